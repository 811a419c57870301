//! Wording of the motivation document.

crate::wording! {
    /// Words of the document, in whatever form it is rendered.
    pub enum Doc {
        Title => "Motivering gegevensdeling", "Motivation for sharing data";
        TitleNot => "Motivering: gegevens niet gedeeld", "Motivation: data not shared";
        TitleNone => "Notitie: geen gegevens verwerkt", "Note: no data processed";
        Preview => "Voorbeeld: nog niet ondertekend", "Preview: not signed yet";
        AwaitsCoach => "Nog niet volledig: de ondertekening door de teamcoach ontbreekt.", "Not complete yet: the teamcoach’s signature is missing.";
        Altered => "Let op: dit bestand is na de ondertekening veranderd.", "Note: this file was altered after it was signed.";
        Decision => "Besluit", "Decision";
        Outcome => "Uitkomst", "Outcome";
        Route => "Weg in het protocol", "Route in the protocol";
        Subject => "Dossiernummer", "Dossier number";
        Name => "Naam", "Name";
        Activity => "Wat", "What";
        With => "Met", "With";
        OutsideTable => "iemand buiten de tabel", "someone outside the table";
        Person => "Contactpersoon", "Contact person";
        Channel => "Hoe verstuurd of gevraagd", "How sent or asked";
        SharedOn => "Gedeeld of gevraagd op", "Shared or asked on";
        Purpose => "Waarvoor", "What for";
        WhyNot => "Waarom niet", "Why not";
        Data => "Gegevens", "Data";
        DataItem => "Gegeven", "Item";
        DataDecision => "Besluit", "Decision";
        Within => "hoort erbij", "belongs to it";
        Excess => "weggelaten: past niet bij deze rij", "left out: beyond this row";
        NotShared => "niet gedeeld", "not shared";
        SpecialItem => "bijzonder gegeven", "special category";
        NoData => "Er zijn geen gegevens gekozen.", "No data was chosen.";
        NothingRecorded => "Er is alleen informatie gegeven. Over een persoon is niets gevraagd en niets vastgelegd.",
            "Only information was given. Nothing was asked or recorded about a person.";
        Lighter => "Lichtere mogelijkheden die zijn afgewogen", "Lighter alternatives that were weighed";
        LighterWhat => "Mogelijkheid", "Alternative";
        LighterWhy => "Waarom dit niet volstaat", "Why this does not suffice";
        Rules => "Voorwaarden uit het protocol", "Conditions from the protocol";
        Rule => "Voorwaarde", "Condition";
        Article => "Artikel", "Article";
        Status => "Stand", "Status";
        Motivation => "Motivering", "Motivation";
        Met => "voldaan", "met";
        Answers => "Wat is gevraagd en geantwoord", "What was asked and answered";
        Question => "Vraag", "Question";
        Answer => "Antwoord", "Answer";
        Yes => "ja", "yes";
        No => "nee", "no";
        ChecklistStep => "Checklist, stap {n}: {title}", "Checklist, step {n}: {title}";
        Open => "nog open", "still open";
        Failed => "niet voldaan", "not met";
        Consent => "Toestemming", "Consent";
        ConsentState => "Stand", "State";
        ToldBy => "Gevraagd door", "Asked by";
        ToldWhat => "Wat is verteld", "What was told";
        When => "Wanneer", "When";
        Form => "Vorm", "Form";
        Said => "Wat de cliënt zei", "What the client said";
        Spoken => "mondeling", "spoken";
        Written => "schriftelijk", "written";
        Signed => "schriftelijk, met handtekening van de cliënt", "written, signed by the client";
        Attempts => "Pogingen om toestemming te krijgen", "Attempts to obtain consent";
        Coach => "Overleg met de teamcoach", "Consultation with the teamcoach";
        CoachName => "Teamcoach", "Teamcoach";
        Advice => "Advies", "Advice";
        GoAhead => "doen", "go ahead";
        UnderConditions => "doen, onder voorwaarden", "go ahead, under conditions";
        DoNot => "niet doen", "do not";
        AdviceWords => "Toelichting", "Explanation";
        CoachLater => "Let op: dit overleg was nadat in acuut gevaar al gegevens waren gedeeld. Het protocol vraagt overleg vooraf (artikel 7, lid 2; artikel 14) en zegt niet wat geldt als dat niet lukt.",
            "Note: this consultation came after data had been shared in immediate danger. The protocol asks for it beforehand (article 7(2); article 14) and does not say what goes when that is not possible.";
        Duties => "Daarna te doen", "To do afterwards";
        What => "Wat", "What";
        Who => "Door wie", "By whom";
        By => "Datum", "Date";
        How => "Hoe", "How";
        State => "Stand", "State";
        Done => "gedaan", "done";
        Planned => "gepland", "planned";
        NotPlanned => "nog niet gepland", "not planned yet";
        Postponed => "Informeren uitgesteld", "Informing postponed";
        Indications => "Concrete aanwijzingen", "Concrete indications";
        ReviewOn => "Opnieuw bekijken op", "Review on";
        Rights => "Rechten van de cliënt", "The client’s rights";
        RightsText => "De cliënt mag het dossier inzien en een afschrift vragen (artikel 15), gegevens laten verbeteren of een eigen verklaring toevoegen (artikel 16) en vragen om vernietiging (artikel 17). Het college antwoordt binnen vier weken, schriftelijk en met redenen; bezwaar is mogelijk (artikel 18). Een klacht begint bij de behandelaar zelf (artikel 19).",
            "The client may inspect the dossier and ask for a copy (article 15), have data corrected or add a statement (article 16) and ask for destruction (article 17). The college answers within four weeks, in writing and with reasons; objection is possible (article 18). A complaint starts with the professional (article 19).";
        Retention => "Bewaren", "Retention";
        RetentionText => "Dit document hoort in het dossier. Bewaartermijn: 15 jaar vanaf het jaar waarin de ondersteuning is afgesloten (artikel 10, lid 2).",
            "This document belongs in the dossier. Retention: 15 years from the year in which support was closed (article 10(2)).";
        Readings => "Zo is het protocol hier gelezen", "How the protocol was read here";
        Law => "De wet sinds 2016", "The law since 2016";
        LawText => "Het protocol is van 2016. Sinds 25 mei 2018 gelden de AVG en de UAVG. Dat verandert deze uitkomst niet, maar kan wel meer van u vragen.",
            "The protocol dates from 2016. Since 25 May 2018 the AVG (GDPR) and the UAVG apply. That does not change this outcome, but may ask more of you.";
        Acute => "Genoteerd tijdens acuut gevaar", "Noted during immediate danger";
        Noted => "Genoteerd op", "Noted on";
        Danger => "Gevaar", "Danger";
        Called => "Gebeld of gewaarschuwd", "Called or warned";
        SharedThen => "Toen gedeeld", "Shared then";
        AddedOn => "Later bij deze notitie gezet", "Added to this note later";
        Practice => "OEFENING. Dit gaat over een verzonnen situatie. Het is geen motivering en geen besluit, en hoort in geen dossier.",
            "OEFENING (PRACTICE). This is about a fictional situation. It is no motivation and no decision, and belongs in no dossier.";
        AddedLater => "Al het andere in dit document is later aangevuld.", "Everything else in this document was added later.";
        AddedBeside => "Al het andere in dit document is later aangevuld. Wat toen al was ingevuld, kan later zijn veranderd.",
            "Everything else in this document was added later. What was filled in already may have been changed later.";
        AddedUnknown => "De rest van dit document kan vóór of na deze notitie zijn ingevuld.",
            "The rest of this document may have been filled in before or after this note.";
        FilledThen => "Toen al ingevuld", "Filled in already then";
        History => "Eerdere versies", "Earlier versions";
        HistoryText => "Deze versie vult een eerdere aan. Wat sindsdien is veranderd:", "This version continues an earlier one. What changed since:";
        SignedOn => "Ondertekend op", "Signed on";
        Changed => "Veranderd of toegevoegd", "Changed or added";
        Before => "Eerst", "Before";
        Now => "Nu", "Now";
        NoChange => "Niets", "Nothing";
        Remarks => "Opmerkingen", "Remarks";
        Signatures => "Ondertekening", "Signatures";
        Professional => "Professional", "Professional";
        Function => "Functie", "Function";
        Statement => "Verklaring", "Statement";
        LocalTime => "{when} (tijd op het apparaat)", "{when} (time of the device)";
        Technical => "Technische gegevens", "Technical details";
        Made => "Gemaakt met", "Made with";
        Protocol => "Protocol", "Protocol";
        ProtocolVersion => "{protocol}, uitleg versie {version}", "{protocol}, reading version {version}";
        DigestOfRules => "Controlegetal van de regels (SHA-256)", "Digest of the rules (SHA-256)";
        Digest => "Controlegetal (SHA-256)", "Digest (SHA-256)";
        DigestText => "Het controlegetal hoort bij het JSON-bestand van dit document. Open dat bestand in Deelwijzer om te zien of het onveranderd is.",
            "The digest belongs to the JSON file of this document. Open that file in Deelwijzer to see whether it is unaltered.";
        StatementProfessional => "Ik heb dit naar waarheid ingevuld en de afweging zelf gemaakt.",
            "I filled this in truthfully and weighed it myself.";
        StatementCoach => "Ik ben vooraf geraadpleegd en mijn advies is juist weergegeven.",
            "I was consulted beforehand and my advice is stated correctly.";
        StatementCoachLater => "Ik ben geraadpleegd nadat in acuut gevaar al gegevens waren gedeeld. Mijn advies is juist weergegeven.",
            "I was consulted after data had been shared in immediate danger. My advice is stated correctly.";
    }
}
