//! The browser: one file for each of its interfaces, wrapped in small functions that answer with a value and never
//! panic. Knows no domain: no protocol, case, verdict or wording.

pub mod activity;
pub mod address;
pub mod aside;
pub mod chance;
pub mod clipboard;
pub mod clock;
pub mod config;
pub mod crash;
pub mod dialog;
pub mod download;
pub mod drops;
pub mod fetch;
pub mod files;
pub mod focus;
pub mod frame;
mod key_store;
pub mod keys;
pub mod lms;
pub mod online;
pub mod page;
pub mod random;
mod reflect;
pub mod roots;
pub mod signing;
pub mod storage;
pub mod style;
pub mod trusted;
pub mod unload;
pub mod update;

/// The window, or nothing outside a page.
fn window() -> Option<web_sys::Window> {
    web_sys::window()
}

/// The document, or nothing outside a page.
fn document() -> Option<web_sys::Document> {
    window()?.document()
}
