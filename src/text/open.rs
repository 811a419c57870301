//! Wording of the page on which a file is opened.

crate::wording! {
    /// Words of the page on which a file is opened.
    pub enum OpenPage {
        Title => "Een bestand openen", "Open a file";
        Lead => "Open een document of een concept dat u eerder met Deelwijzer bewaarde: het bestand om verder te gaan, of de pdf van een document. Het bestand wordt alleen in dit venster gelezen.",
            "Open a document or a draft that you saved with Deelwijzer before (a file named …json, or the PDF of a document). The file is read in this window only.";
        Choose => "Kies een bestand", "Choose a file";
        Reading => "Het bestand wordt gelezen…", "Reading the file…";
        Cleared => "Wat u nu invulde is er nog. Er is niets veranderd.",
            "What you filled in is still here. Nothing has changed.";
        FailedTitle => "Dit bestand kan niet worden geopend", "This file cannot be opened";
        TooLarge => "Het bestand is te groot. Een bestand van Deelwijzer is kleiner dan 5 MB, een pdf kleiner dan 32 MB.",
            "The file is too large. A Deelwijzer file is smaller than 5 MB, a PDF smaller than 32 MB.";
        Unreadable => "Het bestand kon niet worden gelezen. Staat het nog op dezelfde plek, en mag u het openen?",
            "The file could not be read. Is it still in the same place, and are you allowed to open it?";
        NotText => "Dit is geen tekstbestand. Kies het bestand met de naam …json, niet het document om te printen.",
            "This is not a text file. Choose the file named …json, not the document for printing.";
        PdfNoRecord => "In deze pdf zitten geen gegevens van Deelwijzer. Misschien is de pdf opnieuw bewaard of afgedrukt met een ander programma. Kies de pdf die u met Deelwijzer bewaarde, of het bestand met de naam …json.",
            "This PDF does not carry data of Deelwijzer. It may have been saved again or printed with another program. Choose the PDF that you saved with Deelwijzer, or the file named …json.";
        PdfLocked => "Deze pdf is beveiligd met een wachtwoord. Kies de pdf zoals u die met Deelwijzer bewaarde, of het bestand met de naam …json.",
            "This PDF is protected with a password. Choose the PDF as you saved it with Deelwijzer, or the file named …json.";
        PdfDamaged => "Deze pdf is beschadigd of niet compleet. Zoek een andere kopie.",
            "This PDF is damaged or incomplete. Look for another copy.";
        PdfStopped => "De pdf kon niet worden gelezen. Probeer het nog eens, of kies het bestand met de naam …json.",
            "The PDF could not be read. Try again, or choose the file named …json.";
        PdfNotHere => "Deze uitgave van Deelwijzer kan geen pdf openen. Kies het bestand met de naam …json.",
            "This build of Deelwijzer cannot open a PDF. Choose the file named …json.";
        Empty => "Het bestand is leeg.", "The file is empty.";
        CutOff => "Het bestand is niet compleet: het houdt op bij regel {line}. Misschien ging het bewaren of versturen mis. Zoek een andere kopie.",
            "The file is incomplete: it ends at line {line}. Saving or sending may have gone wrong. Look for another copy.";
        NotJson => "Dit is geen bestand van Deelwijzer, of het is beschadigd (regel {line}). Kies het bestand met de naam …json.",
            "This is not a Deelwijzer file, or it is damaged (line {line}). Choose the file named …json.";
        Foreign => "Dit bestand is van een ander programma, of van een ander deel van Deelwijzer. Een verslag van een verzoek, intake, Meldcode of klacht opent u via ‘Meer’, bij de rechten.",
            "This file belongs to another program, or to another part of Deelwijzer. Open a record of a request, intake, the Meldcode or a complaint through ‘More’, at the rights.";
        Practice => "Dit bestand komt uit een oefening (OEFENING). Een oefening is geen echte zaak en wordt hier niet geopend. Open het bij Oefenen.",
            "This file comes from practice (OEFENING). Practice is no real case and is not opened here. Open it under Practice.";
        OtherVersion => "Dit bestand is gemaakt met een andere versie van Deelwijzer ({what}). Open het met die versie, of vraag uw beheerder om de nieuwste.",
            "This file was made with another version of Deelwijzer ({what}). Open it with that version, or ask your administrator for the newest.";
        OtherProtocol => "Dit bestand hoort bij een ander protocol ({what}). Deze app gebruikt nu {here}. Hebt u dat andere protocol als bestand? Laad het dan eerst bij ‘De regels’.",
            "This file belongs to another protocol ({what}). This app now uses {here}. Do you have that other protocol as a file? Load it first under ‘The rules’.";
        Damaged => "Het bestand is beschadigd of met de hand veranderd. Daarom wordt het niet geopend.",
            "The file is damaged or was changed by hand. Therefore it is not opened.";
        DamagedWhere => "Wat er niet klopt (voor de beheerder):", "What is wrong (for the administrator):";
        ReplaceTitle => "Wat u nu invulde vervangen?", "Replace what you filled in?";
        ReplaceMessage => "U werkt nu aan iets dat nog niet is bewaard. Dat verdwijnt als u dit bestand opent.",
            "You are working on something that is not saved yet. It disappears when you open this file.";
        ReplaceYes => "Ja, open het bestand", "Yes, open the file";
        OpenedRecord => "Het document is geopend.", "The document is open.";
        OpenedDraft => "Het concept is geopend. U kunt verder.", "The draft is open. You can continue.";
    }
}
