//! Wording of the components that several pages share.

crate::wording! {
    /// Words of buttons, fields, notes and marks that stand on many pages.
    pub enum Shared {
        Cancel => "Annuleren", "Cancel";
        Close => "Sluiten", "Close";
        Optional => "niet verplicht", "optional";
        Now => "Nu", "Now";
        ErrorsTitle => "Controleer nog even dit", "Please check the following";
        ErrorPrefix => "Fout:", "Error:";
        StatusMet => "Voldaan", "Met";
        StatusOpen => "Nog open", "Still open";
        StatusFailed => "Niet voldaan", "Not met";
        InfoLabel => "Ter informatie", "For your information";
        OkLabel => "Gelukt", "Done";
        WarningLabel => "Let op", "Please note";
        ErrorLabel => "Fout", "Error";
    }
}
