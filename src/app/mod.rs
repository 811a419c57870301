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

#[cfg(all(target_arch = "wasm32", feature = "pages"))]
pub mod components;
#[cfg(all(target_arch = "wasm32", feature = "pages"))]
pub mod element;
#[cfg(all(target_arch = "wasm32", feature = "pages"))]
pub mod hooks;
#[cfg(target_arch = "wasm32")]
pub mod loaded;
#[cfg(all(target_arch = "wasm32", feature = "pages"))]
pub mod mounting;
#[cfg(all(target_arch = "wasm32", feature = "pages"))]
pub mod pages;
#[cfg(all(target_arch = "wasm32", feature = "pages"))]
pub mod pdf;
#[cfg(all(target_arch = "wasm32", feature = "pages"))]
pub mod root;

#[cfg(all(target_arch = "wasm32", feature = "pages"))]
pub use root::{mount, mount_in};
