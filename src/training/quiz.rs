//! The quick way: what is the answer, and what decides it? Both are choices; what is right comes from the engine.

use crate::decision::{Outcome, Status};
use crate::protocol::Protocol;
use crate::text::{Lang, Text, reference};

use super::draw::Lot;
use super::model::Ask;
use super::{Exercise, Solution};

/// The most reasons that are shown.
const REASONS: usize = 4;

/// What the second question asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reason {
    /// The rule that decides.
    Rule,
    /// The route that the case takes.
    Route,
    /// The article that answers it.
    Article,
}

/// Something that can be chosen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pick {
    /// Its id: an outcome, a day, a position, a rule, a route or an article.
    pub id: String,
    /// What it is called.
    pub label: Text,
    /// Whether it is right.
    pub right: bool,
    /// Why, or why not, where there is something to say about it.
    pub because: Option<Text>,
}

/// Two questions about a situation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Quiz {
    /// The first question's own wording; none where it is whether it may.
    pub question: Option<Text>,
    /// What can be chosen.
    pub first: Vec<Pick>,
    /// What the second asks for.
    pub reason: Reason,
    /// The reasons that can be chosen.
    pub second: Vec<Pick>,
}

/// What someone chose.
#[derive(Debug, Clone, PartialEq, Eq, Default, serde::Serialize, serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Given {
    /// The answer.
    pub first: String,
    /// The reason.
    pub second: String,
}

/// What an answer is worth.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Marked {
    /// Whether the answer is right.
    pub first: bool,
    /// Whether the reason is right.
    pub second: bool,
}

impl Marked {
    /// A point for the answer and one for the reason.
    #[must_use]
    pub fn points(self) -> u32 {
        u32::from(self.first) + u32::from(self.second)
    }

    /// Whether both are right.
    #[must_use]
    pub const fn all(self) -> bool {
        self.first && self.second
    }
}

impl Quiz {
    /// The two questions about a situation. The seed decides the order, and which wrong reasons are shown.
    #[must_use]
    pub fn of(protocol: &Protocol, exercise: &Exercise, seed: u64) -> Self {
        let mut lot = Lot::new(seed);
        let (question, first) = first(protocol, exercise, &mut lot);
        let (reason, second) = second(protocol, exercise, &mut lot);
        Quiz {
            question,
            first,
            reason,
            second,
        }
    }

    /// What an answer is worth.
    #[must_use]
    pub fn mark(&self, given: &Given) -> Marked {
        let right = |picks: &[Pick], id: &str| picks.iter().any(|pick| pick.right && pick.id == id);
        Marked {
            first: right(&self.first, &given.first),
            second: right(&self.second, &given.second),
        }
    }
}

/// What is chosen of a list, by its id.
#[must_use]
pub fn chosen<'a>(picks: &'a [Pick], id: &str) -> Option<&'a Pick> {
    picks.iter().find(|pick| pick.id == id)
}

fn first(protocol: &Protocol, exercise: &Exercise, lot: &mut Lot) -> (Option<Text>, Vec<Pick>) {
    let practice = &exercise.practice;
    let both = |nl: &str, en: &str| Text {
        nl: nl.to_owned(),
        en: en.to_owned(),
    };
    match (&practice.ask, &exercise.solution) {
        (Ask::Date(ask), Solution::Date(right)) => {
            let day = |iso: &str| Text {
                nl: crate::text::date::long_iso(iso, Lang::Nl),
                en: crate::text::date::long_iso(iso, Lang::En),
            };
            let mut picks: Vec<Pick> = ask
                .wrong
                .iter()
                .map(|wrong| Pick {
                    id: wrong.date.clone(),
                    label: day(&wrong.date),
                    right: false,
                    because: Some(both(&wrong.nl, &wrong.en)),
                })
                .collect();
            picks.push(Pick {
                id: right.clone(),
                label: day(right),
                right: true,
                because: None,
            });
            // A list of days is read in their order.
            picks.sort_by(|a, b| a.id.cmp(&b.id));
            (Some(ask.question.clone()), picks)
        }
        (Ask::Choose(ask), _) => {
            let options = ask.options.iter().enumerate();
            let picks = options.map(|(at, option)| Pick {
                id: at.to_string(),
                label: both(&option.nl, &option.en),
                right: option.right,
                because: Some(option.because.clone()),
            });
            (Some(ask.question.clone()), lot.shuffled(picks.collect()))
        }
        (Ask::Decide(_) | Ask::Date(_), solution) => {
            let right = match solution {
                Solution::Decide(decided) => Some(decided.1.outcome),
                Solution::Date(_) | Solution::Choose(_) => None,
            };
            let picks = Outcome::ALL.into_iter().map(|outcome| {
                let said = practice.tempting.iter().find(|t| t.choose == outcome.id());
                Pick {
                    id: outcome.id().to_owned(),
                    label: outcome_title(protocol, outcome).clone(),
                    right: right == Some(outcome),
                    because: said.map(|said| both(&said.nl, &said.en)),
                }
            });
            (None, picks.collect())
        }
    }
}

/// What an outcome is called in the protocol's own words.
#[must_use]
pub fn outcome_title(protocol: &Protocol, outcome: Outcome) -> &Text {
    let texts = &protocol.source().outcomes;
    match outcome {
        Outcome::Permitted => &texts.permitted.title,
        Outcome::Conditional => &texts.conditional.title,
        Outcome::Forbidden => &texts.forbidden.title,
        Outcome::NoProcessing => &texts.no_processing.title,
    }
}

fn second(protocol: &Protocol, exercise: &Exercise, lot: &mut Lot) -> (Reason, Vec<Pick>) {
    let Some((_, verdict)) = exercise.decided() else {
        return (Reason::Article, articles(protocol, exercise, lot));
    };
    let decides = match verdict.outcome {
        Outcome::Forbidden => Status::Failed,
        Outcome::Conditional => Status::Open,
        Outcome::Permitted | Outcome::NoProcessing => {
            return (Reason::Route, routes(protocol, exercise, lot));
        }
    };
    let deciding: Vec<_> = verdict
        .before
        .iter()
        .filter(|f| f.status == decides)
        .collect();
    let pick = |at: crate::protocol::RuleIx, right| {
        let rule = protocol.rule(at);
        Pick {
            id: rule.id.clone(),
            label: rule.title.clone(),
            right,
            because: Some(rule.explain.clone()),
        }
    };
    let mut picks: Vec<Pick> = lot
        .one(&deciding)
        .map(|finding| pick(finding.rule, true))
        .into_iter()
        .collect();
    // Wrong reasons are rules of the same route that are met, then rules of other routes.
    let met = verdict.before.iter().filter(|f| f.status == Status::Met);
    let near: Vec<_> = met.map(|finding| finding.rule).collect();
    let on_route = |rule| verdict.status_of(rule).is_some();
    let far: Vec<_> = protocol
        .rule_ids()
        .filter(|rule| !on_route(*rule))
        .collect();
    for rule in lot.shuffled(near).into_iter().chain(lot.shuffled(far)) {
        let known = picks
            .iter()
            .any(|pick| pick.label == protocol.rule(rule).title);
        if picks.len() < REASONS && !known {
            picks.push(pick(rule, false));
        }
    }
    (Reason::Rule, lot.shuffled(picks))
}

fn routes(protocol: &Protocol, exercise: &Exercise, lot: &mut Lot) -> Vec<Pick> {
    let right = exercise.decided().map(|(_, verdict)| verdict.route);
    let pick = |at: crate::protocol::RouteIx| {
        let route = protocol.route(at);
        Pick {
            id: route.id.clone(),
            label: route.title.clone(),
            right: right == Some(at),
            because: Some(route.explain.clone()),
        }
    };
    let others = protocol
        .route_ids()
        .filter(|at| right != Some(*at))
        .collect();
    let others = lot.shuffled(others).into_iter().take(REASONS - 1);
    let picks = right.into_iter().chain(others).map(pick).collect();
    lot.shuffled(picks)
}

fn articles(protocol: &Protocol, exercise: &Exercise, lot: &mut Lot) -> Vec<Pick> {
    let right = exercise.articles(protocol);
    let pick = |id: &str, is_right| {
        let title = protocol.article(id);
        let label = |lang| {
            let title = title.map_or("", |title| title.get(lang));
            format!("{}: {title}", reference::label(id, lang))
        };
        Pick {
            id: id.to_owned(),
            label: Text {
                nl: label(Lang::Nl),
                en: label(Lang::En),
            },
            right: is_right,
            because: None,
        }
    };
    let first = right.first();
    // Paragraphs of articles; the annexes have no paragraphs to choose from here.
    let numbered = |id: &&String| {
        let digits = id.chars().next().is_some_and(|c| c.is_ascii_digit());
        digits && id.contains('.') && !right.contains(*id)
    };
    let others: Vec<&String> = protocol.source().articles.keys().filter(numbered).collect();
    let others = lot.shuffled(others).into_iter().take(REASONS - 1);
    let picks = others.map(|id| pick(id, false));
    let picks = picks.chain(first.map(|id| pick(id, true))).collect();
    lot.shuffled(picks)
}
