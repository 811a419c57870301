//! Wording of the pages on which one practises.

crate::wording! {
    /// Words of the pages on which one practises.
    pub enum Practice {
        Title => "Oefenen", "Practice";
        Lead => "Leer het protocol met situaties uit de praktijk. Alles is verzonnen; niets telt voor een echte zaak.",
            "Learn the protocol with situations from practice. All is fictional; nothing counts for a real case.";
        Mark => "OEFENING", "OEFENING (practice)";
        MarkText => "Verzonnen situatie. Wat u hier maakt hoort in geen enkel dossier.",
            "Fictional situation. What you make here belongs in no dossier.";
        Home => "Terug naar alle oefeningen", "Back to all practice";
        ToTrainer => "Terug naar ‘Voor de trainer’", "Back to ‘For the trainer’";
        Ways => "Zo kunt u oefenen", "Ways to practise";
        Quick => "Snel oordelen", "Judge quickly";
        QuickHelp => "Lees een situatie, kies een antwoord en de reden. U ziet meteen wat klopt.",
            "Read a situation, choose an answer and the reason. You see at once what is right.";
        Build => "De hele check doen", "Do the whole check";
        BuildHelp => "Haal zelf alles uit het verhaal. Daarna vergelijkt u regel voor regel.",
            "Take everything from the story yourself. Then you compare rule by rule.";
        Spot => "Vind de fouten", "Find the mistakes";
        SpotHelp => "Lees een motivering die af lijkt en wijs de fouten aan.", "Read a motivation that seems finished and point out the mistakes.";
        Table => "De tabel oefenen", "Drill the table";
        TableHelp => "Korte vragen over de beslistabel: wat mag, en is toestemming nodig?",
            "Short questions on the decision table: what may go, and is consent needed?";
        Exam => "Proeftoets", "Exam";
        ExamHelp => "Tien situaties, geen hints. Met een bewijs om te bewaren.", "Ten situations, no hints. With a certificate to keep.";
        Heads => "Twee paar ogen", "Two heads";
        HeadsHelp => "Twee mensen oordelen apart. Leg de bestanden naast elkaar en zie waar u verschilt.",
            "Two people judge apart. Lay the files side by side and see where you differ.";
        Progress => "Wat u al kunt", "What you master";
        ProgressHelp => "Per regel en per rij: wat u beheerst en wat u moet herhalen.", "By rule and by row: what you master and what to repeat.";
        Trainer => "Voor de trainer", "For the trainer";
        TrainerHelp => "Op het grote scherm tonen, hand-outs printen, eigen situaties schrijven.",
            "Show on the big screen, print hand-outs, write situations of your own.";
        GoOn => "Ga verder met een oefening die u bewaarde", "Go on with practice that you saved";
        Situations => "Situaties", "Situations";
        SituationsHelp => "Kies er een, of begin met de situatie die nu aan de beurt is.", "Choose one, or begin with the situation whose turn it is.";
        NextUp => "Begin: {title}", "Begin: {title}";
        Due => "Situaties die vandaag terugkomen: {n}", "Situations that come back today: {n}";
        DueSpots => "Motiveringen met fouten die vandaag terugkomen: {n}", "Motivations with mistakes that come back today: {n}";
        DueRows => "Rijen van de tabel die vandaag terugkomen: {n}", "Rows of the table that come back today: {n}";
        DueToday => "komt vandaag terug", "comes back today";
        Theme => "Onderwerp of fout", "Subject or mistake";
        AllThemes => "alles", "all";
        Level => "Niveau", "Level";
        LevelOne => "Niveau 1: basis", "Level 1: basic";
        LevelTwo => "Niveau 2: verder", "Level 2: further";
        LevelThree => "Niveau 3: lastig", "Level 3: hard";
        AllLevels => "alle niveaus", "all levels";
        Filter => "Zoek een situatie", "Find a situation";
        Count => "{n} van {all} situaties", "{n} of {all} situations";
        NoneFound => "Geen situatie past hierbij. Kies een ander onderwerp of niveau.", "No situation fits. Choose another subject or level.";
        InThisWay => "Doe deze situatie als hele check", "Do this situation as a whole check";
        Situation => "De situatie", "The situation";
        Mistake => "fout die mensen maken", "mistake that people make";
        About => "U wilt: {activity}. Met: {contact}.", "You want to: {activity}. With: {contact}.";
        AboutAlone => "U wilt: {activity}.", "You want to: {activity}.";
        MayI => "Mag dit?", "Is this allowed?";
        WhyRule => "Welke regel geeft de doorslag?", "Which rule decides?";
        WhyRoute => "Welke weg geldt hier?", "Which route holds here?";
        WhyArticle => "Welk artikel zegt dit?", "Which article says so?";
        Onward => "Verder naar de reden", "Go on to the reason";
        YouChose => "U koos: {answer}.", "You chose: {answer}.";
        Check => "Kijk na", "Check my answer";
        Hint => "Geef een hint", "Give a hint";
        HintMore => "Geef een grotere hint", "Give a bigger hint";
        Feedback => "Nakijken", "Feedback";
        AllRight => "Helemaal goed", "All right";
        PartRight => "Deels goed", "Partly right";
        NotRight => "Nog niet goed", "Not right yet";
        AnswerRight => "Uw antwoord klopt: {answer}.", "Your answer is right: {answer}.";
        AnswerWrong => "U koos: {yours}. Het goede antwoord is: {answer}.", "You chose: {yours}. The right answer is: {answer}.";
        ReasonRight => "Uw reden klopt: {answer}.", "Your reason is right: {answer}.";
        ReasonWrong => "U koos als reden: {yours}. De doorslag geeft: {answer}.", "You chose as reason: {yours}. What decides is: {answer}.";
        Decides => "Wat de doorslag geeft", "What decides";
        InStory => "In het verhaal:", "In the story:";
        Afterwards => "Wat u daarna moet doen", "What to do afterwards";
        Lesson => "Wat u hiervan leert", "What to learn from it";
        Client => "Waarom dit telt voor de cliënt", "Why it matters to the client";
        Articles => "Artikelen:", "Articles:";
        Next => "Volgende situatie", "Next situation";
        Again => "Nog eens", "Again";
        RealCheck => "Open deze situatie in de echte check", "Open this situation in the real check";
        RealTitle => "De oefening verlaten?", "Leave practice?";
        RealMessage => "U gaat naar de echte check. Alles is daar al ingevuld. Het blijft een oefening: het draagt het merk OEFENING tot u een nieuwe check begint. Wat u nu in de check had staan, verdwijnt.",
            "You go to the real check. All is filled in there. It stays practice: it carries the mark OEFENING until you start a new check. What you had in the check disappears.";
        RealYes => "Ja, naar de echte check", "Yes, to the real check";
        RealRemark => "Dit komt uit een oefening met een verzonnen situatie. Het is geen motivering van een echte zaak.",
            "This comes from practice with a fictional situation. It is no motivation of a real case.";
        NoLibrary => "De oefensituaties passen niet bij dit protocol", "The practice situations do not fit this protocol";
        NoLibraryText => "Ze horen bij het protocol dat met Deelwijzer meekomt. U gebruikt nu ‘{here}’: daar kan een ander antwoord goed zijn.",
            "They belong to the protocol that comes with Deelwijzer. You now use ‘{here}’: there another answer can be right.";
        NoLibraryOwn => "Wilt u oefenen? Vraag uw beheerder om een eigen oefenset bij dit protocol.",
            "Do you want to practise? Ask your administrator for a set of your own with this protocol.";
        NoLibraryTrial => "U probeert dit protocol alleen uit. Wilt u oefenen? Ga dan terug naar het eigen protocol: de knop staat bovenaan.",
            "You are only trying out this protocol. Do you want to practise? Then go back to the own protocol: the button is at the top.";
        NotFound => "Deze situatie is er niet", "This situation is not there";
        NotFoundHelp => "Misschien hoort zij bij een andere oefenset. Kies een situatie uit de lijst.",
            "Perhaps it belongs to another set. Choose a situation from the list.";
        BuildLead => "Vul in wat het verhaal zegt. Wat er niet in staat, laat u op ‘weet ik nog niet’.",
            "Fill in what the story says. What is not in it you leave at ‘not known yet’.";
        Activity => "Wat wilt u doen?", "What do you want to do?";
        Row => "Met wie, volgens de tabel?", "With whom, according to the table?";
        Outside => "Iemand buiten de tabel", "Someone outside the table";
        Data => "Welke gegevens?", "Which data?";
        DataParts => "Alleen een deel van naam en adres", "Only part of name and address";
        Consent => "Hoe staat het met de toestemming?", "How does consent stand?";
        Questions => "Wat zegt het verhaal hierover?", "What does the story say about this?";
        Compare => "Vergelijk met het goede antwoord", "Compare with the right answer";
        NothingYet => "Kies eerst wat u wilt doen en met wie.", "First choose what you want to do and with whom.";
        Same => "Regels gelijk aan het goede antwoord: {n} van {all}.", "Rules the same as in the right answer: {n} of {all}.";
        Yours => "Uw antwoord", "Your answer";
        Model => "Goed antwoord", "Right answer";
        Difference => "Verschil", "Difference";
        RightAnswer => "Het goede antwoord", "The right answer";
        ShowAll => "Toon alle {n} situaties", "Show all {n} situations";
        Rule => "Regel", "Rule";
        NotOnRoute => "geldt niet", "does not hold";
        Differs => "verschilt", "differs";
        Agrees => "gelijk", "the same";
        SaveJudgement => "Bewaar mijn oordeel voor ‘twee paar ogen’", "Keep my judgement for ‘two heads’";
        SpotLead => "Deze motivering lijkt af. Vink de regels aan die niet kloppen.", "This motivation seems finished. Tick the lines that are wrong.";
        SpotLine => "Regel {n}: {text}", "Line {n}: {text}";
        Found => "Gevonden", "Found";
        Missed => "Gemist", "Missed";
        FalseAlarm => "Deze regel klopt wel", "This line is right";
        LeftAlone => "Klopt", "Right";
        SpotScore => "{found} van {all} fouten gevonden, {alarm} keer loos alarm.", "{found} of {all} mistakes found, {alarm} false alarms.";
        TableItem => "Mag dit gegeven in deze rij: {item}?", "May this item go in this row: {item}?";
        TableConsent => "Is in deze rij toestemming van de cliënt nodig?", "Does this row call for the client’s consent?";
        TableContact => "Bij wie hoort deze aanleiding: {when}?", "To whom does this occasion belong: {when}?";
        TableRow => "Rij: {purpose}, {contact}", "Row: {purpose}, {contact}";
        Yes => "Ja", "Yes";
        IfApplicable => "Alleen als het van toepassing is", "Only if it applies";
        No => "Nee", "No";
        Needed => "Ja, nodig", "Yes, needed";
        NotNeeded => "Nee, niet nodig", "No, not needed";
        NotApplicable => "Niet van toepassing: er zijn geen gegevens", "Not applicable: there is no data";
        Right => "Goed.", "Right.";
        WrongIs => "Niet goed. Het is: {answer}.", "Not right. It is: {answer}.";
        SeeRow => "Bekijk de rij in de tabel", "See the row in the table";
        TableWhyYes => "Met dit gegeven kan de ander helpen. Meer hoeft hij niet te weten.", "With this item the other can help. He need not know more.";
        TableWhyIf => "Speelt dit niet, dan hoort de ander er niets over.", "Where this does not play, the other hears nothing of it.";
        TableWhyNo => "Wat de ander niet krijgt, kan daar ook niet verkeerd gebruikt worden.", "What the other does not get cannot be misused there.";
        TableWhyNeeded => "De cliënt beslist zelf wie iets over hem hoort.", "The client decides who hears something about him.";
        TableWhyNotNeeded => "Hier hoeft niemand op een ja te wachten. Uitleg geven hoort er wel bij, zolang dat veilig kan.", "Here nobody has to wait for a yes. Explaining does belong to it, as long as that is safe.";
        TableWhyNone => "Wie alleen iets vraagt, blijft onbekend.", "Who only asks something stays unknown.";
        TableWhyContact => "Elke aanleiding heeft een eigen ontvanger. Zo komt het verhaal van de cliënt niet bij de verkeerde.", "Each occasion has its own recipient. So the client’s story does not reach the wrong one.";
        NextQuestion => "Volgende vraag", "Next question";
        TableAt => "Vraag {n} van {all}, {right} goed", "Question {n} of {all}, {right} right";
        TableDone => "Klaar: {right} van {all} goed", "Done: {right} of {all} right";
        NewDraw => "Nieuwe vragen", "New questions";
    }
}
