//! Wording of exam, progress, two heads, and what a trainer needs.

crate::wording! {
    /// Words of exam, progress, two heads, and what a trainer needs.
    pub enum PracticeMore {
        ExamLead => "Tien situaties, van makkelijk naar moeilijk. Bij elke situatie kiest u het antwoord en de reden. U ziet pas aan het eind wat goed was. De tijd ziet u, maar er is geen limiet.",
            "Ten situations, from easy to hard. For each you choose the answer and the reason. You see only at the end what was right. You see the time, but there is no limit.";
        ExamPass => "U slaagt met {pass} procent van de punten.", "You pass with {pass} percent of the points.";
        Seed => "Nummer van de toets", "Number of the exam";
        SeedHint => "Hetzelfde nummer geeft dezelfde situaties. Handig voor een groep. Leeg: nieuwe situaties.",
            "The same number gives the same situations. Handy for a group. Empty: new situations.";
        Start => "Begin de toets", "Begin the exam";
        At => "Situatie {n} van {all}", "Situation {n} of {all}";
        TimeSpent => "Tijd: {minutes} min", "Time: {minutes} min";
        Answer => "Vastleggen en verder", "Record and go on";
        Stop => "Stop de toets", "Stop the exam";
        StopTitle => "De toets stoppen?", "Stop the exam?";
        StopMessage => "Uw antwoorden tot nu toe verdwijnen.", "Your answers so far disappear.";
        StopYes => "Ja, stop", "Yes, stop";
        ResultTitle => "Uitslag van de proeftoets", "Result of the exam";
        Passed => "Geslaagd", "Passed";
        Failed => "Niet geslaagd", "Not passed";
        ResultText => "{points} van {most} punten: {percent} procent.", "{points} of {most} points: {percent} percent.";
        Again => "Nieuwe toets", "New exam";
        Review => "Bekijk de situaties nog eens", "Look at the situations again";
        Certificate => "Uw bewijs", "Your certificate";
        ResultPaper => "Uw uitslag", "Your result";
        LmsOn => "Verbonden met het leersysteem: uw antwoorden worden daar bewaard.", "Connected to the learning system: your answers are kept there.";
        LmsLost => "Het leersysteem is nu niet te bereiken. Uw antwoorden staan nog hier. Laat dit venster open: wij proberen het steeds opnieuw.",
            "The learning system cannot be reached now. Your answers are still here. Leave this window open: we keep trying.";
        LmsRetry => "Nu opnieuw proberen", "Try again now";
        LmsStop => "Wilt u stoppen? Sluit dan dit venster. Het leersysteem bewaart uw antwoorden; u gaat daar later verder.",
            "Do you want to stop? Then close this window. The learning system keeps your answers; you go on there later.";
        LmsAgain => "Deze uitslag staat in het leersysteem. Wilt u de toets nog eens doen? Begin dan daar een nieuwe poging.",
            "The learning system has this result. Do you want to take the exam again? Then begin a new attempt there.";
        LmsResumed => "U gaat verder waar u was gebleven.", "You go on where you left off.";
        ProgressLead => "Hier ziet u wat u beheerst en wat terugkomt. Dit staat alleen in dit venster, tenzij u hieronder anders kiest.",
            "Here you see what you master and what comes back. It is in this window only, unless you choose otherwise below.";
        ProgressNone => "U hebt nog niets geoefend", "You have not practised yet";
        ProgressNoneHelp => "Begin met een situatie. Daarna ziet u hier wat u kunt.", "Begin with a situation. Then you see here what you master.";
        Rules => "Per regel", "By rule";
        Rows => "Per rij van de tabel", "By row of the table";
        NotYet => "Nog niet geoefend: {n}", "Not practised yet: {n}";
        Name => "Onderdeel", "Part";
        Standing => "Stand", "Standing";
        RightWrong => "Goed / fout", "Right / wrong";
        New => "nog niet geoefend", "not practised yet";
        Repeat => "herhalen", "repeat";
        Growing => "groeit", "growing";
        Mastered => "beheerst", "mastered";
        Summary => "{n} {word}", "{n} {word}";
        Schedule => "Zo komt een situatie terug", "How a situation comes back";
        ScheduleText => "Wij gebruiken de methode van Leitner met vijf bakken. Was een situatie goed, dan gaat zij een bak verder en komt zij later terug: na 2, 4, 8 of 16 dagen. Was zij fout, dan komt zij morgen terug.",
            "We use Leitner’s method with five boxes. A situation that was right moves a box on and comes back later: after 2, 4, 8 or 16 days. One that was wrong comes back tomorrow.";
        Remember => "Onthoud mijn voortgang in deze browser", "Remember my progress in this browser";
        RememberHelp => "Alleen op dit apparaat. Er staat geen naam in.", "On this device only. It holds no name.";
        RememberNot => "Deze browser laat niets bewaren.", "This browser does not let anything be kept.";
        Export => "Bewaar mijn voortgang als bestand", "Keep my progress as a file";
        Import => "Open een bestand met voortgang", "Open a file with progress";
        Imported => "Uw voortgang is geopend.", "Your progress is open.";
        Wipe => "Wis mijn voortgang", "Wipe my progress";
        WipeTitle => "Uw voortgang wissen?", "Wipe your progress?";
        WipeMessage => "Dit is niet terug te draaien.", "This cannot be undone.";
        WipeYes => "Ja, wis alles", "Yes, wipe all";
        Wiped => "Uw voortgang is gewist.", "Your progress was wiped.";
        Saved => "Het bestand is bewaard.", "The file was saved.";
        SaveFailed => "Bewaren lukte niet.", "Saving failed.";
        HeadsLead => "Doe allebei apart dezelfde situatie bij ‘De hele check doen’ en bewaar uw oordeel. Open hier de twee bestanden.",
            "Both do the same situation apart under ‘Do the whole check’ and keep your judgement. Open the two files here.";
        HeadsFirst => "Kies de twee bestanden", "Choose the two files";
        HeadsOne => "Nog één bestand. Geopend: {title}.", "One more file. Open: {title}.";
        HeadsOther => "Deze twee oordelen gaan over verschillende situaties.", "These two judgements are about different situations.";
        HeadsSame => "U bent het op elke stap eens.", "You agree on every step.";
        HeadsDiffer => "U verschilt op {n} van {all} stappen. Bespreek die eerst.", "You differ on {n} of {all} steps. Discuss those first.";
        HeadsModel => "Naast het goede antwoord", "Beside the right answer";
        HeadsCheck => "Doe een situatie als hele check", "Do a situation as a whole check";
        HeadsModelHelp => "Open dit pas na uw gesprek.", "Open this after your talk only.";
        HeadsAnew => "Twee andere bestanden", "Two other files";
        FirstFile => "Eerste", "First";
        SecondFile => "Tweede", "Second";
        FileTooLarge => "Het bestand is te groot.", "The file is too large.";
        FileUnreadable => "Het bestand kon niet worden gelezen.", "The file could not be read.";
        FileForeign => "Dit is niet het goede soort bestand uit Oefenen.", "This is not the right kind of file from Practice.";
        FileDamaged => "Het bestand is beschadigd: {why}", "The file is damaged: {why}";
        FileOther => "Dit oordeel gaat over een situatie die niet in deze oefenset staat ({id}).", "This judgement is about a situation that is not in this set ({id}).";
        TrainerLead => "Alles wat u nodig hebt voor een bijeenkomst.", "All that you need for a session.";
        Present => "Op het grote scherm", "On the big screen";
        PresentHelp => "Kies een situatie. De groep stemt met de hand; u onthult stap voor stap.", "Choose a situation. The group votes by hand; you reveal step by step.";
        PresentThis => "Toon: {title}", "Show: {title}";
        Reveal => "Onthul: {what}", "Reveal: {what}";
        RevealAsk => "de vraag", "the question";
        RevealHint => "een hint", "a hint";
        RevealAnswer => "het antwoord", "the answer";
        RevealLesson => "de les", "the lesson";
        RevealAll => "Alles is onthuld.", "All is revealed.";
        VoteText => "Stem met de hand: wie zegt ja, wie ja mits, wie nee?", "Vote by hand: who says yes, who yes provided, who no?";
        Handouts => "Hand-outs", "Hand-outs";
        HandoutsShow => "Zo komt de hand-out eruit te zien, met {n} situaties:", "This is what the hand-out will look like, with {n} situations:";
        HandoutsHelp => "Kies situaties en print ze, met of zonder antwoorden.", "Choose situations and print them, with or without answers.";
        WithAnswers => "Met antwoorden en uitleg", "With answers and explanation";
        HandoutLevel => "Welke situaties", "Which situations";
        Sets => "Eigen oefenset", "A set of your own";
        SetsHelp => "Open een oefenset van uw organisatie, of bewaar de set van nu als bestand.", "Open a set of your organisation, or keep the present set as a file.";
        SetNow => "Nu in gebruik: {title} ({n} situaties).", "In use now: {title} ({n} situations).";
        SetOpen => "Open een oefenset", "Open a set";
        SetOpened => "De oefenset is geopend.", "The set is open.";
        SetSave => "Bewaar de oefenset", "Keep the set";
        SetBack => "Terug naar de set van Deelwijzer", "Back to the set of Deelwijzer";
        SetFailed => "Deze oefenset kan niet worden gebruikt", "This set cannot be used";
        SetFailedHelp => "Er is niets veranderd. Dit klopt er niet:", "Nothing has changed. This is wrong:";
        SetFromConfig => "De oefenset van uw organisatie kon niet worden geladen. U oefent met de set van Deelwijzer.",
            "Your organisation’s set could not be loaded. You practise with the set of Deelwijzer.";
        Editor => "Eigen situaties schrijven", "Write situations of your own";
        EditorHelp => "Terwijl u schrijft, ziet u wat de regels zeggen.", "While you write you see what the rules say.";
        EditTitle => "Titel", "Title";
        EditLine => "Regel {n} van het verhaal", "Line {n} of the story";
        EditLineHelp => "Gebruik rollen, geen namen.", "Use roles, no names.";
        EditAddLine => "Regel toevoegen", "Add a line";
        EditRemoveLine => "Regel {n} weghalen", "Remove line {n}";
        EditFacts => "Wat regel {n} zegt", "What line {n} says";
        EditData => "Gegevens", "Data";
        EditConsent => "Toestemming", "Consent";
        EditConsentNone => "zegt hier niets over", "says nothing about it";
        EditLesson => "Wat u hiervan leert", "What to learn from it";
        EditClient => "Waarom het telt voor de cliënt", "Why it matters to the client";
        EditHintOne => "Eerste hint", "First hint";
        EditHintTwo => "Tweede hint", "Second hint";
        EditLevel => "Niveau", "Level";
        EditVerdict => "Wat de regels nu zeggen", "What the rules say now";
        EditFaults => "Dit moet nog", "Still to do";
        EditChoose => "Kies…", "Choose…";
        EditWait => "Dit kan zodra hierboven niets meer staat.", "This can be done once nothing stands above any more.";
        EditAdd => "Zet deze situatie in de oefenset", "Put this situation in the set";
        EditAdded => "De situatie staat in de oefenset.", "The situation is in the set.";
        EditChange => "Leg de wijziging vast", "Record the change";
        EditChanged => "De situatie in de oefenset is gewijzigd.", "The situation in the set was changed.";
        EditThemes => "Onderwerpen en fouten waarover het gaat", "Subjects and mistakes it is about";
        EditOwn => "Situaties die u schreef", "Situations that you wrote";
        EditOpen => "Wijzig ‘{title}’", "Change ‘{title}’";
        EditRemove => "Verwijder ‘{title}’", "Remove ‘{title}’";
        EditRemoveTitle => "Deze situatie verwijderen?", "Remove this situation?";
        EditRemoveMessage => "‘{title}’ gaat uit de oefenset. Dit is niet terug te draaien. In een bestand dat u bewaarde, blijft de situatie staan.",
            "‘{title}’ goes out of the set. This cannot be undone. It stays in a file that you kept.";
        EditRemoveYes => "Ja, verwijder", "Yes, remove";
        EditRemoved => "De situatie is verwijderd.", "The situation was removed.";
        EditNew => "Nieuwe situatie", "New situation";
        EditEnglish => "Schrijf in het Nederlands. Het Engels blijft leeg tot u het in het bestand invult (bij ‘en’). Wie Engels leest, ziet zo lang de Nederlandse tekst, met een melding. Wat u hier niet wijzigt, houdt zijn vertaling.",
            "Write in Dutch. The English stays empty until you fill it in in the file (at ‘en’). Until then who reads English sees the Dutch text, with a note. What you do not change here keeps its translation.";
        EnglishMissing => "De Engelse tekst van deze situatie is er nog niet, of niet helemaal.", "This situation is not in English yet, or not all of it. What is missing is shown in Dutch.";
        EditTheme => "Onderwerp of fout", "Subject or mistake";
        EditThemeAdd => "Voeg toe", "Add";
        EditThemeAdded => "‘{title}’ is toegevoegd.", "‘{title}’ was added.";
        EditThemeRemove => "Haal weg", "Take away";
        EditThemeRemoveThis => "Haal weg: {title}", "Take away: {title}";
        EditThemeRemoved => "‘{title}’ is weggehaald.", "‘{title}’ was taken away.";
        PieceActivity => "Wat u wilt doen", "What you want to do";
        PieceStory => "Het verhaal", "The story";
        PieceLine => "De tekst van een regel", "The words of a line";
        PieceHints => "Een hint in twee stappen", "A hint in two steps";
        PieceFeedback => "Uitleg bij een fout antwoord", "Feedback to a wrong answer";
        PieceArticle => "Het artikel", "The article";
        PieceOption => "Nog een keuze", "Another choice";
        PieceMistake => "Een fout met de reden erbij", "A mistake with its reason";
        FaultForm => "De opbouw klopt niet: {what}", "The form is wrong: {what}";
        FaultTooLarge => "Te groot.", "Too large.";
        FaultSchema => "Dit is geen oefenset.", "This is not a set of practice.";
        FaultProtocol => "Dit hoort bij een ander protocol: {what}", "This belongs to another protocol: {what}";
        FaultEmpty => "Er staat niets in om te oefenen.", "There is nothing in it to practise.";
        FaultId => "De naam ‘{what}’ komt twee keer voor of is ongeldig.", "The name ‘{what}’ occurs twice or is not valid.";
        FaultUnknown => "‘{what}’ bestaat niet.", "‘{what}’ does not exist.";
        FaultMissing => "Nog te schrijven: {what}.", "Still to write: {what}.";
        FaultLong => "De tekst is te lang.", "The text is too long.";
        FaultLevel => "Het niveau is 1, 2 of 3.", "The level is 1, 2 or 3.";
        FaultMisfit => "Deze handeling past niet bij deze rij.", "This activity does not go with this row.";
        FaultContradiction => "Twee regels spreken elkaar tegen over ‘{what}’.", "Two lines contradict each other about ‘{what}’.";
        FaultMatter => "‘{what}’ doet er bij deze vraag niet toe. Haal het weg.", "‘{what}’ does not matter for this question. Remove it.";
        FaultTempts => "‘{what}’ is juist het goede antwoord.", "‘{what}’ is in fact the right answer.";
        FaultOneRight => "Precies één antwoord moet goed zijn.", "Exactly one answer must be right.";
        FaultDate => "‘{what}’ is geen datum.", "‘{what}’ is not a date.";
        FaultBroken => "Wat er staat is niet in strijd met ‘{what}’.", "What is said does not break ‘{what}’.";
        FaultPlanted => "Er is niet voldaan aan ‘{what}’, maar geen regel is als fout aangewezen.", "‘{what}’ is not met, but no line is marked as the mistake.";
    }
}
