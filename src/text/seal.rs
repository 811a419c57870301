//! Wording of the seal: in the document itself, and in the report of an examination.

crate::wording! {
    /// Words about the seal in a document.
    pub enum SealText {
        Professional => "Zegel van de professional", "Seal of the professional";
        Teamcoach => "Zegel van de teamcoach", "Seal of the teamcoach";
        By => "sleutel {key}, gezet op {when}", "key {key}, set on {when}";
        None => "geen", "none";
        Utc => "{when} (wereldtijd, UTC)", "{when} (universal time, UTC)";
        What => "Een zegel toont dat er na het ondertekenen niets is veranderd. Het bewijst niet wie de sleutel gebruikte. Van wie een sleutel is, staat op de lijst met sleutels van de organisatie.",
            "A seal shows that nothing was changed after signing. It does not prove who used the key. Whose key it is stands on the organisation’s list of keys.";
        InPart => "Eén deel heeft geen zegel. Voor dat deel is er alleen het controlegetal, en dat kan iedereen opnieuw maken.",
            "One part has no seal. For that part there is only the digest, which anybody can make anew.";
        DigestOnly => "Dit document heeft geen zegel, alleen een controlegetal. Daarmee valt een beschadigd bestand op. Wie het bestand met opzet verandert, kan ook een nieuw controlegetal maken.",
            "This document has no seal, only a digest. That brings a damaged file to light. Whoever changes the file on purpose can make a new digest too.";
    }
}

crate::wording! {
    /// Words of the report of an examination.
    pub enum Report {
        Title => "Controle van een document", "Examination of a document";
        Outcome => "Uitkomst", "Result";
        Sealed => "Onveranderd. Iedereen die ondertekende heeft het document verzegeld, en alle zegels kloppen.",
            "Unaltered. Everyone who signed has sealed the document, and all seals are good.";
        SealedInPart => "Onveranderd, voor zover het zegel reikt. Eén deel heeft geen zegel; daarvoor is er alleen het controlegetal.",
            "Unaltered as far as the seal reaches. One part has no seal; for that part there is only the digest.";
        DigestOnly => "Het controlegetal klopt: er is niet per ongeluk iets veranderd of beschadigd. Maar er is geen zegel. Of iemand het bestand met opzet veranderde, en wie het maakte, is niet te zien. Vraag bij twijfel het origineel aan wie tekende.",
            "The digest is right: nothing was changed or damaged by accident. But there is no seal. Whether somebody changed the file on purpose, and who made it, cannot be seen. When in doubt, ask whoever signed for the original.";
        NamedUnsealed => "Het bestand noemt als ondertekenaar: {name} ({who}). Een zegel daarvan ontbreekt. Dat deze persoon tekende, staat dus alleen in de tekst.",
            "The file names as a signer: {name} ({who}). A seal of that signer is missing. So only the text says that this person signed.";
        NotKnown => "Let op: niet met een sleutel die nu geldt op de lijst van {organisation}: het zegel van {who}. Vraag na van wie die sleutel is.",
            "Note: not by a key that counts on the list of {organisation}: the seal of {who}. Ask whose key it is.";
        Altered => "Veranderd. Dit bestand is niet meer zoals het is ondertekend. Vertrouw het niet zonder navraag.",
            "Altered. This file is no longer as it was signed. Do not trust it without asking.";
        Incomplete => "De teamcoach heeft nog niet getekend. Het document is nog niet compleet.",
            "The teamcoach has not signed yet. The document is not complete yet.";
        Rewritten => "Een ander programma heeft het bestand opnieuw opgeschreven. De inhoud is gelijk gebleven.",
            "Another program has written the file anew. The content stayed the same.";
        Wrong => "Wat er niet klopt", "What is wrong";
        WrongDigest => "Het controlegetal past niet bij de tekst in het bestand. De tekst of het getal is veranderd.",
            "The digest does not fit the text in the file. The text or the digest was changed.";
        WrongPayload => "De tekst in het bestand is niet de tekst die is verzegeld. Hieronder staat wat er verschilt.",
            "The text in the file is not the text that was sealed. What differs stands below.";
        WrongPayloadUnreadable => "De verzegelde tekst is beschadigd en kan niet worden gelezen.",
            "The sealed text is damaged and cannot be read.";
        NoSignatures => "Het zegel is leeg: er staat geen handtekening in.", "The seal is empty: there is no signature in it.";
        Of => "{who}: {what}", "{who}: {what}";
        OfSeal => "Zegel", "Seal";
        FaultHeader => "het begin van het zegel is beschadigd, of niet van Deelwijzer", "the head of the seal is damaged, or not of Deelwijzer";
        FaultOtherKey => "het zegel noemt een andere sleutel dan de sleutel die erin zit", "the seal names another key than the key in it";
        FaultBadSignature => "het zegel past niet bij de verzegelde tekst. Die tekst is veranderd, of het zegel zelf",
            "the seal does not fit the sealed text. That text was changed, or the seal itself";
        FaultOtherSigner => "naam, functie, advies of verklaring is anders dan bij het verzegelen",
            "name, function, advice or statement differs from what was sealed";
        FaultOtherTime => "het tijdstip in de tekst past niet bij het tijdstip van het zegel", "the time in the text does not fit the time of the seal";
        FaultOtherProfessional => "dit zegel hoort bij een ander zegel van de professional, of dat zegel is weggehaald of later toegevoegd",
            "this seal belongs to another seal of the professional, or that seal was taken away or added later";
        FaultTwice => "dit zegel staat er twee keer", "this seal stands there twice";
        FaultSameKey => "dit zegel is gezet met de sleutel van de andere ondertekenaar", "this seal was set with the other signer’s key";
        Changed => "Wat er is veranderd", "What was changed";
        ChangedSealed => "Bij ‘Verzegeld’ staat de tekst zoals die is verzegeld: daar past een zegel bij. Bij ‘Nu’ staat wat er nu in het bestand te lezen is.",
            "‘Sealed’ is the text as it was sealed: a seal fits it. ‘Now’ is what can be read in the file now.";
        ChangedUnsure => "Bij ‘Verzegeld’ staat de tekst in het zegel, bij ‘Nu’ wat er in het bestand te lezen is. Welke van de twee de oude is, is niet te zeggen.",
            "‘Sealed’ is the text in the seal, ‘Now’ is what can be read in the file. Which of the two is the old one cannot be said.";
        Part => "Deel", "Part";
        WasSealed => "Verzegeld", "Sealed";
        Now => "Nu", "Now";
        Who => "Ondertekening: {who}", "Signature: {who}";
        Professional => "professional", "professional";
        Teamcoach => "teamcoach", "teamcoach";
        NotSigned => "nog niet ondertekend", "not signed yet";
        Name => "Naam (zelf ingevuld)", "Name (as filled in)";
        Seal => "Zegel", "Seal";
        SealGood => "klopt", "good";
        SealBad => "klopt niet", "not good";
        SealOfOther => "klopt bij de verzegelde tekst, niet bij wat er nu in het bestand te lezen is", "fits the sealed text, not what can be read in the file now";
        SealNone => "geen zegel", "no seal";
        Key => "Sleutel", "Key";
        Thumbprint => "Kenmerk van de sleutel, voluit", "Thumbprint of the key, in full";
        SealedOn => "Verzegeld op", "Sealed on";
        Whose => "Van wie is de sleutel", "Whose key it is";
        NoList => "niet nagegaan: er is geen lijst met bekende sleutels gekozen", "not looked up: no list of known keys was chosen";
        KeyUnknown => "onbekend: deze sleutel staat niet op de lijst van {organisation}", "unknown: this key is not on the list of {organisation}";
        KeyCounts => "{name}, volgens de lijst van {organisation}", "{name}, according to the list of {organisation}";
        KeyNotYet => "{name}, maar volgens de lijst van {organisation} pas vanaf {day}", "{name}, but according to the list of {organisation} only from {day}";
        KeyNoLonger => "{name}, maar volgens de lijst van {organisation} maar tot en met {day}", "{name}, but according to the list of {organisation} only until {day}";
        KeyOtherName => "Let op: bij het ondertekenen is een andere naam ingevuld.", "Note: another name was filled in when signing.";
        KeyUnproven => "niet te zeggen, want het zegel klopt niet", "cannot be said, as the seal is not good";
        Made => "Waarmee gemaakt", "What it was made with";
        SameProtocol => "Dit zijn de regels waarmee deze app nu werkt.", "These are the rules this app works with now.";
        OtherProtocol => "Deze app werkt nu met andere regels: versie {version} (controlegetal {digest}).", "This app now works with other rules: version {version} ({digest}).";
        Replay => "Opnieuw nagegaan", "Gone through again";
        ReplaySame => "De app heeft de antwoorden uit het bestand opnieuw langs de regels gelegd. De uitkomst is dezelfde.",
            "The app has put the answers in the file past the rules again. The outcome is the same.";
        ReplayOther => "De app heeft de antwoorden uit het bestand opnieuw langs de regels gelegd. Dit is nu anders:",
            "The app has put the answers in the file past the rules again. This is different now:";
        ReplayWhyProtocol => "Het bestand is met een andere versie van de regels gemaakt. Dat kan dit verklaren.",
            "The file was made with another version of the rules. That may explain this.";
        ReplayWhySame => "De regels zijn dezelfde. De uitkomst in het bestand volgt er dus niet uit.",
            "The rules are the same. So the outcome in the file does not follow from them.";
        OtherCase => "De antwoorden waar de uitkomst op rust, zijn niet de antwoorden die bij de details staan.",
            "The answers that the outcome rests on are not the answers that stand with the details.";
        Then => "In het bestand", "In the file";
        OutcomeIs => "Uitkomst", "Outcome";
        Route => "Weg in het protocol", "Route in the protocol";
        Row => "Rij van de tabel", "Row of the table";
        Within => "Gegevens die mogen", "Data that may go along";
        Excess => "Gegevens die niet bij de rij passen", "Data beyond the row";
        Special => "Bijzondere gegevens", "Special categories";
        Duty => "Daarna doen", "To do afterwards";
        Remedies => "Wat zou helpen", "What would help";
        RemediesOther => "andere mogelijkheden", "other possibilities";
        Absent => "–", "–";
        Counts => "telt mee", "counts";
        Means => "Wat dit zegt, en wat niet", "What this says, and what not";
        EarlierVersions => "Het document volgt op eerdere versies. Die staan in eigen bestanden; controleer ze apart.",
            "The document continues earlier versions. Those stand in files of their own; verify them apart.";
        EarlierVersion => "ondertekend op {when}, controlegetal {digest}", "signed on {when}, digest {digest}";
        MeansDigest => "Een controlegetal laat zien of er per ongeluk iets is veranderd. Het zegt niet wie het bestand maakte: iedereen kan een nieuw controlegetal maken.",
            "A digest shows whether something was changed by accident. It does not say who made the file: anybody can make a new digest.";
        MeansSeal => "Een goed zegel toont dat er niets is veranderd sinds iemand met deze sleutel verzegelde.",
            "A good seal shows that nothing changed since somebody sealed with this key.";
        MeansNotWho => "Het bewijst niet wie dat was. Naam en functie vult iemand zelf in. Alleen als de sleutel op de lijst van uw organisatie staat, weet u van wie hij is.",
            "It does not prove who that was. Name and function are filled in by oneself. Only if the key is on your organisation’s list do you know whose it is.";
        MeansTime => "Het tijdstip komt van de klok van het apparaat. Het is geen bewijs van het moment.",
            "The time comes from the device’s clock. It is no proof of the moment.";
        MeansRight => "Het zegt ook niet of de inhoud waar is, of het besluit goed is.",
            "Nor does it say whether the content is true, or the decision right.";
    }
}
