//! Wording of the work bar, which comes after the first page.

crate::wording! {
    /// Words of the bar about the work at hand.
    pub enum WorkBar {
        WorkLabel => "Uw werk", "Your work";
        WorkUnsaved => "Nog niet bewaard", "Not saved yet";
        WorkSaved => "Bewaard in een bestand", "Saved to a file";
        WorkSigned => "Ondertekend, nog niet bewaard", "Signed, not saved yet";
        WorkSignedSaved => "Ondertekend en bewaard", "Signed and saved";
        WorkNewVersion => "Nieuwe versie van een ondertekend document.", "New version of a signed document.";
        SaveDraft => "Bewaar als bestand", "Save as a file";
        DraftName => "deelwijzer-concept-{date}.json", "deelwijzer-draft-{date}.json";
        DraftSaved => "Het concept is bewaard bij uw downloads. Open het later via ‘Bestand openen’.",
            "The draft was saved to your downloads. Open it later with ‘Open a file’.";
        DraftFailed => "Bewaren lukte niet. Kopieer wat u wilt bewaren, of probeer een andere browser.",
            "Saving did not work. Copy what you want to keep, or try another browser.";
        Undo => "Maak ongedaan", "Undo";
        Wipe => "Wis alles", "Wipe everything";
        WipeTitle => "Alles wissen?", "Wipe everything?";
        WipeMessage => "Alles wat u invulde verdwijnt uit deze pagina. Dat kan niet ongedaan worden gemaakt. Bestanden die u eerder bewaarde blijven bestaan.",
            "Everything you filled in disappears from this page. This cannot be undone. Files that you saved before remain.";
        WipeYes => "Ja, wis alles", "Yes, wipe everything";
        WipeDone => "Alles is gewist.", "Everything was wiped.";
    }
}
