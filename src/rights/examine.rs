//! Examining a file of these pages: is it unaltered, who signed, and does it still come to the same.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::document::{Block, Outline, Report, differences, version};
use crate::protocol::Protocol;
use crate::record::seal::{KnownKeys, NotExamined, Payload, Role, SealCheck, Seen};
use crate::record::{ProtocolInfo, strict};
use crate::text::rights_paper::RightsPaper as Words;
use crate::text::seal::Report as Said;
use crate::text::{Lang, Text};

use super::Rights;
use super::file::{Difference, Opened, read};
use super::model::Tool;
use super::record::Signed;
use super::retention::Log;
use super::sheet::Sheet;

/// A signed record of these pages.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Examined {
    /// Of a tool, by its id.
    Record(String, Box<Signed>, Found),
    /// The log of a retention list.
    Log(Box<Signed<Log>>, Found),
}

/// What was found about it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    /// Whether the file is what this application writes, but for white space between its tokens.
    pub as_written: bool,
    /// What was found about its seal, when it has one.
    pub seal: Option<SealCheck>,
    /// What differs.
    pub differences: Vec<Difference>,
}

/// Examines the bytes of a file.
///
/// # Errors
/// When they hold no record that can be read.
pub fn examine(
    rights: &Rights,
    protocol: &Protocol,
    bytes: &[u8],
) -> Result<Examined, NotExamined> {
    let text = std::str::from_utf8(bytes).map_err(|_| NotExamined::NotText)?;
    let found = |ours: Option<String>, seal, differences| Found {
        as_written: strict::same_but_for_white_space(
            text.trim_start_matches('\u{feff}'),
            &ours.unwrap_or_default(),
        ),
        seal,
        differences,
    };
    match read(rights, protocol, text).map_err(NotExamined::Unreadable)? {
        Opened::Draft(..) | Opened::List(..) => Err(NotExamined::Draft),
        Opened::Record(tool, signed, differences) => {
            let found = found(signed.to_json().ok(), signed.seal_check(), differences);
            Ok(Examined::Record(tool, signed, found))
        }
        Opened::Log(signed, differences) => {
            let found = found(signed.to_json().ok(), signed.seal_check(), differences);
            Ok(Examined::Log(signed, found))
        }
    }
}

impl Found {
    fn differs(&self, what: Difference) -> bool {
        self.differences.contains(&what)
    }
}

impl Examined {
    /// What was found.
    #[must_use]
    pub const fn found(&self) -> &Found {
        match self {
            Examined::Record(.., found) | Examined::Log(_, found) => found,
        }
    }

    /// The same as it is opened.
    #[must_use]
    pub fn opened(self) -> Opened {
        match self {
            Examined::Record(tool, signed, found) => {
                Opened::Record(tool, signed, found.differences)
            }
            Examined::Log(signed, found) => Opened::Log(signed, found.differences),
        }
    }

    /// What a report tells of it.
    #[must_use]
    pub fn seen(&self) -> Seen<'_> {
        let found = self.found();
        // With another digest in the file nothing is as written, whatever the rest is.
        let fits = !found.differs(Difference::Altered);
        let as_written = found.as_written || !fits;
        let seal = found.seal.as_ref();
        match self {
            Examined::Record(_, signed, _) => signed.seen(as_written, fits, seal),
            Examined::Log(signed, _) => signed.seen(as_written, fits, seal),
        }
    }

    /// What kind of record it is.
    #[must_use]
    pub fn kind(&self, rights: &Rights) -> Text {
        match self {
            Examined::Record(tool, ..) => title(rights, tool),
            Examined::Log(..) => log_title(),
        }
    }

    /// The report of the examination. `known` is the organisation's list of keys, where one was chosen.
    #[must_use]
    pub fn report(
        &self,
        rights: &Rights,
        protocol: &Protocol,
        known: Option<&KnownKeys>,
        lang: Lang,
    ) -> Outline {
        let report = Report {
            seen: self.seen(),
            known,
            lang,
        };
        let say = |words: Words| words.get(lang).to_owned();
        let kind = self.kind(rights).get(lang).to_owned();
        let mut blocks = vec![Block::Pairs(vec![(say(Words::Kind), kind)])];
        report.outcome(&mut blocks);
        report.changed(self.changed(rights, protocol, lang), &mut blocks);
        report.who(&mut blocks);
        let (of, under) = match self {
            Examined::Record(_, signed, _) => (&signed.content.protocol, &signed.content.rights),
            Examined::Log(signed, _) => (&signed.content.protocol, &signed.content.rights),
        };
        let rules = [
            (version(protocol, of, lang), of, ProtocolInfo::of(protocol)),
            (
                format!("{} {}", under.id, under.version),
                under,
                rights.info(),
            ),
        ];
        report.made(&rules, &mut blocks);
        self.replay(rights, lang, &mut blocks);
        report.means(&mut blocks);
        report.outline(blocks)
    }

    /// Whether what was filled in comes to the same now.
    fn replay(&self, rights: &Rights, lang: Lang, out: &mut Vec<Block>) {
        let say = |words: Words| words.get(lang).to_owned();
        out.push(Block::Heading(Said::Replay.get(lang).to_owned()));
        if !self.found().differs(Difference::OtherOutcome) {
            out.push(Block::Paragraph(say(Words::ReplaySame)));
            return;
        }
        let Examined::Record(id, signed, _) = self else {
            out.push(Block::Notice(say(Words::TooEarly)));
            return;
        };
        out.push(Block::Paragraph(say(Words::ReplayOther)));
        let Some(tool) = rights.tool(id) else { return };
        let sheet = Sheet::of(tool, signed.details());
        let now = sheet.outcome().map(|outcome| outcome.id.as_str());
        let mut rows = Vec::new();
        if now != signed.outcome() {
            let words = |id: Option<&str>| {
                id.map_or_else(
                    || "–".to_owned(),
                    |id| outcome(tool, id).get(lang).to_owned(),
                )
            };
            let (then, now) = (words(signed.outcome()), words(now));
            rows.push(vec![say(Words::Outcome), then, now]);
        }
        if sheet.draft.only(|id| sheet.counts(id)) != *signed.details() {
            rows.push(vec![
                say(Words::Filled),
                say(Words::Yes),
                say(Words::FilledNot),
            ]);
        }
        let head = [Said::Part, Said::Then, Said::Now];
        out.push(Block::Table {
            head: head.map(|words| words.get(lang).to_owned()).to_vec(),
            rows,
        });
    }

    /// Where what was sealed and what can be read differ.
    fn changed(&self, rights: &Rights, protocol: &Protocol, lang: Lang) -> Vec<Vec<String>> {
        let Some(seal) = &self.found().seal else {
            return Vec::new();
        };
        let (now, tool) = match self {
            Examined::Record(tool, signed, _) => {
                (serde_json::to_value(&signed.content), rights.tool(tool))
            }
            Examined::Log(signed, _) => (serde_json::to_value(&signed.content), None),
        };
        let mut now = now.unwrap_or_default();
        let own = now.as_object_mut();
        let coach = own.and_then(|members| members.remove("coach_signature"));
        let mut rows = Vec::new();
        if let Payload::Differs(sealed) = &seal.payload {
            let mut sealed = sealed.clone();
            for value in [&mut sealed, &mut now] {
                named(value, tool, lang);
            }
            rows = differences(protocol, lang, &sealed, &now);
        }
        if let Some(said) = seal.of(Role::Teamcoach).and_then(|one| one.said.as_ref()) {
            let sealed = serde_json::to_value(&said.signer).unwrap_or_default();
            let both = |value: Value| {
                let members = BTreeMap::from([("coach_signature", value)]);
                serde_json::to_value(members).unwrap_or_default()
            };
            let (sealed, now) = (both(sealed), both(coach.unwrap_or_default()));
            rows.extend(differences(protocol, lang, &sealed, &now));
        }
        rows
    }
}

/// Gives the details the names that the tool has for them.
fn named(value: &mut Value, tool: Option<&Tool>, lang: Lang) {
    let details = value.get_mut("details").and_then(Value::as_object_mut);
    let (Some(details), Some(tool)) = (details, tool) else {
        return;
    };
    let fields = || tool.steps.iter().flat_map(|step| &step.fields);
    let members = std::mem::take(details).into_iter();
    details.extend(members.map(|(id, value)| {
        let field = fields().find(|field| field.id == id);
        let name = field.map_or(id, |field| field.label.get(lang).to_owned());
        (name, value)
    }));
}

/// What a tool is called; its id where the file does not know it.
#[must_use]
pub fn title(rights: &Rights, tool: &str) -> Text {
    rights.tool(tool).map_or_else(
        || Text {
            nl: tool.to_owned(),
            en: tool.to_owned(),
        },
        |tool| tool.title.clone(),
    )
}

/// What the log of a retention list is called.
#[must_use]
pub fn log_title() -> Text {
    let say = |lang| Words::LogTitle.get(lang).to_owned();
    Text {
        nl: say(Lang::Nl),
        en: say(Lang::En),
    }
}

/// What an outcome of a tool is called; its id where the tool does not know it.
#[must_use]
pub fn outcome(tool: &Tool, id: &str) -> Text {
    let found = tool.outcomes.iter().find(|outcome| outcome.id == id);
    found.map_or_else(
        || Text {
            nl: id.to_owned(),
            en: id.to_owned(),
        },
        |outcome| outcome.title.clone(),
    )
}
