//! The browser's source of chance.

/// A number to draw with: short enough to write down.
#[must_use]
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a number from 0 up to a million"
)]
pub fn seed() -> u64 {
    (js_sys::Math::random() * 1_000_000.0) as u64
}
