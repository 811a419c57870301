//! Telephone numbers.

/// The address by which a device dials a number (`tel:`, RFC 3966): its digits, and the plus of one from abroad.
#[must_use]
pub fn dial(number: &str) -> String {
    // What only goes within the country is written as “+31 (0)88”.
    let abroad = number.trim_start().starts_with('+');
    let number = if abroad {
        number.replace("(0)", "")
    } else {
        number.to_owned()
    };
    let dialled = number.chars().filter(|c| c.is_ascii_digit() || *c == '+');
    std::iter::once("tel:".to_owned())
        .chain(dialled.map(String::from))
        .collect()
}
