//! The protocol, loaded once for the pages and the JavaScript API together.

use std::cell::OnceCell;
use std::rc::Rc;

use crate::protocol::{LoadError, Protocol};

thread_local! {
    static LOADED: OnceCell<Result<Rc<Protocol>, Vec<LoadError>>> = const { OnceCell::new() };
}

/// The protocol that ships with the application.
///
/// # Errors
/// Everything that is wrong with it.
pub fn protocol() -> Result<Rc<Protocol>, Vec<LoadError>> {
    LOADED.with(|loaded| {
        loaded
            .get_or_init(|| Protocol::built_in().map(Rc::new))
            .clone()
    })
}
