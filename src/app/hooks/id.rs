//! Ids that are unique on the page, for things that may stand on it more than once.

use std::rc::Rc;
use std::sync::atomic::{AtomicU32, Ordering};

use yew::prelude::*;

static NEXT: AtomicU32 = AtomicU32::new(0);

/// An id that stays the same as long as the component stands, and that no other has.
#[hook]
pub fn use_id(prefix: &str) -> Rc<String> {
    let prefix = prefix.to_owned();
    use_memo((), move |()| {
        format!("{prefix}-{}", NEXT.fetch_add(1, Ordering::Relaxed))
    })
}
