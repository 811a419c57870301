//! Changing a protocol file: what nobody touched stays, each change can be taken back, both forms say the same.

use deelwijzer::protocol::{Protocol, json_value, toml_value};
use deelwijzer::text::Lang;
use deelwijzer::workbench::edit::{Document, Edit, EditError, within};
use deelwijzer::workbench::hygiene::Finding;
use deelwijzer::workbench::words;
use serde_json::json;

use crate::example;
use crate::hygiene::shipped;

fn document() -> Document {
    Document::new(toml_value(&shipped()).unwrap())
}

fn field(list: &str, id: &str, field: &str, value: serde_json::Value) -> Edit {
    Edit::Field {
        list: list.to_owned(),
        id: id.to_owned(),
        field: field.to_owned(),
        value: Some(value),
    }
}

#[test]
fn both_forms_hold_the_same_protocol() {
    for text in [shipped(), example::FILE.to_owned()] {
        let own = Protocol::from_toml(&text).unwrap();
        let document = Document::new(toml_value(&text).unwrap());
        let toml = document.to_toml();
        assert_eq!(toml_value(&toml).unwrap(), *document.value());
        assert_eq!(json_value(&document.to_json()).unwrap(), *document.value());
        // The digest too: a protocol is the same whichever form its file has.
        assert_eq!(Protocol::from_toml(&toml).unwrap(), own);
        assert_eq!(Protocol::from_json(&document.to_json()).unwrap(), own);
        // The form is that of the files that ship: an entry a table, and few lines more than by hand.
        assert!(toml.lines().count() < text.lines().count() + text.lines().count() / 5);
    }
}

/// Wording that stands in a table or without an id is changed like any other, and the file stays good.
#[test]
fn wording_of_outcomes_consent_and_the_checklist_is_changed() {
    let start = document();
    for (list, id, name) in [
        ("outcomes", "permitted", "title.nl"),
        ("outcomes", "no-processing", "next.en"),
        ("consents", "not-asked", "help.nl"),
        ("checklist.steps", "1", "motivate.nl"),
        ("checklist.principles", "0", "text.en"),
        ("emergency", "112", "when.nl"),
    ] {
        assert!(start.entries(list).iter().any(|(known, _)| known == id));
        let changed = start
            .apply(&field(list, id, name, json!("Anders gezegd")))
            .unwrap();
        let entry = changed.entry(list, id).unwrap();
        assert_eq!(within(entry, name), Some(&json!("Anders gezegd")), "{list}");
        let toml = changed.to_toml();
        assert!(toml.contains("Anders gezegd"), "{list}");
        assert!(Protocol::from_toml(&toml).is_ok(), "{list}");
        assert_eq!(changed.undone().value(), start.value());
        let nobody = field(list, "99", name, json!("x"));
        assert_eq!(start.apply(&nobody), Err(EditError::NotThere));
    }
    let top = Edit::Top {
        field: "checklist.closing.nl".to_owned(),
        value: Some(json!("Tot slot")),
    };
    let changed = start.apply(&top).unwrap();
    assert_eq!(
        within(changed.value(), "checklist.closing.nl"),
        Some(&json!("Tot slot"))
    );
    // A list whose entries have ids knows none by position.
    assert!(start.entry("rows", "0").is_none());
    assert!(start.entry("nowhere.at", "0").is_none());
}

#[test]
fn changes_can_be_taken_back_one_by_one() {
    let start = document();
    let row = start.entries("rows")[4].0.clone();
    let one = start
        .apply(&field("rows", &row, "contact.nl", json!("W")))
        .unwrap();
    // Typing on in the same field is one change.
    let two = one
        .apply(&field("rows", &row, "contact.nl", json!("Werk")))
        .unwrap();
    let three = two
        .apply(&field("rows", &row, "items", json!(["naw", "phone"])))
        .unwrap();
    assert!(three.is_unsaved() && !three.clone().saved().is_unsaved());
    assert_eq!(
        three.entry("rows", &row).unwrap()["items"],
        json!(["naw", "phone"])
    );
    assert_eq!(three.undone().value(), two.value());
    assert_eq!(three.undone().undone().value(), start.value());
    assert!(!three.undone().undone().can_undo());
    // A change that changes nothing is none.
    let same = start
        .apply(&field("rows", &row, "id", json!(row.clone())))
        .unwrap();
    assert!(!same.can_undo());
}

#[test]
fn entries_come_and_go_with_names_of_their_own() {
    let start = document();
    let like = start.entries("rows")[5].0.clone();
    let copy = |id: &str| Edit::Copy {
        list: "rows".to_owned(),
        like: like.clone(),
        id: id.to_owned(),
    };
    assert_eq!(start.apply(&copy(&like)).unwrap_err(), EditError::Taken);
    assert_eq!(start.apply(&copy("a b")).unwrap_err(), EditError::BadId);
    let more = start.apply(&copy("2-new")).unwrap();
    assert_eq!(more.entries("rows")[6].0, "2-new");
    // The counts that the file declares no longer hold, until those that were found take their place.
    assert!(!more.examined().unwrap().errors().is_empty());
    let counted = more.apply(&Edit::Counts).unwrap();
    let protocol = counted.examined().unwrap().into_protocol().unwrap();
    assert!(protocol.find_row("2-new").is_some());
    let gone = counted
        .apply(&Edit::Remove {
            list: "rows".to_owned(),
            id: "2-new".to_owned(),
        })
        .unwrap()
        .apply(&Edit::Counts)
        .unwrap();
    assert_eq!(gone.value(), start.value());
    let nowhere = Edit::Remove {
        list: "rows".to_owned(),
        id: "nowhere".to_owned(),
    };
    assert_eq!(start.apply(&nowhere).unwrap_err(), EditError::NotThere);
}

#[test]
fn all_mistakes_of_form_are_told_at_once_each_at_its_place() {
    let mut value = document().value().clone();
    value["rows"][0]["flavour"] = json!("x");
    value["rows"][0]["colour"] = json!("x");
    value["rows"][2]["contact"]["en"] = json!(" ");
    value["questions"][1]["kind"] = json!("riddle");
    value["items"][3].as_object_mut().unwrap().remove("label");
    value.as_object_mut().unwrap().remove("duties");
    value["surprise"] = json!(1);
    value["glossary"] = json!("none");
    let errors = Protocol::from_value(&value).unwrap_err();
    let places: Vec<&str> = errors.iter().map(|error| error.place.as_str()).collect();
    let id = |list: &str, at: usize| format!("{list}.{}", value[list][at]["id"].as_str().unwrap());
    for wanted in [
        id("rows", 0),
        format!("{}.contact", id("rows", 2)),
        id("questions", 1),
        id("items", 3),
        "duties".to_owned(),
        "surprise".to_owned(),
        "glossary".to_owned(),
    ] {
        assert!(places.contains(&wanted.as_str()), "{wanted} in {places:?}");
    }
    let twice = places
        .iter()
        .filter(|place| **place == id("rows", 0))
        .count();
    assert_eq!(twice, 2, "both fields that nothing knows are told");
    // What is missing is named as such, in the words of its list or field; nothing else is.
    let missing: Vec<String> = (errors.iter().map(Finding::of_error))
        .filter_map(|finding| words::missing(None, &finding, Lang::Nl))
        .collect();
    let wanted = format!("Gegeven ({}): naam", id("items", 3));
    assert_eq!(missing, [wanted, "Plicht achteraf (duties)".to_owned()]);
}
