//! A verdict in words: what the page shows and the JavaScript API hands out. The words are the protocol's.

use serde::Serialize;

use crate::case::Case;
use crate::decision::{Finding, Status, Verdict};
use crate::protocol::model::OutcomeText;
use crate::protocol::{Protocol, QuestionIx, RuleKind};
use crate::text::{Lang, reference};

/// The format of an explanation in JSON.
const SCHEMA: &str = "explanation/1";

/// A verdict in words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "declarations", derive(ts_rs::TS))]
pub struct Explanation {
    /// `explanation/1`.
    pub schema: &'static str,
    /// The language, as a BCP 47 tag.
    pub lang: &'static str,
    /// What may be done.
    pub outcome: Words,
    /// What to do next.
    pub next: String,
    /// The route, and when a case goes that way.
    pub route: Words,
    /// The reasons that decide the outcome.
    pub decisive: Vec<Reason>,
    /// The questions whose answer can still change the outcome or the duties, in the order of a conversation.
    pub needed: Vec<Needed>,
    /// What must be done afterwards.
    pub after: Vec<Afterwards>,
}

/// A thing of the protocol with its name and what it means.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "declarations", derive(ts_rs::TS))]
pub struct Words {
    /// Its id.
    pub id: String,
    /// A few words.
    pub title: String,
    /// What it means.
    pub explain: String,
}

/// A reason that decides the outcome.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "declarations", derive(ts_rs::TS))]
pub struct Reason {
    /// The rule's id.
    pub rule: String,
    /// State of the world, or something to do.
    pub kind: RuleKind,
    /// How it stands.
    pub status: Status,
    /// The articles it comes from.
    pub refs: Vec<String>,
    /// The articles written out.
    pub cited: Vec<String>,
    /// A few words.
    pub title: String,
    /// What it means as it stands.
    pub explain: String,
}

/// A question that still matters.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "declarations", derive(ts_rs::TS))]
pub struct Needed {
    /// The question's id.
    pub question: String,
    /// The question itself.
    pub ask: String,
    /// Help in plain language.
    pub help: String,
    /// Why it is asked.
    pub why: String,
    /// What to do to find out.
    pub find_out: String,
    /// The articles behind it.
    pub refs: Vec<String>,
}

/// A duty afterwards.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "declarations", derive(ts_rs::TS))]
pub struct Afterwards {
    /// The duty's id.
    pub rule: String,
    /// The articles it comes from.
    pub refs: Vec<String>,
    /// A few words.
    pub title: String,
    /// What it asks.
    pub explain: String,
    /// By when.
    pub term: String,
}

/// Puts a verdict on a case in words.
#[must_use]
pub fn explain(protocol: &Protocol, case: &Case, verdict: &Verdict, lang: Lang) -> Explanation {
    let outcome = outcome_text(protocol, verdict);
    let route = protocol.route(verdict.route);
    Explanation {
        schema: SCHEMA,
        lang: lang.tag(),
        outcome: Words {
            id: verdict.outcome.id().to_owned(),
            title: outcome.title.get(lang).to_owned(),
            explain: outcome.explain.get(lang).to_owned(),
        },
        next: outcome.next.get(lang).to_owned(),
        route: Words {
            id: route.id.clone(),
            title: route.title.get(lang).to_owned(),
            explain: route.explain.get(lang).to_owned(),
        },
        decisive: verdict
            .decisive()
            .map(|finding| reason(protocol, finding, lang))
            .collect(),
        needed: verdict
            .needed
            .iter()
            .map(|question| needed(protocol, case, *question, lang))
            .collect(),
        after: verdict
            .after
            .iter()
            .map(|duty| {
                let duty = protocol.duty(*duty);
                Afterwards {
                    rule: duty.id.clone(),
                    refs: duty.refs.clone(),
                    title: duty.title.get(lang).to_owned(),
                    explain: duty.explain.get(lang).to_owned(),
                    term: duty.term.get(lang).to_owned(),
                }
            })
            .collect(),
    }
}

/// The wording of a verdict's outcome.
#[must_use]
pub fn outcome_text<'a>(protocol: &'a Protocol, verdict: &Verdict) -> &'a OutcomeText {
    use crate::decision::Outcome;

    let outcomes = &protocol.source().outcomes;
    match verdict.outcome {
        Outcome::Permitted => &outcomes.permitted,
        Outcome::Conditional => &outcomes.conditional,
        Outcome::Forbidden => &outcomes.forbidden,
        Outcome::NoProcessing => &outcomes.no_processing,
    }
}

fn reason(protocol: &Protocol, finding: Finding, lang: Lang) -> Reason {
    let rule = protocol.rule(finding.rule);
    let explain = match finding.status {
        Status::Met => &rule.explain,
        Status::Open => &rule.open,
        Status::Failed => rule.failed.as_ref().unwrap_or(&rule.explain),
    };
    Reason {
        rule: rule.id.clone(),
        kind: rule.kind,
        status: finding.status,
        refs: rule.refs.clone(),
        cited: rule
            .refs
            .iter()
            .map(|one| reference::label(one, lang))
            .collect(),
        title: rule.title.get(lang).to_owned(),
        explain: explain.get(lang).to_owned(),
    }
}

/// The question about the occasion is worded by the row of the case.
fn needed(protocol: &Protocol, case: &Case, at: QuestionIx, lang: Lang) -> Needed {
    let question = protocol.question(at);
    let occasion = (protocol.occasion_question() == Some(at))
        .then(|| case.row())
        .flatten()
        .and_then(|row| protocol.row(row).occasion.as_ref());
    Needed {
        question: question.id.clone(),
        ask: occasion.unwrap_or(&question.ask).get(lang).to_owned(),
        help: question.help.get(lang).to_owned(),
        why: question.why.get(lang).to_owned(),
        find_out: question.find_out.get(lang).to_owned(),
        refs: question.refs.clone(),
    }
}
