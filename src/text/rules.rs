//! Wording of the pages about the rules.

crate::wording! {
    /// Words that the pages about the rules share.
    pub enum Rules {
        Title => "De regels", "The rules";
        Lead => "Bekijk, controleer, vergelijk en wijzig de regels waarmee Deelwijzer beslist. Hier hoeft u niet voor te kunnen programmeren.",
            "See, check, compare and change the rules by which Deelwijzer decides. You need not be able to program.";
        Nav => "De regels: onderdelen", "The rules: parts";
        Back => "Terug naar de regels", "Back to the rules";
        Here => "Dit protocol gebruikt u nu", "This is the protocol in use";
        Version => "Versie {version}, controlegetal {digest}", "Version {version}, digest {digest}";
        VersionHelp => "Het controlegetal hoort bij precies deze regels. Verandert er één letter, dan verandert het ook.", "The digest belongs to exactly these rules. If one letter changes, so does the digest.";
        Explain => "Uitleg", "Explanation";
        ExplainHelp => "Per rij, route en artikel: wat wordt gevraagd en beslist. Ook als boek om te printen.", "For each row, route and article: what is asked and decided. Also as a book to print.";
        Check => "Controle", "Check";
        CheckHelp => "Zijn de regels volledig, eenduidig en zonder overbodige delen? Met bewijs.", "Are the rules complete, unambiguous and without idle parts? With proof.";
        Load => "Ander protocol", "Another protocol";
        LoadHelp => "Laad een protocolbestand, bijvoorbeeld van een andere gemeente, en probeer het uit.", "Load a protocol file, for instance of another municipality, and try it out.";
        Edit => "Wijzigen", "Change";
        EditHelp => "Pas rijen, gegevens, vragen en teksten aan en zie meteen wat er verandert.", "Change rows, data, questions and wording, and see at once what changes.";
        Compare => "Vergelijken", "Compare";
        CompareHelp => "Welke gevallen krijgen in een andere versie een andere uitkomst?", "Which cases get another verdict in another version?";
        Exchange => "Uitwisselen", "Exchange";
        ExchangeHelp => "Neem de beslistabel mee naar een ander programma, bijvoorbeeld een rekenblad.", "Take the decision table to another program, such as a spreadsheet.";
        Saved => "Het bestand staat bij uw downloads.", "The file is in your downloads.";
        SaveFailed => "Bewaren lukte niet. Probeer een andere browser.", "Saving did not work. Try another browser.";
        Working => "Bezig met nalopen…", "Looking…";
        NotFound => "Dit staat niet in het protocol.", "This is not in the protocol.";
        Examples => "Voorbeeldprotocol Eikendam", "Example protocol Eikendam";
    }
}

crate::wording! {
    /// Words of the check.
    pub enum Check {
        Title => "Controle van de regels", "Check of the rules";
        Lead => "Deelwijzer loopt alle situaties na die de regels uit elkaar houden. Het is geen steekproef.", "Deelwijzer walks through all cases that the rules tell apart. It is no sample.";
        Of => "Nagekeken: {name}", "Looked at: {name}";
        Clean => "Niets gevonden. De regels zijn volledig en eenduidig.", "Nothing found. The rules are complete and unambiguous.";
        CleanText => "Elke situatie heeft precies één route, elke regel doet mee, en geen deel van een voorwaarde is overbodig.", "Each case has exactly one route, each rule takes part, and no part of a condition is idle.";
        Errors => "{count} fouten", "{count} errors";
        OneError => "1 fout", "1 error";
        Warnings => "{count} waarschuwingen", "{count} warnings";
        OneWarning => "1 waarschuwing", "1 warning";
        Remarks => "{count} opmerkingen", "{count} remarks";
        OneRemark => "1 opmerking", "1 remark";
        Missing => "{count} onderdelen ontbreken", "{count} parts are missing";
        ForMaker => "Voor wie het bestand maakt", "For whoever makes the file";
        Error => "Fout", "Error";
        Warning => "Waarschuwing", "Warning";
        Remark => "Opmerking", "Remark";
        Where => "Waar:", "Where:";
        ToDo => "Doen:", "To do:";
        Proof => "Kleinste voorbeeld dat dit laat zien", "Smallest example that shows this";
        Code => "Code: {code}", "Code: {code}";
        More => "En nog {count}.", "And {count} more.";
        What => "Wat er wordt nagekeken", "What is looked at";
        WhatComplete => "Volledig: elke situatie heeft een route en een uitkomst.", "Complete: each case has a route and an outcome.";
        WhatOne => "Eenduidig: geen twee routes voor één situatie, geen rij of route die een andere verbergt.", "Unambiguous: no two routes for one case, no row or route that hides another.";
        WhatIdle => "Niets overbodig: elke regel doet mee, elk deel van een voorwaarde maakt ergens verschil.", "Nothing idle: each rule takes part, each part of a condition makes a difference somewhere.";
        WhatText => "Netjes: elk genoemd artikel bestaat, elke tekst staat er in twee talen, en elke uitleg van een onduidelijke zin is ergens te lezen.", "Tidy: each article that is cited exists, each text is there in two languages, and each explanation of an unclear sentence can be read somewhere.";
    }
}

crate::wording! {
    /// Words of the explanation.
    pub enum Explain {
        Title => "Uitleg van de regels", "Explanation of the rules";
        Lead => "Alles hieronder is gemaakt uit het protocolbestand zelf.", "All of this is made from the protocol file itself.";
        ByRow => "Per rij van de tabel", "By row of the table";
        ByRoute => "Per route", "By route";
        Other => "Verder", "Further";
        Articles => "Waar elk artikel werkt", "Where each article acts";
        Readings => "Lezingen, met hoe het ook kan", "Readings, with the other way";
        Law => "Naast de wet van nu", "Beside the law of today";
        Book => "Het boek van de regels", "The book of the rules";
        BookHelp => "Alles bij elkaar, om te printen of te bewaren. De tekeningen staan achteraan, op het scherm en op papier. Een bewaard bestand heeft alleen de tekst.",
            "All together, to print or keep. The drawings are at the end, on the screen and on paper. A saved file has the text alone.";
        Plates => "De tekeningen", "The drawings";
        PlatesHelp => "Van elke rij en elke route. Kies een naam om de tekening groter te zien of in woorden te lezen.",
            "Of each row and each route. Choose a name to see the drawing larger or to read it in words.";
        Zoom => "Grootte van de tekening", "Size of the drawing";
        Smaller => "Kleiner", "Smaller";
        Larger => "Groter", "Larger";
        Fit => "Passend", "Fit";
        SaveSvg => "Bewaar tekening", "Save drawing";
        InWords => "De tekening in woorden", "The drawing in words";
        DrawingLabel => "Tekening: {title}", "Drawing: {title}";
        Decides => "Beslist mee", "Decides";
        Remark => "Opmerking", "Remark";
        Ours => "Zo lezen wij het:", "Our reading:";
        Alternative => "Het kan ook zo:", "It can also be:";
        Reviewed => "Bekeken op {date}", "Reviewed on {date}";
        Unconfirmed => "Nog niet bevestigd", "Not confirmed yet";
        UnconfirmedHelp => "De tekst staat in het protocolbestand en wordt pas getoond als iemand haar heeft bevestigd. Laat haar nakijken door een jurist. Klopt zij? Verander dan de zekerheid bij ‘De regels wijzigen’.",
            "The text is in the protocol file and is shown only once somebody has confirmed it. Have it checked by a lawyer. Is it right? Then change its certainty under ‘Change the rules’.";
        Stale => "Langer dan een jaar niet bekeken", "Not reviewed for more than a year";
        Nowhere => "Deelwijzer beslist hier niets over.", "Deelwijzer decides nothing about this.";
        Back => "Terug naar de uitleg", "Back to the explanation";
        Contents => "De artikelen", "The articles";
        ArticlesLead => "Bij elk artikel van het protocol: wat Deelwijzer ermee doet, en op welke pagina.", "With each article of the protocol: what Deelwijzer does with it, and on which page.";
        ReadingsLead => "Op sommige plaatsen is het protocol op meer manieren te lezen. Hier staat welke lezing Deelwijzer volgt, en wat er anders zou zijn.",
            "In some places the protocol can be read in more than one way. Here is which reading Deelwijzer follows, and what would be different.";
        LawLead => "Na het protocol veranderde de wet. Deze opmerkingen helpen u verder; ze veranderen nooit een uitkomst.",
            "After the protocol the law changed. These notes help you on; they never change an outcome.";
        LawShort => "De AVG is de Europese privacywet, de UAVG de Nederlandse wet daarbij. De AP is de Autoriteit Persoonsgegevens. De BIO is de norm voor beveiliging bij de overheid.",
            "The AVG is the European privacy law (GDPR), the UAVG the Dutch act with it. The AP is the Dutch data protection authority. The BIO is the security standard of Dutch public bodies.";
        Activities => "Handelingen", "Activities";
        Routes => "Routes", "Routes";
        Rules => "Regels", "Rules";
        Duties => "Achteraf te doen", "To do afterwards";
        Questions => "Vragen", "Questions";
        ReadingsShort => "Lezingen", "Readings";
        Terms => "Begrippen", "Terms";
        RightsPages => "Stap voor stap bij", "Step by step at";
        RightsDossier => "Wat mag in het dossier?", "What may be in the dossier?";
        RightsAccess => "Wie mag het dossier zien?", "Who may see the dossier?";
        RightsRetention => "Bewaren en vernietigen", "Keeping and destroying";
    }
}

crate::wording! {
    /// Words of loading another protocol.
    pub enum Load {
        Title => "Een ander protocol laden", "Load another protocol";
        Lead => "Kies een protocolbestand (TOML of JSON). Het blijft in dit venster; er wordt niets verstuurd.", "Choose a protocol file (TOML or JSON). It stays in this window; nothing is sent.";
        Choose => "Kies een protocolbestand", "Choose a protocol file";
        Example => "Of neem het voorbeeld: een verzonnen gemeente met andere rijen en een andere route.", "Or take the example: an invented municipality with other rows and another route.";
        TakeExample => "Neem het voorbeeld", "Take the example";
        Reading => "Het bestand wordt gelezen…", "Reading the file…";
        TooLarge => "Dit bestand is te groot. Een protocol is kleiner dan 5 MB.", "This file is too large. A protocol is smaller than 5 MB.";
        NotText => "Dit bestand is geen tekst.", "This file is no text.";
        Unreadable => "Het bestand kon niet worden gelezen. Probeer het opnieuw.", "The file could not be read. Try again.";
        Wrong => "Met dit bestand kan Deelwijzer niet beslissen", "Deelwijzer cannot decide with this file";
        WrongText => "Hieronder staat alles wat er mis is. Er is niets aan uw eigen protocol veranderd.", "Everything that is wrong is listed below. Nothing about your own protocol has changed.";
        Good => "Dit bestand is goed", "This file is good";
        Facts => "{name}, versie {version}: {rows} rijen, {routes} routes, {states} situaties. Het controlegetal begint met {digest}.",
            "{name}, version {version}: {rows} rows, {routes} routes, {states} cases. Its digest begins with {digest}.";
        Use => "Gebruik dit protocol nu", "Use this protocol now";
        UseHelp => "Tot u de pagina sluit of teruggaat. Wat u in dit venster invulde of opende wordt gewist, want het hoort bij andere regels: ook bij rechten, papieren, register en oefenen. Bestanden die u bewaarde blijven bestaan.",
            "Until you close the page or go back. What you filled in or opened in this window is wiped, as it belongs to other rules: at rights, papers, register and practice as well. Files that you saved remain.";
        UseTitle => "Dit protocol gebruiken?", "Use this protocol?";
        UseYes => "Ja, gebruik het", "Yes, use it";
        Used => "U gebruikt nu {name}.", "You now use {name}.";
        ToCheck => "Bekijk de hele controle", "See the whole check";
        ToCompare => "Vergelijk met het protocol dat u gebruikt", "Compare with the protocol in use";
        ToEdit => "Wijzig dit bestand", "Change this file";
        Trial => "U probeert een ander protocol uit: {name}, versie {version}. Gebruik dit niet voor een echte cliënt zonder akkoord van de privacyfunctionaris.",
            "You are trying out another protocol: {name}, version {version}. Do not use it for a real client without the privacy officer’s approval.";
        Return => "Terug naar het eigen protocol", "Back to the own protocol";
        ReturnTitle => "Terug naar het eigen protocol?", "Back to the own protocol?";
        ReturnText => "Wat u invulde of opende met het andere protocol wordt gewist.", "What you filled in or opened with the other protocol is wiped.";
        Returned => "U gebruikt weer het eigen protocol.", "You use the own protocol again.";
        OwnWrong => "Het protocol van uw organisatie bevat fouten", "Your organisation’s protocol contains errors";
        OwnWrongText => "Daarom geeft Deelwijzer geen antwoord: een fout antwoord is erger dan geen antwoord. Geef dit door aan de beheerder of privacyfunctionaris.",
            "Deelwijzer therefore gives no answer: a wrong answer is worse than none. Pass this on to the administrator or privacy officer.";
        OwnNotThere => "Het protocol van uw organisatie is er niet", "Your organisation’s protocol is not there";
        OwnNotThereText => "Het bestand ‘{name}’ is niet te lezen. Daarom geeft Deelwijzer geen antwoord. Geef dit door aan de beheerder: het bestand hoort naast de pagina op de webserver te staan. Wie Deelwijzer als één bestand opent, zet het protocol in de pagina zelf.",
            "The file ‘{name}’ cannot be read. Deelwijzer therefore gives no answer. Pass this on to the administrator: the file belongs beside the page on the web server. Whoever opens Deelwijzer as one file puts the protocol into the page itself.";
        OwnComing => "Het protocol van uw organisatie wordt geladen…", "Loading your organisation’s protocol…";
    }
}

crate::wording! {
    /// Words of comparing.
    pub enum Compare {
        Title => "Twee versies vergelijken", "Compare two versions";
        Lead => "Welke gevallen krijgen een andere uitkomst, en wat is het kleinste voorbeeld?", "Which cases get another verdict, and what is the smallest example?";
        Between => "Vergeleken: {first} met {second}", "Compared: {first} with {second}";
        Choose => "Waarmee wilt u ‘{name}’ vergelijken?", "What do you want to compare ‘{name}’ with?";
        YourChanged => "uw gewijzigde versie", "your changed version";
        TheFile => "het bestand {name}", "the file {name}";
        TheBuiltIn => "het protocol dat bij Deelwijzer hoort", "the protocol that comes with Deelwijzer";
        WithFile => "Het geladen bestand: {name}", "The loaded file: {name}";
        WithEdit => "Uw gewijzigde versie", "Your changed version";
        WithBuiltIn => "Het protocol dat bij Deelwijzer hoort", "The protocol that comes with Deelwijzer";
        None => "Er is nog niets om mee te vergelijken. Laad een bestand, of wijzig het protocol.", "There is nothing to compare with yet. Load a file, or change the protocol.";
        NotYet => "Deze versie bevat nog fouten. Los die eerst op; dan is te vergelijken.", "This version still contains errors. Solve those first; then it can be compared.";
        Same => "Beide versies zeggen van elk geval hetzelfde.", "Both versions say the same of every case.";
        Count => "{changed} verschillen waarbij de uitkomst verandert, {other} waarbij alleen de redenen of plichten veranderen.", "{changed} differences in which the outcome changes, {other} in which only reasons or duties change.";
        Walked => "Nagelopen: {states} situaties.", "Walked through: {states} cases.";
        Example => "Kleinste voorbeeld", "Smallest example";
        Was => "Was", "Was";
        Is => "Wordt", "Becomes";
        Route => "Route", "Route";
        Unmet => "Nog niet in orde", "Not in order yet";
        Fails => "{what} (daarom mag het niet)", "{what} (this is why it is not allowed)";
        Duties => "Daarna", "Afterwards";
        Nothing => "niets", "nothing";
        Things => "Verschil in: {things}", "Difference in: {things}";
        States => "Zo in {states} van de nagelopen situaties", "So in {states} of the cases walked through";
        Added => "Nieuwe gevallen", "New cases";
        Removed => "Gevallen die er niet meer zijn", "Cases that are gone";
        Refused => "Te veel om na te lopen", "Too many to walk through";
        Files => "Wat er in het bestand verschilt", "What differs in the file";
        FilesCount => "Toon {count} verschillen in het bestand", "Show {count} differences in the file";
        Where => "Waar", "Where";
        More => "Er zijn nog {count} verschillen; deze staan vooraan.", "There are {count} more differences; these come first.";
    }
}

crate::wording! {
    /// Words of changing.
    pub enum Edit {
        Title => "De regels wijzigen", "Change the rules";
        Lead => "U wijzigt een kopie. Pas als u het bestand bewaart en laat instellen, verandert er iets voor anderen.", "You change a copy. Only when you save the file and have it set up, something changes for others.";
        Start => "Begin met het protocol dat u gebruikt", "Begin with the protocol in use";
        StartFile => "Begin met het geladen bestand: {name}", "Begin with the loaded file: {name}";
        Choose => "Wat wilt u wijzigen?", "What do you want to change?";
        Entries => "({count})", "({count})";
        BackToList => "Terug naar de lijst", "Back to the list";
        BackToLists => "Terug naar alle lijsten", "Back to all lists";
        Undo => "Maak ongedaan", "Undo";
        SaveFile => "Bewaar het protocolbestand", "Save the protocol file";
        SaveJson => "Bewaar voor programma’s (JSON)", "Save for programs (JSON)";
        Discard => "Gooi wijzigingen weg", "Discard changes";
        DiscardTitle => "Alle wijzigingen weggooien?", "Discard all changes?";
        DiscardText => "Uw gewijzigde versie verdwijnt. Bestanden die u bewaarde blijven bestaan.", "Your changed version disappears. Files you saved remain.";
        DiscardYes => "Ja, gooi weg", "Yes, discard";
        Effect => "Wat uw wijzigingen doen", "What your changes do";
        NoErrors => "Geen fouten.", "No errors.";
        Errors => "Fouten of waarschuwingen: {count}.", "Errors or warnings: {count}.";
        SeeCheck => "Wat u eraan doet, met een voorbeeld", "What to do about it, with an example";
        Counts => "Neem de nieuwe aantallen over", "Take over the new counts";
        CountsHelp => "Het bestand noemt hoeveel situaties er zijn, zodat een verdwenen rij opvalt. Na een wijziging kloppen die aantallen niet meer.", "The file states how many cases there are, so that a lost row is noticed. After a change those counts no longer hold.";
        NoneChanged => "Van {all} voorbeeldgevallen verandert er geen.", "Of {all} sample cases none changes.";
        SomeChanged => "Van {all} voorbeeldgevallen veranderen er {count}:", "Of {all} sample cases {count} change:";
        Unknown => "Niet te zeggen zolang er fouten zijn.", "Cannot be said while there are errors.";
        Gone => "bestaat niet meer", "no longer exists";
        New => "nieuw", "new";
        Copy => "Voeg een kopie toe", "Add a copy";
        CopyId => "Naam van de kopie (letters, cijfers, streepjes)", "Name of the copy (letters, digits, hyphens)";
        Taken => "Die naam is al gebruikt.", "That name is used already.";
        BadId => "Gebruik alleen letters, cijfers en streepjes.", "Use only letters, digits and hyphens.";
        NotThere => "Dit staat er niet meer.", "This is no longer there.";
        CopyTitle => "Een kopie toevoegen", "Add a copy";
        Remove => "Haal weg", "Remove";
        RemoveThis => "Haal ‘{name}’ weg", "Remove ‘{name}’";
        RemoveTitle => "Dit weghalen?", "Remove this?";
        RemoveText => "U kunt het ongedaan maken.", "You can undo it.";
        Dutch => "{field}, Nederlands", "{field}, Dutch";
        English => "{field}, Engels", "{field}, English";
        Nobody => "geen", "none";
        General => "Het protocol zelf", "The protocol itself";
        ListHint => "Scheid met komma’s.", "Separate with commas.";
        Id => "Technische naam", "Technical name";
        IdHelp => "Zo heet dit in het protocolbestand:", "What this is called in the protocol file:";
        ToEffect => "Wat uw wijzigingen doen", "What your changes do";
    }
}

crate::wording! {
    /// What the lists of a protocol file are called.
    pub enum List {
        Rows => "Rijen van de tabel", "Rows of the table";
        Items => "Gegevens", "Data";
        Questions => "Vragen", "Questions";
        Rules => "Regels", "Rules";
        Duties => "Plichten achteraf", "Duties afterwards";
        Routes => "Routes", "Routes";
        Activities => "Handelingen", "Activities";
        Purposes => "Doelen", "Purposes";
        Groups => "Kopjes boven gegevens", "Headings above data";
        Readings => "Lezingen", "Readings";
        Notes => "Opmerkingen over de wet", "Notes on the law";
        Limits => "Wat het protocol niet regelt", "What the protocol does not cover";
        Glossary => "Begrippen", "Terms";
        Outcomes => "Teksten bij de uitkomsten", "Wording of the outcomes";
        Consents => "Teksten bij toestemming", "Wording of consent";
        Steps => "Stappen van de checklist", "Steps of the checklist";
        Principles => "Uitgangspunten van de checklist", "Principles of the checklist";
        Emergency => "Noodnummers", "Emergency numbers";
    }
}

crate::wording! {
    /// What the fields of a protocol file are called in a form.
    pub enum Field {
        Title => "Titel", "Title";
        Version => "Versie", "Version";
        Label => "Naam", "Name";
        Help => "Hulptekst", "Help";
        Purpose => "Doel", "Purpose";
        Contact => "Contact", "Contact";
        When => "Wanneer", "When";
        Occasion => "Vraag naar de aanleiding", "Question about the occasion";
        Activities => "Handelingen", "Activities";
        Items => "Gegevens", "Data";
        IfApplicable => "Alleen als het nodig is", "Only if applicable";
        ItemsNote => "Opmerking bij de gegevens", "Remark on the data";
        Consent => "Toestemming", "Consent";
        ConsentNote => "Opmerking bij toestemming", "Remark on consent";
        Search => "Zoekwoorden", "Search words";
        Group => "Kopje", "Heading";
        Special => "Bijzonder persoonsgegeven", "Special category of data";
        PartOf => "Onderdeel van", "Part of";
        Kind => "Soort", "Kind";
        KindCondition => "toestand die moet gelden", "state that must hold";
        KindAction => "iets om te doen", "something to do";
        KindFact => "feit dat de regels kiest", "fact that chooses the rules";
        KindInformative => "alleen voor het verslag", "for the record alone";
        Ask => "Vraag", "Question";
        Why => "Waarom", "Why";
        FindOut => "Uitzoeken", "Find out";
        Refs => "Artikelen", "Articles";
        Explain => "Uitleg", "Explanation";
        Open => "Als het nog openstaat", "While it is open";
        Failed => "Als het niet kan", "When it fails";
        Term => "Termijn of begrip", "Term";
        WithoutRow => "Naam van wie niet in de tabel staat", "Name of whom is not in the table";
        About => "Waarover", "About";
        Ours => "Onze lezing", "Our reading";
        Alternative => "De andere lezing", "The other reading";
        Decides => "Beslist mee", "Decides";
        Law => "Wet", "Law";
        Text => "Tekst", "Text";
        Confidence => "Zekerheid", "Certainty";
        High => "zeker", "certain";
        Medium => "laat controleren", "have it checked";
        Unsure => "nog niet tonen", "do not show yet";
        Reviewed => "Bekeken op (jjjj-mm-dd)", "Reviewed on (yyyy-mm-dd)";
        Advice => "Wat dan", "What then";
        Aliases => "Andere woorden", "Other words";
        Meaning => "Betekenis", "Meaning";
        Number => "Nummer", "Number";
        Next => "Wat u dan doet", "What you do then";
        Motivate => "Wat u opschrijft", "What you write down";
        Intro => "Checklist: inleiding", "Checklist: introduction";
        Closing => "Checklist: slot", "Checklist: closing words";
        Publisher => "Vastgesteld door", "Adopted by";
        Questions => "Vragen", "Questions";
    }
}

crate::wording! {
    /// Words of handing the table to other programs.
    pub enum Exchange {
        Title => "Uitwisselen", "Exchange";
        Lead => "Hiermee leest een ander programma de beslistabel. De routes en hun regels blijven in het protocolbestand.", "With this another program reads the decision table. The routes and their rules stay in the protocol file.";
        Dmn => "Beslistabel als DMN 1.3", "Decision table as DMN 1.3";
        DmnHelp => "DMN is een vaste vorm voor beslistabellen, die veel programma’s kunnen lezen, uitvoeren en tekenen. Elke handeling met elke rij is een regel; er past er altijd hooguit één.", "DMN is a standard form for decision tables, which many programs can read, run and draw. Each activity with each row is a line; at most one ever fits.";
        SaveDmn => "Bewaar DMN", "Save DMN";
        Tests => "Proefgevallen bij de DMN", "Test cases with the DMN";
        TestsHelp => "Voorbeelden met hun uitkomst, in de vorm waarmee makers van DMN-programma’s toetsen (TCK). Hiermee gaat u na of een ander programma dezelfde rij, toestemming en gegevens geeft.", "Examples with their outcome, in the form in which makers of DMN programs test (TCK). With these you see whether another program gives the same row, consent and data.";
        SaveTests => "Bewaar proefgevallen", "Save test cases";
        Table => "De tabel om te lezen", "The table to read";
        TableHelp => "Een rekenblad opent u met bijvoorbeeld Excel. Markdown is gewone tekst met streepjes als tabel, voor een website of notitieprogramma.", "A spreadsheet opens with Excel, for instance. Markdown is plain text with lines as a table, for a website or a program for notes.";
        SaveCsv => "Bewaar CSV (rekenblad)", "Save CSV (spreadsheet)";
        SaveMarkdown => "Bewaar Markdown", "Save Markdown";
        File => "Het hele protocol", "The whole protocol";
        FileHelp => "Het bestand waaruit Deelwijzer beslist, met alle regels en teksten. TOML leest het prettigst; JSON is voor programma’s.", "The file from which Deelwijzer decides, with all rules and wording. TOML reads best; JSON is for programs.";
        SaveToml => "Bewaar TOML", "Save TOML";
        SaveJson => "Bewaar JSON", "Save JSON";
        Overlap => "Dit kan niet als DMN: de rijen ‘{first}’ en ‘{second}’ gelden voor dezelfde invoer.", "This cannot be DMN: the rows ‘{first}’ and ‘{second}’ hold for the same input.";
    }
}
