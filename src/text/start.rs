//! Wording of the first page.

crate::wording! {
    /// Words of the first page.
    pub enum StartPage {
        PageTitle => "Start", "Start";
        Title => "Wat wilt u doen?", "What do you want to do?";
        Lead => "Deelwijzer zegt u of u gegevens van een cliënt mag delen of vragen, en waarom. Dat kost ongeveer een halve minuut.",
            "Deelwijzer tells you whether you may share a client’s data or ask for it, and why. It takes about half a minute.";
        SearchLabel => "Zoek op een woord", "Search by a word";
        SearchHint => "Bijvoorbeeld: schuldeiser, huisarts, CAK, Veilig Thuis belt mij. Typ hier geen gegevens van een cliënt.",
            "For example: creditor, doctor, CAK, Veilig Thuis calls me. Do not type a client’s data here.";
        SearchClear => "Maak leeg", "Clear";
        SearchCount => "{count} gevonden. Kies met de pijltjes.", "{count} found. Choose with the arrow keys.";
        SearchOne => "1 gevonden. Kies met het pijltje omlaag.", "1 found. Choose with the down arrow.";
        SearchNone => "Niets gevonden. Probeer een ander woord, kies hieronder, of bekijk de tabel.",
            "Nothing found. Try another word, choose below, or see the table.";
        SearchResults => "Gevonden", "Found";
        AcuteHit => "Acuut gevaar: wie belt u nu?", "Immediate danger: whom do you call now?";
        AcuteMore => "De korte weg als er geen tijd is", "The short path when there is no time";
        AcuteWords => "acuut gevaar nood noodgeval spoed nu 112 levensgevaar bedreiging politie brandweer ambulance",
            "acute immediate danger emergency urgent now life threat police fire ambulance";
        ActivitiesTitle => "Kies wat u gaat doen", "Choose what you are going to do";
        TableTitle => "Weet u het niet zeker?", "Not sure?";
        TableText => "In de tabel ziet u per contact welke gegevens het protocol toestaat, en of toestemming nodig is.",
            "The table shows for each contact which data the protocol allows, and whether consent is needed.";
        TableLink => "Bekijk de tabel", "See the table";
        GlossaryLink => "Bekijk de begrippen", "See the glossary";
        ContinueTitle => "Verder waar u was", "Continue where you were";
        ContinueCheck => "Verder met de check", "Continue the check";
        ContinueMotivation => "Naar de motivering", "To the motivation";
        ContinueDocument => "Naar het document", "To the document";
        ContinueAbout => "U bent bezig met: {what}", "You are working on: {what}";
        KeptText => "In deze browser is werk van u bewaard.", "Work of yours is kept in this browser.";
        OpenTitle => "Verder met een bestand", "Continue with a file";
        OpenText => "Sloeg u eerder een document of een concept op? Open het en ga verder.",
            "Did you save a document or a draft before? Open it and continue.";
        OpenLink => "Open een bestand", "Open a file";
        AcuteTitle => "Is er nu gevaar?", "Is there danger now?";
        AcuteText => "Wacht dan niet. Bel eerst, en noteer het minste dat nodig is.",
            "Then do not wait. Call first, and note the least that is needed.";
        AcuteLink => "Naar acuut gevaar", "To immediate danger";
    }
}
