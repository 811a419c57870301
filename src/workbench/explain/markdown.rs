//! An outline as Markdown.

use crate::document::{Block, Outline};

/// The document as Markdown (CommonMark with tables).
#[must_use]
pub fn written(outline: &Outline) -> String {
    let mut out = format!("# {}\n", escaped(&outline.title));
    for block in &outline.blocks {
        out.push('\n');
        match block {
            Block::Heading(words) => out.push_str(&format!("## {}\n", escaped(words))),
            Block::Paragraph(words) => out.push_str(&format!("{}\n", escaped(words))),
            Block::Notice(words) => out.push_str(&format!("> **{}**\n", escaped(words))),
            Block::Pairs(pairs) => {
                for (name, value) in pairs {
                    out.push_str(&format!("- **{}:** {}\n", escaped(name), escaped(value)));
                }
            }
            Block::List(entries) => {
                for entry in entries {
                    out.push_str(&format!("- {}\n", escaped(entry)));
                }
            }
            Block::Fields(names) => {
                for name in names {
                    out.push_str(&format!("- {}: …………\n", escaped(name)));
                }
            }
            Block::Boxes(names) => {
                for name in names {
                    out.push_str(&format!("- ☐ {}\n", escaped(name)));
                }
            }
            Block::Table { head, rows } => table(head, rows, &mut out),
        }
    }
    out
}

/// A table.
pub(in crate::workbench) fn table(head: &[String], rows: &[Vec<String>], out: &mut String) {
    let line = |cells: &[String]| {
        let cells: Vec<String> = cells.iter().map(|cell| escaped(cell)).collect();
        format!("| {} |\n", cells.join(" | "))
    };
    out.push_str(&line(head));
    out.push_str(&format!("|{}\n", " --- |".repeat(head.len())));
    for row in rows {
        out.push_str(&line(row));
    }
}

/// Text as text: no sign in it is markup, and a cell stays on its line.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '|' | '#' => {
                out.push('\\');
                out.push(c);
            }
            '\n' | '\r' => out.push(' '),
            other => out.push(other),
        }
    }
    out
}
