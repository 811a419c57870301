//! Wording of the ways to keep a document.

crate::wording! {
    /// Words of the ways to keep a document.
    pub enum Exports {
        Keep => "Bewaren", "Keep";
        SaveHtml => "Bewaar als webpagina (HTML)", "Save as web page (HTML)";
        Copy => "Kopieer als tekst", "Copy as text";
        Copied => "De tekst staat op het klembord.", "The text is on the clipboard.";
        CopyFailed => "Kopiëren lukt niet in deze browser. Selecteer de tekst hieronder en kopieer zelf.",
            "Copying is not possible in this browser. Select the text below and copy it yourself.";
        SaveFailed => "Bewaren lukt niet in deze browser. Kopieer de tekst of druk het document af.",
            "Saving is not possible in this browser. Copy the text or print the document.";
        Saved => "Bewaard.", "Saved.";
        Print => "Druk af", "Print";
    }
}
