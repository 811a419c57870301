//! Wording of the page with letters, forms and files.

crate::wording! {
    /// Words of the page with the papers for the client and the other files of a decision.
    pub enum Papers {
        Title => "Brieven, formulieren en bestanden", "Letters, forms and files";
        Lead => "Papieren om met uw cliënt te delen, in gewone taal. Wat u hier invult blijft op deze pagina en komt niet in het document.",
            "Papers to share with your client, in plain language. What you fill in here stays on this page and does not reach the document.";
        Back => "Terug naar het document", "Back to the document";
        Choose => "Welk papier wilt u maken?", "Which paper do you want to make?";
        Letter => "Brief aan de cliënt", "Letter to the client";
        LetterHelp => "Wat er gedaan is, met wie en waarom, met rechten en klachtroute.", "What was done, with whom and why, with rights and the way to complain.";
        ConsentForm => "Toestemmingsformulier", "Consent form";
        ConsentFormHelp => "Doel, ontvanger en inhoud, met plaats voor een handtekening.", "Purpose, recipient and content, with a place to sign.";
        InformationSheet => "Informatieblad bij de intake", "Information sheet at intake";
        InformationSheetHelp => "Wat u vastlegt, waarvoor, wie het ziet, en welke rechten er zijn.", "What you record, what for, who sees it, and which rights there are.";
        Card => "Gesprekskaart", "Conversation card";
        CardHelp => "Kort: wat, met wie, waarom, rechten, intrekken. Voor tijdens het gesprek.", "In short: what, with whom, why, rights, withdrawing. For during the talk.";
        NotNow => "Nu niet te maken", "Not to be made now";
        NoCase => "Doe eerst een check, of open een document: dit papier gaat over één besluit.", "First do a check, or open a document: this paper is about one decision.";
        NoProcessing => "Er is alleen informatie gegeven. Over een persoon is niets vastgelegd, dus is er niets te melden.",
            "Only information was given. Nothing was recorded about a person, so there is nothing to tell.";
        Forbidden => "Volgens de uitkomst mag dit niet. Er gebeurt dus niets om over te schrijven.", "According to the outcome this is not allowed. So nothing is done to write about.";
        Open => "Er staat nog iets open. Schrijf deze brief pas als het mag en gedaan is.", "Something is still open. Write this letter only when it is allowed and done.";
        Postponed => "Informeren is uitgesteld, omdat het nu voor iemand gevaarlijk is.", "Informing is postponed, because it is dangerous for someone now.";
        PostponedUntil => "Informeren is uitgesteld tot u het op {date} opnieuw bekijkt, omdat het nu voor iemand gevaarlijk is.",
            "Informing is postponed until you look again on {date}, because it is dangerous for someone now.";
        NoConsentAsked => "Op deze weg is geen toestemming nodig of te vragen.", "On this route no consent is needed or asked.";
        Refused => "De cliënt gaf geen toestemming. Leg nu geen formulier voor; bespreek het later opnieuw.", "The client did not consent. Do not put a form forward now; discuss it again later.";
        NothingToTell => "Het protocol vraagt op deze weg geen bericht aan de cliënt.", "On this route the protocol asks for no message to the client.";
        NoTalk => "Bij deze weg hoort geen gesprek over delen of toestemming.", "This route has no talk about sharing or consent.";
        NoIntake => "Dit blad hoort bij een intake of bij overleg in het team.", "This sheet belongs to an intake or a discussion in the team.";
        Details => "Gegevens op het papier", "Details on the paper";
        DetailsHelp => "Alles mag leeg blijven. Wat ontbreekt blijft weg, of krijgt een regel om met de hand in te vullen.",
            "Everything may stay empty. What is missing is left out, or gets a line to fill in by hand.";
        Language => "Taal van het papier", "Language of the paper";
        Sender => "Afzender", "Sender";
        SenderHint => "Team en organisatie, zoals boven een brief.", "Team and organisation, as at the head of a letter.";
        Contact => "Telefoon, e-mail of adres voor vragen", "Telephone, e-mail or address for questions";
        Salutation => "Naam in de aanhef", "Name in the salutation";
        SalutationHint => "Laat leeg voor een brief zonder naam.", "Leave empty for a letter without a name.";
        OtherSide => "Met wie, bij wie of door wie", "With whom, from whom or by whom";
        OtherSideHint => "Zoals de cliënt het kent.", "As the client knows it.";
        Purpose => "Waarom", "Why";
        PurposeLanguage => "In woorden die de cliënt begrijpt, en in de taal van het papier.", "In words the client understands, and in the language of the paper.";
        NotNowOf => "Brief, toestemmingsformulier en gesprekskaart", "Letter, consent form and conversation card";
        ToCheck => "Naar de check", "To the check";
        PurposeHint => "In woorden die de cliënt begrijpt. Kijk na wat hier uit de motivering staat.", "In words the client understands. Check what was taken from the motivation.";
        SharedOn => "Datum waarop het gebeurde", "Date on which it was done";
        Date => "Datum op het papier", "Date on the paper";
        Note => "Nog iets erbij", "Something to add";
        Writer => "Ondertekenaar", "Signed by";
        Team => "Wie er in uw team zitten en hoe u werkt", "Who is in your team and how you work";
        TeamHint => "Leeg: de algemene tekst.", "Empty: the general text.";
        Preview => "Zo wordt het", "This is how it will be";
        FilesTitle => "Alles voor het dossier", "Everything for the dossier";
        FilesText => "Eén zip-bestand met het document (JSON, PDF, webpagina, tekst), de gegevens voor het archief (volgens MDTO, de afspraak daarvoor bij de overheid) en de papieren hierboven die nu passen.",
            "One zip file with the document (JSON, PDF, web page, text), the metadata for the archive (by MDTO, the government’s standard for it) and the papers above that fit now.";
        FilesNone => "Dit kan zodra het document is ondertekend.", "This is possible once the document is signed.";
        Bundle => "Bewaar alles in één bestand (zip)", "Save everything in one file (zip)";
        ToPapers => "Brieven, formulieren en alles in één bestand", "Letters, forms and everything in one file";
        ToConsentPapers => "Maak een toestemmingsformulier of gesprekskaart", "Make a consent form or conversation card";
        MoreHelp => "Een brief, toestemmingsformulier, informatieblad of gesprekskaart voor uw cliënt.",
            "A letter, consent form, information sheet or conversation card for your client.";
        Calendar => "Zet taken in uw agenda (ics)", "Put tasks in your calendar (ics)";
        CalendarNone => "Er zijn geen taken met een datum gepland. Daarom is er geen agendabestand.", "No tasks with a date are planned. Therefore there is no calendar file.";
        BundleBusy => "Het bestand wordt gemaakt…", "Making the file…";
        SavedWithoutPdf => "Bewaard, maar zonder PDF: die kon niet worden gemaakt.", "Saved, but without the PDF: it could not be made.";
        BundleFailed => "Het bestand kon niet worden gemaakt of bewaard. Bewaar de onderdelen los.",
            "The file could not be made or saved. Save the parts one by one.";
        Saved => "Bewaard.", "Saved.";
        CalendarSaved => "Bewaard. Open het bestand om de taken in uw agenda te zetten. Er staan geen namen in.",
            "Saved. Open the file to put the tasks in your calendar. It holds no names.";
        CalendarFailed => "Bewaren lukt niet in deze browser.", "Saving is not possible in this browser.";
        Typed => "Wat u hier typte", "What you typed here";
        TypedUnsaved => "Nog niet bewaard. Het blijft staan zolang dit venster open is en u met deze zaak bezig bent.",
            "Not kept yet. It stays as long as this window is open and you work on this case.";
        TypedSaved => "Bewaard of gekopieerd", "Kept or copied";
        WipeTyped => "Wis wat ik typte", "Wipe what I typed";
        WipeTitle => "Wissen wat u hier typte?", "Wipe what you typed here?";
        WipeMessage => "Op de papieren staat dan weer alleen wat uit uw check komt. Bestanden die u bewaarde blijven bestaan.",
            "The papers then hold again only what comes from your check. Files that you kept remain.";
        WipeYes => "Ja, wis dit", "Yes, wipe this";
        Wiped => "Gewist.", "Wiped.";
        NameLetter => "brief-{date}", "letter-{date}";
        NameConsentForm => "toestemmingsformulier-{date}", "consent-form-{date}";
        NameInformationSheet => "informatieblad-{date}", "information-sheet-{date}";
        NameCard => "gesprekskaart-{date}", "conversation-card-{date}";
        NameRecord => "motivering-{date}", "motivation-{date}";
        NameBundle => "dossier-{date}", "dossier-{date}";
        NameCalendar => "taken-{date}", "tasks-{date}";
    }
}
