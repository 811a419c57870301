//! Wording of what practice prints: hand-outs, certificate, two judgements side by side.

crate::wording! {
    /// Words of what practice prints.
    pub enum PracticeDoc {
        Notice => "OEFENING. Verzonnen situaties. Dit is geen motivering, geen besluit en hoort in geen enkel dossier.",
            "OEFENING (PRACTICE). Fictional situations. This is no motivation and no decision, and belongs in no dossier.";
        Handout => "Oefensituaties", "Practice situations";
        HandoutAnswers => "Oefensituaties met antwoorden", "Practice situations with answers";
        Certificate => "Bewijs van oefening", "Certificate of practice";
        Result => "Uitslag van de oefening", "Result of practice";
        Heads => "Twee oordelen naast elkaar", "Two judgements side by side";
        Question => "Vraag", "Question";
        EnglishMissing => "Deze situatie is er alleen in het Nederlands, helemaal of voor een deel.",
            "All or part of this situation is in Dutch only.";
        MayI => "Mag dit? Kies: ja / ja, mits / nee / niets vastleggen. Wat geeft de doorslag?",
            "Is this allowed? Choose: yes / yes, provided / no / record nothing. What decides?";
        YourAnswer => "Uw antwoord", "Your answer";
        Because => "Omdat", "Because";
        Activity => "Handeling", "Activity";
        With => "Met wie", "With whom";
        NoRow => "iemand die niet in de tabel staat", "someone who is not in the table";
        Right => "Goed antwoord", "Right answer";
        Decides => "Dit geeft de doorslag", "This decides";
        Articles => "Artikelen", "Articles";
        Afterwards => "Daarna", "Afterwards";
        Lesson => "Wat u hiervan leert", "What to learn from it";
        Client => "Waarom dit telt voor de cliënt", "Why it matters to the client";
        Hints => "Hints", "Hints";
        Level => "Niveau", "Level";
        Score => "Score", "Score";
        ScoreOf => "{points} van {most} punten ({percent} %)", "{points} of {most} points ({percent} %)";
        Passed => "Geslaagd (grens: {pass} %)", "Passed (limit: {pass} %)";
        Failed => "Niet geslaagd (grens: {pass} %)", "Not passed (limit: {pass} %)";
        Outcome => "Uitslag", "Result";
        Date => "Datum", "Date";
        Protocol => "Protocol", "Protocol";
        Set => "Oefenset", "Practice set";
        Seed => "Nummer van de toets", "Number of the exam";
        Time => "Tijd", "Time";
        Minutes => "{minutes} min", "{minutes} min";
        Each => "Per situatie", "By situation";
        Situation => "Situatie", "Situation";
        AnswerHead => "Antwoord", "Answer";
        ReasonHead => "Reden", "Reason";
        Good => "goed", "right";
        Wrong => "fout", "wrong";
        CertificateText => "Dit bewijs gaat over oefensituaties. Het zegt niets over een echte zaak.",
            "This certificate is about practice situations. It says nothing about a real case.";
        Name => "Naam (zelf in te vullen)", "Name (to fill in)";
        Step => "Stap", "Step";
        One => "Eerste", "First";
        Other => "Tweede", "Second";
        Model => "Goed antwoord", "Right answer";
        Same => "gelijk", "the same";
        Differs => "verschilt", "differs";
        Data => "Gegevens", "Data";
        Consent => "Toestemming", "Consent";
        Yes => "ja", "yes";
        No => "nee", "no";
        Unknown => "weet ik nog niet", "not known yet";
        Nothing => "–", "–";
        Row => "Rij van de tabel", "Row of the table";
    }
}
