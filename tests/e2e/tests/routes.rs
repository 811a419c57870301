//! The routes beside those of the table, each to the signed document and its JSON: outside the table, after the start of
//! the help, an answer to Veilig Thuis, a referral to which the client does not agree.

use e2e::Visit;
use serde_json::json;

use super::journeys::{
    CHECKLIST, TOLD, answer_all, assert_record, choose_data, coach_signs, from_card, from_table,
    motivate, outcome, sign, step, to_motivation,
};

#[tokio::test]
async fn someone_who_is_not_in_the_table() {
    let visit = from_card("Gegevens delen met iemand").await;
    visit.click("Iemand die niet in de tabel staat").await;
    choose_data(&visit, &["e-mailadres"]).await;
    step(&visit, "consent").await;
    visit
        .answer("toestemming van de cliënt", "Ja, gegeven")
        .await;
    answer_all(&visit, &TOLD).await;
    step(&visit, "checklist").await;
    answer_all(&visit, &CHECKLIST).await;
    outcome(&visit, "Ja").await;
    to_motivation(&visit).await;
    visit
        .fill("Organisatie of functie van de ander", "Voedselbank, intake")
        .await;
    motivate(&visit).await;
    visit.answer("Hoe is toestemming gegeven", "").await;
    motivate(&visit).await;
    let record = sign(&visit).await;
    assert_record(&record, "consent", "permitted");
    assert!(record["case"]["row"].is_null());
    assert_eq!(record["case"]["data"], json!(["email"]));
    visit.sees("Voedselbank, intake").await;
    visit.sees("Het document is ondertekend en compleet").await;
    visit.console_is_clean().await;
}

#[tokio::test]
async fn contact_after_the_start_of_the_help() {
    let visit = from_table("4-death", 0).await;
    visit.answer("Is de cliënt overleden?", "Ja").await;
    choose_data(&visit, &["NAW-gegevens"]).await;
    step(&visit, "conditions").await;
    visit
        .answer("alleen gegevens die al bekend zijn", "Ja")
        .await;
    outcome(&visit, "Ja").await;
    to_motivation(&visit).await;
    motivate(&visit).await;
    let record = sign(&visit).await;
    assert_record(&record, "follow-up", "permitted");
    assert_eq!(record["case"]["row"], "4-death");
    assert_eq!(record["verdict"]["after"][0]["rule"], "b1-end-processes");
    visit.sees("Het document is ondertekend en compleet").await;
}

#[tokio::test]
async fn an_answer_to_veilig_thuis() {
    let visit = from_card("Veilig Thuis vraagt mij iets").await;
    choose_data(&visit, &["telefoonnummer"]).await;
    step(&visit, "conditions").await;
    answer_all(
        &visit,
        &[
            ("Veilig Thuis deze gegevens nodig voor zijn taak", "Ja"),
            ("vooraf met de teamcoach overlegd", "Ja"),
        ],
    )
    .await;
    step(&visit, "checklist").await;
    answer_all(
        &visit,
        &[
            ("Moet de ander dit echt weten?", "Ja"),
            ("als u de cliënt nu informeert", "Nee"),
        ],
    )
    .await;
    outcome(&visit, "Ja").await;
    to_motivation(&visit).await;
    motivate(&visit).await;
    visit.answer("Wat is het advies?", "Wel doen").await;
    let record = sign(&visit).await;
    assert_record(&record, "veilig-thuis-request", "permitted");
    assert_eq!(record["needs_coach"], true);
    assert_eq!(record["verdict"]["after"][0]["rule"], "14-3-note");
    assert_eq!(record["verdict"]["after"][1]["rule"], "14-4-inform");
    let record = coach_signs(&visit).await;
    assert_eq!(record["coach_signature"]["name"], "T. Coach");
}

/// A referral to which the client does not agree, up to its outcome.
async fn without_agreement(threat: &str, words: &str) -> Visit {
    let visit = from_card("Een verwijzing aannemen").await;
    step(&visit, "conditions").await;
    answer_all(
        &visit,
        &[
            ("Stemt de cliënt in met de verwijzing?", "Nee"),
            ("wie contact zoekt met de cliënt", "Ja"),
            ("iemands veiligheid gevaar loopt", threat),
        ],
    )
    .await;
    outcome(&visit, words).await;
    to_motivation(&visit).await;
    visit
}

#[tokio::test]
async fn a_referral_without_agreement_while_someone_is_in_danger() {
    let visit = without_agreement("Ja", "Ja").await;
    motivate(&visit).await;
    let record = sign(&visit).await;
    assert_record(&record, "referral", "permitted");
    assert_eq!(record["case"]["answers"]["referral-agreed"], "no");
    assert_eq!(record["case"]["answers"]["safety-threat"], "yes");
    assert_eq!(record["verdict"]["after"][0]["rule"], "8-3-identity");
}

#[tokio::test]
async fn a_referral_without_agreement_and_without_danger_is_recorded_as_not_taken() {
    let visit = without_agreement("Nee", "Nee (nog niet)").await;
    visit
        .fill("Organisatie of functie van de ander", "huisarts")
        .await;
    visit
        .fill(
            "Waarom deelt of vraagt u dit niet?",
            "De huisarts praat eerst zelf met de cliënt",
        )
        .await;
    let record = sign(&visit).await;
    assert_record(&record, "referral", "forbidden");
    visit.sees("De huisarts praat eerst").await;
}
