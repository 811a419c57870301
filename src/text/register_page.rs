//! Wording of the pages of the register.

crate::wording! {
    /// Words of the pages of the register.
    pub enum RegisterPage {
        Title => "Register", "Register";
        Lead => "Open veel documenten tegelijk: motiveringen, verzoeken, intakes, de Meldcode, klachten en vernietigingslogs, als JSON-bestand of als pdf van Deelwijzer. U ziet meteen welke zijn veranderd, en u kunt zoeken, tellen en een overzicht maken voor een cliënt. Er wordt niets bewaard: sluit u deze pagina, dan is de lijst weg.",
            "Open many documents at once: motivations, requests, intakes, the Meldcode, complaints and destruction logs, as a JSON file or a PDF of Deelwijzer. You see at once which were altered, and you can search, count and make an overview for a client. Nothing is stored: once you close this page, the list is gone.";
        Nav => "Onderdelen van het register", "Parts of the register";
        NavList => "Lijst", "List";
        NavTotals => "Aantallen", "Numbers";
        NavOverview => "Overzicht voor een cliënt", "Overview for a client";
        NavDocument => "Lijst als document", "List as a document";
        NavVerify => "Eén bestand controleren", "Check one file";
        Choose => "Kies bestanden", "Choose files";
        Folder => "Kies een map", "Choose a folder";
        FolderHelp => "Uit een map worden alleen de JSON-bestanden en de pdf’s gelezen.", "Only the JSON files and the PDFs of a folder are read.";
        More => "Meer bestanden erbij openen", "Open more files";
        Progress => "{n} van {all} bestanden gelezen", "{n} of {all} files read";
        ProgressLabel => "Bestanden lezen", "Reading files";
        Cancel => "Stop met lezen", "Stop reading";
        Cancelled => "Gestopt. Wat al gelezen is, staat in de lijst.", "Stopped. What was read is in the list.";
        Done => "Klaar. Nieuwe documenten: {new}. Al aanwezig: {again}. Niet meegenomen: {refused}.",
            "Done. New documents: {new}. There already: {again}. Not taken: {refused}.";
        NothingThere => "In deze map staan geen JSON-bestanden en geen pdf’s.", "There are no JSON files and no PDFs in this folder.";
        Verified => "Bij alle documenten ({n}) klopt het controlegetal", "The digest of all documents ({n}) is right";
        VerifiedSealed => "Verzegeld, en alle zegels kloppen: {n}. Zonder volledig zegel: {rest}.", "Sealed, and all seals are good: {n}. Without a whole seal: {rest}.";
        SomeAltered => "Na de ondertekening veranderd: {altered} van {n} documenten.", "Altered after they were signed: {altered} of {n} documents.";
        ShowAltered => "Toon de veranderde", "Show the altered ones";
        VerifiedHow => "Een controlegetal laat zien of een bestand per ongeluk is veranderd, niet wie het maakte: iedereen kan een nieuw controlegetal maken. Een zegel laat ook zien of er met opzet iets is veranderd.",
            "A digest shows whether a file was changed by accident, not who made it: anybody can make a new digest. A seal also shows whether something was changed on purpose.";
        Problems => "Niet meegenomen bestanden: {n}", "Files not taken: {n}";
        ProblemsMore => "En nog {n}.", "And {n} more.";
        File => "Bestand", "File";
        Reason => "Waarom niet", "Why not";
        WhyLocked => "Het bestand zit op slot met een wachtzin: een concept, geen ondertekend document.",
            "The file is locked with a passphrase: a draft, no signed document.";
        WhyDraft => "Een concept: er is nog niets ondertekend.", "A draft: nothing was signed yet.";
        Search => "Zoek in de lijst", "Search the list";
        SearchHint => "Op dossiernummer, naam, doel, contact of bestandsnaam.", "By dossier number, name, purpose, contact or file name.";
        SearchClear => "Maak leeg", "Clear";
        Count => "{n} van {all} documenten", "{n} of {all} documents";
        FilterKind => "Soort document", "Kind of document";
        FilterWhom => "Met wie", "With whom";
        FilterRoute => "Weg in het protocol", "Route in the protocol";
        FilterOutcome => "Uitkomst", "Outcome";
        FilterMonth => "Maand", "Month";
        FilterMark => "Stand", "State";
        All => "Alle", "All";
        Option => "{what} ({n})", "{what} ({n})";
        SortTitle => "Volgorde", "Order";
        SortNewest => "nieuwste eerst", "newest first";
        SortOldest => "oudste eerst", "oldest first";
        SortNumber => "dossiernummer", "dossier number";
        SortWhom => "met wie", "with whom";
        SortOutcome => "uitkomst", "outcome";
        SortFile => "bestandsnaam", "file name";
        Caption => "De gevonden documenten", "The documents found";
        None => "Geen document gevonden", "No document found";
        NoneHelp => "Kies minder, of zoek op een ander woord.", "Choose less, or search by another word.";
        WindowLabel => "Bladeren door de lijst", "Paging through the list";
        Window => "{first} tot en met {last} van {n}", "{first} up to {last} of {n}";
        Before => "Vorige {n}", "Previous {n}";
        After => "Volgende {n}", "Next {n}";
        Open => "Openen", "Open";
        OpenLabel => "Openen: het document van {when}", "Open: the document of {when}";
        OpenFailed => "Het bestand kon niet opnieuw worden gelezen. Staat het nog op dezelfde plek?",
            "The file could not be read again. Is it still in the same place?";
        SaveCsv => "Bewaar de gevonden als CSV", "Save those found as CSV";
        CsvName => "deelwijzer-register-{date}.csv", "deelwijzer-register-{date}.csv";
        TotalsCsvName => "deelwijzer-aantallen-{date}.csv", "deelwijzer-numbers-{date}.csv";
        SaveTotalsCsv => "Bewaar de aantallen als CSV", "Save the numbers as CSV";
        Saved => "Bewaard bij uw downloads.", "Saved to your downloads.";
        SaveFailed => "Bewaren lukt niet in deze browser.", "Saving is not possible in this browser.";
        Close => "Maak het register leeg", "Empty the register";
        CloseTitle => "Het register leegmaken?", "Empty the register?";
        CloseMessage => "De lijst verdwijnt uit deze pagina. Uw bestanden blijven zoals ze zijn.", "The list disappears from this page. Your files stay as they are.";
        CloseYes => "Ja, maak leeg", "Yes, empty it";
        Closed => "Het register is leeg.", "The register is empty.";
        EmptyTitle => "Er zijn nog geen documenten geopend", "No documents were opened yet";
        EmptyHelp => "Open eerst bestanden in het register.", "Open files in the register first.";
        EmptyLink => "Naar het register", "To the register";
        DocumentName => "deelwijzer-lijst-{date}", "deelwijzer-list-{date}";
        DocumentLong => "Deze lijst is te lang om hier te tonen. Bewaar haar als bestand, of zoek eerst wat u nodig hebt.",
            "This list is too long to show here. Save it as a file, or first search what you need.";
        TotalsName => "deelwijzer-aantallen-{date}", "deelwijzer-numbers-{date}";
        OverviewTitle => "Overzicht voor een cliënt", "Overview for a client";
        OverviewLead => "Een cliënt mag weten welke gegevens zijn gebruikt, waarvoor, en aan wie ze zijn gegeven (artikel 15, lid 2). U antwoordt binnen vier weken. Stel eerst vast dat u de cliënt zelf voor u hebt, of wie namens de cliënt mag vragen.",
            "A client may know which data was used, what for, and to whom it was given (article 15(2)). You answer within four weeks. First make sure that you have the client, or whoever may ask on the client’s behalf.";
        Number => "Dossiernummer", "Dossier number";
        NumberHint => "Zoals het in de documenten staat. Hoofdletters en spaties maken niet uit.", "As it stands in the documents. Capitals and spaces do not matter.";
        Find => "Zoek", "Search";
        NumberMissing => "Vul een dossiernummer in.", "Fill in a dossier number.";
        NoneFor => "Geen van de geopende documenten heeft dit dossiernummer.", "None of the opened documents has this dossier number.";
        FoundFor => "Documenten met dit dossiernummer: {n}", "Documents with this dossier number: {n}";
        Pick => "Wat komt in het overzicht?", "What goes into the overview?";
        PickPostponed => "Informeren is uitgesteld om veiligheid, tot {until}. Overleg eerst met de teamcoach of u dit nu mag noemen (artikel 15, lid 3).",
            "Informing was postponed for safety, until {until}. First discuss with the teamcoach whether you may mention this now (article 15(3)).";
        PickAltered => "Niet opgenomen: dit document is na de ondertekening veranderd.", "Left out: this document was altered after it was signed.";
        PickEarlier => "Niet opgenomen: een latere versie staat er al in.", "Left out: a later version is in it already.";
        PickOther => "Niet opgenomen: dit is geen motivering van delen. Lees zelf of hierin staat wie gegevens kreeg, zoals Veilig Thuis, en of de cliënt dat nu mag weten.",
            "Left out: this is no motivation of sharing. Read yourself whether it says who got data, such as Veilig Thuis, and whether the client may know that now.";
        PickLabel => "{when}: {what}, {with}", "{when}: {what}, {with}";
        Lang => "Taal van het overzicht", "Language of the overview";
        ReadFirst => "Lees het na voordat u het geeft. Het doel staat er in de woorden van uw collega’s; gegevens over anderen horen er niet in.",
            "Read it before you hand it over. Purposes are in the words of your colleagues; data about others does not belong in it.";
        OverviewName => "overzicht-{date}", "overview-{date}";
    }
}
