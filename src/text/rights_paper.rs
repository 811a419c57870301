//! Wording that every document of the rights shares; what it is about stands in the file of the rights.

crate::wording! {
    /// Words of the documents about rights and care.
    pub enum RightsPaper {
        Yes => "Ja", "Yes";
        No => "Nee", "No";
        Unknown => "Nog niet bekend", "Not known yet";
        Altered => "Dit bestand is na de ondertekening veranderd. Vertrouw het niet zonder navraag.",
            "This file was altered after it was signed. Do not trust it without asking.";
        Preview => "Dit is een voorbeeld. Er is nog niet ondertekend.", "This is a preview. It was not signed yet.";
        Outcome => "Uitkomst", "Outcome";
        What => "Wat", "What";
        LastDay => "Uiterlijk", "Last day";
        Article => "Artikel", "Article";
        Signature => "Ondertekening", "Signature";
        Name => "Naam", "Name";
        Function => "Functie", "Function";
        Statement => "Verklaring", "Statement";
        SignedOn => "Ondertekend op", "Signed on";
        CoachSignature => "Ondertekening door de teamcoach", "Signature of the teamcoach";
        CoachAwaited => "De teamcoach moet nog tekenen.", "The teamcoach still has to sign.";
        NotSigned => "Nog niet ondertekend.", "Not signed yet.";
        MadeWith => "Gemaakt met", "Made with";
        Protocol => "Protocol", "Protocol";
        Digest => "Controlegetal (SHA-256)", "Checksum (SHA-256)";
        SealedWith => "Verzegeld met de sleutel", "Sealed with the key";
        CoachSealedWith => "Verzegeld door de teamcoach met de sleutel", "Sealed by the teamcoach with the key";
        Kind => "Soort document", "Kind of document";
        ReplaySame => "De app heeft opnieuw nagegaan waar de antwoorden in het bestand op uitkomen. De uitkomst is dezelfde.",
            "The app went through the answers in the file again. What they come to is the same.";
        ReplayOther => "Met de regels van nu komen de antwoorden in het bestand ergens anders op uit. Dit is nu anders:",
            "Under the present rules the answers in the file come to something else. This is different now:";
        Filled => "Alleen wat nodig is staat erin", "Only what is needed is in it";
        FilledNot => "nee: er staan antwoorden in die bij deze stappen niet horen", "no: it holds answers that do not belong to these steps";
        TooEarly => "Ten minste één dossier mocht op die dag nog niet weg.", "At least one dossier was not to go yet on that day.";
        Year => "Jaar", "Year";
        Dossier => "Dossier", "Dossier";
        Closed => "Afgesloten", "Closed";
        Keep => "Bewaren tot en met", "Keep through";
        Destroy => "Vernietigen vanaf", "Destroy from";
        Earliest => "Vroegste lezing", "Earliest reading";
        Longer => "Waarom langer", "Why longer";
        ListTitle => "Vernietigingslijst", "Destruction list";
        ListIntro => "Dossiers met de datum vanaf wanneer zij worden vernietigd of anoniem gemaakt (art. 10 lid 2 en 3). De vroegste lezing telt vijftien jaar vanaf de dag van afsluiten.",
            "Dossiers with the date from which they are destroyed or made anonymous (art. 10(2) and (3)). The earliest reading counts fifteen years from the day of closing.";
        ListYear => "Te vernietigen in {year}", "To be destroyed in {year}";
        LogTitle => "Log van vernietigde dossiers", "Log of destroyed dossiers";
        LogIntro => "Deze dossiers zijn vernietigd of anoniem gemaakt (art. 10 lid 3). Het log bevat geen inhoud van dossiers.",
            "These dossiers were destroyed or made anonymous (art. 10(3)). The log holds no content of dossiers.";
        LogDate => "Uitgevoerd op", "Carried out on";
        LogWho => "Uitgevoerd door (functie)", "Carried out by (function)";
        LogHow => "Hoe", "How";
        LogCount => "Aantal dossiers", "Number of dossiers";
        Gone => "Afgehandelde dossiers: {n}", "Dossiers dealt with: {n}";
        Destroyed => "vernietigd", "destroyed";
        Anonymised => "anoniem gemaakt", "made anonymous";
    }
}
