//! Drawing by lot, from a seed: the same seed draws the same.

use oorandom::Rand64;

/// A source of chance that a seed determines.
#[derive(Debug, Clone)]
pub struct Lot(Rand64);

impl Lot {
    /// Begins with a seed.
    #[must_use]
    pub fn new(seed: u64) -> Self {
        Lot(Rand64::new(u128::from(seed)))
    }

    /// A position below `count`; 0 when there is none.
    pub fn below(&mut self, count: usize) -> usize {
        if count == 0 {
            return 0;
        }
        let drawn = self
            .0
            .rand_range(0..u64::try_from(count).unwrap_or(u64::MAX));
        usize::try_from(drawn).unwrap_or_default()
    }

    /// The same things in another order.
    #[must_use]
    pub fn shuffled<T>(&mut self, mut things: Vec<T>) -> Vec<T> {
        for last in (1..things.len()).rev() {
            things.swap(last, self.below(last + 1));
        }
        things
    }

    /// One of these, if there is any.
    pub fn one<'a, T>(&mut self, things: &'a [T]) -> Option<&'a T> {
        things.get(self.below(things.len()))
    }
}

/// A seed from words, so that the same situation shows its options in the same order each time.
#[must_use]
pub fn seed_of(words: &str) -> u64 {
    // FNV-1a; nothing depends on it being hard to guess.
    words.bytes().fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    })
}
