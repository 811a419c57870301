//! Settings of an organisation: what they say, and that every mistake is named and costs itself alone.

use deelwijzer::app::config::{Config, ConfigProblem, Feature};
use deelwijzer::app::route::{self, Area, CheckStep, Route};
use deelwijzer::app::theme::Theme;
use deelwijzer::protocol::Protocol;
use deelwijzer::text::Lang;
use proptest::prelude::*;

fn read(json: &str) -> Config {
    Config::read(&Protocol::built_in().unwrap(), json)
}

/// The fields of everything that is wrong.
fn wrong(json: &str) -> Vec<String> {
    let config = read(json);
    let fields = config.errors().iter().map(|error| error.field.clone());
    fields.collect()
}

#[test]
fn an_organisation_sets_what_it_likes() {
    let protocol = Protocol::built_in().unwrap();
    let first = protocol.source().emergency.first().unwrap().id.clone();
    let config = read(&format!(
        r#"{{ "organisation": "Gemeente Voorbeeld",
              "questions": {{ "name": "Privacyfunctionaris", "email": "privacy@voorbeeld.nl", "phone": "071 123 45 67" }},
              "complaints": {{ "url": "https://www.voorbeeld.nl/klacht" }},
              "logo": "logo.svg", "theme": "dark", "languages": ["en", "nl", "en"],
              "origins": ["https://intranet.voorbeeld.nl", "http://localhost:8080"],
              "parts": {{ "training": false, "table": true }},
              "emergency": {{ "{first}": "071 765 43 21" }}, "protocol": "protocol.json" }}"#
    ));
    assert_eq!(config.errors(), []);
    assert_eq!(config.organisation(), Some("Gemeente Voorbeeld"));
    let lines: Vec<&str> = config.questions().unwrap().lines().collect();
    assert_eq!(
        lines,
        [
            "Privacyfunctionaris",
            "071 123 45 67",
            "privacy@voorbeeld.nl"
        ]
    );
    assert_eq!(config.complaints().unwrap().lines().count(), 1);
    assert_eq!(config.logo(), Some("logo.svg"));
    assert_eq!(config.theme(), Theme::Dark);
    assert_eq!(config.languages(), [Lang::En, Lang::Nl]);
    assert_eq!(config.first_language(), Lang::En);
    assert_eq!(config.origins().len(), 2);
    assert_eq!(config.own_protocol(), Some("protocol.json"));
    assert!(!config.shows(&Route::In(Area::Training, String::new())));
    assert!(config.shows(&Route::Table(None)) && config.has(Feature::Check));
    assert_eq!(config.areas().count(), Area::ALL.len() - 1);
    let numbers = config.emergency(&protocol);
    assert_eq!(numbers.first().unwrap().number, "071 765 43 21");
    assert_eq!(numbers.len(), protocol.source().emergency.len());
}

#[test]
fn nothing_set_is_everything_on() {
    for json in ["", "  \n", "{}"] {
        let config = read(json);
        assert_eq!(config, Config::default());
        assert!(Feature::ALL.into_iter().all(|feature| config.has(feature)));
        assert_eq!(config.languages(), Lang::ALL);
        assert_eq!(config.first_language(), Lang::Nl);
        assert_eq!(config.theme(), Theme::Auto);
    }
    // A theme of one's own is light, whatever else is asked.
    let themed = read(r#"{ "theme": "dark", "theme_class": "utrecht-theme" }"#);
    assert_eq!(themed.theme(), Theme::Light);
    // Questions go where complaints go when nothing else is said.
    let one = read(r#"{ "questions": { "name": "FG" } }"#);
    assert_eq!(one.complaints(), one.questions());
}

#[test]
fn a_part_that_is_off_takes_its_pages_along() {
    let config = read(r#"{ "parts": { "check": false } }"#);
    for route in [
        Route::Check(CheckStep::Data),
        Route::Motivation,
        Route::Document,
        Route::Open,
    ] {
        assert!(!config.shows(&route), "{route:?}");
    }
    // Help in danger is always there, and so is what explains the application.
    for route in [Route::Start, Route::Acute, Route::About, Route::NotFound] {
        assert!(config.shows(&route), "{route:?}");
    }
}

#[test]
fn every_mistake_is_named_and_costs_itself_alone() {
    let json = r#"{ "organisation": 7, "questions": { "email": "geen adres", "fax": "1" }, "logo": "https://elders.nl/x.png",
        "theme": "blauw", "theme_class": "a b", "languages": ["nl", "fr"],
        "origins": ["https://goed.nl", "*", "http://elders.nl", "https://goed.nl/pad"],
        "parts": { "check": "nee", "tabel": false }, "emergency": { "x": "112" }, "kleur": 1 }"#;
    let mut fields = wrong(json);
    fields.sort();
    assert_eq!(
        fields,
        [
            "emergency.x",
            "kleur",
            "languages[1]",
            "logo",
            "organisation",
            "origins[1]",
            "origins[2]",
            "origins[3]",
            "parts.check",
            "parts.tabel",
            "questions.email",
            "questions.fax",
            "theme",
            "theme_class",
        ]
    );
    let config = read(json);
    assert_eq!(config.origins(), ["https://goed.nl"]);
    assert_eq!(config.languages(), [Lang::Nl]);
    assert!(config.has(Feature::Check) && config.questions().is_none());
    assert!(
        config
            .errors()
            .iter()
            .all(|error| error.to_string().starts_with("deelwijzer-config: "))
    );
}

/// The guide for administrators: its example is right, and its table has every setting and no other.
#[test]
fn the_guide_says_what_can_be_set() {
    let file = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/admin.md");
    let guide = std::fs::read_to_string(file).unwrap();
    let (_, rest) = guide.split_once("id=\"deelwijzer-config\">").unwrap();
    let (example, rest) = rest.split_once("</script>").unwrap();
    let config = read(example);
    assert_eq!(config.errors(), []);
    assert_eq!(config.organisation(), Some("Gemeente Voorbeeld"));
    let (_, table) = rest.split_once("|---|---|---|\n").unwrap();
    let (table, _) = table.split_once("\n\n").unwrap();
    let cells = table.lines().map(|line| line.split('|').nth(1).unwrap());
    let mut names: Vec<&str> = cells
        .flat_map(|cell| cell.split(','))
        .map(|name| name.trim().trim_matches('`'))
        .collect();
    // A value that is right for none of them: what is not known is called so.
    for name in &names {
        let json = format!("{{ \"{name}\": 7 }}");
        let problem = read(&json).errors()[0].problem.clone();
        assert!(matches!(problem, ConfigProblem::Expected(_)), "{name}");
    }
    let source = include_str!("../../src/app/config/read.rs");
    let (_, fields) = source.split_once("match name {").unwrap();
    let (fields, _) = fields.split_once("other =>").unwrap();
    let arms = fields
        .lines()
        .map(str::trim)
        .filter(|line| line.contains("=>"));
    let mut known: Vec<&str> = arms.filter_map(|line| line.split('"').nth(1)).collect();
    names.sort_unstable();
    known.sort_unstable();
    assert_eq!(names, known);
    let protocol = Protocol::built_in().unwrap();
    for number in &protocol.source().emergency {
        assert!(
            guide.contains(&format!("\"{}\"", number.id)),
            "{}",
            number.id
        );
    }
    for feature in Feature::ALL {
        assert!(table.contains(&format!("`{}`", feature.id())));
    }
}

#[test]
fn what_is_no_object_sets_nothing() {
    for json in ["{", "[]", "null", "\"x\"", "{ \"parts\": [] }"] {
        let config = read(json);
        assert_eq!(config.errors().len(), 1, "{json}");
        assert!(config.has(Feature::Check));
    }
    let broken = read("{ nee }");
    assert!(matches!(
        broken.errors()[0].problem,
        ConfigProblem::NotJson(_)
    ));
}

#[test]
fn a_value_that_could_do_harm_is_refused() {
    let protocol = Protocol::built_in().unwrap();
    let first = protocol.source().emergency.first().unwrap().id.clone();
    for number in [
        "",
        "12",
        "javascript:alert(1)",
        "0800<b>",
        "00000000000000000000000000",
    ] {
        let json = format!(r#"{{ "emergency": {{ "{first}": "{number}" }} }}"#);
        assert_eq!(wrong(&json), [format!("emergency.{first}")]);
    }
    for logo in [
        "javascript:alert(1)",
        "//elders.nl/x.svg",
        "data:text/html,x",
        "",
    ] {
        assert_eq!(wrong(&format!(r#"{{ "logo": "{logo}" }}"#)), ["logo"]);
    }
    for url in [
        "http://voorbeeld.nl",
        "javascript:alert(1)",
        "https://",
        "https://a b.nl",
    ] {
        let json = format!(r#"{{ "questions": {{ "url": "{url}" }} }}"#);
        assert_eq!(wrong(&json), ["questions.url"]);
    }
    for email in ["a@b", "@b.nl", "a@b.nl?cc=c@d.nl", "a@b@c.nl"] {
        let json = format!(r#"{{ "questions": {{ "email": "{email}" }} }}"#);
        assert_eq!(wrong(&json), ["questions.email"]);
    }
}

#[test]
fn what_belongs_to_the_protocol_that_ships_is_not_listed_under_another() {
    let other = crate::example::protocol();
    let ours = Protocol::built_in().unwrap();
    let offered = |config: &Config, protocol: &Protocol| -> Vec<Area> {
        let areas = config.areas();
        areas
            .filter(|area| config.offers(*area, protocol))
            .collect()
    };
    let config = read("");
    assert_eq!(offered(&config, &ours), Area::ALL);
    assert_eq!(offered(&config, other), [Area::Register, Area::Rules]);
    let with_set = read(r#"{ "practice": "oefenset.json" }"#);
    let expected = [Area::Register, Area::Training, Area::Rules];
    assert_eq!(offered(&with_set, other), expected);
}

#[test]
fn an_address_may_ask_for_a_language() {
    assert_eq!(route::lang("#/table/1-information?lang=en"), Some(Lang::En));
    assert_eq!(route::lang("#/table/1-information?lang=xx"), None);
    assert_eq!(route::lang("#/table"), None);
    assert_eq!(
        Route::from_hash("#/table/1-information?lang=en"),
        Some(Route::Table(Some("1-information".to_owned())))
    );
    assert_eq!(Route::from_hash("#/?lang=en"), Some(Route::Start));
}

proptest! {
    #[test]
    fn no_text_stops_the_reader(text in "\\PC*") {
        let config = read(&text);
        prop_assert!(config.errors().len() <= 1);
    }

    #[test]
    fn no_value_stops_the_reader(
        name in "(organisation|questions|logo|theme|languages|origins|parts|emergency|protocol|[a-z]{1,60})",
        value in "(true|7|null|\"x\"|\\[7\\]|\\{\"a\":\\[\\]\\}|\\[\\])",
    ) {
        let config = read(&format!("{{\"{name}\": {value}}}"));
        prop_assert!(config.has(Feature::Check));
    }
}
