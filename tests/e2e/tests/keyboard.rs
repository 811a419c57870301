//! By keyboard alone, and on a phone.

use e2e::{LAPTOP, PHONE, Visit};
use fantoccini::key::Key;
use serde_json::{Value, json};

use super::forms::journey;
use super::journeys::{CHECKLIST, TOLD, assert_record};

#[tokio::test]
async fn a_check_by_keyboard_alone_to_the_signed_document() {
    let visit = Visit::start(LAPTOP).await;
    visit.tab_to("Alleen informatie geven").await;
    visit.press(Key::Enter).await;
    visit.sees("Niets vastleggen").await;
    let focus = "return document.activeElement.tagName";
    assert_eq!(
        visit.script(focus, vec![]).await,
        json!("H1"),
        "the heading has the focus"
    );
    visit.tab_to("Naar motivering en ondertekening").await;
    visit.press(Key::Enter).await;
    visit.until("return location.hash === '#/motivation'").await;
    assert_eq!(visit.heading().await, "Motivering en ondertekening");
    visit.tab_to("Uw naam").await;
    visit.type_in("A. Wijkwerker").await;
    visit.tab_to("Uw functie").await;
    visit.type_in("SWT-er").await;
    visit.press(Key::Enter).await;
    visit.sees("Het document is ondertekend en compleet").await;
}

/// Goes on to the next step, as the button at the end of each says.
async fn go_on(visit: &Visit, step: &str) {
    visit.tab_to(&format!("Verder: {step}")).await;
    visit.press(Key::Enter).await;
    let there = format!(
        "return document.activeElement.tagName === 'H1' && location.hash === '#/check/{}'",
        match step {
            "Gegevens" => "data",
            "Toestemming" => "consent",
            "Voorwaarden" => "conditions",
            "Checklist" => "checklist",
            _ => "verdict",
        }
    );
    visit.until(&there).await;
}

/// Says yes, as the first of the answers to a question.
async fn say_yes(visit: &Visit, question: &str) {
    visit.tab_to(question).await;
    visit.press(Key::Down).await;
    visit.press(Key::Up).await;
    let said =
        "const e = document.activeElement; return e.type === 'radio' && e.checked && e.value";
    let said = visit.script(said, vec![]).await;
    assert!(
        said == json!("yes") || said == json!("given"),
        "{question}: {said}"
    );
}

/// Fills in what has the focus when it asks for words, a date or a choice; says whether it is the last field, one's function.
const WHAT: &str = "
    const e = document.activeElement;
    const empty = !e.value && !/^(other|remarks|consent-said)|-note$/.test(e.id);
    if (e.id === 'signer-function') return 'last';
    if (e.matches('main input[type=text], main textarea') && empty) return 'words';
    if (e.matches('main input[type=radio]') && !document.querySelector(`input[name='${e.name}']:checked`)) return 'choice';
    if (e.matches('main button') && e.innerText.trim().startsWith('Nu')) return 'now';
    return e.matches('main *') ? `other ${e.tagName} ${e.id}` : '';
";

#[tokio::test]
async fn a_row_with_consent_by_keyboard_alone_to_the_signed_document() {
    let visit = Visit::start(LAPTOP).await;
    visit.tab_to("Gegevens delen met iemand").await;
    visit.press(Key::Enter).await;
    visit.sees("Met wie hebt u contact").await;
    visit.tab_to("Werk en Inkomen").await;
    visit.press(Key::Enter).await;
    visit.sees("Is dit de situatie?").await;
    say_yes(&visit, "problemen met een uitkering").await;
    go_on(&visit, "Gegevens").await;
    visit.tab_to("NAW-gegevens").await;
    visit.press_space().await;
    go_on(&visit, "Toestemming").await;
    say_yes(&visit, "toestemming van de cliënt").await;
    for (question, _) in TOLD {
        say_yes(&visit, question).await;
    }
    go_on(&visit, "Checklist").await;
    for (question, _) in CHECKLIST {
        say_yes(&visit, question).await;
    }
    go_on(&visit, "Uitkomst").await;
    visit.tab_to("Naar motivering en ondertekening").await;
    visit.press(Key::Enter).await;
    visit
        .until("return location.hash === '#/motivation' && document.activeElement.tagName === 'H1'")
        .await;
    let mut seen = Vec::new();
    loop {
        visit.press(Key::Tab).await;
        let what = visit.script(WHAT, vec![]).await;
        match what.as_str().unwrap_or_default() {
            "words" => visit.type_in("A. Wijkwerker").await,
            "choice" => visit.press_space().await,
            "now" => visit.press(Key::Enter).await,
            "last" => break,
            other => seen.push(other.to_owned()),
        }
        assert!(seen.len() < 150, "Tab never reaches the end: {seen:#?}");
    }
    visit.type_in("SWT-er").await;
    visit.press(Key::Enter).await;
    visit.sees("Het document is ondertekend en compleet").await;
    assert_eq!(visit.heading().await, "Document");
    visit.tab_to("Bewaar om later verder te gaan (JSON)").await;
    visit.press(Key::Enter).await;
    let (_, content) = visit.saved(".json").await;
    let record: Value = serde_json::from_slice(&content).unwrap();
    assert_record(&record, "table-consent", "permitted");
    visit.console_is_clean().await;
}

/// On a phone, with a finger: what lies under something else can't be touched.
#[tokio::test]
async fn a_row_with_consent_on_a_phone_to_the_signed_document() {
    let mut visit = Visit::start(PHONE).await;
    visit.pointing = true;
    journey(&visit).await;
    visit.sees("Het document is ondertekend en compleet").await;
    visit.fits("signed on a phone").await;
    let fold = ".dw-workbar__fold";
    let state = format!("return document.querySelector('{fold}').getAttribute('aria-expanded')");
    assert_eq!(visit.script(&state, vec![]).await, json!("false"));
    visit.click_on(fold).await;
    assert_eq!(visit.script(&state, vec![]).await, json!("true"));
    visit.accessible("signed on a phone").await;
    visit.click("Bewaar als bestand").await;
    let (_, content) = visit.saved(".json").await;
    let record: Value = serde_json::from_slice(&content).unwrap();
    assert_record(&record, "table-consent", "permitted");
    visit.sees("Ondertekend en bewaard").await;
    visit.console_is_clean().await;
}

#[tokio::test]
async fn the_search_lands_in_the_right_row_by_keyboard() {
    for (words, row) in [
        ("CAK", "eigen bijdrage"),
        ("schuldeiser", "schulden"),
        ("huisarts", "medische achtergrond"),
    ] {
        let visit = Visit::start(LAPTOP).await;
        visit.tab_to("Zoek op een woord").await;
        visit.type_in(words).await;
        visit.wait("[role=option]").await;
        visit.press(Key::Down).await;
        visit.press(Key::Enter).await;
        visit.sees(row).await;
    }
    let visit = Visit::start(LAPTOP).await;
    visit.tab_to("Zoek op een woord").await;
    visit.type_in("Veilig Thuis belt mij").await;
    visit.wait("[role=option]").await;
    visit.press(Key::Down).await;
    visit.press(Key::Enter).await;
    visit.sees("Om welke gegevens gaat het?").await;
}

#[tokio::test]
async fn the_skip_link_skips_without_leaving_the_page() {
    let visit = Visit::start(LAPTOP).await;
    visit.open("#/glossary").await;
    visit.tab_to("Naar de inhoud").await;
    visit.press(Key::Enter).await;
    assert_eq!(visit.heading().await, "Begrippen");
    let inside = "return document.querySelector('main').contains(document.activeElement)";
    assert_eq!(visit.script(inside, vec![]).await, json!(true));
}

#[tokio::test]
async fn on_a_phone_the_verdict_is_in_view_and_unfolds() {
    let visit = Visit::start(PHONE).await;
    visit.click("Alleen informatie geven").await;
    visit.sees("Niets vastleggen").await;
    visit
        .script("location.hash = '#/check/activity'", vec![])
        .await;
    let state = "return document.querySelector('#verdict-toggle').getAttribute('aria-expanded')";
    visit.wait("#verdict-toggle").await;
    assert_eq!(visit.script(state, vec![]).await, json!("false"));
    let in_view = "const r = document.querySelector('#verdict-toggle').getBoundingClientRect(); \
                   return r.bottom <= innerHeight + 1 && r.top >= 0";
    assert_eq!(visit.script(in_view, vec![]).await, json!(true));
    visit.click_on("#verdict-toggle").await;
    assert_eq!(visit.script(state, vec![]).await, json!("true"));
    visit.fits("phone").await;
}

#[tokio::test]
async fn back_and_forward_walk_the_pages() {
    let visit = Visit::start(LAPTOP).await;
    visit.click("Tabel").await;
    visit.sees("Tabel: wat mag u").await;
    visit.click("Begrippen").await;
    visit.sees("Woorden uit het protocol").await;
    visit.client.back().await.unwrap();
    visit.sees("Tabel: wat mag u").await;
    visit.client.forward().await.unwrap();
    visit.sees("Woorden uit het protocol").await;
}
