//! The smallest case that proves something: only what must be given, nothing besides.

use crate::case::{Case, CaseJson, SCHEMA};
use crate::protocol::{Answer, Axis, Consent, Plan, Protocol, Space, Value};
use crate::text::rules_words::Case as Words;
use crate::text::{Lang, fill};

/// A case of a protocol, as far as it matters. Need not have a route.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Witness {
    /// The activity's id.
    pub activity: String,
    /// The row's id, or none.
    pub row: Option<String>,
    /// The state of consent, where it matters.
    pub consent: Option<Consent>,
    /// The answers by the question's id; what is unknown is left out.
    pub answers: Vec<(String, Answer)>,
    /// The ids of the chosen items.
    pub data: Vec<String>,
}

impl Witness {
    /// A state of a plan.
    #[must_use]
    pub fn of(protocol: &Protocol, plan: &Plan, space: &Space, values: &[&Value]) -> Self {
        let mut witness = Witness {
            activity: protocol.activity(plan.activity).id.clone(),
            row: plan.row.map(|row| protocol.row(row).id.clone()),
            ..Witness::default()
        };
        for (axis, value) in space.axes().iter().zip(values) {
            match value {
                Value::Consent(consent) if axis.len() > 1 => witness.consent = Some(*consent),
                Value::Answer(question, answer) if *answer != Answer::Unknown => {
                    let id = protocol.question(*question).id.clone();
                    witness.answers.push((id, *answer));
                }
                Value::Items(items) => {
                    let ids = items.iter().map(|item| protocol.item(*item).id.clone());
                    witness.data.extend(ids);
                }
                Value::Consent(_) | Value::Answer(..) => {}
            }
        }
        witness
    }

    /// A case, without what is unknown.
    #[must_use]
    pub fn of_case(protocol: &Protocol, case: &Case) -> Self {
        let contract = case.to_contract(protocol);
        Witness {
            activity: contract.activity,
            row: contract.row,
            consent: Some(contract.consent),
            answers: contract.answers.into_iter().collect(),
            data: contract.data,
        }
    }

    /// The case in a protocol, without the answers and items that it does not know; nothing where it does not know the
    /// activity with the row.
    #[must_use]
    pub fn case(&self, protocol: &Protocol) -> Option<Case> {
        let activity = protocol.find_activity(&self.activity)?;
        let row = match &self.row {
            Some(row) => Some(protocol.find_row(row)?),
            None => None,
        };
        let items = self.data.iter().filter_map(|id| protocol.find_item(id));
        let case = Case::new(protocol, activity, row)
            .ok()?
            .with_data(protocol, items)
            .with_consent(self.consent.unwrap_or(Consent::NotAsked));
        let answers = self.answers.iter();
        Some(answers.fold(
            case,
            |case, (id, answer)| match protocol.find_question(id) {
                Some(question) => case.with_answer(question, *answer),
                None => case,
            },
        ))
    }

    /// How much must be given: the fewer, the smaller the case.
    #[must_use]
    pub fn size(&self) -> usize {
        let asked = self.consent.is_some_and(|c| c != Consent::NotAsked);
        usize::from(asked) + self.answers.len() + self.data.len()
    }

    /// The case in the form of the JSON contract.
    #[must_use]
    pub fn to_contract(&self, protocol: &str) -> CaseJson {
        CaseJson {
            schema: SCHEMA.to_owned(),
            protocol: protocol.to_owned(),
            activity: self.activity.clone(),
            row: self.row.clone(),
            data: self.data.clone(),
            consent: self.consent.unwrap_or(Consent::NotAsked),
            answers: self.answers.iter().cloned().collect(),
        }
    }

    /// The case in words: each thing that is given, as the protocol calls it.
    #[must_use]
    pub fn words(&self, protocol: &Protocol, lang: Lang) -> Vec<String> {
        let mut words = Vec::new();
        let source = protocol.source();
        let activity = protocol.find_activity(&self.activity);
        words.push(activity.map_or_else(
            || self.activity.clone(),
            |at| protocol.activity(at).label.get(lang).to_owned(),
        ));
        match &self.row {
            None => words.push(Words::NoRow.get(lang).to_owned()),
            Some(row) => {
                let at = protocol.find_row(row);
                let name = at.map_or(row.as_str(), |at| protocol.row(at).contact.get(lang));
                words.push(fill(Words::Row.get(lang), &[("row", name)]));
            }
        }
        if let Some(consent) = self.consent {
            let label = source.consents.of(consent).label.get(lang);
            words.push(fill(Words::Consent.get(lang), &[("state", label)]));
        }
        for (id, answer) in &self.answers {
            let at = protocol.find_question(id);
            let ask = at.map_or(id.as_str(), |at| protocol.question(at).ask.get(lang));
            let said = match answer {
                Answer::Yes => Words::Yes,
                Answer::No => Words::No,
                Answer::Unknown => Words::Unknown,
            };
            words.push(format!("{ask} {}", said.get(lang)));
        }
        if !self.data.is_empty() {
            let names: Vec<&str> = self
                .data
                .iter()
                .map(|id| {
                    let at = protocol.find_item(id);
                    at.map_or(id.as_str(), |at| protocol.item(at).label.get(lang))
                })
                .collect();
            words.push(fill(Words::Data.get(lang), &[("items", &names.join(", "))]));
        }
        words
    }
}

/// The bits that decide which route a case takes.
#[must_use]
pub fn parts(plan: &Plan) -> crate::protocol::Bits {
    plan.routes
        .iter()
        .fold(0, |bits, route| bits | route.when.support())
}

/// Keeps the smaller of two cases; the other one is made only when it is.
pub(super) fn keep_smaller(
    known: &mut Option<Witness>,
    space: &Space,
    values: &[&Value],
    make: impl FnOnce() -> Witness,
) {
    let given = |(axis, value): (&Axis, &&Value)| match value {
        Value::Consent(consent) => usize::from(axis.len() > 1 && *consent != Consent::NotAsked),
        Value::Answer(_, answer) => usize::from(*answer != Answer::Unknown),
        Value::Items(items) => items.len(),
    };
    let size: usize = space.axes().iter().zip(values).map(given).sum();
    if known.as_ref().is_none_or(|known| size < known.size()) {
        *known = Some(make());
    }
}
