//! Typed positions of things in a protocol, and the look-up of each by its id.

use super::model::{Activity, Duty, Item, Question, Route, Row, Rule, Source};
use super::{LoadError, Problem, Protocol};

macro_rules! positions {
    ($($(#[$meta:meta])* $name:ident: $thing:ident in $list:ident as $one:ident, $find:ident, $all:ident;)+) => {
        $(
            $(#[$meta])*
            #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
            pub struct $name(u16);

            impl $name {
                /// The position in the protocol's list.
                #[must_use]
                pub const fn position(self) -> usize {
                    self.0 as usize
                }

                pub(super) fn new(position: usize) -> Self {
                    // The loader refuses a list longer than this type can count.
                    $name(u16::try_from(position).unwrap_or(u16::MAX))
                }
            }

            impl Protocol {
                /// What stands at a position.
                #[must_use]
                #[expect(
                    clippy::indexing_slicing,
                    reason = "positions are made by a loaded protocol alone, whose lists never change"
                )]
                pub fn $one(&self, at: $name) -> &$thing {
                    &self.source.$list[at.position()]
                }

                /// The position of an id, or nothing when the protocol has none of that name.
                #[must_use]
                pub fn $find(&self, id: &str) -> Option<$name> {
                    self.index.$list.get(id).copied().map($name)
                }

                /// Every position, in the order of the file.
                pub fn $all(&self) -> impl DoubleEndedIterator<Item = $name> + use<> {
                    (0..self.source.$list.len()).map($name::new)
                }
            }
        )+

        /// Look-ups by id, and which row allows which item.
        #[derive(Debug, Clone, PartialEq)]
        pub(super) struct Index {
            $(pub(super) $list: Ids,)+
            wholes: Vec<Option<ItemIx>>,
            allowed: Vec<Vec<bool>>,
        }

        impl Index {
            fn lists(source: &Source, errors: &mut Vec<LoadError>) -> Self {
                Index {
                    $($list: by_id(stringify!($list), source.$list.iter().map(|thing| &thing.id), errors),)+
                    wholes: Vec::new(),
                    allowed: Vec::new(),
                }
            }
        }
    };
}

positions! {
    /// A data item.
    ItemIx: Item in items as item, find_item, item_ids;
    /// An activity.
    ActivityIx: Activity in activities as activity, find_activity, activity_ids;
    /// A row of the table.
    RowIx: Row in rows as row, find_row, row_ids;
    /// A question.
    QuestionIx: Question in questions as question, find_question, question_ids;
    /// A rule.
    RuleIx: Rule in rules as rule, find_rule, rule_ids;
    /// A duty.
    DutyIx: Duty in duties as duty, find_duty, duty_ids;
    /// A route.
    RouteIx: Route in routes as route, find_route, route_ids;
}

/// Positions by id, in the order of the ids.
#[derive(Debug, Clone, PartialEq, Default)]
pub(super) struct Ids(Vec<(String, u16)>);

impl Ids {
    fn place(&self, id: &str) -> Result<usize, usize> {
        self.0.binary_search_by(|(known, _)| known.as_str().cmp(id))
    }

    /// Adds an id; says whether it was not there yet.
    fn add(&mut self, id: &str, position: u16) -> bool {
        let place = self.place(id);
        if let Err(place) = place {
            self.0.insert(place, (id.to_owned(), position));
        }
        place.is_err()
    }

    /// The position of an id.
    pub(super) fn get(&self, id: &str) -> Option<&u16> {
        let place = self.place(id).ok()?;
        self.0.get(place).map(|(_, position)| position)
    }

    /// Whether there is such an id.
    pub(super) fn contains_key(&self, id: &str) -> bool {
        self.place(id).is_ok()
    }
}

fn by_id<'a>(
    list: &str,
    ids: impl Iterator<Item = &'a String>,
    errors: &mut Vec<LoadError>,
) -> Ids {
    let mut found = Ids::default();
    for (position, id) in ids.enumerate() {
        let place = format!("{list}[{position}]");
        match u16::try_from(position) {
            Ok(position) if found.add(id, position) => {}
            Ok(_) => errors.push(LoadError::new(place, Problem::Duplicate(id.clone()))),
            Err(_) => {
                errors.push(LoadError::new(place, Problem::TooMany(list.to_owned())));
                break;
            }
        }
    }
    found
}

impl Index {
    /// Indexes a protocol file; every name that does not exist becomes an error.
    pub(super) fn new(source: &Source, errors: &mut Vec<LoadError>) -> Self {
        let mut index = Self::lists(source, errors);
        index.wholes = source
            .items
            .iter()
            .map(|item| {
                let whole = item.part_of.as_ref()?;
                let found = index.items.get(whole).copied().map(ItemIx);
                if found.is_none() {
                    let place = format!("items.{}.part_of", item.id);
                    errors.push(LoadError::unknown(place, "item", whole));
                }
                found
            })
            .collect();
        index.allowed = source
            .rows
            .iter()
            .map(|row| {
                let mut allowed = vec![false; source.items.len()];
                for id in row.items.iter().chain(&row.if_applicable) {
                    match index.items.get(id) {
                        Some(item) => {
                            if let Some(slot) = allowed.get_mut(usize::from(*item)) {
                                *slot = true;
                            }
                        }
                        None => {
                            let place = format!("rows.{}.items", row.id);
                            errors.push(LoadError::unknown(place, "item", id));
                        }
                    }
                }
                let parts: Vec<bool> = (0..allowed.len())
                    .map(|item| {
                        let by = |item: usize| allowed.get(item).copied().unwrap_or(false);
                        let whole = index.wholes.get(item).copied().flatten();
                        by(item) || whole.is_some_and(|whole| by(whole.position()))
                    })
                    .collect();
                parts
            })
            .collect();
        index
    }

    pub(super) fn row_allows(&self, row: RowIx, item: ItemIx) -> bool {
        self.allowed
            .get(row.position())
            .and_then(|items| items.get(item.position()))
            .copied()
            .unwrap_or(false)
    }

    /// The item itself, and the item that it is a part of.
    pub(super) fn wholes_of(&self, item: ItemIx) -> Vec<ItemIx> {
        std::iter::once(item).chain(self.whole_of(item)).collect()
    }

    pub(super) fn whole_of(&self, item: ItemIx) -> Option<ItemIx> {
        self.wholes.get(item.position()).copied().flatten()
    }
}
