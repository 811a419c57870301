//! Files and what is at hand: go on later, damaged files, wiping, nothing stored, the API of the page.

use e2e::{LAPTOP, PHONE, Visit};
use serde_json::{Value, json};

use super::journeys::{coach_signs, report_unsafe, sign};

async fn half_a_check() -> Visit {
    let visit = Visit::start(LAPTOP).await;
    visit.open("#/table").await;
    visit.click_on("#row-2-creditor button").await;
    visit.answer("schulden, een betalingsregeling", "Ja").await;
    visit
}

async fn saved_draft(visit: &Visit) -> Vec<u8> {
    visit.click("Bewaar als bestand").await;
    let (path, content) = visit.saved(".json").await;
    std::fs::remove_file(path).unwrap();
    content
}

#[tokio::test]
async fn a_draft_is_saved_and_goes_on_after_a_reload() {
    let visit = half_a_check().await;
    let content = saved_draft(&visit).await;
    let draft: Value = serde_json::from_slice(&content).unwrap();
    assert_eq!(draft["schema"], "draft/1");
    assert_eq!(draft["draft"]["occasions"]["2-creditor"], "yes");
    visit.open("").await;
    visit.reload().await;
    visit.open("#/open").await;
    visit.give_file("mijn-check.json", &content).await;
    visit.sees("Dossiernummer van de schuldeiser").await;
    visit.sees("Ja, mits").await;
    visit.console_is_clean().await;
}

#[tokio::test]
async fn files_that_cannot_be_read_are_refused_and_nothing_is_lost() {
    let visit = half_a_check().await;
    let content = saved_draft(&visit).await;
    let hash = "location.hash = '#/open'";
    visit.script(hash, vec![]).await;
    let half = &content[..content.len() / 2];
    let altered = String::from_utf8(content.clone())
        .unwrap()
        .replace("2-creditor", "2-creditors");
    for (name, bad) in [
        ("half.json", half),
        ("scan.json", b"%PDF-1.7 \xff\xfe".as_slice()),
        ("other.json", br#"{"schema":"invoice/1"}"#.as_slice()),
        ("later.json", br#"{"schema":"record/9"}"#.as_slice()),
        ("changed.json", altered.as_bytes()),
    ] {
        visit.give_file(name, bad).await;
        visit.wait("#open-failed").await;
        visit.accessible(name).await;
    }
    visit
        .script("location.hash = '#/check/verdict'", vec![])
        .await;
    visit.sees("Ja, mits").await;
}

#[tokio::test]
async fn a_signed_record_shows_whether_it_was_altered_and_goes_on() {
    let visit = Visit::start(LAPTOP).await;
    visit.click("Alleen informatie geven").await;
    visit.click("Naar motivering en ondertekening").await;
    visit.fill("Uw naam", "A. Wijkwerker").await;
    visit.fill("Uw functie", "SWT’er").await;
    visit.click_on("form button[type=submit]").await;
    // What was signed can be saved wherever one is.
    visit.sees("Ondertekend, nog niet bewaard").await;
    visit.script("location.hash = '#/table'", vec![]).await;
    visit.click("Bewaar als bestand").await;
    visit.sees("Ondertekend en bewaard").await;
    let (path, anywhere) = visit.saved(".json").await;
    std::fs::remove_file(path).unwrap();
    visit.script("location.hash = '#/document'", vec![]).await;
    visit.click("Bewaar om later verder te gaan (JSON)").await;
    let (path, content) = visit.saved(".json").await;
    std::fs::remove_file(path).unwrap();
    assert_eq!(anywhere, content);

    visit.click("Bewaar als webpagina (HTML)").await;
    let (_, page) = visit.saved(".html").await;
    let page = String::from_utf8(page).unwrap();
    assert!(page.contains("A. Wijkwerker") && page.contains("Content-Security-Policy"));
    assert!(!page.contains("<script"));

    visit.open("").await;
    visit.reload().await;
    visit.open("#/open").await;
    visit.give_file("record.json", &content).await;
    visit.sees("A. Wijkwerker").await;
    visit.sees("Het document is ondertekend en compleet").await;
    // There is no seal, and a digest shows less.
    visit.sees("Het controlegetal van dit bestand klopt").await;
    visit.lacks("onveranderd sinds de ondertekening").await;

    let altered = String::from_utf8(content)
        .unwrap()
        .replace("A. Wijkwerker", "B. Ander");
    visit.open("").await;
    visit.reload().await;
    visit.open("#/open").await;
    visit.give_file("altered.json", altered.as_bytes()).await;
    visit.sees("na de ondertekening veranderd").await;
    visit.lacks("Het document is ondertekend en compleet").await;
    visit.lacks("Het controlegetal van dit bestand klopt").await;
}

/// Nothing in the browser's databases, and in its caches the application's own files, without a word of what was filled in.
async fn only_the_application_is_kept(visit: &Visit) {
    const LOOK: &str = "
        const done = arguments[0];
        (async () => {
            const found = (await indexedDB.databases()).map((base) => `database ${base.name}`);
            let files = 0;
            for (const name of await caches.keys()) {
                const cache = await caches.open(name);
                for (const request of await cache.keys()) {
                    files += 1;
                    const { origin, search } = new URL(request.url);
                    const text = await (await cache.match(request)).text();
                    if (origin !== location.origin || search || text.includes('Kwikstaart')) found.push(request.url);
                }
            }
            return [files > 0, found];
        })().then(done, (error) => done(String(error)));
    ";
    visit
        .until("return navigator.serviceWorker.controller?.state === 'activated'")
        .await;
    let found = visit.client.execute_async(LOOK, vec![]).await.unwrap();
    assert_eq!(found, json!([true, []]));
}

#[tokio::test]
async fn wiping_leaves_nothing_and_nothing_is_stored_unasked() {
    let visit = half_a_check().await;
    visit.script("location.hash = '#/motivation'", vec![]).await;
    visit
        .fill("Waarvoor is het nodig?", "Uitstel om de Kwikstaart")
        .await;
    let stored = "return localStorage.length + sessionStorage.length + document.cookie.length";
    assert_eq!(visit.script(stored, vec![]).await, json!(0));
    only_the_application_is_kept(&visit).await;
    visit.click("Wis alles").await;
    visit.click_on("#confirm-yes").await;
    visit
        .script("location.hash = '#/check/verdict'", vec![])
        .await;
    visit.lacks("Schuldeiser").await;
    assert_eq!(visit.script(stored, vec![]).await, json!(0));
    only_the_application_is_kept(&visit).await;
    let title = visit.client.title().await.unwrap();
    assert!(title.ends_with("Deelwijzer"), "{title}");
}

#[tokio::test]
async fn danger_is_noted_in_under_a_minute_and_completed_later() {
    let visit = Visit::start(PHONE).await;
    visit.click_on(".dw-header__acute").await;
    visit.sees("Bel 112").await;
    let numbers = visit.script(
        "return [...document.querySelectorAll('a[href^=\"tel:\"]')].map((a) => a.getAttribute('href'))",
        vec![],
    );
    assert_eq!(numbers.await, json!(["tel:112", "tel:08002000"]));
    visit.click("Bewaar deze notitie").await;
    visit.sees("Schrijf op wat het gevaar is").await;
    visit
        .fill("Wat is het gevaar?", "Dreiging met een mes, nu")
        .await;
    visit.fill("Wie hebt u gebeld", "112, om 14.05 uur").await;
    visit.fill("Welke gegevens hebt u gedeeld", "adres").await;
    visit.fill("Wanneer was dat?", "2026-01-30T14:05").await;
    visit.click("Bewaar deze notitie").await;
    visit.sees("Genoteerd").await;
    visit.accessible("acute, noted").await;
    // From now on the note stands as it was noted.
    visit.lacks("Bewaar deze notitie").await;
    visit
        .fill("Wat wilt u erbij zetten?", "Om 14.20 uur was de politie er")
        .await;
    // Whoever leaves the page first finds the words where they were.
    visit.follow("#/table").await;
    visit.sees("Tabel: wat mag u").await;
    visit.client.back().await.unwrap();
    visit.wait("#acute-more").await;
    visit.lacks("Erbij gezet op").await;
    visit.click("Zet dit erbij").await;
    visit.sees("Erbij gezet op").await;
    visit.accessible("acute, added").await;
    // Completed: the report that the call was, with a teamcoach who heard of it afterwards.
    visit.click("Maak de check af").await;
    visit.click("Gegevens delen met iemand").await;
    visit
        .click_on("[aria-describedby='row-2-veilig-thuis-about']")
        .await;
    report_unsafe(&visit).await;
    visit
        .fill("Wanneer was het overleg?", "2026-01-30T15:00")
        .await;
    let record = sign(&visit).await;
    let noted = &record["details"]["acute"];
    assert_eq!(noted["danger"], "Dreiging met een mes, nu");
    assert_eq!(noted["when"], "2026-01-30T14:05");
    assert_eq!(noted["added"][0]["words"], "Om 14.20 uur was de politie er");
    visit.sees("Om 14.20 uur was de politie er").await;
    visit
        .sees("Al het andere in dit document is later aangevuld")
        .await;
    visit
        .sees("nadat in acuut gevaar al gegevens waren gedeeld")
        .await;
    let record = coach_signs(&visit).await;
    let statement = record["coach_signature"]["statement"].as_str().unwrap();
    assert!(statement.contains("nadat in acuut gevaar"), "{statement}");
    visit.console_is_clean().await;
}

#[tokio::test]
async fn what_does_not_belong_in_a_motivation_is_pointed_out() {
    let visit = half_a_check().await;
    visit.script("location.hash = '#/motivation'", vec![]).await;
    visit
        .fill("Waarvoor is het nodig?", "Uitstel voor BSN 111222333")
        .await;
    visit.sees("lijkt een BSN").await;
    visit.accessible("guard").await;
    visit.click("Haal weg").await;
    let value = "return document.querySelector('#purpose').value";
    assert_eq!(
        visit.script(value, vec![]).await,
        json!("Uitstel voor BSN ")
    );
}

#[tokio::test]
async fn leaving_out_is_one_click_and_can_be_undone() {
    let visit = Visit::start(LAPTOP).await;
    visit.open("#/table").await;
    visit.click_on("#row-2-work-income button").await;
    visit.answer("problemen met een uitkering", "Ja").await;
    visit.script("location.hash = '#/check/data'", vec![]).await;
    visit.click("NAW-gegevens").await;
    visit.click("Toch iets hiervan kiezen").await;
    visit.click("BSN (burgerservicenummer)").await;
    visit
        .script("location.hash = '#/check/verdict'", vec![])
        .await;
    visit.sees("Per gegeven").await;
    visit.click("Laat BSN").await;
    visit.sees("Maak ongedaan").await;
}

#[tokio::test]
async fn the_page_offers_its_decisions_to_scripts() {
    let visit = Visit::start(LAPTOP).await;
    let verdict = visit.script(
        r#"return deelwijzer.assess({ schema: "case/1", protocol: "leiden-wmo-2016", activity: "disclose",
             row: "2-work-income", data: ["naw", "bsn"], consent: "given", answers: { "reason-applies": "yes" } })"#,
        vec![],
    ).await;
    assert_eq!(verdict["schema"], "verdict/1");
    assert_eq!(verdict["outcome"], "conditional");
    assert_eq!(verdict["route"], "table-consent");
    assert_eq!(
        verdict["data"],
        json!({ "within": ["naw"], "excess": ["bsn"], "special": [] })
    );
    let error = visit.script(
        "try { deelwijzer.assess({ schema: 'case/1', row: 3 }); } catch (e) { return [e instanceof Error, e.message]; }",
        vec![],
    ).await;
    assert_eq!(error[0], json!(true));
    assert!(error[1].as_str().unwrap().contains("row"), "{error}");
    let terms = visit
        .script(
            "return deelwijzer.deadlines({ request: 'destruction', received: '2026-11-30' })",
            vec![],
        )
        .await;
    assert_eq!(
        terms,
        json!({ "answer_by": "2026-12-28", "carry_out_by": "2027-02-28" })
    );
    let kept = visit
        .script("return deelwijzer.retention('2020-05-10')", vec![])
        .await;
    assert_eq!(
        kept,
        json!({ "keep_through": "2035-12-31", "destroy_from": "2036-01-01" })
    );
    let protocol = visit
        .script("return deelwijzer.protocol().id", vec![])
        .await;
    assert_eq!(protocol, json!("leiden-wmo-2016"));
    assert!(
        visit
            .script("return deelwijzer.version", vec![])
            .await
            .is_string()
    );
}

#[tokio::test]
async fn english_is_complete_enough_to_walk_through() {
    let visit = Visit::start(LAPTOP).await;
    visit.click_on(".dw-languages__button[lang=en]").await;
    visit.sees("What do you want to do?").await;
    assert_eq!(
        visit
            .script("return document.documentElement.lang", vec![])
            .await,
        json!("en")
    );
    visit.click("Only give information").await;
    visit.sees("Record nothing").await;
    visit.accessible("english").await;
    visit.click("To motivation and sign-off").await;
    visit.fill("Your name", "A. Worker").await;
    visit.fill("Your function", "Neighbourhood team").await;
    visit.click_on("form button[type=submit]").await;
    visit.sees("The document is signed and complete.").await;
    visit.accessible("english document").await;
    visit.click("Save to continue later (JSON)").await;
    let (_, content) = visit.saved(".json").await;
    let record: Value = serde_json::from_slice(&content).unwrap();
    assert_eq!(record["signature"]["name"], "A. Worker");
    visit.console_is_clean().await;
}
