//! Components that several pages share. None of them knows what a row, an item or an article is called.

mod button;
mod choice;
mod dialog;
mod disclosure;
mod embed;
mod exports;
mod field;
mod file_drop;
mod form;
mod frame;
mod guard;
mod icon;
pub mod keeping;
mod notes;
mod notice;
mod paper;
mod pdf;
mod update;
pub mod verdict;

pub use button::{Button, ButtonKind, ConfirmButton, LinkTo};
pub use choice::{Checkbox, Choice, Radios};
pub use dialog::Dialog;
pub use disclosure::Disclosure;
pub use embed::{Embed, SendRecord};
pub use exports::{DataFile, Exports};
pub(crate) use field::described_by;
pub use field::{DateField, DateTimeField, FieldError, FieldFrame, TextArea, TextField};
pub use file_drop::FileDrop;
pub use form::Form;
pub use frame::{Frame, InElement, WorkBar};
pub use icon::{Icon, IconName};
pub use notes::{LawNote, LimitNote, NotesAt, Reading, Refs, TermLink, TermsIn};
pub use notice::{Alert, AlertKind, EmptyState, ErrorSummary, Status};
pub use paper::Paper;
pub use pdf::{Wanted, make_pdf};
pub use update::UpdateNotice;
