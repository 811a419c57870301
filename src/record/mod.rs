//! The motivation record: draft → signed → countersigned.
//!
//! Knows no browser, clock or interface language: time and language are arguments. Transitions consume: what is signed
//! can't be filled in any more, only continued as a new version that names the one before.

pub mod age;
pub mod canonical;
pub mod draft;
mod file;
pub mod guard;
mod needs;
pub mod seal;
mod sign;
pub mod strict;
mod trim;

pub use draft::{
    Acute, Addition, Attempt, Clocked, Coach, CoachAdvice, ConsentDetails, ConsentForm, Draft,
    DutyPlan, DutyState, Lighter, OtherSide, Postponement, Signer, Subject,
};
pub use file::{
    Difference, DraftFile, Opened, PRACTICE, ReadError, draft_json, practice, read, resume,
};
pub use needs::{Field, Needed, OtherSideNamed, Why, needed, needs_coach, to_name};
pub use sign::{AppInfo, Content, Countersigned, ProtocolInfo, Record, Signature, Signed, Version};
