//! How a reference to the protocol is written out: `6b.2` is "art. 6b lid 2".

use super::Lang;

/// A reference in words: `6b.2` article and paragraph, `B1` an annex, `B1 fn2` its footnote, `B2.II` its step,
/// `B2.1` its principle. A reference of another form comes back as it is.
#[must_use]
pub fn label(reference: &str, lang: Lang) -> String {
    in_words(reference, lang).unwrap_or_else(|| reference.to_owned())
}

fn in_words(reference: &str, lang: Lang) -> Option<String> {
    match reference.strip_prefix('B') {
        Some(annex) => annex_in_words(annex, lang),
        None => article_in_words(reference, lang),
    }
}

fn article_in_words(reference: &str, lang: Lang) -> Option<String> {
    let (article, paragraph) = match reference.split_once('.') {
        Some((article, paragraph)) => (article, Some(paragraph)),
        None => (reference, None),
    };
    if !article.starts_with(|c: char| c.is_ascii_digit()) {
        return None;
    }
    Some(match (paragraph, lang) {
        (None, _) => format!("art. {article}"),
        (Some(paragraph), Lang::Nl) => format!("art. {article} lid {paragraph}"),
        (Some(paragraph), Lang::En) => format!("art. {article}({paragraph})"),
    })
}

fn annex_in_words(annex: &str, lang: Lang) -> Option<String> {
    let end = annex
        .find(|c: char| !c.is_ascii_digit())
        .unwrap_or(annex.len());
    let (number, rest) = annex.split_at_checked(end)?;
    let roman = match number {
        "1" => "I",
        "2" => "II",
        "3" => "III",
        "4" => "IV",
        _ => return None,
    };
    let name = match lang {
        Lang::Nl => format!("Bijlage {roman}"),
        Lang::En => format!("Annex {roman}"),
    };
    if rest.is_empty() {
        return Some(name);
    }
    if let Some(footnote) = rest.strip_prefix(" fn") {
        return Some(match lang {
            Lang::Nl => format!("{name}, voetnoot {footnote}"),
            Lang::En => format!("{name}, footnote {footnote}"),
        });
    }
    let part = rest.strip_prefix('.')?;
    let principle = part.starts_with(|c: char| c.is_ascii_digit());
    Some(match (principle, lang) {
        (true, Lang::Nl) => format!("{name}, uitgangspunt {part}"),
        (true, Lang::En) => format!("{name}, principle {part}"),
        (false, Lang::Nl) => format!("{name}, stap {part}"),
        (false, Lang::En) => format!("{name}, step {part}"),
    })
}
