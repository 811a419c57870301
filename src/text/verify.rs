//! Wording of the page on which a file is examined.

crate::wording! {
    /// Words of the page on which a file is examined.
    pub enum VerifyPage {
        Title => "Een document controleren", "Verify a document";
        Lead => "Kies een document dat met Deelwijzer is gemaakt: een motivering, verzoek, intake, Meldcode, klacht of vernietigingslog, als pdf of als het bestand om verder te gaan. U ziet of het onveranderd is, wie het verzegelde, en of de uitkomst nog klopt. Het bestand wordt alleen in dit venster gelezen.",
            "Choose a document that was made with Deelwijzer: a motivation, request, intake, Meldcode, complaint or destruction log, as a PDF or as the file to continue with. You see whether it is unaltered, who sealed it, and whether the outcome still follows. The file is read in this window only.";
        Choose => "Kies een bestand om te controleren", "Choose a file to verify";
        Reading => "Het bestand wordt gecontroleerd…", "Verifying the file…";
        FailedTitle => "Dit bestand kan niet worden gecontroleerd", "This file cannot be verified";
        Draft => "Dit is een concept. Niemand heeft het ondertekend, dus er is niets om te controleren.",
            "This is a draft. Nobody signed it, so there is nothing to verify.";
        Sealed => "Onveranderd en verzegeld", "Unaltered and sealed";
        SealedUnknown => "Onveranderd en verzegeld, maar met een onbekende sleutel", "Unaltered and sealed, but by an unknown key";
        SealedInPart => "Onveranderd, maar voor een deel zonder zegel", "Unaltered, but in part without a seal";
        DigestOnly => "Geen zegel: alleen het controlegetal klopt", "No seal: only the digest is right";
        Altered => "Dit bestand is veranderd", "This file was altered";
        Open => "Open dit document", "Open this document";
        OpenAltered => "Open het toch, om te lezen", "Open it all the same, to read";
        ReportLabel => "Verslag van de controle", "Report of the examination";
        FileName => "controle-{date}", "verification-{date}";
        KeysTitle => "Van wie zijn de sleutels?", "Whose keys are they?";
        KeysHelp => "Houdt uw organisatie een lijst met sleutels bij? Kies die lijst. Dan staat in het verslag van wie een sleutel is. De lijst wordt niet bewaard.",
            "Does your organisation keep a list of keys? Choose that list. Then the report says whose a key is. The list is not kept.";
        KeysChoose => "Kies de lijst met sleutels", "Choose the list of keys";
        KeysReading => "De lijst wordt gelezen…", "Reading the list…";
        KeysThere => "De lijst van {organisation} wordt gebruikt. Aantal sleutels: {count}.", "The list of {organisation} is in use. Number of keys: {count}.";
        KeysForget => "Gebruik de lijst niet meer", "No longer use the list";
        KeysFailed => "Deze lijst kan niet worden gebruikt", "This list cannot be used";
        KeysTooLarge => "Het bestand is te groot.", "The file is too large.";
        KeysUnreadable => "Het bestand kon niet worden gelezen.", "The file could not be read.";
        KeysNotText => "Dit is geen tekstbestand.", "This is not a text file.";
        KeysNotJson => "Dit is geen goed JSON-bestand (regel {line}).", "This is not a proper JSON file (line {line}).";
        KeysForeign => "Dit is geen lijst met sleutels van Deelwijzer.", "This is not a list of keys for Deelwijzer.";
        KeysOtherVersion => "Deze lijst heeft een andere vorm ({what}). Vraag uw beheerder om de nieuwste versie van Deelwijzer.",
            "This list has another form ({what}). Ask your administrator for the newest version of Deelwijzer.";
        KeysForm => "De lijst heeft niet de goede vorm: {what}", "The list does not have the right form: {what}";
        KeysEntry => "Bij sleutel {n}: {what}", "At key {n}: {what}";
        KeyNotOne => "geef óf het kenmerk (‘thumbprint’) óf de sleutel zelf (‘jwk’)", "give either the thumbprint or the key itself (jwk)";
        KeyWrong => "het kenmerk of de sleutel is niet goed geschreven", "the thumbprint or the key is not written correctly";
        KeyName => "de naam ontbreekt", "the name is missing";
        KeyDays => "een datum klopt niet; schrijf 2026-11-24, en de laatste dag niet voor de eerste",
            "a date is not right; write 2026-11-24, and the last day not before the first";
        KeyTwice => "deze sleutel staat al in de lijst", "this key is on the list already";
        KeysExampleTitle => "Hoe ziet zo’n lijst eruit?", "What does such a list look like?";
        KeysExampleHelp => "Voor wie de lijst bijhoudt: een tekstbestand in JSON. Per sleutel: het kenmerk (‘thumbprint’) of de openbare sleutel (‘jwk’), de naam, en als u wilt de functie en de eerste en laatste dag waarop de sleutel geldt.",
            "A text file in JSON. For each key: its thumbprint or the public key (jwk), the name, and if you like the function and the first and last day on which the key counts.";
        KeysExampleSave => "Bewaar dit voorbeeld", "Save this example";
        KeysExampleName => "sleutels", "keys";
        ToKey => "Mijn sleutel", "My key";
        ToOpen => "Een bestand openen om verder te werken", "Open a file to continue working";
        FromOpen => "Wilt u alleen weten of een document onveranderd is, en wie het verzegelde?", "Do you only want to know whether a document is unaltered, and who sealed it?";
        FromOpenLink => "Controleer een document", "Verify a document";
    }
}
