//! Pages as a PDF: PDF/A-3a and PDF/UA-1, both checked while it is written.

use krilla::color::rgb;
use krilla::configure::{Accessibility, Archival, ConfigurationBuilder};
use krilla::destination::XyzDestination;
use krilla::embed::{AssociationKind, EmbeddedFile, MimeType};
use krilla::error::KrillaError;
use krilla::geom::{Path, PathBuilder, Point, Rect};
use krilla::metadata::{DateTime, Metadata, TextDirection};
use krilla::num::NormalizedF32;
use krilla::outline::{Outline, OutlineNode};
use krilla::page::PageSettings;
use krilla::paint::{Fill, FillRule};
use krilla::surface::Surface;
use krilla::tagging::{Artifact, ArtifactType, ContentTag};
use krilla::{Document, SerializeSettings};

use crate::MakeError;
use crate::fonts::{Fonts, Shaping};
use crate::job::{Attachment, Job, Relation, moment};
use crate::layout::{self, Color, FOOT, INK, LEFT, Laid, Mark, PAGE, QUIET, Style, WIDTH};
use crate::lines::{Line, broken};
use crate::tags::NodeId;
use crate::text::{fill, one_line};

/// How many characters that the font lacks are named at the end.
const NAMED: usize = 24;

/// Makes a PDF. The same job gives the same bytes.
///
/// # Errors
/// When the moment or an attachment is not as it should be, or the result would not meet the standards.
pub fn make(job: &Job) -> Result<Vec<u8>, MakeError> {
    let made = moment(&job.made)?;
    let fonts = Fonts::read()?;
    let mut shaping = Shaping::new(&fonts, job.outline.lang);
    let closing = |shaping: &Shaping<'_>| {
        let codes = shaping.missing.iter().take(NAMED);
        let mut codes: Vec<String> = codes.map(|c| format!("U+{:04X}", u32::from(*c))).collect();
        if shaping.missing.len() > NAMED {
            codes.push("…".to_owned());
        }
        (!codes.is_empty()).then(|| fill(&job.words.missing, &[("chars", &codes.join(", "))]))
    };
    let mut laid = layout::lay(&mut shaping, &job.outline, closing);
    let configuration = ConfigurationBuilder::new()
        .with_archival_validator(Archival::A3_A)
        .with_accessibility_validator(Accessibility::UA1)
        .finish()
        .map_err(|error| MakeError::Standard(format!("{error:?}")))?;
    let mut document = Document::new_with(SerializeSettings {
        configuration,
        enable_tagging: true,
        ..SerializeSettings::default()
    });
    let mut drawing = Drawing {
        fonts: &fonts,
        title: one_line(&job.outline.title),
        words: &job.words.page,
    };
    drawing.pages(&mut document, &mut shaping, &mut laid)?;
    let lang = job.outline.lang.tag();
    document.set_tag_tree(laid.tags.tree(lang));
    document.set_outline(bookmarks(&laid));
    let metadata = Metadata::new()
        .title(drawing.title)
        .language(lang.to_owned())
        .creator(one_line(&job.maker))
        .producer(one_line(&job.maker))
        .creation_date(made)
        .text_direction(TextDirection::LeftToRight);
    document.set_metadata(metadata);
    for attachment in &job.attachments {
        attach(&mut document, attachment, made)?;
    }
    document.finish().map_err(|error| refused(&error))
}

fn refused(error: &KrillaError) -> MakeError {
    let why = match error {
        KrillaError::Validation(errors) => {
            let kinds = errors.iter().take(5).map(|(error, _)| {
                // Without the document's own text, which an error may carry.
                let kind = format!("{error:?}");
                let name = kind.split(['(', ' ']).next().unwrap_or_default();
                name.to_owned()
            });
            kinds.collect::<Vec<_>>().join(", ")
        }
        KrillaError::Font(..) => return MakeError::Font,
        other => other.to_string(),
    };
    MakeError::Standard(why)
}

fn attach(document: &mut Document, file: &Attachment, made: DateTime) -> Result<(), MakeError> {
    let wrong = || MakeError::Attachment(file.name.clone());
    let mime = MimeType::new(&file.mime).ok_or_else(wrong)?;
    let relation = match file.relation {
        Relation::Source => AssociationKind::Source,
        Relation::Data => AssociationKind::Data,
        Relation::Alternative => AssociationKind::Alternative,
        Relation::Supplement => AssociationKind::Supplement,
    };
    let file = EmbeddedFile {
        path: one_line(&file.name),
        mime_type: Some(mime),
        description: Some(one_line(&file.about)),
        association_kind: relation,
        data: file.text.clone().into_bytes().into(),
        modification_date: Some(made),
        compress: Some(true),
        location: None,
    };
    document.embed_file(file).ok_or_else(wrong)
}

/// The document's outline: its title, with the headings below.
fn bookmarks(laid: &Laid) -> Outline {
    let mut outline = Outline::new();
    let mut places = laid.places.iter().map(|place| {
        let at = Point::from_xy(LEFT, place.y);
        OutlineNode::new(place.words.clone(), XyzDestination::new(place.page, at))
    });
    if let Some(title) = places.next() {
        let mut title = title.with_open(true);
        for heading in places {
            title.push_child(heading);
        }
        outline.push_child(title);
    }
    outline
}

struct Drawing<'d> {
    fonts: &'d Fonts,
    title: String,
    /// For the foot of each page.
    words: &'d str,
}

impl Drawing<'_> {
    fn pages(
        &mut self,
        document: &mut Document,
        shaping: &mut Shaping<'_>,
        laid: &mut Laid,
    ) -> Result<(), MakeError> {
        let pages = std::mem::take(&mut laid.pages);
        let count = pages.len().to_string();
        for (at, marks) in pages.into_iter().enumerate() {
            let settings = PageSettings::from_wh(PAGE.0, PAGE.1)
                .ok_or_else(|| MakeError::Standard("page".to_owned()))?;
            let mut page = document.start_page_with(settings);
            let mut surface = page.surface();
            let mut open = None;
            for mark in marks {
                let wants = match &mark {
                    Mark::Text {
                        node: Some(node), ..
                    } => Tagged::Content(*node),
                    Mark::Text { node: None, .. } => {
                        Tagged::Artifact(ArtifactType::PaginationOther)
                    }
                    Mark::Fill(..) | Mark::Frame(..) => Tagged::Artifact(ArtifactType::Layout),
                };
                if open != Some(wants) {
                    close(&mut surface, &mut open);
                    wants.begin(&mut surface, laid);
                    open = Some(wants);
                }
                self.mark(&mut surface, mark);
            }
            close(&mut surface, &mut open);
            self.foot(&mut surface, shaping, &(at + 1).to_string(), &count);
            surface.finish();
            page.finish();
        }
        Ok(())
    }

    fn mark(&self, surface: &mut Surface<'_>, mark: Mark) {
        match mark {
            Mark::Text {
                x, y, style, line, ..
            } => self.text(surface, (x, y), style, INK, &line),
            Mark::Fill(edges, color) => filled(surface, &[edges], color),
            // Four thin boxes: a frame drawn as a line would be half outside.
            Mark::Frame([x, y, width, height], color, thick) => {
                let half = thick / 2.0;
                let (left, top) = (x - half, y - half);
                let sides = [
                    [left, top, width + thick, thick],
                    [left, y + height - half, width + thick, thick],
                    [left, top, thick, height + thick],
                    [x + width - half, top, thick, height + thick],
                ];
                filled(surface, &sides, color);
            }
        }
    }

    fn text(
        &self,
        surface: &mut Surface<'_>,
        (x, y): (f32, f32),
        style: Style,
        color: Color,
        line: &Line,
    ) {
        surface.set_fill(Some(paint(color)));
        let font = self.fonts.font(style.weight).clone();
        let at = Point::from_xy(x, y);
        surface.draw_glyphs(at, &line.glyphs, font, &line.text, style.size, false);
    }

    /// The foot of a page, which is no content: the title, and which page of how many it is.
    fn foot(&self, surface: &mut Surface<'_>, shaping: &mut Shaping<'_>, page: &str, pages: &str) {
        surface.start_tagged(ContentTag::Artifact(Artifact::with_kind(
            ArtifactType::Footer,
        )));
        let words = one_line(&fill(self.words, &[("page", page), ("pages", pages)]));
        let y = PAGE.1 - 36.0;
        let most = WIDTH / FOOT.size;
        let mut first = |text: &str, width: f32| {
            let mut lines = broken(shaping, FOOT.weight, text, width).into_iter();
            (lines.next().unwrap_or_default(), lines.next().is_some())
        };
        let (number, _) = first(&words, most * 0.35);
        let right = LEFT + WIDTH - number.width() * FOOT.size;
        let (title, more) = first(&self.title, most * 0.6);
        let dots = first("…", most).0;
        let end = LEFT + title.width() * FOOT.size;
        self.text(surface, (LEFT, y), FOOT, QUIET, &title);
        if more {
            self.text(surface, (end, y), FOOT, QUIET, &dots);
        }
        self.text(surface, (right, y), FOOT, QUIET, &number);
        surface.end_tagged();
    }
}

/// What a part of a page is to a screen reader.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Tagged {
    Content(NodeId),
    Artifact(ArtifactType),
}

impl Tagged {
    fn begin(self, surface: &mut Surface<'_>, laid: &mut Laid) {
        match self {
            Tagged::Content(node) => {
                let drawn = surface.start_tagged(ContentTag::Other);
                laid.tags.drawn(node, drawn);
            }
            Tagged::Artifact(kind) => {
                surface.start_tagged(ContentTag::Artifact(Artifact::with_kind(kind)));
            }
        }
    }
}

fn close(surface: &mut Surface<'_>, open: &mut Option<Tagged>) {
    if open.take().is_some() {
        surface.end_tagged();
    }
}

fn paint((red, green, blue): Color) -> Fill {
    Fill {
        paint: rgb::Color::new(red, green, blue).into(),
        opacity: NormalizedF32::ONE,
        rule: FillRule::NonZero,
    }
}

fn filled(surface: &mut Surface<'_>, boxes: &[[f32; 4]], color: Color) {
    if let Some(path) = boxed(boxes) {
        surface.set_fill(Some(paint(color)));
        surface.draw_path(&path);
    }
}

fn boxed(boxes: &[[f32; 4]]) -> Option<Path> {
    let mut builder = PathBuilder::new();
    for [x, y, width, height] in boxes {
        builder.push_rect(Rect::from_xywh(*x, *y, *width, *height)?);
    }
    builder.finish()
}
