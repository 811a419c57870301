//! Blocks on pages: where each line, box and rule goes, and which part of the structure it belongs to.
//!
//! Everything is a row of a grid: a paragraph is a row of one cell, an entry of a list has a bullet beside it, a pair has
//! its name beside it. A row goes to the next page when it fits there better, and over several when it fits on none.

mod by_hand;
mod columns;
mod grid;

use crate::fonts::{Shaping, Weight};
use crate::job::{Block, Outline};
use crate::lines::{Line, broken};
use crate::tags::{NodeId, Role, Tags};
use crate::text::one_line;

use grid::{Cell, Grid};

/// A4, in points.
pub(crate) const PAGE: (f32, f32) = (595.28, 841.89);
pub(crate) const LEFT: f32 = 56.0;
const TOP: f32 = 54.0;
/// Where the text of a page ends; its foot is below.
const BOTTOM: f32 = PAGE.1 - 66.0;
/// The width of the text.
pub(crate) const WIDTH: f32 = PAGE.0 - 2.0 * LEFT;

/// A colour, in red, green and blue.
pub(crate) type Color = (u8, u8, u8);
pub(crate) const INK: Color = (0x1c, 0x23, 0x26);
pub(crate) const QUIET: Color = (0x4a, 0x56, 0x5b);
const RULE: Color = (0x8a, 0x97, 0x9c);
const SHADE: Color = (0xee, 0xf2, 0xf3);
const WARN: Color = (0x8a, 0x4b, 0x00);

/// How text looks.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Style {
    pub weight: Weight,
    pub size: f32,
    /// From one line to the next.
    pub leading: f32,
}

impl Style {
    const fn new(weight: Weight, size: f32, leading: f32) -> Self {
        Style {
            weight,
            size,
            leading,
        }
    }
}

const TITLE: Style = Style::new(Weight::Bold, 19.0, 24.0);
const HEADING: Style = Style::new(Weight::Bold, 12.5, 16.0);
const BODY: Style = Style::new(Weight::Regular, 10.0, 14.0);
const STRONG: Style = Style::new(Weight::Bold, 10.0, 14.0);
const TABLE: Style = Style::new(Weight::Regular, 9.0, 12.5);
const TABLE_HEAD: Style = Style::new(Weight::Bold, 9.0, 12.5);
pub(crate) const FOOT: Style = Style::new(Weight::Regular, 8.0, 11.0);

/// Something on a page.
#[derive(Debug)]
pub(crate) enum Mark {
    /// A line of text, from the left on its baseline. Without a node it is no content, but repeats what is.
    Text {
        x: f32,
        y: f32,
        style: Style,
        line: Line,
        node: Option<NodeId>,
    },
    /// A filled box: left, top, width, height.
    Fill([f32; 4], Color),
    /// The frame of a box, and how thick it is.
    Frame([f32; 4], Color, f32),
}

/// A page.
pub(crate) type Page = Vec<Mark>;

/// A heading, for the document's outline: its words, page and height.
pub(crate) struct Place {
    pub words: String,
    pub page: usize,
    pub y: f32,
}

/// A document on pages.
pub(crate) struct Laid {
    pub pages: Vec<Page>,
    pub tags: Tags,
    /// The title first.
    pub places: Vec<Place>,
}

/// Lays a document out; `closing` says what has to be said at the end, once all else has been shaped.
pub(crate) fn lay<'a>(
    shaping: &mut Shaping<'a>,
    outline: &Outline,
    closing: impl FnOnce(&Shaping<'a>) -> Option<String>,
) -> Laid {
    let mut flow = Flow {
        shaping,
        pages: vec![Page::new()],
        y: TOP,
        tags: Tags::default(),
        places: Vec::new(),
    };
    flow.title(&outline.title);
    for block in &outline.blocks {
        flow.block(block);
    }
    if let Some(words) = closing(flow.shaping) {
        flow.space(10.0);
        flow.paragraph(&words);
    }
    Laid {
        pages: flow.pages,
        tags: flow.tags,
        places: flow.places,
    }
}

/// Pages as they fill.
struct Flow<'s, 'a> {
    shaping: &'s mut Shaping<'a>,
    pages: Vec<Page>,
    /// How far down the last page is full.
    y: f32,
    tags: Tags,
    places: Vec<Place>,
}

impl Flow<'_, '_> {
    fn mark(&mut self, mark: Mark) {
        if let Some(page) = self.pages.last_mut() {
            page.push(mark);
        }
    }

    fn new_page(&mut self) {
        self.pages.push(Page::new());
        self.y = TOP;
    }

    /// Room between blocks; none at the top of a page.
    fn space(&mut self, room: f32) {
        if self.y > TOP {
            self.y += room;
        }
    }

    fn lines(&mut self, text: &str, style: Style, width: f32) -> Vec<Line> {
        broken(self.shaping, style.weight, text, width / style.size)
    }

    fn block(&mut self, block: &Block) {
        match block {
            Block::Heading(words) => self.heading(words),
            Block::Paragraph(words) => self.paragraph(words),
            Block::Notice(words) => self.notice(words),
            Block::Pairs(pairs) => self.pairs(pairs),
            Block::List(entries) => self.list(entries),
            Block::Table { head, rows } => self.table(head, rows),
            Block::Fields(names) => self.fields(names),
            Block::Boxes(entries) => self.boxes(entries),
        }
    }

    /// Notes where a heading is, for the document's outline.
    fn place(&mut self, words: &str) {
        self.places.push(Place {
            words: words.to_owned(),
            page: self.pages.len() - 1,
            y: self.y,
        });
    }

    fn title(&mut self, title: &str) {
        let words = short(title);
        let node = self.tags.add(None, Role::Title(words.clone()));
        self.place(&words);
        self.one_cell(title, TITLE, Grid::plain(), node);
        self.y += 8.0;
    }

    fn heading(&mut self, words: &str) {
        let title = short(words);
        if title.trim().is_empty() {
            return;
        }
        self.space(14.0);
        // A heading stays with the beginning of what it heads.
        if self.y > TOP && BOTTOM - self.y < HEADING.leading + 5.0 * BODY.leading {
            self.new_page();
        }
        let node = self.tags.add(None, Role::Heading(title.clone()));
        self.place(&title);
        self.one_cell(words, HEADING, Grid::plain(), node);
        let rule = [LEFT, self.y + 1.0, WIDTH, 0.6];
        self.mark(Mark::Fill(rule, RULE));
        self.y += 6.0;
    }

    /// Each line of its own is a paragraph of its own.
    fn paragraph(&mut self, words: &str) {
        let clean = crate::text::clean(words);
        for words in clean.split('\n').filter(|words| !words.trim().is_empty()) {
            let node = self.tags.add(None, Role::Paragraph);
            self.one_cell(words, BODY, Grid::plain(), node);
            self.y += 3.0;
        }
    }

    fn notice(&mut self, words: &str) {
        self.space(4.0);
        let node = self.tags.add(None, Role::Paragraph);
        self.one_cell(words, STRONG, Grid::boxed(WARN, 1.2), node);
        self.y += 6.0;
    }

    /// A row of one cell over the whole width.
    fn one_cell(&mut self, words: &str, style: Style, grid: Grid, node: NodeId) {
        let cell = self.cell(words, style, grid.inner(WIDTH), Some(node));
        self.row(&grid, vec![cell], None);
    }

    fn cell(&mut self, words: &str, style: Style, width: f32, node: Option<NodeId>) -> Cell {
        Cell {
            lines: self.lines(words, style, width),
            style,
            node,
        }
    }

    fn pairs(&mut self, pairs: &[(String, String)]) {
        let list = self.tags.add(None, Role::List { bullets: false });
        let grid = Grid::beside(150.0, 12.0);
        for (name, value) in pairs {
            let entry = self.tags.add(Some(list), Role::Entry);
            let label = self.tags.add(Some(entry), Role::Label);
            let body = self.tags.add(Some(entry), Role::Body);
            let cells = vec![
                self.cell(name, STRONG, grid.width(0), Some(label)),
                self.cell(value, BODY, grid.width(1), Some(body)),
            ];
            self.row(&grid, cells, None);
            self.y += 3.0;
        }
    }

    fn list(&mut self, entries: &[String]) {
        let list = self.tags.add(None, Role::List { bullets: true });
        let grid = Grid::beside(10.0, 4.0);
        for words in entries {
            let entry = self.tags.add(Some(list), Role::Entry);
            let label = self.tags.add(Some(entry), Role::Label);
            let body = self.tags.add(Some(entry), Role::Body);
            let cells = vec![
                self.cell("•", BODY, grid.width(0), Some(label)),
                self.cell(words, BODY, grid.width(1), Some(body)),
            ];
            self.row(&grid, cells, None);
            self.y += 2.0;
        }
    }

    fn table(&mut self, head: &[String], rows: &[Vec<String>]) {
        // A row with more cells than there are heads still shows all of them, and every row has as many.
        let count = rows.iter().map(Vec::len).max().unwrap_or(0).max(head.len());
        if count == 0 {
            return;
        }
        let grid = Grid::table(self.column_widths(head, rows, count), RULE);
        let table = self.tags.add(None, Role::Table);
        let group = self.tags.add(Some(table), Role::TableHead);
        let row = self.tags.add(Some(group), Role::Row);
        let blank = String::new();
        let heads = || (0..count).map(|at| head.get(at).unwrap_or(&blank));
        let cells: Vec<Cell> = heads()
            .enumerate()
            .map(|(at, words)| {
                let node = self.tags.add(Some(row), Role::ColumnHead);
                self.cell(words, TABLE_HEAD, grid.width(at), Some(node))
            })
            .collect();
        let shaded = grid.clone().shaded(SHADE);
        // A head stays with the first rows.
        if self.y > TOP && BOTTOM - self.y < shaded.height(&cells) + 4.0 * TABLE.leading {
            self.new_page();
        }
        let repeated = shaded.height(&cells) < (BOTTOM - TOP) / 4.0;
        self.row(&shaded, cells, None);
        let again = |flow: &mut Self| {
            let cells = heads().enumerate();
            let cells = cells.map(|(at, words)| flow.cell(words, TABLE_HEAD, grid.width(at), None));
            let cells = cells.collect();
            flow.row(&shaded, cells, None);
        };
        let group = self.tags.add(Some(table), Role::TableRows);
        for words in rows {
            let row = self.tags.add(Some(group), Role::Row);
            let mut cells = Vec::with_capacity(count);
            for at in 0..count {
                let role = if at == 0 { Role::RowHead } else { Role::Cell };
                let node = self.tags.add(Some(row), role);
                let words = words.get(at).unwrap_or(&blank);
                cells.push(self.cell(words, TABLE, grid.width(at), Some(node)));
            }
            self.row(
                &grid,
                cells,
                repeated.then_some(&again as &dyn Fn(&mut Self)),
            );
        }
        self.y += 6.0;
    }
}

/// Words for an outline or a title, which some readers cut off anyway.
fn short(words: &str) -> String {
    let line = one_line(words);
    if line.chars().count() <= 200 {
        return line;
    }
    line.chars().take(199).chain(['…']).collect()
}
