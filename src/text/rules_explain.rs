//! Wording of the explanation of a whole protocol: conditions in words, diagrams, the book.

crate::wording! {
    /// Words of a condition.
    pub enum When {
        And => " en ", " and ";
        Or => " of ", " or ";
        Not => "niet: {what}", "not: {what}";
        If => "Als {what}", "If {what}";
        AllOf => "dit allemaal zo is:", "all of this is so:";
        AnyOf => "een hiervan zo is:", "one of these is so:";
        NotAllOf => "dit niet allemaal zo is:", "not all of this is so:";
        NoneOf => "niets hiervan zo is:", "none of this is so:";
        Always => "altijd", "always";
        Never => "nooit", "never";
        Activity => "het gaat om {what}", "it is about {what}";
        Row => "de rij is {what}", "the row is {what}";
        Purpose => "het doel is {what}", "the purpose is {what}";
        WithRow => "er is een rij van de tabel", "there is a row of the table";
        WithoutRow => "er is geen rij van de tabel", "there is no row of the table";
        WithOccasion => "de rij noemt een aanleiding", "the row names an occasion";
        WithoutOccasion => "de rij noemt geen aanleiding", "the row names no occasion";
        RowConsent => "volgens de rij is toestemming {what}", "by the row consent is {what}";
        Required => "nodig", "required";
        NotRequired => "niet nodig", "not required";
        NotApplicable => "niet aan de orde", "not applicable";
        Consent => "toestemming is: {what}", "consent is: {what}";
        Yes => "ja op ‘{what}’", "yes to ‘{what}’";
        No => "nee op ‘{what}’", "no to ‘{what}’";
        Chosen => "er zijn gegevens gekozen", "data was chosen";
        Within => "er is iets gekozen dat de rij noemt", "something was chosen that the row names";
        Excess => "er is iets gekozen dat de rij niet noemt", "something was chosen that the row does not name";
        Special => "er zijn bijzondere gegevens gekozen", "special data was chosen";
        Item => "gekozen is {what}", "{what} was chosen";
    }
}

crate::wording! {
    /// Words of a diagram.
    pub enum Chart {
        RowTitle => "Wat er bij ‘{what}’ wordt gevraagd en beslist", "What is asked and decided with ‘{what}’";
        RouteTitle => "De route ‘{what}’: wat er wordt gevraagd en beslist", "The route ‘{what}’: what is asked and decided";
        Goes => "Als {what}", "If {what}";
        AnyCase => "In elk geval", "In any case";
        ConditionNo => "nee: het mag niet", "no: not allowed";
        ConditionUnknown => "nog onbekend: eerst uitzoeken", "not known yet: find out first";
        ActionNo => "nog niet: eerst doen", "not yet: do it first";
        ActionFails => "kan niet: het mag niet", "cannot: not allowed";
        AllMet => "Alles in orde", "All in order";
        After => "Daarna", "Afterwards";
        StepCondition => "{what} (vraag). Nee: het mag niet. Onbekend: eerst uitzoeken.", "{what} (question). No: not allowed. Unknown: find out first.";
        StepAction => "{what} (iets om te doen). Nog niet gedaan: eerst doen.", "{what} (something to do). Not done yet: do it first.";
        StepWhen => "Alleen als {when}:", "Only if {when}:";
        End => "Alles in orde: {outcome}.", "All in order: {outcome}.";
        EndDuty => "Daarna: {what} ({term}).", "Afterwards: {what} ({term}).";
    }
}

crate::wording! {
    /// Words of the book.
    pub enum Book {
        Title => "De regels van ‘{protocol}’", "The rules of ‘{protocol}’";
        Made => "Gemaakt uit het protocolbestand zelf. Wat hier staat, is wat Deelwijzer beslist.", "Made from the protocol file itself. What stands here is what Deelwijzer decides.";
        Id => "Naam van het bestand", "Name of the file";
        Version => "Versie van deze lezing", "Version of this reading";
        Digest => "Controlegetal (SHA-256)", "Digest (SHA-256)";
        Publisher => "Vastgesteld door", "Adopted by";
        InForce => "Geldt vanaf", "In force from";
        Contents => "Wat erin staat", "What is in it";
        Counts => "Omvang", "Extent";
        CountsText => "{pairs} soorten gevallen, samen {states} situaties; elke situatie heeft precies één route.", "{pairs} kinds of cases, together {states} cases; each has exactly one route.";
        Rows => "De tabel", "The table";
        Contact => "Contact", "Contact";
        WhenHead => "Wanneer", "When";
        Data => "Gegevens", "Data";
        IfApplicable => "alleen als het nodig is: {items}", "only if applicable: {items}";
        ConsentHead => "Toestemming", "Consent";
        NoData => "geen", "none";
        Routes => "De routes", "The routes";
        Route => "Route: {title}", "Route: {title}";
        RouteWhen => "Geldt als", "Holds if";
        Articles => "Artikelen", "Articles";
        Before => "Vooraf", "Beforehand";
        Kind => "Soort", "Kind";
        OnlyIf => "Alleen als", "Only if";
        KindCondition => "vraag", "question";
        KindAction => "te\u{a0}doen", "to\u{a0}do";
        AfterHead => "Achteraf", "Afterwards";
        Term => "Termijn", "By when";
        Questions => "De vragen", "The questions";
        Ask => "Vraag", "Question";
        Why => "Waarom", "Why";
        ByArticle => "Waar elk artikel werkt", "Where each article acts";
        Article => "Artikel", "Article";
        Acts => "Werkt in", "Acts in";
        ByArticleText => "Waar Deelwijzer niets beslist, werkt het een artikel soms wel uit in stappen, zoals een verzoek om inzage. Die staan bij rechten en zorg.",
            "Where Deelwijzer decides nothing, it does work some articles out in steps, such as a request to inspect. Those are with rights and care.";
        ActsInParts => "zie de leden", "see its paragraphs";
        ActsNowhere => "Deelwijzer beslist hier niets over", "Deelwijzer decides nothing about this";
        ActActivity => "handeling: {what}", "activity: {what}";
        ActRoute => "route: {what}", "route: {what}";
        ActRule => "regel: {what}", "rule: {what}";
        ActDuty => "plicht: {what}", "duty: {what}";
        ActQuestion => "vraag: {what}", "question: {what}";
        ActReading => "lezing: {what}", "reading: {what}";
        ActTerm => "begrip: {what}", "term: {what}";
        Readings => "Waar de tekst op meer manieren te lezen is", "Where the text can be read in more than one way";
        About => "Waarover", "About";
        Ours => "Zo lezen wij het", "Our reading";
        Other => "Het kan ook zo", "The other reading";
        Decides => "Beslist mee", "Decides";
        DecidesYes => "ja", "yes";
        DecidesNo => "nee, het is een opmerking", "no, it is a remark";
        Law => "Naast de wet van nu", "Beside the law of today";
        LawText => "Deze opmerkingen veranderen nooit een uitkomst.", "These notes never change an outcome.";
        LawSource => "Bron", "Source";
        LawNote => "Wat er sindsdien veranderde", "What has changed since";
        Reviewed => "Bekeken op", "Reviewed on";
        Stale => "{date} (langer dan een jaar geleden: kijk opnieuw)", "{date} (more than a year ago: look again)";
        Unsure => "Nog niet bevestigd. De tekst wordt pas getoond als iemand dat deed.", "Not confirmed yet. The text is shown only once somebody did.";
        Limits => "Wat het protocol niet regelt", "What the protocol does not cover";
        Advice => "Wat dan", "What then";
        Special => "bijzonder", "special";
    }
}
