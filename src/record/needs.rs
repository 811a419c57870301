//! What a complete record needs: a yes is not enough where the protocol asks for facts.

use crate::decision::{Outcome, Status, Verdict};
use crate::protocol::{Evidence, Protocol, RowUse, RuleIx};
use crate::text::date;

use super::draft::{Acute, Clocked, ConsentForm, Draft, DutyState, is_after};

/// How much may be filled in, in bytes: a file holds it up to three times (readable, and sealed), and must not outgrow what
/// is read again.
const MOST_FILLED: usize = 8 * 1024 * 1024;

/// The key under which a decision not to share is motivated.
pub(super) const OUTCOME: &str = "outcome";

/// A place where something is still needed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Field {
    /// Activity and row.
    Case,
    /// The note of an emergency, which does not go with giving information alone.
    Acute,
    /// What was written to add to that note, and not added.
    Addition,
    /// A rule that is still open, by its id.
    Rule(String),
    /// The dossier's number.
    FileNumber,
    /// What for.
    Purpose,
    /// The organisation on the other side.
    Organisation,
    /// When data was shared or asked.
    SharedWhen,
    /// Why nothing is shared or asked.
    WhyNot,
    /// A motivation, by the rule's id.
    Motivation(String),
    /// The lighter alternatives.
    Lighter,
    /// Who told the client, and asked.
    ToldBy,
    /// What the client was told.
    ToldWhat,
    /// When consent was given.
    ConsentWhen,
    /// In which form.
    ConsentForm,
    /// The attempts to obtain consent.
    Attempts,
    /// The teamcoach's name.
    CoachName,
    /// When the teamcoach was consulted.
    CoachWhen,
    /// What the teamcoach advised.
    CoachAdvice,
    /// The concrete indications for postponing.
    Indications,
    /// The date to look again.
    ReviewOn,
    /// A duty, by its id: done, or by whom and when.
    Duty(String),
    /// All texts together.
    Texts,
    /// Who signs: the name.
    SignerName,
    /// Who signs: the function.
    SignerFunction,
}

/// Why it is needed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Why {
    /// It is not filled in.
    Missing,
    /// It lies in the future, and must have happened.
    InFuture,
    /// It lies in the past, and must still come.
    InPast,
    /// It is still open.
    Open,
    /// It lies after the sharing, and must come before.
    AfterSharing,
    /// It is more than a file can hold that is to be read again.
    TooLong,
    /// An answer says that the client signed, and this says otherwise.
    NotSigned,
}

/// Something that is still needed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Needed {
    /// Where.
    pub field: Field,
    /// Why.
    pub why: Why,
}

/// Whether a verdict asks for a consultation with the teamcoach, whose part then belongs to a complete record.
#[must_use]
pub fn needs_coach(protocol: &Protocol, verdict: &Verdict) -> bool {
    verdict.outcome.rank() > 0
        && evidence(protocol, verdict, Evidence::Coach)
            .next()
            .is_some()
}

fn evidence<'a>(
    protocol: &'a Protocol,
    verdict: &'a Verdict,
    wanted: Evidence,
) -> impl Iterator<Item = RuleIx> + 'a {
    let rules = verdict.before.iter().map(|finding| finding.rule);
    rules.filter(move |rule| protocol.rule(*rule).evidence == Some(wanted))
}

struct Gather<'a> {
    found: Vec<Needed>,
    now: &'a str,
}

impl Gather<'_> {
    fn add(&mut self, field: Field, why: Why) {
        self.found.push(Needed { field, why });
    }

    fn text(&mut self, field: Field, text: &str) {
        if text.trim().is_empty() {
            self.add(field, Why::Missing);
        }
    }

    /// The day of today.
    fn today(&self) -> &str {
        self.now.get(..10).unwrap_or(self.now)
    }

    /// A moment that must have been. Moments of one form compare as text.
    fn past(&mut self, field: Field, when: &Clocked) {
        if date::parse_moment(when).is_none() {
            self.add(field, Why::Missing);
        } else if when.as_str() > self.now {
            self.add(field, Why::InFuture);
        }
    }

    /// A date that must have been.
    fn past_day(&mut self, field: Field, day: &str) {
        if date::parse_iso(day).is_none() {
            self.add(field, Why::Missing);
        } else if day > self.today() {
            self.add(field, Why::InFuture);
        }
    }

    /// A date that must still come.
    fn future(&mut self, field: Field, day: &str) {
        if date::parse_iso(day).is_none() {
            self.add(field, Why::Missing);
        } else if day < self.today() {
            self.add(field, Why::InPast);
        }
    }
}

/// Everything that is still needed before a draft can be signed, in the order of the form. `now` is the present
/// moment on this device (`2026-11-24T14:30`).
#[must_use]
pub fn needed(
    protocol: &Protocol,
    draft: &Draft,
    verdict: Option<&Verdict>,
    now: &str,
) -> Vec<Needed> {
    let mut gather = Gather {
        found: Vec::new(),
        now,
    };
    let Some(verdict) = verdict else {
        gather.add(Field::Case, Why::Missing);
        return gather.found;
    };
    for finding in &verdict.before {
        let still = verdict.outcome == Outcome::Conditional && finding.status == Status::Open;
        if still {
            gather.add(
                Field::Rule(protocol.rule(finding.rule).id.clone()),
                Why::Open,
            );
        }
    }
    match verdict.outcome {
        // Nothing about anybody is recorded, so nothing is needed either. A note of danger says otherwise.
        Outcome::NoProcessing => {
            if draft.acute.as_ref().is_some_and(Acute::says_something) {
                gather.add(Field::Acute, Why::Open);
            }
        }
        Outcome::Forbidden => {
            about(protocol, draft, verdict, &mut gather);
            gather.text(
                Field::WhyNot,
                draft.motivations.get(OUTCOME).map_or("", String::as_str),
            );
        }
        Outcome::Permitted | Outcome::Conditional => {
            about(protocol, draft, verdict, &mut gather);
            reasons(protocol, draft, verdict, &mut gather);
            duties(protocol, draft, verdict, &mut gather);
        }
    }
    let written = draft.acute.as_ref().map_or("", Acute::written);
    if !written.trim().is_empty() {
        gather.add(Field::Addition, Why::Open);
    }
    let filled = serde_json::to_vec(draft).map_or(usize::MAX, |bytes| bytes.len());
    if filled > MOST_FILLED {
        gather.add(Field::Texts, Why::TooLong);
    }
    gather.found
}

/// What a record must say about the other side.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OtherSideNamed {
    /// Nothing: the row or the activity says who it is.
    Optional,
    /// The organisation or the person, as only the kind of contact is known.
    Either,
    /// The organisation, as it stands outside the table.
    Organisation,
}

/// What a record of a verdict must say about the other side.
#[must_use]
pub fn to_name(protocol: &Protocol, verdict: &Verdict) -> OtherSideNamed {
    let activity = protocol.activity(verdict.activity);
    let of_a_kind = match verdict.row {
        Some(row) => protocol.row(row).name_other_side,
        None if activity.row == RowUse::Optional => return OtherSideNamed::Organisation,
        None => activity.name_other_side,
    };
    if of_a_kind {
        OtherSideNamed::Either
    } else {
        OtherSideNamed::Optional
    }
}

/// Whom and what it is about.
fn about(protocol: &Protocol, draft: &Draft, verdict: &Verdict, gather: &mut Gather<'_>) {
    gather.text(Field::FileNumber, &draft.subject.file_number);
    gather.text(Field::Purpose, &draft.purpose);
    let other = &draft.other_side;
    let named = match to_name(protocol, verdict) {
        OtherSideNamed::Optional => true,
        OtherSideNamed::Either => !other.person.trim().is_empty(),
        OtherSideNamed::Organisation => false,
    };
    if !named {
        gather.text(Field::Organisation, &other.organisation);
    }
    if verdict.outcome != Outcome::Forbidden && !other.when.is_empty() {
        gather.past(Field::SharedWhen, &other.when);
    }
}

/// What each rule asks for beside a yes.
fn reasons(protocol: &Protocol, draft: &Draft, verdict: &Verdict, gather: &mut Gather<'_>) {
    let mut coach = false;
    for finding in verdict
        .before
        .iter()
        .filter(|finding| finding.status == Status::Met)
    {
        let rule = protocol.rule(finding.rule);
        match rule.evidence {
            None => {}
            Some(Evidence::Motivation | Evidence::Facts) => {
                let words = draft.motivations.get(&rule.id).map_or("", String::as_str);
                gather.text(Field::Motivation(rule.id.clone()), words);
            }
            Some(Evidence::Alternatives) => {
                let weighed = draft.lighter.iter().any(|lighter| {
                    !lighter.what.trim().is_empty() && !lighter.why_not.trim().is_empty()
                });
                if !weighed {
                    gather.add(Field::Lighter, Why::Missing);
                }
            }
            Some(Evidence::Attempts) => attempts(draft, gather),
            Some(Evidence::Coach) => coach = true,
            Some(Evidence::Consent) => {
                let details = &draft.consent_details;
                gather.text(Field::ToldBy, &details.told_by);
                gather.text(Field::ToldWhat, &details.told_what);
                gather.past(Field::ConsentWhen, &details.when);
                if details.form.is_none() {
                    gather.add(Field::ConsentForm, Why::Missing);
                }
            }
            Some(Evidence::Postponement) => postponement(draft, gather),
            Some(Evidence::Signature) => {
                let form = draft.consent_details.form;
                if form.is_some_and(|form| form != ConsentForm::Signed) {
                    gather.add(Field::ConsentForm, Why::NotSigned);
                }
            }
        }
    }
    if coach {
        gather.text(Field::CoachName, &draft.coach.name);
        gather.past(Field::CoachWhen, &draft.coach.when);
        if is_after(&draft.coach.when, &draft.other_side.when) {
            gather.add(Field::CoachWhen, Why::AfterSharing);
        }
        if draft.coach.advice.is_none() {
            gather.add(Field::CoachAdvice, Why::Missing);
        }
    }
}

fn attempts(draft: &Draft, gather: &mut Gather<'_>) {
    let mut real = draft
        .attempts
        .iter()
        .filter(|attempt| !attempt.what.trim().is_empty())
        .peekable();
    if real.peek().is_none() {
        gather.add(Field::Attempts, Why::Missing);
    }
    for attempt in real {
        gather.past(Field::Attempts, &attempt.when);
    }
}

fn postponement(draft: &Draft, gather: &mut Gather<'_>) {
    gather.text(Field::Indications, &draft.postponement.indications);
    gather.future(Field::ReviewOn, &draft.postponement.review_on);
}

/// Each duty is done, or planned by whom and when.
fn duties(protocol: &Protocol, draft: &Draft, verdict: &Verdict, gather: &mut Gather<'_>) {
    for duty in verdict.after.iter().map(|duty| protocol.duty(*duty)) {
        if duty.evidence == Some(Evidence::Postponement) {
            postponement(draft, gather);
            continue;
        }
        let field = Field::Duty(duty.id.clone());
        match draft.duties.get(&duty.id) {
            // Done or planned: either way it is said by whom and when.
            Some(plan) if !plan.who.trim().is_empty() => match plan.state {
                DutyState::Done => gather.past_day(field, &plan.date),
                DutyState::Planned => gather.future(field, &plan.date),
            },
            Some(_) | None => gather.add(field, Why::Missing),
        }
    }
}
