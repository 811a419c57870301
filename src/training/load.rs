//! From a set's text to a [`Library`]: read strictly, solve every situation with the engine, check. All errors come
//! together.

use std::collections::BTreeSet;

use crate::case::Case;
use crate::decision::{self, Outcome, Status, Verdict};
use crate::protocol::Protocol;
use crate::term;
use crate::text::date;

use super::facts::case_of;
use super::model::{Ask, ChooseAsk, Count, DateAsk, Motivation, Practice, Set};
use super::{Exercise, Fault, Library, MOST_BYTES, Piece, SET_SCHEMA, SetError, Solution, Spot};

/// The set that ships with the application, in the form the build script left.
const BUILT_IN: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/training.bin"));
/// The longest text that is taken, in characters.
const LONGEST: usize = 1_200;
/// The most situations or motivations in one set.
const MOST: usize = 400;

impl Library {
    /// The set that ships with the application.
    ///
    /// # Errors
    /// None in a build that passed its tests; the type keeps the caller honest.
    pub fn built_in(protocol: &Protocol) -> Result<Self, Vec<SetError>> {
        let set: Set = postcard::from_bytes(BUILT_IN)
            .map_err(|error| vec![SetError::new("built in", Fault::Form(error.to_string()))])?;
        Self::of(protocol, set)
    }

    /// Reads a set from its file (`practice/set-1`).
    ///
    /// # Errors
    /// Everything that is wrong with it, each with its place; broken syntax stops at the first.
    pub fn from_json(protocol: &Protocol, json: &str) -> Result<Self, Vec<SetError>> {
        let one = |place: String, fault| vec![SetError::new(place, fault)];
        if json.len() > MOST_BYTES {
            return Err(one("file".to_owned(), Fault::TooLarge));
        }
        let at =
            |error: &serde_json::Error| format!("line {}, column {}", error.line(), error.column());
        let json = json.trim_start_matches('\u{feff}');
        let value: serde_json::Value = serde_json::from_str(json)
            .map_err(|error| one(at(&error), Fault::Form(error.to_string())))?;
        let schema = value.get("schema").and_then(|schema| schema.as_str());
        if schema != Some(SET_SCHEMA) {
            let found = schema.unwrap_or_default().chars().take(40).collect();
            return Err(one("schema".to_owned(), Fault::Schema(found)));
        }
        // From the text once more, for the line and the column.
        let set: Set = serde_json::from_str(json)
            .map_err(|error| one(at(&error), Fault::Form(error.to_string())))?;
        Self::of(protocol, set)
    }

    /// Solves and checks a set.
    ///
    /// # Errors
    /// Everything that is wrong with it, each with its place.
    pub fn of(protocol: &Protocol, mut set: Set) -> Result<Self, Vec<SetError>> {
        // Whoever wrote it: what is saved of it carries the mark.
        super::MARK.clone_into(&mut set.mark);
        let mut errors = Vec::new();
        if set.protocol != protocol.id() {
            let id = set.protocol.chars().take(80).collect();
            errors.push(SetError::new("protocol", Fault::OtherProtocol(id)));
        }
        if set.cases.is_empty() && set.motivations.is_empty() {
            errors.push(SetError::new("set", Fault::Empty));
        }
        if set.cases.len() > MOST || set.motivations.len() > MOST {
            errors.push(SetError::new("set", Fault::TooLarge));
            return Err(errors);
        }
        let mut ids = BTreeSet::new();
        let all = set.cases.iter().map(|case| ("cases", &case.id));
        let all = all.chain(set.motivations.iter().map(|m| ("motivations", &m.id)));
        for (list, id) in all {
            let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
            let good = !id.is_empty() && id.len() <= 60 && id.chars().all(plain);
            if !good || !ids.insert(id.clone()) {
                let id = id.chars().take(80).collect();
                errors.push(SetError::new(list, Fault::BadId(id)));
            }
        }
        let themes: BTreeSet<&str> = set.themes.iter().map(|theme| theme.id.as_str()).collect();
        let mut checker = Checker {
            protocol,
            themes,
            errors,
        };
        let exercises: Vec<_> = set
            .cases
            .iter()
            .map(|case| checker.exercise(case))
            .collect();
        let spots: Vec<_> = set.motivations.iter().map(|m| checker.spot(m)).collect();
        if !checker.errors.is_empty() {
            return Err(checker.errors);
        }
        Ok(Library {
            exercises: exercises.into_iter().flatten().collect(),
            spots: spots.into_iter().flatten().collect(),
            set,
        })
    }
}

/// Solves one situation by itself, for whoever is writing it.
///
/// # Errors
/// Everything that is wrong with it; names of themes are taken from `themes`.
pub fn solve(
    protocol: &Protocol,
    practice: &Practice,
    themes: &[super::model::Theme],
) -> Result<Exercise, Vec<SetError>> {
    let mut checker = Checker {
        protocol,
        themes: themes.iter().map(|theme| theme.id.as_str()).collect(),
        errors: Vec::new(),
    };
    match checker.exercise(practice) {
        Some(exercise) if checker.errors.is_empty() => Ok(exercise),
        _ => Err(checker.errors),
    }
}

struct Checker<'a> {
    protocol: &'a Protocol,
    themes: BTreeSet<&'a str>,
    errors: Vec<SetError>,
}

impl Checker<'_> {
    fn error(&mut self, place: impl Into<String>, fault: Fault) {
        self.errors.push(SetError::new(place, fault));
    }

    /// A text that must be there and is no longer than one reads.
    fn text(&mut self, place: &str, what: Piece, text: &str) {
        if text.trim().is_empty() {
            self.error(place, Fault::Missing(what));
        } else if text.chars().count() > LONGEST {
            self.error(place, Fault::TooLong);
        }
    }

    /// The English of a text: it may be missing, and is no longer than one reads.
    fn translation(&mut self, place: &str, text: &str) {
        if text.chars().count() > LONGEST {
            self.error(place, Fault::TooLong);
        }
    }

    fn common(&mut self, place: &str, level: u8, themes: &[String]) {
        if !(1..=3).contains(&level) {
            self.error(format!("{place}.level"), Fault::Level(level));
        }
        for theme in themes {
            if !self.themes.contains(theme.as_str()) {
                let id = theme.chars().take(80).collect();
                let fault = Fault::Unknown { kind: "theme", id };
                self.error(format!("{place}.themes"), fault);
            }
        }
    }

    fn exercise(&mut self, practice: &Practice) -> Option<Exercise> {
        let place = format!("cases.{}", practice.id);
        let before = self.errors.len();
        self.common(&place, practice.level, &practice.themes);
        let pieces = [
            (Piece::Title, &practice.title),
            (Piece::Lesson, &practice.lesson),
            (Piece::Client, &practice.client),
        ];
        let hints = practice.hints.iter().map(|hint| (Piece::Hints, hint));
        for (what, text) in pieces.into_iter().chain(hints) {
            self.text(&place, what, &text.nl);
            self.translation(&place, &text.en);
        }
        if practice.hints.len() != 2 {
            self.error(&place, Fault::Missing(Piece::Hints));
        }
        if practice.story.is_empty() {
            self.error(&place, Fault::Missing(Piece::Story));
        }
        for (at, line) in practice.story.iter().enumerate() {
            let place = format!("{place}.story[{at}]");
            self.text(&place, Piece::Line, &line.nl);
            self.translation(&place, &line.en);
        }
        let solution = match &practice.ask {
            Ask::Decide(plan) => {
                let lines = practice.story.iter();
                let case = case_of(self.protocol, plan, lines, &place, &mut self.errors)?;
                let verdict = decision::assess(self.protocol, &case);
                self.tempting(practice, &place, verdict.outcome);
                Solution::Decide(Box::new((case, verdict)))
            }
            Ask::Date(ask) => Solution::Date(self.date(ask, &place)?),
            Ask::Choose(ask) => Solution::Choose(self.choose(ask, &place)?),
        };
        (self.errors.len() == before).then(|| Exercise::of(practice.clone(), solution))
    }

    fn tempting(&mut self, practice: &Practice, place: &str, right: Outcome) {
        for (at, tempting) in practice.tempting.iter().enumerate() {
            let place = format!("{place}.tempting[{at}]");
            self.text(&place, Piece::Feedback, &tempting.nl);
            self.text(&place, Piece::Feedback, &tempting.en);
            let id: String = tempting.choose.chars().take(80).collect();
            match Outcome::ALL.into_iter().find(|one| one.id() == id) {
                None => {
                    let kind = "outcome";
                    self.error(place, Fault::Unknown { kind, id });
                }
                Some(outcome) if outcome == right => self.error(place, Fault::TemptsWithRight(id)),
                Some(_) => {}
            }
        }
    }

    fn articles(&mut self, articles: &[String], place: &str) {
        if articles.is_empty() {
            self.error(place, Fault::Missing(Piece::Article));
        }
        for id in articles {
            if self.protocol.article(id).is_none() {
                let id = id.chars().take(80).collect();
                let kind = "article";
                self.error(place, Fault::Unknown { kind, id });
            }
        }
    }

    fn date(&mut self, ask: &DateAsk, place: &str) -> Option<String> {
        let place = format!("{place}.ask");
        self.articles(&ask.articles, &place);
        let Some(right) = count(ask.count, &ask.from) else {
            let text = ask.from.chars().take(40).collect();
            self.error(place, Fault::NotADate(text));
            return None;
        };
        if ask.wrong.is_empty() {
            self.error(&place, Fault::Missing(Piece::Option));
        }
        for wrong in &ask.wrong {
            self.text(&place, Piece::Feedback, &wrong.nl);
            self.text(&place, Piece::Feedback, &wrong.en);
            if term::parse_date(&wrong.date).is_err() {
                let text = wrong.date.chars().take(40).collect();
                self.error(&place, Fault::NotADate(text));
            } else if wrong.date == right {
                self.error(&place, Fault::TemptsWithRight(right.clone()));
            }
        }
        Some(right)
    }

    fn choose(&mut self, ask: &ChooseAsk, place: &str) -> Option<usize> {
        let place = format!("{place}.ask");
        self.articles(&ask.articles, &place);
        for option in &ask.options {
            self.text(&place, Piece::Option, &option.nl);
            self.text(&place, Piece::Option, &option.en);
        }
        let mut right = ask.options.iter().enumerate().filter(|(_, o)| o.right);
        match (right.next(), right.next(), ask.options.len()) {
            (Some((at, _)), None, 2..=6) => Some(at),
            _ => {
                self.error(place, Fault::NotOneRight);
                None
            }
        }
    }

    fn spot(&mut self, motivation: &Motivation) -> Option<Spot> {
        let place = format!("motivations.{}", motivation.id);
        let before = self.errors.len();
        self.common(&place, motivation.level, &motivation.themes);
        if motivation.hints.len() != 2 {
            self.error(&place, Fault::Missing(Piece::Hints));
        }
        for text in [&motivation.client.nl, &motivation.client.en] {
            self.translation(&place, text);
        }
        for (at, line) in motivation.lines.iter().enumerate() {
            let place = format!("{place}.story[{at}]");
            self.text(&place, Piece::Line, &line.says.nl);
            self.text(&place, Piece::Line, &line.says.en);
        }
        let lines = motivation.lines.iter().map(|line| &line.says);
        let case = case_of(
            self.protocol,
            &motivation.ask,
            lines,
            &place,
            &mut self.errors,
        )?;
        let verdict = decision::assess(self.protocol, &case);
        self.planted(motivation, &verdict, &place);
        (self.errors.len() == before).then(|| Spot {
            motivation: motivation.clone(),
            case,
            verdict,
        })
    }

    /// Each planted mistake breaks a rule that the engine finds not met, and each of those was planted.
    fn planted(&mut self, motivation: &Motivation, verdict: &Verdict, place: &str) {
        let mut planted = Vec::new();
        for (at, line) in motivation.lines.iter().enumerate() {
            let Some(wrong) = &line.wrong else { continue };
            let place = format!("{place}.story[{at}]");
            self.text(&place, Piece::Mistake, &wrong.nl);
            self.text(&place, Piece::Mistake, &wrong.en);
            let id: String = wrong.breaks.chars().take(80).collect();
            let rule = self.protocol.find_rule(&wrong.breaks);
            let duty = self.protocol.find_duty(&wrong.breaks);
            let broken = match (rule, duty) {
                (Some(rule), _) => verdict
                    .status_of(rule)
                    .is_some_and(|status| status != Status::Met),
                (None, Some(duty)) => verdict.after.contains(&duty),
                (None, None) => {
                    let kind = "rule or duty";
                    self.error(place, Fault::Unknown { kind, id });
                    continue;
                }
            };
            planted.extend(rule);
            if !broken {
                self.error(place, Fault::NotBroken(id));
            }
        }
        for finding in &verdict.before {
            if finding.status != Status::Met && !planted.contains(&finding.rule) {
                let id = self.protocol.rule(finding.rule).id.clone();
                self.error(place, Fault::NotPlanted(id));
            }
        }
        if motivation.lines.iter().all(|line| line.wrong.is_none()) {
            self.error(place, Fault::Missing(Piece::Mistake));
        }
    }
}

/// The day that is asked, as the terms of the protocol have it (ISO 8601); nothing when the first is no day.
fn count(count: Count, from: &str) -> Option<String> {
    use term::Request;

    let from = term::parse_date(from).ok()?;
    let answer = |request| Some(term::deadlines(request, from).ok()?.answer_by);
    let day = match count {
        Count::InformationAnswer => answer(Request::Information),
        Count::CorrectionAnswer => answer(Request::Correction),
        Count::DestructionAnswer => answer(Request::Destruction),
        Count::DestructionDone => {
            term::deadlines(Request::Destruction, from)
                .ok()?
                .carry_out_by
        }
        Count::KeepThrough => Some(term::retention(from).ok()?.keep_through),
    };
    day.map(date::iso)
}

/// A typed case again from its contract, for a file that holds one.
pub(super) fn case_from(
    protocol: &Protocol,
    case: &crate::case::CaseJson,
) -> Result<Case, Vec<String>> {
    let value = serde_json::to_value(case).map_err(|error| vec![error.to_string()])?;
    Case::from_value(protocol, &value)
        .map_err(|errors| errors.iter().map(ToString::to_string).collect())
}
