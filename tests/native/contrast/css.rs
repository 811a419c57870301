//! As much of CSS as colours need: rules, the root's tokens, and what a colour comes to.

use std::collections::BTreeMap;

/// A rule outside print and forced colours.
pub struct Rule {
    /// Whether it goes for devices that prefer dark.
    pub dark: bool,
    pub selectors: Vec<String>,
    pub declared: Vec<(String, String)>,
}

impl Rule {
    pub fn value(&self, name: &str) -> Option<&str> {
        let last = self.declared.iter().rev().find(|(known, _)| known == name);
        last.map(|(_, value)| value.as_str())
    }
}

/// The rules of a style sheet, in its order.
pub fn rules(text: &str) -> Vec<Rule> {
    let mut plain = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once("/*") {
        plain.push_str(before);
        rest = after.split_once("*/").unwrap().1;
    }
    plain.push_str(rest);
    let mut found = Vec::new();
    read(&plain, false, &mut found);
    found
}

fn read(mut text: &str, dark: bool, found: &mut Vec<Rule>) {
    while let Some(at) = text.find(['{', ';']) {
        let (head, after) = (text[..at].trim(), &text[at + 1..]);
        if text.as_bytes()[at] == b';' {
            // An import.
            text = after;
            continue;
        }
        let end = closing(after);
        let inside = &after[..end];
        text = &after[end + 1..];
        if head.starts_with("@media") {
            let other = head.contains("print") || head.contains("forced-colors");
            if !other {
                read(
                    inside,
                    dark || head.contains("prefers-color-scheme: dark"),
                    found,
                );
            }
        } else if !head.starts_with('@') {
            let declared = inside
                .split(';')
                .filter_map(|line| line.split_once(':'))
                .map(|(name, value)| (name.trim().to_owned(), value.trim().to_owned()));
            found.push(Rule {
                dark,
                selectors: head.split(',').map(|one| one.trim().to_owned()).collect(),
                declared: declared.collect(),
            });
        }
    }
}

/// Where the block ends in which the text begins.
fn closing(text: &str) -> usize {
    let mut depth = 1;
    for (at, character) in text.char_indices() {
        match character {
            '{' => depth += 1,
            '}' => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            return at;
        }
    }
    panic!("a block without an end");
}

/// Red, green, blue and how opaque, each from 0 to 1.
pub type Colour = [f64; 4];

/// What the root of a page has of tokens.
pub struct Tokens(BTreeMap<String, String>);

/// How a page is dressed.
#[derive(Debug, Clone, Copy)]
pub enum Look {
    Light,
    DarkByDevice,
    DarkByChoice,
    /// A theme under this class.
    Themed(&'static str),
}

impl Tokens {
    /// The tokens of these style sheets, in this order.
    pub fn of(sheets: &[String], look: Look) -> Self {
        let mut won: BTreeMap<String, (u8, String)> = BTreeMap::new();
        for rule in sheets.iter().flat_map(|sheet| rules(sheet)) {
            let weight = rule.selectors.iter().filter_map(|one| weight(one, look));
            let Some(weight) = weight.max() else {
                continue;
            };
            if rule.dark && !matches!(look, Look::DarkByDevice) {
                continue;
            }
            for (name, value) in rule.declared {
                let before = won.get(&name).map_or(0, |(weight, _)| *weight);
                if name.starts_with("--") && weight >= before {
                    won.insert(name, (weight, value));
                }
            }
        }
        Tokens(
            won.into_iter()
                .map(|(name, (_, value))| (name, value))
                .collect(),
        )
    }

    /// What a value comes to; nothing where it is no colour, or a token in it is not there.
    pub fn colour(&self, value: &str) -> Option<Colour> {
        let value = value.trim();
        if let Some(inside) = call(value, "var") {
            let (name, other) = inside
                .split_once(',')
                .map_or((inside, None), |(name, other)| (name, Some(other)));
            let own = self.0.get(name.trim());
            return own
                .and_then(|value| self.colour(value))
                .or_else(|| self.colour(other?));
        }
        if let Some(inside) = call(value, "color-mix") {
            let mixed = inside.strip_prefix("in srgb,").unwrap();
            let (one, other) = halves(mixed);
            let (one, share) = one.trim().rsplit_once(' ').unwrap();
            let share = number(share) / 100.0;
            let (one, other) = (self.colour(one)?, self.colour(other)?);
            return Some(std::array::from_fn(|at| {
                one[at] * share + other[at] * (1.0 - share)
            }));
        }
        if let Some(inside) = call(value, "hsl").or_else(|| call(value, "hsla")) {
            let (tone, opaque) = inside.split_once('/').unwrap_or((inside, "100%"));
            let parts: Vec<f64> = tone.split_whitespace().map(number).collect();
            return Some(of_hsl(
                parts[0],
                parts[1] / 100.0,
                parts[2] / 100.0,
                number(opaque) / 100.0,
            ));
        }
        let hex = match value {
            "white" => "ffffff",
            "black" => "000000",
            "transparent" => return Some([0.0; 4]),
            _ => value.strip_prefix('#')?,
        };
        let long: String = match hex.len() {
            3 => hex.chars().flat_map(|one| [one, one]).collect(),
            _ => hex.to_owned(),
        };
        let part =
            |at: usize| f64::from(u8::from_str_radix(&long[at..at + 2], 16).unwrap()) / 255.0;
        Some([part(0), part(2), part(4), 1.0])
    }
}

/// How much a selector of the root weighs in a look; nothing when it is not for it.
fn weight(selector: &str, look: Look) -> Option<u8> {
    let (weight, fits) = match selector {
        ":root" => (1, true),
        ":root:not(.dw-themed)" => (2, !matches!(look, Look::Themed(_))),
        ":root.dw-themed" => (2, matches!(look, Look::Themed(_))),
        ":root:not([data-theme=\"light\"])" => (2, matches!(look, Look::DarkByDevice)),
        ":root[data-theme=\"dark\"]" => (2, matches!(look, Look::DarkByChoice)),
        other => {
            assert!(
                !other.contains(":root"),
                "a selector not known here: {other}"
            );
            let class = other.strip_prefix('.');
            (
                1,
                matches!(look, Look::Themed(theme) if class == Some(theme)),
            )
        }
    };
    fits.then_some(weight)
}

/// What stands between the brackets of such a function.
fn call<'v>(value: &'v str, name: &str) -> Option<&'v str> {
    value
        .strip_prefix(name)?
        .strip_prefix('(')?
        .strip_suffix(')')
}

/// Both sides of the first comma outside brackets.
fn halves(text: &str) -> (&str, &str) {
    let mut depth = 0;
    for (at, character) in text.char_indices() {
        match character {
            '(' => depth += 1,
            ')' => depth -= 1,
            ',' if depth == 0 => return (&text[..at], &text[at + 1..]),
            _ => {}
        }
    }
    panic!("no comma in {text}");
}

fn number(text: &str) -> f64 {
    text.trim().trim_end_matches('%').parse().unwrap()
}

fn of_hsl(hue: f64, saturation: f64, lightness: f64, opaque: f64) -> Colour {
    let part = |n: f64| {
        let k = (n + hue / 30.0) % 12.0;
        let a = saturation * lightness.min(1.0 - lightness);
        lightness - a * (k - 3.0).min(9.0 - k).clamp(-1.0, 1.0)
    };
    [part(0.0), part(8.0), part(4.0), opaque]
}

/// A colour as it is seen before another.
pub fn over(front: Colour, ground: Colour) -> Colour {
    let opaque = front[3];
    std::array::from_fn(|at| match at {
        3 => 1.0,
        _ => front[at] * opaque + ground[at] * (1.0 - opaque),
    })
}

fn luminance(colour: Colour) -> f64 {
    let linear = |part: f64| {
        if part <= 0.040_45 {
            part / 12.92
        } else {
            ((part + 0.055) / 1.055).powf(2.4)
        }
    };
    0.2126 * linear(colour[0]) + 0.7152 * linear(colour[1]) + 0.0722 * linear(colour[2])
}

/// Contrast as WCAG 2.2 has it, from 1 to 21.
pub fn contrast(one: Colour, other: Colour) -> f64 {
    let (one, other) = (luminance(one), luminance(other));
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

#[test]
fn contrast_is_measured_as_the_standard_has_it() {
    assert!((contrast([0.0; 4], [1.0; 4]) - 21.0).abs() < 1e-9);
    let grey = [f64::from(0x76) / 255.0; 4];
    assert!((contrast(grey, [1.0; 4]) - 4.54).abs() < 0.01);
}

#[test]
fn colours_come_to_what_browsers_make_of_them() {
    let sheet = "/* a { } */ :root { --a: #cc0000; --b: var(--gone, var(--a)); --c: hsl(211 60% 35%); } \
                 @media print { :root { --a: #fff; } } .t { --a: hsl(0 100% 40% / 50%) }";
    let sheets = [sheet.to_owned()];
    let bytes = |colour: Option<Colour>| {
        colour.map(|colour| [0, 1, 2].map(|at: usize| (colour[at] * 255.0).round()))
    };
    let plain = Tokens::of(&sheets, Look::Light);
    assert_eq!(bytes(plain.colour("var(--b)")), Some([204.0, 0.0, 0.0]));
    assert_eq!(bytes(plain.colour("var(--c)")), Some([36.0, 87.0, 143.0]));
    assert_eq!(
        bytes(plain.colour("color-mix(in srgb, var(--c) 10%, #fff)")),
        Some([233.0, 238.0, 244.0])
    );
    assert_eq!(plain.colour("var(--gone)"), None);
    let themed = Tokens::of(&sheets, Look::Themed("t"));
    let seen = over(themed.colour("var(--a)").unwrap(), [1.0; 4]);
    assert_eq!(bytes(Some(seen)), Some([230.0, 128.0, 128.0]));
}
