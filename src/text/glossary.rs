//! Wording of the glossary.

crate::wording! {
    /// Words of the page with the glossary.
    pub enum GlossaryPage {
        Title => "Begrippen", "Glossary";
        Intro => "Woorden uit het protocol en uit deze app, in gewone taal uitgelegd.",
            "Words from the protocol and from this app, explained in plain language.";
        Filter => "Zoek een begrip", "Search for a term";
        Clear => "Toon alle begrippen", "Show all terms";
        Count => "{n} van {all} begrippen", "{n} of {all} terms";
        NoneFound => "Dit begrip staat er niet bij", "This term is not in the list";
        NoneFoundHelp => "Probeer een korter woord, of vraag het uw privacy officer (FG).",
            "Try a shorter word, or ask your privacy officer (FG).";
        NotDefined => "Dit woord staat niet in de lijst van het protocol; dit is onze uitleg.",
            "The protocol does not define this word; this is our explanation.";
        Source => "Waar:", "Where:";
    }
}
