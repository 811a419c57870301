//! By keyboard alone, and on a phone.

use e2e::{LAPTOP, PHONE, Visit};
use fantoccini::key::Key;
use serde_json::json;

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
    visit.sees("Motivering en ondertekening").await;
    visit.tab_to("Uw naam").await;
    visit.type_in("A. Wijkwerker").await;
    visit.tab_to("Uw functie").await;
    visit.type_in("SWT-er").await;
    visit.press(Key::Enter).await;
    visit.sees("Het document is ondertekend en compleet").await;
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
