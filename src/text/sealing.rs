//! Wording of the choice to seal, and of the page with the key of this device.

crate::wording! {
    /// Words of the choice to seal, where one signs.
    pub enum Sealing {
        Legend => "Wilt u het document verzegelen?", "Do you want to seal the document?";
        Hint => "Een zegel toont later dat er na uw ondertekening niets is veranderd. Het bewijst niet dat u het was.",
            "A seal shows later that nothing was changed after you signed. It does not prove that it was you.";
        Without => "Nee, alleen een controlegetal", "No, only a digest";
        WithoutHelp => "Er wordt niets op dit apparaat bewaard. Een beschadigd bestand valt op. Wie met opzet iets verandert, kan ook een nieuw controlegetal maken.",
            "Nothing is kept on this device. A damaged file comes to light. Whoever changes something on purpose can make a new digest too.";
        WithOwn => "Ja, met de sleutel van dit apparaat", "Yes, with this device’s key";
        WithNew => "Ja, met een nieuwe sleutel van dit apparaat", "Yes, with a new key of this device";
        WithOwnHelp => "De sleutel staat al in deze browser, sinds {date}. U kunt hem zien of verwijderen bij ‘Mijn sleutel’.",
            "The key is in this browser already, since {date}. You can see or remove it at ‘My key’.";
        WithNewHelp => "De app maakt een sleutel en bewaart die in deze browser, op dit apparaat. Niemand kan hem eruit halen, en hij gaat nergens heen. Verwijderen kan altijd bij ‘Mijn sleutel’. Deelt u dit account met anderen? Kies dan nee.",
            "The app makes a key and keeps it in this browser, on this device. Nobody can take it out, and it goes nowhere. You can always remove it at ‘My key’. Do you share this account with others? Then choose no.";
        WithPageHelp => "Deze browser kan hier niets bewaren. De sleutel geldt daarom alleen tot u deze pagina sluit.",
            "This browser cannot keep anything here. So the key lasts only until you close this page.";
        ToKey => "Mijn sleutel", "My key";
        Looking => "Even kijken of verzegelen hier kan…", "Seeing whether sealing is possible here…";
        NotPossible => "Dit document krijgt geen zegel, alleen een controlegetal.", "This document gets no seal, only a digest.";
        NotSecure => "Deze pagina is geopend zonder https. Dan biedt de browser geen sleutels aan. Uw beheerder kan dat veranderen.",
            "This page was opened without https. Then the browser offers no keys. Your administrator can change that.";
        TooOld => "Deze browser kent de soort sleutel (Ed25519) niet. Met een nieuwere versie kan het wel.",
            "This browser does not know the kind of key (Ed25519). A newer version does.";
        Taken => "Met de sleutel van dit apparaat heeft de professional al verzegeld. Wilt u ook verzegelen? Teken dan op uw eigen apparaat. Tekent u hier, dan krijgt uw deel alleen een controlegetal.",
            "The professional has sealed with this device’s key already. Do you want to seal too? Then sign on your own device. If you sign here, your part gets only a digest.";
        Busy => "Het document wordt verzegeld…", "Sealing the document…";
        FailedTitle => "Verzegelen is niet gelukt", "Sealing did not succeed";
        Failed => "Er is niets verloren, en er is nog niet ondertekend. Probeer het nog eens, of kies ‘Nee, alleen een controlegetal’.",
            "Nothing was lost, and it was not signed yet. Try again, or choose ‘No, only a digest’.";
        OnDocument => "Verzegeld: {who}.", "Sealed: {who}.";
        OnDocumentProfessional => "professional", "professional";
        OnDocumentTeamcoach => "teamcoach", "teamcoach";
        OnDocumentNone => "Zonder zegel: alleen met een controlegetal.", "Without a seal: only with a digest.";
        Unaltered => "Het bestand is onveranderd sinds de ondertekening: de zegels kloppen.", "The file is unaltered since it was signed: the seals are good.";
        DigestHolds => "Het controlegetal van dit bestand klopt: er is niet per ongeluk iets veranderd. Niet alles is verzegeld. Of iemand met opzet iets veranderde, en wie het maakte, is daarom niet te zien.",
            "The digest of this file is right: nothing was changed by accident. Not all of it is sealed. So whether somebody changed something on purpose, and who made it, cannot be seen.";
        CoachAltered => "Teken een veranderd document niet. Vraag de professional om het oorspronkelijke bestand.",
            "Do not sign an altered document. Ask the professional for the original file.";
        CoachAdvice => "Uw advies, in uw eigen woorden", "Your advice, in your own words";
        CoachConditions => "Welke voorwaarden stelt u?", "Which conditions do you set?";
        CoachConditionsMissing => "Schrijf de voorwaarden op. Anders weet niemand wat u bedoelt.",
            "Write down the conditions. Otherwise nobody knows what you mean.";
        CoachAdviceHint => "Wat u wilt toevoegen aan wat hierboven staat. De professional kan dit niet ongemerkt veranderen als u verzegelt.",
            "What you want to add to what stands above. The professional cannot change this unnoticed if you seal.";
        CoachAdviceKind => "Wat adviseert u?", "What do you advise?";
        CoachAdviceNone => "Niets toe te voegen", "Nothing to add";
        CoachGoAhead => "Doen", "Go ahead";
        CoachUnderConditions => "Doen, onder voorwaarden", "Go ahead, under conditions";
        CoachDoNot => "Niet doen", "Do not";
        PracticeNoSeal => "Een oefening kan niet worden verzegeld. U kunt wel ondertekenen, om te zien hoe het document wordt.",
            "Practice cannot be sealed. You can sign, to see what the document becomes.";
    }
}

crate::wording! {
    /// Words of the page with the key of this device.
    pub enum KeyPage {
        Title => "Mijn sleutel", "My key";
        Lead => "Met een sleutel verzegelt u documenten. Zo is later te zien dat er niets is veranderd.",
            "With a key you seal documents. So it can be seen later that nothing was changed.";
        None => "Er is geen sleutel in deze browser", "There is no key in this browser";
        NoneHelp => "U kunt er een maken, hier of bij het ondertekenen. De sleutel blijft op dit apparaat: hij staat in deze browser, niemand kan hem eruit halen, en hij gaat nergens heen. Deelt u dit account met anderen? Maak dan geen sleutel.",
            "You can make one, here or when signing. The key stays on this device: it is in this browser, nobody can take it out, and it goes nowhere. Do you share this account with others? Then make no key.";
        Make => "Maak een sleutel en bewaar die in deze browser", "Make a key and keep it in this browser";
        MakePage => "Maak een sleutel voor zolang deze pagina open is", "Make a key for as long as this page is open";
        MakeFailed => "Het maken van een sleutel is niet gelukt. De browser staat het niet toe.",
            "Making a key did not succeed. The browser does not allow it.";
        Made => "De sleutel is gemaakt.", "The key was made.";
        There => "De sleutel van dit apparaat", "The key of this device";
        Since => "Gemaakt op", "Made on";
        Where => "Waar", "Where";
        InBrowser => "in deze browser, tot u hem verwijdert of de gegevens van deze site wist", "in this browser, until you remove it or clear this site’s data";
        InPage => "alleen in deze pagina, tot u die sluit: deze browser kan hier niets bewaren", "in this page only, until you close it: this browser cannot keep anything here";
        Groups => "Kenmerk, om voor te lezen", "Thumbprint, to read aloud";
        Thumbprint => "Kenmerk zoals het in bestanden staat", "Thumbprint as it stands in files";
        ShareTitle => "Laat weten dat deze sleutel van u is", "Make known that this key is yours";
        ShareHelp => "Geef uw openbare sleutel aan wie de lijst met sleutels van uw organisatie bijhoudt. Lees daarbij het kenmerk voor, zodat zeker is dat het uw sleutel is. Met de openbare sleutel kan niemand tekenen.",
            "Give your public key to whoever keeps your organisation’s list of keys. Read out the thumbprint as well, so that it is certain that it is your key. Nobody can sign with the public key.";
        Save => "Bewaar de openbare sleutel", "Save the public key";
        FileName => "openbare-sleutel", "public-key";
        Saved => "De openbare sleutel is bewaard.", "The public key was saved.";
        SaveFailed => "Bewaren lukt niet in deze browser. Kopieer dan het kenmerk.", "Saving is not possible in this browser. Copy the thumbprint instead.";
        RemoveTitle => "De sleutel verwijderen", "Remove the key";
        RemoveHelp => "Wat u al verzegelde, blijft te controleren. Nieuwe documenten kunt u met deze sleutel niet meer verzegelen. Zeg het ook tegen wie de lijst met sleutels bijhoudt.",
            "What you sealed before can still be verified. You can no longer seal new documents with this key. Tell whoever keeps the list of keys as well.";
        Remove => "Verwijder de sleutel", "Remove the key";
        RemoveAsk => "Deze sleutel verwijderen?", "Remove this key?";
        RemoveAskHelp => "Dit kan niet worden teruggedraaid.", "This cannot be undone.";
        Removed => "De sleutel is verwijderd.", "The key was removed.";
        RemoveFailed => "Verwijderen is niet gelukt. Sluit andere tabbladen met Deelwijzer en probeer het nog eens.",
            "Removing did not succeed. Close other tabs with Deelwijzer and try again.";
        NotPossible => "Hier kan geen sleutel worden gemaakt", "No key can be made here";
        ToVerify => "Een document controleren", "Verify a document";
    }
}
