//! Deelwijzer: may personal data of a client be shared or asked?
//!
//! One line, one way: **protocol (data) → case (facts) → verdict (with reasons) → record (signed) → document**.
//! The app is a thin skin over that line.
//!
//! | module | what it is | what it never knows |
//! |---|---|---|
//! | [`text`] | languages and the interface's wording | the protocol, the browser |
//! | [`protocol`] | the rules as data, loaded strictly and compiled to masks | any case |
//! | [`case`] | what a professional answered, parsed into typed facts | verdicts |
//! | [`workbench`] | looks at, compares, changes and explains a protocol | any row or article by name, clock, browser |
//! | [`decision`] | `assess(protocol, case) -> verdict`, remedies, the next question | clock, language, any row or article by name |
//! | [`rights`] | requests, terms, access and care as forms, lists and tables, from a file of their own | clock, any article or ground by name |
//!
//! Imports run downward in the order text, protocol, case, decision, term, record, document, workbench, rights,
//! register, training, app; a test holds that order. Only `browser`, `app` and `api` know the web; the rest builds natively without it.

#[cfg(target_arch = "wasm32")]
pub mod api;
pub mod app;
#[cfg(all(target_arch = "wasm32", feature = "pages"))]
pub mod browser;
pub mod case;
pub mod decision;
pub mod document;
pub mod protocol;
pub mod record;
pub mod register;
pub mod rights;
mod sorted;
pub mod term;
pub mod text;
pub mod training;
pub mod workbench;
