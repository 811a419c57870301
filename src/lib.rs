//! Deelwijzer.
