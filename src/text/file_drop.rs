//! Wording of the place where files are dropped.

crate::wording! {
    /// Words of the place where files are dropped.
    pub enum FileDropWords {
        Drop => "Of sleep het hierheen.", "Or drag it here.";
        DropNow => "Laat los om te openen.", "Drop to open.";
    }
}
