//! Pages of the application and their addresses (the part after `#`). Never holds personal data.

use crate::text::Lang;

/// A step of the check.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum CheckStep {
    /// What the professional wants to do.
    Activity,
    /// Purpose and contact: the row of the table, or someone outside it.
    Row,
    /// Whether the occasion is there.
    Occasion,
    /// Which data.
    Data,
    /// Consent: what was told, by whom, how, when.
    Consent,
    /// The other conditions of the route.
    Conditions,
    /// The checklist, each point with a motivation.
    Checklist,
    /// The whole verdict, what is still to find out, and what to do.
    Verdict,
}

impl CheckStep {
    /// Every step, in order.
    pub const ALL: [CheckStep; 8] = [
        CheckStep::Activity,
        CheckStep::Row,
        CheckStep::Occasion,
        CheckStep::Data,
        CheckStep::Consent,
        CheckStep::Conditions,
        CheckStep::Checklist,
        CheckStep::Verdict,
    ];

    const fn path(self) -> &'static str {
        match self {
            CheckStep::Activity => "activity",
            CheckStep::Row => "row",
            CheckStep::Occasion => "occasion",
            CheckStep::Data => "data",
            CheckStep::Consent => "consent",
            CheckStep::Conditions => "conditions",
            CheckStep::Checklist => "checklist",
            CheckStep::Verdict => "verdict",
        }
    }
}

/// A part of the application beside the check, with pages of its own. Each is a module that is fetched when it is asked
/// for; what stands behind its name in an address is read there.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Area {
    /// Many records side by side, and whether a file is unaltered.
    Register,
    /// Practice.
    Training,
    /// Requests, terms, retention, access, intake, the Meldcode, complaints.
    Rights,
    /// The rules: see, check, change and exchange them.
    Rules,
}

impl Area {
    /// Every area, in the order in which they are listed.
    pub const ALL: [Area; 4] = [Area::Rights, Area::Register, Area::Training, Area::Rules];

    /// Its name in an address.
    #[must_use]
    pub const fn path(self) -> &'static str {
        match self {
            Area::Register => "register",
            Area::Training => "training",
            Area::Rights => "rights",
            Area::Rules => "rules",
        }
    }
}

/// A page of the application.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub enum Route {
    /// "What do you want to do?"
    #[default]
    Start,
    /// The check, at one of its steps.
    Check(CheckStep),
    /// The decision table; a row's id when one is to be shown first.
    Table(Option<String>),
    /// The glossary; a term's id when one is to be shown first.
    Glossary(Option<String>),
    /// Danger now.
    Acute,
    /// Motivation and sign-off.
    Motivation,
    /// The document as it will be.
    Document,
    /// Papers for the client, and everything of a decision in one file.
    Papers,
    /// Open a file.
    Open,
    /// About the application: privacy, version, readings, the law since.
    About,
    /// The parts beside the check.
    More,
    /// A page of one of those parts; the rest of its address, without a slash in front, empty for its first page.
    In(Area, String),
    /// An address that is none of these.
    NotFound,
}

impl Route {
    /// The address, from `#` on.
    #[must_use]
    pub fn hash(&self) -> String {
        match self {
            Route::Start => "#/".to_owned(),
            Route::Check(step) => format!("#/check/{}", step.path()),
            Route::Table(None) => "#/table".to_owned(),
            Route::Table(Some(row)) => format!("#/table/{row}"),
            Route::Glossary(None) => "#/glossary".to_owned(),
            Route::Glossary(Some(term)) => format!("#/glossary/{term}"),
            Route::Acute => "#/acute".to_owned(),
            Route::Motivation => "#/motivation".to_owned(),
            Route::Document => "#/document".to_owned(),
            Route::Papers => "#/papers".to_owned(),
            Route::Open => "#/open".to_owned(),
            Route::About => "#/about".to_owned(),
            Route::More => "#/more".to_owned(),
            Route::In(area, rest) if rest.is_empty() => format!("#/{}", area.path()),
            Route::In(area, rest) => format!("#/{}/{rest}", area.path()),
            Route::NotFound => "#/not-found".to_owned(),
        }
    }

    /// The page of an address; an address without `#/` is an in-page link and gives nothing.
    #[must_use]
    pub fn from_hash(hash: &str) -> Option<Self> {
        if hash.is_empty() || hash == "#" {
            return Some(Route::Start);
        }
        let path = hash.strip_prefix("#/")?;
        let path = path.split('?').next().unwrap_or_default();
        let mut parts = path.splitn(2, '/');
        let page = parts.next().unwrap_or_default();
        let rest = parts.next().filter(|rest| !rest.is_empty());
        Some(match (page, rest) {
            ("", None) => Route::Start,
            ("check", None) => Route::Check(CheckStep::Activity),
            ("check", Some(step)) => CheckStep::ALL
                .into_iter()
                .find(|known| known.path() == step)
                .map_or(Route::NotFound, Route::Check),
            ("table", row) => Route::Table(row.map(str::to_owned)),
            ("glossary", term) => Route::Glossary(term.map(str::to_owned)),
            ("acute", None) => Route::Acute,
            ("motivation", None) => Route::Motivation,
            ("document", None) => Route::Document,
            ("papers", None) => Route::Papers,
            ("open", None) => Route::Open,
            ("about", None) => Route::About,
            ("more", None) => Route::More,
            (name, rest) => Area::ALL
                .into_iter()
                .find(|area| area.path() == name)
                .map_or(Route::NotFound, |area| {
                    Route::In(area, rest.unwrap_or_default().to_owned())
                }),
        })
    }
}

/// The language that an address asks for, as in `#/table?lang=en`.
#[must_use]
pub fn lang(hash: &str) -> Option<Lang> {
    let (_, asked) = hash.split_once("?lang=")?;
    Lang::from_tag(asked)
}
