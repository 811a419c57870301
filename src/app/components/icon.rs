//! Icons: simple lines in the colour of the text around them, always beside words.

use yew::prelude::*;

/// An icon.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[expect(missing_docs, reason = "the names say what they show")]
pub enum IconName {
    Alarm,
    ArrowLeft,
    ArrowRight,
    Ask,
    Book,
    Calendar,
    Check,
    Clipboard,
    Close,
    Cross,
    Download,
    Edit,
    File,
    Globe,
    Home,
    Info,
    Lock,
    Minus,
    Moon,
    Open,
    Phone,
    Plus,
    Print,
    Question,
    Register,
    Search,
    Share,
    Sun,
    Table,
    Team,
    Trash,
    Undo,
    Warning,
}

impl IconName {
    /// The lines, on a field of 24 by 24.
    const fn path(self) -> &'static str {
        match self {
            IconName::Alarm => "M6 18v-6a6 6 0 0 1 12 0v6M4 21h16v-3H4zM12 2v1M3 6l1 1M21 6l-1 1",
            IconName::ArrowLeft => "M20 12H4M10 6l-6 6 6 6",
            IconName::ArrowRight => "M4 12h16M14 6l6 6-6 6",
            IconName::Ask => "M20 12H8M13 7l-5 5 5 5M4 4v16",
            IconName::Book => {
                "M12 6C9 4 6 4 3 5v14c3-1 6-1 9 1 3-2 6-2 9-1V5c-3-1-6-1-9 1zM12 6v14"
            }
            IconName::Calendar => "M4 6h16v14H4zM4 10h16M8 3v5M16 3v5",
            IconName::Check => "M4 13l5 5L20 6",
            IconName::Clipboard => "M7 5H5v16h14V5h-2M9 3h6v4H9z",
            IconName::Close | IconName::Cross => "M5 5l14 14M19 5L5 19",
            IconName::Download => "M12 3v12M7 10l5 5 5-5M4 20h16",
            IconName::Edit => "M4 20l1-5L16 4l4 4L9 19zM14 6l4 4",
            IconName::File => "M6 3h8l5 5v13H6zM14 3v5h5",
            IconName::Globe => {
                "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM3 12h18M12 3c3 3 3 15 0 18M12 3c-3 3-3 15 0 18"
            }
            IconName::Home => "M3 11l9-8 9 8M6 9v12h12V9",
            IconName::Info => "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM12 11v6M12 7.5v.5",
            IconName::Lock => "M6 11h12v10H6zM8 11V8a4 4 0 0 1 8 0v3",
            IconName::Minus => "M5 12h14",
            IconName::Moon => "M20 14A8 8 0 1 1 10 4a7 7 0 0 0 10 10z",
            IconName::Open => "M3 19V6h6l2 2h8v3M3 19l3-8h16l-3 8z",
            IconName::Phone => {
                "M5 4h4l2 5-3 2a12 12 0 0 0 5 5l2-3 5 2v4a2 2 0 0 1-2 2A16 16 0 0 1 3 6a2 2 0 0 1 2-2z"
            }
            IconName::Plus => "M12 5v14M5 12h14",
            IconName::Print => "M7 9V3h10v6M7 17H4V9h16v8h-3M7 14h10v7H7z",
            IconName::Question => {
                "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM9.5 9.5a2.5 2.5 0 1 1 3.5 2.3c-.7.3-1 .9-1 1.7M12 16.5v.5"
            }
            IconName::Register => "M4 4h16v16H4zM8 9h8M8 13h8M8 17h4",
            IconName::Search => "M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13zM15.5 15.5L21 21",
            IconName::Share => "M4 12h12M11 7l5 5-5 5M20 4v16",
            IconName::Sun => {
                "M12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM12 2v2M12 20v2M2 12h2M20 12h2M5 5l1.5 1.5M17.5 17.5L19 19M5 19l1.5-1.5M17.5 6.5L19 5"
            }
            IconName::Table => "M3 5h18v14H3zM3 10h18M3 15h18M9 5v14",
            IconName::Team => {
                "M9 5a3 3 0 1 0 0 6 3 3 0 0 0 0-6zM3 20c0-4 2-6 6-6s6 2 6 6M16 5.5a3 3 0 0 1 0 5M17 14c3 .5 4 2.5 4 6"
            }
            IconName::Trash => "M4 7h16M9 7V4h6v3M6 7l1 14h10l1-14M10 11v6M14 11v6",
            IconName::Undo => "M8 5L4 9l4 4M4 9h10a6 6 0 0 1 0 12h-4",
            IconName::Warning => "M12 4L2.5 20h19zM12 10v5M12 17.5v.5",
        }
    }
}

/// Properties of [`Icon`].
#[derive(Properties, PartialEq)]
pub struct IconProps {
    /// Which one.
    pub name: IconName,
    /// A further class.
    #[prop_or_default]
    pub class: Classes,
}

/// An icon; hidden from screen readers, as it only repeats the words beside it.
#[component]
pub fn Icon(props: &IconProps) -> Html {
    html! {
        <svg class={classes!("dw-icon", props.class.clone())} viewBox="0 0 24 24" width="24" height="24"
            fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"
            aria-hidden="true" focusable="false">
            <path d={props.name.path()} />
        </svg>
    }
}
