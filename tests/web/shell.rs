//! The shell as a page meets it: the frame, focus, leaving with unsaved work, a program that stops.

use deelwijzer::app::root::{NotLoaded, NotLoadedProps};
use deelwijzer::browser::{crash, storage, unload};
use std::time::Duration;
use wasm_bindgen::JsCast;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::{Document, Event, EventInit, HtmlElement};
use yew::platform::time::sleep;

fn document() -> Document {
    web_sys::window().unwrap().document().unwrap()
}

fn element(selector: &str) -> HtmlElement {
    let found = document().query_selector(selector).unwrap();
    found.expect(selector).dyn_into().unwrap()
}

fn text(selector: &str) -> String {
    element(selector).text_content().unwrap_or_default()
}

async fn settle() {
    sleep(Duration::from_millis(60)).await;
}

/// Whether the browser would ask before the page is left now.
fn asks_before_leaving() -> bool {
    let init = EventInit::new();
    init.set_cancelable(true);
    let event = Event::new_with_event_init_dict("beforeunload", &init).unwrap();
    let window = web_sys::window().unwrap();
    !window.dispatch_event(&event).unwrap()
}

#[wasm_bindgen_test]
async fn the_first_page_leads_into_a_check_and_back() {
    let place = document().create_element("div").unwrap();
    document().body().unwrap().append_child(&place).unwrap();
    let app = deelwijzer::app::mount_in(place.clone());
    settle().await;
    let window = web_sys::window().unwrap();

    // Nothing was filled in: nothing to save, to undo or to wipe, and the focus is left where it was.
    assert!(document().query_selector(".dw-workbar").unwrap().is_none());
    assert!(!asks_before_leaving());
    assert_eq!(document().title(), "Start – Deelwijzer");

    element(".dw-card__action").click();
    settle().await;
    assert!(window.location().hash().unwrap().starts_with("#/check/"));
    let focused = document().active_element().unwrap();
    assert_eq!(focused.tag_name(), "H1");
    assert!(document().title().ends_with(" – Deelwijzer"));
    assert!(asks_before_leaving());

    // In-page links do not lead to another page.
    element("a.dw-skip-link").click();
    settle().await;
    assert!(window.location().hash().unwrap().starts_with("#/check/"));
    assert_eq!(document().active_element().unwrap().id(), "main");

    // English everywhere at once, and nothing lost.
    element(".dw-languages__button[lang=en]").click();
    settle().await;
    assert_eq!(
        document()
            .document_element()
            .unwrap()
            .get_attribute("lang")
            .unwrap(),
        "en"
    );
    assert!(text(".dw-workbar").contains("Not saved yet"));
    assert_eq!(
        storage::get("deelwijzer.lang"),
        None,
        "nothing is kept unless asked"
    );

    // Wiping asks first.
    let wipe = document().query_selector_all(".dw-workbar button").unwrap();
    let last = wipe.get(wipe.length() - 1).unwrap();
    last.dyn_into::<HtmlElement>().unwrap().click();
    settle().await;
    element("#confirm-no").click();
    settle().await;
    assert!(asks_before_leaving());
    element(".dw-workbar__actions > :last-child").click();
    settle().await;
    element("#confirm-yes").click();
    settle().await;
    assert!(!asks_before_leaving());
    assert!(document().query_selector(".dw-workbar").unwrap().is_none());
    assert_eq!(window.location().hash().unwrap(), "#/");

    app.destroy();
    place.remove();
    window.location().set_hash("").unwrap();
}

#[wasm_bindgen_test]
fn a_guard_asks_only_as_long_as_it_stands() {
    let guard = unload::guard().unwrap();
    assert!(asks_before_leaving());
    // What is kept elsewhere is the check alone: other work is asked about as before.
    unload::set_safe(true);
    assert!(asks_before_leaving() && unload::asks());
    drop(guard);
    let check = unload::guard_check().unwrap();
    assert!(!asks_before_leaving() && !unload::asks());
    unload::set_safe(false);
    assert!(asks_before_leaving() && unload::asks());
    drop(check);
    assert!(!asks_before_leaving() && !unload::asks());
}

#[wasm_bindgen_test]
fn a_stop_shows_one_calm_message() {
    crash::show("Er ging iets mis.", "src/x.rs:1");
    crash::show("Er ging iets mis.", "src/x.rs:1");
    let shown = document().query_selector_all("#dw-crash").unwrap();
    assert_eq!(shown.length(), 1);
    assert_eq!(text("#dw-crash"), "Er ging iets mis.");
    assert_eq!(element("#dw-crash").get_attribute("role").unwrap(), "alert");
    element("#dw-crash").remove();
}

#[wasm_bindgen_test]
async fn a_protocol_with_a_mistake_gives_a_page_and_no_answers() {
    let broken = deelwijzer::protocol::BUILT_IN.replacen(
        "\"activities\":[\"",
        "\"activities\":[\"nothing-",
        1,
    );
    let errors = deelwijzer::protocol::Protocol::from_json(&broken).unwrap_err();
    let place = document().create_element("div").unwrap();
    document().body().unwrap().append_child(&place).unwrap();
    let props = NotLoadedProps { errors };
    let app = yew::Renderer::<NotLoaded>::with_root_and_props(place.clone(), props).render();
    settle().await;
    assert_eq!(text("h1"), "Deelwijzer kan niet starten");
    assert!(text("#main [lang=en] h1").contains("cannot start"));
    assert!(
        text("#main details").contains("nothing-"),
        "{}",
        text("#main details")
    );
    assert!(document().query_selector("button, a").unwrap().is_none());
    app.destroy();
    place.remove();
}
