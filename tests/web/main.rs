//! Web tests.
