//! Languages and wording. Knows no protocol, case, clock or browser.

pub mod about;
pub mod acute;
pub mod acute_note;
pub mod begin;
pub mod calendar;
pub mod card;
pub mod check;
pub mod client;
pub mod components;
pub mod consent_form;
pub mod date;
pub mod document;
pub mod document_page;
pub mod embed;
pub mod exports;
pub mod file_drop;
pub mod frame;
pub mod glossary;
pub mod guard;
pub mod information_sheet;
pub mod keeping;
pub mod letter;
pub mod more;
pub mod motivation;
pub mod notes;
pub mod open;
pub mod papers;
pub mod pdf;
pub mod phone;
pub mod practice;
pub mod practice_more;
pub mod reading;
pub mod reference;
pub mod register;
pub mod register_page;
pub mod rights;
pub mod rights_paper;
pub mod rules;
pub mod rules_exchange;
pub mod rules_explain;
pub mod rules_findings;
pub mod rules_words;
pub mod seal;
pub mod sealing;
pub mod start;
pub mod table;
pub mod training;
pub mod update;
pub mod verdict;
pub mod verify;
pub mod work_bar;

mod lang;

pub use lang::{Lang, Text};

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

/// A number as one reads it, in groups of three: 16088978 is "16.088.978" in Dutch and "16,088,978" in English.
#[must_use]
pub fn grouped(number: u64, lang: Lang) -> String {
    let digits = number.to_string();
    let mut out = String::with_capacity(digits.len() + digits.len() / 3);
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            out.push(match lang {
                Lang::Nl => '.',
                Lang::En => ',',
            });
        }
        out.push(digit);
    }
    out
}
