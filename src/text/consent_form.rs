//! Wording of the form on which a client consents or not.

crate::wording! {
    /// Words of the consent form.
    pub enum ConsentForm {
        TitleOut => "Toestemming voor het delen van gegevens", "Consent to sharing data";
        TitleIn => "Toestemming voor het opvragen van gegevens", "Consent to asking for data";
        TitleKept => "Toestemming voor het vastleggen van gegevens", "Consent to recording data";
        TitleWithin => "Toestemming voor bijzondere gegevens in het wijkteam", "Consent to special data within the team";
        Intro => "Lees dit rustig door. Vraag om uitleg als iets niet duidelijk is. U beslist zelf.",
            "Take your time to read this. Ask for an explanation if anything is unclear. You decide.";
        WhyNone => "Waarvoor", "What for";
        WithTitle => "Met wie wij de gegevens delen", "With whom we share the data";
        FromTitle => "Bij wie wij de gegevens vragen", "Whom we ask for the data";
        SeenTitle => "Wie de gegevens ziet", "Who sees the data";
        SeenText => "Alleen de medewerkers die u helpen, en de teamcoach. Zij houden uw gegevens geheim (artikel 11, 13 en 20).",
            "Only the staff who help you, and the teamcoach. They keep your data secret (articles 11, 13 and 20).";
        Content => "De medewerker heeft met u besproken wat er in deze gegevens staat.",
            "The staff member has discussed with you what this data says.";
        SpecialNote => "Hier zijn bijzondere gegevens bij. Die zijn extra gevoelig, zoals gegevens over gezondheid. Daarom vragen wij hiervoor apart uw toestemming.",
            "This includes special data, which is extra sensitive, such as data about health. That is why we ask your consent for it separately.";
        KnowTitle => "Goed om te weten", "Good to know";
        KnowFree => "U mag ja of nee zeggen. Zegt u nee, dan kijken wij samen wat er zonder deze gegevens kan.",
            "You may say yes or no. If you say no, we will see together what is possible without this data.";
        KnowOnly => "Uw toestemming geldt alleen voor wat hier staat: deze gegevens, dit doel en deze ontvanger.",
            "Your consent only covers what is written here: this data, this purpose and this recipient.";
        KnowOnlyInside => "Uw toestemming geldt alleen voor wat hier staat: deze gegevens en dit doel. Delen met anderen vragen wij apart.",
            "Your consent only covers what is written here: this data and this purpose. For sharing with others we ask separately.";
        KnowWithdraw => "U mag uw toestemming altijd weer intrekken.", "You may always withdraw your consent.";
        KnowOther => "Ja zeggen op dit formulier is iets anders dan ja zeggen tegen hulp. En een arts of hulpverlener die een beroepsgeheim heeft, kan u zelf ook om toestemming vragen.",
            "Saying yes on this form is not the same as saying yes to help. And a physician or other professional bound by secrecy may ask for your consent too.";
        AnswerTitle => "Uw antwoord", "Your answer";
        Yes => "Ja, ik geef toestemming voor wat hierboven staat.", "Yes, I consent to what is written above.";
        No => "Nee, ik geef geen toestemming.", "No, I do not consent.";
        SignatureNeeded => "Voor deze gegevens is uw handtekening nodig.", "Your signature is needed for this data.";
        SignatureOptional => "U mag ook mondeling antwoorden. De medewerker schrijft dan op wat u zei en wanneer.",
            "You may also answer by word of mouth. The staff member then writes down what you said and when.";
        Name => "Naam", "Name";
        Date => "Datum", "Date";
        Signature => "Handtekening", "Signature";
        YoungTitle => "Bent u jonger dan 16 jaar?", "Are you younger than 16?";
        YoungText => "Dan geeft uw ouder of voogd toestemming. Wat u er zelf van vindt, telt ook.",
            "Then your parent or guardian consents. What you think of it yourself counts too.";
        YoungName => "Naam ouder of voogd", "Name of parent or guardian";
        YoungSignature => "Handtekening ouder of voogd", "Signature of parent or guardian";
        StaffTitle => "Voor de medewerker", "For the staff member";
        StaffText => "Vul dit pas in nadat u doel, ontvanger en inhoud hebt uitgelegd ({refs}).",
            "Fill this in only after you have explained purpose, recipient and content ({refs}).";
        StaffTextInside => "Vul dit pas in nadat u hebt uitgelegd wat u vastlegt en waarvoor ({refs}).",
            "Fill this in only after you have explained what you record and what for ({refs}).";
        StaffName => "Uitleg gegeven door", "Explained by";
        StaffWhen => "Datum en manier (gesprek, telefoon)", "Date and way (talk, telephone)";
    }
}
