//! Wording of the verdict: the panel that is always in view, and the page that shows all of it.

crate::wording! {
    /// Words of the verdict.
    pub enum VerdictPanel {
        Title => "Uitkomst", "Outcome";
        Provisional => "Voorlopig", "So far";
        ProvisionalHelp => "U hebt nog niet alles ingevuld. De uitkomst kan nog veranderen.",
            "You have not filled in everything yet. The outcome can still change.";
        StepsLeft => "Nog {n} stappen in te vullen", "{n} steps left to fill in";
        StepLeft => "Nog 1 stap in te vullen", "1 step left to fill in";
        GoOn => "Ga verder: {step}", "Go on: {step}";
        NoCase => "Nog geen uitkomst", "No outcome yet";
        NoCaseHelp => "Kies wat u wilt doen en met wie. Dan ziet u hier meteen wat mag.",
            "Choose what you want to do and with whom. Then you see here at once what is allowed.";
        BarToggle => "Uitkomst: {outcome}", "Outcome: {outcome}";
        BarOpen => "Toon meer", "Show more";
        BarClose => "Toon minder", "Show less";
        Announce => "De uitkomst is nu: {outcome}", "The outcome is now: {outcome}";
        DataTitle => "Per gegeven", "Per item";
        DataNone => "Nog geen gegevens gekozen.", "No data chosen yet.";
        MayShare => "Mag mee", "May go along";
        ShareOnlyIf => "Mag mee als de uitkomst ‘ja’ is", "May go along if the outcome is ‘yes’";
        LeaveOut => "Laat weg", "Leave out";
        NotNow => "Nu niet", "Not now";
        WhyAllowed => "Staat in deze rij van de tabel.", "Is in this row of the table.";
        WhyIfApplicable => "Staat in deze rij: alleen als het van toepassing is.", "Is in this row: only if it applies.";
        WhyOutside => "Er is geen rij in de tabel. Deel het alleen als het nodig is.",
            "There is no row in the table. Share it only if it is needed.";
        WhyNotInRow => "Staat niet in deze rij van de tabel.", "Is not in this row of the table.";
        WhySpecial => "Dit is een bijzonder gegeven: extra voorzichtig.", "This is a special category of data: be extra careful.";
        WhyForbidden => "Eerst moet de uitkomst anders worden.", "The outcome must change first.";
        WhyNothing => "Hier legt u niets vast.", "You record nothing here.";
        LeaveOutItem => "Laat {item} weg", "Leave out {item}";
        LeaveOutItems => "Laat weg: {items}", "Leave out: {items}";
        LeftOut => "Weggelaten: {items}.", "Left out: {items}.";
        Undo => "Ongedaan maken", "Undo";
        Restored => "Teruggezet: {items}.", "Put back: {items}.";
        DecidesForbidden => "Hierom niet", "This is why not";
        DecidesConditional => "Eerst nog dit", "First this";
        MoreReasons => "En nog {n}", "And {n} more";
        Whole => "Bekijk de hele uitkomst", "See the whole outcome";
        Change => "Bekijk of wijzig: {step}", "See or change: {step}";
    }
}

crate::wording! {
    /// Words of the page that shows the whole verdict.
    pub enum VerdictPage {
        RouteTitle => "Welke weg u volgt", "Which route you are on";
        RowTitle => "Rij van de tabel", "Row of the table";
        WhyNotTitle => "Waarom het niet mag", "Why it is not allowed";
        RulesOpenToo => "Dit staat ook nog open ({n})", "This is still open too ({n})";
        RulesWaiting => "Regels die op uw antwoord wachten ({n})", "Rules that wait for your answer ({n})";
        RulesMet => "Dit is in orde ({n})", "This is in order ({n})";
        NowTitle => "Wat u nu doet", "What to do now";
        AfterTitle => "Wat u daarna doet", "What to do afterwards";
        AfterNone => "Er is achteraf niets verplicht.", "Nothing is required afterwards.";
        AfterIfShared => "Dit geldt als u de gegevens deelt of krijgt.", "This applies if you share or get the data.";
        Term => "Wanneer:", "When:";
        FindOutTitle => "Nog uit te zoeken", "Still to find out";
        FillInTitle => "Nog in te vullen", "Still to fill in";
        AnswerStep => "Beantwoord bij {step}", "Answer at {step}";
        RemediesTitle => "Wat is nodig om het wel te mogen?", "What is needed to be allowed?";
        RemediesIntro => "Elke mogelijkheid is op zichzelf genoeg voor de uitkomst die erbij staat.",
            "Each possibility is enough by itself for the outcome beside it.";
        RemediesNone => "Met wat u hebt ingevuld is er nu niets wat u zelf kunt doen. Deel de gegevens niet, en bespreek het met uw teamcoach.",
            "With what you filled in, there is nothing you can do yourself now. Do not share the data, and discuss it with your teamcoach.";
        RemediesAnswerFirst => "Beantwoord eerst de open vragen. Dan is te zien wat helpt.",
            "Answer the open questions first. Then it can be seen what helps.";
        RemedyGives => "Dan is de uitkomst: {outcome}", "Then the outcome is: {outcome}";
        RemedyConsent => "Vraag de cliënt om toestemming. Leg daarna vast wat de cliënt zei.",
            "Ask the client for consent. Then record what the client said.";
        RemedyConsentGo => "Ga naar toestemming", "Go to consent";
        RemedyRow => "Misschien past een andere rij beter: {contact}", "Another row may fit better: {contact}";
        RemedyRowGo => "Bekijk of een andere rij past", "See whether another row fits";
        RemedyDoGo => "Ga naar {step}", "Go to {step}";
        RemedyMore => "Meer mogelijkheden ({n})", "More possibilities ({n})";
        MotivationTitle => "Leg het vast", "Record it";
        MotivationHelp => "Leg vast wat u doet en waarom. Daarna ondertekent u.",
            "Record what you do and why. Then you sign.";
        MotivationNo => "Ook niet delen is een besluit dat u moet kunnen uitleggen. Leg vast wat u deed en waarom.",
            "Not sharing is also a decision you must be able to explain. Record what you did and why.";
        MotivationGo => "Naar motivering en ondertekening", "To motivation and sign-off";
        MotivationNothing => "U legt hier niets vast over een persoon. Wilt u toch kunnen laten zien dat u dit hebt nagegaan, dan kan dat.",
            "You record nothing about a person here. If you still want to be able to show that you checked this, you can.";
    }
}
