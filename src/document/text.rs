//! The document as plain text, for dossier systems that take nothing else. Lines are not broken.

use super::{Block, Outline};

/// A line to write on.
const BLANK: &str = "______________________________";

/// The document as plain text.
#[must_use]
pub fn plain(outline: &Outline) -> String {
    let mut out = format!("{}\n", outline.title.to_uppercase());
    for block in &outline.blocks {
        match block {
            Block::Heading(words) => out.push_str(&format!("\n{}\n", words.to_uppercase())),
            Block::Paragraph(words) => out.push_str(&format!("{}\n", clean(words))),
            Block::Notice(words) => out.push_str(&format!("! {}\n", clean(words))),
            Block::Pairs(pairs) => {
                for (name, value) in pairs {
                    out.push_str(&format!("{name}: {}\n", clean(value)));
                }
            }
            Block::List(entries) => {
                for entry in entries {
                    out.push_str(&format!("- {}\n", clean(entry)));
                }
            }
            Block::Fields(names) => {
                for name in names {
                    out.push_str(&format!("{}: {BLANK}\n", clean(name)));
                }
            }
            Block::Boxes(entries) => {
                for entry in entries {
                    out.push_str(&format!("[ ] {}\n", clean(entry)));
                }
            }
            Block::Table { head, rows } => {
                for row in rows {
                    let mut cells = row.iter().zip(head);
                    if let Some((first, _)) = cells.next() {
                        out.push_str(&format!("- {}\n", clean(first)));
                    }
                    for (cell, name) in cells.filter(|(cell, _)| !cell.trim().is_empty()) {
                        out.push_str(&format!("  {name}: {}\n", clean(cell)));
                    }
                }
            }
        }
    }
    out
}

/// Text without control characters and without marks that turn the direction of what follows.
pub(super) fn clean(text: &str) -> String {
    let lines = text.replace("\r\n", "\n").replace('\r', "\n");
    lines
        .chars()
        .filter(|c| *c == '\n' || *c == '\t' || !is_hidden(*c))
        .collect()
}

/// Whether a character is not to be seen but changes what is.
fn is_hidden(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
}
