//! Wording of the page on which a file is opened.

crate::wording! {
    /// Words of the page on which a file is opened.
    pub enum OpenPage {
        Title => "Een bestand openen", "Open a file";
        Lead => "Open wat u eerder met Deelwijzer bewaarde: een motivering, een verzoek, intake, Meldcode, klacht of vernietigingslijst, klaar of nog een concept. Dat is het bestand om verder te gaan, of de pdf van een document. Bewaarde u uw werk met een wachtzin? Dan eindigt de naam op .age en vraagt Deelwijzer om die wachtzin. Het bestand wordt alleen in dit venster gelezen.",
            "Open what you saved with Deelwijzer before: a motivation, a request, intake, the Meldcode, a complaint or a destruction list, finished or still a draft. That is the file to continue with, or the PDF of a document. Did you keep your work with a passphrase? Then its name ends in .age and Deelwijzer asks for that passphrase. The file is read in this window only.";
        Choose => "Kies een bestand", "Choose a file";
        Reading => "Het bestand wordt gelezen…", "Reading the file…";
        Cleared => "Wat u nu invulde is er nog. Er is niets veranderd.",
            "What you filled in is still here. Nothing has changed.";
        FailedTitle => "Dit bestand kan niet worden geopend", "This file cannot be opened";
        ReplaceTitle => "Wat u nu invulde vervangen?", "Replace what you filled in?";
        ReplaceMessage => "U werkt nu aan iets dat nog niet is bewaard. Dat verdwijnt als u dit bestand opent.",
            "You are working on something that is not saved yet. It disappears when you open this file.";
        ReplaceYes => "Ja, open het bestand", "Yes, open the file";
        PracticeTitle => "Dit is een oefening (OEFENING)", "This is practice (OEFENING)";
        PracticeText => "Dit bestand is geen echte zaak en wordt hier niet als echte zaak geopend. U kunt er wel mee verder als oefening. Het merk OEFENING blijft.",
            "This file is no real case and is not opened as one here. You can go on with it as practice. The mark OEFENING stays.";
        PracticeGoOn => "Ga verder met deze oefening", "Go on with this practice";
        OpenedRecord => "Het document is geopend.", "The document is open.";
        OpenedDraft => "Het concept is geopend. U kunt verder.", "The draft is open. You can continue.";
    }
}
