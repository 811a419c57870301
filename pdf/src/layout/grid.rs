//! A row of cells, each with its lines, on as many pages as it takes.

use super::{BOTTOM, Color, Flow, LEFT, Mark, Style, TOP, WIDTH};
use crate::lines::Line;
use crate::tags::NodeId;

/// A cell's text in lines.
pub(super) struct Cell {
    pub lines: Vec<Line>,
    pub style: Style,
    /// What it belongs to; nothing for a head that is shown again.
    pub node: Option<NodeId>,
}

impl Cell {
    /// How high it is on one page.
    pub fn height(&self) -> f32 {
        #[expect(clippy::cast_precision_loss, reason = "lines are few enough")]
        let lines = self.lines.len() as f32;
        lines * self.style.leading
    }
}

/// Where the columns of a row are, and what is around them.
#[derive(Debug, Clone)]
pub(super) struct Grid {
    /// Left edge and width of each, within the text's width.
    columns: Vec<(f32, f32)>,
    /// Room between a cell's edge and its text, at its sides and above and below.
    room: (f32, f32),
    frame: Option<(Color, f32)>,
    shade: Option<Color>,
}

impl Grid {
    fn new(columns: Vec<(f32, f32)>) -> Self {
        Grid {
            columns,
            room: (0.0, 0.0),
            frame: None,
            shade: None,
        }
    }

    /// One column, with nothing around it.
    pub fn plain() -> Self {
        Grid::new(vec![(0.0, WIDTH)])
    }

    /// One column in a frame.
    pub fn boxed(color: Color, thick: f32) -> Self {
        Grid {
            room: (8.0, 6.0),
            frame: Some((color, thick)),
            ..Grid::plain()
        }
    }

    /// A narrow column with a wide one beside it.
    pub fn beside(narrow: f32, between: f32) -> Self {
        let from = narrow + between;
        Grid::new(vec![(0.0, narrow), (from, WIDTH - from)])
    }

    /// One column, this far from the left.
    pub fn indented(from: f32) -> Self {
        Grid::new(vec![(from, WIDTH - from)])
    }

    /// Columns of these widths in frames.
    pub fn table(widths: Vec<f32>, color: Color) -> Self {
        let mut from = 0.0;
        let columns = widths.into_iter().map(|width| {
            let column = (from, width);
            from += width;
            column
        });
        Grid {
            columns: columns.collect(),
            room: (4.5, 3.0),
            frame: Some((color, 0.6)),
            shade: None,
        }
    }

    pub fn shaded(mut self, color: Color) -> Self {
        self.shade = Some(color);
        self
    }

    /// The width of the text in a cell of this width.
    pub fn inner(&self, width: f32) -> f32 {
        width - 2.0 * self.room.0
    }

    /// The width of the text in a column.
    pub fn width(&self, column: usize) -> f32 {
        let width = self.columns.get(column).map_or(WIDTH, |(_, width)| *width);
        self.inner(width)
    }

    /// How high a row of these cells is on one page.
    pub fn height(&self, cells: &[Cell]) -> f32 {
        let tall = cells.iter().map(Cell::height);
        tall.fold(0.0, f32::max) + 2.0 * self.room.1
    }
}

/// A row moves to the next page as a whole when it is lower than this share of a page; a higher one begins where it is.
pub(super) const MOVED: f32 = 0.3;

impl Flow<'_, '_> {
    /// Sets a row. At the top of each page that it goes on, `again` is called first.
    pub(super) fn row(
        &mut self,
        grid: &Grid,
        mut cells: Vec<Cell>,
        again: Option<&dyn Fn(&mut Self)>,
    ) {
        let whole = grid.height(&cells);
        if self.y > TOP && self.y + whole > BOTTOM {
            let leading = cells.first().map_or(0.0, |cell| cell.style.leading);
            let little = BOTTOM - self.y < 3.0 * leading + 2.0 * grid.room.1;
            if little || whole < (BOTTOM - TOP) * MOVED {
                self.turn(again);
            }
        }
        loop {
            let room = BOTTOM - self.y - 2.0 * grid.room.1;
            let rest = cells
                .iter_mut()
                .map(|cell| {
                    #[expect(
                        clippy::cast_possible_truncation,
                        clippy::cast_sign_loss,
                        reason = "a page's lines, and at least one so that it comes to an end"
                    )]
                    let fit = (room / cell.style.leading + 0.01).max(1.0) as usize;
                    let at = fit.min(cell.lines.len());
                    cell.lines.split_off(at)
                })
                .collect::<Vec<_>>();
            let more = rest.iter().any(|lines| !lines.is_empty());
            self.set(grid, &mut cells);
            if !more {
                return;
            }
            for (cell, lines) in cells.iter_mut().zip(rest) {
                cell.lines = lines;
            }
            self.turn(again);
        }
    }

    fn turn(&mut self, again: Option<&dyn Fn(&mut Self)>) {
        self.new_page();
        if let Some(again) = again {
            again(self);
        }
    }

    /// Sets lines that fit on the page.
    fn set(&mut self, grid: &Grid, cells: &mut [Cell]) {
        let height = grid.height(cells);
        let top = self.y;
        for (x, width) in &grid.columns {
            let edges = [LEFT + x, top, *width, height];
            if let Some(color) = grid.shade {
                self.mark(Mark::Fill(edges, color));
            }
            if let Some((color, thick)) = grid.frame {
                self.mark(Mark::Frame(edges, color, thick));
            }
        }
        for (cell, (x, _)) in cells.iter_mut().zip(&grid.columns) {
            let style = cell.style;
            // Where letters stand in the height of their line.
            let mut y = top + grid.room.1 + style.leading * 0.5 + style.size * 0.36;
            for line in std::mem::take(&mut cell.lines) {
                self.mark(Mark::Text {
                    x: LEFT + x + grid.room.0,
                    y,
                    style,
                    line,
                    node: cell.node,
                });
                y += style.leading;
            }
        }
        self.y = top + height;
    }
}
