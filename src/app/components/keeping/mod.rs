//! Keeping work behind a passphrase: in a file, or for a while in this browser; and the lock on an unattended page.
//!
//! All of it comes with the pages that are fetched later. The first page knows one name alone: see `app::kept`.

mod form;
mod keeper;
mod lock;
mod passphrase;
mod resume;
mod store;
mod unlock;

pub use form::KeepForm;
pub use keeper::Keeper;
pub use resume::Resume;
pub use store::kept_until;
pub use unlock::{Closed, Unlock};
