//! Situations about rights that ask what to do: what is marked as right there is what the forms of the rights come to.

use deelwijzer::rights::access::access;
use deelwijzer::rights::model::{Outcome, Sees};
use deelwijzer::rights::{Rights, Sheet, needs};
use deelwijzer::training::Exercise;
use deelwijzer::training::model::Ask;
use serde_json::{Value, json};

use super::rights::{NOW, asked, draft, load};
use super::training::both;

/// What a form comes to.
fn outcome(rights: &Rights, value: Value) -> Outcome {
    let tool = rights.tool("request").unwrap();
    let draft = draft(value);
    draft.check(tool).unwrap();
    let sheet = Sheet::of(tool, &draft);
    sheet
        .outcome()
        .expect("the form comes to something")
        .clone()
}

/// What the forms say about a situation: how the option begins that this amounts to, and the articles behind it.
type Said = (&'static str, Vec<String>);

/// Inspection, with an address in it that puts someone else in danger; the rest is about the client alone.
fn refuse_inspection(rights: &Rights) -> Said {
    let facts = json!({
        "kind": "information", "processed": "yes",
        "refusal": asked(rights, "request", "refusal", Some("protection")),
        "refusal-scope": "part", "withheld": "het adres van een ander",
    });
    let outcome = outcome(rights, facts);
    let words = match outcome.id.as_str() {
        "information-refused" => "Het hele verzoek weigeren",
        "information-given" => "Alles geven",
        "information-partly" => "Inzage geven zonder het adres",
        other => panic!("{other}"),
    };
    (words, outcome.refs)
}

/// A judgement with which the client disagrees, about facts that are right.
fn own_statement(rights: &Rights) -> Said {
    let strike = outcome(
        rights,
        json!({
            "kind": "correction", "seen": "yes", "changes": ["remove"],
            "items": [{ "now": "agressief", "wanted": "weg" }],
            "wrong": asked(rights, "request", "wrong", None), "why-not": "Wat er gebeurde, klopt.",
        }),
    );
    let add = outcome(
        rights,
        json!({
            "kind": "correction", "seen": "yes", "changes": ["statement"], "statement-added": "2026-11-20",
        }),
    );
    match (strike.id.as_str(), add.id.as_str()) {
        ("correction-made", _) => ("U moet het woord schrappen", strike.refs),
        ("correction-refused", "statement-added") => ("Haar eigen verklaring", add.refs),
        (_, _) => ("Niets", strike.refs),
    }
}

/// What was wrong was corrected; someone else had got it.
fn tell_recipients(rights: &Rights) -> Said {
    let tool = rights.tool("request").unwrap();
    let draft = draft(json!({
        "kind": "correction", "seen": "yes", "changes": ["improve"],
        "items": [{ "now": "de geboortedatum", "wanted": "de goede" }],
        "wrong": asked(rights, "request", "wrong", Some("incorrect")), "support-ended": "no",
        "adjusted": "de geboortedatum", "others": "yes",
    }));
    draft.check(tool).unwrap();
    let sheet = Sheet::of(tool, &draft);
    assert_eq!(sheet.outcome().unwrap().id, "correction-made");
    let open = needs(&sheet, NOW);
    match open.iter().find(|need| need.field.id == "passed-on") {
        Some(need) => ("De aanbieder laten weten", need.field.refs.clone()),
        None => ("Niets", Vec::new()),
    }
}

/// Destruction, of which a part keeps a child safe.
fn destroy_refused(rights: &Rights) -> Said {
    let facts = json!({
        "kind": "destruction", "which": "het dossier",
        "exceptions": asked(rights, "request", "exceptions", Some("other-person")),
        "keep-scope": "part", "kept": "de afspraken over veiligheid",
    });
    let outcome = outcome(rights, facts);
    let words = match outcome.id.as_str() {
        "destruction-partly" => "Weigeren voor dat deel",
        "destruction" => "Alles vernietigen",
        other => panic!("{other}"),
    };
    (words, outcome.refs)
}

/// Someone of another department, who manages it or is curious.
fn curious_director(rights: &Rights) -> Said {
    let rules = ["leading", "other"].map(|why| access(rights.source(), "outside", why).unwrap());
    let words = if rules.iter().all(|rule| rule.sees == Sees::No) {
        "Nee"
    } else {
        "Ja, hij staat boven de teamcoach"
    };
    let refs = rules.iter().flat_map(|rule| rule.refs.clone());
    (words, refs.collect())
}

#[test]
fn what_is_right_in_a_choice_is_what_the_forms_of_the_rights_come_to() {
    let (_, library) = both();
    let (_, rights) = load();
    let choices = library.exercises().iter().filter_map(|one| {
        let Exercise { practice, .. } = one;
        match &practice.ask {
            Ask::Choose(ask) => Some((practice.id.as_str(), ask)),
            Ask::Decide(_) | Ask::Date(_) => None,
        }
    });
    let mut count = 0;
    for (id, ask) in choices {
        let (words, refs) = match id {
            "refuse-inspection" => refuse_inspection(&rights),
            "own-statement" => own_statement(&rights),
            "tell-recipients" => tell_recipients(&rights),
            "destroy-refused" => destroy_refused(&rights),
            "curious-director" => curious_director(&rights),
            other => panic!("nothing but the file says what is right in {other}"),
        };
        let meant: Vec<bool> = ask
            .options
            .iter()
            .map(|o| o.nl.starts_with(words))
            .collect();
        let right: Vec<bool> = ask.options.iter().map(|o| o.right).collect();
        assert_eq!(meant, right, "{id}: the forms say “{words}”");
        for article in &ask.articles {
            assert!(refs.contains(article), "{id}: {article} is not in {refs:?}");
        }
        count += 1;
    }
    assert_eq!(count, 5);
}
