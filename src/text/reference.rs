//! How a reference to the protocol is written out: `6b.2` is "art. 6b lid 2".

use super::Lang;

/// A reference in words: `6b.2` article and paragraph, `B1` an annex, `B1 fn2` its footnote, `B2.II` its step,
/// `B2.1` its principle. A reference of another form comes back as it is.
#[must_use]
pub fn label(reference: &str, lang: Lang) -> String {
    in_words(reference, lang).unwrap_or_else(|| reference.to_owned())
}

/// Several references in words: each once, and the paragraphs of an article together, as in "artikel 7, lid 1 tot en met
/// 4; Bijlage II, stap I". An article that is named as a whole goes before its paragraphs.
#[must_use]
pub fn labels<'a>(references: impl IntoIterator<Item = &'a str>, lang: Lang) -> String {
    let mut named: Vec<(String, Vec<u32>)> = Vec::new();
    for reference in references {
        let (name, paragraph) = match paragraph_of(reference) {
            Some((article, paragraph)) => (whole(article, lang), Some(paragraph)),
            None => (whole(reference, lang), None),
        };
        match named.iter_mut().find(|(known, _)| *known == name) {
            Some((_, paragraphs)) => match paragraph {
                Some(paragraph) if !paragraphs.is_empty() => paragraphs.push(paragraph),
                Some(_) => {}
                None => paragraphs.clear(),
            },
            None => named.push((name, paragraph.into_iter().collect())),
        }
    }
    let labels = named.into_iter().map(|(name, mut paragraphs)| {
        paragraphs.sort_unstable();
        paragraphs.dedup();
        with_paragraphs(name, &paragraphs, lang)
    });
    labels.collect::<Vec<_>>().join("; ")
}

/// The article and the number of the paragraph that a reference names, if it names one.
fn paragraph_of(reference: &str) -> Option<(&str, u32)> {
    let (article, paragraph) = reference.split_once('.')?;
    let is_article = article.starts_with(|c: char| c.is_ascii_digit());
    is_article.then_some((article, paragraph.parse().ok()?))
}

/// An article, or another part of the protocol, as it is called within a sentence.
fn whole(reference: &str, lang: Lang) -> String {
    let label = label(reference, lang);
    let word = match lang {
        Lang::Nl => "artikel",
        Lang::En => "article",
    };
    match label.strip_prefix("art.") {
        Some(rest) => format!("{word}{rest}"),
        None => label,
    }
}

fn with_paragraphs(name: String, paragraphs: &[u32], lang: Lang) -> String {
    let mut runs: Vec<(u32, u32)> = Vec::new();
    for paragraph in paragraphs {
        match runs.last_mut() {
            Some((_, last)) if *last + 1 == *paragraph => *last = *paragraph,
            _ => runs.push((*paragraph, *paragraph)),
        }
    }
    if runs.is_empty() {
        return name;
    }
    let one = |number: u32| match lang {
        Lang::Nl => number.to_string(),
        Lang::En => format!("({number})"),
    };
    let mut parts: Vec<String> = Vec::new();
    for (first, last) in runs {
        match (last - first, lang) {
            (0, _) => parts.push(one(first)),
            (1, _) => parts.extend([one(first), one(last)]),
            (_, Lang::Nl) => parts.push(format!("{first} tot en met {last}")),
            (_, Lang::En) => parts.push(format!("({first}) to ({last})")),
        }
    }
    let and = match lang {
        Lang::Nl => " en ",
        Lang::En => " and ",
    };
    let last = parts.pop().unwrap_or_default();
    let runs = if parts.is_empty() {
        last
    } else {
        format!("{}{and}{last}", parts.join(", "))
    };
    match lang {
        Lang::Nl => format!("{name}, lid {runs}"),
        Lang::En => format!("{name}{runs}"),
    }
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
