//! How wide the columns of a table are: as wide as they need to be, and what is left goes to those that have most to say.

use super::{Flow, TABLE, TABLE_HEAD, WIDTH};
use crate::lines::measure;

/// What the sides of a cell take, and a little more, so that the longest word is not broken for a rounding.
const SIDES: f32 = 10.0;

impl Flow<'_, '_> {
    /// The width of each column of a table.
    pub(super) fn column_widths(
        &mut self,
        head: &[String],
        rows: &[Vec<String>],
        count: usize,
    ) -> Vec<f32> {
        let mut needs = vec![(0.0_f32, 0.0_f32); count];
        for (style, row) in [(TABLE_HEAD, head)]
            .into_iter()
            .chain(rows.iter().map(|row| (TABLE, row.as_slice())))
        {
            for (need, words) in needs.iter_mut().zip(row) {
                let (least, most) = measure(self.shaping, style.weight, words);
                need.0 = need.0.max(least * style.size + SIDES);
                need.1 = need.1.max(most * style.size + SIDES);
            }
        }
        shared(&needs, WIDTH)
    }
}

/// Shares a width among columns that each need a least and would like a most.
fn shared(needs: &[(f32, f32)], width: f32) -> Vec<f32> {
    #[expect(clippy::cast_precision_loss, reason = "columns are few")]
    let fair = width / needs.len().max(1) as f32;
    // One long word, or one long text, does not take the room of all others.
    let needs: Vec<(f32, f32)> = needs
        .iter()
        .map(|(least, most)| {
            let least = least.min(fair).max(SIDES * 2.0).min(fair);
            (least, most.clamp(least, width))
        })
        .collect();
    let least: f32 = needs.iter().map(|(least, _)| least).sum();
    let wish: f32 = needs.iter().map(|(least, most)| most - least).sum();
    let left = (width - least).max(0.0);
    #[expect(clippy::cast_precision_loss, reason = "columns are few")]
    let even = left / needs.len().max(1) as f32;
    needs
        .iter()
        .map(|(least, most)| {
            least
                + if wish > 0.0 {
                    left * (most - least) / wish
                } else {
                    even
                }
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::shared;

    #[test]
    fn columns_fill_the_width_and_none_is_lost() {
        for needs in [
            vec![(10.0, 20.0), (30.0, 400.0)],
            vec![(10.0, 10.0); 5],
            vec![(9000.0, 90000.0), (20.0, 30.0), (0.0, 0.0)],
            vec![(0.0, 0.0); 60],
        ] {
            let widths = shared(&needs, 480.0);
            assert!(
                (widths.iter().sum::<f32>() - 480.0).abs() < 0.1,
                "{widths:?}"
            );
            assert!(widths.iter().all(|width| *width > 0.0), "{widths:?}");
        }
    }
}
