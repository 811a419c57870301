//! The set of practice itself: what it covers, that it says what it means, and that it is written for who reads it.

use std::collections::{BTreeMap, BTreeSet};

use deelwijzer::case::Case;
use deelwijzer::decision::{Outcome, Status, Verdict, assess};
use deelwijzer::protocol::{BUILT_IN_ID, Consent, Protocol};
use deelwijzer::text::{Lang, Text};
use deelwijzer::training::model::{Ask, Set};
use deelwijzer::training::{Fault, Library, Piece};

pub fn both() -> (Protocol, Library) {
    let protocol = Protocol::built_in().unwrap();
    let library = Library::built_in(&protocol).unwrap_or_else(|errors| {
        let lines: Vec<String> = errors.iter().map(ToString::to_string).collect();
        panic!("{}", lines.join("\n"))
    });
    (protocol, library)
}

#[test]
fn another_protocol_gets_no_situations_of_this_one() {
    let (_, library) = both();
    assert_eq!(library.set().protocol, BUILT_IN_ID);
    let errors = Library::built_in(crate::example::protocol()).unwrap_err();
    let other = Fault::OtherProtocol(BUILT_IN_ID.to_owned());
    assert!(errors.iter().any(|error| error.problem == other));
}

/// The mistakes that people make, as the issue lists them.
const MISTAKES: [&str; 10] = [
    "too-much-data",
    "wrong-purpose",
    "other-recipient",
    "withdrawn",
    "coach-not-consulted",
    "unsafe-to-inform",
    "nuisance-alone",
    "asked-again",
    "recorded-information",
    "medical-no-signature",
];

#[test]
fn there_are_enough_situations_of_every_level_and_outcome() {
    let (_, library) = both();
    assert!(library.exercises().len() >= 36);
    assert!(library.spots().len() >= 8);
    for level in 1..=3 {
        let count = library.exercises().iter();
        let count = count.filter(|one| one.practice.level == level).count();
        assert!(count >= 8, "only {count} of level {level}");
    }
    for outcome in Outcome::ALL {
        let with = |one: &&deelwijzer::training::Exercise| {
            one.decided().is_some_and(|(_, v)| v.outcome == outcome)
        };
        let count = library.exercises().iter().filter(with).count();
        let least = if outcome == Outcome::NoProcessing {
            1
        } else {
            8
        };
        assert!(count >= least, "only {count} are {}", outcome.id());
    }
}

#[test]
fn every_row_route_rule_and_article_path_is_practised() {
    let (protocol, library) = both();
    let (mut rows, mut routes, mut rules, mut articles) = (
        BTreeSet::new(),
        BTreeSet::new(),
        BTreeSet::new(),
        BTreeSet::new(),
    );
    for one in library.exercises() {
        articles.extend(one.articles(&protocol));
        if let Some((case, verdict)) = one.decided() {
            rows.extend(case.row());
            routes.insert(verdict.route);
            rules.extend(verdict.before.iter().map(|finding| finding.rule));
            for finding in &verdict.before {
                articles.extend(protocol.rule(finding.rule).refs.clone());
            }
        }
    }
    for spot in library.spots() {
        rules.extend(spot.verdict.before.iter().map(|finding| finding.rule));
    }
    let missing: Vec<&str> = protocol
        .row_ids()
        .filter(|row| !rows.contains(row))
        .map(|row| protocol.row(row).id.as_str())
        .chain(
            protocol
                .route_ids()
                .filter(|route| !routes.contains(route))
                .map(|route| protocol.route(route).id.as_str()),
        )
        .chain(
            protocol
                .rule_ids()
                .filter(|rule| !rules.contains(rule))
                .map(|rule| protocol.rule(rule).id.as_str()),
        )
        .collect();
    assert!(missing.is_empty(), "nobody practises {missing:?}");
    let of = |number: &str| {
        articles
            .iter()
            .any(|one| one == number || one.starts_with(&format!("{number}.")))
    };
    for number in [
        "6a", "6b", "7", "8", "9", "10", "11", "13", "14", "15", "16", "17", "18",
    ] {
        assert!(of(number), "nobody practises article {number}");
    }
}

#[test]
fn every_mistake_that_people_make_is_practised() {
    let (_, library) = both();
    let themes = &library.set().themes;
    for mistake in MISTAKES {
        let theme = themes.iter().find(|theme| theme.id == mistake);
        assert!(theme.is_some_and(|theme| theme.mistake), "{mistake}");
        let cases = library.exercises().iter();
        let cases = cases.filter(|one| one.practice.themes.iter().any(|t| t == mistake));
        assert!(cases.count() >= 1, "no situation about {mistake}");
    }
    assert_eq!(
        themes.iter().filter(|theme| theme.mistake).count(),
        MISTAKES.len()
    );
    for theme in themes {
        let cases = library.exercises().iter();
        let count = cases
            .filter(|one| one.practice.themes.contains(&theme.id))
            .count();
        assert!(count >= 1, "no situation about {}", theme.id);
    }
}

/// What a situation about a mistake must show: that the engine finds it.
#[derive(Clone, Copy)]
enum Shows {
    /// One of these rules is not met, and somewhere the first of them.
    Unmet(&'static [&'static str]),
    /// This duty follows.
    Duty(&'static str),
    /// Nothing may be done on a consent that stands so.
    Forbids(Consent),
}

const SHOWN: [(&str, Shows); 10] = [
    (
        "too-much-data",
        Shows::Unmet(&["b1-items", "10-1-necessary", "14-2-necessary"]),
    ),
    ("wrong-purpose", Shows::Unmet(&["b1-when"])),
    (
        "other-recipient",
        Shows::Unmet(&["6b-1-covers", "6b-2-recipient"]),
    ),
    ("withdrawn", Shows::Forbids(Consent::Withdrawn)),
    (
        "coach-not-consulted",
        Shows::Unmet(&["7-2-coach", "14-1-coach"]),
    ),
    ("unsafe-to-inform", Shows::Duty("7-4-postponed")),
    (
        "nuisance-alone",
        Shows::Unmet(&["b2-importance", "b1-when"]),
    ),
    ("asked-again", Shows::Unmet(&["b1-known"])),
    ("recorded-information", Shows::Unmet(&["b1-no-data"])),
    ("medical-no-signature", Shows::Unmet(&["b1-signature"])),
];

/// Whether the engine finds a mistake in a case, by one of what shows it.
fn is_shown(protocol: &Protocol, shows: Shows, case: &Case, verdict: &Verdict) -> bool {
    match shows {
        Shows::Unmet(rules) => verdict.before.iter().any(|finding| {
            let id = protocol.rule(finding.rule).id.as_str();
            finding.status != Status::Met && rules.contains(&id)
        }),
        Shows::Duty(id) => {
            let duty = protocol.find_duty(id).unwrap();
            verdict.after.contains(&duty)
        }
        Shows::Forbids(consent) => {
            case.consent() == consent && verdict.outcome == Outcome::Forbidden
        }
    }
}

/// A theme is more than a label: in each situation and motivation about a mistake the engine finds that mistake.
#[test]
fn each_mistake_shows_in_the_verdict() {
    let (protocol, library) = both();
    let told: Vec<&str> = SHOWN.iter().map(|(theme, _)| *theme).collect();
    assert_eq!(told, MISTAKES);
    for (theme, shows) in SHOWN {
        let situations = library.exercises().iter().filter_map(|one| {
            let (case, verdict) = one.decided()?;
            Some((&one.practice.id, &one.practice.themes, case, verdict))
        });
        let motivations = library.spots().iter().map(|one| {
            let motivation = &one.motivation;
            (&motivation.id, &motivation.themes, &one.case, &one.verdict)
        });
        let plainest = match shows {
            Shows::Unmet(rules) => Shows::Unmet(&rules[..1]),
            other => other,
        };
        let mut count = 0;
        for (id, themes, case, verdict) in situations.chain(motivations) {
            if themes.iter().any(|one| one == theme) {
                let shown = is_shown(&protocol, shows, case, verdict);
                assert!(shown, "{id} does not show {theme}");
                count += usize::from(is_shown(&protocol, plainest, case, verdict));
            }
        }
        assert!(count >= 1, "nothing shows {theme}");
    }
}

#[test]
fn what_is_right_comes_from_the_engine_and_one_reason_stands_out() {
    let (protocol, library) = both();
    for one in library.exercises() {
        let id = &one.practice.id;
        let Some((case, verdict)) = one.decided() else {
            continue;
        };
        assert_eq!(&assess(&protocol, case), verdict, "{id}");
        // A situation teaches when a few things decide, not ten.
        let decisive = verdict.decisive().count();
        match verdict.outcome {
            Outcome::Forbidden => assert!((1..=3).contains(&decisive), "{id}: {decisive}"),
            Outcome::Conditional => assert!((1..=5).contains(&decisive), "{id}: {decisive}"),
            Outcome::Permitted | Outcome::NoProcessing => {}
        }
        assert!(!one.practice.tempting.is_empty(), "{id}: nothing tempts");
    }
}

/// What the engine says about each situation, as it was read and agreed: a rule that changes what a situation teaches is
/// noticed here. Write the file anew with `UPDATE=1`, and read what changed.
#[test]
fn what_each_situation_teaches_is_known() {
    use std::fmt::Write as _;

    let (protocol, library) = both();
    let mut found = String::new();
    for one in library.exercises() {
        let id = &one.practice.id;
        match one.decided() {
            Some((_, verdict)) => {
                let rules = verdict
                    .decisive()
                    .map(|f| protocol.rule(f.rule).id.as_str());
                let rules: Vec<&str> = match verdict.outcome {
                    Outcome::Forbidden | Outcome::Conditional => rules.collect(),
                    Outcome::Permitted | Outcome::NoProcessing => Vec::new(),
                };
                let duties = verdict.after.iter().map(|d| protocol.duty(*d).id.as_str());
                let duties: Vec<&str> = duties.collect();
                let (outcome, route) = (verdict.outcome.id(), &protocol.route(verdict.route).id);
                writeln!(
                    found,
                    "{id}: {outcome} ({route}) {} | {}",
                    rules.join(" "),
                    duties.join(" ")
                )
            }
            None => writeln!(found, "{id}: {:?}", one.solution),
        }
        .unwrap();
    }
    let file = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/training.txt");
    if std::env::var_os("UPDATE").is_some() {
        std::fs::write(&file, &found).unwrap();
    }
    let known = std::fs::read_to_string(&file).unwrap_or_default();
    assert_eq!(found, known);
}

fn texts(set: &Set) -> Vec<(String, Text)> {
    let mut out = Vec::new();
    let pair = |nl: &str, en: &str| Text {
        nl: nl.to_owned(),
        en: en.to_owned(),
    };
    for case in &set.cases {
        let mut add = |text: Text| out.push((case.id.clone(), text));
        add(case.title.clone());
        add(case.lesson.clone());
        add(case.client.clone());
        case.hints.iter().cloned().for_each(&mut add);
        case.story
            .iter()
            .for_each(|line| add(pair(&line.nl, &line.en)));
        case.tempting.iter().for_each(|t| add(pair(&t.nl, &t.en)));
        match &case.ask {
            Ask::Decide(_) => {}
            Ask::Date(ask) => {
                add(ask.question.clone());
                ask.wrong.iter().for_each(|w| add(pair(&w.nl, &w.en)));
            }
            Ask::Choose(ask) => {
                add(ask.question.clone());
                for option in &ask.options {
                    add(pair(&option.nl, &option.en));
                    add(option.because.clone());
                }
            }
        }
    }
    for one in &set.motivations {
        let mut add = |text: Text| out.push((one.id.clone(), text));
        add(one.title.clone());
        add(one.lesson.clone());
        add(one.client.clone());
        one.hints.iter().cloned().for_each(&mut add);
        for line in &one.lines {
            add(pair(&line.says.nl, &line.says.en));
            if let Some(wrong) = &line.wrong {
                add(pair(&wrong.nl, &wrong.en));
            }
        }
    }
    out
}

/// Sentences of plain Dutch are short: most under a dozen words, none longer than a breath.
#[test]
fn sentences_are_short() {
    let (_, library) = both();
    let mut long = Vec::new();
    let (mut sentences, mut words) = (0, 0);
    for (id, text) in texts(library.set()) {
        for sentence in text.nl.split_inclusive(['.', '?', '!', ':', ';']) {
            let count = sentence.split_whitespace().count();
            if count > 0 {
                sentences += 1;
                words += count;
            }
            if count > 20 {
                long.push(format!("{id}: {count} words: {sentence}"));
            }
        }
        // Long words are hard words.
        for word in text.nl.split(|c: char| !c.is_alphabetic()) {
            if word.chars().count() > 21 {
                long.push(format!("{id}: {word}"));
            }
        }
    }
    assert!(long.is_empty(), "{}", long.join("\n"));
    let average = f64::from(words as u32) / f64::from(sentences);
    assert!(average < 10.0, "{average} words a sentence");
}

/// People have a role and no name.
#[test]
fn nobody_has_a_name() {
    let (_, library) = both();
    let mut named = Vec::new();
    let titles = [
        "mevrouw", "meneer", "heer", "mw.", "dhr.", "mrs", "mr", "mr.", "mrs.", "ms", "ms.",
        "family", "familie", "genaamd", "heet", "called", "named",
    ];
    // Names that stand in no sentence but as a name.
    let names = [
        "Jan", "Piet", "Kees", "Fatima", "Mohammed", "Ahmed", "Maria", "Anna", "Sanne", "Lisa",
        "Peter", "John", "Mary", "Emma", "Daan", "Jansen", "Bakker", "Visser", "Yilmaz",
    ];
    for (id, text) in texts(library.set()) {
        for lang in Lang::ALL {
            let words: Vec<&str> = text.get(lang).split_whitespace().collect();
            for pair in words.windows(2) {
                let after = pair[1].chars().next().is_some_and(char::is_uppercase);
                let organisation = pair[1].starts_with("Veilig") || pair[1].starts_with("Team");
                if titles.contains(&pair[0].to_lowercase().as_str()) && after && !organisation {
                    named.push(format!("{id}: {} {}", pair[0], pair[1]));
                }
            }
            for word in text.get(lang).split(|c: char| !c.is_alphabetic()) {
                if names.contains(&word) {
                    named.push(format!("{id}: {word}"));
                }
            }
        }
    }
    assert!(named.is_empty(), "{}", named.join("\n"));
}

/// How much of the words of two texts is the same, ignoring words that any text has.
fn alike(one: &BTreeSet<String>, other: &BTreeSet<String>) -> f64 {
    let shared = one.intersection(other).count();
    let all = one.union(other).count();
    f64::from(shared as u32) / f64::from(all.max(1) as u32)
}

fn bag(text: &str) -> BTreeSet<String> {
    text.to_lowercase()
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| word.chars().count() > 3)
        .map(str::to_owned)
        .collect()
}

#[test]
fn no_two_situations_teach_the_same_in_the_same_words() {
    let (_, library) = both();
    let mut bags: BTreeMap<String, [BTreeSet<String>; 2]> = BTreeMap::new();
    for case in &library.set().cases {
        let story: Vec<&str> = case.story.iter().map(|line| line.nl.as_str()).collect();
        bags.insert(
            case.id.clone(),
            [bag(&case.lesson.nl), bag(&story.join(" "))],
        );
    }
    for one in &library.set().motivations {
        let lines: Vec<&str> = one.lines.iter().map(|line| line.says.nl.as_str()).collect();
        bags.insert(one.id.clone(), [bag(&one.lesson.nl), bag(&lines.join(" "))]);
    }
    let mut close = Vec::new();
    for (at, (id, mine)) in bags.iter().enumerate() {
        for (other, theirs) in bags.iter().skip(at + 1) {
            for part in 0..2 {
                let share = alike(&mine[part], &theirs[part]);
                if share > 0.35 {
                    close.push(format!("{id} and {other}: {share:.2}"));
                }
            }
        }
    }
    assert!(close.is_empty(), "{}", close.join("\n"));
}

#[test]
fn both_languages_say_something_of_their_own() {
    let (_, library) = both();
    for (id, text) in texts(library.set()) {
        for lang in Lang::ALL {
            assert!(!text.get(lang).trim().is_empty(), "{id}");
        }
        let long = text.nl.split_whitespace().count() > 4;
        assert!(!long || text.nl != text.en, "{id}: {}", text.nl);
    }
}

#[test]
fn a_set_survives_its_own_file() {
    let (protocol, library) = both();
    let json = library.to_json().unwrap();
    assert!(json.contains("\"mark\": \"OEFENING\""));
    assert_eq!(Library::from_json(&protocol, &json).unwrap(), library);
}

fn altered(change: impl Fn(&mut serde_json::Value)) -> Vec<(String, Fault)> {
    let (protocol, library) = both();
    let mut value = serde_json::to_value(library.set()).unwrap();
    change(&mut value);
    match Library::from_json(&protocol, &value.to_string()) {
        Ok(_) => Vec::new(),
        Err(errors) => errors.into_iter().map(|e| (e.place, e.problem)).collect(),
    }
}

fn position(set: &Set, id: &str) -> usize {
    set.cases.iter().position(|case| case.id == id).unwrap()
}

#[test]
fn a_wrong_set_is_refused_with_its_place() {
    let (_, library) = both();
    let bsn = position(library.set(), "benefit-bsn");
    let has = |errors: &[(String, Fault)], place: &str, fault: &Fault| {
        assert!(
            errors.iter().any(|(p, f)| p.contains(place) && f == fault),
            "{errors:?}"
        );
    };
    let errors = altered(|v| v["cases"][bsn]["tempting"][0]["choose"] = "conditional".into());
    has(
        &errors,
        "benefit-bsn.tempting[0]",
        &Fault::TemptsWithRight("conditional".to_owned()),
    );
    let errors = altered(|v| v["cases"][bsn]["story"][2]["data"][0] = "shoe-size".into());
    let unknown = Fault::Unknown {
        kind: "item",
        id: "shoe-size".to_owned(),
    };
    has(&errors, "benefit-bsn.story[2]", &unknown);
    let errors = altered(|v| {
        v["cases"][bsn]["story"][0]["no"] = serde_json::json!(["need-to-know"]);
    });
    let fault = Fault::Contradiction("need-to-know".to_owned());
    has(&errors, "benefit-bsn.story[3]", &fault);
    let errors = altered(|v| {
        v["cases"][bsn]["story"][0]["yes"] = serde_json::json!(["reason-applies", "safety-threat"]);
    });
    let fault = Fault::DoesNotMatter("safety-threat".to_owned());
    has(&errors, "benefit-bsn", &fault);
    let errors = altered(|v| v["cases"][bsn]["level"] = 7.into());
    has(&errors, "benefit-bsn.level", &Fault::Level(7));
    let errors = altered(|v| v["cases"][0]["ask"]["decide"]["row"] = "2-creditor".into());
    has(&errors, "desk-question.ask", &Fault::Misfit);
    let errors = altered(|v| v["motivations"][0]["lines"][1]["wrong"] = serde_json::Value::Null);
    let fault = Fault::NotPlanted("b1-items".to_owned());
    has(&errors, "m-benefit", &fault);
    let errors = altered(|v| v["motivations"][0]["lines"][1]["wrong"]["breaks"] = "b2-need".into());
    let fault = Fault::NotBroken("b2-need".to_owned());
    has(&errors, "m-benefit.story[1]", &fault);
    let errors = altered(|v| v["cases"][1]["id"] = "desk-question".into());
    has(&errors, "cases", &Fault::BadId("desk-question".to_owned()));
    let errors = altered(|v| v["protocol"] = "utrecht".into());
    has(
        &errors,
        "protocol",
        &Fault::OtherProtocol("utrecht".to_owned()),
    );
    let errors = altered(|v| v["cases"][bsn]["story"][0]["nl"] = " ".into());
    has(
        &errors,
        "benefit-bsn.story[0]",
        &Fault::Missing(Piece::Line),
    );
    let errors = altered(|v| v["cases"][bsn]["extra"] = 1.into());
    assert!(matches!(&errors[..], [(place, Fault::Form(_))] if place.starts_with("line")));
    let errors = altered(|v| v["schema"] = "record/1".into());
    has(&errors, "schema", &Fault::Schema("record/1".to_owned()));
}

#[test]
fn a_situation_without_english_is_read_in_dutch_and_says_so() {
    let (protocol, library) = both();
    assert!(library.exercises().iter().all(|one| !one.untranslated));
    let bsn = position(library.set(), "benefit-bsn");
    let mut value = serde_json::to_value(library.set()).unwrap();
    let case = &mut value["cases"][bsn];
    let dutch = case["title"]["nl"].as_str().unwrap().to_owned();
    let (hint, line) = (case["hints"][0].clone(), case["story"][0].clone());
    case["title"].as_object_mut().unwrap().remove("en");
    case["hints"][0]["en"] = "".into();
    case["story"][0].as_object_mut().unwrap().remove("en");
    let set = Library::from_json(&protocol, &value.to_string()).unwrap();
    let one = set.exercise("benefit-bsn").unwrap();
    assert!(one.untranslated);
    assert_eq!(one.practice.title.get(Lang::En), dutch);
    assert_eq!(hint["nl"], one.practice.hints[0].en.as_str());
    assert_eq!(line["nl"], one.practice.story[0].en.as_str());
    // What was translated stays in English, and every other situation as it is.
    let old = library.exercise("benefit-bsn").unwrap();
    assert_eq!(one.practice.hints[1], old.practice.hints[1]);
    let untranslated = set.exercises().iter().filter(|one| one.untranslated);
    assert_eq!(untranslated.count(), 1);
    // In the file it stays missing, for whoever translates it.
    assert_eq!(set.set().cases[bsn].title.en, "");
    let again = Library::from_json(&protocol, &set.to_json().unwrap()).unwrap();
    assert_eq!(again, set);
    // A hand-out says so in English alone.
    let says = |lang| {
        let paper = deelwijzer::training::papers::handout(&protocol, &[one], true, lang);
        deelwijzer::document::text::plain(&paper).contains("in Dutch only")
    };
    assert!(says(Lang::En) && !says(Lang::Nl));
    // Dutch must be there.
    let errors = altered(|v| v["cases"][bsn]["title"]["nl"] = " ".into());
    let missing = ("cases.benefit-bsn".to_owned(), Fault::Missing(Piece::Title));
    assert!(errors.contains(&missing), "{errors:?}");
    // So must all of what nobody writes on here: a motivation with mistakes is had in both languages.
    let errors = altered(|v| v["motivations"][0]["lines"][0]["says"]["en"] = "".into());
    assert!(!errors.is_empty());
}
