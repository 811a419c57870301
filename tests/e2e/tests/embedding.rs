//! The application within other pages: what a frame tells and whom, what an element does and leaves alone.

use std::time::Duration;

use e2e::{Copy, LAPTOP, Visit};
use fantoccini::key::Key;
use serde_json::{Value, json};
use tokio::time::sleep;

use super::foreign::framed;
use super::forms::journey;
use super::journeys::{assert_record, consent_to_sign, only_sign};

/// A page with the one file in a sandbox.
pub const SANDBOXED: &str = "<!doctype html><html lang=nl><title>Intranet</title><link rel=icon href=data:,><h1>Intranet</h1>\
    <script>window.told = []; for (const kind of ['ready', 'resize', 'verdict', 'record']) \
    document.addEventListener(`deelwijzer-${kind}`, (event) => told.push(event.detail));</script>\
    <iframe data-deelwijzer title=Deelwijzer sandbox=\"allow-scripts\" src=deelwijzer.html></iframe>\
    <script src=deelwijzer-embed.js></script>";

/// A page with two elements, and a colour of its own.
pub const ELEMENTS: &str = "<!doctype html><html lang=nl><title>Intranet</title><link rel=icon href=data:,>\
    <style>:root { --deelwijzer-accent: #5b005b; }</style>\
    <script>window.told = []; document.addEventListener('deelwijzer-verdict', (event) => told.push(event.detail)); \
    window.records = []; document.addEventListener('deelwijzer-record', (event) => records.push([event.target.id, event.detail]));</script>\
    <main><h1>Intranet</h1>\
    <deelwijzer-check id=one row=2-work-income></deelwijzer-check>\
    <deelwijzer-check id=two lang=en theme=dark></deelwijzer-check></main>\
    <script type=module src=deelwijzer-element.js></script>";

/// In an element as in a page: from its row to the signed document, which the page around gets when the user says so.
pub async fn an_element_is_walked(visit: &Visit) {
    let there = "return !!document.getElementById('one')?.shadowRoot?.querySelector('h1')";
    visit.until(there).await;
    visit.walk_in("one").await;
    consent_to_sign(visit).await;
    only_sign(visit).await;
    assert_eq!(visit.script("return records", vec![]).await, json!([]));
    visit.click("Geef het document door").await;
    visit.until("return records.length === 1").await;
    let given = visit.script("return records[0]", vec![]).await;
    assert_eq!(given[0], "one");
    assert_record(&given[1]["record"], "table-consent", "permitted");
    // The page around stays where it was, and so does the other element.
    let around = "const other = document.getElementById('two').shadowRoot.querySelector('h1'); \
                  return [document.title, location.hash, other.innerText]";
    assert_eq!(
        visit.script(around, vec![]).await,
        json!(["Intranet", "", "What do you want to do?"])
    );
}

/// The kinds of everything that the page around was told so far.
pub async fn told(visit: &Visit) -> Vec<String> {
    let kinds = visit.script("return told.map((t) => t.type)", vec![]).await;
    let kinds = kinds.as_array().cloned().unwrap_or_default();
    kinds
        .iter()
        .filter_map(|kind| kind.as_str().map(str::to_owned))
        .collect()
}

#[tokio::test]
async fn a_frame_tells_an_allowed_site_and_a_record_only_on_a_click() {
    let (visit, _copy, _host) = framed(|host| json!([host]), "index.html", "").await;
    journey(&visit).await;
    visit.sees("Geef het document door").await;
    visit.client.enter_parent_frame().await.unwrap();
    let kinds = told(&visit).await;
    for kind in ["ready", "resize", "verdict"] {
        assert!(kinds.contains(&kind.to_owned()), "{kind}: {kinds:?}");
    }
    assert!(!kinds.contains(&"record".to_owned()), "{kinds:?}");
    let verdict = "return told.findLast((t) => t.type === 'verdict')";
    let verdict = visit.script(verdict, vec![]).await;
    assert_eq!(verdict["outcome"], "permitted");
    assert_eq!(verdict["row"], "2-work-income");
    assert!(!verdict.to_string().contains("Wijkwerker"));
    // The frame is as high as what it shows.
    let fits = "const f = document.querySelector('iframe'); \
                return f.clientHeight > 400 && f.style.height === told.findLast((t) => t.type === 'resize').height + 'px'";
    visit.until(fits).await;

    visit.client.enter_frame(0).await.unwrap();
    visit.click("Geef het document door").await;
    visit.sees("Het document is doorgegeven").await;
    visit.client.enter_parent_frame().await.unwrap();
    visit
        .until("return told.some((t) => t.type === 'record')")
        .await;
    let record = "return told.find((t) => t.type === 'record').record";
    let record = visit.script(record, vec![]).await;
    assert_eq!(record["schema"], "record/1");
    assert_eq!(record["signature"]["name"], "A. Wijkwerker");
    // Who greets is told again.
    visit.script("told.length = 0; greet()", vec![]).await;
    visit
        .until(
            "return told.some((t) => t.type === 'ready') && !told.some((t) => t.type === 'record')",
        )
        .await;
}

#[tokio::test]
async fn without_settings_a_frame_tells_nobody() {
    let (visit, _copy, _host) = framed(|_| json!([]), "index.html", "").await;
    journey(&visit).await;
    visit.lacks("Geef het document door").await;
    visit.client.enter_parent_frame().await.unwrap();
    assert_eq!(told(&visit).await, [""; 0]);
}

#[tokio::test]
async fn a_frame_in_a_sandbox_does_all_but_keep() {
    let (visit, _copy, _host) = framed(
        |host| json!([host]),
        "deelwijzer.html",
        "sandbox=\"allow-scripts\"",
    )
    .await;
    let storage = "try { return localStorage.length } catch (error) { return error.name }";
    assert_eq!(visit.script(storage, vec![]).await, json!("SecurityError"));
    visit.click("Menu").await;
    visit.click("Weergave").await;
    visit.click("Onthoud taal en kleuren").await;
    visit.sees("Uw browser staat bewaren hier niet toe").await;
    journey(&visit).await;
    visit.click("Geef het document door").await;
    visit.client.enter_parent_frame().await.unwrap();
    visit
        .until("return told.some((t) => t.type === 'record')")
        .await;
}

#[tokio::test]
async fn in_a_sandbox_enter_signs_as_the_button_does() {
    let (visit, _copy, _host) = framed(
        |host| json!([host]),
        "deelwijzer.html",
        "sandbox=\"allow-scripts\"",
    )
    .await;
    visit.click("Alleen informatie geven").await;
    visit.sees("Niets vastleggen").await;
    visit.script("location.hash = '#/motivation'", vec![]).await;
    visit.sees("Motivering en ondertekening").await;
    let to_name = "document.getElementById('signer-name').focus()";
    visit.script(to_name, vec![]).await;
    visit.type_in("A. Wijkwerker").await;
    visit.press(Key::Enter).await;
    visit.sees("Uw functie: vul dit in").await;
    let focus = visit
        .script("return document.activeElement.id", vec![])
        .await;
    assert_eq!(focus, json!("signer-function"));
    visit.type_in("SWT’er").await;
    visit.press(Key::Enter).await;
    visit.sees("is ondertekend").await;
    assert_eq!(visit.heading().await, "Document");
}

/// Runs a script in which `root` is the shadow root of one of the elements.
async fn inside(visit: &Visit, element: &str, code: &str) -> Value {
    let code = format!("const root = document.getElementById('{element}').shadowRoot; {code}");
    visit.script(&code, vec![]).await
}

/// Two elements on a page, each by itself; the page around them stays as it is.
pub async fn elements_work(visit: &Visit) {
    for element in ["one", "two"] {
        let there = format!(
            "return !!document.getElementById('{element}').shadowRoot?.querySelector('h1')"
        );
        visit.until(&there).await;
    }
    let heading = "return root.querySelector('h1').innerText";
    let second = inside(visit, "two", heading).await;
    assert_eq!(second, json!("What do you want to do?"));
    visit.until("return told.length > 0").await;
    assert_eq!(
        visit.script("return told[0].row", vec![]).await,
        json!("2-work-income")
    );
    let first = "return told[0].outcome + ' ' + (document.activeElement?.id ?? '')";
    assert!(
        visit
            .script(first, vec![])
            .await
            .as_str()
            .unwrap()
            .starts_with("conditional")
    );
    // The colour of the page holds, in light and in dark; the language and the theme are the element's own.
    let accent = "const e = root.querySelector('.dw-element'); \
                  return [getComputedStyle(e).getPropertyValue('--deelwijzer-accent').trim(), e.lang, e.dataset.theme]";
    assert_eq!(
        inside(visit, "one", accent).await,
        json!(["#5b005b", "nl", "auto"])
    );
    assert_eq!(
        inside(visit, "two", accent).await,
        json!(["#5b005b", "en", "dark"])
    );
    // Each is as high as what is in it, one below the other.
    let places = "const [one, two] = ['one', 'two'].map((id) => document.getElementById(id).getBoundingClientRect()); \
                  const inside = document.getElementById('one').shadowRoot.querySelector('.dw-main').getBoundingClientRect(); \
                  return one.height > 300 && two.top >= one.bottom && one.bottom >= inside.bottom - 1";
    visit.until(places).await;
    // Links and the focus stay inside.
    let go = "root.querySelector(\".dw-links a[href='#/table']\").click(); return true";
    inside(visit, "two", go).await;
    let at_table = "const root = document.getElementById('two').shadowRoot; \
                    return root.querySelector('h1').innerText.startsWith('Table') && root.activeElement?.tagName === 'H1'";
    visit.until(at_table).await;
    let around = "return [document.title, location.hash, document.documentElement.lang]";
    assert_eq!(
        visit.script(around, vec![]).await,
        json!(["Intranet", "", "nl"])
    );
    // Attributes can change while one works, and an element can go.
    inside(visit, "two", "root.host.setAttribute('lang', 'nl')").await;
    visit.until("return document.getElementById('two').shadowRoot.querySelector('h1').innerText.startsWith('Tabel')").await;
    visit
        .script("document.getElementById('one').remove()", vec![])
        .await;
    inside(
        visit,
        "two",
        "root.querySelector('.dw-table__actions button').click()",
    )
    .await;
    visit.until("return told.length > 1").await;
}

#[tokio::test]
async fn an_element_takes_the_theme_of_its_page_as_a_whole() {
    let theme = "node_modules/@utrecht/design-tokens/dist/theme.css";
    let copy = Copy::of_the_site();
    let theme = std::fs::read_to_string(xtask::root().join(theme)).unwrap();
    copy.write("thema.css", &theme);
    let page = ELEMENTS
        .replace("<html lang=nl>", "<html lang=nl class=utrecht-theme>")
        .replace(
            "<style>:root { --deelwijzer-accent: #5b005b; }</style>",
            "<link rel=stylesheet href=thema.css>",
        );
    copy.write("themed.html", &page);
    let visit = Visit::blank(LAPTOP, copy.path()).await;
    visit.prefer("dark").await;
    let address = format!("{}themed.html", visit.url());
    visit.client.goto(&address).await.unwrap();
    for element in ["one", "two"] {
        let there = format!(
            "return !!document.getElementById('{element}').shadowRoot?.querySelector('h1')"
        );
        visit.until(&there).await;
        let look = "const style = getComputedStyle(root.querySelector('.dw-element')); \
                    const token = (name) => style.getPropertyValue(name).trim(); \
                    return [token('--deelwijzer-accent') === token('--utrecht-color-blue-35'), \
                            token('--deelwijzer-danger'), \
                            token('--utrecht-button-secondary-action-danger-background-color'), \
                            style.backgroundColor, style.color]";
        assert_eq!(
            inside(&visit, element, look).await,
            json!([true, "#9b1c14", "", "rgb(242, 242, 242)", "rgb(0, 0, 0)"]),
            "{element}"
        );
    }
    visit.accessible("themed-element").await;
    visit.picture("themed-element").await;
    visit.console_is_clean().await;
}

/// A page that holds elements, beside a copy of the site and opened in Chromium.
pub async fn hosted(copy: &Copy, page: &str) -> Visit {
    copy.write("elements.html", page);
    let visit = Visit::blank(LAPTOP, copy.path()).await;
    let address = format!("{}elements.html", visit.url());
    visit.client.goto(&address).await.unwrap();
    visit
}

#[tokio::test]
async fn an_element_gives_its_signed_document_to_the_page() {
    let copy = Copy::of_the_site();
    let visit = hosted(&copy, ELEMENTS).await;
    an_element_is_walked(&visit).await;
    visit.console_is_clean().await;
}

#[tokio::test]
async fn elements_stand_by_themselves_on_one_page() {
    let copy = Copy::of_the_site();
    let visit = hosted(&copy, ELEMENTS).await;
    elements_work(&visit).await;
    visit.picture("elements").await;
    visit.console_is_clean().await;
}

/// Three elements that show the same page of the same row.
const ALIKE: &str = "<!doctype html><html lang=nl><title>Intranet</title><link rel=icon href=data:,>\
    <main><h1>Intranet</h1>\
    <deelwijzer-check id=one row=2-work-income></deelwijzer-check>\
    <deelwijzer-check id=two row=2-work-income></deelwijzer-check>\
    <deelwijzer-check id=three row=2-work-income label=\"Tweede mening\"></deelwijzer-check></main>\
    <script type=module src=deelwijzer-element.js></script>";

/// The landmarks of an element by their names, as assistive technology computes them from these attributes.
const NAMES: &str = "return [...root.querySelectorAll('nav, aside, section, form, [role=region]')]
    .filter((e) => e.checkVisibility())
    .map((e) => e.getAttribute('aria-label') ?? (e.getAttribute('aria-labelledby') ?? '').split(' ')
        .map((id) => root.getElementById(id)).map((n) => n?.getAttribute('aria-label') ?? n?.textContent ?? '').join(' '))
    .filter((name) => name.trim())";

#[tokio::test]
async fn elements_on_one_page_are_told_apart_by_name() {
    let copy = Copy::of_the_site();
    let visit = hosted(&copy, ALIKE).await;
    let names = async || {
        let mut all: Vec<String> = Vec::new();
        for element in ["one", "two", "three"] {
            let found = inside(&visit, element, NAMES).await;
            let found = found.as_array().unwrap().iter();
            all.extend(found.map(|name| name.as_str().unwrap().to_owned()));
        }
        all
    };
    let alone = |all: &[String]| {
        let mut sorted = all.to_vec();
        sorted.sort();
        sorted.dedup();
        assert_eq!(sorted.len(), all.len(), "{all:#?}");
    };
    for element in ["one", "two", "three"] {
        let there = format!(
            "return !!document.getElementById('{element}').shadowRoot?.querySelector('nav')"
        );
        visit.until(&there).await;
    }
    let all = names().await;
    for name in ["Deelwijzer", "Deelwijzer 2", "Tweede mening"] {
        assert!(all.iter().any(|one| one == name), "{name}: {all:#?}");
    }
    alone(&all);
    visit.accessible("alike").await;
    // Going on and speaking another language changes nothing of that.
    for element in ["one", "two", "three"] {
        let go = "root.querySelector(\"a[href='#/check/data']\").click(); root.host.setAttribute('lang', 'en')";
        inside(&visit, element, go).await;
        let there = format!(
            "return document.getElementById('{element}').shadowRoot.querySelector('h1').innerText.startsWith('Which data')"
        );
        visit.until(&there).await;
    }
    sleep(Duration::from_millis(200)).await;
    alone(&names().await);
    visit.accessible("alike-data").await;
    // A place that comes free is taken by the next.
    let again = "document.getElementById('one').remove(); const next = document.createElement('deelwijzer-check'); \
                 next.id = 'one'; document.querySelector('main').append(next)";
    visit.script(again, vec![]).await;
    let there = "return !!document.getElementById('one').shadowRoot?.querySelector('[aria-label=Deelwijzer]')";
    visit.until(there).await;
    alone(&names().await);
    visit.console_is_clean().await;
}
