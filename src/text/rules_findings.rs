//! Wording of what hygiene finds: what is the matter, and what to do about it. For a privacy officer, who programs nothing.

crate::wording! {
    /// What is the matter.
    pub enum What {
        Form => "Hier klopt de vorm niet: {detail}", "The form is not right here: {detail}";
        Schema => "Dit bestand heeft een andere indeling (‘{about}’) dan dit programma leest.", "This file has another format (‘{about}’) than this program reads.";
        UnknownName => "Hier staat ‘{about}’, maar het bestand kent geen {others} met die naam.", "This says ‘{about}’, but the file has no {others} of that name.";
        DuplicateId => "De naam ‘{about}’ is twee keer gebruikt.", "The name ‘{about}’ is used twice.";
        TooMany => "Dit is te groot om helemaal na te lopen ({about}). Een steekproef bewijst niets, dus die nemen we niet.", "This is too large to be walked through entirely ({about}). A sample proves nothing, so none is taken.";
        UnreachableRow => "Geen enkele handeling leidt naar deze rij.", "No activity leads to this row.";
        UnreachableRoute => "Geen enkele situatie komt bij deze route uit.", "No case comes to this route.";
        Unused => "Niets in het bestand gebruikt dit.", "Nothing in the file uses this.";
        QuestionUse => "Geen regel kijkt naar deze vraag, of er kijkt juist wel een regel naar een vraag die alleen informatief is.", "No rule looks at this question, or a rule does look at a question that is informative only.";
        KindMismatch => "De vraag ‘{about}’ is van een andere soort dan deze regel.", "The question ‘{about}’ is of another kind than this rule.";
        BadStep => "Deze stap moet precies één regel, plicht of blok noemen.", "This step must name exactly one rule, duty or block.";
        BadRule => "Deze regel is niet goed opgebouwd: {detail}", "This rule is not well built: {detail}";
        TooComplex => "Deze voorwaarde heeft te veel mogelijkheden om na te lopen.", "This condition has too many alternatives to walk through.";
        Count => "Het bestand noemt hier {about}, maar het zijn er {others}.", "The file states {about} here, but there are {others}.";
        BadDate => "‘{about}’ is geen datum.", "‘{about}’ is not a date.";
        Uncovered => "Er zijn {states} situaties waarvoor geen enkele route geldt. Bij: {others}.", "There are {states} cases for which no route holds. With: {others}.";
        OverlapSame => "In {states} situaties gelden de routes ‘{about}’ en ‘{others}’ tegelijk. Ze zeggen hetzelfde.", "In {states} cases the routes ‘{about}’ and ‘{others}’ hold at once. They say the same.";
        OverlapOther => "In {states} situaties gelden de routes ‘{about}’ en ‘{others}’ tegelijk, en ze zeggen iets anders.", "In {states} cases the routes ‘{about}’ and ‘{others}’ hold at once, and they say different things.";
        ShadowedByOne => "Alles wat de route ‘{about}’ regelt, regelt de route ‘{others}’ al.", "All that the route ‘{about}’ governs, the route ‘{others}’ governs already.";
        ShadowedByUnion => "Alles wat de route ‘{about}’ regelt, regelen andere routes samen al: {others}.", "All that the route ‘{about}’ governs, other routes together govern already: {others}.";
        RuleNeverMet => "Aan deze regel kan in geen enkele situatie worden voldaan. Niets wat erlangs gaat, mag ooit.", "This rule can be met in no case. Nothing that passes it is ever allowed.";
        DuplicateRow => "Deze rij zegt hetzelfde als de rij ‘{others}’.", "This row says the same as the row ‘{others}’.";
        DuplicateRoute => "Deze route is gelijk aan de route ‘{others}’.", "This route equals the route ‘{others}’.";
        RowOverlap => "Deze rij en de rij ‘{others}’ gaan over hetzelfde contact en dezelfde aanleiding, maar zeggen iets anders.", "This row and the row ‘{others}’ are about the same contact and occasion, but say different things.";
        EmptyCell => "Hier staat niets, terwijl er iets nodig is.", "Nothing stands here, though something is needed.";
        NeverDecisive => "Dit deel van de voorwaarde maakt nooit verschil: {about}", "This part of the condition never makes a difference: {about}";
        NeverGoes => "Deze stap geldt in geen enkele situatie.", "This step goes in no case.";
        AlwaysHolds => "Deze voorwaarde geldt altijd. Ze kan weg.", "This condition always holds. It can go.";
        RuleAlwaysMet => "Aan deze regel is altijd voldaan. Hij beslist dus niets.", "This rule is always met. So it decides nothing.";
        NoCitation => "Er staat geen artikel bij.", "No article is cited.";
        ReadingNowhere => "Deze lezing wordt nergens getoond.", "This reading is shown nowhere.";
        Wording => "Deze tekst is in beide talen gelijk, of moet nog worden geschreven: {about}", "This wording is the same in both languages, or is still to be written: {about}";
        FailedNever => "Er staat een tekst voor als dit niet lukt, maar dat kan niet gebeuren.", "There is a wording for a failure that cannot happen.";
        NoteStale => "Naar deze opmerking over de wet ({about}) is voor het laatst gekeken op {others}, meer dan een jaar geleden.", "This note on the law ({about}) was last looked at on {others}, more than a year ago.";
    }
}

crate::wording! {
    /// What to do about it.
    pub enum Do {
        Form => "Vergelijk dit stuk met hetzelfde stuk in een bestand dat wel werkt, zoals het voorbeeld.", "Compare this part with the same part in a file that works, such as the example.";
        Missing => "Voeg toe wat ontbreekt. In het voorbeeld ziet u hoe het eruitziet.", "Add what is missing. The example shows what it looks like.";
        Stray => "Verbeter de naam, of haal dit weg.", "Correct the name, or take this out.";
        Schema => "Zet bovenaan: schema = \"protocol/1\".", "Put on top: schema = \"protocol/1\".";
        UnknownName => "Verbeter de naam, of voeg toe wat ontbreekt.", "Correct the name, or add what is missing.";
        DuplicateId => "Geef een van de twee een andere naam.", "Give one of the two another name.";
        TooMany => "Maak het kleiner: minder vragen die samen een route kiezen.", "Make it smaller: fewer questions that choose a route together.";
        UnreachableRow => "Noem bij de rij een handeling waarbij een rij hoort.", "Name an activity that takes a row.";
        UnreachableRoute => "Verruim de voorwaarde van de route, of haal de route weg.", "Widen the route’s condition, or remove the route.";
        Unused => "Gebruik het in een route, of haal het weg.", "Use it in a route, or remove it.";
        QuestionUse => "Laat een regel ernaar kijken, of maak de vraag informatief.", "Have a rule look at it, or make the question informative.";
        KindMismatch => "Maak vraag en regel van dezelfde soort.", "Make question and rule of the same kind.";
        BadStep => "Laat één van de drie staan.", "Leave one of the three.";
        BadRule => "Kies één vraag, of eigen voorwaarden.", "Choose one question, or conditions of its own.";
        TooComplex => "Splits de voorwaarde, of schrijf haar korter.", "Split the condition, or write it shorter.";
        Count => "Klopt het nieuwe aantal? Neem het dan over.", "Is the new count right? Then take it over.";
        BadDate => "Schrijf een datum als 2026-11-24.", "Write a date as 2026-11-24.";
        Uncovered => "Verruim een route, of voeg er een toe.", "Widen a route, or add one.";
        OverlapSame => "Beperk een van de twee, of voeg ze samen.", "Narrow one of the two, or merge them.";
        OverlapOther => "Bepaal welke hoort te gelden, en beperk de andere.", "Decide which should hold, and narrow the other.";
        ShadowedByOne => "Haal een van de twee weg, of beperk de andere.", "Remove one of the two, or narrow the other.";
        ShadowedByUnion => "Haal deze weg, of beperk de andere.", "Remove this one, or narrow the others.";
        RuleNeverMet => "Verander wanneer aan de regel is voldaan.", "Change when the rule is met.";
        DuplicateRow => "Haal een van de twee rijen weg.", "Remove one of the two rows.";
        DuplicateRoute => "Haal een van de twee routes weg.", "Remove one of the two routes.";
        RowOverlap => "Maak met contact of aanleiding duidelijk welke rij wanneer geldt.", "Make clear by contact or occasion which row holds when.";
        EmptyCell => "Vul het in.", "Fill it in.";
        NeverDecisive => "Haal dit deel weg; er verandert niets.", "Remove this part; nothing changes.";
        NeverGoes => "Haal de stap weg, of verruim de voorwaarde.", "Remove the step, or widen its condition.";
        AlwaysHolds => "Haal de voorwaarde weg.", "Remove the condition.";
        RuleAlwaysMet => "Haal de regel weg, of verander wanneer eraan is voldaan.", "Remove the rule, or change when it is met.";
        NoCitation => "Noem het artikel en het lid.", "Cite article and paragraph.";
        ReadingNowhere => "Noem een regel, rij of route waarbij de lezing hoort.", "Name a rule, row or route where the reading belongs.";
        Wording => "Schrijf de tekst in beide talen.", "Write the text in both languages.";
        FailedNever => "Haal die tekst weg, of laat de regel kunnen mislukken.", "Remove that text, or let the rule be able to fail.";
        NoteStale => "Kijk of de opmerking nog klopt en pas de datum aan.", "See whether the note still holds and change the date.";
    }
}

crate::wording! {
    /// What lists and fields of a protocol file are called.
    pub enum PlaceName {
        Whole => "Het bestand als geheel", "The file as a whole";
        Groups => "Kopje", "Heading";
        Items => "Gegeven", "Data item";
        Activities => "Handeling", "Activity";
        Purposes => "Doel", "Purpose";
        Rows => "Rij", "Row";
        Questions => "Vraag", "Question";
        Rules => "Regel", "Rule";
        Duties => "Plicht achteraf", "Duty afterwards";
        Blocks => "Blok", "Block";
        Routes => "Route", "Route";
        Readings => "Lezing", "Reading";
        Notes => "Opmerking over de wet", "Note on the law";
        Limits => "Grens", "Limit";
        Glossary => "Begrip", "Term";
        Emergency => "Noodnummer", "Emergency number";
        Articles => "Artikel", "Article";
        Coverage => "Aantallen", "Counts";
        File => "Bestand", "File";
        When => "voorwaarde", "condition";
        Before => "vooraf", "beforehand";
        After => "achteraf", "afterwards";
        Steps => "stappen", "steps";
        MetWhen => "wanneer eraan is voldaan", "when it is met";
        FailedWhen => "wanneer het niet lukt", "when it fails";
        FieldItems => "kolom gegevens", "column data";
        FieldActivities => "handelingen", "activities";
        FieldOccasion => "vraag naar de aanleiding", "question about the occasion";
        FieldRefs => "artikelen", "articles";
        FieldAt => "waar het staat", "where it is shown";
        FieldPurpose => "doel", "purpose";
        FieldReviewed => "laatst bekeken", "last reviewed";
        FieldFailed => "tekst bij mislukken", "wording of failure";
        FieldId => "vaste naam", "fixed name";
        FieldVersion => "versie", "version";
        FieldTitle => "titel", "title";
        FieldLabel => "naam", "name";
        FieldOrigin => "herkomst", "origin";
        FieldOccasionQuestion => "vaste vraag naar de aanleiding", "standing question about the occasion";
        FieldOutcomes => "teksten van de uitkomsten", "wording of the outcomes";
        FieldConsents => "teksten over toestemming", "wording about consent";
        FieldChecklist => "checklist", "checklist";
        Pairs => "handelingen met rijen", "activities with rows";
        States => "situaties", "cases";
        Gaps => "wat open mag blijven", "what may be left open";
    }
}
