//! A record as the register has it: what is listed, counted and told, no more.

use crate::decision::{Outcome, Status};
use crate::protocol::{Protocol, RowUse};
use crate::record::{Difference, Record};
use crate::text::register::Register as Words;
use crate::text::{Lang, Text, reference};

use super::fold::fold;
use super::open::Open;
use super::words::{activity, outcome, route, row, text_of};

/// Between the words of different fields, so that no match runs from one into the next.
const APART: char = '\u{1f}';

/// With whom it was, as far as the table goes.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Whom {
    /// The contact of a row, by the row's id.
    Row(String),
    /// Someone outside the table, or nobody: then the activity says it, by its id.
    Activity(String),
}

/// What kind of record it is.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// A decision about sharing, asking or recording: a motivation.
    Decision,
    /// Of a tool of the rights, by its id.
    Tool(String),
    /// The log of a retention list.
    Log,
}

impl Kind {
    /// Its id.
    #[must_use]
    pub fn id(&self) -> &str {
        match self {
            Kind::Decision => "decision",
            Kind::Tool(id) => id,
            Kind::Log => "retention",
        }
    }
}

/// A record on the shelf.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// What kind it is. All but a decision have no activity, contact, route, items or articles.
    pub kind: Kind,
    /// What that kind is called.
    pub title: Text,
    /// SHA-256 of what it says.
    pub digest: String,
    /// The names of the files that hold it; the first came first.
    pub files: Vec<String>,
    /// Where the first file can be found again; the number that its reader gave it.
    pub source: usize,
    /// When the professional signed (`2026-11-24T14:30`), as it stands in the file.
    pub signed: String,
    /// When data was shared or asked, where it says so.
    pub shared: String,
    /// The activity's id.
    pub activity: String,
    /// With whom.
    pub whom: Option<Whom>,
    /// The route's id.
    pub route: String,
    /// The outcome of a decision.
    pub outcome: Option<Outcome>,
    /// What a record of another kind came to, where it has outcomes.
    pub came_to: Option<Text>,
    /// The dossier's number.
    pub file_number: String,
    /// The organisation on the other side.
    pub organisation: String,
    /// The person or function there.
    pub person: String,
    /// What for.
    pub purpose: String,
    /// The items that the outcome is about.
    pub items: Vec<String>,
    /// The articles of the rules that were met.
    pub refs: Vec<String>,
    /// Why telling the client was postponed; empty when it was not.
    pub postponed: String,
    /// The date to look again at that.
    pub review_on: String,
    /// Who signed.
    pub signer: String,
    /// The teamcoach who signed.
    pub coach: String,
    /// Whether nothing is missing any more.
    pub complete: bool,
    /// Whether everybody who signed sealed it as well, and all seals are good.
    pub sealed: bool,
    /// What is still to be done, as far as it says.
    pub open: Vec<Open>,
    /// What differs from what this application would make of it.
    pub differences: Vec<Difference>,
    /// The digests of the versions that it continues.
    pub continues: Vec<String>,
    /// What is looked through when one searches.
    pub(super) haystack: String,
}

impl Entry {
    /// A record of a kind of which nothing is known yet.
    pub(super) fn bare(kind: Kind) -> Self {
        Entry {
            kind,
            title: Text::default(),
            digest: String::new(),
            files: Vec::new(),
            source: 0,
            signed: String::new(),
            shared: String::new(),
            activity: String::new(),
            whom: None,
            route: String::new(),
            outcome: None,
            came_to: None,
            file_number: String::new(),
            organisation: String::new(),
            person: String::new(),
            purpose: String::new(),
            items: Vec::new(),
            refs: Vec::new(),
            postponed: String::new(),
            review_on: String::new(),
            signer: String::new(),
            coach: String::new(),
            complete: true,
            sealed: false,
            open: Vec::new(),
            differences: Vec::new(),
            continues: Vec::new(),
            haystack: String::new(),
        }
    }

    /// A record that was read from a file.
    #[must_use]
    pub fn of(
        protocol: &Protocol,
        record: &Record,
        differences: Vec<Difference>,
        file: &str,
        source: usize,
    ) -> Self {
        let content = record.content();
        let (details, verdict) = (&content.details, &content.verdict);
        let whom = match &verdict.row {
            Some(row) => Whom::Row(row.clone()),
            None => Whom::Activity(content.case.activity.clone()),
        };
        let mut continues: Vec<String> = content
            .history
            .iter()
            .map(|version| version.sha256.clone())
            .collect();
        // What the teamcoach signed is the professional's record, and takes its place.
        if content.coach_signature.is_some() {
            let mut before = content.clone();
            before.coach_signature = None;
            continues.push(before.digest());
        }
        let mut refs: Vec<String> = Vec::new();
        let met = verdict
            .before
            .iter()
            .filter(|finding| finding.status == Status::Met);
        for one in met.flat_map(|finding| &finding.refs) {
            if !refs.contains(one) {
                refs.push(one.clone());
            }
        }
        let coach = content.coach_signature.as_ref();
        let sealed = record.seal().map_or(0, |seal| seal.signatures.len())
            == 1 + usize::from(content.coach_signature.is_some());
        let mut entry = Entry {
            kind: Kind::Decision,
            title: text_of(Words::KindDecision),
            digest: record.digest().to_owned(),
            files: vec![file.to_owned()],
            source,
            signed: content.signature.at.clone(),
            shared: details.other_side.when.clone(),
            activity: content.case.activity.clone(),
            whom: Some(whom),
            route: verdict.route.clone(),
            outcome: Some(verdict.outcome),
            came_to: None,
            file_number: details.subject.file_number.trim().to_owned(),
            organisation: details.other_side.organisation.trim().to_owned(),
            person: details.other_side.person.trim().to_owned(),
            purpose: details.purpose.trim().to_owned(),
            items: verdict.data.within.clone(),
            refs,
            postponed: details.postponement.indications.trim().to_owned(),
            review_on: details.postponement.review_on.clone(),
            signer: content.signature.name.clone(),
            coach: coach
                .map(|signature| signature.name.clone())
                .unwrap_or_default(),
            complete: record.is_complete(),
            sealed: sealed && !differences.contains(&Difference::Altered),
            open: Open::of_decision(record),
            differences,
            continues,
            haystack: String::new(),
        };
        entry.haystack = entry.searched(protocol, &details.subject.name);
        entry
    }

    pub(super) fn searched(&self, protocol: &Protocol, name: &str) -> String {
        let said = Lang::ALL.into_iter().flat_map(|lang| {
            let kind = self.title.get(lang).to_owned();
            [
                kind,
                self.what(protocol, lang),
                self.with_whom(protocol, lang),
            ]
        });
        let own = [
            &self.file_number,
            &self.purpose,
            &self.signer,
            &self.coach,
            &self.signed,
            &self.person,
        ];
        let own = own.into_iter().cloned().chain([name.to_owned()]);
        let all = said.chain(own).chain(self.files.iter().cloned());
        all.fold(String::new(), |mut all, one| {
            all.push_str(&fold(&one));
            all.push(APART);
            all
        })
    }

    /// Adds the name of another file that holds the same.
    pub(super) fn also_in(&mut self, file: &str) {
        if !self.files.iter().any(|known| known == file) {
            self.files.push(file.to_owned());
            self.haystack.push_str(&fold(file));
            self.haystack.push(APART);
        }
    }

    /// Whether every one of these words, folded, is somewhere in it.
    pub(super) fn has(&self, words: &[&str]) -> bool {
        words.iter().all(|word| self.haystack.contains(word))
    }

    /// Whether it was altered after it was signed.
    #[must_use]
    pub fn is_altered(&self) -> bool {
        self.differences.contains(&Difference::Altered)
    }

    /// The day on which it was signed (`2026-11-24`), or nothing when the file says no such day.
    #[must_use]
    pub fn day(&self) -> Option<&str> {
        let day = self.signed.get(..10)?;
        crate::text::date::parse_iso(day).map(|_| day)
    }

    /// The month in which it was signed (`2026-11`), or nothing when the file says no such day.
    #[must_use]
    pub fn month(&self) -> Option<&str> {
        self.day()?.get(..7)
    }

    /// What was done, in words; of another kind than a decision, which kind.
    #[must_use]
    pub fn what(&self, protocol: &Protocol, lang: Lang) -> String {
        match &self.kind {
            Kind::Decision => activity(protocol, &self.activity, lang),
            Kind::Tool(_) | Kind::Log => self.title.get(lang).to_owned(),
        }
    }

    /// The outcome, in words; empty where there is none.
    #[must_use]
    pub fn outcome_words(&self, protocol: &Protocol, lang: Lang) -> String {
        match (&self.outcome, &self.came_to) {
            (Some(one), _) => outcome(protocol, *one, lang),
            (None, Some(words)) => words.get(lang).to_owned(),
            (None, None) => String::new(),
        }
    }

    /// With whom, in words: the contact of the row, or the organisation that was named.
    #[must_use]
    pub fn with_whom(&self, protocol: &Protocol, lang: Lang) -> String {
        let outside = || {
            let found = protocol.find_activity(&self.activity);
            let found = found.map(|at| protocol.activity(at));
            let optional = found.filter(|activity| activity.row == RowUse::Optional);
            let without = optional.and_then(|activity| activity.without_row.as_ref());
            let words = without.or_else(|| found.and_then(|activity| activity.other_side.as_ref()));
            words.map(|words| words.get(lang).to_owned())
        };
        let table = match &self.whom {
            None => None,
            Some(Whom::Row(id)) => Some(row(protocol, id, lang)),
            Some(Whom::Activity(_)) if self.organisation.is_empty() => outside(),
            Some(Whom::Activity(_)) => None,
        };
        match (table, self.organisation.as_str()) {
            (Some(table), "") => table,
            (Some(table), own) => format!("{table}: {own}"),
            (None, own) => own.to_owned(),
        }
    }

    /// The items, in words.
    #[must_use]
    pub fn which(&self, protocol: &Protocol, lang: Lang) -> String {
        let labels: Vec<&str> = self
            .items
            .iter()
            .map(|id| {
                let found = protocol.find_item(id).map(|at| protocol.item(at));
                found.map_or(id.as_str(), |item| item.label.get(lang))
            })
            .collect();
        labels.join("; ")
    }

    /// The route, in words.
    #[must_use]
    pub fn way(&self, protocol: &Protocol, lang: Lang) -> String {
        route(protocol, &self.route, lang)
    }

    /// The ground: the route in words, with the articles of the rules that were met.
    #[must_use]
    pub fn ground(&self, protocol: &Protocol, lang: Lang) -> String {
        let refs = reference::labels(self.refs.iter().map(String::as_str), lang);
        let way = self.way(protocol, lang);
        if refs.is_empty() {
            way
        } else {
            format!("{way} ({refs})")
        }
    }

    /// With whom, in words, as a list of choices has it.
    #[must_use]
    pub fn whom_in_words(protocol: &Protocol, whom: &Whom, lang: Lang) -> String {
        match whom {
            Whom::Row(id) => row(protocol, id, lang),
            Whom::Activity(id) => activity(protocol, id, lang),
        }
    }

    /// A route in words, by its id.
    #[must_use]
    pub fn route_in_words(protocol: &Protocol, id: &str, lang: Lang) -> String {
        route(protocol, id, lang)
    }

    /// An outcome in words.
    #[must_use]
    pub fn outcome_in_words(protocol: &Protocol, one: Outcome, lang: Lang) -> String {
        outcome(protocol, one, lang)
    }
}
