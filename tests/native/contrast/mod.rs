//! Colours that stand together contrast enough (WCAG 2.2, 1.4.3 and 1.4.11): in our own theme, light and dark, and in one by
//! the names of the NL Design System that is dropped in (Utrecht's, as published). Hover, focus and pressed included, which
//! no look at a page shows.

mod css;

use std::fs;
use std::path::Path;

use css::{Look, Tokens, contrast, over, rules};

/// A published theme, and the class under which it stands.
const UTRECHT: (&str, &str) = (
    "node_modules/@utrecht/design-tokens/dist/theme.css",
    "utrecht-theme",
);
/// Text, and signs and edges.
const TEXT: f64 = 4.5;
const SIGN: f64 = 3.0;

/// Our own colours that stand as text on the page and on what lies on it.
const ON_GROUND: [&str; 9] = [
    "ink",
    "quiet",
    "accent",
    "accent-deep",
    "danger",
    "yes",
    "if",
    "no",
    "none",
];

/// Our own colours that stand as text on such a ground.
const OWN_TEXT: [(&str, &[&str]); 9] = [
    ("paper", &ON_GROUND),
    ("surface", &ON_GROUND),
    ("sunken", &["ink", "quiet", "accent"]),
    ("tint", &["ink", "quiet", "accent", "accent-deep"]),
    ("yes-tint", &["ink", "quiet", "yes"]),
    ("if-tint", &["ink", "quiet", "if", "accent"]),
    ("no-tint", &["ink", "quiet", "no"]),
    ("none-tint", &["ink", "quiet", "none", "accent"]),
    ("accent", &["on-accent"]),
];

/// Our own edges and signs.
const OWN_SIGNS: [(&str, &[&str]); 4] = [
    ("paper", &["edge", "focus"]),
    ("surface", &["edge", "focus"]),
    ("sunken", &["focus"]),
    ("tint", &["focus"]),
];

fn text_of(path: &str) -> String {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join(path);
    fs::read_to_string(file)
        .unwrap_or_else(|error| panic!("{path}: {error}; `cargo xtask setup` installs packages"))
}

/// Our own style sheets, in their order.
fn own_sheets() -> Vec<(String, String)> {
    let lists = text_of("styles/first.css") + &text_of("styles/later.css");
    let names = lists
        .lines()
        .filter_map(|line| line.strip_prefix("@import \""));
    names
        .filter_map(|rest| rest.strip_suffix("\";"))
        .filter(|name| !name.contains("node_modules"))
        .map(|name| (name.to_owned(), text_of(&format!("styles/{name}"))))
        .collect()
}

fn looks() -> Vec<(Look, Tokens)> {
    let own = ["theme", "tokens", "bridge"].map(|name| text_of(&format!("styles/{name}.css")));
    let looks = [
        Look::Light,
        Look::DarkByDevice,
        Look::DarkByChoice,
        Look::Themed(UTRECHT.1),
    ];
    let tokens = |look| {
        let mut sheets = own.to_vec();
        if matches!(look, Look::Themed(_)) {
            sheets.push(text_of(UTRECHT.0));
        }
        Tokens::of(&sheets, look)
    };
    looks.map(|look| (look, tokens(look))).into()
}

/// Two colours that stand together, as values of CSS.
struct Pair {
    what: String,
    front: String,
    /// From the page up; what is not told lets through what is under it.
    grounds: Vec<String>,
    least: f64,
}

impl Pair {
    fn text(what: impl Into<String>, front: impl Into<String>, grounds: &[&str]) -> Self {
        Pair {
            what: what.into(),
            front: front.into(),
            grounds: grounds.iter().map(|one| (*one).to_owned()).collect(),
            least: TEXT,
        }
    }

    fn sign(what: impl Into<String>, front: impl Into<String>, grounds: &[&str]) -> Self {
        Pair {
            least: SIGN,
            ..Pair::text(what, front, grounds)
        }
    }

    /// What is wrong with it in a look.
    fn low(&self, tokens: &Tokens) -> Option<String> {
        let mut ground = [1.0; 4];
        for one in &self.grounds {
            ground = tokens
                .colour(one)
                .map_or(ground, |front| over(front, ground));
        }
        // A colour of text that nobody tells is that of the text around it.
        let front = tokens
            .colour(&self.front)
            .or_else(|| tokens.colour("var(--deelwijzer-ink)"))?;
        let found = contrast(over(front, ground), ground);
        (found < self.least).then(|| format!("{}: {found:.2}, not {}", self.what, self.least))
    }
}

fn own(name: &str) -> String {
    format!("var(--deelwijzer-{name})")
}

/// The first of these tokens of the NL Design System that is told.
fn first(names: &[String]) -> String {
    names
        .iter()
        .rev()
        .fold(String::new(), |rest, name| match rest.as_str() {
            "" => format!("var(--utrecht-{name})"),
            rest => format!("var(--utrecht-{name}, {rest})"),
        })
}

fn token(name: &str) -> String {
    first(&[name.to_owned()])
}

/// Where a button, a link or a field can stand.
const GROUNDS: [&str; 2] = ["var(--deelwijzer-paper)", "var(--deelwijzer-surface)"];

/// The pairs of the colours that are ours alone.
fn own_pairs() -> Vec<Pair> {
    let mut pairs = Vec::new();
    for (ground, fronts) in OWN_TEXT {
        pairs.extend(
            fronts.iter().map(|front| {
                Pair::text(format!("{front} on {ground}"), own(front), &[&own(ground)])
            }),
        );
    }
    for (ground, fronts) in OWN_SIGNS {
        pairs.extend(
            fronts.iter().map(|front| {
                Pair::sign(format!("{front} on {ground}"), own(front), &[&own(ground)])
            }),
        );
    }
    pairs
}

/// Each button of `components/button.rs` in each state, as `button-css` finds its colours.
fn buttons() -> Vec<Pair> {
    let mut pairs = Vec::new();
    let kinds = [
        ("primary-action", false),
        ("secondary-action", false),
        ("subtle", false),
        ("secondary-action", true),
    ];
    for (kind, danger) in kinds {
        for state in ["", "hover-", "focus-", "active-", "pressed-"] {
            let part = |part: &str| {
                let own = [
                    format!("button-{kind}-danger-{state}{part}"),
                    format!("button-{kind}-danger-{part}"),
                ];
                let kinds = [
                    format!("button-{kind}-{state}{part}"),
                    format!("button-{kind}-{part}"),
                    format!("button-{state}{part}"),
                    format!("button-{part}"),
                ];
                first(&[if danger { &own[..] } else { &[] }, &kinds[..]].concat())
            };
            let danger = if danger { " danger" } else { "" };
            for ground in GROUNDS {
                pairs.push(Pair::text(
                    format!("button {kind}{danger} {state} on {ground}"),
                    part("color"),
                    &[ground, &part("background-color")],
                ));
            }
        }
    }
    pairs
}

/// The other components.
fn components() -> Vec<Pair> {
    let mut pairs = Vec::new();
    for ground in GROUNDS {
        for state in ["", "hover-", "visited-", "active-", "focus-"] {
            let front = first(&[format!("link-{state}color"), "link-color".to_owned()]);
            let around = match state {
                "focus-" => token("link-focus-background-color"),
                _ => "transparent".to_owned(),
            };
            let what = format!("link {state} on {ground}");
            pairs.push(Pair::text(what, front, &[ground, &around]));
        }
        for text in [
            &["heading-1-color", "heading-color", "document-color"][..],
            &["heading-2-color", "heading-color", "document-color"],
            &["heading-3-color", "heading-color", "document-color"],
            &["paragraph-color", "document-color"],
            &["paragraph-lead-color", "paragraph-color", "document-color"],
            &["form-label-color"],
            &["form-label-checkbox-color", "form-label-color"],
            &["form-label-radio-color", "form-label-color"],
            &["form-field-description-color"],
            &["form-fieldset-legend-color", "document-color"],
            &["table-caption-color"],
            &["table-header-cell-color", "table-header-color"],
        ] {
            let names: Vec<String> = text.iter().map(|name| (*name).to_owned()).collect();
            let what = format!("{} on {ground}", text[0]);
            pairs.push(Pair::text(what, first(&names), &[ground]));
        }
        let message = [ground, &token("form-field-error-message-background-color")];
        let front = token("form-field-error-message-color");
        pairs.push(Pair::text(format!("error on {ground}"), front, &message));
        for state in ["", "invalid-"] {
            let edge = token(&format!("form-control-{state}border-color"));
            pairs.push(Pair::sign(
                format!("field's {state}edge on {ground}"),
                edge,
                &[ground],
            ));
        }
    }
    // What our own grounds put behind text of a theme.
    for (what, names, ground) in [
        ("label of a choice", "form-label-radio-color", "tint"),
        ("head of a table", "table-header-cell-color", "sunken"),
        ("purpose in the table", "table-header-cell-color", "tint"),
        ("link in the footer", "link-color", "sunken"),
        ("link in a row that was looked up", "link-color", "tint"),
        ("link in what is to be done", "link-color", "if-tint"),
    ] {
        pairs.push(Pair::text(what, token(names), &[&own(ground)]));
    }
    for state in ["", "focus-"] {
        let part = |name: &str| {
            first(&[
                format!("skip-link-{state}{name}"),
                format!("skip-link-{name}"),
            ])
        };
        let grounds = [GROUNDS[0], &part("background-color")];
        pairs.push(Pair::text(
            format!("skip link {state}"),
            part("color"),
            &grounds,
        ));
    }
    for state in ["", "focus-", "invalid-"] {
        let part = |name: &str| {
            first(&[
                format!("textbox-{state}{name}"),
                format!("form-control-{state}{name}"),
                format!("textbox-{name}"),
                format!("form-control-{name}"),
            ])
        };
        let grounds = [GROUNDS[1], &part("background-color")];
        pairs.push(Pair::text(
            format!("field {state}"),
            part("color"),
            &grounds,
        ));
    }
    for kind in ["info", "ok", "warning", "error"] {
        let ground = first(&[
            format!("alert-{kind}-background-color"),
            "alert-background-color".to_owned(),
        ]);
        for front in [
            first(&[format!("alert-{kind}-color"), "alert-color".to_owned()]),
            first(&["alert-color".to_owned(), format!("alert-{kind}-color")]),
            token("link-color"),
            own("quiet"),
        ] {
            let what = format!("{front} in an alert, {kind}");
            pairs.push(Pair::text(what, front, &[GROUNDS[0], &ground]));
        }
    }
    pairs
}

/// What our own style sheets put together, rule by rule: a ground with its text, a colour of text alone on the page and on
/// a surface, a ground alone under text of either kind.
fn own_rules() -> Vec<Pair> {
    let mut pairs = Vec::new();
    for (sheet, text) in own_sheets() {
        for rule in rules(&text) {
            let what = format!("{sheet}: {}", rule.selectors.join(", "));
            if what.contains("::") || what.contains(":root") {
                continue;
            }
            let plain = |value: &&str| value.starts_with("var(") || value.starts_with('#');
            let front = rule.value("color").filter(plain);
            let ground = rule.value("background").or(rule.value("background-color"));
            match (front, ground.filter(plain)) {
                (Some(front), Some(ground)) => {
                    pairs.push(Pair::text(what, front, &[ground]));
                }
                (Some(front), None) => pairs.extend(
                    GROUNDS
                        .map(|ground| Pair::text(format!("{what} on {ground}"), front, &[ground])),
                ),
                (None, Some(ground)) => {
                    let fronts = match ground {
                        "var(--deelwijzer-danger-deep)" => vec![own("on-danger")],
                        _ => vec![own("ink"), own("quiet"), token("link-color")],
                    };
                    pairs.extend(
                        fronts.into_iter().map(|front| {
                            Pair::text(format!("{front} on {what}"), front, &[ground])
                        }),
                    );
                }
                (None, None) => {}
            }
        }
    }
    pairs
}

#[test]
fn every_pair_that_stands_together_contrasts_enough() {
    let mut low = Vec::new();
    let rules = own_rules();
    assert!(rules.len() > 80, "{} rules were understood", rules.len());
    let pairs: Vec<Pair> = [own_pairs(), buttons(), components(), rules]
        .into_iter()
        .flatten()
        .collect();
    for (look, tokens) in looks() {
        assert!(tokens.colour("var(--utrecht-link-color)").is_some());
        let found = pairs.iter().filter_map(|pair| pair.low(&tokens));
        low.extend(found.map(|words| format!("{look:?}: {words}")));
    }
    assert!(low.is_empty(), "{}", low.join("\n"));
}

/// A theme that is dropped in takes the place of our colours as a whole: none of ours is left among its own.
#[test]
fn a_theme_gets_no_colour_of_ours_for_the_components() {
    let mut left = Vec::new();
    for rule in rules(&text_of("styles/tokens.css")) {
        if rule.selectors != [":root:not(.dw-themed)"] {
            let colours = rule
                .declared
                .iter()
                .filter(|(name, _)| name.ends_with("-color"));
            left.extend(colours.map(|(name, _)| name.clone()));
        }
    }
    assert!(left.is_empty(), "{}", left.join("\n"));
}

#[test]
fn dark_is_the_same_by_device_and_by_choice() {
    let looks = looks();
    let of = |at: usize, name: &str| looks[at].1.colour(&own(name));
    let names = OWN_TEXT
        .iter()
        .flat_map(|(ground, fronts)| fronts.iter().chain([ground]));
    for name in names {
        assert_eq!(of(1, name), of(2, name), "{name}");
        assert!(of(1, name).is_some(), "{name}");
    }
    assert_ne!(of(0, "paper"), of(1, "paper"));
}
