//! A chart as a drawing: boxes and lines with their places, the same on the screen and in a file.
//!
//! Text is broken by the number of its signs, as nothing here can measure it; boxes are wide enough for that.

use crate::text::Lang;
use crate::text::rules_explain::Chart as Words;
use crate::text::{fill, reference};

use super::chart::{Chart, Column, Mark};

const COLUMN: u32 = 330;
const GAP: u32 = 40;
const EDGE: u32 = 16;
const LINE: u32 = 18;
const PAD: u32 = 12;
/// Between one box and the next.
const DOWN: u32 = 34;
/// The signs that fit on a line of a box.
const SIGNS: usize = 40;

/// What a box is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ShapeKind {
    /// Where it begins.
    Start,
    /// A route, with when it goes.
    Route,
    /// A state of the world that must hold.
    Condition,
    /// Something to be done.
    Action,
    /// The outcome.
    Outcome,
    /// What must be done afterwards.
    Duty,
}

impl ShapeKind {
    /// The name of its class.
    #[must_use]
    pub const fn class(self) -> &'static str {
        match self {
            ShapeKind::Start => "start",
            ShapeKind::Route => "route",
            ShapeKind::Condition => "condition",
            ShapeKind::Action => "action",
            ShapeKind::Outcome => "outcome",
            ShapeKind::Duty => "duty",
        }
    }

    /// How round its corners are: what is asked is round, what is done is not.
    #[must_use]
    pub const fn radius(self) -> u32 {
        match self {
            ShapeKind::Start | ShapeKind::Outcome => 18,
            ShapeKind::Condition => 12,
            ShapeKind::Route | ShapeKind::Action | ShapeKind::Duty => 0,
        }
    }
}

/// A box.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shape {
    /// What it is.
    pub kind: ShapeKind,
    /// Its left edge.
    pub x: u32,
    /// Its upper edge.
    pub y: u32,
    /// Its width.
    pub width: u32,
    /// Its height.
    pub height: u32,
    /// Its words, a line each; the first of them are its name.
    pub lines: Vec<String>,
    /// How many of the lines are its name.
    pub named: usize,
}

impl Shape {
    /// Where each line of text stands.
    pub fn places(&self) -> impl Iterator<Item = (u32, u32, &str, bool)> {
        let lines = self.lines.iter().zip(0_u32..);
        lines.map(|(line, at)| {
            let y = self.y + PAD + 13 + at * LINE;
            (self.x + PAD, y, line.as_str(), (at as usize) < self.named)
        })
    }
}

/// A line with a head, from one point down to another, by way of the height of the third number.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// The path, as SVG writes it.
    pub path: String,
}

/// A chart with the place of everything.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Drawing {
    /// What it shows.
    pub title: String,
    /// Its width.
    pub width: u32,
    /// Its height.
    pub height: u32,
    /// The boxes.
    pub shapes: Vec<Shape>,
    /// The lines between them.
    pub lines: Vec<Line>,
    /// All of it in words.
    pub words: Vec<String>,
}

fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

/// Places a chart.
#[must_use]
pub fn drawing(chart: &Chart, lang: Lang) -> Drawing {
    let columns = count(chart.columns.len().max(1));
    let width = 2 * EDGE + columns * COLUMN + (columns - 1) * GAP;
    let mut out = Drawing {
        title: chart.title.clone(),
        width,
        height: 0,
        shapes: Vec::new(),
        lines: Vec::new(),
        words: chart.words(lang),
    };
    let mut start = boxed(ShapeKind::Start, &chart.start, &[]);
    start.x = (width - COLUMN) / 2;
    start.y = EDGE;
    let from = (width / 2, start.y + start.height);
    out.shapes.push(start);
    for (column, at) in chart.columns.iter().zip(0_u32..) {
        let x = EDGE + at * (COLUMN + GAP);
        let down = place(column, x, from, lang, &mut out);
        out.height = out.height.max(down + EDGE);
    }
    out
}

/// Places a column below the start; gives where it ends.
fn place(column: &Column, x: u32, from: (u32, u32), lang: Lang, out: &mut Drawing) -> u32 {
    let say = |words: Words| words.get(lang).to_owned();
    let goes = |when: &str| fill(Words::Goes.get(lang), &[("what", when)]);
    let first = if column.lines.is_empty() {
        vec![say(Words::AnyCase)]
    } else {
        column.lines.clone()
    };
    let mut boxes = vec![boxed(ShapeKind::Route, &column.title, &first)];
    for step in &column.steps {
        let mut more = step.lines.clone();
        match step.mark {
            Mark::Condition => {
                more.push(format!("→ {}", say(Words::ConditionNo)));
                more.push(format!("→ {}", say(Words::ConditionUnknown)));
            }
            Mark::Action => more.push(format!("→ {}", say(Words::ActionNo))),
            Mark::ActionThatFails => {
                more.push(format!("→ {}", say(Words::ActionNo)));
                more.push(format!("→ {}", say(Words::ActionFails)));
            }
        }
        let kind = match step.mark {
            Mark::Condition => ShapeKind::Condition,
            Mark::Action | Mark::ActionThatFails => ShapeKind::Action,
        };
        let refs: Vec<String> = (step.refs.iter())
            .map(|one| reference::label(one, lang))
            .collect();
        let title = format!("{} ({})", step.title, refs.join(", "));
        boxes.push(boxed(kind, &title, &more));
    }
    let all_met = say(Words::AllMet);
    boxes.push(boxed(
        ShapeKind::Outcome,
        &format!("{all_met}: {}", column.outcome),
        &[],
    ));
    for (duty, term, when) in &column.duties {
        let mut more: Vec<String> = when.as_deref().map(goes).into_iter().collect();
        more.push(term.clone());
        let title = format!("{}: {duty}", say(Words::After));
        boxes.push(boxed(ShapeKind::Duty, &title, &more));
    }
    let middle = x + COLUMN / 2;
    let mut above = from;
    for (mut shape, at) in boxes.into_iter().zip(0_u32..) {
        shape.x = x;
        shape.y = above.1 + DOWN;
        // The first line may have to go sideways.
        let bend = above.1 + DOWN / 2;
        let path = if at == 0 && above.0 != middle {
            format!("M{} {}V{bend}H{middle}V{}", above.0, above.1, shape.y)
        } else {
            format!("M{middle} {}V{}", above.1, shape.y)
        };
        out.lines.push(Line { path });
        above = (middle, shape.y + shape.height);
        out.shapes.push(shape);
    }
    above.1
}

/// A box with its name and what more it says, not placed yet.
fn boxed(kind: ShapeKind, name: &str, more: &[String]) -> Shape {
    let mut lines = broken(name);
    let named = lines.len();
    for words in more {
        lines.extend(broken(words));
    }
    Shape {
        kind,
        x: 0,
        y: 0,
        width: COLUMN,
        height: count(lines.len()) * LINE + 2 * PAD,
        lines,
        named,
    }
}

/// A text in lines that fit, all as far in as it begins.
fn broken(text: &str) -> Vec<String> {
    // Signs that an SVG keeps where it would take ordinary spaces together.
    let indent: String = text
        .chars()
        .take_while(|sign| *sign == ' ')
        .map(|_| '\u{a0}')
        .collect();
    let mut lines = vec![String::new()];
    for word in text.split_whitespace() {
        let Some(line) = lines.last_mut() else {
            continue;
        };
        let signs = line.chars().count() + 1 + word.chars().count();
        if line.is_empty() {
            line.push_str(word);
        } else if indent.chars().count() + signs <= SIGNS {
            line.push(' ');
            line.push_str(word);
        } else {
            lines.push(word.to_owned());
        }
    }
    lines
        .into_iter()
        .enumerate()
        .map(|(at, line)| {
            // What goes on below a dash stands below its words.
            let hang = at > 0 && text.trim_start().starts_with("– ");
            let hang = if hang { "\u{a0}\u{a0}" } else { "" };
            format!("{indent}{hang}{line}")
        })
        .collect()
}

/// The drawing as an SVG file of its own, with its words for whoever can't see it.
#[must_use]
pub fn svg(drawing: &Drawing, lang: Lang) -> String {
    let escaped = |text: &str| {
        text.replace('&', "&amp;")
            .replace('<', "&lt;")
            .replace('>', "&gt;")
    };
    let mut out = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {w} {h}\" width=\"{w}\" height=\"{h}\" \
         role=\"img\" aria-labelledby=\"t d\" xml:lang=\"{}\" font-family=\"system-ui, sans-serif\" font-size=\"14\">\n\
         <title id=\"t\">{}</title>\n<desc id=\"d\">{}</desc>\n\
         <rect width=\"{w}\" height=\"{h}\" fill=\"#ffffff\"/>\n",
        lang.tag(),
        escaped(&drawing.title),
        escaped(&drawing.words.join(" ")),
        w = drawing.width,
        h = drawing.height,
    );
    for line in &drawing.lines {
        out.push_str(&format!(
            "<path d=\"{}\" fill=\"none\" stroke=\"#47555b\" stroke-width=\"2\"/>\n",
            line.path
        ));
    }
    for shape in &drawing.shapes {
        let fill = match shape.kind {
            ShapeKind::Start | ShapeKind::Route => "#eef2f3",
            ShapeKind::Condition => "#fff6e0",
            ShapeKind::Action => "#e8f1fb",
            ShapeKind::Outcome => "#e3f4e6",
            ShapeKind::Duty => "#ffffff",
        };
        out.push_str(&format!(
            "<rect x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\" rx=\"{}\" fill=\"{fill}\" stroke=\"#47555b\" stroke-width=\"1.5\"/>\n",
            shape.x, shape.y, shape.width, shape.height, shape.kind.radius()
        ));
        for (x, y, line, name) in shape.places() {
            let weight = if name { " font-weight=\"600\"" } else { "" };
            out.push_str(&format!(
                "<text x=\"{x}\" y=\"{y}\"{weight} fill=\"#1c2326\">{}</text>\n",
                escaped(line)
            ));
        }
    }
    out.push_str("</svg>\n");
    out
}
