//! Wording of the pages about rights, terms and care; what the articles ask stands in the file of the rights.

crate::wording! {
    /// Words of the pages about rights and care.
    pub enum RightsPage {
        Title => "Rechten, termijnen en zorgvuldig werken", "Rights, terms and careful work";
        Lead => "Verzoeken van cliënten, intake, Meldcode, klachten en bewaren: stap voor stap.",
            "Requests of clients, intake, the Meldcode, complaints and keeping: step by step.";
        NotThere => "Deze pagina’s passen niet bij dit protocol", "These pages do not fit this protocol";
        NotThereText => "Ze horen bij het protocol dat met Deelwijzer meekomt, met de artikelen daarvan. U gebruikt nu ‘{here}’. Daarom geeft Deelwijzer hier geen antwoord.",
            "They belong to the protocol that comes with Deelwijzer, with its articles. You now use ‘{here}’. Deelwijzer therefore gives no answer here.";
        NotThereOwn => "Is er een verzoek van een cliënt, of loopt er een termijn? Vraag uw privacyfunctionaris wat u moet doen.",
            "Is there a request of a client, or a term that runs? Ask your privacy officer what to do.";
        NotThereTrial => "U probeert dit protocol alleen uit. Hebt u deze pagina’s nodig? Ga dan terug naar het eigen protocol: de knop staat bovenaan.",
            "You are only trying out this protocol. Do you need these pages? Then go back to the own protocol: the button is at the top.";
        Forms => "Stap voor stap", "Step by step";
        Tables => "Opzoeken en bijhouden", "Look up and keep track";
        OpenTitle => "Eerder begonnen?", "Begun before?";
        OpenHelp => "Open een verslag, concept of pdf dat u met Deelwijzer bewaarde.", "Open a record, draft or PDF that you saved with Deelwijzer.";
        OpenChoose => "Kies een bestand", "Choose a file";
        OpenFailed => "Dit bestand kan niet worden geopend", "This file cannot be opened";
        OpenReading => "Het bestand wordt gelezen…", "Reading the file…";
        OpenKept => "Wat u nu invulde is er nog.", "What you filled in is still here.";
        Opened => "Het bestand is geopend.", "The file is open.";
        ReplaceTitle => "Wat u nu invulde vervangen?", "Replace what you filled in?";
        ReplaceMessage => "Bij ‘{tool}’ hebt u iets ingevuld dat nog niet is bewaard. Dat verdwijnt als u dit bestand opent.",
            "At ‘{tool}’ you filled in something that is not saved yet. It disappears when you open this file.";
        ReplaceYes => "Ja, open het bestand", "Yes, open the file";
        Back => "Terug naar het overzicht", "Back to the overview";
        StepsLabel => "Stappen", "Steps";
        StepsOf => "{tool}: alle stappen", "{tool}: all steps";
        Notes => "Hoe wij het protocol lezen, en wat de wet nu zegt", "How we read the protocol, and what the law says now";
        Finish => "Afronden", "Finish";
        FinishIntro => "Kijk na, onderteken en bewaar.", "Check, sign and keep.";
        Previous => "Vorige", "Previous";
        Next => "Volgende", "Next";
        UnderWay => "Onderweg", "Under way";
        WorkLabel => "Uw werk op deze pagina", "Your work on this page";
        WorkUnsaved => "Nog niet bewaard", "Not saved yet";
        WorkSaved => "Bewaard in een bestand", "Saved to a file";
        SaveDraft => "Bewaar als bestand", "Save as a file";
        DraftName => "deelwijzer-{tool}-concept-{date}.json", "deelwijzer-{tool}-draft-{date}.json";
        Saved => "Bewaard bij uw downloads.", "Saved to your downloads.";
        SaveFailed => "Bewaren lukte niet. Kopieer wat u wilt bewaren, of probeer een andere browser.",
            "Saving did not work. Copy what you want to keep, or try another browser.";
        Undo => "Maak ongedaan", "Undo";
        UndoDone => "De laatste wijziging is ongedaan gemaakt.", "The last change was undone.";
        Wipe => "Wis dit", "Wipe this";
        WipeTitle => "Dit wissen?", "Wipe this?";
        WipeMessage => "Alles wat u hier invulde verdwijnt. Dat kan niet ongedaan worden gemaakt. Bestanden die u bewaarde blijven bestaan.",
            "Everything you filled in here disappears. This cannot be undone. Files that you saved remain.";
        WipeYes => "Ja, wis dit", "Yes, wipe this";
        WipeDone => "Gewist.", "Wiped.";
        NotSure => "Weet ik nog niet", "I do not know yet";
        WhyYes => "Waarom?", "Why?";
        WhyNo => "Toelichting", "Explanation";
        AddLine => "Voeg een regel toe", "Add a line";
        RemoveLineLong => "Haal regel {n} weg", "Remove line {n}";
        Line => "Regel {n}", "Line {n}";
        Call => "Bel {number}", "Call {number}";
        Emergency => "Direct gevaar?", "Immediate danger?";
        TermsTitle => "Termijnen", "Terms";
        TermsLaw => "Volgens de wet van nu", "Under the law of today";
        TermsLawApart => "Dit staat niet in het protocol. De kortste termijn beschermt de cliënt het best.",
            "This is not in the protocol. The shortest term protects the client best.";
        Extended => "De termijn loopt af op {date}. Dat is een vrije dag, dus telt de werkdag erna.", "The term runs out on {date}. That is a day off, so the working day after it counts.";
        WorkingDay => "Dat is een vrije dag. De werkdag ervoor is {date}.", "That is a day off. The working day before is {date}.";
        StateDone => "Gedaan, op tijd", "Done, in time";
        StateDoneLate => "Gedaan, {n} dagen te laat", "Done, {n} days late";
        StateDoneLateOne => "Gedaan, een dag te laat", "Done, one day late";
        StateOverdue => "{n} dagen te laat", "{n} days overdue";
        StateOverdueOne => "Een dag te laat", "One day overdue";
        StateToday => "Vandaag", "Today";
        StateAhead => "Nog {n} dagen", "{n} days left";
        StateAheadOne => "Nog een dag", "One day left";
        DueNow => "Nu te doen: {what}, uiterlijk {date}.", "To do now: {what}, by {date}.";
        DueLate => "Te laat: {what} had {date} klaar moeten zijn. Doe het nu en leg uit waarom.",
            "Overdue: {what} should have been done on {date}. Do it now and explain why.";
        DueNothing => "Alle termijnen zijn gehaald of afgerond.", "All terms are met or closed.";
        Outcome => "Dit is de uitkomst", "This is the outcome";
        OutcomeOpen => "Er is nog geen uitkomst. Vul de stappen eerst in.", "There is no outcome yet. Fill in the steps first.";
        NeedsTitle => "Dit is nog nodig om te ondertekenen", "This is still needed before signing";
        WrongNotADate => "Dit is geen datum", "This is not a date";
        WrongInFuture => "Deze datum moet nog komen. Vul een datum in van vandaag of eerder.", "This date is still to come. Fill in today or an earlier date.";
        WrongInPast => "Deze datum is al geweest. Vul een datum in van vandaag of later.", "This date has passed. Fill in today or a later date.";
        WrongTooEarly => "Dit kan niet eerder zijn dan: {other}", "This cannot be before: {other}";
        NeedMissing => "{field}: nog niet ingevuld", "{field}: not filled in yet";
        NeedOpen => "{field}: nog geen ja of nee", "{field}: no yes or no yet";
        NeedMotivation => "{field}: schrijf op waarom", "{field}: write down why";
        NeedNotADate => "{field}: dit is geen datum", "{field}: this is not a date";
        NeedInFuture => "{field}: deze datum moet nog komen", "{field}: this date is still to come";
        NeedInPast => "{field}: deze datum is al geweest", "{field}: this date has passed";
        NeedTooEarly => "{field}: dit kan niet eerder zijn dan: {other}", "{field}: this cannot be before: {other}";
        NeedLine => "{field}: een regel is niet compleet", "{field}: a line is not complete";
        ToStep => "Ga naar de stap", "Go to the step";
        SignTitle => "Ondertekenen", "Sign";
        SignHelp => "Na ondertekenen staat de inhoud vast. Het bestand laat zien of er later iets is veranderd.",
            "Once signed, the content is fixed. The file shows whether anything was changed later.";
        SignName => "Uw naam", "Your name";
        SignFunction => "Uw functie", "Your function";
        Sign => "Onderteken", "Sign";
        SignMissing => "Vul uw naam en functie in", "Fill in your name and function";
        Signed => "Het verslag is ondertekend. Bewaar het bestand en zet het in het dossier.", "The record is signed. Keep the file and put it in the dossier.";
        Altered => "Dit bestand is na de ondertekening veranderd. Vertrouw het niet zonder navraag.",
            "This file was altered after it was signed. Do not trust it without asking.";
        BadSeal => "Het zegel past niet bij dit bestand: het is na het verzegelen veranderd, of het zegel is van iets anders.",
            "The seal does not fit this file: it was changed after it was sealed, or the seal belongs to something else.";
        Sealed => "Het verslag is verzegeld.", "The record is sealed.";
        SealedMore => "Met welke sleutel?", "With which key?";
        SealedWith => "Kenmerk van de sleutel: {key}. Hiermee gaat de privacyfunctionaris na van wie de sleutel is.", "Thumbprint of the key: {key}. With this the privacy officer checks whose key it is.";
        RecordSaved => "Het bestand staat bij uw downloads.", "The file is in your downloads.";
        DocumentSaved => "Uw invulwerk is daarmee nog niet bewaard.", "That does not save what you filled in yet.";
        DocumentLangHint => "Wat u zelf typte, wordt niet vertaald.", "What you typed yourself is not translated.";
        WhyAdd => "Voeg een toelichting toe", "Add an explanation";
        SealedCoach => "De teamcoach heeft het ook verzegeld.", "The teamcoach sealed it as well.";
        Countersigned => "Het verslag is ondertekend, ook door de teamcoach. Bewaar het bestand en zet het in het dossier.",
            "The record is signed, by the teamcoach as well. Keep the file and put it in the dossier.";
        Awaits => "De teamcoach moet nog tekenen", "The teamcoach still has to sign";
        OtherRules => "Dit bestand is gemaakt met een andere versie van de regels.", "This file was made under another version of the rules.";
        OtherOutcome => "Met de regels van nu is de uitkomst anders.", "Under the present rules the outcome is different.";
        SignedNote => "Dit verslag is ondertekend. Wijzigt u iets? Dan begint een nieuwe versie, die u weer ondertekent.",
            "This record is signed. If you change anything, a new version begins, which you sign again.";
        SaveRecord => "Bewaar het verslag", "Save the record";
        RecordName => "deelwijzer-{tool}-{date}.json", "deelwijzer-{tool}-{date}.json";
        DocumentTitle => "Documenten", "Documents";
        DocumentChoose => "Welk document?", "Which document?";
        DocumentBlank => "Op dit document staan nog open plekken", "This document still has open places";
        DocumentBlankText => "Daar staan puntjes, om met de hand in te vullen. Vul het liever hier in, voor u het geeft of verstuurt:", "There are dots there, to fill in by hand. Better fill this in here before you hand it over or send it:";
        DocumentLang => "Taal van het document", "Language of the document";
        DossierTitle => "Wat mag in het dossier?", "What may be in the dossier?";
        DossierLead => "Kies wat u wilt vastleggen. U ziet meteen of het mag, en onder welke voorwaarde.",
            "Choose what you want to record. You see at once whether it may be, and on which condition.";
        DossierChoose => "Wat wilt u vastleggen?", "What do you want to record?";
        MayYes => "Ja, dit mag in het dossier", "Yes, this may be in the dossier";
        MayOpen => "Beantwoord de vraag", "Answer the question";
        MayNo => "Nee, laat dit weg", "No, leave this out";
        AccessTitle => "Wie mag het dossier zien?", "Who may see the dossier?";
        AccessLead => "Kies wie het is en waarvoor. U ziet of het mag, en welk deel.", "Choose who it is and what for. You see whether it is allowed, and which part.";
        AccessWho => "Wie wil het zien?", "Who wants to see it?";
        AccessWhat => "Waarvoor?", "What for?";
        AccessNone => "Kies eerst wie het is en waarvoor.", "First choose who it is and what for.";
        SeesYes => "Ja", "Yes";
        SeesPart => "Een deel", "A part";
        SeesNo => "Nee", "No";
        GoTool => "Ga verder bij: {tool}", "Go on at: {tool}";
        ToCheck => "Deze check begint apart; wat u hier invulde blijft staan.", "This check begins apart; what you filled in here stays.";
    }
}

crate::wording! {
    /// Words of the page about keeping and destroying.
    pub enum RetentionPage {
        Title => "Bewaren en vernietigen", "Keeping and destroying";
        Lead => "Van de datum van afsluiten naar de datum van vernietigen. Voor één dossier of een hele lijst, en met het log erbij.",
            "From the closing date to the date of destruction. For one dossier or a whole list, with the log.";
        OneTitle => "Eén dossier", "One dossier";
        Closed => "Wanneer is de ondersteuning afgesloten?", "When was the support closed?";
        Keep => "Bewaren tot en met", "Keep through";
        Destroy => "Vernietigen of anoniem maken vanaf", "Destroy or make anonymous from";
        Earliest => "Leest u het protocol zo dat u telt vanaf de dag van afsluiten? Dan al vanaf", "Read so that one counts from the day of closing: from as early as";
        NotADate => "Dit is geen datum die Deelwijzer kan gebruiken.", "This is not a date that Deelwijzer can use.";
        LongerAsk => "Moet dit dossier langer blijven?", "Must this dossier stay longer?";
        LongerHelp => "Alleen als zorgvuldige ondersteuning dat vraagt.", "Only if careful support needs it.";
        LongerUntil => "Bewaren tot en met", "Keep through";
        LongerWhy => "Waarom is dat nodig?", "Why is that necessary?";
        LongerNoReason => "Zonder reden geldt de gewone termijn.", "Without a reason the ordinary term holds.";
        LongerNotLonger => "Deze datum is niet later dan de gewone termijn.", "This date is not later than the ordinary term.";
        LongerDone => "Met deze reden blijft het dossier langer: vernietigen vanaf {date}.", "With this reason the dossier stays longer: destroy from {date}.";
        ListTitle => "Een lijst dossiers", "A list of dossiers";
        ListHelp => "Eén dossier per regel: nummer en datum van afsluiten, zoals 2020-118; 10-05-2020. Langer bewaren? Zet er een datum en een reden achter. Geen namen: zo’n lijst wordt geweigerd.",
            "One dossier a line: number and closing date, such as 2020-118; 10-05-2020. Keep longer? Add a date and a reason. No names: such a list is refused.";
        ListLabel => "Plak de lijst", "Paste the list";
        ListFile => "Of kies een CSV-bestand", "Or choose a CSV file";
        ListMake => "Maak de vernietigingslijst", "Make the destruction list";
        ListRefused => "Deze lijst wordt niet gebruikt", "This list is not used";
        ListTooLarge => "De lijst is te lang. Neem hoogstens 20.000 dossiers.", "The list is too long. Take at most 20,000 dossiers.";
        ListEmpty => "Er staat niets in de lijst.", "The list is empty.";
        ListNotReadable => "Regel {n} kan niet worden gelezen.", "Line {n} cannot be read.";
        ListColumn => "De kolom ‘{what}’ hoort er niet in. Houd alleen nummer en datum over.", "The column ‘{what}’ does not belong in it. Keep only number and date.";
        ListName => "Op regel {n} staat iets dat op een naam lijkt. Haal namen eerst weg.", "Line {n} has something that looks like a name. Remove names first.";
        ListContact => "Op regel {n} staat iets dat op een e-mailadres, telefoonnummer, rekeningnummer of postcode lijkt. Haal dat eerst weg.",
            "Line {n} has something that looks like an e-mail address, telephone number, account number or postal code. Remove it first.";
        ListBsn => "De nummers lijken BSN’s. Gebruik dossiernummers.", "The numbers look like BSNs. Use file numbers.";
        ListFound => "{n} dossiers gelezen.", "{n} dossiers read.";
        ListProblems => "Kijk deze regels na", "Check these lines";
        ListMore => "En nog {n} regels.", "And {n} more lines.";
        LineColumns => "Regel {n}: geen nummer en datum", "Line {n}: no number and date";
        LineNumber => "Regel {n}: dit is geen dossiernummer", "Line {n}: this is not a file number";
        LineDate => "Regel {n}: dit is geen datum", "Line {n}: this is not a date";
        LineFuture => "Regel {n}: de datum moet nog komen", "Line {n}: the date is still to come";
        LineFar => "Regel {n}: deze datum is te ver weg", "Line {n}: this date is too far away";
        LineNoReason => "Regel {n}: langer bewaren zonder reden", "Line {n}: kept longer without a reason";
        LineNotLonger => "Regel {n}: de datum voor langer bewaren komt te vroeg", "Line {n}: the date for keeping longer comes too early";
        LineTwice => "Regel {n}: dit nummer staat er twee keer in", "Line {n}: this number is in the list twice";
        LineBsn => "Regel {n}: dit nummer lijkt een BSN. Het staat wel in de lijst.", "Line {n}: this number looks like a BSN. It is in the list.";
        YearsTitle => "Te vernietigen", "To be destroyed";
        Year => "In {year}: {n} dossiers", "In {year}: {n} dossiers";
        YearDue => "Nu te doen", "Due now";
        Csv => "Bewaar als CSV", "Save as CSV";
        FileName => "vernietigingslijst-{date}", "destruction-list-{date}";
        LogName => "vernietigingslog-{date}", "destruction-log-{date}";
        LogTitle => "Uitgevoerd? Maak het log", "Carried out? Make the log";
        LogYear => "Welk jaar is uitgevoerd?", "Which year was carried out?";
        LogNone => "Er is nu nog niets te vernietigen.", "There is nothing to destroy now.";
        LogOn => "Uitgevoerd op", "Carried out on";
        LogWho => "Door wie (functie, geen naam)", "By whom (function, no name)";
        LogHow => "Hoe?", "How?";
        HowDestroyed => "Vernietigd", "Destroyed";
        HowAnonymised => "Anoniem gemaakt: niet meer te herleiden tot een persoon", "Made anonymous: no longer traceable to a person";
        LogMissing => "Kies een jaar en vul in wanneer en door wie.", "Choose a year and fill in when and by whom.";
        LogFuture => "Deze datum moet nog komen.", "This date is still to come.";
        LogTooSoon => "Op die dag waren deze dossiers nog niet aan de beurt.", "On that day these dossiers were not due yet.";
        LogDone => "Gaf u dit log een plaats? Haal deze dossiers dan uit uw lijst.", "Did you file this log? Then take these dossiers off your list.";
        SaveName => "deelwijzer-vernietigingslijst-concept-{date}.json", "deelwijzer-destruction-list-draft-{date}.json";
        LogFile => "deelwijzer-vernietigingslog-{date}.json", "deelwijzer-destruction-log-{date}.json";
        LogSave => "Bewaar het log (JSON)", "Save the log (JSON)";
        LogSigned => "Het log is ondertekend. Bewaar het bestand.", "The log is signed. Keep the file.";
        LogOlder => "Dit log noemt een dossier dat op die dag nog niet weg mocht.", "This log names a dossier that was not to go yet on that day.";
        LogAgain => "Maak een nieuwe versie van dit log", "Make a new version of this log";
        WipeTitle => "De lijst wissen?", "Wipe the list?";
        KeptHere => "De lijst staat alleen in dit venster.", "The list is in this window only.";
        Wipe => "Wis de lijst", "Wipe the list";
        Work => "Uw werk aan de lijst", "Your work on the list";
    }
}
