//! Wording of the tables that go out of the program.

crate::wording! {
    /// Heads of the decision table.
    pub enum Table {
        Title => "Beslistabel van ‘{protocol}’", "Decision table of ‘{protocol}’";
        Row => "Rij", "Row";
        Purpose => "Doel", "Purpose";
        Contact => "Contact", "Contact";
        When => "Wanneer", "When";
        Activities => "Handelingen", "Activities";
        Data => "Gegevens", "Data";
        IfApplicable => "Gegevens, alleen als het nodig is", "Data, only if applicable";
        Consent => "Toestemming", "Consent";
    }
}
