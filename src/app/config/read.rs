//! Reading the settings: every field by itself, so that one mistake costs one setting, and all are named together.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use super::{Config, ConfigError, ConfigProblem, Contact, Feature};
use crate::app::theme::Theme;
use crate::protocol::Protocol;
use crate::text::Lang;

/// The longest name, address or number that is taken, in bytes.
const LONGEST: usize = 200;
/// The longest telephone number that is taken.
const LONGEST_NUMBER: usize = 24;
/// The largest logo that is taken (as a `data:` address).
const LARGEST_LOGO: usize = 200 * 1024;
/// How much of a name that is not known is shown.
const LONGEST_SHOWN: usize = 40;

pub(super) fn read(protocol: &Protocol, json: &str) -> Config {
    let mut reader = Reader::default();
    if json.trim().is_empty() {
        return reader.config;
    }
    match serde_json::from_str(json) {
        Ok(Value::Object(fields)) => {
            for (name, value) in &fields {
                reader.field(protocol, name, value);
            }
        }
        Ok(_) => reader.wrong("", ConfigProblem::Expected("an object")),
        Err(error) => reader.wrong("", ConfigProblem::NotJson(error.to_string())),
    }
    reader.config
}

#[derive(Default)]
struct Reader {
    config: Config,
}

impl Reader {
    fn wrong(&mut self, field: &str, problem: ConfigProblem) {
        let field = field.chars().take(LONGEST_SHOWN).collect();
        self.config.errors.push(ConfigError { field, problem });
    }

    fn field(&mut self, protocol: &Protocol, name: &str, value: &Value) {
        match name {
            "organisation" => self.config.organisation = self.text(name, value, "a name", is_name),
            "questions" => self.config.questions = self.contact(name, value),
            "complaints" => self.config.complaints = self.contact(name, value),
            "logo" => self.config.logo = self.logo(value),
            "theme" => {
                let theme = value.as_str().and_then(Theme::from_id);
                self.config.theme = self.known(name, theme, "auto, light or dark");
            }
            "theme_class" => {
                self.config.theme_class = self.text(name, value, "a class", is_class);
            }
            "languages" => {
                let read = |value: &Value| value.as_str().and_then(Lang::from_tag);
                self.config.languages = self.list(name, value, "nl or en", read);
            }
            "origins" => {
                let read = |value: &Value| value.as_str().filter(|s| is_origin(s)).map(Into::into);
                self.config.origins = self.list(name, value, "https://host", read);
            }
            "parts" => self.parts(value),
            "emergency" => self.config.emergency = self.numbers(protocol, value),
            "protocol" => {
                self.config.protocol = self.text(name, value, "a file.json", is_data_file)
            }
            "practice" => {
                self.config.practice = self.text(name, value, "a file.json", is_data_file)
            }
            other => self.wrong(other, ConfigProblem::Unknown),
        }
    }

    /// What was found, or the remark that it is not what was expected.
    fn known<T>(&mut self, field: &str, found: Option<T>, expected: &'static str) -> Option<T> {
        if found.is_none() {
            self.wrong(field, ConfigProblem::Expected(expected));
        }
        found
    }

    fn text(
        &mut self,
        field: &str,
        value: &Value,
        expected: &'static str,
        allowed: fn(&str) -> bool,
    ) -> Option<String> {
        let found = value.as_str().map(str::trim);
        let found = found.filter(|text| text.len() <= LONGEST && allowed(text));
        self.known(field, found.map(str::to_owned), expected)
    }

    fn list<T: PartialEq>(
        &mut self,
        field: &str,
        value: &Value,
        expected: &'static str,
        read: impl Fn(&Value) -> Option<T>,
    ) -> Vec<T> {
        let mut list = Vec::new();
        let items = self.known(field, value.as_array(), "a list");
        for (at, item) in items.into_iter().flatten().enumerate() {
            match read(item) {
                Some(item) if !list.contains(&item) => list.push(item),
                Some(_) => {}
                None => self.wrong(&format!("{field}[{at}]"), ConfigProblem::Expected(expected)),
            }
        }
        list
    }

    fn object<'a>(&mut self, field: &str, value: &'a Value) -> Option<&'a Map<String, Value>> {
        self.known(field, value.as_object(), "an object")
    }

    fn contact(&mut self, field: &str, value: &Value) -> Option<Contact> {
        let fields = self.object(field, value)?;
        let mut contact = Contact::default();
        for (name, value) in fields {
            let place = format!("{field}.{name}");
            match name.as_str() {
                "name" => contact.name = self.text(&place, value, "a name", is_name),
                "email" => contact.email = self.text(&place, value, "an e-mail address", is_email),
                "phone" => contact.phone = self.text(&place, value, "a telephone number", is_phone),
                "url" => contact.url = self.text(&place, value, "https://…", is_page),
                _ => self.wrong(&place, ConfigProblem::Unknown),
            }
        }
        (contact != Contact::default()).then_some(contact)
    }

    fn logo(&mut self, value: &Value) -> Option<String> {
        let logo = value.as_str().filter(|logo| {
            logo.len() <= LARGEST_LOGO && (logo.starts_with("data:image/") || is_path(logo))
        });
        self.known("logo", logo.map(str::to_owned), "data:image/… or a path")
    }

    fn parts(&mut self, value: &Value) {
        for (name, value) in self.object("parts", value).into_iter().flatten() {
            let place = format!("parts.{name}");
            let feature = Feature::ALL
                .into_iter()
                .find(|feature| feature.id() == name);
            match (feature, value.as_bool()) {
                (None, _) => self.wrong(&place, ConfigProblem::Unknown),
                (Some(_), None) => self.wrong(&place, ConfigProblem::Expected("true or false")),
                (Some(feature), Some(false)) => self.config.off.push(feature),
                (Some(_), Some(true)) => {}
            }
        }
    }

    fn numbers(&mut self, protocol: &Protocol, value: &Value) -> BTreeMap<String, String> {
        let mut numbers = BTreeMap::new();
        for (id, value) in self.object("emergency", value).into_iter().flatten() {
            let place = format!("emergency.{id}");
            if !protocol.source().emergency.iter().any(|n| n.id == *id) {
                self.wrong(&place, ConfigProblem::Unknown);
            } else if let Some(number) = self.text(&place, value, "a telephone number", is_phone) {
                numbers.insert(id.clone(), number);
            }
        }
        numbers
    }
}

fn is_name(text: &str) -> bool {
    !text.is_empty() && !text.chars().any(char::is_control)
}

fn is_class(text: &str) -> bool {
    let allowed = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_');
    !text.is_empty() && text.chars().all(allowed)
}

fn is_phone(text: &str) -> bool {
    let digits = text.chars().filter(char::is_ascii_digit).count();
    let allowed = |c: char| c.is_ascii_digit() || matches!(c, ' ' | '-' | '+' | '(' | ')');
    digits >= 3 && text.len() <= LONGEST_NUMBER && text.chars().all(allowed)
}

/// Enough to keep anything but an address out of a `mailto:` link.
fn is_email(text: &str) -> bool {
    let allowed = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '_' | '+' | '@');
    text.chars().all(allowed)
        && text.split_once('@').is_some_and(|(name, host)| {
            !name.is_empty() && host.contains('.') && !host.contains('@')
        })
}

fn is_page(text: &str) -> bool {
    text.strip_prefix("https://")
        .is_some_and(|rest| rest.contains('.') && is_plain(rest))
}

fn is_plain(text: &str) -> bool {
    !text
        .chars()
        .any(|c| c.is_whitespace() || c.is_control() || matches!(c, '"' | '\'' | '<' | '>' | '\\'))
}

/// A path beside the page: no other site, no scheme.
fn is_path(text: &str) -> bool {
    !text.is_empty()
        && text.len() <= LONGEST
        && is_plain(text)
        && !text.contains(':')
        && !text.starts_with("//")
}

/// A file of data beside the page and nowhere else: no address, no way up.
fn is_data_file(text: &str) -> bool {
    let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.' | '/');
    text.ends_with(".json")
        && text.chars().all(plain)
        && !text.starts_with('/')
        && !text.contains("..")
}

/// An origin as browsers write it: scheme, host, port; no path. Plain `http:` only on this very machine.
fn is_origin(text: &str) -> bool {
    let host = text
        .strip_prefix("https://")
        .or_else(|| text.strip_prefix("http://").filter(|host| is_local(host)));
    let allowed =
        |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || matches!(c, '.' | '-' | ':');
    host.is_some_and(|host| !host.is_empty() && host.len() <= LONGEST && host.chars().all(allowed))
}

fn is_local(host: &str) -> bool {
    let name = host.split(':').next().unwrap_or_default();
    matches!(name, "localhost" | "127.0.0.1")
}
