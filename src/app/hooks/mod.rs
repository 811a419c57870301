//! Hooks: what components share. Effects stand here, with their clean-up.

mod app;
mod begin;
mod page;

pub use app::{App, Confirm, Message, Provided, State, Theme, use_app, use_app_root, use_remembering};
pub use begin::From;
pub use page::{use_page, use_title};
