//! What is filled in and ticked by hand on paper. The lines and boxes are no content: the words beside them are.

use super::grid::{Grid, MOVED};
use super::{BODY, BOTTOM, Flow, LEFT, Mark, QUIET, STRONG, TOP, WIDTH};
use crate::tags::Role;

/// Room above a line, to write in.
const WRITE: f32 = 12.0;
/// The side of a box.
const BOX: f32 = 8.5;

impl Flow<'_, '_> {
    /// A name, with a line behind it.
    pub(super) fn fields(&mut self, names: &[String]) {
        let list = self.tags.add(None, Role::List { bullets: false });
        let grid = Grid::beside(150.0, 12.0);
        for name in names {
            let entry = self.tags.add(Some(list), Role::Entry);
            let body = self.tags.add(Some(entry), Role::Body);
            let cell = self.cell(name, STRONG, grid.width(0), Some(body));
            self.stay(WRITE + cell.height());
            self.y += WRITE;
            self.row(&grid, vec![cell], None);
            let from = 162.0;
            let line = [LEFT + from, self.y - 3.0, WIDTH - from, 0.6];
            self.mark(Mark::Fill(line, QUIET));
            self.y += 2.0;
        }
    }

    /// A box, with words behind it.
    pub(super) fn boxes(&mut self, entries: &[String]) {
        let list = self.tags.add(None, Role::List { bullets: false });
        let grid = Grid::indented(17.0);
        for words in entries {
            let entry = self.tags.add(Some(list), Role::Entry);
            let body = self.tags.add(Some(entry), Role::Body);
            let cell = self.cell(words, BODY, grid.width(0), Some(body));
            self.stay(cell.height());
            let frame = [LEFT + 1.0, self.y + 2.5, BOX, BOX];
            self.mark(Mark::Frame(frame, QUIET, 0.8));
            self.row(&grid, vec![cell], None);
            self.y += 3.0;
        }
    }

    /// Goes to the next page where a row of this height would, so that what is drawn beside it goes along.
    fn stay(&mut self, height: f32) {
        let moved = height < (BOTTOM - TOP) * MOVED;
        let enough = if moved {
            height + 0.1
        } else {
            5.0 * BODY.leading
        };
        if self.y > TOP && BOTTOM - self.y < enough {
            self.new_page();
        }
    }
}
