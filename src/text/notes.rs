//! Wording of readings, notes on the law, limits and terms, which come after the first page.

crate::wording! {
    /// Words of the notes beside rules, rows and terms.
    pub enum Notes {
        ReadingTitle => "Zo lezen wij dit", "How we read this";
        ReadingAlternative => "Het kan ook anders gelezen worden:", "It can also be read differently:";
        ReadingDecides => "Deze lezing telt mee in de uitkomst.", "This reading counts in the outcome.";
        ReadingRemark => "Deze lezing verandert de uitkomst niet.", "This reading does not change the outcome.";
        NoteTitle => "De wet sinds 2016", "The law since 2016";
        NoteApart => "Dit staat niet in het protocol en verandert de uitkomst niet.",
            "This is not in the protocol and does not change the outcome.";
        NoteCheck => "Laat dit controleren door uw privacyfunctionaris of jurist.",
            "Have this checked by your privacy officer or lawyer.";
        NoteStale => "Hier is langer dan een jaar niet naar gekeken. Ga na of het nog klopt.",
            "Nobody has looked at this for more than a year. Check whether it still holds.";
        NoteReviewed => "Bekeken op {date}", "Reviewed on {date}";
        LimitTitle => "Dit regelt het protocol niet", "The protocol does not cover this";
        LimitAdvice => "Wat u dan doet:", "What to do then:";
        TermWhat => "Wat betekent „{term}”?", "What does “{term}” mean?";
        TermMore => "Bekijk in de begrippenlijst", "See the glossary";
        TermsHere => "Uitleg bij:", "Explained:";
    }
}
