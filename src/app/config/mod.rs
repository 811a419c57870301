//! What an organisation sets in the page itself: its name, whom to ask, its logo, colours, languages, which parts are on,
//! which sites may hear from a frame, its telephone numbers.
//!
//! Read strictly: whatever is wrong is left out and named, all at once, for the administrator; everything else holds.
//! Knows no page and no browser.

mod error;
mod read;

use std::collections::BTreeMap;

use super::route::{Area, Route};
use super::theme::Theme;
use crate::protocol::model::EmergencyNumber;
use crate::protocol::{BUILT_IN_ID, Protocol};
use crate::text::Lang;

pub use error::{ConfigError, ConfigProblem};

/// The id of the data block in the page that holds the settings.
pub const ELEMENT: &str = "deelwijzer-config";

/// The id of the data block in the page that holds the organisation's own protocol, as JSON.
pub const PROTOCOL: &str = "deelwijzer-protocol";

/// The id of the data block with a set of practice of the organisation's own.
pub const PRACTICE: &str = "deelwijzer-practice";

/// What an organisation set.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Config {
    organisation: Option<String>,
    questions: Option<Contact>,
    complaints: Option<Contact>,
    logo: Option<String>,
    theme: Option<Theme>,
    theme_class: Option<String>,
    languages: Vec<Lang>,
    origins: Vec<String>,
    off: Vec<Feature>,
    emergency: BTreeMap<String, String>,
    protocol: Option<String>,
    practice: Option<String>,
    errors: Vec<ConfigError>,
}

/// Whom to turn to; at least one of these is there.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Contact {
    /// A person, function or desk.
    pub name: Option<String>,
    /// An e-mail address.
    pub email: Option<String>,
    /// A telephone number.
    pub phone: Option<String>,
    /// A page on the web (`https:`).
    pub url: Option<String>,
}

impl Contact {
    /// What is known, one below the other: for the foot of a letter.
    pub fn lines(&self) -> impl Iterator<Item = &str> {
        [&self.name, &self.phone, &self.email, &self.url]
            .into_iter()
            .filter_map(Option::as_deref)
    }
}

/// A part that an organisation can do without.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Feature {
    /// The check, with its motivation, sign-off and document.
    Check,
    /// The decision table.
    Table,
    /// An area beside the check.
    Area(Area),
}

impl Feature {
    /// Every one, in the order in which a manual lists them.
    pub const ALL: [Feature; 6] = [
        Feature::Check,
        Feature::Table,
        Feature::Area(Area::Rights),
        Feature::Area(Area::Register),
        Feature::Area(Area::Training),
        Feature::Area(Area::Rules),
    ];

    /// Its name in the settings.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Feature::Check => "check",
            Feature::Table => "table",
            Feature::Area(area) => area.path(),
        }
    }

    /// The part that a page belongs to; nothing when it is always there, as help in danger is.
    #[must_use]
    pub const fn of(route: &Route) -> Option<Self> {
        match route {
            Route::Check(_) | Route::Motivation | Route::Document | Route::Papers | Route::Open => {
                Some(Feature::Check)
            }
            Route::Table(_) => Some(Feature::Table),
            Route::In(area, _) => Some(Feature::Area(*area)),
            Route::Start
            | Route::Glossary(_)
            | Route::Acute
            | Route::About
            | Route::More
            | Route::NotFound => None,
        }
    }
}

impl Config {
    /// Reads the settings. An empty text sets nothing; what is wrong sets nothing either, and is in [`Self::errors`].
    #[must_use]
    pub fn read(protocol: &Protocol, json: &str) -> Self {
        read::read(protocol, json)
    }

    /// Everything that is wrong with the settings, each with its field.
    #[must_use]
    pub fn errors(&self) -> &[ConfigError] {
        &self.errors
    }

    /// What the organisation is called.
    #[must_use]
    pub fn organisation(&self) -> Option<&str> {
        self.organisation.as_deref()
    }

    /// Whom to ask about Deelwijzer, or about what happens to data.
    #[must_use]
    pub const fn questions(&self) -> Option<&Contact> {
        self.questions.as_ref()
    }

    /// Where a complaint goes (art. 19); the contact for questions where none is set.
    #[must_use]
    pub fn complaints(&self) -> Option<&Contact> {
        self.complaints.as_ref().or(self.questions())
    }

    /// The address of a picture: `data:image/…`, or a path beside the page.
    #[must_use]
    pub fn logo(&self) -> Option<&str> {
        self.logo.as_deref()
    }

    /// How light or dark the pages are until a user chooses. A theme of the organisation's own is a light one.
    #[must_use]
    pub fn theme(&self) -> Theme {
        match self.theme_class {
            Some(_) => Theme::Light,
            None => self.theme.unwrap_or_default(),
        }
    }

    /// The class under which a theme of the NL Design System sets its tokens, such as `utrecht-theme`.
    #[must_use]
    pub fn theme_class(&self) -> Option<&str> {
        self.theme_class.as_deref()
    }

    /// The languages to choose from, at least one; the first is spoken until a user chooses.
    #[must_use]
    pub fn languages(&self) -> &[Lang] {
        if self.languages.is_empty() {
            &Lang::ALL
        } else {
            &self.languages
        }
    }

    /// A language, where it is among those to choose from.
    #[must_use]
    pub fn speaks(&self, lang: Lang) -> Option<Lang> {
        self.languages().contains(&lang).then_some(lang)
    }

    /// The language that is spoken until a user chooses.
    #[must_use]
    pub fn first_language(&self) -> Lang {
        self.languages().first().copied().unwrap_or_default()
    }

    /// The sites (`https://host`) that may hear from this page when it stands in a frame on theirs.
    #[must_use]
    pub fn origins(&self) -> &[String] {
        &self.origins
    }

    /// Whether a part is on.
    #[must_use]
    pub fn has(&self, feature: Feature) -> bool {
        !self.off.contains(&feature)
    }

    /// Whether a page may be shown.
    #[must_use]
    pub fn shows(&self, route: &Route) -> bool {
        Feature::of(route).is_none_or(|feature| self.has(feature))
    }

    /// The areas that are on, in their order.
    pub fn areas(&self) -> impl Iterator<Item = Area> + '_ {
        let on = |area: &Area| self.has(Feature::Area(*area));
        Area::ALL.into_iter().filter(on)
    }

    /// Whether an area has anything to offer under a protocol: the pages about rights and the situations of practice that
    /// ship belong to the protocol that ships, whatever its version; a set of practice can be the organisation's own.
    #[must_use]
    pub fn offers(&self, area: Area, protocol: &Protocol) -> bool {
        let ships = protocol.id() == BUILT_IN_ID;
        match area {
            Area::Rights => ships,
            Area::Training => ships || self.practice.is_some(),
            Area::Register | Area::Rules => true,
        }
    }

    /// The path of a protocol of the organisation's own, beside the page. Whoever loads protocols loads and checks it.
    #[must_use]
    pub fn own_protocol(&self) -> Option<&str> {
        self.protocol.as_deref()
    }

    /// The path of a set of practice of the organisation's own, beside the page.
    #[must_use]
    pub fn practice(&self) -> Option<&str> {
        self.practice.as_deref()
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
