//! The theme's colours: every pair that stands together contrasts enough (WCAG 2.2, 1.4.3 and 1.4.11), light and dark.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

type Theme = BTreeMap<String, [f64; 3]>;

/// Text on its ground: 4.5 to 1.
const TEXT: [(&str, &str); 28] = [
    ("ink", "paper"),
    ("ink", "surface"),
    ("ink", "sunken"),
    ("ink", "tint"),
    ("ink", "yes-tint"),
    ("ink", "if-tint"),
    ("ink", "no-tint"),
    ("ink", "none-tint"),
    ("quiet", "paper"),
    ("quiet", "surface"),
    ("quiet", "sunken"),
    ("accent", "paper"),
    ("accent", "surface"),
    ("accent", "sunken"),
    ("accent", "tint"),
    ("accent-deep", "paper"),
    ("accent-deep", "surface"),
    ("accent-deep", "tint"),
    ("on-accent", "accent"),
    ("on-accent", "accent-deep"),
    ("danger", "paper"),
    ("danger", "surface"),
    ("on-danger", "danger"),
    ("on-danger", "danger-deep"),
    ("yes", "yes-tint"),
    ("if", "if-tint"),
    ("no", "no-tint"),
    ("none", "none-tint"),
];

/// Edges and signs on their ground: 3 to 1.
const SIGNS: [(&str, &str); 10] = [
    ("edge", "paper"),
    ("edge", "surface"),
    ("focus", "paper"),
    ("focus", "surface"),
    ("focus", "sunken"),
    ("focus", "tint"),
    ("yes", "surface"),
    ("if", "surface"),
    ("no", "surface"),
    ("none", "surface"),
];

/// The colours of each block of the theme file, by its selector.
fn themes() -> Vec<(String, Theme)> {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("styles/theme.css");
    let text = fs::read_to_string(file).unwrap();
    let mut themes: Vec<(String, Theme)> = Vec::new();
    for line in text.lines().map(str::trim) {
        if let Some(selector) = line.strip_suffix('{') {
            themes.push((selector.trim().to_owned(), Theme::new()));
        } else if let Some((name, value)) = line.split_once(':')
            && let Some(name) = name.strip_prefix("--deelwijzer-")
            && let Some(hex) = value.trim().trim_end_matches(';').strip_prefix('#')
        {
            let part =
                |at: usize| f64::from(u8::from_str_radix(&hex[at..at + 2], 16).unwrap()) / 255.0;
            let colour = [part(0), part(2), part(4)];
            themes.last_mut().unwrap().1.insert(name.to_owned(), colour);
        }
    }
    themes.retain(|(_, theme)| !theme.is_empty());
    themes
}

fn luminance(colour: [f64; 3]) -> f64 {
    let linear = |part: f64| {
        if part <= 0.040_45 {
            part / 12.92
        } else {
            ((part + 0.055) / 1.055).powf(2.4)
        }
    };
    let [red, green, blue] = colour.map(linear);
    0.2126 * red + 0.7152 * green + 0.0722 * blue
}

fn contrast(one: [f64; 3], other: [f64; 3]) -> f64 {
    let (one, other) = (luminance(one), luminance(other));
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

#[test]
fn contrast_is_measured_as_the_standard_has_it() {
    assert!((contrast([0.0; 3], [1.0; 3]) - 21.0).abs() < 1e-9);
    let grey = [f64::from(0x76) / 255.0; 3];
    assert!((contrast(grey, [1.0; 3]) - 4.54).abs() < 0.01);
}

#[test]
fn every_pair_that_stands_together_contrasts_enough() {
    let themes = themes();
    assert_eq!(themes.len(), 3, "light, dark by the device, dark by choice");
    let mut low = Vec::new();
    for (selector, theme) in &themes {
        let pairs = TEXT.map(|pair| (pair, 4.5)).into_iter();
        for ((front, ground), least) in pairs.chain(SIGNS.map(|pair| (pair, 3.0))) {
            let found = contrast(theme[front], theme[ground]);
            if found < least {
                low.push(format!(
                    "{selector}: {front} on {ground}: {found:.2}, not {least}"
                ));
            }
        }
    }
    assert!(low.is_empty(), "{}", low.join("\n"));
}

#[test]
fn dark_is_the_same_by_device_and_by_choice() {
    let themes = themes();
    assert_eq!(themes[1].1, themes[2].1);
}
