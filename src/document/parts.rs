//! The parts of the document, one function each. A part with nothing to say says nothing.

use crate::decision::{Outcome, Status};
use crate::protocol::Protocol;
use crate::record::{AppInfo, CoachAdvice, ConsentForm, ProtocolInfo};
use crate::text::document::Doc;
use crate::text::{Lang, date, fill, reference};

use super::later;
use super::outline::{Block, View};

/// The key under which a decision not to share is motivated.
const OUTCOME: &str = "outcome";

pub(super) struct Parts<'a> {
    pub protocol: &'a Protocol,
    pub view: &'a View,
    pub lang: Lang,
}

/// A day or a moment as people write it; what someone typed otherwise stays as it is.
pub(super) fn moment(when: &str, lang: Lang) -> String {
    date::long_iso(when, lang)
}

/// The moment of a signature, and whose clock said so: a seal's moment, which may stand beside it, is in UTC.
pub(super) fn signed(at: &str, lang: Lang) -> String {
    let when = [("when", moment(at, lang))];
    let when = when.each_ref().map(|(name, value)| (*name, value.as_str()));
    fill(Doc::LocalTime.get(lang), &when)
}

/// The application that made a record.
pub(super) fn app(app: &AppInfo) -> String {
    format!("{} {}", capital(&app.name), app.version)
}

/// The protocol under which a record was made: by its title where it is the one at hand, and its version.
#[must_use]
pub fn version(protocol: &Protocol, made: &ProtocolInfo, lang: Lang) -> String {
    let source = protocol.source();
    let title = if made.id == source.id {
        source.title.get(lang)
    } else {
        &made.id
    };
    let values = [("protocol", title), ("version", made.version.as_str())];
    fill(Doc::ProtocolVersion.get(lang), &values)
}

/// Words with a capital.
pub(super) fn capital(words: &str) -> String {
    let mut letters = words.chars();
    letters.next().map_or_else(String::new, |first| {
        first.to_uppercase().chain(letters).collect()
    })
}

/// The wording of an advice.
#[must_use]
pub const fn advised(advice: CoachAdvice) -> Doc {
    match advice {
        CoachAdvice::GoAhead => Doc::GoAhead,
        CoachAdvice::UnderConditions => Doc::UnderConditions,
        CoachAdvice::DoNot => Doc::DoNot,
    }
}

impl Parts<'_> {
    pub fn all(&self, out: &mut Vec<Block>) {
        self.decision(out);
        if self.view.verdict.outcome == Outcome::NoProcessing {
            self.acute(out);
            self.closing(out);
            return;
        }
        self.acute(out);
        self.data(out);
        self.lighter(out);
        self.rules(out);
        self.answers(out);
        self.consent(out);
        self.attempts(out);
        self.coach(out);
        self.duties(out);
        self.postponed(out);
        self.remarks(out);
        self.heading(out, Doc::Rights);
        out.push(Block::Paragraph(self.say(Doc::RightsText)));
        self.heading(out, Doc::Retention);
        out.push(Block::Paragraph(self.say(Doc::RetentionText)));
        self.readings(out);
        self.heading(out, Doc::Law);
        out.push(Block::Paragraph(self.say(Doc::LawText)));
        later::history(self.protocol, self.view, self.lang, out);
        self.closing(out);
    }

    pub(super) fn say(&self, words: Doc) -> String {
        words.get(self.lang).to_owned()
    }

    pub(super) fn heading(&self, out: &mut Vec<Block>, words: Doc) {
        out.push(Block::Heading(self.say(words)));
    }

    /// Pairs, without those that have nothing to say.
    pub(super) fn pairs(&self, out: &mut Vec<Block>, pairs: Vec<(Doc, String)>) {
        let said = pairs
            .into_iter()
            .filter(|(_, value)| !value.trim().is_empty());
        let said: Vec<(String, String)> =
            said.map(|(name, value)| (self.say(name), value)).collect();
        if !said.is_empty() {
            out.push(Block::Pairs(said));
        }
    }

    /// A table without its last column where that stands empty all the way down, and so says nothing.
    pub(super) fn table(&self, head: &[Doc], mut rows: Vec<Vec<String>>) -> Block {
        let mut head: Vec<String> = head.iter().map(|words| self.say(*words)).collect();
        let empty = |row: &Vec<String>| row.last().is_none_or(|last| last.trim().is_empty());
        if rows.iter().all(empty) {
            head.pop();
            for row in &mut rows {
                row.pop();
            }
        }
        Block::Table { head, rows }
    }

    pub(super) fn refs(&self, refs: &[String]) -> String {
        reference::labels(refs.iter().map(String::as_str), self.lang)
    }

    fn decision(&self, out: &mut Vec<Block>) {
        let (protocol, view, lang) = (self.protocol, self.view, self.lang);
        let texts = &protocol.source().outcomes;
        let text = match view.verdict.outcome {
            Outcome::Permitted => &texts.permitted,
            Outcome::Conditional => &texts.conditional,
            Outcome::Forbidden => &texts.forbidden,
            Outcome::NoProcessing => &texts.no_processing,
        };
        self.heading(out, Doc::Decision);
        let route = protocol
            .find_route(&view.verdict.route)
            .map(|at| protocol.route(at));
        let route = route.map_or_else(
            || view.verdict.route.clone(),
            |route| format!("{} ({})", route.title.get(lang), self.refs(&route.refs)),
        );
        let activity = protocol
            .find_activity(&view.case.activity)
            .map(|at| protocol.activity(at));
        let activity = activity.map_or_else(
            || view.case.activity.clone(),
            |a| a.label.get(lang).to_owned(),
        );
        let nothing = view.verdict.outcome == Outcome::NoProcessing;
        let details = &view.details;
        let mut pairs = vec![
            (
                Doc::Outcome,
                format!("{}: {}", text.title.get(lang), text.explain.get(lang)),
            ),
            (Doc::Route, route),
            (Doc::Activity, activity),
        ];
        if !nothing {
            pairs.extend([
                (Doc::With, self.with_whom()),
                (Doc::Person, details.other_side.person.clone()),
                (Doc::Channel, details.other_side.channel.clone()),
                (Doc::SharedOn, moment(&details.other_side.when, self.lang)),
                (Doc::Subject, details.subject.file_number.clone()),
                (Doc::Name, details.subject.name.clone()),
                (Doc::Purpose, details.purpose.clone()),
                (
                    Doc::WhyNot,
                    details
                        .motivations
                        .get(OUTCOME)
                        .cloned()
                        .unwrap_or_default(),
                ),
            ]);
        }
        self.pairs(out, pairs);
        if nothing && details.acute.is_none() {
            out.push(Block::Paragraph(self.say(Doc::NothingRecorded)));
        }
    }

    fn with_whom(&self) -> String {
        let row = self
            .view
            .case
            .row
            .as_ref()
            .and_then(|id| self.protocol.find_row(id));
        let organisation = &self.view.details.other_side.organisation;
        let row = row.map(|row| self.protocol.row(row).contact.get(self.lang));
        match (row, organisation.trim().is_empty()) {
            (Some(contact), true) => contact.to_owned(),
            (Some(contact), false) => format!("{contact}: {organisation}"),
            (None, false) if self.view.details.outside_table => {
                format!("{organisation} ({})", self.say(Doc::OutsideTable))
            }
            (None, false) => organisation.clone(),
            (None, true) => self
                .protocol
                .find_activity(&self.view.case.activity)
                .and_then(|at| self.protocol.activity(at).other_side.as_ref())
                .map_or_else(String::new, |other| other.get(self.lang).to_owned()),
        }
    }

    fn data(&self, out: &mut Vec<Block>) {
        let data = &self.view.verdict.data;
        self.heading(out, Doc::Data);
        if data.within.is_empty() && data.excess.is_empty() {
            out.push(Block::Paragraph(self.say(Doc::NoData)));
            return;
        }
        let label = |id: &String| {
            let label = self
                .protocol
                .find_item(id)
                .map(|at| self.protocol.item(at).label.get(self.lang));
            let label = label.unwrap_or(id);
            if data.special.contains(id) {
                format!("{label} ({})", self.say(Doc::SpecialItem))
            } else {
                label.to_owned()
            }
        };
        let not_shared = self.view.verdict.outcome == Outcome::Forbidden;
        let within = if not_shared {
            Doc::NotShared
        } else {
            Doc::Within
        };
        let rows = data
            .within
            .iter()
            .map(|id| vec![label(id), self.say(within)])
            .chain(
                data.excess
                    .iter()
                    .map(|id| vec![label(id), self.say(Doc::Excess)]),
            );
        out.push(Block::Table {
            head: vec![self.say(Doc::DataItem), self.say(Doc::DataDecision)],
            rows: rows.collect(),
        });
    }

    fn lighter(&self, out: &mut Vec<Block>) {
        let weighed = self
            .view
            .details
            .lighter
            .iter()
            .filter(|l| !l.what.trim().is_empty());
        let rows: Vec<_> = weighed
            .map(|l| vec![l.what.clone(), l.why_not.clone()])
            .collect();
        if !rows.is_empty() {
            self.heading(out, Doc::Lighter);
            out.push(Block::Table {
                head: vec![self.say(Doc::LighterWhat), self.say(Doc::LighterWhy)],
                rows,
            });
        }
    }

    fn rules(&self, out: &mut Vec<Block>) {
        let rows = self.view.verdict.before.iter().map(|finding| {
            let title = self.protocol.find_rule(&finding.rule);
            let title = title.map_or(finding.rule.as_str(), |at| {
                self.protocol.rule(at).title.get(self.lang)
            });
            let status = match finding.status {
                Status::Met => Doc::Met,
                Status::Open => Doc::Open,
                Status::Failed => Doc::Failed,
            };
            let words = self.view.details.motivations.get(&finding.rule);
            vec![
                title.to_owned(),
                self.refs(&finding.refs),
                self.say(status),
                words.cloned().unwrap_or_default(),
            ]
        });
        self.heading(out, Doc::Rules);
        out.push(Block::Table {
            head: [Doc::Rule, Doc::Article, Doc::Status, Doc::Motivation]
                .map(|d| self.say(d))
                .to_vec(),
            rows: rows.collect(),
        });
    }

    fn consent(&self, out: &mut Vec<Block>) {
        let Some(consent) = self.view.details.consent else {
            return;
        };
        let texts = &self.protocol.source().consents;
        let state = match consent {
            crate::protocol::Consent::Given => &texts.given,
            crate::protocol::Consent::NotAsked => &texts.not_asked,
            crate::protocol::Consent::Refused => &texts.refused,
            crate::protocol::Consent::Withdrawn => &texts.withdrawn,
            crate::protocol::Consent::Unobtainable => &texts.unobtainable,
        };
        let details = &self.view.details.consent_details;
        let form = details.form.map(|form| match form {
            ConsentForm::Spoken => Doc::Spoken,
            ConsentForm::Written => Doc::Written,
            ConsentForm::Signed => Doc::Signed,
        });
        self.heading(out, Doc::Consent);
        self.pairs(
            out,
            vec![
                (Doc::ConsentState, state.label.get(self.lang).to_owned()),
                (Doc::ToldBy, details.told_by.clone()),
                (Doc::ToldWhat, details.told_what.clone()),
                (Doc::When, moment(&details.when, self.lang)),
                (
                    Doc::Form,
                    form.map(|form| self.say(form)).unwrap_or_default(),
                ),
                (Doc::Said, details.said.clone()),
            ],
        );
    }

    fn attempts(&self, out: &mut Vec<Block>) {
        let made = self
            .view
            .details
            .attempts
            .iter()
            .filter(|a| !a.what.trim().is_empty());
        let rows: Vec<_> = made
            .map(|a| vec![moment(&a.when, self.lang), a.what.clone()])
            .collect();
        if !rows.is_empty() {
            self.heading(out, Doc::Attempts);
            out.push(Block::Table {
                head: vec![self.say(Doc::When), self.say(Doc::What)],
                rows,
            });
        }
    }
}
