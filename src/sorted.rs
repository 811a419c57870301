//! Short lists in order.
//!
//! The standard sort is made for long lists: every list that it sorts brings some five kilobytes of program, on a first
//! page that has to come quickly. The lists here (the terms of a condition, what a search finds) have a few dozen members.

use std::cmp::Ordering;

/// The same things in the order of their keys; equal ones stay in the order in which they came.
///
/// Takes time with the square of the length: for long lists use the standard sort.
pub fn sorted_by_key<T, K: Ord>(
    items: impl IntoIterator<Item = T>,
    key: impl Fn(&T) -> K,
) -> Vec<T> {
    sorted_by(items, |one, other| key(one).cmp(&key(other)))
}

/// The same things in the order that a comparison gives them, for keys that would have to be copied.
pub fn sorted_by<T>(
    items: impl IntoIterator<Item = T>,
    compare: impl Fn(&T, &T) -> Ordering,
) -> Vec<T> {
    let mut sorted: Vec<T> = Vec::new();
    for item in items {
        let place = sorted.partition_point(|other| compare(other, &item) != Ordering::Greater);
        sorted.insert(place, item);
    }
    sorted
}
