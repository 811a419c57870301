//! Wording of the page on which a file is examined.
