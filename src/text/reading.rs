//! Wording of what is wrong with a file, wherever one is read.

crate::wording! {
    /// Words for why a file can't be read.
    pub enum Reading {
        TooLarge => "Het bestand is te groot. Een bestand van Deelwijzer is kleiner dan 32 MB, ook als pdf.",
            "The file is too large. A Deelwijzer file is smaller than 32 MB, also as a PDF.";
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
        Foreign => "Dit bestand is van een ander programma, of van een onderdeel van Deelwijzer dat zijn bestanden zelf opent: oefenen, de regels, of een lijst met sleutels.",
            "This file belongs to another program, or to a part of Deelwijzer that opens its own files: practice, the rules, or a list of keys.";
        Practice => "Dit bestand komt uit een oefening (OEFENING). Een oefening is geen echte zaak en hoort hier niet. Open het bij Oefenen.",
            "This file comes from practice (OEFENING). Practice is no real case and does not belong here. Open it under Practice.";
        OtherVersion => "Dit bestand is gemaakt met een andere versie van Deelwijzer ({what}). Open het met die versie, of vraag uw beheerder om de nieuwste.",
            "This file was made with another version of Deelwijzer ({what}). Open it with that version, or ask your administrator for the newest.";
        OtherProtocol => "Dit bestand hoort bij een ander protocol ({what}). Deze app gebruikt nu {here}. Hebt u dat andere protocol als bestand? Laad het dan eerst bij ‘De regels’.",
            "This file belongs to another protocol ({what}). This app now uses {here}. Do you have that other protocol as a file? Load it first under ‘The rules’.";
        Damaged => "Het bestand is beschadigd of met de hand veranderd. Daarom kan Deelwijzer het niet lezen.",
            "The file is damaged or was changed by hand. Therefore Deelwijzer cannot read it.";
        DamagedWhere => "Wat er niet klopt (voor de beheerder):", "What is wrong (for the administrator):";
        Locked => "Dit bestand zit op slot met een wachtzin. Open het via ‘Bestand openen’: daar vraagt Deelwijzer om de wachtzin.",
            "This file is locked with a passphrase. Open it with ‘Open a file’: there Deelwijzer asks for the passphrase.";
        Off => "Dit bestand hoort bij een onderdeel dat uw organisatie niet gebruikt: rechten, termijnen en zorgvuldig werken. Vraag uw beheerder ernaar. Controleren of het onveranderd is kan wel, bij het register.",
            "This file belongs to a part that your organisation does not use: rights, terms and careful work. Ask your administrator about it. Verifying whether it is unaltered is possible, at the register.";
        NotLoaded => "Een deel van Deelwijzer dat hiervoor nodig is, kon niet worden opgehaald. Kijk of u verbinding hebt en probeer het nog eens.",
            "A part of Deelwijzer that this needs could not be fetched. See whether you are connected and try again.";
    }
}
