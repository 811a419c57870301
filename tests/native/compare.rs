//! Two versions compared: each difference in a verdict is found, with a case that shows it.

use std::collections::{BTreeMap, BTreeSet};

use deelwijzer::decision::Outcome;
use deelwijzer::protocol::{Answer, Consent, Protocol, Space, toml_value};
use deelwijzer::workbench::Witness;
use deelwijzer::workbench::compare::{Said, compare, file_changes, said};
use deelwijzer::workbench::edit::{Document, Edit};

use crate::hygiene::shipped;
use crate::{example, protocol};

fn with(from: &str, to: &str) -> Protocol {
    let text = shipped();
    assert!(text.contains(from), "`{from}`");
    let changed = text.replacen(from, to, 1);
    // What is declared of the table is not what is compared.
    let document = Document::new(toml_value(&changed).unwrap());
    let counted = document.apply(&Edit::Counts).unwrap();
    Protocol::from_value(counted.value()).unwrap_or_else(|errors| panic!("{errors:#?}"))
}

#[test]
fn a_protocol_says_the_same_as_itself() {
    for protocol in [protocol(), example::protocol()] {
        let comparison = compare(protocol, protocol);
        assert!(comparison.is_same(), "{comparison:#?}");
        assert!(file_changes(protocol.source(), protocol.source()).is_empty());
    }
}

#[test]
fn wording_changes_no_verdict_but_is_told() {
    let changed = with("nl = \"Informatie geven\"", "nl = \"Uitleg geven\"");
    assert!(compare(protocol(), &changed).is_same());
    let changes = file_changes(protocol().source(), changed.source());
    assert_eq!(changes.len(), 1, "{changes:#?}");
    assert_eq!(changes[0].place, "purposes.information.label.nl");
    assert_eq!(changes[0].before.as_deref(), Some("Informatie geven"));
    assert_eq!(changes[0].after.as_deref(), Some("Uitleg geven"));
}

#[test]
fn an_item_more_in_a_row_is_found_with_its_smallest_case() {
    let changed = with(
        "items = [\"file-number\"]",
        "items = [\"file-number\", \"finances\"]",
    );
    let comparison = compare(protocol(), &changed);
    assert!(!comparison.is_same());
    let first = &comparison.differences[0];
    assert!(first.changes_outcome());
    assert_eq!(first.example.row.as_deref(), Some("2-creditor"));
    assert_eq!(first.example.data, ["finances"]);
    assert_eq!(first.before.outcome, Outcome::Forbidden);
    assert_ne!(first.after.outcome, Outcome::Forbidden);
    for difference in &comparison.differences {
        assert_eq!(difference.example.row.as_deref(), Some("2-creditor"));
        // What is said of the example is what either version says of that case.
        assert_eq!(
            said(protocol(), &difference.example).as_ref(),
            Some(&difference.before)
        );
        assert_eq!(
            said(&changed, &difference.example).as_ref(),
            Some(&difference.after)
        );
        assert_ne!(difference.before, difference.after);
        assert!(difference.states > 0);
    }
    // No two of them look the same to who reads them.
    for (at, one) in comparison.differences.iter().enumerate() {
        let alike = comparison.differences.iter().skip(at + 1).find(|other| {
            (&one.things, &one.example, &one.before, &one.after)
                == (&other.things, &other.example, &other.before, &other.after)
        });
        assert!(alike.is_none(), "{alike:#?}");
    }
    // What forbids is told apart from what is only open.
    assert_eq!(first.before.failed.len(), 1);
    assert!(first.before.unmet.contains(&first.before.failed[0]));
    assert!(first.after.failed.is_empty());
}

#[test]
fn a_row_that_asks_no_consent_any_more_is_found_in_every_state_of_consent() {
    let from = "items = [\"naw\"]\nconsent = \"required\"";
    let changed = with(from, "items = [\"naw\"]\nconsent = \"not-required\"");
    let comparison = compare(protocol(), &changed);
    let routes: Vec<(&str, &str)> = comparison
        .differences
        .iter()
        .map(|d| (d.before.route.as_str(), d.after.route.as_str()))
        .collect();
    assert!(
        routes.contains(&("table-consent", "table-no-consent")),
        "{routes:?}"
    );
    assert!(
        routes.contains(&("without-consent", "table-no-consent")),
        "{routes:?}"
    );
    assert!(comparison.differences.iter().any(|d| d.changes_outcome()));
}

#[test]
fn a_duty_that_goes_is_a_difference_without_another_outcome() {
    let changed = with(
        "  { duty = \"14-3-note\" },\n",
        "  { duty = \"14-3-note\", when = { some = \"special\" } },\n",
    );
    let comparison = compare(protocol(), &changed);
    assert_eq!(comparison.differences.len(), 1, "{comparison:#?}");
    let only = &comparison.differences[0];
    assert!(!only.changes_outcome());
    assert_eq!(only.things, ["14-3-note"]);
    assert_ne!(only.before.duties, only.after.duties);
}

#[test]
fn another_protocol_shares_no_cases() {
    let comparison = compare(protocol(), example::protocol());
    assert_eq!(comparison.removed.len(), protocol().plans().len());
    assert_eq!(comparison.added.len(), example::protocol().plans().len());
    assert!(comparison.differences.is_empty());
}

/// Changes of the example, each of another kind.
const CHANGES: [(&str, &str); 6] = [
    (
        "{ rule = \"r-signed\", when = { some = \"special\" } }",
        "{ rule = \"r-signed\", when = { item = [\"faith\"] } }",
    ),
    (
        "{ rule = \"r-colleague\" },\n",
        "{ rule = \"r-colleague\", when = { yes = \"unsafe-to-tell\" } },\n",
    ),
    ("items = [\"name\", \"health\"]", "items = [\"name\"]"),
    (
        "{ rule = \"r-told\", when = { not = { yes = \"unsafe-to-tell\" } } }",
        "{ rule = \"r-told\" }",
    ),
    (
        "if_applicable = [\"health\"]\nconsent = \"required\"",
        "if_applicable = [\"health\"]\nconsent = \"not-required\"",
    ),
    (
        "  { duty = \"d-tell-after\", when = { not = { yes = \"unsafe-to-tell\" } } },\n",
        "  { duty = \"d-tell-after\", when = { all = [{ not = { yes = \"unsafe-to-tell\" } }, { yes = \"danger-now\" }] } },\n",
    ),
];

/// The example with one of them.
fn changed_example(from: &str, to: &str) -> Protocol {
    assert!(example::FILE.contains(from), "{from}");
    let text = example::FILE.replacen(from, to, 1);
    let document = Document::new(toml_value(&text).unwrap());
    let counted = document.apply(&Edit::Counts).unwrap();
    Protocol::from_value(counted.value()).unwrap_or_else(|errors| panic!("{errors:#?}"))
}

/// What is found by walking what differs is what comparing all verdicts one by one finds.
#[test]
fn comparing_agrees_with_asking_both_versions() {
    for (from, to) in CHANGES {
        let changed = changed_example(from, to);
        let old = example::protocol();
        let comparison = compare(old, &changed);
        let mut pairs = BTreeSet::new();
        for plan in old.plans() {
            let all = plan
                .routes
                .iter()
                .fold(0, |bits, r| bits | r.support() | r.when.support());
            let space = Space::new(old, plan, all);
            space.each(|_, values| {
                let witness = Witness::of(old, plan, &space, values);
                if said(old, &witness) != said(&changed, &witness) {
                    pairs.insert((witness.activity.clone(), witness.row.clone()));
                }
            });
        }
        let found: BTreeSet<_> = comparison
            .differences
            .iter()
            .map(|d| (d.example.activity.clone(), d.example.row.clone()))
            .collect();
        assert_eq!(found, pairs, "{from}");
    }
}

/// Every case of an activity and row that is smaller than so much: each answer, state of consent and set of items, of which
/// those that set the same facts in both versions are one.
fn smaller(old: &Protocol, new: &Protocol, like: &Witness, visit: &mut dyn FnMut(&Witness)) {
    let plan = |protocol: &Protocol| {
        let activity = protocol.find_activity(&like.activity).unwrap();
        let row = like.row.as_ref().map(|row| protocol.find_row(row).unwrap());
        protocol.plan(activity, row).unwrap().clone()
    };
    let (first, second) = (plan(old), plan(new));
    let mut parts: Vec<Vec<Part>> = vec![
        Consent::ALL
            .into_iter()
            .filter(|consent| *consent != Consent::NotAsked)
            .map(Part::Consent)
            .collect(),
    ];
    for at in old.question_ids() {
        let id = old.question(at).id.clone();
        let other = new.find_question(&id).unwrap();
        if (first.answer(at), second.answer(other)) != ((0, 0), (0, 0)) {
            let both = [Answer::Yes, Answer::No];
            parts.push(both.map(|answer| Part::Answer(id.clone(), answer)).into());
        }
    }
    let mut items = BTreeMap::new();
    for at in old.item_ids() {
        let id = old.item(at).id.clone();
        let other = new.find_item(&id).unwrap();
        items
            .entry((first.item(at), second.item(other)))
            .or_insert(id);
    }
    parts.extend(items.into_values().map(|id| vec![Part::Item(id)]));
    let start = Witness {
        activity: like.activity.clone(),
        row: like.row.clone(),
        ..Witness::default()
    };
    added(&start, &parts, like.size(), visit);
}

enum Part {
    Consent(Consent),
    Answer(String, Answer),
    Item(String),
}

fn added(case: &Witness, parts: &[Vec<Part>], size: usize, visit: &mut dyn FnMut(&Witness)) {
    if case.size() >= size {
        return;
    }
    let Some((part, rest)) = parts.split_first() else {
        return visit(case);
    };
    added(case, rest, size, visit);
    for one in part {
        let mut more = case.clone();
        match one {
            Part::Consent(consent) => more.consent = Some(*consent),
            Part::Answer(id, answer) => more.answers.push((id.clone(), *answer)),
            Part::Item(id) => more.data.push(id.clone()),
        }
        added(&more, rest, size, visit);
    }
}

/// What one sees to be otherwise: the outcomes where they differ, else each rule and duty that stands otherwise.
fn seen(before: &Said, after: &Said) -> (Option<(Outcome, Outcome)>, BTreeSet<String>) {
    if before.outcome != after.outcome {
        return (Some((before.outcome, after.outcome)), BTreeSet::new());
    }
    let mut things = BTreeSet::new();
    for (name, one, other) in [
        ("open", &before.unmet, &after.unmet),
        ("failed", &before.failed, &after.failed),
        ("duty", &before.duties, &after.duties),
    ] {
        let one: BTreeSet<_> = one.iter().collect();
        let other: BTreeSet<_> = other.iter().collect();
        let differ = one.symmetric_difference(&other);
        things.extend(differ.map(|id| format!("{name} {id} {}", one.contains(id))));
    }
    (None, things)
}

/// No case that is smaller than the example of a difference shows the same: every smaller one is tried.
#[test]
fn the_example_of_a_difference_is_the_smallest() {
    let old = example::protocol();
    let (mut tried, mut differences) = (0, 0);
    for (from, to) in CHANGES {
        let new = changed_example(from, to);
        for difference in compare(old, &new).differences {
            let wanted = seen(&difference.before, &difference.after);
            // A rule that comes in and is met is not among what a verdict says.
            if wanted == (None, BTreeSet::new()) {
                continue;
            }
            differences += 1;
            smaller(old, &new, &difference.example, &mut |case| {
                tried += 1;
                let (before, after) = (said(old, case).unwrap(), said(&new, case).unwrap());
                assert!(
                    seen(&before, &after) != wanted,
                    "{case:#?} is smaller than {difference:#?}"
                );
            });
        }
    }
    assert!(differences > 10 && tried > 1000, "{differences}, {tried}");
}

/// Every row and outcome is among the sample cases, and a change of one cell is seen in one of them.
#[test]
fn sample_cases_show_a_change() {
    use deelwijzer::workbench::cases::{changed, samples};
    for protocol in [protocol(), example::protocol()] {
        let cases = samples(protocol);
        let said: Vec<_> = cases
            .iter()
            .map(|case| said(protocol, case).unwrap())
            .collect();
        for outcome in [Outcome::Permitted, Outcome::Conditional, Outcome::Forbidden] {
            assert!(said.iter().any(|said| said.outcome == outcome));
        }
        for row in &protocol.source().rows {
            assert!(cases.iter().any(|case| case.row.as_ref() == Some(&row.id)));
        }
        assert!(changed(&cases, protocol, protocol).is_empty());
    }
    let cases = samples(protocol());
    let more = with(
        "items = [\"file-number\"]",
        "items = [\"file-number\", \"finances\"]",
    );
    let found = changed(&cases, protocol(), &more);
    assert!(!found.is_empty());
    assert!(
        found
            .iter()
            .all(|one| one.case.row.as_deref() == Some("2-creditor"))
    );
}
