//! The log of what was done away with as a record (art. 10.3), and the list before that as unfinished work.

use serde::{Deserialize, Serialize};

use crate::protocol::Protocol;
use crate::record::{AppInfo, ProtocolInfo, Signature};
use crate::rights::Rights;
use crate::rights::record::{Content, Earlier, Signed};
use crate::text::{Lang, date};

use super::{Done, Dossier, How};

/// The format of a signed log.
pub const LOG_SCHEMA: &str = "retention/1";

/// A list of dossiers that is being worked on, with what was filled in about carrying it out.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Listed {
    /// What stands in the field.
    pub text: String,
    /// Whether the list was made of it.
    pub made: bool,
    /// The year whose dossiers were done away with.
    pub year: String,
    /// When (ISO 8601 date).
    pub on: String,
    /// By whom: a function.
    pub who: String,
    /// How.
    pub how: How,
}

impl Listed {
    /// Whether there is nothing in it.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.text.trim().is_empty() && self.who.trim().is_empty()
    }
}

/// A dossier that was done away with.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Gone {
    /// Its number.
    pub number: String,
    /// When it was closed (ISO 8601 date).
    pub closed: String,
    /// Until when it was kept longer (ISO 8601 date).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<String>,
    /// Why.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub why: String,
}

/// What was done away with: when, by whom, how. Holds nothing of what stood in the dossiers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Log {
    on: String,
    who: String,
    how: How,
    dossiers: Vec<Gone>,
}

impl Log {
    /// The log of some dossiers.
    #[must_use]
    pub fn of(dossiers: &[&Dossier], done: &Done) -> Self {
        let gone = |one: &&Dossier| {
            let longer = one.longer.as_ref();
            Gone {
                number: one.number.clone(),
                closed: date::iso(one.closed),
                until: longer.map(|(until, _)| date::iso(*until)),
                why: longer.map_or_else(String::new, |(_, why)| why.clone()),
            }
        };
        Log {
            on: date::iso(done.on),
            who: done.who.clone(),
            how: done.how,
            dossiers: dossiers.iter().map(gone).collect(),
        }
    }

    /// How many dossiers.
    #[must_use]
    pub const fn len(&self) -> usize {
        self.dossiers.len()
    }

    /// Whether there are none.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.dossiers.is_empty()
    }

    /// The dossiers, with their terms.
    ///
    /// # Errors
    /// Where it is not what a log holds.
    pub fn dossiers(&self) -> Result<Vec<Dossier>, String> {
        let one = |(at, gone): (usize, &Gone)| {
            let wrong = || format!("details.dossiers[{at}]");
            let closed = date::parse_iso(&gone.closed).ok_or_else(wrong)?;
            let longer = match &gone.until {
                None => None,
                Some(until) => {
                    let until = date::parse_iso(until).ok_or_else(wrong)?;
                    Some((until, gone.why.clone()))
                }
            };
            Dossier::new(&gone.number, closed, longer).map_err(|_| wrong())
        };
        self.dossiers.iter().enumerate().map(one).collect()
    }

    /// That they were done away with.
    ///
    /// # Errors
    /// Where it is not what a log holds.
    pub fn done(&self) -> Result<Done, String> {
        Ok(Done {
            on: date::parse_iso(&self.on).ok_or("details.on")?,
            who: self.who.clone(),
            how: self.how,
        })
    }

    /// The list that it came from, to go on with.
    #[must_use]
    pub fn listed(&self) -> Listed {
        let dossiers = self.dossiers().unwrap_or_default();
        let year = dossiers.first().map(super::year_of);
        let line = |one: &Gone| {
            let until = one.until.as_deref().unwrap_or_default();
            let cells = [&one.number, &one.closed, until, &one.why];
            cells.map(quoted).join(";")
        };
        let lines: Vec<String> = self.dossiers.iter().map(line).collect();
        Listed {
            text: lines.join("\n"),
            made: true,
            year: year.map_or_else(String::new, |year| year.to_string()),
            on: self.on.clone(),
            who: self.who.clone(),
            how: self.how,
        }
    }
}

/// A cell as a line of a list has it.
fn quoted(cell: &str) -> String {
    if cell.contains([';', '"', ',', '\t']) {
        format!("\"{}\"", cell.replace('"', "\"\""))
    } else {
        cell.to_owned()
    }
}

/// Signs the log; nothing when the signature has no name or function, or no dossier is in it.
#[must_use]
pub fn sign_log(
    rights: &Rights,
    protocol: &Protocol,
    log: Log,
    signature: Signature,
    lang: Lang,
    history: Vec<Earlier>,
) -> Option<Signed<Log>> {
    let named = !signature.name.trim().is_empty() && !signature.function.trim().is_empty();
    let content = Content {
        schema: LOG_SCHEMA.to_owned(),
        app: AppInfo::this(),
        protocol: ProtocolInfo::of(protocol),
        rights: rights.info(),
        lang,
        outcome: None,
        details: log,
        needs_coach: false,
        signature,
        coach_signature: None,
        history,
    };
    (named && !content.details.is_empty()).then(|| Signed::new(content, None))
}
