//! What an ODT file says: `content.xml`.

use crate::document::xml::Xml;
use crate::document::{Block, Outline};

use super::{VERSION, styles};

/// The names of the standard that are used.
pub(super) const NAMES: [(&str, &str); 6] = [
    (
        "xmlns:office",
        "urn:oasis:names:tc:opendocument:xmlns:office:1.0",
    ),
    (
        "xmlns:style",
        "urn:oasis:names:tc:opendocument:xmlns:style:1.0",
    ),
    (
        "xmlns:text",
        "urn:oasis:names:tc:opendocument:xmlns:text:1.0",
    ),
    (
        "xmlns:table",
        "urn:oasis:names:tc:opendocument:xmlns:table:1.0",
    ),
    (
        "xmlns:fo",
        "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0",
    ),
    (
        "xmlns:svg",
        "urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0",
    ),
];

/// `content.xml` of a document.
pub(super) fn xml(outline: &Outline) -> String {
    let mut xml = Xml::new();
    let root: Vec<(&str, &str)> = NAMES
        .into_iter()
        .chain([("office:version", VERSION)])
        .collect();
    xml.element("office:document-content", &root, |xml| {
        let columns = outline.blocks.iter().filter_map(|block| {
            let Block::Table { head, .. } = block else {
                return None;
            };
            Some(head.len())
        });
        styles::automatic(xml, columns);
        xml.element("office:body", &[], |xml| {
            xml.element("office:text", &[], |xml| {
                paragraph(xml, "Title", &outline.title);
                let mut tables = 0;
                for block in &outline.blocks {
                    push(xml, block, &mut tables);
                }
            });
        });
    });
    xml.finish()
}

fn push(xml: &mut Xml, block: &Block, tables: &mut usize) {
    match block {
        Block::Heading(words) => {
            let level = [
                ("text:style-name", "Heading_20_1"),
                ("text:outline-level", "1"),
            ];
            xml.element("text:h", &level, |xml| words_in(xml, words));
        }
        Block::Paragraph(words) => paragraph(xml, "Text_20_body", words),
        Block::Notice(words) => paragraph(xml, "Notice", words),
        Block::List(entries) => list(xml, "Bullets", entries),
        Block::Boxes(entries) => list(xml, "Boxes", entries),
        Block::Fields(names) => {
            for name in names {
                let style = [("text:style-name", "Field")];
                xml.element("text:p", &style, |xml| {
                    words_in(xml, name);
                    xml.text(": ");
                    xml.empty("text:tab", &[]);
                });
            }
        }
        // A table has a row and a column.
        Block::Pairs(pairs) if pairs.is_empty() => {}
        Block::Pairs(pairs) => {
            let rows = pairs.iter().map(|(name, value)| [name, value]);
            table(xml, tables, Look::Pairs, &[], rows);
        }
        Block::Table { head, .. } if head.is_empty() => {}
        Block::Table { head, rows } => {
            // A row that is too short or too long is cut or filled to the heads, so that the table stays one.
            let rows = rows
                .iter()
                .map(|row| (0..head.len()).map(|at| row.get(at).unwrap_or(&EMPTY)));
            table(xml, tables, Look::Grid, head, rows);
        }
    }
}

static EMPTY: String = String::new();

fn paragraph(xml: &mut Xml, style: &str, words: &str) {
    xml.element("text:p", &[("text:style-name", style)], |xml| {
        words_in(xml, words);
    });
}

fn list(xml: &mut Xml, style: &str, entries: &[String]) {
    xml.element("text:list", &[("text:style-name", style)], |xml| {
        for entry in entries {
            xml.element("text:list-item", &[], |xml| {
                paragraph(xml, "List_20_Contents", entry);
            });
        }
    });
}

/// How a table looks.
#[derive(Clone, Copy)]
enum Look {
    /// What is called what: two columns without lines.
    Pairs,
    /// Heads above columns, with lines.
    Grid,
}

fn table<'a, R>(
    xml: &mut Xml,
    tables: &mut usize,
    look: Look,
    head: &[String],
    rows: impl Iterator<Item = R>,
) where
    R: IntoIterator<Item = &'a String>,
{
    *tables += 1;
    let name = format!("Table{tables}");
    let attributes = [
        ("table:name", name.as_str()),
        ("table:style-name", "WholeTable"),
    ];
    let cell_style = match look {
        Look::Pairs => "PlainCell",
        Look::Grid => "LinedCell",
    };
    let cell = |xml: &mut Xml, style: &str, words: &str| {
        let attributes = [
            ("table:style-name", cell_style),
            ("office:value-type", "string"),
        ];
        xml.element("table:table-cell", &attributes, |xml| {
            paragraph(xml, style, words);
        });
    };
    xml.element("table:table", &attributes, |xml| {
        match look {
            Look::Pairs => {
                xml.empty("table:table-column", &[("table:style-name", "PairName")]);
                xml.empty("table:table-column", &[("table:style-name", "PairValue")]);
            }
            Look::Grid => {
                let (style, repeated) = (styles::column(head.len()), head.len().to_string());
                let attributes = [
                    ("table:style-name", style.as_str()),
                    ("table:number-columns-repeated", repeated.as_str()),
                ];
                xml.empty("table:table-column", &attributes);
                xml.element("table:table-header-rows", &[], |xml| {
                    xml.element("table:table-row", &[], |xml| {
                        for words in head {
                            cell(xml, "Table_20_Heading", words);
                        }
                    });
                });
            }
        }
        for row in rows {
            xml.element("table:table-row", &[], |xml| {
                for (at, words) in row.into_iter().enumerate() {
                    let style = match (look, at) {
                        (Look::Pairs, 0) => "Table_20_Heading",
                        (Look::Pairs | Look::Grid, _) => "Table_20_Contents",
                    };
                    cell(xml, style, words);
                }
            });
        }
    });
}

/// Words as they were typed: lines, tabs and repeated spaces are elements of their own in this format.
fn words_in(xml: &mut Xml, words: &str) {
    let words = words.replace("\r\n", "\n").replace('\r', "\n");
    for (at, line) in words.split('\n').enumerate() {
        if at > 0 {
            xml.empty("text:line-break", &[]);
        }
        for (at, part) in line.split('\t').enumerate() {
            if at > 0 {
                xml.empty("text:tab", &[]);
            }
            spaced(xml, part);
        }
    }
}

/// Text in which spaces at an end or behind each other would otherwise be lost.
fn spaced(xml: &mut Xml, text: &str) {
    let mut rest = text;
    let mut first = true;
    while let Some(at) = rest.find(' ') {
        let (before, from) = rest.split_at(at);
        xml.text(before);
        let after = from.trim_start_matches(' ');
        let count = from.len() - after.len();
        let at_end = after.is_empty() || (first && before.is_empty());
        if count == 1 && !at_end {
            xml.text(" ");
        } else {
            xml.empty("text:s", &[("text:c", &count.to_string())]);
        }
        first = false;
        rest = after;
    }
    xml.text(rest);
}
