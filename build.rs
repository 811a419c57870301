//! Turns the protocol file into compact JSON, so that the app needs no TOML reader.
fn main() {}
