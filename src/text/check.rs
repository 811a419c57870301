//! Wording of the steps of the check.

crate::wording! {
    /// Words of the check as a whole: its steps, and the way through them.
    pub enum CheckPage {
        StepsLabel => "Stappen van de check", "Steps of the check";
        StepOf => "Stap {n} van {all}: {step}", "Step {n} of {all}: {step}";
        StepsShow => "Toon alle", "Show all";
        StepsHide => "Verberg", "Hide";
        Activity => "Wat u wilt doen", "What you want to do";
        Row => "Met wie", "With whom";
        Occasion => "Aanleiding", "Occasion";
        Data => "Gegevens", "Data";
        Consent => "Toestemming", "Consent";
        Conditions => "Voorwaarden", "Conditions";
        Checklist => "Checklist", "Checklist";
        Verdict => "Uitkomst", "Outcome";
        ActivityTitle => "Wat wilt u doen?", "What do you want to do?";
        RowTitle => "Met wie hebt u contact, en waarvoor?", "Whom are you in contact with, and what for?";
        OccasionTitle => "Is dit de situatie?", "Is this the situation?";
        DataTitle => "Om welke gegevens gaat het?", "Which data is it about?";
        ConsentTitle => "Wat weet de cliënt, en wat vindt de cliënt?", "What does the client know and want?";
        ConditionsTitle => "Wat moet er nog kloppen?", "What else must be right?";
        ChecklistTitle => "Weeg het af", "Weigh it up";
        VerdictTitle => "De uitkomst en wat u nu doet", "The outcome and what to do now";
        StateDone => "klaar", "done";
        StateOpen => "nog invullen", "to fill in";
        StateToDo => "nog iets te doen", "something to do";
        StateOptional => "hoeft niet", "not needed";
        StateLater => "komt later", "comes later";
        Next => "Verder: {step}", "Next: {step}";
        GoTo => "Ga naar: {step}", "Go to: {step}";
        Back => "Terug: {step}", "Back: {step}";
        ChooseActivityFirst => "Kies eerst wat u wilt doen. Dan ziet u welke vragen er zijn.",
            "First choose what you want to do. Then you see which questions there are.";
        ChooseRowFirst => "Kies eerst met wie u contact hebt. Dan ziet u welke vragen er zijn.",
            "First choose whom you are in contact with. Then you see which questions there are.";
        NotNeededHere => "Deze stap geldt niet voor wat u nu hebt gekozen. U kunt verder.",
            "This step does not go for what you chose. You can go on.";
        ChangesNothing => "De uitkomst staat al vast. Wat u hier invult, verandert die nu niet.",
            "The outcome is settled already. What you fill in here does not change it now.";
        NothingAsked => "Hier valt voor deze situatie niets in te vullen.", "There is nothing to fill in here for this situation.";
        Yes => "Ja", "Yes";
        No => "Nee", "No";
        Unknown => "Weet ik nog niet", "I don’t know yet";
        Why => "Waarom deze vraag?", "Why this question?";
        FindOut => "Zoek dit uit:", "Find this out:";
        StillToDo => "Nog te doen:", "Still to do:";
        NotNeededTitle => "Niet meer nodig ({n})", "No longer needed ({n})";
        NotNeededExplain => "Deze vragen veranderen de uitkomst nu niet. U mag ze wel beantwoorden.",
            "These questions do not change the outcome now. You may still answer them.";
        NotesTitle => "Uitleg bij het protocol en de wet ({n})", "About the protocol and the law here ({n})";
        KeptTitle => "Bewaard, telt nu niet mee ({n})", "Kept, does not count now ({n})";
        KeptExplain => "Dit vulde u eerder in. Het hoort niet bij wat u nu hebt gekozen. Het komt niet in de uitkomst en niet in het document. Verandert u uw keuze, dan telt het weer mee.",
            "You filled this in before. It does not belong to what you have chosen now. It is not in the outcome and not in the document. If you change your choice, it counts again.";
        KeptAnswer => "Uw antwoord: {answer}", "Your answer: {answer}";
        KeptRemove => "Verwijder", "Remove";
        KeptRemoveThis => "Verwijder: {what}", "Remove: {what}";
        KeptRemoveAll => "Verwijder alles hiervan", "Remove all of this";
        KeptRemoved => "Verwijderd.", "Removed.";
    }
}

crate::wording! {
    /// Words of choosing the activity, the row and the occasion.
    pub enum ChooseSteps {
        ActivityIntro => "Kies wat er het beste bij past. U kunt het later veranderen. Wat u al invulde, blijft staan.",
            "Choose what fits best. You can change it later. What you filled in stays.";
        RowIntro => "Kies de rij uit de tabel van het protocol. U ziet meteen wat mag.",
            "Choose the row from the protocol’s table. You see at once what is allowed.";
        Chosen => "gekozen", "chosen";
        When => "Wanneer:", "When:";
        NoWhen => "Geen aparte aanleiding nodig", "No separate occasion needed";
        ConsentRequired => "Toestemming nodig", "Consent needed";
        ConsentNotRequired => "Geen toestemming nodig", "No consent needed";
        ConsentNotApplicable => "Toestemming speelt niet", "Consent does not come into it";
        DataAllowed => "Gegevens:", "Data:";
        DataMore => ", en nog {n} gegevens", ", and {n} more items";
        DataNone => "Geen gegevens", "No data";
        OutsideTitle => "Staat het er niet bij?", "Not in the list?";
        OutsideHelp => "Dan gelden de gewone regels voor toestemming. De tabel zegt dan niet welke gegevens mogen.",
            "Then the ordinary rules for consent go. The table then does not say which data is allowed.";
        OnlyRow => "Hierbij hoort één rij van de tabel. Die is al voor u gekozen.",
            "One row of the table goes with this. It has been chosen for you.";
        OccasionIntro => "De tabel laat contact alleen toe als dit zo is.", "The table allows contact only if this is so.";
        RowSays => "De tabel zegt:", "The table says:";
    }
}

crate::wording! {
    /// Words of choosing data.
    pub enum DataStep {
        Intro => "Kies alleen wat nodig is. Minder is beter.", "Choose only what is needed. Less is better.";
        IntroOutside => "De tabel noemt deze partij niet. Kies alleen wat echt nodig is.",
            "The table does not mention this party. Choose only what is really needed.";
        NoData => "Volgens de tabel vraagt u hier niets en legt u niets vast.",
            "According to the table you ask nothing and record nothing here.";
        NoRule => "Van de gegevens hangt de uitkomst hier niet af. Ze komen wel in het document.",
            "The outcome does not depend on the data here. It does come in the document.";
        Allowed => "Dit staat de tabel toe", "The table allows this";
        IfApplicable => "Alleen als het van toepassing is", "Only if it applies";
        IfApplicableHelp => "Kies dit alleen als het bij deze cliënt speelt.", "Choose this only if it goes for this client.";
        Rest => "Dit staat de tabel niet toe", "The table does not allow this";
        RestHelp => "Deze gegevens staan niet in deze rij. Kiest u ze toch, dan zegt de uitkomst: laat weg.",
            "This data is not in this row. If you choose it anyway, the outcome says: leave out.";
        RestChoose => "Toch iets hiervan kiezen", "Choose some of this anyway";
        WhyNot => "Laat weg: staat niet in deze rij.", "Leave out: not in this row.";
        Special => "Bijzonder gegeven.", "Special category.";
        SpecialHelp => "Bijzondere gegevens zijn extra gevoelig, zoals gezondheid, geloof of strafbare feiten. Daarvoor gelden strengere regels. Deel ze alleen als het echt niet anders kan.",
            "Special categories of data are extra sensitive, such as health, religion or offences. Stricter rules apply. Share them only if there really is no other way.";
        SpecialTitle => "Wat zijn bijzondere gegevens?", "What are special categories of data?";
        Parts => "Kies onderdelen ({n} van {all})", "Choose parts ({n} of {all})";
        PartsOf => "Onderdelen van {whole}", "Parts of {whole}";
        PartsHelp => "Hebt u niet alles nodig? Kies dan alleen de onderdelen die u nodig hebt.",
            "Do you not need all of it? Then choose only the parts you need.";
        Chosen => "Gekozen: {n}", "Chosen: {n}";
        ChosenNone => "Nog niets gekozen", "Nothing chosen yet";
        ClearAll => "Maak de keuze leeg", "Clear the choice";
    }
}

crate::wording! {
    /// Words of the step about consent.
    pub enum ConsentStep {
        Intro => "Toestemming telt alleen als de cliënt vooraf weet waarvoor, aan wie en welke gegevens.",
            "Consent counts only if the client knows beforehand what for, to whom and which data.";
        State => "Hoe staat het met de toestemming van de cliënt?", "What about the client’s consent?";
        ThreeTitle => "Drie dingen die vaak door elkaar lopen", "Three things that are often confused";
        HelpTerm => "Ja zeggen tegen hulp", "Saying yes to help";
        HelpMeaning => "De cliënt wil hulp van u of het team. Dat is nog geen toestemming om gegevens te delen.",
            "The client wants help from you or the team. That is not yet consent to share data.";
        ShareTerm => "Toestemming om gegevens te delen", "Consent to share data";
        ShareMeaning => "De cliënt weet welke gegevens u met wie deelt en waarvoor, en zegt daar ja op. Daar gaat deze stap over.",
            "The client knows which data you share with whom and what for, and says yes to that. This step is about that.";
        SecrecyTerm => "Ontheffing van het beroepsgeheim", "Release from professional secrecy";
        SecrecyMeaning => "Een arts of andere hulpverlener met een beroepsgeheim mag pas praten als de cliënt hém daarvoor toestemming geeft. Uw toestemming geldt niet voor de arts.",
            "A physician or another care worker with professional secrecy may speak only when the client gives them permission. Your consent does not count for the physician.";
        TellTitle => "Dit vertelt u de cliënt voordat u toestemming vraagt", "Tell the client this before you ask for consent";
        TellHelp => "Gedaan? Kom dan terug, kies hierboven wat de cliënt zei en leg het vast.",
            "Done? Then come back, choose above what the client said and record it.";
        QuestionsTitle => "Geldt de toestemming hiervoor?", "Does the consent hold for this?";
        DetailsGiven => "Leg vast hoe de toestemming is gegeven", "Record how consent was given";
        DetailsNo => "Leg vast wat de cliënt zei", "Record what the client said";
        DetailsHelp => "Dit mag ook later. Voor het ondertekenen moet het er staan.",
            "You can also do this later. It must be there before you sign.";
        ToldBy => "Wie heeft het verteld en gevraagd?", "Who told the client and asked?";
        ToldByHint => "Naam en functie van de professional", "Name and function of the professional";
        ToldWhat => "Wat is verteld?", "What was told?";
        ToldWhatHint => "Waarvoor, aan wie, welke gegevens", "What for, to whom, which data";
        When => "Wanneer?", "When?";
        Form => "Hoe is toestemming gegeven?", "How was consent given?";
        FormSpoken => "Mondeling", "In words";
        FormWritten => "Schriftelijk, zonder handtekening", "In writing, without a signature";
        FormSigned => "Schriftelijk, met handtekening", "In writing, with a signature";
        Said => "Wat zei de cliënt?", "What did the client say?";
        SaidHint => "Kort en feitelijk, liefst in de woorden van de cliënt", "Short and factual, preferably in the client’s words";
    }
}

crate::wording! {
    /// Words of what the record must hold beside an answer.
    pub enum EvidenceFields {
        AlsoLater => "Dit mag ook later. Voor het ondertekenen moet het er staan.",
            "You can also do this later. It must be there before you sign.";
        Motivation => "Licht dit toe", "Explain this";
        MotivationHint => "Kort: waarom is dat hier zo? Dit mag ook later, vóór het ondertekenen.",
            "Short: why is that so here? You can also do this later, before you sign.";
        Facts => "Welke feiten?", "Which facts?";
        FactsHint => "Wat is gezien of gehoord, door wie, wanneer? Geen oordeel, wel feiten. Dit mag ook later, vóór het ondertekenen.",
            "What was seen or heard, by whom, when? No judgement, but facts. You can also do this later, before you sign.";
        CoachTitle => "Het overleg met de teamcoach", "The consultation with the teamcoach";
        CoachName => "Naam van de teamcoach", "Name of the teamcoach";
        CoachWhen => "Wanneer was het overleg?", "When was the consultation?";
        CoachWhenHint => "Vóór het delen", "Before the sharing";
        CoachAdvice => "Wat is het advies?", "What is the advice?";
        AdviceGoAhead => "Wel doen", "Do it";
        AdviceConditions => "Wel doen, onder voorwaarden", "Do it, under conditions";
        AdviceDoNot => "Niet doen", "Do not do it";
        CoachWords => "Het advies in woorden", "The advice in words";
        CoachAgainst => "De teamcoach raadt het af. Doet u het toch, leg dan in uw motivering uit waarom.",
            "The teamcoach advises against it. If you do it anyway, explain why in your motivation.";
        PostponeTitle => "Later vertellen", "Telling later";
        PostponeFacts => "Welke concrete aanwijzingen voor gevaar zijn er?", "Which concrete indications of danger are there?";
        PostponeFactsHint => "Wat is gezien of gehoord, door wie, wanneer?", "What was seen or heard, by whom, when?";
        PostponeReview => "Wanneer bekijkt u het opnieuw?", "When do you look at it again?";
        AttemptsTitle => "Wat hebt u geprobeerd om toestemming te krijgen?", "What did you try to obtain consent?";
        AttemptsHelp => "Noteer elke poging met de datum. Of schrijf op waarom vragen niet kan.",
            "Note every attempt with its date. Or write down why asking is not possible.";
        AttemptWhen => "Wanneer?", "When?";
        AttemptWhat => "Wat deed u, en wat gebeurde er?", "What did you do, and what happened?";
        AttemptNumber => "Poging {n}", "Attempt {n}";
        AttemptAdd => "Voeg een poging toe", "Add an attempt";
        AttemptRemove => "Verwijder poging {n}", "Remove attempt {n}";
        LighterTitle => "Welke lichtere weg hebt u overwogen?", "Which lighter way did you consider?";
        LighterHelp => "Bijvoorbeeld: minder gegevens, zonder naam, of de cliënt vertelt het zelf. Zeg erbij waarom dat niet genoeg is.",
            "For example: less data, without a name, or the client tells it. Say why that is not enough.";
        LighterWhat => "Lichtere weg {n}", "Lighter way {n}";
        LighterWhyNot => "Waarom is dat niet genoeg?", "Why is that not enough?";
        LighterAdd => "Voeg een lichtere weg toe", "Add a lighter way";
        LighterRemove => "Verwijder lichtere weg {n}", "Remove lighter way {n}";
    }
}

crate::wording! {
    /// Words of the checklist.
    pub enum ChecklistStep {
        Principles => "Waar u van uitgaat", "What you start from";
        StepName => "{n}. {title}", "{n}. {title}";
        Motivation => "Uw motivering bij {step}", "Your motivation for {step}";
        NoQuestion => "Hierover is in deze situatie geen vraag.",
            "There is no question about this in this situation.";
        Closing => "Bedenk ook", "Bear in mind";
        ConditionsIntro => "Deze vragen horen bij de weg die u nu volgt.", "These questions go with the route you are on.";
    }
}
