//! Which steps a check has, what each of them asks, and how each stands: derived from what was filled in.
//!
//! Pure. Knows no question, rule or item by name: a question's step follows from what looks at it. One that helps
//! choose the route comes with the occasion, one about consent with consent, one of the checklist with the checklist;
//! what is left are the conditions.

mod choose;
mod place;
mod state;

pub use choose::{choose, chosen, parts_of};
pub use place::{Proof, proofs};

use crate::app::route::CheckStep;
use crate::case::Case;
use crate::decision::{self, Remedy, Verdict};
use crate::protocol::{Answer, Consent, Protocol, QuestionIx, QuestionKind, RuleIx};
use crate::record::Draft;

/// How a step stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StepState {
    /// Does not go for this case.
    NotApplicable,
    /// Whether it goes is not known before activity and row are chosen.
    Later,
    /// Something is still to be filled in.
    Open,
    /// All filled in, but something is to be found out or done.
    ToDo,
    /// May be filled in, but changes nothing.
    Optional,
    /// Done.
    Done,
}

/// How a question stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// Its answer can change the verdict, and there is none.
    Open,
    /// "Don't know yet" was said, and it can still change the verdict.
    FindOut,
    /// It was answered with yes or no.
    Answered,
    /// Comes with asking for consent, which was not done yet.
    WithConsent,
    /// Asked for the record alone.
    Extra,
    /// No answer to it can change the verdict any more.
    NotNeeded,
}

/// A question of a step.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Asked {
    /// The question.
    pub question: QuestionIx,
    /// Its answer.
    pub answer: Answer,
    /// Whether it was answered, be it with "don't know yet".
    pub dealt_with: bool,
    /// How it stands.
    pub standing: Standing,
}

/// A step with how it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StepView {
    /// The step.
    pub step: CheckStep,
    /// How it stands.
    pub state: StepState,
    /// The questions it asks, in the order of a conversation.
    pub questions: Vec<Asked>,
}

/// A check as it stands: its case, its verdict, and its steps.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Overview {
    /// Case and verdict; nothing while activity or row are not chosen yet.
    pub assessed: Option<(Case, Verdict)>,
    /// Every step, in order.
    pub steps: Vec<StepView>,
    /// The questions that were answered but do not matter now.
    pub kept_apart: Vec<QuestionIx>,
    /// The state of consent that was chosen but does not matter now.
    pub consent_apart: Option<Consent>,
}

impl Overview {
    /// The check as this draft has it.
    #[must_use]
    pub fn of(protocol: &Protocol, draft: &Draft) -> Self {
        let Some(case) = draft.case(protocol) else {
            return Self::without_case(protocol, draft);
        };
        let verdict = decision::assess(protocol, &case);
        let counts = consent_counts(protocol, &case);
        let by_step = place::by_step(protocol, &case, counts);
        let steps = CheckStep::ALL
            .into_iter()
            .map(|step| {
                let questions = by_step
                    .iter()
                    .filter(|(at, _)| *at == step)
                    .map(|(_, question)| asked(protocol, draft, &verdict, step, *question))
                    .filter(|asked| is_shown(protocol, &case, &verdict, asked))
                    .collect();
                let mut view = StepView {
                    step,
                    state: StepState::Done,
                    questions,
                };
                view.state = state::state(protocol, draft, &case, &verdict, counts, &view);
                view
            })
            .collect();
        Overview {
            kept_apart: draft.kept_apart(protocol),
            consent_apart: draft.consent.filter(|_| !counts),
            assessed: Some((case, verdict)),
            steps,
        }
    }

    fn without_case(protocol: &Protocol, draft: &Draft) -> Self {
        let activity = draft.activity.as_ref();
        let activity = activity.and_then(|id| protocol.find_activity(id));
        let steps = CheckStep::ALL.into_iter().map(|step| StepView {
            step,
            state: match (step, activity) {
                (CheckStep::Activity, None) | (CheckStep::Row, Some(_)) => StepState::Open,
                (CheckStep::Activity, Some(_)) => StepState::Done,
                (
                    CheckStep::Row
                    | CheckStep::Occasion
                    | CheckStep::Data
                    | CheckStep::Consent
                    | CheckStep::Conditions
                    | CheckStep::Checklist
                    | CheckStep::Verdict,
                    _,
                ) => StepState::Later,
            },
            questions: Vec::new(),
        });
        Overview {
            assessed: None,
            steps: steps.collect(),
            kept_apart: Vec::new(),
            consent_apart: None,
        }
    }

    /// A step with how it stands.
    #[must_use]
    pub fn step(&self, step: CheckStep) -> Option<&StepView> {
        self.steps.iter().find(|view| view.step == step)
    }

    /// The questions of a step.
    #[must_use]
    pub fn questions(&self, step: CheckStep) -> &[Asked] {
        self.step(step)
            .map_or(&[], |view| view.questions.as_slice())
    }

    /// How a step stands.
    #[must_use]
    pub fn state(&self, step: CheckStep) -> StepState {
        self.step(step)
            .map_or(StepState::NotApplicable, |view| view.state)
    }

    /// The step to go on with after this one: the next that is open, else the verdict. While there is no case yet, the
    /// first that is open.
    #[must_use]
    pub fn next(&self, from: CheckStep) -> Option<CheckStep> {
        if self.assessed.is_none() {
            return self.first_open().filter(|step| *step != from);
        }
        let after = self.steps.iter().skip_while(|view| view.step != from);
        let open = after
            .skip(1)
            .find(|view| view.state == StepState::Open)
            .map(|view| view.step);
        open.or_else(|| (from != CheckStep::Verdict).then_some(CheckStep::Verdict))
    }

    /// The step before this one that goes for this case.
    #[must_use]
    pub fn previous(&self, from: CheckStep) -> Option<CheckStep> {
        let before = self.steps.iter().take_while(|view| view.step != from);
        before
            .filter(|view| goes(view.state))
            .last()
            .map(|view| view.step)
    }

    /// Which of the steps that go for this case a step is, and how many those are; nothing for one that does not go.
    #[must_use]
    pub fn position(&self, step: CheckStep) -> Option<(usize, usize)> {
        let going = || self.steps.iter().filter(|view| goes(view.state));
        let at = going().position(|view| view.step == step)?;
        Some((at + 1, going().count()))
    }

    /// The first step in which something is still to be filled in.
    #[must_use]
    pub fn first_open(&self) -> Option<CheckStep> {
        let open = |view: &&StepView| view.state == StepState::Open;
        self.steps.iter().find(open).map(|view| view.step)
    }

    /// The step that asks a question, or nothing when none does.
    #[must_use]
    pub fn step_of(&self, question: QuestionIx) -> Option<CheckStep> {
        let asks = |view: &&StepView| view.questions.iter().any(|q| q.question == question);
        self.steps.iter().find(asks).map(|view| view.step)
    }

    /// The step in which a rule of the case's route is decided.
    #[must_use]
    pub fn step_of_rule(&self, protocol: &Protocol, rule: RuleIx) -> Option<CheckStep> {
        let (case, verdict) = self.assessed.as_ref()?;
        let bits = place::decides(protocol, case, verdict, rule);
        let plan = protocol.plan(case.activity(), case.row())?;
        let looks_at = |view: &&StepView| {
            view.questions.iter().any(|asked| {
                let (yes, no) = plan.answer(asked.question);
                (yes | no) & bits != 0
            })
        };
        if let Some(view) = self.steps.iter().find(looks_at) {
            return Some(view.step);
        }
        if place::consents(plan) & bits != 0 {
            return Some(CheckStep::Consent);
        }
        (place::items(protocol, plan) & bits != 0).then_some(CheckStep::Data)
    }

    /// The question that decides a rule, with how it stands; nothing where several do, or none.
    #[must_use]
    pub fn asked_by_rule(&self, protocol: &Protocol, rule: RuleIx) -> Option<Asked> {
        let question = protocol.find_question(protocol.rule(rule).question.as_ref()?)?;
        let mut asked = self.steps.iter().flat_map(|view| view.questions.iter());
        asked.find(|asked| asked.question == question).copied()
    }

    /// Whether a rule is open only because something was not filled in yet.
    #[must_use]
    pub fn waits_for_answer(&self, protocol: &Protocol, rule: RuleIx) -> bool {
        let Some((case, verdict)) = &self.assessed else {
            return true;
        };
        let bits = place::decides(protocol, case, verdict, rule);
        let Some(plan) = protocol.plan(case.activity(), case.row()) else {
            return true;
        };
        let looks_at = |asked: &Asked| {
            let (yes, no) = plan.answer(asked.question);
            (yes | no) & bits != 0
        };
        let consent_is_open = self.state(CheckStep::Consent) == StepState::Open;
        let mut asked = self.steps.iter().flat_map(|view| view.questions.iter());
        let unanswered = asked.any(|asked| {
            looks_at(asked)
                && match asked.standing {
                    Standing::Open => true,
                    Standing::WithConsent => consent_is_open,
                    Standing::FindOut
                    | Standing::Answered
                    | Standing::Extra
                    | Standing::NotNeeded => false,
                }
        });
        let consent_unknown = consent_is_open
            && !self
                .questions(CheckStep::Consent)
                .iter()
                .any(|asked| asked.standing == Standing::Open);
        unanswered
            || consent_unknown && bits & place::consents(plan) != 0
            || self.state(CheckStep::Data) == StepState::Open
                && bits & place::items(protocol, plan) != 0
    }

    /// Everything that is to be found out: "don't know yet" was said, and it can still change the verdict.
    pub fn to_find_out(&self) -> impl Iterator<Item = QuestionIx> + '_ {
        self.with_standing(Standing::FindOut)
    }

    /// Everything that was not answered yet and can still change the verdict.
    pub fn unanswered(&self) -> impl Iterator<Item = QuestionIx> + '_ {
        self.with_standing(Standing::Open)
    }

    fn with_standing(&self, standing: Standing) -> impl Iterator<Item = QuestionIx> + '_ {
        self.steps
            .iter()
            .flat_map(|view| view.questions.iter())
            .filter(move |asked| asked.standing == standing)
            .map(|asked| asked.question)
    }

    /// Whether the outcome may still change by what was not filled in yet.
    #[must_use]
    pub fn is_provisional(&self) -> bool {
        self.first_open().is_some()
    }
}

/// The remedies to offer, those that stay with the chosen row first.
///
/// A case knows one answer about the occasion, and cannot say of which row it was. The draft can: another row is offered
/// only where its own occasion was confirmed, or where it has none. So what is promised is what one gets, and no other
/// recipient is held out as a way around a refusal.
#[must_use]
pub fn offered<'a>(protocol: &Protocol, draft: &Draft, verdict: &'a Verdict) -> Vec<&'a Remedy> {
    let confirmed = |remedy: &&Remedy| {
        remedy.row.is_none_or(|row| {
            let row = protocol.row(row);
            row.occasion.is_none() || draft.occasions.get(&row.id) == Some(&Answer::Yes)
        })
    };
    let (here, elsewhere): (Vec<&Remedy>, Vec<&Remedy>) = verdict
        .remedies
        .iter()
        .filter(confirmed)
        .partition(|remedy| remedy.row.is_none());
    [here, elsewhere].concat()
}

/// Whether a step goes for a case.
#[must_use]
pub const fn goes(state: StepState) -> bool {
    match state {
        StepState::NotApplicable | StepState::Later => false,
        StepState::Open | StepState::ToDo | StepState::Optional | StepState::Done => true,
    }
}

/// Whether the state of consent changes anything: the route, a rule, or a duty.
///
/// Stricter than [`decision::consent_matters`], which also says yes where another answer took consent's place.
#[must_use]
pub fn consent_counts(protocol: &Protocol, case: &Case) -> bool {
    if !decision::consent_matters(protocol, case) {
        return false;
    }
    let with = |consent| {
        let verdict = decision::verdict(protocol, &case.clone().with_consent(consent));
        (verdict.route, verdict.before, verdict.after)
    };
    let given = with(Consent::Given);
    Consent::ALL.into_iter().any(|other| with(other) != given)
}

fn asked(
    protocol: &Protocol,
    draft: &Draft,
    verdict: &Verdict,
    step: CheckStep,
    question: QuestionIx,
) -> Asked {
    let answer = draft.answer(protocol, question);
    let dealt_with = draft.is_answered(protocol, question);
    let kind = protocol.question(question).kind;
    let asks_first = step == CheckStep::Consent
        && kind == QuestionKind::Action
        && matches!(draft.consent, None | Some(Consent::NotAsked));
    let standing = match answer {
        Answer::Yes | Answer::No => Standing::Answered,
        Answer::Unknown if kind == QuestionKind::Informative => Standing::Extra,
        Answer::Unknown if !verdict.needed.contains(&question) => Standing::NotNeeded,
        Answer::Unknown if dealt_with => Standing::FindOut,
        Answer::Unknown if asks_first => Standing::WithConsent,
        Answer::Unknown => Standing::Open,
    };
    Asked {
        question,
        answer,
        dealt_with,
        standing,
    }
}

/// Whether a question is shown: not when its rules wait for something else that was not chosen, and it was not answered.
fn is_shown(protocol: &Protocol, case: &Case, verdict: &Verdict, asked: &Asked) -> bool {
    asked.standing != Standing::NotNeeded
        || asked.dealt_with
        || verdict
            .before
            .iter()
            .any(|finding| place::looks_at(protocol, case, verdict, finding.rule, asked.question))
}
