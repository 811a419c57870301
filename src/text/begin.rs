//! Wording of beginning a new check while another is under way.

crate::wording! {
    /// Words of the question before a new check takes the place of another.
    pub enum Begin {
        Title => "Nieuwe check beginnen?", "Start a new check?";
        Message => "U bent al met een check bezig. Als u een nieuwe begint, verdwijnt wat u hebt ingevuld. Met ‘Ongedaan maken’ haalt u het terug zolang deze pagina open is.",
            "You are already working on a check. If you start a new one, what you filled in disappears. ‘Undo’ brings it back as long as this page is open.";
        Yes => "Begin nieuwe check", "Start new check";
        No => "Ga door met deze", "Go on with this one";
    }
}
