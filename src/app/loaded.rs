//! The protocol, loaded once for the pages and the JavaScript API together.

use std::cell::RefCell;
use std::rc::Rc;

use crate::protocol::{LoadError, Protocol};

/// A protocol, or everything that is wrong with it.
type Loaded = Result<Rc<Protocol>, Vec<LoadError>>;

thread_local! {
    static LOADED: RefCell<Option<Loaded>> = const { RefCell::new(None) };
}

/// The protocol that ships with the application, or the organisation's own in its place.
///
/// # Errors
/// Everything that is wrong with it.
pub fn protocol() -> Loaded {
    LOADED.with(|loaded| {
        loaded
            .borrow_mut()
            .get_or_insert_with(|| Protocol::built_in().map(Rc::new))
            .clone()
    })
}

/// Puts the organisation's own protocol in the place of the one that ships, for the JavaScript API as well.
pub fn replace(protocol: Rc<Protocol>) {
    LOADED.with(|loaded| *loaded.borrow_mut() = Some(Ok(protocol)));
}
