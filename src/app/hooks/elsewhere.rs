//! Work that lies in an area of its own: “wipe everything” reaches it as well, without knowing what it is.

use std::cell::RefCell;

thread_local! {
    static WIPERS: RefCell<Vec<fn()>> = const { RefCell::new(Vec::new()) };
}

/// Has something done whenever everything is wiped; the same only once.
pub fn on_wipe(wiper: fn()) {
    WIPERS.with_borrow_mut(|wipers| {
        if !wipers
            .iter()
            .any(|known| std::ptr::fn_addr_eq(*known, wiper))
        {
            wipers.push(wiper);
        }
    });
}

/// Wipes what lies in the areas.
pub fn wipe_areas() {
    WIPERS.with_borrow(|wipers| wipers.iter().for_each(|wiper| wiper()));
}
