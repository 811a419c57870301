//! Wording of the page in a frame of another site.

crate::wording! {
    /// Words of the page in a frame of another site.
    pub enum EmbedWords {
        Title => "Doorgeven aan de pagina waarin u werkt", "Pass on to the page you work in";
        Text => "Deelwijzer staat hier in een andere pagina. U kunt dit document aan die pagina geven, met alles wat erin staat. Dat gebeurt alleen als u op de knop drukt. Het gaat naar: {sites}.",
            "Deelwijzer stands in another page here. You can give this document to that page, with everything in it. That happens only when you press the button. It goes to: {sites}.";
        Send => "Geef het document door", "Pass the document on";
        Sent => "Het document is doorgegeven.", "The document was passed on.";
        Failed => "Doorgeven lukte niet. Bewaar het document als bestand.",
            "Passing on did not work. Save the document as a file.";
    }
}
