//! The embedded font, and text shaped with it.
//!
//! Text is shaped a piece at a time (a word with the space after it, as lines may be broken there), and pieces that come
//! back are shaped once. All of it runs from left to right: the font has no letters that run the other way.

use std::collections::{BTreeSet, HashMap};
use std::rc::Rc;

use harfrust::{
    Direction, FontRef, Language, ShapeOptions, ShapePlan, Shaper, ShaperData, UnicodeBuffer,
};
use krilla::text::Font;

use crate::MakeError;
use crate::job::Lang;
use crate::text::REPLACEMENT;

const REGULAR: &[u8] = include_bytes!("../fonts/NotoSans-Regular.ttf");
const BOLD: &[u8] = include_bytes!("../fonts/NotoSans-Bold.ttf");

/// Pieces longer than this are not kept for the next time.
const KEPT: usize = 48;

/// How heavy letters are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Weight {
    Regular,
    Bold,
}

/// A glyph of a piece. Measures are in shares of the font's size.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Glyph {
    pub id: u32,
    pub advance: f32,
    pub x: f32,
    pub y: f32,
    /// The part of the piece's text that it stands for.
    pub from: usize,
    pub to: usize,
}

/// A piece of text, shaped.
#[derive(Debug)]
pub(crate) struct Piece {
    pub text: String,
    pub glyphs: Vec<Glyph>,
    /// How wide it is.
    pub width: f32,
    /// How wide it is without the spaces at its end, which may hang out of a line.
    pub visible: f32,
}

/// The font's files, read.
pub(crate) struct Fonts {
    regular: Face,
    bold: Face,
}

struct Face {
    font: Font,
    source: FontRef<'static>,
    data: ShaperData,
    units: f32,
}

impl Face {
    fn read(bytes: &'static [u8]) -> Result<Self, MakeError> {
        let font = Font::new(bytes.into(), 0).ok_or(MakeError::Font)?;
        let source = FontRef::new(bytes).map_err(|_| MakeError::Font)?;
        let data = ShaperData::new(&source);
        let units = font.units_per_em();
        Ok(Face {
            font,
            source,
            data,
            units,
        })
    }
}

impl Fonts {
    pub fn read() -> Result<Self, MakeError> {
        Ok(Fonts {
            regular: Face::read(REGULAR)?,
            bold: Face::read(BOLD)?,
        })
    }

    /// The font of a weight, as the PDF takes it.
    pub fn font(&self, weight: Weight) -> &Font {
        match weight {
            Weight::Regular => &self.regular.font,
            Weight::Bold => &self.bold.font,
        }
    }
}

/// Shapes text, and notes which characters the font lacks.
pub(crate) struct Shaping<'a> {
    regular: Voice<'a>,
    bold: Voice<'a>,
    pieces: HashMap<(Weight, String), Rc<Piece>>,
    /// Characters that were asked for and can't be shown.
    pub missing: BTreeSet<char>,
}

struct Voice<'a> {
    shaper: Shaper<'a>,
    plan: ShapePlan,
    language: Option<Language>,
    units: f32,
    buffer: UnicodeBuffer,
    /// What stands where the font has nothing: its glyph and advance.
    replacement: (u32, f32),
}

impl<'a> Shaping<'a> {
    pub fn new(fonts: &'a Fonts, lang: Lang) -> Self {
        Shaping {
            regular: Voice::new(&fonts.regular, lang),
            bold: Voice::new(&fonts.bold, lang),
            pieces: HashMap::new(),
            missing: BTreeSet::new(),
        }
    }

    /// A piece of clean text without line ends, shaped.
    pub fn piece(&mut self, weight: Weight, text: &str) -> Rc<Piece> {
        // A pair is built to look it up; the piece itself is what costs.
        let key = (weight, text.to_owned());
        if let Some(known) = self.pieces.get(&key) {
            return Rc::clone(known);
        }
        let voice = match weight {
            Weight::Regular => &mut self.regular,
            Weight::Bold => &mut self.bold,
        };
        let piece = Rc::new(voice.shape(text, &mut self.missing));
        if text.len() <= KEPT {
            self.pieces.insert(key, Rc::clone(&piece));
        }
        piece
    }
}

impl<'a> Voice<'a> {
    fn new(face: &'a Face, lang: Lang) -> Self {
        let shaper = face.data.shaper(&face.source).build();
        let language = Language::new(lang.tag());
        let script = Some(harfrust::script::LATIN);
        let plan = ShapePlan::new(
            &shaper,
            Direction::LeftToRight,
            script,
            language.as_ref(),
            &[],
        );
        let mut voice = Voice {
            shaper,
            plan,
            language,
            units: face.units,
            buffer: UnicodeBuffer::new(),
            replacement: (0, 0.0),
        };
        let mut none = BTreeSet::new();
        if let Some(glyph) = voice
            .shape(&REPLACEMENT.to_string(), &mut none)
            .glyphs
            .first()
        {
            voice.replacement = (glyph.id, glyph.advance);
        }
        voice
    }

    #[expect(clippy::cast_precision_loss, reason = "font units are small")]
    fn shape(&mut self, text: &str, missing: &mut BTreeSet<char>) -> Piece {
        let mut buffer = std::mem::take(&mut self.buffer);
        buffer.push_str(text);
        buffer.set_direction(Direction::LeftToRight);
        buffer.set_script(harfrust::script::LATIN);
        if let Some(language) = self.language.clone() {
            buffer.set_language(language);
        }
        let options = ShapeOptions::new().plan(Some(&self.plan));
        let shaped = self.shaper.shape(buffer, options);
        let all: Vec<_> = shaped
            .glyph_infos()
            .iter()
            .zip(shaped.glyph_positions())
            .collect();
        let clusters = || all.chunk_by(|(a, _), (b, _)| a.cluster == b.cluster);
        let starts = clusters().filter_map(|cluster| cluster.first());
        let ends = starts.skip(1).map(|(info, _)| info.cluster as usize);
        let ends = ends.chain([text.len()]);
        let share = |units: i32| units as f32 / self.units;
        let mut glyphs = Vec::with_capacity(all.len());
        let (mut width, mut visible) = (0.0, 0.0);
        for (cluster, to) in clusters().zip(ends) {
            let Some((first, _)) = cluster.first() else {
                continue;
            };
            let from = first.cluster as usize;
            let own = text.get(from..to).unwrap_or_default();
            // Where the letter itself is lacking one sign stands for all of it; a mark that is lacking is left out.
            let lacks = first.glyph_id == 0;
            if lacks {
                missing.extend(own.chars().next());
                let (id, advance) = self.replacement;
                glyphs.push(Glyph {
                    id,
                    advance,
                    x: 0.0,
                    y: 0.0,
                    from,
                    to,
                });
                width += advance;
            }
            for (info, position) in cluster.iter().filter(|_| !lacks) {
                if info.glyph_id == 0 {
                    missing.extend(own.chars().nth(1));
                    continue;
                }
                let advance = share(position.x_advance);
                let (x, y) = (share(position.x_offset), share(position.y_offset));
                glyphs.push(Glyph {
                    id: info.glyph_id,
                    advance,
                    x,
                    y,
                    from,
                    to,
                });
                width += advance;
            }
            if own.contains(REPLACEMENT) {
                missing.insert(REPLACEMENT);
            }
            if !own.chars().all(char::is_whitespace) {
                visible = width;
            }
        }
        self.buffer = shaped.clear();
        Piece {
            text: text.to_owned(),
            glyphs,
            width,
            visible,
        }
    }
}

/// Whether the font has all that a text needs.
#[must_use]
pub fn knows(text: &str) -> bool {
    let Ok(fonts) = Fonts::read() else {
        return false;
    };
    let mut shaping = Shaping::new(&fonts, Lang::Nl);
    for line in crate::text::clean(text).lines() {
        shaping.piece(Weight::Regular, line);
        shaping.piece(Weight::Bold, line);
    }
    shaping.missing.is_empty()
}
