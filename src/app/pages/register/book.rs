//! What was opened, with what one was looking for: in memory, as long as the page is there.

use std::cell::RefCell;
use std::rc::Rc;

use web_sys::File;

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
}

/// What was opened.
pub fn current() -> Book {
    BOOK.with_borrow(Clone::clone)
}

/// Puts another in its place.
pub fn set(book: Book) {
    BOOK.set(book);
}
