//! Hooks: what components share. Effects stand here, with their clean-up.

mod app;
mod begin;
mod elsewhere;
mod host;
mod id;
mod page;
mod standing;
mod state;

pub use crate::app::theme::Theme;
pub use app::{App, Provided, use_app, use_app_root};
pub use begin::From;
pub use elsewhere::{on_wipe, wipe_areas};
pub use host::Host;
pub use id::use_id;
pub use page::{use_page, use_title};
pub use standing::Standing;
pub use state::{Confirm, Message, Papers, Shared, State, use_remembering};
