//! Wording of the register.

crate::wording! {
    /// Words of the register's documents and tables.
    pub enum Register {
        ListTitle => "Lijst uit het register", "List from the register";
        ListCount => "{n} van {all} documenten.", "{n} of {all} documents.";
        Signed => "Ondertekend", "Signed";
        FileNumber => "Dossiernummer", "Dossier number";
        What => "Wat", "What";
        With => "Met wie", "With whom";
        Outcome => "Uitkomst", "Outcome";
        Standing => "Stand", "State";
        Route => "Weg in het protocol", "Route in the protocol";
        Month => "Maand", "Month";
        RowOrActivity => "Rij van de tabel, of soort contact", "Row of the table, or kind of contact";
        Number => "Aantal", "Number";
        Complete => "volledig", "complete";
        Incomplete => "teamcoach moet nog tekenen", "teamcoach still to sign";
        Altered => "veranderd na ondertekening", "altered after signing";
        Unaltered => "niet veranderd, voor zover te zien", "not altered, as far as can be seen";
        Sealed => "verzegeld, zegel klopt", "sealed, seal is good";
        DigestOnly => "zonder zegel, controlegetal klopt", "without a seal, digest is right";
        Open => "Nog te doen volgens het document", "Still to do, as the document says";
        HasOpen => "er staat nog iets open", "something is still open";
        OpenBy => "{what}: uiterlijk {date}", "{what}: by {date}";
        OpenPast => "{what}: uiterlijk {date}; die dag is voorbij", "{what}: by {date}; that day has passed";
        OpenReview => "opnieuw kijken of informeren veilig is", "see again whether informing is safe";
        Kind => "Soort", "Kind";
        KindDecision => "Motivering", "Motivation";
        ByKind => "Per soort document", "By kind of document";
        OtherProtocol => "andere versie van het protocol", "other version of the protocol";
        OtherVerdict => "geeft nu een andere uitkomst", "gives another outcome now";
        Doubled => "in meer bestanden", "in several files";
        Earlier => "eerdere versie", "earlier version";
        TotalsTitle => "Aantallen uit het register", "Numbers from the register";
        TotalsCounted => "Getelde motiveringen: {n}, elk in de laatste versie. Hier staan geen persoonsgegevens in.",
            "Motivations counted: {n}, each in its last version. This holds no personal data.";
        TotalsOther => "Andere documenten: {n}. Die staan alleen in de lijst per soort.",
            "Other documents: {n}. Those are in the list by kind alone.";
        TotalsLeftOut => "Niet meegeteld: veranderd na ondertekening ({altered}) en eerdere versies ({earlier}).",
            "Not counted: altered after signing ({altered}) and earlier versions ({earlier}).";
        ByMonth => "Per maand", "By month";
        ByOutcome => "Per uitkomst", "By outcome";
        ByRow => "Per rij van de tabel", "By row of the table";
        ByRoute => "Per weg in het protocol", "By route in the protocol";
        NoMonth => "onbekend", "unknown";
        OverviewTitle => "Overzicht: wat er met uw gegevens is gedaan", "Overview: what was done with your data";
        OverviewIntro => "U hebt gevraagd welke gegevens over u zijn gebruikt en gedeeld. Hieronder staat met wie het Sociaal Wijkteam contact had, over welke gegevens, wanneer, waarvoor en op welke grond (artikel 15, lid 2 van het Privacy Protocol Wmo).",
            "You asked which data about you was used and shared. Below you see with whom the neighbourhood team had contact, about which data, when, what for and on which ground (article 15(2) of the Privacy Protocol Wmo).";
        OverviewMade => "Gemaakt op", "Made on";
        OverviewDocuments => "Aantal documenten", "Number of documents";
        OverviewPeriod => "Periode", "Period";
        OverviewUntil => "{first} tot en met {last}", "{first} up to and including {last}";
        When => "Vastgelegd op", "Recorded on";
        OverviewWhen => "Wanneer", "When";
        OverviewRecorded => "vastgelegd op {when}", "recorded on {when}";
        Data => "Welke gegevens", "Which data";
        Why => "Waarvoor", "What for";
        Ground => "Op welke grond", "On which ground";
        OverviewNot => "Aantal documenten waarin is besloten om niets te delen of te vragen: {n}.",
            "Number of documents that hold a decision not to share or ask anything: {n}.";
        OverviewMoreTitle => "Wat hier niet in staat", "What is not in here";
        OverviewMore => "Dit overzicht is gemaakt uit de documenten waarin het wijkteam zijn beslissingen heeft vastgelegd. In uw dossier kan meer staan. U mag het hele dossier inzien en er een afschrift van vragen.",
            "This overview was made from the documents in which the team recorded its decisions. Your dossier may hold more. You may inspect the whole dossier and ask for a copy.";
    }
}
