//! Wording of PDFs, and of making and reading them.

crate::wording! {
    /// Words of PDFs.
    pub enum Pdf {
        Page => "Bladzijde {page} van {pages}", "Page {page} of {pages}";
        Missing => "Sommige tekens kan dit document niet laten zien. Daar staat �. Het gaat om: {chars}.",
            "Some characters cannot be shown in this document. They appear as �. These are: {chars}.";
        MissingButInside => "Sommige tekens kan dit document niet laten zien. Daar staat �. Het gaat om: {chars}. In het gegevensbestand in deze pdf staan ze wel.",
            "Some characters cannot be shown in this document. They appear as �. These are: {chars}. The data file inside this PDF does have them.";
        Save => "Bewaar als pdf", "Save as PDF";
        SaveForDossier => "Bewaar als pdf voor het dossier", "Save as PDF for the dossier";
        Fetching => "De pdf-maker wordt opgehaald…", "Fetching the PDF maker…";
        Working => "De pdf wordt gemaakt…", "Making the PDF…";
        Stop => "Stop", "Stop";
        Failed => "De pdf kon niet worden gemaakt. Probeer het nog eens, of bewaar het document als webpagina.",
            "The PDF could not be made. Try again, or save the document as a web page.";
        Saved => "De pdf is bewaard.", "The PDF is saved.";
        Again => "Probeer opnieuw", "Try again";
        About => "De gegevens van dit document, om het opnieuw te openen met Deelwijzer",
            "The data of this document, to open it again with Deelwijzer";
    }
}
