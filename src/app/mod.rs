//! The application: a thin skin over protocol, decision, record and document.
//!
//! `session` and `route` are pure and build natively; everything that draws is Yew and builds for the browser alone.

pub mod route;
pub mod session;
