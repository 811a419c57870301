//! The document as a file of its own: one HTML page that needs nothing else, to keep and to print.

use super::text::clean;
use super::{Block, Outline};

/// The look of the file, on screen and on A4.
const STYLE: &str = "\
:root{color-scheme:light}\
body{font:11pt/1.5 system-ui,'Segoe UI',sans-serif;color:#1c2326;background:#fff;max-width:48rem;margin:2rem auto;padding:0 1rem}\
h1{font-size:1.7em;line-height:1.2;margin:0 0 1rem}\
h2{font-size:1.15em;margin:1.6em 0 .4em;border-bottom:1px solid #8a979c;padding-bottom:.15em;break-after:avoid}\
p{margin:.4em 0;white-space:pre-line}\
dl{margin:0;display:grid;grid-template-columns:minmax(9rem,14rem) 1fr;gap:.25em 1em}\
dt{font-weight:600}dd{margin:0;white-space:pre-line;overflow-wrap:anywhere}\
table{border-collapse:collapse;width:100%;margin:.4em 0}\
th,td{border:1px solid #8a979c;padding:.3em .5em;text-align:left;vertical-align:top;overflow-wrap:anywhere;white-space:pre-line}\
thead th{background:#eef2f3}tbody th{font-weight:400}tr{break-inside:avoid}\
.fields{list-style:none;padding:0;margin:.8em 0}.fields li{display:flex;gap:.6em;align-items:end;margin:1.1em 0 0;break-inside:avoid}\
.fields span{flex:1 1 8rem;border-bottom:1px solid #8a979c;min-height:1.6em}\
.boxes{list-style:none;padding:0;margin:.6em 0}.boxes li{margin:.5em 0;padding-left:1.8em;text-indent:-1.8em}\
.boxes li::before{content:\"\\2610\";display:inline-block;width:1.8em;text-indent:0;font-size:1em}\
.notice{border:2px solid #8a4b00;padding:.5em .8em;font-weight:600}\
@page{size:A4;margin:18mm}@media print{body{margin:0;max-width:none;padding:0}}\
@media(max-width:40rem){dl{grid-template-columns:1fr}dd{margin-bottom:.4em}}";

/// The document as a whole HTML page.
#[must_use]
pub fn page(outline: &Outline) -> String {
    let mut out = String::from("<!DOCTYPE html>\n");
    let title = escaped(&outline.title);
    out.push_str(&format!(
        "<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <title>{title}</title>\n<style>{STYLE}</style>\n</head>\n<body>\n<main>\n<h1>{title}</h1>\n",
        outline.lang.tag()
    ));
    for block in &outline.blocks {
        push(block, &mut out);
    }
    out.push_str("</main>\n</body>\n</html>\n");
    out
}

fn push(block: &Block, out: &mut String) {
    match block {
        Block::Heading(words) => out.push_str(&format!("<h2>{}</h2>\n", escaped(words))),
        Block::Paragraph(words) => out.push_str(&format!("<p>{}</p>\n", escaped(words))),
        Block::Notice(words) => {
            out.push_str(&format!("<p class=\"notice\">{}</p>\n", escaped(words)))
        }
        Block::Pairs(pairs) => {
            out.push_str("<dl>\n");
            for (name, value) in pairs {
                out.push_str(&format!(
                    "<dt>{}</dt><dd>{}</dd>\n",
                    escaped(name),
                    escaped(value)
                ));
            }
            out.push_str("</dl>\n");
        }
        Block::List(entries) => {
            out.push_str("<ul>\n");
            for entry in entries {
                out.push_str(&format!("<li>{}</li>\n", escaped(entry)));
            }
            out.push_str("</ul>\n");
        }
        Block::Fields(names) => {
            out.push_str("<ul class=\"fields\">\n");
            for name in names {
                out.push_str(&format!("<li>{}: <span></span></li>\n", escaped(name)));
            }
            out.push_str("</ul>\n");
        }
        Block::Boxes(entries) => {
            out.push_str("<ul class=\"boxes\">\n");
            for entry in entries {
                out.push_str(&format!("<li>{}</li>\n", escaped(entry)));
            }
            out.push_str("</ul>\n");
        }
        Block::Table { head, rows } => {
            out.push_str("<table>\n<thead><tr>");
            for cell in head {
                out.push_str(&format!("<th scope=\"col\">{}</th>", escaped(cell)));
            }
            out.push_str("</tr></thead>\n<tbody>\n");
            for row in rows {
                out.push_str("<tr>");
                for (at, cell) in row.iter().enumerate() {
                    let cell = escaped(cell);
                    out.push_str(&if at == 0 {
                        format!("<th scope=\"row\">{cell}</th>")
                    } else {
                        format!("<td>{cell}</td>")
                    });
                }
                out.push_str("</tr>\n");
            }
            out.push_str("</tbody>\n</table>\n");
        }
    }
}

/// Text as text: nothing in it is markup, and nothing in it is hidden.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in clean(text).chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            other => out.push(other),
        }
    }
    out
}
