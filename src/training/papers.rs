//! What practice prints, as outlines: hand-outs with and without answers, the certificate, two judgements side by side.
//! Each begins with the mark of practice in its title and a notice.

use crate::decision::Outcome;
use crate::document::{Block, Outline};
use crate::protocol::{Answer, Consent, Protocol};
use crate::text::training::PracticeDoc as Words;
use crate::text::{Lang, Text, fill, reference};

use super::build::{Both, Comparison};
use super::exam::{Exam, ExamResult, PASS};
use super::model::Ask;
use super::quiz::{Pick, outcome_title};
use super::{Exercise, Library, MARK, Solution};

/// A document of practice: the mark in its title, and a notice before everything else.
#[must_use]
pub fn marked(title: &str, blocks: Vec<Block>, lang: Lang) -> Outline {
    let mut all = vec![Block::Notice(Words::Notice.get(lang).to_owned())];
    all.extend(blocks);
    all.push(Block::Notice(Words::Notice.get(lang).to_owned()));
    Outline {
        lang,
        title: format!("{MARK} – {title}"),
        blocks: all,
    }
}

/// A hand-out: the situations to judge on paper, or with what is right.
#[must_use]
pub fn handout(protocol: &Protocol, exercises: &[&Exercise], answers: bool, lang: Lang) -> Outline {
    let mut blocks = Vec::new();
    for (at, exercise) in exercises.iter().enumerate() {
        let title = exercise.practice.title.get(lang);
        blocks.push(Block::Heading(format!("{}. {title}", at + 1)));
        situation(protocol, exercise, lang, &mut blocks);
        if answers {
            solution(protocol, exercise, lang, &mut blocks);
        } else {
            let lines = [Words::YourAnswer, Words::Because];
            blocks.push(Block::Fields(lines.map(|words| say(words, lang)).to_vec()));
        }
    }
    let title = if answers {
        Words::HandoutAnswers
    } else {
        Words::Handout
    };
    marked(title.get(lang), blocks, lang)
}

fn say(words: Words, lang: Lang) -> String {
    words.get(lang).to_owned()
}

fn situation(protocol: &Protocol, exercise: &Exercise, lang: Lang, out: &mut Vec<Block>) {
    let practice = &exercise.practice;
    let line = |line: &super::model::Line| match lang {
        Lang::Nl => line.nl.clone(),
        Lang::En => line.en.clone(),
    };
    if lang == Lang::En && exercise.untranslated {
        out.push(Block::Paragraph(say(Words::EnglishMissing, lang)));
    }
    let story: Vec<String> = practice.story.iter().map(line).collect();
    out.push(Block::Paragraph(story.join(" ")));
    let question = match &practice.ask {
        Ask::Decide(_) => say(Words::MayI, lang),
        Ask::Date(ask) => ask.question.get(lang).to_owned(),
        Ask::Choose(ask) => ask.question.get(lang).to_owned(),
    };
    let mut pairs = Vec::new();
    if let Some((case, _)) = exercise.decided() {
        let activity = protocol.activity(case.activity());
        pairs.push((
            say(Words::Activity, lang),
            activity.label.get(lang).to_owned(),
        ));
        if let Some(row) = case.row() {
            let contact = protocol.row(row).contact.get(lang).to_owned();
            pairs.push((say(Words::With, lang), contact));
        }
    }
    pairs.push((say(Words::Question, lang), question));
    out.push(Block::Pairs(pairs));
    if let Ask::Choose(ask) = &practice.ask {
        let options = ask.options.iter().map(|option| match lang {
            Lang::Nl => option.nl.clone(),
            Lang::En => option.en.clone(),
        });
        out.push(Block::List(options.collect()));
    }
}

/// What is right, in words.
#[must_use]
pub fn right_answer(protocol: &Protocol, exercise: &Exercise, lang: Lang) -> String {
    match (&exercise.solution, &exercise.practice.ask) {
        (Solution::Decide(decided), _) => {
            let outcome = decided.1.outcome;
            outcome_title(protocol, outcome).get(lang).to_owned()
        }
        (Solution::Date(day), _) => crate::text::date::long_iso(day, lang),
        (Solution::Choose(at), Ask::Choose(ask)) => {
            let option = ask.options.get(*at);
            option.map_or_else(String::new, |option| match lang {
                Lang::Nl => option.nl.clone(),
                Lang::En => option.en.clone(),
            })
        }
        (Solution::Choose(_), Ask::Decide(_) | Ask::Date(_)) => String::new(),
    }
}

fn solution(protocol: &Protocol, exercise: &Exercise, lang: Lang, out: &mut Vec<Block>) {
    let practice = &exercise.practice;
    let mut pairs = vec![(
        say(Words::Right, lang),
        right_answer(protocol, exercise, lang),
    )];
    if let Some((_, verdict)) = exercise.decided() {
        let route = protocol.route(verdict.route).title.get(lang).to_owned();
        let rules = verdict
            .decisive()
            .map(|finding| protocol.rule(finding.rule));
        let decides: Vec<String> = match verdict.outcome {
            Outcome::Permitted | Outcome::NoProcessing => vec![route],
            Outcome::Conditional => rules
                .map(|rule| said(&rule.title, &rule.open, lang))
                .collect(),
            Outcome::Forbidden => rules
                .map(|rule| {
                    said(
                        &rule.title,
                        rule.failed.as_ref().unwrap_or(&rule.open),
                        lang,
                    )
                })
                .collect(),
        };
        pairs.push((say(Words::Decides, lang), decides.join("\n")));
        let duties = verdict.after.iter().map(|duty| protocol.duty(*duty));
        let duties: Vec<&str> = duties.map(|duty| duty.title.get(lang)).collect();
        if !duties.is_empty() {
            pairs.push((say(Words::Afterwards, lang), duties.join("; ")));
        }
    }
    let articles: Vec<String> = exercise
        .articles(protocol)
        .iter()
        .map(|one| reference::label(one, lang))
        .collect();
    pairs.push((say(Words::Articles, lang), articles.join(", ")));
    pairs.push((
        say(Words::Lesson, lang),
        practice.lesson.get(lang).to_owned(),
    ));
    pairs.push((
        say(Words::Client, lang),
        practice.client.get(lang).to_owned(),
    ));
    out.push(Block::Pairs(pairs));
}

fn said(title: &Text, words: &Text, lang: Lang) -> String {
    format!("{}: {}", title.get(lang), words.get(lang))
}

/// The certificate of an exam; where it was not passed, the result. It names no one; whoever prints it writes the name on it.
#[must_use]
pub fn certificate(
    protocol: &Protocol,
    library: &Library,
    exam: &Exam,
    result: &ExamResult,
    day: &str,
    lang: Lang,
) -> Outline {
    let outcome = if result.passed {
        Words::Passed
    } else {
        Words::Failed
    };
    let score = fill(
        Words::ScoreOf.get(lang),
        &[
            ("points", &result.points.to_string()),
            ("most", &result.most.to_string()),
            ("percent", &result.percent.to_string()),
        ],
    );
    let minutes = exam.spent.div_ceil(60).to_string();
    let pairs = vec![
        (
            say(Words::Outcome, lang),
            fill(outcome.get(lang), &[("pass", &PASS.to_string())]),
        ),
        (say(Words::Score, lang), score),
        (
            say(Words::Date, lang),
            crate::text::date::long_iso(day, lang),
        ),
        (
            say(Words::Protocol, lang),
            format!(
                "{} ({} {})",
                protocol.source().title.get(lang),
                protocol.id(),
                protocol.version()
            ),
        ),
        (
            say(Words::Set, lang),
            library.set().title.get(lang).to_owned(),
        ),
        (say(Words::Seed, lang), exam.seed.to_string()),
        (
            say(Words::Time, lang),
            fill(Words::Minutes.get(lang), &[("minutes", &minutes)]),
        ),
    ];
    let word = |right: bool| say(if right { Words::Good } else { Words::Wrong }, lang);
    let rows = result.each.iter().map(|(id, marked)| {
        let title = library.exercise(id).map(|one| one.practice.title.get(lang));
        vec![
            title.unwrap_or(id).to_owned(),
            word(marked.first),
            word(marked.second),
        ]
    });
    let blocks = vec![
        Block::Fields(vec![say(Words::Name, lang)]),
        Block::Pairs(pairs),
        Block::Heading(say(Words::Each, lang)),
        Block::Table {
            head: vec![
                say(Words::Situation, lang),
                say(Words::AnswerHead, lang),
                say(Words::ReasonHead, lang),
            ],
            rows: rows.collect(),
        },
        Block::Paragraph(say(Words::CertificateText, lang)),
    ];
    let title = if result.passed {
        Words::Certificate
    } else {
        Words::Result
    };
    marked(title.get(lang), blocks, lang)
}

/// Two judgements side by side, step by step.
#[must_use]
pub fn side_by_side(
    protocol: &Protocol,
    title: &str,
    compared: &Comparison,
    lang: Lang,
) -> Outline {
    let rows = steps(protocol, compared, lang).into_iter().map(|step| {
        let same = if step.same {
            Words::Same
        } else {
            Words::Differs
        };
        vec![step.what, step.both.one, step.both.other, say(same, lang)]
    });
    let blocks = vec![
        Block::Heading(title.to_owned()),
        Block::Table {
            head: vec![
                say(Words::Step, lang),
                say(Words::One, lang),
                say(Words::Other, lang),
                say(Words::Outcome, lang),
            ],
            rows: rows.collect(),
        },
    ];
    marked(Words::Heads.get(lang), blocks, lang)
}

/// A step of two judgements, in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StepWords {
    /// The step.
    pub what: String,
    /// What each has.
    pub both: Both<String>,
    /// Whether they agree.
    pub same: bool,
}

/// Every step of two judgements, in words, in the order of a check.
#[must_use]
pub fn steps(protocol: &Protocol, compared: &Comparison, lang: Lang) -> Vec<StepWords> {
    let mut out = Vec::new();
    let mut step = |what: String, one: String, other: String| {
        out.push(StepWords {
            what,
            same: one == other,
            both: Both { one, other },
        });
    };
    let activity = |at| protocol.activity(at).label.get(lang).to_owned();
    step(
        say(Words::Activity, lang),
        activity(compared.activity.one),
        activity(compared.activity.other),
    );
    let row = |at: Option<_>| match at {
        Some(at) => protocol.row(at).contact.get(lang).to_owned(),
        None => say(Words::NoRow, lang),
    };
    step(
        say(Words::Row, lang),
        row(compared.row.one),
        row(compared.row.other),
    );
    let yes = |yes: bool| say(if yes { Words::Yes } else { Words::No }, lang);
    for (item, both) in &compared.items {
        let label = protocol.item(*item).label.get(lang);
        step(
            format!("{}: {label}", Words::Data.get(lang)),
            yes(both.one),
            yes(both.other),
        );
    }
    if let Some(consent) = &compared.consent {
        let words = |state| consent_label(protocol, state, lang).to_owned();
        step(
            say(Words::Consent, lang),
            words(consent.one),
            words(consent.other),
        );
    }
    let answer = |answer| {
        let words = match answer {
            Answer::Yes => Words::Yes,
            Answer::No => Words::No,
            Answer::Unknown => Words::Unknown,
        };
        say(words, lang)
    };
    for (question, both) in &compared.answers {
        let ask = protocol.question(*question).ask.get(lang).to_owned();
        step(ask, answer(both.one), answer(both.other));
    }
    let outcome = |outcome| outcome_title(protocol, outcome).get(lang).to_owned();
    step(
        say(Words::Outcome, lang),
        outcome(compared.outcome.one),
        outcome(compared.outcome.other),
    );
    out
}

/// What a state of consent is called.
fn consent_label(protocol: &Protocol, consent: Consent, lang: Lang) -> &str {
    let texts = &protocol.source().consents;
    let text = match consent {
        Consent::Given => &texts.given,
        Consent::NotAsked => &texts.not_asked,
        Consent::Refused => &texts.refused,
        Consent::Withdrawn => &texts.withdrawn,
        Consent::Unobtainable => &texts.unobtainable,
    };
    text.label.get(lang)
}

/// What is chosen, in words, for whoever looks back at an answer.
#[must_use]
pub fn label_of(picks: &[Pick], id: &str, lang: Lang) -> String {
    super::quiz::chosen(picks, id).map_or_else(String::new, |pick| pick.label.get(lang).to_owned())
}
