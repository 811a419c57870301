//! Which lists can be changed, and which fields their entries have.

use serde_json::Value;

use crate::text::Lang;
use crate::text::rules::{Field as Words, List};

/// The lists that can be changed, with what each is called.
pub const LISTS: [(&str, List); 18] = [
    ("rows", List::Rows),
    ("items", List::Items),
    ("questions", List::Questions),
    ("rules", List::Rules),
    ("duties", List::Duties),
    ("routes", List::Routes),
    ("activities", List::Activities),
    ("purposes", List::Purposes),
    ("groups", List::Groups),
    ("readings", List::Readings),
    ("notes", List::Notes),
    ("limits", List::Limits),
    ("glossary", List::Glossary),
    ("outcomes", List::Outcomes),
    ("consents", List::Consents),
    ("checklist.steps", List::Steps),
    ("checklist.principles", List::Principles),
    ("emergency", List::Emergency),
];

/// Whether entries of a list can be added and taken away: those of the others are as many as the program knows.
pub const fn grows(list: &str) -> bool {
    !matches!(
        list.as_bytes(),
        b"top" | b"outcomes" | b"consents" | b"checklist.steps" | b"checklist.principles"
    )
}

/// How a field is filled in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Wording in both languages; may it be left out?
    Text(bool),
    /// A name in both languages: a word or a few.
    Name,
    /// One line.
    Line,
    /// One of a few words.
    Choice(&'static [(&'static str, Words)]),
    /// The id of an entry of another list; may it be left out?
    One(&'static str, bool),
    /// Ids of entries of another list.
    Many(&'static str),
    /// Words, separated by commas.
    List,
    /// Yes or no.
    Flag,
}

/// A field of an entry.
pub type FieldOf = (&'static str, Words, Kind);

const CONSENT: &[(&str, Words)] = &[
    ("required", Words::Consent),
    ("not-required", Words::Consent),
    ("not-applicable", Words::Consent),
];
const QUESTION: &[(&str, Words)] = &[
    ("condition", Words::KindCondition),
    ("action", Words::KindAction),
    ("fact", Words::KindFact),
    ("informative", Words::KindInformative),
];
const RULE: &[(&str, Words)] = &[
    ("condition", Words::KindCondition),
    ("action", Words::KindAction),
];
const CONFIDENCE: &[(&str, Words)] = &[
    ("high", Words::High),
    ("medium", Words::Medium),
    ("unsure", Words::Unsure),
];

/// The fields of the entries of a list; none where the list can't be changed. `top` is the file itself.
pub const fn fields(list: &str) -> &'static [FieldOf] {
    const MUST: Kind = Kind::Text(false);
    const MAY: Kind = Kind::Text(true);
    match list.as_bytes() {
        b"top" => &[
            ("title", Words::Title, Kind::Name),
            ("version", Words::Version, Kind::Line),
            ("origin.publisher", Words::Publisher, MUST),
            ("origin.about", Words::About, MUST),
            ("checklist.intro", Words::Intro, MUST),
            ("checklist.closing", Words::Closing, MUST),
        ],
        b"rows" => &[
            ("purpose", Words::Purpose, Kind::One("purposes", false)),
            ("contact", Words::Contact, Kind::Name),
            ("when", Words::When, MAY),
            ("occasion", Words::Occasion, MAY),
            ("activities", Words::Activities, Kind::Many("activities")),
            ("items", Words::Items, Kind::Many("items")),
            ("if_applicable", Words::IfApplicable, Kind::Many("items")),
            ("items_note", Words::ItemsNote, MAY),
            ("consent", Words::Consent, Kind::Choice(CONSENT)),
            ("consent_note", Words::ConsentNote, MAY),
            ("search", Words::Search, Kind::List),
        ],
        b"items" => &[
            ("group", Words::Group, Kind::One("groups", false)),
            ("label", Words::Label, Kind::Name),
            ("help", Words::Help, MAY),
            ("special", Words::Special, Kind::Flag),
            ("part_of", Words::PartOf, Kind::One("items", true)),
        ],
        b"questions" => &[
            ("kind", Words::Kind, Kind::Choice(QUESTION)),
            ("ask", Words::Ask, MUST),
            ("help", Words::Help, MUST),
            ("why", Words::Why, MUST),
            ("find_out", Words::FindOut, MUST),
            ("refs", Words::Refs, Kind::List),
        ],
        b"rules" => &[
            ("kind", Words::Kind, Kind::Choice(RULE)),
            ("title", Words::Title, Kind::Name),
            ("explain", Words::Explain, MUST),
            ("open", Words::Open, MUST),
            ("failed", Words::Failed, MAY),
            ("question", Words::Ask, Kind::One("questions", true)),
            ("refs", Words::Refs, Kind::List),
        ],
        b"duties" => &[
            ("title", Words::Title, Kind::Name),
            ("explain", Words::Explain, MUST),
            ("term", Words::Term, MUST),
            ("refs", Words::Refs, Kind::List),
        ],
        b"routes" => &[
            ("title", Words::Title, Kind::Name),
            ("explain", Words::Explain, MUST),
            ("refs", Words::Refs, Kind::List),
        ],
        b"activities" => &[
            ("label", Words::Label, Kind::Name),
            ("help", Words::Help, MUST),
            ("without_row", Words::WithoutRow, MAY),
            ("refs", Words::Refs, Kind::List),
            ("search", Words::Search, Kind::List),
        ],
        b"outcomes" => &[
            ("title", Words::Title, Kind::Name),
            ("explain", Words::Explain, MUST),
            ("next", Words::Next, MUST),
        ],
        b"consents" => &[
            ("label", Words::Label, Kind::Name),
            ("help", Words::Help, MUST),
        ],
        b"checklist.steps" => &[
            ("title", Words::Title, Kind::Name),
            ("explain", Words::Explain, MUST),
            ("motivate", Words::Motivate, MUST),
            ("questions", Words::Questions, Kind::Many("questions")),
        ],
        b"checklist.principles" => &[("text", Words::Text, MUST)],
        b"emergency" => &[
            ("label", Words::Label, Kind::Name),
            ("when", Words::When, MUST),
            ("number", Words::Number, Kind::Line),
        ],
        b"purposes" | b"groups" => &[("label", Words::Label, Kind::Name)],
        b"readings" => &[
            ("about", Words::About, MUST),
            ("ours", Words::Ours, MUST),
            ("alternative", Words::Alternative, MUST),
            ("decides", Words::Decides, Kind::Flag),
            ("refs", Words::Refs, Kind::List),
        ],
        b"notes" => &[
            ("law", Words::Law, Kind::Line),
            ("text", Words::Text, MUST),
            ("confidence", Words::Confidence, Kind::Choice(CONFIDENCE)),
            ("reviewed", Words::Reviewed, Kind::Line),
        ],
        b"limits" => &[
            ("about", Words::About, MUST),
            ("advice", Words::Advice, MUST),
        ],
        b"glossary" => &[
            ("term", Words::Term, Kind::Name),
            ("meaning", Words::Meaning, MUST),
            ("aliases", Words::Aliases, Kind::List),
            ("refs", Words::Refs, Kind::List),
        ],
        _ => &[],
    }
}

/// What an entry is called: the first of its wordings that names it.
pub fn name_of(entry: &Value, lang: Lang) -> Option<String> {
    let names = ["contact", "label", "ask", "title", "term", "about"];
    let text = names
        .iter()
        .find_map(|name| entry.get(name)?.get(lang.tag())?.as_str());
    text.or_else(|| entry.get("law")?.as_str())
        .or_else(|| entry.get("text")?.get(lang.tag())?.as_str())
        .map(str::to_owned)
}
