//! Text in lines of a width: broken where the Unicode Line Breaking Algorithm (UAX #14) allows it, and within a word only
//! when the word alone is wider than the line.

use std::rc::Rc;

use krilla::text::{GlyphId, KrillaGlyph};
use unicode_linebreak::linebreaks;

use crate::fonts::{Glyph, Piece, Shaping, Weight};
use crate::text::clean;

/// A line, ready to be drawn.
#[derive(Debug, Default)]
pub(crate) struct Line {
    pub text: String,
    pub glyphs: Vec<KrillaGlyph>,
    width: f32,
}

impl Line {
    fn is_empty(&self) -> bool {
        self.glyphs.is_empty()
    }

    /// Its width, in shares of the font's size.
    pub fn width(&self) -> f32 {
        self.width
    }

    fn push(&mut self, piece: &Piece) {
        self.part(piece, &piece.glyphs);
    }

    /// Part of a piece: whole clusters of it.
    fn part(&mut self, piece: &Piece, glyphs: &[Glyph]) {
        let (Some(first), Some(last)) = (glyphs.first(), glyphs.last()) else {
            return;
        };
        let base = self.text.len();
        self.text
            .push_str(piece.text.get(first.from..last.to).unwrap_or_default());
        for glyph in glyphs {
            let range = base + glyph.from - first.from..base + glyph.to - first.from;
            self.glyphs.push(KrillaGlyph::new(
                GlyphId::new(glyph.id),
                glyph.advance,
                glyph.x,
                glyph.y,
                0.0,
                range,
                None,
            ));
            self.width += glyph.advance;
        }
    }
}

/// How wide a text is at least (its longest word) and at most (its longest line), in shares of the font's size.
pub(crate) fn measure(shaping: &mut Shaping<'_>, weight: Weight, text: &str) -> (f32, f32) {
    let (mut least, mut most) = (0.0_f32, 0.0_f32);
    for hard in clean(text).split('\n') {
        let mut width = 0.0;
        for piece in pieces(hard) {
            let piece = shaping.piece(weight, piece);
            least = least.max(piece.visible);
            most = most.max(width + piece.visible);
            width += piece.width;
        }
    }
    (least, most)
}

/// A text in lines of a width (in shares of the font's size). A text of several lines keeps them; there is always one.
pub(crate) fn broken(
    shaping: &mut Shaping<'_>,
    weight: Weight,
    text: &str,
    width: f32,
) -> Vec<Line> {
    let mut lines = Vec::new();
    let text = clean(text);
    let mut rest = text.trim_end_matches('\n').split('\n').peekable();
    while let Some(hard) = rest.next() {
        let mut line = Line::default();
        for piece in pieces(hard) {
            let piece = shaping.piece(weight, piece);
            if line.width + piece.visible > width && !line.is_empty() {
                lines.push(std::mem::take(&mut line));
            }
            if piece.visible > width {
                in_parts(&piece, width, &mut line, &mut lines);
            } else {
                line.push(&piece);
            }
        }
        // So that the last word of a line and the first of the next stay two for who listens or copies.
        if rest.peek().is_some() && !line.is_empty() {
            line.push(&shaping.piece(weight, " "));
        }
        lines.push(line);
    }
    lines
}

/// A piece wider than a line, over several: as many clusters in each as fit.
fn in_parts(piece: &Rc<Piece>, width: f32, line: &mut Line, lines: &mut Vec<Line>) {
    let mut from = 0;
    let mut taken = 0.0;
    let mut at = 0;
    while let Some(glyph) = piece.glyphs.get(at) {
        // A cluster goes as a whole: a letter with its marks.
        let own = piece.glyphs.iter().skip(at);
        let count = own.take_while(|other| other.from == glyph.from).count();
        let cluster = piece.glyphs.get(at..at + count).unwrap_or_default();
        let wide: f32 = cluster.iter().map(|glyph| glyph.advance).sum();
        if taken + wide > width && at > from {
            line.part(piece, piece.glyphs.get(from..at).unwrap_or_default());
            lines.push(std::mem::take(line));
            (from, taken) = (at, 0.0);
        }
        taken += wide;
        at += count;
    }
    line.part(piece, piece.glyphs.get(from..).unwrap_or_default());
}

/// A piece is never longer than this, whatever stands in it: a letter with thousands of marks is not one letter.
const LONGEST: usize = 400;

/// The pieces of a line between places where it may be broken.
fn pieces(text: &str) -> impl Iterator<Item = &str> {
    let mut from = 0;
    linebreaks(text).flat_map(move |(to, _)| {
        let piece = text.get(from..to).unwrap_or_default();
        from = to;
        parts(piece)
    })
}

fn parts(mut piece: &str) -> impl Iterator<Item = &str> {
    std::iter::from_fn(move || {
        let end = piece
            .char_indices()
            .nth(LONGEST)
            .map_or(piece.len(), |(at, _)| at);
        let (part, rest) = piece.split_at_checked(end)?;
        piece = rest;
        (!part.is_empty()).then_some(part)
    })
}
