//! Keeping work behind a passphrase: in a file, or for a while in this browser; and the lock on an unattended page.
//!
//! All of it comes with the pages that are fetched later. The first page knows one name alone: see `app::kept`.

mod form;
mod keeper;
mod lock;
mod other;
mod passphrase;
mod resume;
mod store;
mod unlock;

pub use form::{KeepForm, Other};
pub use keeper::Keeper;
pub use other::KeepOther;
pub use resume::Resume;
pub use store::kept_until;
pub use unlock::{Closed, Unlock};
