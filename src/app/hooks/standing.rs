//! Whose protocol it is that the application goes by.

use crate::app::config::{Config, PROTOCOL};
use crate::browser;

/// Whose protocol it is that the application goes by.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// The one that it came with, or the organisation's own.
    Own,
    /// The organisation's own, which is still to be loaded: until then nothing is asked or answered.
    Awaited,
    /// One that the user tries out.
    Trial,
}

/// Whether the organisation has a protocol of its own, as a file beside the page or in the page itself.
pub(super) fn standing(config: &Config) -> Standing {
    let within = || browser::config::read(PROTOCOL);
    if config.own_protocol().is_some() || within().is_some_and(|own| !own.trim().is_empty()) {
        Standing::Awaited
    } else {
        Standing::Own
    }
}
