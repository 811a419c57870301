//! Wording of motivation and sign-off.

crate::wording! {
    /// Words of the page for motivation and sign-off.
    pub enum MotivationPage {
        Title => "Motivering en ondertekening", "Motivation and sign-off";
        Lead => "Leg uit wat u besloot en waarom. Schrijf feiten, geen oordelen. Noem niet meer dan nodig is.",
            "Explain what you decided and why. Write facts, not judgements. Name no more than is needed.";
        NoCase => "Er is nog geen check", "There is no check yet";
        NoCaseHelp => "Kies eerst wat u wilt doen. Daarna schrijft u hier de motivering.",
            "First choose what you want to do. Then you write the motivation here.";
        ToStart => "Naar de start", "To the start";
        ToCheck => "Terug naar de check", "Back to the check";
        SignedTitle => "Er is al ondertekend", "It was signed already";
        SignedText => "Wijzigt u hier iets, dan ontstaat een nieuwe versie die opnieuw ondertekend moet worden.",
            "If you change anything here, a new version arises that has to be signed again.";
        ToDocument => "Bekijk het document", "See the document";
        NeededCount => "Nog {n} punten tot u kunt ondertekenen", "{n} more points before you can sign";
        NeededOne => "Nog één punt tot u kunt ondertekenen", "One more point before you can sign";
        NeededNone => "Alles is ingevuld. U kunt ondertekenen.", "Everything is filled in. You can sign.";
        NeededShow => "Laat zien wat nog nodig is", "Show what is still needed";
        About => "Over wie en waarvoor", "About whom and what for";
        FileNumber => "Dossiernummer", "Dossier number";
        FileNumberHint => "Gebruik het nummer, niet de naam.", "Use the number, not the name.";
        WithName => "Toch de naam erbij zetten", "Add the name all the same";
        Name => "Naam van de cliënt", "Client’s name";
        NameHint => "Alleen als het zonder naam niet kan.", "Only if it cannot be done without.";
        Organisation => "Organisatie of functie van de ander", "Organisation or function of the other party";
        OrganisationHint => "Bijvoorbeeld: woningcorporatie, afdeling huur", "For example: housing association, rent department";
        Person => "Wie precies", "Who exactly";
        Channel => "Hoe deelt of vraagt u het?", "How do you share or ask it?";
        ChannelHint => "Bijvoorbeeld: telefoon, beveiligde e-mail", "For example: telephone, secured e-mail";
        SharedWhen => "Wanneer deelde of vroeg u het?", "When did you share or ask it?";
        SharedWhenHint => "Laat dit leeg als het nog moet gebeuren.", "Leave this empty if it is still to come.";
        Purpose => "Waarvoor is het nodig?", "What is it needed for?";
        PurposeHint => "Het concrete doel, in één of twee zinnen.", "The concrete purpose, in a sentence or two.";
        WhyNot => "Waarom deelt of vraagt u dit niet?", "Why do you not share or ask this?";
        WhyNotHint => "Niet delen is ook een besluit. Leg uit waarom, en wat u in plaats daarvan doet.",
            "Not sharing is a decision too. Explain why, and what you do instead.";
        Reasons => "Waarom het mag", "Why it is allowed";
        ReasonHint => "Feiten: wat weet u, en waaruit blijkt dat?", "Facts: what do you know, and what shows it?";
        Consent => "De toestemming", "The consent";
        DutiesTitle => "Daarna: wie doet wat, en wanneer?", "Afterwards: who does what, and when?";
        DutyState => "{duty}: gedaan of gepland?", "{duty}: done or planned?";
        Done => "Gedaan", "Done";
        Planned => "Gepland", "Planned";
        Who => "Door wie?", "By whom?";
        Date => "Wanneer?", "When?";
        Note => "Hoe?", "How?";
        Term => "Wanneer:", "When:";
        ToDoTitle => "Wat er verder nog te doen is", "What else is still to be done";
        ToDoWhat => "Wat?", "What?";
        ToDoNumber => "punt {n}", "point {n}";
        ToDoAdd => "Voeg een punt toe", "Add a point";
        ToDoRemove => "Verwijder punt {n}", "Remove point {n}";
        Remarks => "Opmerkingen", "Remarks";
        SignTitle => "Ondertekenen", "Sign";
        SignerName => "Uw naam", "Your name";
        SignerFunction => "Uw functie", "Your function";
        Sign => "Onderteken", "Sign";
        SignNote => "Uw naam, functie en het tijdstip komen in het document. Daarna kunt u het bewaren of afdrukken.",
            "Your name, function and the time go into the document. Then you can keep or print it.";
        CoachFollows => "Deze zaak vraagt overleg met de teamcoach. Het document is pas compleet als de teamcoach ook tekent. Dat kan op de pagina Document, ook later of op een ander apparaat.",
            "This case takes consulting the teamcoach. The document is complete only when the teamcoach signs too. That can be done on the page Document, also later or on another device.";
        NotAllowed => "De uitkomst is ‘nee (nog niet)’. U legt vast waarom u niet deelt.",
            "The outcome is ‘no (not yet)’. You record why you do not share.";
        StillOpen => "De uitkomst is ‘ja, mits’. Ondertekenen kan pas als alle punten zijn uitgezocht of gedaan.",
            "The outcome is ‘yes, provided that’. You can sign only once every point was found out or done.";
        Missing => "{what}: vul dit in", "{what}: fill this in";
        InFuture => "{what}: dit moet al gebeurd zijn; de datum ligt in de toekomst", "{what}: this must have happened; the date lies in the future";
        InPast => "{what}: kies een datum die nog komt", "{what}: choose a date that is still to come";
        Open => "{what}: nog open in de check", "{what}: still open in the check";
        AfterSharing => "{what}: dit hoort vóór het delen, en ligt nu erna. Kloppen beide momenten?",
            "{what}: this belongs before the sharing, and now lies after it. Are both moments right?";
        NotSigned => "{what}: u antwoordde dat de cliënt tekende. Kies ‘met handtekening’, of verander uw antwoord.",
            "{what}: you answered that the client signed. Choose ‘with a signature’, or change your answer.";
        TooLong => "{what}: samen meer dan 8 MB. Kort ze in, anders kan niemand het document later openen.",
            "{what}: more than 8 MB together. Shorten them, or nobody can open the document later.";
        FieldTexts => "Uw teksten", "Your texts";
        FieldCase => "De check", "The check";
        FieldLighter => "Lichtere mogelijkheden", "Lighter alternatives";
        FieldToldBy => "Wie vroeg toestemming", "Who asked for consent";
        FieldToldWhat => "Wat is verteld", "What was told";
        FieldConsentWhen => "Wanneer toestemming is gegeven", "When consent was given";
        FieldConsentForm => "In welke vorm", "In which form";
        FieldAttempts => "Pogingen om toestemming te krijgen, met datum", "Attempts to obtain consent, with date";
        FieldCoachName => "Naam van de teamcoach", "Name of the teamcoach";
        FieldCoachWhen => "Tijdstip van het overleg", "Time of the consultation";
        FieldAcute => "U noteerde acuut gevaar. Dat past niet bij alleen informatie geven. Kies bij ‘Wat wilt u doen’ wat u echt deed, zoals delen of een melding. Was er geen gevaar? Verwijder dan op de pagina ‘Acuut gevaar’ uw notitie.",
            "You noted immediate danger. That does not go with giving information alone. Choose under ‘What do you want to do’ what you really did, such as sharing or reporting. Was there no danger? Then remove your note on the page ‘Immediate danger’.";
        FieldAddition => "Op de pagina ‘Acuut gevaar’ staat tekst die nog niet bij de notitie is gezet. Kies daar ‘Zet dit erbij’, of wis de tekst.",
            "On the page ‘Immediate danger’ there is text that was not added to the note yet. Choose ‘Add this’ there, or clear the text.";
        FieldCoachAdvice => "Advies van de teamcoach", "The teamcoach’s advice";
        FieldIndications => "Concrete aanwijzingen voor uitstel", "Concrete indications for postponing";
        FieldReviewOn => "Datum om opnieuw te kijken", "Date to look again";
    }
}
