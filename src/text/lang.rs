//! Languages, and wording in each of them. Stands by itself, as the build script reads the protocol with it.

use serde::{Deserialize, Serialize};

/// A language the application speaks. Dutch is the protocol's own language and comes first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Lang {
    /// Dutch (`nl`).
    #[default]
    Nl,
    /// English (`en`).
    En,
}

impl Lang {
    /// Every language, in the order in which a switch shows them.
    pub const ALL: [Lang; 2] = [Lang::Nl, Lang::En];

    /// The BCP 47 tag, as for an HTML `lang` attribute.
    #[must_use]
    pub const fn tag(self) -> &'static str {
        match self {
            Lang::Nl => "nl",
            Lang::En => "en",
        }
    }

    /// The language of a BCP 47 tag (`nl`, `nl-NL`, `EN`), or nothing when it is neither of ours.
    #[must_use]
    pub fn from_tag(tag: &str) -> Option<Self> {
        let primary = tag.split('-').next().unwrap_or(tag);
        Lang::ALL
            .into_iter()
            .find(|lang| lang.tag().eq_ignore_ascii_case(primary))
    }
}

/// Wording in every language of the application.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "declarations", derive(ts_rs::TS))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, try_from = "RawText")]
pub struct Text {
    /// Dutch, plain (B1).
    pub nl: String,
    /// English.
    pub en: String,
}

/// Wording as it stands in a file, before it is known to be there in every language.
#[derive(Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(rename = "Text", inline))]
#[serde(deny_unknown_fields)]
struct RawText {
    nl: String,
    en: String,
}

impl TryFrom<RawText> for Text {
    type Error = String;

    fn try_from(raw: RawText) -> Result<Self, String> {
        let text = Text {
            nl: raw.nl,
            en: raw.en,
        };
        match text.missing().first() {
            Some(lang) => Err(format!("the wording in `{}` is missing", lang.tag())),
            None => Ok(text),
        }
    }
}

impl Text {
    /// The wording in one language.
    #[must_use]
    pub fn get(&self, lang: Lang) -> &str {
        match lang {
            Lang::Nl => &self.nl,
            Lang::En => &self.en,
        }
    }

    /// The languages in which nothing is said.
    #[must_use]
    pub fn missing(&self) -> Vec<Lang> {
        Lang::ALL
            .into_iter()
            .filter(|lang| self.get(*lang).trim().is_empty())
            .collect()
    }
}
