//! The documents of a tool: its pieces with what was filled in, as an outline that every format renders.

use chrono::NaiveDate;

use crate::document::{Block, Outline, advised};
use crate::record::{AppInfo, ProtocolInfo, Signature};
use crate::text::document::Doc;
use crate::text::rights_paper::RightsPaper as Words;
use crate::text::seal::SealText;
use crate::text::{Lang, date, reference};

use super::draft::Value;
use super::model::{Document, Field, Piece};
use super::sheet::Sheet;
use super::show;
use super::terms::timeline;

/// Who signed and what made it, for a document's closing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stamp {
    /// The signature; none while it is a draft.
    pub signature: Option<Signature>,
    /// The teamcoach's signature, where it is there.
    pub coach: Option<Signature>,
    /// Whether the teamcoach still has to sign.
    pub awaits_coach: bool,
    /// The digest of the record.
    pub digest: Option<String>,
    /// The thumbprint of the key that it is sealed with.
    pub sealed_with: Option<String>,
    /// The thumbprint of the key that the teamcoach sealed with.
    pub coach_sealed_with: Option<String>,
    /// Whether it was found altered after it was signed.
    pub altered: bool,
    /// The application that made it.
    pub app: AppInfo,
    /// The protocol under which it was made.
    pub protocol: ProtocolInfo,
}

impl Stamp {
    /// The day of the last signature, or today while there is none.
    #[must_use]
    pub fn day(&self, today: NaiveDate) -> NaiveDate {
        let last = self.coach.as_ref().or(self.signature.as_ref());
        last.and_then(|signature| date::parse_iso(signature.at.get(..10)?))
            .unwrap_or(today)
    }
}

/// What a document of a tool says. Once it is signed `today` counts no more: the same record gives the same document on
/// any day.
#[must_use]
pub fn outline(
    sheet: &Sheet<'_>,
    document: &Document,
    stamp: &Stamp,
    today: NaiveDate,
    lang: Lang,
) -> Outline {
    let paper = Paper {
        sheet,
        stamp,
        today: stamp.day(today),
        dated: dated(sheet, document, stamp, today),
        lang,
    };
    let mut blocks = Vec::new();
    if stamp.altered {
        blocks.push(Block::Notice(paper.say(Words::Altered)));
    }
    if document.signed && stamp.signature.is_none() {
        blocks.push(Block::Notice(paper.say(Words::Preview)));
    }
    for piece in &document.blocks {
        if sheet.holds(piece.when.as_ref()) {
            paper.piece(piece, &mut blocks);
        }
    }
    without_bare_headings(&mut blocks);
    Outline {
        lang,
        title: show::filled(sheet, document.title.get(lang), paper.dated, lang),
        blocks,
    }
}

/// The date of a document: of the field that it names, else of the last signature, else today.
fn dated(sheet: &Sheet<'_>, document: &Document, stamp: &Stamp, today: NaiveDate) -> NaiveDate {
    let field = document.dated.as_ref().map(|field| sheet.text(field));
    field
        .and_then(date::parse_iso)
        .unwrap_or_else(|| stamp.day(today))
}

/// The fields that a document keeps a place for while there is nothing in them: it shows a line to write on there.
#[must_use]
pub fn blanks<'a>(sheet: &Sheet<'a>, document: &Document) -> Vec<&'a Field> {
    let pieces = || {
        let here = document.blocks.iter();
        here.filter(|piece| sheet.holds(piece.when.as_ref()))
    };
    let headed = pieces().zip(pieces().skip(1));
    let valued = headed
        .filter(|(before, _)| before.heading.is_some())
        .filter_map(|(_, piece)| piece.value.clone());
    let texts = pieces().flat_map(|piece| {
        let single = [&piece.heading, &piece.text, &piece.notice];
        single.into_iter().flatten().chain(&piece.items)
    });
    let named = texts
        .chain([&document.title])
        .flat_map(|text| show::places(text.get(Lang::Nl)))
        .chain(valued);
    let mut out: Vec<&Field> = Vec::new();
    for id in named {
        let open = sheet.counts(&id) && sheet.value(&id).is_none();
        if let Some(field) = sheet.field(&id).filter(|_| open)
            && !out.iter().any(|known| known.id == id)
        {
            out.push(field);
        }
    }
    out
}

/// Takes out headings with nothing below them: what they head was not filled in.
fn without_bare_headings(blocks: &mut Vec<Block>) {
    let heading = |block: Option<&Block>| matches!(block, Some(Block::Heading(_)));
    let mut at = 0;
    while at < blocks.len() {
        if heading(blocks.get(at)) && (heading(blocks.get(at + 1)) || at + 1 == blocks.len()) {
            blocks.remove(at);
        } else {
            at += 1;
        }
    }
}

struct Paper<'a> {
    sheet: &'a Sheet<'a>,
    stamp: &'a Stamp,
    /// The day on which the terms are looked at.
    today: NaiveDate,
    /// The document's own date.
    dated: NaiveDate,
    lang: Lang,
}

impl Paper<'_> {
    fn say(&self, words: Words) -> String {
        words.get(self.lang).to_owned()
    }

    fn words(&self, text: &crate::text::Text) -> String {
        show::filled(self.sheet, text.get(self.lang), self.dated, self.lang)
    }

    fn piece(&self, piece: &Piece, out: &mut Vec<Block>) {
        let field = |id: &Option<String>| id.as_ref().and_then(|id| self.sheet.field(id));
        if let Some(text) = &piece.heading {
            out.push(Block::Heading(self.words(text)));
        }
        if let Some(text) = &piece.text {
            out.push(Block::Paragraph(self.words(text)));
        }
        if let Some(text) = &piece.notice {
            out.push(Block::Notice(self.words(text)));
        }
        if !piece.items.is_empty() {
            let items = piece.items.iter().map(|text| self.words(text));
            out.push(Block::List(items.collect()));
        }
        if !piece.fields.is_empty() {
            let fields = piece.fields.iter().filter_map(|id| self.sheet.field(id));
            self.pairs(fields, out);
        }
        if let Some(field) = field(&piece.value) {
            let words = show::shown(self.sheet, field, self.lang);
            if !words.is_empty() {
                out.push(Block::Paragraph(words));
            } else if matches!(out.last(), Some(Block::Heading(_))) {
                out.push(Block::Paragraph(show::BLANK.to_owned()));
            }
        }
        if let Some(field) = field(&piece.list) {
            let list = show::reasons(self.sheet, field, self.lang);
            if !list.is_empty() {
                out.push(Block::List(list));
            }
        }
        if let Some(field) = field(&piece.table) {
            self.table(field, out);
        }
        if piece.all {
            self.all(out);
        }
        if piece.terms {
            self.terms(out);
        }
        if piece.closing {
            closing(self.stamp, self.lang, out);
        }
    }

    fn pairs<'f>(&self, fields: impl Iterator<Item = &'f Field>, out: &mut Vec<Block>) {
        let pairs: Vec<(String, String)> = fields
            .map(|field| {
                let label = field.label.get(self.lang).to_owned();
                (label, show::shown(self.sheet, field, self.lang))
            })
            .filter(|(_, value)| !value.is_empty())
            .collect();
        if !pairs.is_empty() {
            out.push(Block::Pairs(pairs));
        }
    }

    fn table(&self, field: &Field, out: &mut Vec<Block>) {
        let Some(Value::Rows(rows)) = self.sheet.value(&field.id) else {
            return;
        };
        let head = field
            .columns
            .iter()
            .map(|c| c.label.get(self.lang).to_owned());
        let line = |row: &super::Row| -> Vec<String> {
            let cells = field.columns.iter().map(|column| {
                let text = row.get(&column.id).map_or("", String::as_str);
                show::text_shown(column.kind, &[], text, self.lang)
            });
            cells.collect()
        };
        let lines = rows.iter().map(line);
        out.push(Block::Table {
            head: head.collect(),
            rows: lines
                .filter(|line| line.iter().any(|cell| !cell.trim().is_empty()))
                .collect(),
        });
    }

    /// Everything that was filled in, step by step, with the articles of each step.
    fn all(&self, out: &mut Vec<Block>) {
        for step in self.sheet.steps() {
            let mut inside = Vec::new();
            let tables = |field: &&Field| field.kind == super::model::Kind::Rows;
            self.pairs(
                self.sheet.fields(step).filter(|field| !tables(field)),
                &mut inside,
            );
            for field in self.sheet.fields(step).filter(tables) {
                if self.sheet.value(&field.id).is_some() {
                    inside.push(Block::Paragraph(format!("{}:", field.label.get(self.lang))));
                    self.table(field, &mut inside);
                }
            }
            if !inside.is_empty() {
                let refs: Vec<String> = step
                    .refs
                    .iter()
                    .map(|one| reference::label(one, self.lang))
                    .collect();
                let title = step.title.get(self.lang);
                out.push(Block::Heading(if refs.is_empty() {
                    title.to_owned()
                } else {
                    format!("{title} ({})", refs.join(", "))
                }));
                out.append(&mut inside);
            }
        }
        if let Some(outcome) = self.sheet.outcome() {
            out.push(Block::Heading(self.say(Words::Outcome)));
            out.push(Block::Paragraph(outcome.title.get(self.lang).to_owned()));
        }
    }

    fn terms(&self, out: &mut Vec<Block>) {
        let due = timeline(self.sheet, self.today);
        let own = due.iter().filter(|due| due.moment.law.is_none());
        let rows: Vec<Vec<String>> = own
            .map(|due| {
                let refs = due.moment.refs.iter();
                let refs: Vec<String> = refs.map(|one| reference::label(one, self.lang)).collect();
                vec![
                    due.moment.label.get(self.lang).to_owned(),
                    date::long(due.on, self.lang),
                    refs.join(", "),
                ]
            })
            .collect();
        if !rows.is_empty() {
            let head = [Words::What, Words::LastDay, Words::Article];
            out.push(Block::Table {
                head: head.map(|words| self.say(words)).to_vec(),
                rows,
            });
        }
    }
}

/// The end of a document: who signed, what made it, and with which keys it is sealed.
pub(super) fn closing(stamp: &Stamp, lang: Lang, out: &mut Vec<Block>) {
    let say = |words: Words| words.get(lang).to_owned();
    out.push(Block::Heading(say(Words::Signature)));
    match &stamp.signature {
        Some(signature) => out.push(Block::Pairs(signed(signature, lang))),
        None => out.push(Block::Paragraph(say(Words::NotSigned))),
    }
    if let Some(signature) = &stamp.coach {
        out.push(Block::Heading(say(Words::CoachSignature)));
        out.push(Block::Pairs(signed(signature, lang)));
    } else if stamp.awaits_coach {
        out.push(Block::Heading(say(Words::CoachSignature)));
        out.push(Block::Paragraph(say(Words::CoachAwaited)));
    }
    let protocol = &stamp.protocol;
    let made = format!("{} {}", stamp.app.name, stamp.app.version);
    let under = format!("{} {}", protocol.id, protocol.version);
    let mut pairs = vec![(say(Words::MadeWith), made), (say(Words::Protocol), under)];
    let more = [
        (Words::Digest, &stamp.digest),
        (Words::SealedWith, &stamp.sealed_with),
        (Words::CoachSealedWith, &stamp.coach_sealed_with),
    ];
    pairs.extend(
        more.into_iter()
            .filter_map(|(words, value)| Some((say(words), value.clone()?))),
    );
    out.push(Block::Pairs(pairs));
    // A digest alone does not show who made it.
    let sealed = stamp.sealed_with.is_some() || stamp.coach_sealed_with.is_some();
    if stamp.digest.is_some() && !sealed && !stamp.altered {
        out.push(Block::Paragraph(SealText::DigestOnly.get(lang).to_owned()));
    }
}

/// Who signed, and what was said with it.
fn signed(signature: &Signature, lang: Lang) -> Vec<(String, String)> {
    let say = |words: Words| words.get(lang).to_owned();
    let advice = signature
        .advice
        .map(|advice| advised(advice).get(lang).to_owned());
    let mut pairs = vec![
        (say(Words::Name), signature.name.clone()),
        (say(Words::Function), signature.function.clone()),
        (Doc::Advice.get(lang).to_owned(), advice.unwrap_or_default()),
        (
            Doc::AdviceWords.get(lang).to_owned(),
            signature.words.clone(),
        ),
        (say(Words::Statement), signature.statement.clone()),
        (say(Words::SignedOn), date::long_iso(&signature.at, lang)),
    ];
    pairs.retain(|(_, value)| !value.trim().is_empty());
    pairs
}
