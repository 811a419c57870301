//! Choosing data: a whole stands for its parts.

use crate::app::session::Edit;
use crate::protocol::{ItemIx, Protocol};
use crate::record::Draft;

/// The parts of an item, in the protocol's order; none where it has none.
#[must_use]
pub fn parts_of(protocol: &Protocol, whole: ItemIx) -> Vec<ItemIx> {
    protocol
        .item_ids()
        .filter(|item| protocol.whole_of(*item) == Some(whole))
        .collect()
}

/// Whether an item is chosen, by itself or with the whole that it is a part of.
#[must_use]
pub fn chosen(protocol: &Protocol, draft: &Draft, item: ItemIx) -> bool {
    let has = |item: ItemIx| draft.data.contains(&protocol.item(item).id);
    has(item) || protocol.whole_of(item).is_some_and(has)
}

/// The edits that choose an item or leave it out.
///
/// Choosing a whole takes the place of its parts; leaving one part out of a whole keeps the others; the last part to be
/// chosen makes the whole.
#[must_use]
pub fn choose(protocol: &Protocol, draft: &Draft, item: ItemIx, choose: bool) -> Vec<Edit> {
    let ids = |items: &[ItemIx]| -> Vec<String> {
        let id = |item: &ItemIx| protocol.item(*item).id.clone();
        items.iter().map(id).collect()
    };
    let is_chosen = |item: &ItemIx| draft.data.contains(&protocol.item(*item).id);
    let chosen_parts: Vec<ItemIx> = parts_of(protocol, item)
        .into_iter()
        .filter(is_chosen)
        .collect();
    let whole = protocol.whole_of(item);
    let siblings: Vec<ItemIx> = whole.map_or_else(Vec::new, |whole| {
        let mut parts = parts_of(protocol, whole);
        parts.retain(|part| *part != item);
        parts
    });
    match (whole, choose) {
        (Some(whole), true) if siblings.iter().all(is_chosen) => {
            vec![
                Edit::Items(ids(&siblings), false),
                Edit::Items(ids(&[whole]), true),
            ]
        }
        (Some(whole), false) if is_chosen(&whole) => {
            vec![
                Edit::Items(ids(&[whole, item]), false),
                Edit::Items(ids(&siblings), true),
            ]
        }
        (None, _) if !chosen_parts.is_empty() => {
            let mut all = chosen_parts;
            if choose {
                vec![
                    Edit::Items(ids(&all), false),
                    Edit::Items(ids(&[item]), true),
                ]
            } else {
                all.push(item);
                vec![Edit::Items(ids(&all), false)]
            }
        }
        (_, choose) => vec![Edit::Items(ids(&[item]), choose)],
    }
}
