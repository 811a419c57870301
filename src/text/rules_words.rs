//! Words for what stands in a protocol file: a case, a place.

crate::wording! {
    /// Words of a case.
    pub enum Case {
        NoRow => "Buiten de tabel, of zonder rij", "Outside the table, or without a row";
        Row => "Rij: {row}", "Row: {row}";
        Consent => "Toestemming: {state}", "Consent: {state}";
        Yes => "Ja.", "Yes.";
        No => "Nee.", "No.";
        Unknown => "Nog niet bekend.", "Not known yet.";
        Data => "Gegevens: {items}", "Data: {items}";
    }
}
