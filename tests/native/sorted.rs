//! Short lists in order: the same order as the standard stable sort gives.

use proptest::prelude::*;

#[path = "../../src/sorted.rs"]
mod ours;

proptest! {
    #[test]
    fn as_the_standard_stable_sort(list: Vec<(u8, u16)>) {
        let mut expected = list.clone();
        expected.sort_by_key(|pair| pair.0);
        prop_assert_eq!(ours::sorted_by_key(list.clone(), |pair| pair.0), expected.clone());
        prop_assert_eq!(ours::sorted_by(list, |one, other| one.0.cmp(&other.0)), expected);
    }
}
