//! Languages and wording. Knows no protocol, case, clock or browser.

pub mod about;
pub mod acute;
pub mod begin;
pub mod check;
pub mod components;
pub mod date;
pub mod document;
pub mod document_page;
pub mod frame;
pub mod glossary;
pub mod guard;
pub mod motivation;
pub mod open;
pub mod reference;
pub mod start;
pub mod table;
pub mod verdict;

use serde::{Deserialize, Serialize};

/// A language the application speaks. Dutch is the protocol's own language and comes first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
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
#[serde(deny_unknown_fields, try_from = "RawText")]
pub struct Text {
    /// Dutch, plain (B1).
    pub nl: String,
    /// English.
    pub en: String,
}

/// Wording as it stands in a file, before it is known to be there in every language.
#[derive(Deserialize)]
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

/// A sentence of the interface, in whichever part it is declared (see [`wording!`](crate::wording)).
pub trait Wording: Copy {
    /// The sentence in one language.
    fn say(self, lang: Lang) -> &'static str;
}

/// Declares the wording of one part of the interface: an enum whose every variant carries its Dutch and its
/// English sentence, so that a missing translation does not compile.
///
/// ```
/// deelwijzer::wording! {
///     /// Words of a greeting.
///     pub enum Greeting {
///         Hello => "Goedendag", "Good day";
///     }
/// }
/// assert_eq!(Greeting::Hello.get(deelwijzer::text::Lang::Nl), "Goedendag");
/// ```
#[macro_export]
macro_rules! wording {
    ($(#[$meta:meta])* pub enum $name:ident { $($variant:ident => $nl:expr, $en:expr;)+ }) => {
        $(#[$meta])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        #[expect(missing_docs, reason = "the sentence beside each variant says what it is")]
        pub enum $name { $($variant),+ }

        impl $name {
            /// Every sentence of this part.
            pub const ALL: &'static [$name] = &[$($name::$variant),+];

            /// The sentence in one language.
            #[must_use]
            pub const fn get(self, lang: $crate::text::Lang) -> &'static str {
                match (self, lang) {
                    $(($name::$variant, $crate::text::Lang::Nl) => $nl,
                      ($name::$variant, $crate::text::Lang::En) => $en,)+
                }
            }
        }

        impl $crate::text::Wording for $name {
            fn say(self, lang: $crate::text::Lang) -> &'static str {
                self.get(lang)
            }
        }
    };
}

/// Puts values in the places a sentence keeps for them: `{name}` becomes the value given under `name`.
///
/// A place without a value stays as it is; values are not searched again.
#[must_use]
pub fn fill(sentence: &str, values: &[(&str, &str)]) -> String {
    let mut out = String::with_capacity(sentence.len());
    let mut rest = sentence;
    while let Some((before, after)) = rest.split_once('{') {
        out.push_str(before);
        match after.split_once('}') {
            Some((name, tail)) => {
                match values.iter().find(|(known, _)| *known == name) {
                    Some((_, value)) => out.push_str(value),
                    None => {
                        out.push('{');
                        out.push_str(name);
                        out.push('}');
                    }
                }
                rest = tail;
            }
            None => {
                out.push('{');
                rest = after;
            }
        }
    }
    out.push_str(rest);
    out
}
