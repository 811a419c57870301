//! How light or dark the pages are.

/// How light or dark the pages are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Theme {
    /// As the device has it.
    #[default]
    Auto,
    /// Light.
    Light,
    /// Dark.
    Dark,
}

impl Theme {
    /// Every theme, in the order in which a switch shows them.
    pub const ALL: [Theme; 3] = [Theme::Auto, Theme::Light, Theme::Dark];

    /// The id that is kept and set on the page.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Theme::Auto => "auto",
            Theme::Light => "light",
            Theme::Dark => "dark",
        }
    }

    /// The theme of an id, or nothing when there is none.
    #[must_use]
    pub fn from_id(id: &str) -> Option<Self> {
        Theme::ALL.into_iter().find(|theme| theme.id() == id)
    }
}
