//! Finding by a word: the row or the activity that someone at work would mean.

use deelwijzer::app::search::{Finder, Target, fold};
use deelwijzer::protocol::Protocol;
use deelwijzer::text::start::StartPage;

fn found(sought: &str) -> Vec<(String, Option<String>)> {
    let protocol = Protocol::built_in().unwrap();
    let finder = Finder::new(&protocol, &[StartPage::AcuteWords]);
    finder
        .find(sought)
        .into_iter()
        .map(|hit| match hit.target {
            Target::Activity(activity) => (protocol.activity(activity).id.clone(), None),
            Target::Row(activity, row) => (
                protocol.activity(activity).id.clone(),
                Some(protocol.row(row).id.clone()),
            ),
            Target::Acute => ("acute".to_owned(), None),
        })
        .collect()
}

/// What stands first, and everything that fits as well.
fn first(sought: &str) -> String {
    let hits = found(sought);
    hits.first().map_or_else(String::new, |(activity, row)| {
        row.clone().unwrap_or_else(|| activity.clone())
    })
}

#[test]
fn the_word_that_comes_to_mind_lands_in_the_right_place() {
    let mut wrong = Vec::new();
    for (sought, expected) in [
        ("CAK", "3-cak-svb"),
        ("svb", "3-cak-svb"),
        ("eigen bijdrage", "3-cak-svb"),
        ("schuldeiser", "2-creditor"),
        ("Schuld", "2-creditor"),
        ("deurwaarder", "2-creditor"),
        ("huisarts", "2-physician"),
        ("arts", "2-physician"),
        ("Veilig Thuis belt mij", "answer-veilig-thuis"),
        ("veilig thuis melden", "2-veilig-thuis"),
        ("huiselijk geweld", "2-veilig-thuis"),
        ("kindermishandeling", "2-veilig-thuis"),
        ("uitkering", "2-work-income"),
        ("werk & inkomen", "2-work-income"),
        ("Stadsbank", "2-stadsbank"),
        ("jeugd en gezinsteam", "2-youth-family-team"),
        ("RIEC", "5-riec"),
        ("veiligheidshuis", "5-veiligheidshuis"),
        ("radicalisering", "5-veiligheidshuis"),
        ("factuur", "3-provider-invoice"),
        ("overleden", "4-death"),
        ("evaluatie", "4-evaluation"),
        ("collega", "consult-team"),
        ("teamoverleg", "consult-team"),
        ("doorverwijzing", "accept-referral"),
        ("112", "acute"),
        ("creditor", "2-creditor"),
        ("doctor", "2-physician"),
    ] {
        if first(sought) != expected {
            wrong.push(format!(
                "{sought}: {expected} is not first in {:?}",
                found(sought)
            ));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn capitals_accents_and_a_slip_make_no_difference() {
    for sought in [
        "SCHULDEISER",
        "schuldëiser",
        "schuldeisr",
        "shculdeiser",
        "schuldeisers",
        "schuldei",
    ] {
        assert_eq!(first(sought), "2-creditor", "{sought}");
    }
    assert_eq!(first("huisatrs"), "2-physician");
    assert_eq!(fold("Cliënt ÉÉN cre\u{301}dit"), "client een credit");
}

#[test]
fn both_ways_of_contact_are_offered() {
    let hits = found("huisarts");
    for activity in ["disclose", "request"] {
        let wanted = (activity.to_owned(), Some("2-physician".to_owned()));
        assert!(hits.contains(&wanted), "{activity}: {hits:?}");
    }
}

#[test]
fn nothing_is_found_for_nothing() {
    for sought in ["", "   ", "…!?", "qqxxyyzz", "xq"] {
        assert_eq!(found(sought), [], "{sought}");
    }
}

#[test]
fn every_row_and_activity_is_found_by_its_own_name() {
    let protocol = Protocol::built_in().unwrap();
    for row in protocol.row_ids() {
        let row = protocol.row(row);
        for lang in deelwijzer::text::Lang::ALL {
            let hits = found(row.contact.get(lang));
            let there = hits
                .iter()
                .any(|(_, found)| found.as_ref() == Some(&row.id));
            assert!(there, "{} by {:?}: {hits:?}", row.id, row.contact.get(lang));
        }
    }
    for activity in protocol.activity_ids() {
        let activity = protocol.activity(activity);
        let hits = found(&activity.label.nl);
        let there = hits.iter().any(|(found, _)| *found == activity.id);
        assert!(
            there,
            "{} by {:?}: {hits:?}",
            activity.id, activity.label.nl
        );
    }
}

#[test]
fn a_huge_text_is_no_trouble() {
    assert_eq!(found(&"z".repeat(100_000)), []);
    let _ = found(&"veilig thuis ".repeat(10_000));
}
