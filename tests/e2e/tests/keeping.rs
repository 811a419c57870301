//! Work behind a passphrase: in a file, in the browser over a reload, on lock, wiped in time, and where nothing can be
//! stored.

use e2e::{LAPTOP, PHONE, Visit};
use serde_json::{Value, json};

pub const PASSPHRASE: &str = "een paard in de gracht";
const STORED: &str = "return localStorage.getItem('deelwijzer.work')";

async fn half_a_check(visit: &Visit) {
    visit.open("#/table").await;
    visit.click_on("#row-2-creditor button").await;
    visit.answer("schulden, een betalingsregeling", "Ja").await;
}

pub async fn keep(visit: &Visit, place: &str) {
    visit.click("Bewaar met wachtzin").await;
    visit.sees("Bewaren met een wachtzin").await;
    visit.answer("Waar wilt u het bewaren?", place).await;
    if place == "Tijdelijk" {
        visit
            .answer("Op slot als u even weg bent?", "Na 5 minuten")
            .await;
    }
    behind_the_passphrase(visit).await;
}

/// Fills in the passphrase twice, and sends the form.
pub async fn behind_the_passphrase(visit: &Visit) {
    visit.fill("Wachtzin", PASSPHRASE).await;
    visit.fill("Nog een keer", PASSPHRASE).await;
    visit.click_on("#keep button[type=submit]").await;
}

/// Fills in the passphrase of something that is locked, and opens it.
pub async fn unlock(visit: &Visit, field: &str, passphrase: &str) {
    const FILL: &str = r#"
        const field = document.getElementById(arguments[0]);
        Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value").set.call(field, arguments[1]);
        field.dispatchEvent(new InputEvent("input", { bubbles: true }));
    "#;
    visit.wait(&format!("#{field}")).await;
    visit
        .script(FILL, vec![json!(field), json!(passphrase)])
        .await;
    let button = format!("form:has(#{field}) button[type=submit]");
    visit.click_on(&button).await;
}

async fn stored(visit: &Visit) -> Option<String> {
    let text = visit.script(STORED, vec![]).await;
    text.as_str().map(str::to_owned)
}

/// What is stored once that is no longer what it was.
async fn stored_after(visit: &Visit, before: &str) -> String {
    for _ in 0..100 {
        match stored(visit).await {
            Some(now) if now != before => return now,
            _ => tokio::time::sleep(std::time::Duration::from_millis(100)).await,
        }
    }
    panic!("what is stored stays as it was");
}

/// Waits until nothing is stored.
async fn gone(visit: &Visit) {
    for _ in 0..100 {
        if stored(visit).await.is_none() {
            return;
        }
        tokio::time::sleep(std::time::Duration::from_millis(100)).await;
    }
    panic!("something stays stored");
}

/// Moves the page's clock, now and after a reload.
async fn later(visit: &Visit, hours: f64) {
    let code =
        format!("{{ const now = Date.now; Date.now = () => now.call(Date) + {hours} * 3600e3; }}");
    visit.script(&code, vec![]).await;
    visit
        .cdp(
            "Page.addScriptToEvaluateOnNewDocument",
            json!({ "source": code }),
        )
        .await;
}

#[tokio::test]
async fn work_is_kept_in_the_browser_over_a_reload_and_wiped_when_asked() {
    let visit = Visit::start(LAPTOP).await;
    half_a_check(&visit).await;
    assert_eq!(stored(&visit).await, None);
    visit.click("Bewaar met wachtzin").await;
    visit.answer("Waar wilt u het bewaren?", "Tijdelijk").await;
    visit.fill("Wachtzin", "te kort").await;
    visit.click_on("#keep button[type=submit]").await;
    visit.sees("De wachtzin is te kort").await;
    visit.look("keep").await;
    visit.click("Annuleren").await;

    keep(&visit, "Tijdelijk").await;
    visit.sees("Versleuteld bewaard in deze browser tot").await;
    let first = stored(&visit).await.unwrap();
    assert!(!first.contains("creditor"), "{first}");
    // Nothing else is stored, and the passphrase least of all.
    let all = "return JSON.stringify([{...localStorage}, {...sessionStorage}, document.cookie])";
    let all = visit.script(all, vec![]).await;
    assert!(!all.as_str().unwrap().contains(PASSPHRASE));
    assert_eq!(
        visit.script("return localStorage.length", vec![]).await,
        json!(1)
    );

    // What is done afterwards is kept along.
    visit.script("location.hash = '#/check/data'", vec![]).await;
    visit.click("Dossiernummer van de schuldeiser").await;
    let second = stored_after(&visit, &first).await;
    visit.look("kept").await;

    visit.open("").await;
    visit.reload().await;
    visit.sees("In deze browser is werk van u bewaard").await;
    visit.look("start-kept").await;
    visit.click("Verder met de check").await;
    visit.sees("Verder met werk uit deze browser").await;
    visit.look("resume").await;
    unlock(&visit, "resume-passphrase", "iets heel anders").await;
    visit.sees("Deze wachtzin past niet").await;
    assert_eq!(stored(&visit).await.as_ref(), Some(&second));
    unlock(&visit, "resume-passphrase", PASSPHRASE).await;
    visit.sees("Versleuteld bewaard in deze browser tot").await;
    visit.script("location.hash = '#/check/data'", vec![]).await;
    visit.wait("input:checked").await;

    // On a phone what can be done with it is folded away.
    visit.resize(PHONE).await;
    visit.lacks("Op slot").await;
    visit.click("Uw werk").await;
    visit.sees("Op slot").await;
    visit.resize(LAPTOP).await;

    // Keeping it can stop while the work stays at hand.
    visit.click("Stop met bewaren").await;
    visit.click_on("#confirm-yes").await;
    gone(&visit).await;
    visit.sees("Nog niet bewaard").await;
    keep(&visit, "Tijdelijk").await;
    visit.sees("Versleuteld bewaard in deze browser tot").await;

    // It goes on being kept, and goes with everything else.
    visit.click("Wis alles").await;
    visit.click_on("#confirm-yes").await;
    gone(&visit).await;
    visit.console_is_clean().await;
}

#[tokio::test]
async fn the_page_locks_and_what_nobody_comes_back_for_is_wiped() {
    let visit = Visit::start(LAPTOP).await;
    half_a_check(&visit).await;
    keep(&visit, "Tijdelijk").await;
    visit.sees("Versleuteld bewaard").await;
    visit.click("Op slot").await;
    visit.sees("Deelwijzer is op slot").await;
    visit.lacks("chuld").await;
    visit.lacks("Wis alles").await;
    visit.look("lock").await;
    // Escape, twice, does not open it; undo does not reach what is hidden.
    for _ in 0..2 {
        visit.press(fantoccini::key::Key::Escape).await;
    }
    assert!(visit.has("#lock[open]").await);
    unlock(&visit, "lock-passphrase", "een paard in de grachten").await;
    visit.sees("Deze wachtzin past niet").await;
    visit.lacks("chuld").await;
    unlock(&visit, "lock-passphrase", PASSPHRASE).await;
    visit.sees("Versleuteld bewaard").await;
    assert!(!visit.has("#lock").await);
    visit.sees("Maak ongedaan").await;

    // Ten minutes without a sign of life.
    later(&visit, 10.0 / 60.0).await;
    visit.sees("Deelwijzer is op slot").await;
    // Nobody came back within eight hours.
    later(&visit, 9.0).await;
    gone(&visit).await;
    visit.wait(".dw-header").await;
    visit
        .script("location.hash = '#/check/verdict'", vec![])
        .await;
    visit.lacks("Schuldeiser").await;

    // And what is past its time when the application starts is gone before anything is offered.
    half_a_check(&visit).await;
    keep(&visit, "Tijdelijk").await;
    visit.sees("Versleuteld bewaard").await;
    visit.open("").await;
    later(&visit, 9.0).await;
    visit.reload().await;
    visit.sees("Wat wilt u doen?").await;
    assert_eq!(stored(&visit).await, None);
    visit.lacks("werk van u bewaard").await;
}

#[tokio::test]
async fn a_locked_file_is_opened_with_its_passphrase_only() {
    let visit = Visit::start(LAPTOP).await;
    half_a_check(&visit).await;
    keep(&visit, "In een bestand").await;
    let (path, content) = visit.saved(".age").await;
    std::fs::remove_file(path).unwrap();
    assert!(content.starts_with(b"age-encryption.org/v1\n-> scrypt "));
    let plain = deelwijzer::record::age::Lock::open(&content, PASSPHRASE)
        .unwrap()
        .1;
    let draft: Value = serde_json::from_slice(&plain).unwrap();
    assert_eq!(draft["draft"]["occasions"]["2-creditor"], "yes");
    visit.sees("Bewaard in een bestand").await;

    visit.open("").await;
    visit.reload().await;
    visit.open("#/open").await;
    let cut = &content[..content.len() - 40];
    visit.give_file("half.age", cut).await;
    visit.sees("Dit bestand zit op slot").await;
    visit.look("locked-file").await;
    unlock(&visit, "file-passphrase", PASSPHRASE).await;
    visit.sees("beschadigd of veranderd").await;
    visit.click("Kies een ander bestand").await;
    visit.give_file("mijn.age", &content).await;
    unlock(&visit, "file-passphrase", "iets anders").await;
    visit.sees("Deze wachtzin past niet").await;
    unlock(&visit, "file-passphrase", PASSPHRASE).await;
    visit.sees("Dossiernummer van de schuldeiser").await;
    // Opening a file keeps nothing in the browser.
    assert_eq!(
        visit.script("return localStorage.length", vec![]).await,
        json!(0)
    );
    visit.console_is_clean().await;
}

#[tokio::test]
async fn where_nothing_can_be_stored_that_is_said_and_a_file_remains() {
    let visit = Visit::start(LAPTOP).await;
    let source = "Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('no', 'SecurityError'); } })";
    visit
        .cdp(
            "Page.addScriptToEvaluateOnNewDocument",
            json!({ "source": source }),
        )
        .await;
    visit.reload().await;
    half_a_check(&visit).await;
    keep(&visit, "Tijdelijk").await;
    visit.sees("Deze browser staat bewaren hier niet toe").await;
    visit
        .answer("Waar wilt u het bewaren?", "In een bestand")
        .await;
    visit.click_on("#keep button[type=submit]").await;
    let (_, content) = visit.saved(".age").await;
    assert!(content.starts_with(b"age-encryption.org/v1\n"));
}
