//! Work on the rights behind a passphrase: kept, and opened again in another browser.

use e2e::{LAPTOP, PHONE, Visit};
use serde_json::{Value, json};

use crate::keeping::{PASSPHRASE, behind_the_passphrase, unlock};
use crate::rights_walks::bundle;

/// Keeps what is at hand in a file behind the passphrase.
async fn keep(visit: &Visit) -> Vec<u8> {
    visit.click("Bewaar met wachtzin").await;
    visit.sees("Bewaren met een wachtzin").await;
    visit.lacks("Waar wilt u het bewaren?").await;
    behind_the_passphrase(visit).await;
    let (path, content) = visit.saved(".age").await;
    std::fs::remove_file(&path).unwrap();
    let name = path.file_name().unwrap().to_string_lossy().into_owned();
    assert!(name.starts_with("deelwijzer-concept-"), "{name}");
    assert!(content.starts_with(b"age-encryption.org/v1\n-> scrypt "));
    content
}

async fn value_of(visit: &Visit, field: &str) -> String {
    let field = visit.wait(field).await;
    field.prop("value").await.unwrap().unwrap_or_default()
}

#[tokio::test]
async fn a_draft_of_the_rights_is_kept_behind_a_passphrase_and_opened_in_a_fresh_browser() {
    let visit = Visit::start(LAPTOP).await;
    visit.open("#/rights/complaint").await;
    visit
        .fill("Waar gaat de klacht over?", "Er werd niet teruggebeld.")
        .await;
    visit.sees("Nog niet bewaard").await;
    visit.click("Bewaar met wachtzin").await;
    visit.look("rights-keep").await;
    visit.click("Annuleren").await;
    let content = keep(&visit).await;
    visit.sees("Bewaard in een bestand").await;
    assert_eq!(
        visit.script("return localStorage.length", vec![]).await,
        json!(0)
    );
    let plain = deelwijzer::record::age::Lock::open(&content, PASSPHRASE)
        .unwrap()
        .1;
    let draft: Value = serde_json::from_slice(&plain).unwrap();
    assert_eq!(draft["schema"], "rights-draft/1");
    visit.console_is_clean().await;
    drop(visit);

    // On the pages themselves: a wrong passphrase leaves everything as it is.
    let fresh = Visit::start(PHONE).await;
    fresh.open("#/rights").await;
    fresh.give_file("klacht.age", &content).await;
    fresh.sees("Dit bestand zit op slot").await;
    fresh.look("rights-locked").await;
    unlock(&fresh, "rights-passphrase", "iets heel anders").await;
    fresh.sees("Deze wachtzin past niet").await;
    unlock(&fresh, "rights-passphrase", PASSPHRASE).await;
    assert_eq!(
        value_of(&fresh, "#field-about").await,
        "Er werd niet teruggebeld."
    );
    fresh.sees("Bewaard in een bestand").await;
    // And from the page for opening, after asking.
    fresh.fill("Waar gaat de klacht over?", "Iets anders").await;
    fresh.follow("#/open").await;
    fresh.give_file("klacht.age", &content).await;
    unlock(&fresh, "file-passphrase", PASSPHRASE).await;
    fresh.sees("Wat u nu invulde vervangen?").await;
    fresh.click_on("#confirm-yes").await;
    fresh.sees("Bewaard in een bestand").await;
    assert_eq!(
        value_of(&fresh, "#field-about").await,
        "Er werd niet teruggebeld."
    );
    // On a phone the work can be kept as well: there is no fold before it.
    fresh.resize(PHONE).await;
    fresh.fill("Waar gaat de klacht over?", "Nog iets").await;
    for words in ["Bewaar als bestand", "Maak ongedaan", "Wis dit"] {
        fresh.sees(words).await;
    }
    // What was given lies where files are saved.
    std::fs::remove_file(fresh.downloads.path().join("klacht.age")).unwrap();
    let again = keep(&fresh).await;
    let plain = deelwijzer::record::age::Lock::open(&again, PASSPHRASE)
        .unwrap()
        .1;
    assert!(String::from_utf8(plain).unwrap().contains("Nog iets"));
    fresh.console_is_clean().await;
}

#[tokio::test]
async fn a_retention_list_and_its_signed_log_are_kept_behind_a_passphrase() {
    let visit = Visit::start(LAPTOP).await;
    visit.open("#/rights/retention").await;
    visit
        .fill("Plak de lijst", "2008-1;01-05-2008\n2020-9;10-05-2020")
        .await;
    visit.click("Maak de vernietigingslijst").await;
    visit.sees("2 dossiers gelezen").await;
    let (_, ics) = visit.save("Zet taken in uw agenda (ics)", ".ics").await;
    let ics = String::from_utf8(ics).unwrap();
    assert_eq!(ics.matches("BEGIN:VEVENT").count(), 2, "{ics}");
    assert!(ics.contains("DTSTART;VALUE=DATE:20360101") && !ics.contains("2008"));
    let list = keep(&visit).await;
    visit.answer("Welk jaar is uitgevoerd?", "In 2024").await;
    visit.fill("Door wie", "gegevensbeheerder").await;
    visit.fill("Uw naam", "A. Beheerder").await;
    visit.fill("Uw functie", "gegevensbeheerder").await;
    visit.click_on("form button[type=submit]").await;
    visit.sees("Het log is ondertekend").await;
    bundle(&visit, &["vernietigingslog-", "Nader te bepalen"]).await;
    visit.look("rights-log-signed").await;
    let log = keep(&visit).await;
    drop(visit);

    let fresh = Visit::start(LAPTOP).await;
    fresh.open("#/rights").await;
    fresh.give_file("lijst.age", &list).await;
    unlock(&fresh, "rights-passphrase", PASSPHRASE).await;
    fresh.sees("2 dossiers gelezen").await;
    fresh.lacks("A. Beheerder").await;
    fresh.follow("#/open").await;
    fresh.give_file("log.age", &log).await;
    unlock(&fresh, "file-passphrase", PASSPHRASE).await;
    fresh.sees("Het controlegetal van dit bestand klopt").await;
    fresh.sees("A. Beheerder").await;
    fresh.console_is_clean().await;
}
