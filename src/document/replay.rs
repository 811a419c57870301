//! Whether the case of a record gives the same verdict now, or in words what is different.

use std::collections::BTreeMap;

use crate::decision::{Outcome, Status, VerdictJson};
use crate::protocol::Protocol;
use crate::record::seal::Examination;
use crate::text::Lang;
use crate::text::document::Doc;
use crate::text::seal::Report as Words;

use super::outline::Block;

/// The part of the report about replaying the case.
pub(super) fn again(protocol: &Protocol, found: &Examination, lang: Lang, out: &mut Vec<Block>) {
    let say = |words: Words| words.get(lang).to_owned();
    out.push(Block::Heading(say(Words::Replay)));
    if !found.same_case {
        out.push(Block::Paragraph(say(Words::OtherCase)));
    }
    if found.same_verdict() {
        out.push(Block::Paragraph(say(Words::ReplaySame)));
        return;
    }
    out.push(Block::Paragraph(say(Words::ReplayOther)));
    let then = &found.record.content().verdict;
    let replay = Replay { protocol, lang };
    out.push(Block::Table {
        head: [Words::Part, Words::Then, Words::Now].map(say).to_vec(),
        rows: replay.rows(then, &found.verdict_now),
    });
    out.push(Block::Paragraph(say(if found.same_protocol {
        Words::ReplayWhySame
    } else {
        Words::ReplayWhyProtocol
    })));
}

struct Replay<'a> {
    protocol: &'a Protocol,
    lang: Lang,
}

impl Replay<'_> {
    fn say(&self, words: Words) -> String {
        words.get(self.lang).to_owned()
    }

    /// What differs: its name, how it was, how it is.
    fn rows(&self, then: &VerdictJson, now: &VerdictJson) -> Vec<Vec<String>> {
        let mut rows = Vec::new();
        let mut row = |name: String, was: String, is: String| {
            if was != is {
                rows.push(vec![name, was, is]);
            }
        };
        row(
            self.say(Words::OutcomeIs),
            self.outcome(then.outcome),
            self.outcome(now.outcome),
        );
        row(
            self.say(Words::Route),
            self.route(&then.route),
            self.route(&now.route),
        );
        row(
            self.say(Words::Row),
            self.row(then.row.as_ref()),
            self.row(now.row.as_ref()),
        );
        for (name, was, is) in [
            (Words::Within, &then.data.within, &now.data.within),
            (Words::Excess, &then.data.excess, &now.data.excess),
            (Words::Special, &then.data.special, &now.data.special),
        ] {
            row(self.say(name), self.items(was), self.items(is));
        }
        let (was, is) = (self.rules(then), self.rules(now));
        for (rule, title) in names(&was, &is, |id| self.rule(id)) {
            let stand = |all: &BTreeMap<&String, String>| {
                all.get(rule)
                    .cloned()
                    .unwrap_or_else(|| self.say(Words::Absent))
            };
            row(title, stand(&was), stand(&is));
        }
        let duties = |verdict: &VerdictJson| -> String {
            let titles = verdict.after.iter().map(|duty| self.duty(&duty.rule));
            self.listed(titles.collect())
        };
        row(self.say(Words::Duty), duties(then), duties(now));
        if rows.is_empty() || then.remedies != now.remedies {
            rows.push(vec![
                self.say(Words::Remedies),
                self.say(Words::RemediesOther),
                self.say(Words::RemediesOther),
            ]);
        }
        rows
    }

    fn listed(&self, list: Vec<String>) -> String {
        if list.is_empty() {
            self.say(Words::Absent)
        } else {
            list.join("; ")
        }
    }

    fn outcome(&self, outcome: Outcome) -> String {
        let texts = &self.protocol.source().outcomes;
        let text = match outcome {
            Outcome::Permitted => &texts.permitted,
            Outcome::Conditional => &texts.conditional,
            Outcome::Forbidden => &texts.forbidden,
            Outcome::NoProcessing => &texts.no_processing,
        };
        text.title.get(self.lang).to_owned()
    }

    fn route(&self, id: &str) -> String {
        let found = self.protocol.find_route(id);
        found.map_or_else(
            || id.to_owned(),
            |at| self.protocol.route(at).title.get(self.lang).to_owned(),
        )
    }

    fn row(&self, id: Option<&String>) -> String {
        id.map_or_else(
            || self.say(Words::Absent),
            |id| {
                let found = self.protocol.find_row(id);
                found.map_or_else(
                    || id.clone(),
                    |at| self.protocol.row(at).contact.get(self.lang).to_owned(),
                )
            },
        )
    }

    fn items(&self, ids: &[String]) -> String {
        let label = |id: &String| {
            let found = self.protocol.find_item(id);
            found.map_or_else(
                || id.clone(),
                |at| self.protocol.item(at).label.get(self.lang).to_owned(),
            )
        };
        self.listed(ids.iter().map(label).collect())
    }

    fn rule(&self, id: &str) -> String {
        let found = self.protocol.find_rule(id);
        found.map_or_else(
            || id.to_owned(),
            |at| self.protocol.rule(at).title.get(self.lang).to_owned(),
        )
    }

    fn duty(&self, id: &str) -> String {
        let found = self.protocol.find_duty(id);
        found.map_or_else(
            || id.to_owned(),
            |at| self.protocol.duty(at).title.get(self.lang).to_owned(),
        )
    }

    /// How each rule stands.
    fn rules<'v>(&self, verdict: &'v VerdictJson) -> BTreeMap<&'v String, String> {
        let findings = verdict.before.iter();
        findings
            .map(|finding| {
                let words = match finding.status {
                    Status::Met => Doc::Met,
                    Status::Open => Doc::Open,
                    Status::Failed => Doc::Failed,
                };
                (&finding.rule, words.get(self.lang).to_owned())
            })
            .collect()
    }
}

/// The rules of either side, each once, with what they are called.
fn names<'v>(
    was: &BTreeMap<&'v String, String>,
    is: &BTreeMap<&'v String, String>,
    title: impl Fn(&str) -> String,
) -> Vec<(&'v String, String)> {
    let only_now = is.keys().filter(|id| !was.contains_key(*id));
    let all = was.keys().chain(only_now);
    all.map(|id| (*id, title(id))).collect()
}
