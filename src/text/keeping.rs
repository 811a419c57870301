//! Wording of keeping work behind a passphrase: in a file or, for a while, in the browser; and of the lock.

crate::wording! {
    /// Words of keeping work behind a passphrase.
    pub enum Keeping {
        Open => "Bewaar met wachtzin", "Keep with a passphrase";
        Title => "Bewaren met een wachtzin", "Keep with a passphrase";
        Lead => "Een wachtzin is een lang wachtwoord. Zonder de wachtzin kan niemand uw werk openen, ook u niet.",
            "A passphrase is a long password. Without it nobody can open your work, not even you.";
        Where => "Waar wilt u het bewaren?", "Where do you want to keep it?";
        InFile => "In een bestand", "In a file";
        InFileHelp => "Een versleuteld bestand bij uw downloads. Het blijft bestaan tot u het weggooit.",
            "An encrypted file among your downloads. It stays until you throw it away.";
        InBrowser => "Tijdelijk in deze browser", "In this browser, for a while";
        InBrowserHelp => "Versleuteld, en bijgewerkt terwijl u verder werkt. Na de tijd die u kiest wordt het gewist.",
            "Encrypted, and updated while you go on. It is wiped after the time you choose.";
        Passphrase => "Wachtzin", "Passphrase";
        PassphraseHint => "Minstens 12 tekens. Neem bijvoorbeeld vier losse woorden, en niet iets over de cliënt.",
            "At least 12 characters. Take four separate words, for instance, and nothing about the client.";
        Again => "Nog een keer dezelfde wachtzin", "The same passphrase once more";
        Show => "Toon de wachtzin", "Show the passphrase";
        TooShort => "De wachtzin is te kort. Neem minstens 12 tekens.", "The passphrase is too short. Take at least 12 characters.";
        NotTheSame => "De twee wachtzinnen zijn niet gelijk.", "The two passphrases are not the same.";
        SpanTitle => "Wanneer wordt het gewist?", "When is it wiped?";
        SpanHours => "8 uur na de laatste wijziging", "8 hours after the last change";
        SpanDay => "Aan het eind van de dag", "At the end of the day";
        SpanWeek => "7 dagen na de laatste wijziging", "7 days after the last change";
        LockTitle => "Op slot als u even weg bent?", "Lock when you are away?";
        LockOff => "Nee", "No";
        LockAfter => "Na {n} minuten zonder beweging", "After {n} minutes without movement";
        Save => "Bewaar", "Keep";
        Working => "Even geduld: uw werk wordt versleuteld…", "One moment: encrypting your work…";
        Blocked => "Deze browser staat bewaren hier niet toe. Kies ‘In een bestand’.",
            "This browser does not allow keeping anything here. Choose ‘In a file’.";
        Full => "Het past niet in deze browser. Kies ‘In een bestand’.", "It does not fit in this browser. Choose ‘In a file’.";
        Other => "In deze browser is al ander werk bewaard. Open of wis dat eerst, bij ‘Bestand openen’.",
            "Other work is already kept in this browser. Open or wipe that first, at ‘Open a file’.";
        NoChance => "Deze browser kan niet veilig versleutelen. Bewaar zonder wachtzin, of neem een nieuwere browser.",
            "This browser cannot encrypt safely. Save without a passphrase, or take a newer browser.";
        NoMemory => "Dit apparaat heeft te weinig geheugen vrij. Sluit andere vensters en probeer het opnieuw.",
            "This device has too little free memory. Close other windows and try again.";
        FileName => "deelwijzer-concept-{date}.age", "deelwijzer-draft-{date}.age";
        FileSaved => "Versleuteld bewaard bij uw downloads. Open het later via ‘Bestand openen’.",
            "Saved encrypted among your downloads. Open it later with ‘Open a file’.";
        FileFailed => "Bewaren lukt niet in deze browser.", "Saving is not possible in this browser.";
        KeptUntil => "Versleuteld bewaard in deze browser tot {until}", "Kept encrypted in this browser until {until}";
        KeptNow => "Uw werk wordt nu in deze browser bewaard.", "Your work is now kept in this browser.";
        KeptNoFile => "Versleuteld bewaard in deze browser tot {until}; nog niet als bestand", "Kept encrypted in this browser until {until}; not as a file yet";
        StopKeeping => "Stop met bewaren in deze browser", "Stop keeping it in this browser";
        LockNow => "Op slot", "Lock";
        Stop => "Wis uit deze browser", "Wipe from this browser";
        StopTitle => "Wissen uit deze browser?", "Wipe from this browser?";
        StopMessage => "Uw werk blijft in dit venster staan, maar is na sluiten weg als u het niet in een bestand bewaarde.",
            "Your work stays in this window, but is gone after closing unless you saved it to a file.";
        StopYes => "Ja, wis het", "Yes, wipe it";
        Stopped => "Het is uit deze browser gewist.", "It was wiped from this browser.";
        TroubleFull => "Bijwerken in deze browser lukt niet meer. Bewaar uw werk in een bestand.",
            "Updating in this browser no longer works. Save your work to a file.";
        TroubleGone => "Wat in deze browser bewaard was, is gewist. Uw werk staat nog in dit venster.",
            "What was kept in this browser was wiped. Your work is still in this window.";
        TroubleOther => "Een ander venster bewaart nu ander werk in deze browser. Dit venster bewaart niet meer mee.",
            "Another window now keeps other work in this browser. This window no longer keeps along.";
        Past => "De gekozen tijd is om. De bewaarde kopie is gewist; uw werk staat nog in dit venster.",
            "The chosen time is over. The kept copy was wiped; your work is still in this window.";
        LockedTitle => "Deelwijzer is op slot", "Deelwijzer is locked";
        LockedText => "Uw werk is er nog. Vul uw wachtzin in om verder te gaan.", "Your work is still there. Fill in your passphrase to go on.";
        LockedLost => "Wachtzin kwijt? Dan kan niemand dit nog openen. Sluit deze pagina; het bewaarde werk wordt vanzelf gewist.",
            "Passphrase lost? Then nobody can open this any more. Close this page; the kept work is wiped by itself.";
        Unlock => "Ga verder", "Go on";
        Opening => "Even geduld: uw wachtzin wordt gecontroleerd…", "One moment: checking your passphrase…";
        Unlocked => "Het slot is eraf.", "Unlocked.";
        Wrong => "Deze wachtzin past niet. Let op hoofdletters en spaties.", "This passphrase does not fit. Mind capitals and spaces.";
        PassphraseMissing => "Vul de wachtzin in.", "Fill in the passphrase.";
        FileTitle => "Dit bestand zit op slot", "This file is locked";
        FileText => "Het is met een wachtzin bewaard. Vul die in om het te openen.", "It was kept with a passphrase. Fill that in to open it.";
        FileOpen => "Open het bestand", "Open the file";
        FileOther => "Kies een ander bestand", "Choose another file";
        NotAge => "Dit bestand is geen versleuteld concept van Deelwijzer.", "This file is no encrypted draft of Deelwijzer.";
        AgeVersion => "Dit bestand is met een nieuwere vorm van versleutelen gemaakt ({what}), die Deelwijzer niet kent.",
            "This file was made with a newer form of encryption ({what}), which Deelwijzer does not know.";
        ForKey => "Dit bestand is niet met een wachtzin op slot gedaan maar voor een sleutel. Deelwijzer kan het niet openen.",
            "This file was not locked with a passphrase but for a key. Deelwijzer cannot open it.";
        TooMuchWork => "Dit bestand vraagt meer rekenwerk dan een browser aankan.", "This file asks for more computing than a browser can do.";
        CutOff => "Het bestand is niet compleet. Misschien ging het bewaren of versturen mis. Zoek een andere kopie.",
            "The file is incomplete. Saving or sending may have gone wrong. Look for another copy.";
        Damaged => "Het bestand is beschadigd of veranderd. Daarom wordt het niet geopend.",
            "The file is damaged or was changed. Therefore it is not opened.";
        ResumeTitle => "Verder met werk uit deze browser", "Continue with work from this browser";
        ResumeText => "U bewaarde hier werk, tot {until}. Vul uw wachtzin in om verder te gaan.",
            "You kept work here, until {until}. Fill in your passphrase to go on.";
        ResumeUnreadable => "Wat in deze browser bewaard is, kan niet worden gelezen. Wis het, en begin opnieuw of open een bestand.",
            "What is kept in this browser cannot be read. Wipe it, and begin anew or open a file.";
        OrFile => "Of open een bestand", "Or open a file";
        ResumeStopMessage => "Het bewaarde werk is dan voorgoed weg.", "The kept work is then gone for good.";
    }
}
