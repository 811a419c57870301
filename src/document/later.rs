//! What was added or changed since an earlier version.

use serde_json::Value;

use crate::protocol::Protocol;
use crate::text::Lang;
use crate::text::document::Doc;

use super::outline::{Block, View};
use super::parts::moment;

/// Earlier versions, with what changed between each and the next.
pub(super) fn history(protocol: &Protocol, view: &View, lang: Lang, out: &mut Vec<Block>) {
    if view.history.is_empty() {
        return;
    }
    let say = |words: Doc| words.get(lang).to_owned();
    out.push(Block::Heading(say(Doc::History)));
    out.push(Block::Paragraph(say(Doc::HistoryText)));
    let versions = view.history.iter().map(|version| &version.details);
    let next = versions.clone().skip(1).chain([&view.details]);
    for (version, (before, after)) in view.history.iter().zip(versions.zip(next)) {
        out.push(Block::Pairs(vec![
            (say(Doc::SignedOn), moment(&version.signed, lang)),
            (say(Doc::Digest), version.sha256.clone()),
        ]));
        let as_value = |draft| serde_json::to_value(draft).unwrap_or_default();
        let rows = differences(protocol, lang, &as_value(before), &as_value(after));
        if rows.is_empty() {
            out.push(Block::Paragraph(say(Doc::NoChange)));
        } else {
            let head = [Doc::Changed, Doc::Before, Doc::Now].map(say).to_vec();
            out.push(Block::Table { head, rows });
        }
    }
}

/// Each place where two values differ, as rows of its name, what stood there and what stands there.
#[must_use]
pub fn differences(
    protocol: &Protocol,
    lang: Lang,
    before: &Value,
    after: &Value,
) -> Vec<Vec<String>> {
    let mut rows = Vec::new();
    compare(protocol, lang, &mut Vec::new(), before, after, &mut rows);
    rows
}

/// Each place where two values differ, down to single fields; an entry of a list counts as one field.
fn compare(
    protocol: &Protocol,
    lang: Lang,
    place: &mut Vec<String>,
    before: &Value,
    after: &Value,
    rows: &mut Vec<Vec<String>>,
) {
    if before == after {
        return;
    }
    if let (Value::Object(old), Value::Object(new)) = (before, after) {
        let names = old
            .keys()
            .chain(new.keys().filter(|name| !old.contains_key(*name)));
        for name in names {
            place.push(name.clone());
            let part =
                |from: &serde_json::Map<String, Value>| from.get(name).cloned().unwrap_or_default();
            compare(protocol, lang, place, &part(old), &part(new), rows);
            place.pop();
        }
        return;
    }
    rows.push(vec![
        named(protocol, lang, place),
        plain(before, lang),
        plain(after, lang),
    ]);
}

/// A place in words: what the protocol calls the thing, what the document calls the field, or the field's own name.
fn named(protocol: &Protocol, lang: Lang, place: &[String]) -> String {
    let words: Vec<String> = place
        .iter()
        .enumerate()
        // Nearly everything is a detail.
        .filter(|(at, id)| *at + 1 == place.len() || *id != "details")
        .map(|(_, id)| {
            let rule = protocol.find_rule(id).map(|at| &protocol.rule(at).title);
            let duty = protocol.find_duty(id).map(|at| &protocol.duty(at).title);
            let question = protocol
                .find_question(id)
                .map(|at| &protocol.question(at).ask);
            match (rule.or(duty).or(question), field(id)) {
                (Some(text), _) => text.get(lang).to_owned(),
                (None, Some(words)) => words.get(lang).to_owned(),
                (None, None) => id.replace('_', " "),
            }
        })
        .collect();
    words.join(" – ")
}

/// The parts of a draft in words, each once; a name that no part has is left out.
pub(super) fn parts<'a>(names: impl Iterator<Item = &'a String>, lang: Lang) -> String {
    let mut words: Vec<&str> = Vec::new();
    for name in names {
        let found = match name.as_str() {
            "row" | "outside_table" => Some(Doc::With),
            "subject" => Some(Doc::Subject),
            "answers" | "occasions" => Some(Doc::Rules),
            "to_do" => Some(Doc::Duties),
            other => field(other),
        };
        if let Some(found) = found.map(|doc| doc.get(lang))
            && !words.contains(&found)
        {
            words.push(found);
        }
    }
    words.join("; ")
}

/// What the document calls a field.
fn field(name: &str) -> Option<Doc> {
    Some(match name {
        "activity" => Doc::Activity,
        "advice" => Doc::Advice,
        "acute" => Doc::Acute,
        "app" => Doc::Made,
        "attempts" => Doc::Attempts,
        "at" => Doc::SignedOn,
        "called" => Doc::Called,
        "channel" => Doc::Channel,
        "coach" => Doc::Coach,
        "coach_signature" => Doc::CoachName,
        "consent" | "consent_details" => Doc::Consent,
        "danger" => Doc::Danger,
        "data" => Doc::Data,
        "date" => Doc::By,
        "duties" => Doc::Duties,
        "filled" => Doc::FilledThen,
        "file_number" => Doc::Subject,
        "form" => Doc::Form,
        "function" => Doc::Function,
        "history" => Doc::History,
        "indications" => Doc::Indications,
        "lighter" => Doc::Lighter,
        "motivations" => Doc::Motivation,
        "name" => Doc::Name,
        "noted" => Doc::Noted,
        "organisation" | "other_side" => Doc::With,
        "outcome" => Doc::Outcome,
        "person" => Doc::Person,
        "postponement" => Doc::Postponed,
        "protocol" => Doc::Protocol,
        "purpose" => Doc::Purpose,
        "remarks" => Doc::Remarks,
        "review_on" => Doc::ReviewOn,
        "route" => Doc::Route,
        "said" => Doc::Said,
        "shared" => Doc::SharedThen,
        "signature" => Doc::Signatures,
        "state" => Doc::State,
        "statement" => Doc::Statement,
        "told_by" => Doc::ToldBy,
        "told_what" => Doc::ToldWhat,
        "verdict" => Doc::Decision,
        "when" => Doc::When,
        "who" => Doc::Who,
        "words" => Doc::AdviceWords,
        _ => return None,
    })
}

fn plain(value: &Value, lang: Lang) -> String {
    match value {
        Value::Null => "–".to_owned(),
        Value::String(text) if text.is_empty() => "–".to_owned(),
        Value::String(text) => moment(text, lang),
        Value::Bool(_) | Value::Number(_) => value.to_string(),
        Value::Array(list) if list.is_empty() => "–".to_owned(),
        Value::Array(list) => {
            let list: Vec<String> = list.iter().map(|one| plain(one, lang)).collect();
            list.join("; ")
        }
        Value::Object(members) => {
            let members: Vec<String> = members.values().map(|one| plain(one, lang)).collect();
            members.join(", ")
        }
    }
}
