//! Characters that may stand in a document, and those that may not.

/// Stands where a character can't be shown.
pub(crate) const REPLACEMENT: char = '\u{fffd}';

/// Text as it may stand in a document: lines end with `\n`, nothing in it is hidden or turns the direction of what
/// follows, and what is no character for others to read stands as [`REPLACEMENT`].
pub(crate) fn clean(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        match c {
            '\r' => {
                if chars.peek() != Some(&'\n') {
                    out.push('\n');
                }
            }
            '\n' | '\u{2028}' | '\u{2029}' => out.push('\n'),
            '\t' => out.push_str("    "),
            _ if is_hidden(c) => {}
            _ if is_no_character(c) => out.push(REPLACEMENT),
            _ => out.push(c),
        }
    }
    out
}

/// The same, in one line.
pub(crate) fn one_line(text: &str) -> String {
    clean(text).replace('\n', " ")
}

/// Whether a character is not to be seen but changes what is.
fn is_hidden(c: char) -> bool {
    c.is_control()
        || matches!(c,
            '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}' | '\u{3164}'
            | '\u{feff}' | '\u{ffa0}'
            | '\u{180b}'..='\u{180f}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}' | '\u{fe00}'..='\u{fe0f}' | '\u{fff0}'..='\u{fffb}'
            | '\u{1bca0}'..='\u{1bca3}' | '\u{1d173}'..='\u{1d17a}' | '\u{e0000}'..='\u{e0fff}')
}

/// Whether it has no meaning that others share: private use, or no character at all. PDF/A takes none of these.
fn is_no_character(c: char) -> bool {
    let code = u32::from(c);
    matches!(code, 0xe000..=0xf8ff | 0xf_0000..=0x10_ffff | 0xfdd0..=0xfdef)
        || code & 0xfffe == 0xfffe
}

/// Puts values in the places a sentence keeps for them.
pub(crate) fn fill(sentence: &str, values: &[(&str, &str)]) -> String {
    let mut out = sentence.to_owned();
    for (name, value) in values {
        out = out.replace(&format!("{{{name}}}"), value);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::clean;

    #[test]
    fn what_is_hidden_goes_and_lines_stay() {
        assert_eq!(
            clean("a\r\nb\rc\u{2028}d\u{0}\u{202e}\u{200d}\u{fe0f}e\u{ad}"),
            "a\nb\nc\nde"
        );
        assert_eq!(
            clean("\u{e000}\u{ffff}\u{10fffd}x"),
            "\u{fffd}\u{fffd}\u{fffd}x"
        );
        assert_eq!(clean("<b>&amp;\tZoë"), "<b>&amp;    Zoë");
    }
}
