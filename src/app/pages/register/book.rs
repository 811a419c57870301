//! What was opened, with what one was looking for: in memory, as long as the page is there.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use web_sys::File;

use crate::app::hooks::on_wipe;
use crate::register::{Filter, Shelf, Sort};

/// What was opened, and how one looks at it.
#[derive(Clone, Default)]
pub struct Book {
    /// The records.
    pub shelf: Rc<Shelf>,
    /// The files, at the number that the records name.
    pub files: Rc<Vec<File>>,
    /// What one looks for.
    pub filter: Filter,
    /// In which order.
    pub sort: Sort,
    /// How many come before the first that is shown.
    pub at: usize,
}

impl PartialEq for Book {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.shelf, &other.shelf)
            && self.filter == other.filter
            && self.sort == other.sort
            && self.at == other.at
    }
}

thread_local! {
    static BOOK: RefCell<Book> = RefCell::default();
    /// Counts the times that everything was wiped, so that what is still being read then does not come back.
    static WIPED: Cell<u32> = const { Cell::new(0) };
}

fn wipe() {
    BOOK.take();
    WIPED.set(wiped().wrapping_add(1));
}

/// How many times everything was wiped.
pub fn wiped() -> u32 {
    WIPED.get()
}

/// What was opened.
pub fn current() -> Book {
    BOOK.with_borrow(Clone::clone)
}

/// Puts another in its place, unless everything was wiped since that number of times.
pub fn set(book: Book, since: u32) {
    on_wipe(wipe);
    if since == wiped() {
        BOOK.set(book);
    }
}
