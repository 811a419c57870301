//! The application: a thin skin over protocol, decision, record and document.
//!
//! `session`, `route`, `steps`, `search` and their like are pure and build natively; everything that draws is Yew and
//! builds for the browser alone. Knows no article, row or item by name: what is shown of a protocol stands in its file.

pub mod config;
pub mod desk;
pub mod explain;
pub mod kept;
pub mod notes;
pub mod rights_place;
pub mod route;
pub mod search;
pub mod session;
pub mod steps;
pub mod terms;
pub mod theme;

#[cfg(target_arch = "wasm32")]
pub mod components;
#[cfg(target_arch = "wasm32")]
pub mod element;
#[cfg(target_arch = "wasm32")]
pub mod hooks;
#[cfg(target_arch = "wasm32")]
pub mod loaded;
#[cfg(target_arch = "wasm32")]
pub mod mounting;
#[cfg(target_arch = "wasm32")]
pub mod pages;
#[cfg(target_arch = "wasm32")]
pub mod pdf;
#[cfg(target_arch = "wasm32")]
pub mod root;

#[cfg(target_arch = "wasm32")]
pub use root::{mount, mount_in};
