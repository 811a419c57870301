//! Findings in the words of someone who owns the rules and programs nothing.

use crate::protocol::Protocol;
use crate::text::rules_findings::{Do, PlaceName, What};
use crate::text::{Lang, fill};

use super::hygiene::{Code, Finding};

macro_rules! said {
    ($code:expr, $enum:ident: $($name:ident),+) => {
        match $code { $(Code::$name => $enum::$name,)+ }
    };
}

macro_rules! by_code {
    ($code:expr, $enum:ident) => {
        said!($code, $enum: Form, Schema, UnknownName, DuplicateId, TooMany, UnreachableRow, UnreachableRoute, Unused,
            QuestionUse, KindMismatch, BadStep, BadRule, TooComplex, Count, BadDate, Uncovered, OverlapSame, OverlapOther,
            ShadowedByOne, ShadowedByUnion, RuleNeverMet, DuplicateRow, DuplicateRoute, RowOverlap, EmptyCell,
            NeverDecisive, NeverGoes, AlwaysHolds, RuleAlwaysMet, NoCitation, ReadingNowhere, Wording, FailedNever,
            NoteStale)
    };
}

/// What was found, in one or two sentences.
#[must_use]
pub fn what(finding: &Finding, lang: Lang) -> String {
    let states = finding.states.unwrap_or_default().to_string();
    let others = if finding.code == Code::UnknownName {
        finding
            .others
            .iter()
            .map(|kind| kind_name(kind, lang).to_lowercase())
            .collect()
    } else {
        finding.others.join(", ")
    };
    let detail = finding
        .detail
        .as_deref()
        .map(|detail| form(detail, lang))
        .unwrap_or_default();
    let values: [(&str, &str); 4] = [
        ("about", &finding.about),
        ("others", &others),
        ("states", &states),
        ("detail", &detail),
    ];
    fill(by_code!(finding.code, What).get(lang), &values)
}

/// What to do about it.
#[must_use]
pub fn advice(finding: &Finding, lang: Lang) -> &'static str {
    let detail = finding.detail.as_deref().unwrap_or_default();
    match finding.code {
        Code::Form if detail.starts_with(MISSING) => Do::Missing,
        Code::Form if detail.starts_with("unknown field `") => Do::Stray,
        code => by_code!(code, Do),
    }
    .get(lang)
}

/// What is missing, in the words of its list or field with its place in the file; nothing for any other finding.
#[must_use]
pub fn missing(protocol: Option<&Protocol>, finding: &Finding, lang: Lang) -> Option<String> {
    let detail = finding.detail.as_deref()?;
    let (name, _) = detail.strip_prefix(MISSING)?.split_once('`')?;
    let place = place(protocol, &finding.place, lang);
    if finding.code != Code::Form {
        return None;
    }
    Some(if finding.place == name {
        place
    } else {
        format!("{place}: {}", part_words(name, lang))
    })
}

/// How the reader of files says that something is missing.
const MISSING: &str = "missing field `";

/// What kind of thing a name should have been of.
fn kind_name(kind: &str, lang: Lang) -> &'static str {
    let name = match kind {
        "item" => PlaceName::Items,
        "activity" => PlaceName::Activities,
        "row" => PlaceName::Rows,
        "question" => PlaceName::Questions,
        "rule" => PlaceName::Rules,
        "duty" => PlaceName::Duties,
        "block" => PlaceName::Blocks,
        "route" => PlaceName::Routes,
        "purpose" => PlaceName::Purposes,
        "group" => PlaceName::Groups,
        "article" => PlaceName::Articles,
        _ => PlaceName::Glossary,
    };
    name.get(lang)
}

/// A mistake of form as the reader of files tells it, in plain words.
fn form(detail: &str, lang: Lang) -> String {
    let quoted = |start: &str| {
        let rest = detail.strip_prefix(start)?;
        rest.split_once('`').map(|(name, _)| name.to_owned())
    };
    let nl = lang == Lang::Nl;
    if let Some(name) = quoted(MISSING) {
        return if nl {
            format!("‘{name}’ ontbreekt.")
        } else {
            format!("‘{name}’ is missing.")
        };
    }
    if let Some(name) = quoted("unknown field `") {
        return if nl {
            format!("‘{name}’ hoort hier niet. Misschien een tikfout.")
        } else {
            format!("‘{name}’ does not belong here. Perhaps a slip of the pen.")
        };
    }
    if let Some(name) = quoted("unknown variant `") {
        let known = detail
            .split_once("expected ")
            .map(|(_, known)| known.replace('`', ""));
        let known = known.unwrap_or_default().replace("one of ", "");
        return if nl {
            format!("‘{name}’ kan hier niet. Kies uit: {known}.")
        } else {
            format!("‘{name}’ is not possible here. Choose from: {known}.")
        };
    }
    if let Some(tag) = quoted("the wording in `") {
        return match (nl, tag.as_str()) {
            (true, "nl") => "de Nederlandse tekst ontbreekt.".to_owned(),
            (true, _) => "de Engelse tekst ontbreekt.".to_owned(),
            (false, "nl") => "the Dutch wording is missing.".to_owned(),
            (false, _) => "the English wording is missing.".to_owned(),
        };
    }
    if detail == "invalid type, expected a list" {
        return if nl {
            "hier hoort een lijst.".to_owned()
        } else {
            "a list belongs here.".to_owned()
        };
    }
    if let Some(rest) = detail.strip_prefix("invalid type: ") {
        return if nl {
            format!("er staat iets van een andere soort dan nodig ({rest}).")
        } else {
            format!("something of another kind than needed stands here ({rest}).")
        };
    }
    detail.to_owned()
}

/// A list of the file: its name, what an entry is called, and each entry's id with its name.
struct Listed<'a> {
    word: PlaceName,
    entries: Vec<(&'a str, &'a str)>,
}

fn listed<'a>(protocol: &'a Protocol, list: &str, lang: Lang) -> Option<Listed<'a>> {
    let source = protocol.source();
    macro_rules! entries {
        ($word:ident, $list:ident, $thing:ident => $name:expr) => {
            Listed {
                word: PlaceName::$word,
                entries: source
                    .$list
                    .iter()
                    .map(|$thing| ($thing.id.as_str(), $name))
                    .collect(),
            }
        };
    }
    Some(match list {
        "groups" => entries!(Groups, groups, g => g.label.get(lang)),
        "items" => entries!(Items, items, i => i.label.get(lang)),
        "activities" => entries!(Activities, activities, a => a.label.get(lang)),
        "purposes" => entries!(Purposes, purposes, p => p.label.get(lang)),
        "rows" => entries!(Rows, rows, r => r.contact.get(lang)),
        "questions" => entries!(Questions, questions, q => q.ask.get(lang)),
        "rules" => entries!(Rules, rules, r => r.title.get(lang)),
        "duties" => entries!(Duties, duties, d => d.title.get(lang)),
        "blocks" => entries!(Blocks, blocks, b => b.id.as_str()),
        "routes" => entries!(Routes, routes, r => r.title.get(lang)),
        "readings" => entries!(Readings, readings, r => r.about.get(lang)),
        "notes" => entries!(Notes, notes, n => n.law.as_str()),
        "limits" => entries!(Limits, limits, l => l.about.get(lang)),
        "glossary" => entries!(Glossary, glossary, t => t.term.get(lang)),
        "emergency" => entries!(Emergency, emergency, n => n.label.get(lang)),
        "articles" => Listed {
            word: PlaceName::Articles,
            entries: source
                .articles
                .iter()
                .map(|(id, name)| (id.as_str(), name.get(lang)))
                .collect(),
        },
        _ => return None,
    })
}

/// A place of the file in words: `rows.2-work-income.items` becomes "Row ‘Work & Income’ (2-work-income), column data".
///
/// Without a protocol to look names up in, the path itself is given.
#[must_use]
pub fn place(protocol: Option<&Protocol>, path: &str, lang: Lang) -> String {
    // A name that is empty stands nowhere that could be named.
    if path.trim().is_empty() {
        return PlaceName::Whole.get(lang).to_owned();
    }
    let (list, rest) = path.split_once('.').unwrap_or((path, ""));
    let plain = || match list_name(list)
        .map(|word| word.get(lang))
        .or_else(|| field(path, lang))
    {
        Some(word) => format!("{} ({path})", capital(word)),
        None => path.to_owned(),
    };
    let Some(found) = protocol.and_then(|protocol| listed(protocol, list, lang)) else {
        return plain();
    };
    // Ids may hold full stops themselves; the longest that fits is meant.
    let entry = found
        .entries
        .iter()
        .filter(|(id, _)| {
            rest == *id
                || rest
                    .strip_prefix(id)
                    .is_some_and(|r| r.starts_with(['.', '[']))
        })
        .max_by_key(|(id, _)| id.len());
    let Some((id, name)) = entry else {
        return plain();
    };
    let after = rest
        .get(id.len()..)
        .unwrap_or_default()
        .trim_start_matches('.');
    let name = if *name == *id {
        format!("‘{id}’")
    } else {
        format!("‘{name}’ ({id})")
    };
    let mut words = format!("{} {name}", found.word.get(lang));
    if !after.is_empty() {
        let parts: Vec<String> = after
            .split('.')
            .map(|part| part_words(part, lang))
            .collect();
        words.push_str(", ");
        words.push_str(&parts.join(", "));
    }
    words
}

/// What an entry of a list is called, by the list's name alone.
fn list_name(list: &str) -> Option<PlaceName> {
    Some(match list {
        "groups" => PlaceName::Groups,
        "items" => PlaceName::Items,
        "activities" => PlaceName::Activities,
        "purposes" => PlaceName::Purposes,
        "rows" => PlaceName::Rows,
        "questions" => PlaceName::Questions,
        "rules" => PlaceName::Rules,
        "duties" => PlaceName::Duties,
        "blocks" => PlaceName::Blocks,
        "routes" => PlaceName::Routes,
        "readings" => PlaceName::Readings,
        "notes" => PlaceName::Notes,
        "limits" => PlaceName::Limits,
        "glossary" => PlaceName::Glossary,
        "emergency" => PlaceName::Emergency,
        "articles" => PlaceName::Articles,
        _ => return None,
    })
}

fn part_words(part: &str, lang: Lang) -> String {
    let (name, position) = part.split_once('[').map_or((part, None), |(name, rest)| {
        (name, rest.trim_end_matches(']').parse::<usize>().ok())
    });
    let word = field(name, lang).unwrap_or(name);
    match position {
        Some(position) => format!("{word} {}", position + 1),
        None => word.to_owned(),
    }
}

fn field(name: &str, lang: Lang) -> Option<&'static str> {
    let first = name.split(['.', '[']).next().unwrap_or(name);
    let word = match first {
        "when" => PlaceName::When,
        "before" => PlaceName::Before,
        "after" => PlaceName::After,
        "steps" => PlaceName::Steps,
        "met_when" => PlaceName::MetWhen,
        "failed_when" => PlaceName::FailedWhen,
        "items" | "if_applicable" => PlaceName::FieldItems,
        "activities" => PlaceName::FieldActivities,
        "occasion" => PlaceName::FieldOccasion,
        "refs" => PlaceName::FieldRefs,
        "at" => PlaceName::FieldAt,
        "purpose" => PlaceName::FieldPurpose,
        "reviewed" => PlaceName::FieldReviewed,
        "failed" => PlaceName::FieldFailed,
        "id" => PlaceName::FieldId,
        "version" => PlaceName::FieldVersion,
        "title" => PlaceName::FieldTitle,
        "label" => PlaceName::FieldLabel,
        "origin" => PlaceName::FieldOrigin,
        "occasion_question" => PlaceName::FieldOccasionQuestion,
        "outcomes" => PlaceName::FieldOutcomes,
        "consents" => PlaceName::FieldConsents,
        "checklist" => PlaceName::FieldChecklist,
        "coverage" => match name
            .split('.')
            .nth(1)
            .and_then(|part| part.split('[').next())
        {
            Some("pairs") => PlaceName::Pairs,
            Some("states") => PlaceName::States,
            Some("gaps") => PlaceName::Gaps,
            _ => PlaceName::Coverage,
        },
        "file" => PlaceName::File,
        _ => return None,
    };
    Some(word.get(lang))
}

fn capital(word: &str) -> String {
    let mut chars = word.chars();
    chars.next().map_or_else(String::new, |first| {
        first.to_uppercase().chain(chars).collect()
    })
}
