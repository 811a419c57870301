//! Wording of the ways to keep a document.

crate::wording! {
    /// Words of the ways to keep a document.
    pub enum Exports {
        Keep => "Bewaren", "Keep";
        SaveHtml => "Bewaar als webpagina (HTML)", "Save as web page (HTML)";
        SaveOdt => "Bewaar om te bewerken (ODT)", "Save for editing (ODT)";
        NotThere => "Dit bestand kon niet worden gemaakt. Misschien is de verbinding weg: probeer het opnieuw.",
            "This file could not be made. The connection may be gone: try again.";
        Copy => "Kopieer als tekst", "Copy as text";
        Copied => "De tekst staat op het klembord.", "The text is on the clipboard.";
        CopyFailed => "Kopiëren lukt niet in deze browser. Selecteer de tekst hieronder en kopieer zelf.",
            "Copying is not possible in this browser. Select the text below and copy it yourself.";
        SaveFailed => "Bewaren lukt niet in deze browser. Kopieer de tekst of druk het document af.",
            "Saving is not possible in this browser. Copy the text or print the document.";
        Saved => "Het bestand staat bij uw downloads.", "The file is in your downloads.";
        Print => "Druk af", "Print";
    }
}
