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
fn third_persons_are_pointed_out() {
    for (text, name) in [
        ("Haar zoon Piet belde.", "Piet"),
        ("De dochter (Sanne) is er.", "Sanne"),
        ("zijn broer, Karim, woont daar", "Karim"),
        ("De buurvrouw van der Linden klopte aan", "Linden"),
        ("De vriendin heet Ellen", "Ellen"),
        ("Oma Truus past op", "Truus"),
        ("Her neighbour Alice saw it", "Alice"),
        ("the father named Bob left", "Bob"),
    ] {
        assert_eq!(found(text), [(Kind::Name, name)], "{text}");
    }
    assert_eq!(
        found("Woont op 2312 AB 14, Leiden"),
        [(Kind::Postcode, "2312 AB")]
    );
    assert_eq!(found("adres 2312AB."), [(Kind::Postcode, "2312AB")]);
    assert_eq!(
        found("Kerkplein 3, 2011 AB Haarlem"),
        [(Kind::Postcode, "2011 AB")]
    );
    for (text, date) in [
        ("geboren op 03-05-1980 in Leiden", "03-05-1980"),
        ("Geb. 3 mei 1980.", "3 mei 1980"),
        ("geboortedatum: 3/5/1980", "3/5/1980"),
        ("op 3 mrt 1980 te Leiden geboren", "3 mrt 1980"),
        ("date of birth 1980-05-03", "1980-05-03"),
        ("born on 3 May 1980", "3 May 1980"),
    ] {
        assert_eq!(found(text), [(Kind::Birth, date)], "{text}");
    }
}

#[test]
fn what_only_looks_like_a_third_person_is_left_alone() {
    for text in [
        "Gesproken met de moeder. Zij wil hulp.",
        "De partner GGZ en de partner Veilig Thuis doen mee.",
        "I saw the mother Monday, and her friend I know.",
        "De zoon belt de buurvrouw; Morgen verder.",
        "Gebeld met mevrouw. Zij komt.",
        "In 2018 VT gebeld, en 1500 KB gelezen.",
        "Kosten: 1250 euro. De AVG en artikel 1234 ab.",
        "Geboren in Leiden. Op 24-11-2026 gesproken.",
        "Op 24 november 2026 gesproken; op 01-05-2010 ook.",
        "geboren op 31-02-1980 en 3 mei 80",
    ] {
        assert_eq!(found(text), [], "{text}");
    }
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

    /// A name behind a word of kinship is found at its place in any text, and nowhere without that word.
    #[test]
    fn a_name_is_found_behind_kinship_alone(
        before in "[a-z ]{0,40}",
        kin in prop::sample::select(vec!["zoon", "Dochter", "oma", "neef", "vriend", "sister", "grandfather"]),
        between in prop::sample::select(vec![" ", " van ", ", ", " de "]),
        name in "[A-Z][a-z]{2,8}xq",
        after in prop::sample::select(vec!["", ".", ", en verder", " belde"]),
    ) {
        let text = format!("{before} {kin}{between}{name}{after}");
        let at = text.find(&name).unwrap();
        let hints = hints(&text);
        let there = hints.iter().any(|hint| hint.kind == Kind::Name && hint.at == (at..at + name.len()));
        prop_assert!(there, "{}: {:?}", text, hints);
        let text = format!("{before} tafel{between}{name}{after}");
        prop_assert!(found(&text).iter().all(|(_, words)| *words != name), "{}", text);
    }

    /// Each postal code is found whole; other numbers and lower case are none.
    #[test]
    fn postal_codes_are_found_whole(digits in 1000_u32..10_000, letters in "[A-Z]{2}", gap in " ?") {
        let given = !["SA", "SD", "SS", "KB", "MB", "GB", "TB", "KG", "KM"].contains(&letters.as_str());
        let code = format!("{digits}{gap}{letters}");
        let text = format!("adres 12, {code} te L.");
        let expected: Vec<(Kind, &str)> = given.then_some((Kind::Postcode, code.as_str())).into_iter().collect();
        prop_assert_eq!(found(&text), expected);
        let small = text.to_lowercase();
        prop_assert_eq!(found(&small), []);
        let text = format!("adres 12, 1{code} te L.");
        prop_assert_eq!(found(&text), []);
    }

    /// Any day of the calendar is one of birth where the text says so, and none where it does not.
    #[test]
    fn a_day_is_one_of_birth_where_the_text_says_so(
        day in 1_u32..=28, month in 1_usize..=12, year in 1900_u32..2030, form in 0_usize..5, says in 0_usize..4,
    ) {
        let nl = ["januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december"];
        let date = match form {
            0 => format!("{day:02}-{month:02}-{year}"),
            1 => format!("{day}/{month}/{year}"),
            2 => format!("{day}.{month}.{year}"),
            3 => format!("{year}-{month:02}-{day:02}"),
            _ => format!("{day} {} {year}", nl[month - 1]),
        };
        let text = match says {
            0 => format!("Kind, geboren op {date}, woont thuis"),
            1 => format!("kind (geb. {date})"),
            2 => format!("het kind is {date} geboren"),
            _ => format!("the child was born in Leiden on {date}"),
        };
        prop_assert_eq!(found(&text), [(Kind::Birth, date.as_str())]);
        let text = format!("Op {date} gesproken over de hulp");
        prop_assert_eq!(found(&text), []);
    }

    #[test]
    fn numbers_in_any_company_are_no_trouble(text in "[0-9 .()+-]{0,60}") {
        let _ = hints(&text);
    }
}
