//! The hardest way through, in English, with a look at each step: sharing without consent while telling is unsafe.

use deelwijzer::protocol::Protocol;
use e2e::{LAPTOP, Visit};
use serde_json::json;

use super::journeys::{motivate, step};

/// Answers a question by its id, as it is worded in English.
async fn answer(visit: &Visit, protocol: &Protocol, id: &str, words: &str) {
    let question = protocol.question(protocol.find_question(id).unwrap());
    visit.answer(&question.ask.en, words).await;
}

#[tokio::test]
async fn without_consent_in_english_with_a_look_at_each_step() {
    let protocol = Protocol::built_in().unwrap();
    let visit = Visit::start(LAPTOP).await;
    visit.click_on(".dw-languages__button[lang=en]").await;
    visit.follow("#/table").await;
    visit
        .click_on("#row-2-work-income .dw-table__actions button")
        .await;
    let row = protocol.row(protocol.find_row("2-work-income").unwrap());
    visit
        .answer(&row.occasion.as_ref().unwrap().en, "Yes")
        .await;
    step(&visit, "data").await;
    let item = |id: &str| {
        protocol
            .item(protocol.find_item(id).unwrap())
            .label
            .en
            .clone()
    };
    visit.click(&item("naw")).await;
    step(&visit, "consent").await;
    let refused = protocol.source().consents.refused.label.en.clone();
    visit.answer("the client’s consent", &refused).await;
    answer(&visit, &protocol, "consent-impossible", "Yes").await;
    visit.look("english-consent-refused").await;
    step(&visit, "conditions").await;
    for id in ["grave-cause", "urgent-intervention", "coach-consulted"] {
        answer(&visit, &protocol, id, "Yes").await;
    }
    visit.look("english-conditions").await;
    step(&visit, "checklist").await;
    for id in [
        "need-to-know",
        "subsidiarity",
        "proportionality",
        "importance-health",
        "reasons-recorded",
        "telling-unsafe",
    ] {
        answer(&visit, &protocol, id, "Yes").await;
    }
    visit.look("english-checklist").await;
    step(&visit, "verdict").await;
    visit
        .sees(&protocol.source().outcomes.permitted.title.en)
        .await;
    visit.look("english-verdict").await;
    visit.follow("#/motivation").await;
    visit.fill("Dossier number", "W-2026-0042").await;
    visit
        .fill("What is it needed for?", "The client gets help")
        .await;
    motivate(&visit).await;
    visit.answer("What is the advice?", "Do it").await;
    visit.look("english-motivation").await;
    // The coach after the sharing is refused, with what to do.
    visit
        .fill("When did you share or ask it?", "2026-01-30T09:00")
        .await;
    visit.fill("Your name", "A. Worker").await;
    visit.fill("Your function", "Worker").await;
    visit.click_on("form button[type=submit]").await;
    visit.sees("this belongs before the sharing").await;
    visit
        .fill("When did you share or ask it?", "2026-01-30T11:00")
        .await;
    visit.click_on("form button[type=submit]").await;
    visit.sees("What was asked and answered").await;
    visit.sees("30 January 2026, 11:00").await;
    visit.look("english-document").await;
    let lang = "return document.documentElement.lang";
    assert_eq!(visit.script(lang, vec![]).await, json!("en"));
    visit.console_is_clean().await;
}
