//! What an organisation may set in the page itself: telephone numbers. Read strictly; a mistake is said, and the
//! protocol's own numbers then stay.

use std::collections::BTreeMap;
use std::fmt;

use serde::Deserialize;

use crate::protocol::Protocol;
use crate::protocol::model::EmergencyNumber;

/// The id of the data block in the page that holds the settings.
pub const ELEMENT: &str = "deelwijzer-config";

/// The longest number that is taken.
const LONGEST_NUMBER: usize = 24;

/// What an organisation set.
#[derive(Debug, Clone, PartialEq, Eq, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Config {
    /// Emergency numbers by the id that the protocol gives them.
    pub emergency: BTreeMap<String, String>,
    /// A set of practice beside the page, such as `oefenen/leiden.json`.
    pub practice: Option<String>,
}

/// What can be wrong with the settings.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ConfigError {
    /// Not JSON, or with a name that is not known.
    Form(String),
    /// A number that the protocol does not name.
    UnknownNumber(String),
    /// Not a telephone number.
    NotANumber(String),
    /// Not the name of a file beside the page.
    NotAFile(String),
}

impl fmt::Display for ConfigError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            ConfigError::Form(why) => write!(f, "{ELEMENT}: {why}"),
            ConfigError::UnknownNumber(id) => write!(f, "{ELEMENT}: emergency.{id}: unknown id"),
            ConfigError::NotANumber(id) => {
                write!(f, "{ELEMENT}: emergency.{id}: not a telephone number")
            }
            ConfigError::NotAFile(name) => {
                write!(
                    f,
                    "{ELEMENT}: {name}: not the name of a file beside the page"
                )
            }
        }
    }
}

impl std::error::Error for ConfigError {}

impl Config {
    /// Reads the settings; an empty text sets nothing.
    ///
    /// # Errors
    /// The first thing that is wrong with them.
    pub fn parse(protocol: &Protocol, json: &str) -> Result<Self, ConfigError> {
        if json.trim().is_empty() {
            return Ok(Self::default());
        }
        let config: Config =
            serde_json::from_str(json).map_err(|error| ConfigError::Form(error.to_string()))?;
        for (id, number) in &config.emergency {
            if !protocol.source().emergency.iter().any(|n| n.id == *id) {
                return Err(ConfigError::UnknownNumber(id.clone()));
            }
            let digits = number.chars().filter(char::is_ascii_digit).count();
            let allowed = |c: char| c.is_ascii_digit() || matches!(c, ' ' | '-' | '+' | '(' | ')');
            if digits < 3 || number.len() > LONGEST_NUMBER || !number.chars().all(allowed) {
                return Err(ConfigError::NotANumber(id.clone()));
            }
        }
        if let Some(path) = &config.practice {
            // Beside the page and nowhere else: no address, no way up.
            let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.' | '/');
            let inside = path.chars().all(plain) && !path.starts_with('/') && !path.contains("..");
            if !inside || !path.ends_with(".json") || path.len() > 200 {
                return Err(ConfigError::NotAFile("practice".to_owned()));
            }
        }
        Ok(config)
    }

    /// The numbers to call, as the protocol lists them with the organisation's own in their place.
    #[must_use]
    pub fn emergency(&self, protocol: &Protocol) -> Vec<EmergencyNumber> {
        let mut numbers = protocol.source().emergency.clone();
        for number in &mut numbers {
            if let Some(own) = self.emergency.get(&number.id) {
                number.number.clone_from(own);
            }
        }
        numbers
    }
}
