//! What a learning system is told: the elements of SCORM 1.2 and SCORM 2004 (4th edition) for an exam, and nothing about
//! anyone. Knows no system: the app sends what stands here.

use crate::protocol::Protocol;

use super::Library;
use super::exam::{Exam, ExamResult};
use super::quiz::chosen;

/// The version of the standard that a system speaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Scorm {
    /// SCORM 1.2.
    V12,
    /// SCORM 2004, 4th edition.
    V2004,
}

impl Scorm {
    /// The version of an id (`1.2`, `2004`).
    #[must_use]
    pub fn from_id(id: &str) -> Option<Self> {
        match id {
            "1.2" => Some(Scorm::V12),
            "2004" => Some(Scorm::V2004),
            _ => None,
        }
    }

    /// The element that says how far an attempt is, and what it says of one that is over.
    #[must_use]
    pub const fn over(self) -> (&'static str, &'static [&'static str]) {
        match self {
            Scorm::V12 => ("cmi.core.lesson_status", &["passed", "failed", "completed"]),
            Scorm::V2004 => ("cmi.completion_status", &["completed"]),
        }
    }

    /// The element that holds what is kept of an attempt that was broken off.
    #[must_use]
    pub const fn suspend_data(self) -> &'static str {
        "cmi.suspend_data"
    }
}

/// An element and its value.
pub type Element = (String, String);

/// What to tell about an exam as it stands: what is kept, the answers, and once all are given the score.
///
/// `spent` are the seconds of this sitting.
#[must_use]
pub fn elements(
    scorm: Scorm,
    protocol: &Protocol,
    library: &Library,
    exam: &Exam,
    spent: u32,
) -> Vec<Element> {
    let mut out = Vec::new();
    let mut tell = |name: &str, value: String| out.push((name.to_owned(), value));
    let result = exam.result(protocol, library);
    let done = exam.at().is_none();
    match scorm {
        Scorm::V12 => {
            tell(
                "cmi.core.lesson_status",
                status_12(done, &result).to_owned(),
            );
            tell("cmi.core.session_time", hours(spent));
            tell(
                "cmi.core.exit",
                if done { "" } else { "suspend" }.to_owned(),
            );
            if done {
                tell("cmi.core.score.min", "0".to_owned());
                tell("cmi.core.score.max", "100".to_owned());
                tell("cmi.core.score.raw", result.percent.to_string());
            }
        }
        Scorm::V2004 => {
            let completion = if done { "completed" } else { "incomplete" };
            tell("cmi.completion_status", completion.to_owned());
            tell("cmi.session_time", format!("PT{spent}S"));
            tell(
                "cmi.exit",
                if done { "normal" } else { "suspend" }.to_owned(),
            );
            let share = exam.given.len() * 100 / exam.cases.len().max(1);
            tell(
                "cmi.progress_measure",
                decimal(u32::try_from(share).unwrap_or(0)),
            );
            if done {
                tell("cmi.score.min", "0".to_owned());
                tell("cmi.score.max", "100".to_owned());
                tell("cmi.score.raw", result.percent.to_string());
                tell("cmi.score.scaled", decimal(result.percent));
                let success = if result.passed { "passed" } else { "failed" };
                tell("cmi.success_status", success.to_owned());
            }
        }
    }
    out.push((scorm.suspend_data().to_owned(), exam.to_json()));
    for at in 0..exam.given.len() {
        interaction(scorm, protocol, library, exam, &result, at, &mut out);
    }
    out
}

const fn status_12(done: bool, result: &ExamResult) -> &'static str {
    match (done, result.passed) {
        (false, _) => "incomplete",
        (true, true) => "passed",
        (true, false) => "failed",
    }
}

/// Two interactions for an answered situation: the answer, and the reason.
fn interaction(
    scorm: Scorm,
    protocol: &Protocol,
    library: &Library,
    exam: &Exam,
    result: &ExamResult,
    at: usize,
    out: &mut Vec<Element>,
) {
    let (Some(given), Some((id, marked))) = (exam.given.get(at), result.each.get(at)) else {
        return;
    };
    let Some(exercise) = library.exercise(id) else {
        return;
    };
    let quiz = exam.quiz(protocol, exercise);
    let parts = [
        ("answer", &quiz.first, &given.first, marked.first),
        ("reason", &quiz.second, &given.second, marked.second),
    ];
    for (part, (name, picks, chosen_id, right)) in parts.into_iter().enumerate() {
        let place = |field: &str| format!("cmi.interactions.{}.{field}", at * 2 + part);
        // Ids as both versions take them: letters, digits and underscores; the choice by its place where SCORM 1.2
        // has one letter or digit for it.
        let short = |id: &str| {
            let position = picks.iter().position(|pick| pick.id == id);
            position.map_or_else(String::new, |at| (at + 1).to_string())
        };
        let right_id = picks.iter().find(|pick| pick.right).map(|pick| &pick.id);
        out.push((place("id"), format!("{}_{name}", id.replace('-', "_"))));
        out.push((place("type"), "choice".to_owned()));
        let pattern = right_id.map_or_else(String::new, |id| short(id));
        out.push((place("correct_responses.0.pattern"), pattern));
        let (field, wrong) = match scorm {
            Scorm::V12 => ("student_response", "wrong"),
            Scorm::V2004 => ("learner_response", "incorrect"),
        };
        out.push((place(field), short(chosen_id)));
        out.push((
            place("result"),
            if right { "correct" } else { wrong }.to_owned(),
        ));
        if scorm == Scorm::V2004 {
            let label = chosen(picks, chosen_id).map_or("", |pick| pick.label.nl.as_str());
            let words = format!("{}: {label}", exercise.practice.title.nl);
            out.push((place("description"), words.chars().take(240).collect()));
        }
    }
}

/// A share in percent as a number from 0 to 1.
fn decimal(percent: u32) -> String {
    let percent = percent.min(100);
    format!("{}.{:02}", percent / 100, percent % 100)
}

/// Seconds as hours, minutes and seconds (`0000:00:00`), as SCORM 1.2 has a duration.
fn hours(seconds: u32) -> String {
    let hours = (seconds / 3600).min(9_999);
    format!("{hours:04}:{:02}:{:02}", seconds / 60 % 60, seconds % 60)
}
