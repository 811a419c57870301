//! The guard on free text.

use deelwijzer::record::guard::{Kind, hints, without};
use proptest::prelude::*;

fn found(text: &str) -> Vec<(Kind, &str)> {
    hints(text)
        .into_iter()
        .map(|hint| (hint.kind, &text[hint.at]))
        .collect()
}

#[test]
fn identifying_data_is_pointed_out() {
    assert_eq!(
        found("BSN 111222333 staat hier"),
        [(Kind::Bsn, "111222333")]
    );
    assert_eq!(found("bsn 1112.22.333."), [(Kind::Bsn, "1112.22.333")]);
    assert_eq!(
        found("mail naar jan@voorbeeld.nl, graag"),
        [(Kind::Email, "jan@voorbeeld.nl")]
    );
    assert_eq!(found("bel 06-12345678"), [(Kind::Phone, "06-12345678")]);
    assert_eq!(
        found("bel (071) 516 51 65 nu"),
        [(Kind::Phone, "071) 516 51 65")]
    );
    assert_eq!(found("+31 6 12345678"), [(Kind::Phone, "+31 6 12345678")]);
    assert_eq!(
        found("rekening NL91ABNA0417164300"),
        [(Kind::Iban, "NL91ABNA0417164300")]
    );
    assert_eq!(found("Mevrouw de Vries belde"), [(Kind::Name, "Vries")]);
    assert_eq!(
        found("dhr. Jansen en mw. Smit"),
        [(Kind::Name, "Jansen"), (Kind::Name, "Smit")]
    );
}

#[test]
fn judgement_is_pointed_out() {
    assert_eq!(
        found("Cliënt was agressief."),
        [(Kind::Judgement, "agressief")]
    );
    assert_eq!(found("He is lazy"), [(Kind::Judgement, "lazy")]);
    assert_eq!(found("De cliënt wil luisteren en domein is een woord."), []);
}

#[test]
fn ordinary_text_is_left_alone() {
    for text in [
        "Op 24-11-2026 om 14:30 gesproken met de cliënt.",
        "Dossiernummer 123456789 is geen BSN.",
        "Artikel 7, lid 1: 3 voorwaarden en 15 jaar.",
        "1112223334 heeft te veel cijfers, A111222333 ook.",
        "De cliënt woont op nummer 12 en belt op 2026-11-24.",
        "",
        "@ en . en @@",
    ] {
        assert_eq!(found(text), [], "{text}");
    }
}

#[test]
fn what_is_pointed_out_can_be_left_out() {
    let text = "Gebeld met 06-12345678 over de hulp";
    let hint = hints(text).remove(0);
    assert_eq!(without(text, &hint), "Gebeld met over de hulp");
}

#[test]
fn a_huge_paste_is_read_only_so_far() {
    let text = "111222333 ".repeat(200_000);
    assert!(hints(&text).len() <= 2_000);
}

proptest! {
    #[test]
    fn whatever_is_typed_places_are_within_the_text(text in "\\PC{0,200}") {
        let mut end = 0;
        for hint in hints(&text) {
            prop_assert!(hint.at.start >= end && hint.at.end <= text.len());
            prop_assert!(text.get(hint.at.clone()).is_some_and(|found| !found.is_empty()));
            let left = without(&text, &hint);
            prop_assert!(left.len() < text.len());
            end = hint.at.end;
        }
    }

    #[test]
    fn numbers_in_any_company_are_no_trouble(text in "[0-9 .()+-]{0,60}") {
        let _ = hints(&text);
    }
}
