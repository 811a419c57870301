//! The motivation record: draft → signed → countersigned.
//!
//! Knows no browser, clock or interface language: time and language are arguments.

pub mod draft;

pub use draft::{
    Acute, Attempt, Clocked, Coach, CoachAdvice, ConsentDetails, ConsentForm, Draft, DutyPlan,
    DutyState, Lighter, OtherSide, Postponement, Signer, Subject,
};
