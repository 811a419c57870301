//! Wording of the notice of a newer version.

crate::wording! {
    /// Words of the notice of a newer version.
    pub enum UpdateWords {
        Title => "Er is een nieuwe versie van Deelwijzer", "There is a new version of Deelwijzer";
        Text => "U werkt nu bij met één klik. De pagina wordt dan opnieuw geladen.",
            "Update with one click. The page is then loaded anew.";
        First => "Uw werk gaat voor. Rond het af of bewaar het als bestand; daarna kunt u hier bijwerken.",
            "Your work comes first. Finish it or save it as a file; then you can update here.";
        Apply => "Werk nu bij", "Update now";
    }
}
