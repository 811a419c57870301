//! One whole journey per route, each to the signed document and its JSON, as a new user would walk it.

use e2e::{LAPTOP, Visit};
use serde_json::Value;

/// Starts a check from a row of the table: at most four actions from the start page.
pub async fn from_table(row: &str, button: usize) -> Visit {
    let visit = Visit::start(LAPTOP).await;
    visit.click("Tabel").await;
    visit.wait(&format!("#row-{row}")).await;
    let buttons = format!(
        "#row-{row} .dw-table__actions button:nth-of-type({})",
        button + 1
    );
    visit.click_on(&buttons).await;
    visit
}

/// Starts a check from a card on the start page.
pub async fn from_card(card: &str) -> Visit {
    let visit = Visit::start(LAPTOP).await;
    visit.click(card).await;
    visit
}

/// Goes to a step of the check by its address, as its link in the list of steps does.
pub async fn step(visit: &Visit, step: &str) {
    visit.follow(&format!("#/check/{step}")).await;
}

pub async fn choose_data(visit: &Visit, items: &[&str]) {
    step(visit, "data").await;
    for item in items {
        visit.click(item).await;
    }
}

pub async fn answer_all(visit: &Visit, answers: &[(&str, &str)]) {
    for (question, answer) in answers {
        visit.answer(question, answer).await;
    }
}

/// The need, the lightest way, the proportion: as the checklist asks.
pub const CHECKLIST: [(&str, &str); 3] = [
    ("Moet de ander dit echt weten?", "Ja"),
    ("Is dit de lichtste manier", "Ja"),
    ("Staan de gegevens in verhouding", "Ja"),
];

pub const TOLD: [(&str, &str); 4] = [
    ("met welk doel u gegevens deelt", "Ja"),
    ("verteld met wie u de gegevens deelt", "Ja"),
    ("verteld om welke gegevens het gaat", "Ja"),
    ("Geldt de toestemming voor precies dit", "Ja"),
];

pub async fn outcome(visit: &Visit, words: &str) {
    step(visit, "verdict").await;
    visit.sees(words).await;
    let title = visit.words_of(".dw-main .dw-outcome__title").await;
    assert!(title.starts_with(words), "the outcome is {title}");
}

pub async fn to_motivation(visit: &Visit) {
    visit.click("Naar motivering en ondertekening").await;
    visit.sees("Motivering en ondertekening").await;
    visit.fill("Dossiernummer", "W-2026-0042").await;
    visit
        .fill(
            "Waarvoor is het nodig?",
            "De cliënt krijgt de hulp die nodig is",
        )
        .await;
}

/// Fills in every motivation and duty that is on the page, whatever they are called.
pub async fn motivate(visit: &Visit) {
    const FILL: &str = r#"
        const own = (field) => Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), "value");
        const skip = /^(subject|other-(?!organisation)|remarks|signer|to-do|consent-said|coach-words|purpose)/;
        const root = window.walked?.shadowRoot ?? document;
        const open = [...root.querySelectorAll(".dw-main input, .dw-main textarea")].find((field) =>
            field.id && !field.value && !skip.test(field.id) && !field.id.endsWith("-note")
            && ["text", "textarea", "date", "datetime-local"].includes(field.type)
            && field.getClientRects().length > 0);
        if (!open) return null;
        // A duty is planned, so its day is still to come; so is the day to look again.
        const later = /review|^duty-/.test(open.id);
        const value = open.type === "date" ? (later ? "2099-01-31" : "2026-01-31")
            : open.type === "datetime-local" ? "2026-01-30T10:00" : `Toelichting ${open.id}`;
        own(open).set.call(open, value);
        open.dispatchEvent(new InputEvent("input", { bubbles: true }));
        return open.id;
    "#;
    for _ in 0..60 {
        if visit.script(FILL, vec![]).await.is_null() {
            return;
        }
    }
    panic!("some field stays empty");
}

/// Signs, and gives back the record that was saved.
pub async fn sign(visit: &Visit) -> Value {
    only_sign(visit).await;
    saved(visit).await
}

/// Signs, up to where the document is shown.
pub async fn only_sign(visit: &Visit) {
    visit.fill("Uw naam", "A. Wijkwerker").await;
    visit.fill("Uw functie", "SWT’er").await;
    visit.click_on("form button[type=submit]").await;
    for _ in 0..30 {
        if visit.heading().await == "Document" {
            break;
        }
        tokio::time::sleep(std::time::Duration::from_millis(100)).await;
    }
    assert_eq!(visit.heading().await, "Document", "{}", visit.text().await);
    visit.sees("A. Wijkwerker").await;
}

pub async fn saved(visit: &Visit) -> Value {
    let button = "Bewaar om later verder te gaan (JSON)";
    let (_, content) = visit.save(button, ".json").await;
    serde_json::from_slice(&content).unwrap()
}

pub fn assert_record(record: &Value, route: &str, outcome: &str) {
    assert_eq!(record["schema"], "record/1");
    assert_eq!(record["verdict"]["route"], route);
    assert_eq!(record["verdict"]["outcome"], outcome);
    assert_eq!(record["signature"]["name"], "A. Wijkwerker");
    assert_eq!(record["sha256"].as_str().unwrap().len(), 64);
}

pub async fn coach_signs(visit: &Visit) -> Value {
    visit.sees("De teamcoach moet nog tekenen").await;
    visit.fill("Naam van de teamcoach", "T. Coach").await;
    visit.click("Onderteken als teamcoach").await;
    visit.sees("Het document is ondertekend en compleet").await;
    saved(visit).await
}

/// From a row of the table that asks for consent, with its occasion on the screen, to where it is signed.
pub async fn consent_to_sign(visit: &Visit) {
    visit.answer("problemen met een uitkering", "Ja").await;
    choose_data(visit, &["NAW-gegevens"]).await;
    step(visit, "consent").await;
    visit
        .answer("toestemming van de cliënt", "Ja, gegeven")
        .await;
    answer_all(visit, &TOLD).await;
    step(visit, "checklist").await;
    answer_all(visit, &CHECKLIST).await;
    outcome(visit, "Ja").await;
    to_motivation(visit).await;
    motivate(visit).await;
    visit.answer("Hoe is toestemming gegeven", "").await;
    motivate(visit).await;
}

#[tokio::test]
async fn consent_given() {
    let mut visit = from_table("2-work-income", 0).await;
    // With a mouse: what lies under something else can't be clicked on.
    visit.pointing = true;
    consent_to_sign(&visit).await;
    let record = sign(&visit).await;
    assert_record(&record, "table-consent", "permitted");
    assert_eq!(record["case"]["consent"], "given");
    assert_eq!(record["needs_coach"], false);
    visit.sees("Het document is ondertekend en compleet").await;
    visit.accessible("signed document").await;
    visit.console_is_clean().await;
}

/// Sharing without consent, up to where it is signed.
pub async fn article_seven() -> Visit {
    let visit = from_table("2-work-income", 0).await;
    visit.answer("problemen met een uitkering", "Ja").await;
    choose_data(&visit, &["NAW-gegevens"]).await;
    step(&visit, "consent").await;
    visit.answer("toestemming van de cliënt", "Geweigerd").await;
    visit
        .answer("niet om toestemming te vragen of te krijgen", "Ja")
        .await;
    step(&visit, "conditions").await;
    answer_all(
        &visit,
        &[
            ("Is de situatie ernstig", "Ja"),
            ("dringend hulp nodig", "Ja"),
            ("vooraf met de teamcoach overlegd", "Ja"),
        ],
    )
    .await;
    step(&visit, "checklist").await;
    answer_all(&visit, &CHECKLIST).await;
    answer_all(
        &visit,
        &[
            ("dringend gezondheidsbelang", "Ja"),
            ("besluit en de redenen vastgelegd", "Ja"),
            ("als u de cliënt nu informeert", "Nee"),
        ],
    )
    .await;
    outcome(&visit, "Ja").await;
    to_motivation(&visit).await;
    motivate(&visit).await;
    visit.answer("Wat is het advies?", "Wel doen").await;
    visit
}

#[tokio::test]
async fn consent_refused_and_article_seven() {
    let visit = article_seven().await;
    let record = sign(&visit).await;
    assert_record(&record, "without-consent", "permitted");
    assert_eq!(record["needs_coach"], true);
    let record = coach_signs(&visit).await;
    assert_eq!(record["coach_signature"]["name"], "T. Coach");
}

#[tokio::test]
async fn a_report_to_veilig_thuis_while_telling_is_unsafe() {
    let visit = from_table("2-veilig-thuis", 0).await;
    report_unsafe(&visit).await;
    let record = sign(&visit).await;
    assert_record(&record, "table-no-consent", "permitted");
    assert_eq!(record["verdict"]["after"][0]["rule"], "7-4-postponed");
    assert_eq!(record["details"]["postponement"]["review_on"], "2099-01-31");
}

/// From the row of Veilig Thuis, with its occasion on the screen, to where a report is signed while telling is unsafe.
pub async fn report_unsafe(visit: &Visit) {
    visit
        .answer("huiselijk geweld of ernstige problemen", "Ja")
        .await;
    choose_data(visit, &["NAW-gegevens", "telefoonnummer"]).await;
    step(visit, "conditions").await;
    answer_all(
        visit,
        &[
            ("stappen van de Meldcode", "Ja"),
            ("vooraf met de teamcoach overlegd", "Ja"),
        ],
    )
    .await;
    step(visit, "checklist").await;
    answer_all(visit, &CHECKLIST).await;
    answer_all(
        visit,
        &[
            ("als u de cliënt nu informeert", "Ja"),
            ("besluit en de redenen vastgelegd", "Ja"),
        ],
    )
    .await;
    outcome(visit, "Ja").await;
    to_motivation(visit).await;
    motivate(visit).await;
    visit.answer("Wat is het advies?", "Wel doen").await;
}

#[tokio::test]
async fn a_request_to_a_physician() {
    let visit = from_table("2-physician", 1).await;
    visit
        .answer("informatie nodig over de medische achtergrond", "Ja")
        .await;
    choose_data(&visit, &["medische gegevens"]).await;
    step(&visit, "consent").await;
    visit
        .answer("toestemming van de cliënt", "Ja, gegeven")
        .await;
    answer_all(&visit, &TOLD).await;
    step(&visit, "conditions").await;
    answer_all(
        &visit,
        &[
            ("besproken waarom u deze gegevens moet kennen", "Ja"),
            ("relevant voor de hulpvraag", "Ja"),
            ("aparte regeling voor medische", "Ja"),
        ],
    )
    .await;
    step(&visit, "checklist").await;
    answer_all(&visit, &CHECKLIST).await;
    outcome(&visit, "Ja").await;
    to_motivation(&visit).await;
    motivate(&visit).await;
    visit.answer("Hoe is toestemming gegeven", "").await;
    let record = sign(&visit).await;
    assert_record(&record, "table-consent", "permitted");
    assert_eq!(record["case"]["activity"], "request");
    assert_eq!(record["verdict"]["data"]["special"][0], "medical");
}

#[tokio::test]
async fn an_intake() {
    let visit = from_card("Gegevens vastleggen bij een intake").await;
    visit.click("De cliënt zelf").await;
    choose_data(&visit, &["NAW-gegevens", "geboortedatum"]).await;
    step(&visit, "consent").await;
    visit
        .answer("toestemming van de cliënt", "Ja, gegeven")
        .await;
    visit.answer("verteld wat u vastlegt", "Ja").await;
    step(&visit, "conditions").await;
    visit
        .answer("nodig voor de hulp aan deze cliënt", "Ja")
        .await;
    outcome(&visit, "Ja").await;
    to_motivation(&visit).await;
    motivate(&visit).await;
    visit.answer("Hoe is toestemming gegeven", "").await;
    let record = sign(&visit).await;
    assert_record(&record, "register", "permitted");
}

#[tokio::test]
async fn a_talk_within_the_team() {
    let visit = from_card("Overleggen binnen het wijkteam").await;
    step(&visit, "data").await;
    visit.click("plan van aanpak").await;
    step(&visit, "conditions").await;
    answer_all(
        &visit,
        &[
            ("verteld wat u vastlegt", "Ja"),
            ("nodig voor de hulp aan deze cliënt", "Ja"),
            ("Is de collega direct bij deze hulp betrokken", "Ja"),
        ],
    )
    .await;
    outcome(&visit, "Ja").await;
    to_motivation(&visit).await;
    motivate(&visit).await;
    let record = sign(&visit).await;
    assert_record(&record, "team", "permitted");
}

#[tokio::test]
async fn a_referral() {
    let visit = from_card("Een verwijzing aannemen").await;
    step(&visit, "conditions").await;
    visit
        .answer("Stemt de cliënt in met de verwijzing?", "Ja")
        .await;
    outcome(&visit, "Ja").await;
    to_motivation(&visit).await;
    motivate(&visit).await;
    let record = sign(&visit).await;
    assert_record(&record, "referral", "permitted");
}

#[tokio::test]
async fn an_escalation() {
    let visit = from_table("5-veiligheidshuis", 0).await;
    visit
        .answer("concrete feiten over ernstige overlast", "Ja")
        .await;
    choose_data(&visit, &["NAW-gegevens"]).await;
    step(&visit, "conditions").await;
    visit.answer("vooraf met de teamcoach overlegd", "Ja").await;
    step(&visit, "checklist").await;
    answer_all(&visit, &CHECKLIST).await;
    answer_all(
        &visit,
        &[
            ("besluit en de redenen vastgelegd", "Ja"),
            ("als u de cliënt nu informeert", "Nee"),
        ],
    )
    .await;
    outcome(&visit, "Ja").await;
    to_motivation(&visit).await;
    motivate(&visit).await;
    visit.answer("Wat is het advies?", "Wel doen").await;
    let record = sign(&visit).await;
    assert_record(&record, "table-no-consent", "permitted");
    coach_signs(&visit).await;
}

#[tokio::test]
async fn information_only() {
    let visit = from_card("Alleen informatie geven").await;
    outcome(&visit, "Niets vastleggen").await;
    visit.click("Naar motivering en ondertekening").await;
    let record = sign(&visit).await;
    assert_record(&record, "information", "no-processing");
    assert_eq!(record["case"]["data"], Value::Array(Vec::new()));
}

#[tokio::test]
async fn a_decision_not_to_share_is_recorded_too() {
    let visit = from_table("2-stadsbank", 0).await;
    visit.answer("plaatsing bij de Stadsbank", "Nee").await;
    outcome(&visit, "Nee (nog niet)").await;
    to_motivation(&visit).await;
    visit
        .fill(
            "Waarom deelt of vraagt u dit niet?",
            "Er loopt geen plaatsing",
        )
        .await;
    let record = sign(&visit).await;
    assert_record(&record, "table-consent", "forbidden");
    visit.sees("Er loopt geen plaatsing").await;
}
