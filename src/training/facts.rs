//! From the lines of a story to a typed case: what the lines say is the case, and nothing else is.

use crate::case::Case;
use crate::decision;
use crate::protocol::{Answer, Consent, ItemIx, Protocol, QuestionIx};

use super::model::{Line, Plan};
use super::{Fault, Piece, SetError};

/// Puts together what the lines say.
///
/// `place` is where the lines stand. Every mistake is told: a name that does not exist, lines that contradict each
/// other, a fact that the route of the case does not look at.
pub(super) fn case_of<'a>(
    protocol: &Protocol,
    plan: &Plan,
    lines: impl Iterator<Item = &'a Line>,
    place: &str,
    errors: &mut Vec<SetError>,
) -> Option<Case> {
    let before = errors.len();
    let unknown = |kind, id: &str| Fault::Unknown {
        kind,
        id: id.to_owned(),
    };
    let activity = protocol.find_activity(&plan.activity);
    if plan.activity.is_empty() {
        let fault = Fault::Missing(Piece::Activity);
        errors.push(SetError::new(format!("{place}.ask"), fault));
    } else if activity.is_none() {
        errors.push(SetError::new(
            format!("{place}.ask"),
            unknown("activity", &plan.activity),
        ));
    }
    let row = plan.row.as_ref().map(|id| protocol.find_row(id));
    if row == Some(None) {
        let id = plan.row.as_deref().unwrap_or_default();
        errors.push(SetError::new(format!("{place}.ask"), unknown("row", id)));
    }
    let mut facts = Facts::default();
    for (at, line) in lines.enumerate() {
        let place = format!("{place}.story[{at}]");
        facts.take(protocol, line, &place, errors);
    }
    if errors.len() > before {
        return None;
    }
    let case = match Case::new(protocol, activity?, row.flatten()) {
        Ok(case) => case,
        Err(_) => {
            errors.push(SetError::new(format!("{place}.ask"), Fault::Misfit));
            return None;
        }
    };
    let case = case
        .with_data(protocol, facts.data.iter().copied())
        .with_consent(facts.consent.unwrap_or(Consent::NotAsked));
    let case = facts.answers.iter().fold(case, |case, (question, answer)| {
        case.with_answer(*question, *answer)
    });
    facts.must_matter(protocol, &case, place, errors);
    (errors.len() == before).then_some(case)
}

#[derive(Default)]
struct Facts {
    data: Vec<ItemIx>,
    consent: Option<Consent>,
    answers: Vec<(QuestionIx, Answer)>,
}

impl Facts {
    fn take(&mut self, protocol: &Protocol, line: &Line, place: &str, errors: &mut Vec<SetError>) {
        for id in &line.data {
            match protocol.find_item(id) {
                Some(item) => self.data.push(item),
                None => errors.push(unknown(place, "item", id)),
            }
        }
        let said = line.yes.iter().map(|id| (id, Answer::Yes));
        for (id, answer) in said.chain(line.no.iter().map(|id| (id, Answer::No))) {
            match protocol.find_question(id) {
                Some(question) => self.answer(question, answer, id, place, errors),
                None => errors.push(unknown(place, "question", id)),
            }
        }
        match (self.consent, line.consent) {
            (Some(known), Some(said)) if known != said => {
                let fault = Fault::Contradiction("consent".to_owned());
                errors.push(SetError::new(place, fault));
            }
            (None, said) => self.consent = said,
            (Some(_), _) => {}
        }
    }

    fn answer(
        &mut self,
        question: QuestionIx,
        answer: Answer,
        id: &str,
        place: &str,
        errors: &mut Vec<SetError>,
    ) {
        match self.answers.iter().find(|(known, _)| *known == question) {
            Some((_, known)) if *known != answer => {
                errors.push(SetError::new(place, Fault::Contradiction(id.to_owned())));
            }
            Some(_) => {}
            None => self.answers.push((question, answer)),
        }
    }

    /// A fact that the route does not look at would teach that it counts.
    fn must_matter(
        &self,
        protocol: &Protocol,
        case: &Case,
        place: &str,
        errors: &mut Vec<SetError>,
    ) {
        let relevant = decision::relevant_questions(protocol, case);
        for (question, _) in &self.answers {
            if !relevant.contains(question) {
                let id = protocol.question(*question).id.clone();
                errors.push(SetError::new(place, Fault::DoesNotMatter(id)));
            }
        }
        if self.consent.is_some() && !decision::consent_matters(protocol, case) {
            let fault = Fault::DoesNotMatter("consent".to_owned());
            errors.push(SetError::new(place, fault));
        }
    }
}

fn unknown(place: &str, kind: &'static str, id: &str) -> SetError {
    let id = id.chars().take(80).collect();
    SetError::new(place, Fault::Unknown { kind, id })
}
