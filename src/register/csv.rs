//! Comma-separated values as RFC 4180 has them, for spreadsheets: every field in quotes, lines ended by CR LF, a mark
//! at the beginning that says UTF-8. A field that a spreadsheet would take for a formula gets an apostrophe in front.

/// A table as one file of text: the heads, and rows of as many fields.
#[must_use]
pub fn write<S: AsRef<str>>(head: &[&str], rows: impl IntoIterator<Item = Vec<S>>) -> String {
    let mut out = String::from("\u{feff}");
    line(&mut out, head);
    for row in rows {
        line(&mut out, &row);
    }
    out
}

fn line<S: AsRef<str>>(out: &mut String, fields: &[S]) {
    for (at, text) in fields.iter().enumerate() {
        if at > 0 {
            out.push(',');
        }
        field(out, text.as_ref());
    }
    out.push_str("\r\n");
}

fn field(out: &mut String, text: &str) {
    out.push('"');
    let mut shown = text.chars().filter(|c| !is_hidden(*c)).peekable();
    if shown.peek().copied().is_some_and(begins_formula) {
        out.push('\'');
    }
    for c in shown {
        if c == '"' {
            out.push('"');
        }
        out.push(c);
    }
    out.push('"');
}

/// Whether a spreadsheet may take what begins so for a formula; the wide forms of East Asian keyboards as well.
const fn begins_formula(c: char) -> bool {
    matches!(
        c,
        '=' | '+' | '-' | '@' | '\t' | '\n' | '＝' | '＋' | '－' | '＠'
    )
}

/// Whether a character is not to be seen; a tab and a new line are.
fn is_hidden(c: char) -> bool {
    !matches!(c, '\t' | '\n')
        && (c.is_control()
            || matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}'))
}
