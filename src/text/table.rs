//! Wording of the decision table.

crate::wording! {
    /// Words of the page with the decision table.
    pub enum TablePage {
        Title => "Tabel: wat mag u delen of vragen?", "Table: what may you share or ask?";
        Intro => "Dit is de tabel uit Bijlage I van het protocol. Zoek wie u spreekt of waarvoor u gegevens nodig hebt. Elke rij kunt u als check starten.",
            "This is the table from Bijlage I of the protocol. Look for whom you speak to, or what you need data for. Every row can be started as a check.";
        Warning => "De tabel is een begin. Deel ook dan alleen wat nodig is, en loop de checklist na.",
            "The table is a start. Even then, share only what is needed, and go through the checklist.";
        Filter => "Zoek in de tabel", "Search the table";
        FilterHint => "Bijvoorbeeld: huisarts, uitkering, eigen bijdrage, BSN", "For example: physician, benefit, own contribution, BSN";
        Clear => "Toon alle rijen", "Show all rows";
        Count => "{n} van {all} rijen", "{n} of {all} rows";
        NoneFound => "Geen rij gevonden", "No row found";
        NoneFoundHelp => "Probeer een ander woord. Staat iemand niet in de tabel? Start dan een check voor iemand buiten de tabel.",
            "Try another word. Is someone not in the table? Then start a check for someone outside the table.";
        Caption => "Bijlage I: verwerking van persoonsgegevens", "Bijlage I: processing of personal data";
        Purpose => "Doel", "Purpose";
        Contact => "Contact met", "Contact with";
        When => "Wanneer", "When";
        Data => "Welke gegevens", "Which data";
        Consent => "Toestemming van de cliënt", "Client’s consent";
        Action => "Check", "Check";
        NoOccasion => "Geen aparte aanleiding", "No separate occasion";
        NoData => "Geen gegevens vragen of vastleggen", "Ask and record no data";
        IfApplicable => "Alleen als het nodig is:", "Only if applicable:";
        Required => "Ja, vragen", "Yes, ask";
        NotRequired => "Nee, niet nodig", "No, not needed";
        NotApplicable => "Niet van toepassing", "Not applicable";
        Special => "bijzonder gegeven", "special category";
        Start => "Start check", "Start check";
        StartFor => "{activity}: start check voor {contact}", "{activity}: start a check for {contact}";
        Print => "Druk de tabel af", "Print the table";
        NotInTable => "Staat het er niet bij?", "Not in the list?";
        Reading => "Zo lezen wij dit", "How we read this";
    }
}
