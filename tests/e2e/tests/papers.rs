//! Papers for the client and everything of a decision in one file: what a user gets, and what is in it.

use e2e::Visit;

use super::journeys::{article_seven, sign};

/// The files in a zip file that is not compressed, by their names. Reads the list at its end.
fn names(zip: &[u8]) -> Vec<String> {
    let number = |at: usize, size: usize| {
        let bytes = zip[at..at + size].iter().rev();
        bytes.fold(0, |sum, byte| sum << 8 | usize::from(*byte))
    };
    let end = zip.len() - 22;
    assert_eq!(&zip[end..end + 4], b"PK\x05\x06", "no zip file");
    let (count, mut at) = (number(end + 10, 2), number(end + 16, 4));
    let mut names = Vec::new();
    for _ in 0..count {
        assert_eq!(&zip[at..at + 4], b"PK\x01\x02");
        let name = &zip[at + 46..at + 46 + number(at + 28, 2)];
        names.push(String::from_utf8_lossy(name).into_owned());
        at += 46 + number(at + 28, 2) + number(at + 30, 2) + number(at + 32, 2);
    }
    names
}

#[tokio::test]
async fn sharing_without_consent_gives_letter_bundle_and_tasks() {
    let visit = article_seven().await;
    sign(&visit).await;
    visit.requests().await;

    let (name, tasks) = visit.save("Zet taken in uw agenda", ".ics").await;
    let tasks = String::from_utf8(tasks).unwrap();
    assert!(name.starts_with("taken-20"), "{name}");
    assert!(tasks.starts_with("BEGIN:VCALENDAR\r\n"), "{tasks}");
    assert!(tasks.contains("SUMMARY:De cliënt informeren"), "{tasks}");
    assert!(tasks.contains("DTSTART;VALUE=DATE:20990131"), "{tasks}");
    assert!(!tasks.contains("Wijkwerker"), "{tasks}");

    visit.click("Brieven, formulieren en alles").await;
    visit.sees("Wij hebben gegevens over u gedeeld").await;
    visit.sees("Op deze weg is geen toestemming nodig").await;
    visit.fill("Afzender", "Wijkteam Noord <script>").await;
    visit.fill("Telefoon, e-mail", "071 000 00 00").await;
    visit.fill("Naam in de aanhef", "mevrouw De Vries").await;
    visit
        .fill("Met wie, bij wie", "Werk en Inkomen Leiden")
        .await;
    visit.sees("Beste mevrouw De Vries,").await;
    visit.sees("Wij hadden uw toestemming niet").await;
    visit.look("papers-letter").await;

    let (name, letter) = visit.save("Bewaar om te bewerken", ".odt").await;
    assert!(name.starts_with("brief-20"), "{name}");
    assert_eq!(names(&letter)[0], "mimetype");
    let letter = String::from_utf8_lossy(&letter).into_owned();
    for said in [
        "Beste mevrouw De Vries,",
        "Wijkteam Noord &lt;script&gt;",
        "Werk en Inkomen Leiden",
    ] {
        assert!(letter.contains(said), "{said}");
    }

    let (name, bundle) = visit.save("Bewaar alles in één bestand", ".zip").await;
    assert!(name.starts_with("dossier-20"), "{name}");
    let files = names(&bundle);
    for end in [
        ".json",
        ".pdf",
        ".html",
        ".txt",
        ".mdto.xml",
        ".json.bestand.mdto.xml",
    ] {
        let there = files
            .iter()
            .any(|name| name.starts_with("motivering-20") && name.ends_with(end));
        assert!(there, "{end}: {files:?}");
    }
    assert!(
        files
            .iter()
            .any(|name| name.starts_with("brief-") && name.ends_with(".odt"))
    );
    assert!(files.iter().any(|name| name.starts_with("gesprekskaart-")));
    assert!(
        !files.iter().any(|name| name.contains("Vries")),
        "{files:?}"
    );
    let bundle = String::from_utf8_lossy(&bundle).into_owned();
    assert!(bundle.contains("Beste mevrouw De Vries,") && bundle.contains("W-2026-0042"));

    // The other paper, in the other language.
    visit.click("Gesprekskaart").await;
    visit.sees("Gesprekskaart: gegevens delen").await;
    visit.click("English").await;
    visit.sees("Conversation card: sharing data").await;
    visit.look("papers-card").await;
    // Nothing but the application's own module was fetched.
    let own = visit.url();
    assert!(
        visit
            .requests()
            .await
            .iter()
            .all(|url| url.starts_with(&own))
    );
    visit.console_is_clean().await;
}

#[tokio::test]
async fn a_consent_form_is_made_while_consent_is_not_asked_yet() {
    let visit = Visit::start(e2e::LAPTOP).await;
    visit.open("#/papers").await;
    visit.sees("Uw gegevens bij het Sociaal Wijkteam").await;
    visit.sees("Doe eerst een check").await;
    visit.open("#/table").await;
    visit.click_on("#row-3-mo-zaak button").await;
    visit.answer("waarover MO-Zaak beslist", "Ja").await;
    visit.script("location.hash = '#/check/data'", vec![]).await;
    visit.click("NAW-gegevens").await;
    visit.click_on("#item-medical").await;
    visit
        .script("location.hash = '#/check/consent'", vec![])
        .await;
    visit
        .answer("toestemming van de cliënt", "Nog niet gevraagd")
        .await;
    visit.click("Maak een toestemmingsformulier").await;
    visit.sees("Toestemming voor het delen van gegevens").await;
    visit.sees("uw handtekening nodig").await;
    visit.sees("medische gegevens (bijzonder gegeven)").await;
    visit
        .sees("Dit kan zodra het document is ondertekend")
        .await;
    visit.look("papers-consent-form").await;
    visit.console_is_clean().await;
}

/// Whether the browser asks before the page is left.
async fn warns(visit: &Visit) -> bool {
    let code = "const event = new Event('beforeunload', { cancelable: true }); window.dispatchEvent(event);
        return event.defaultPrevented;";
    visit.script(code, vec![]).await == serde_json::json!(true)
}

async fn salutation(visit: &Visit) -> Option<String> {
    let field = visit.wait("#paper-salutation").await;
    field.prop("value").await.unwrap()
}

#[tokio::test]
async fn what_was_typed_stays_with_its_case_and_goes_with_it() {
    let visit = article_seven().await;
    sign(&visit).await;
    visit
        .save("Bewaar om later verder te gaan (JSON)", ".json")
        .await;
    assert!(!warns(&visit).await);
    visit.click("Brieven, formulieren en alles").await;
    visit.fill("Naam in de aanhef", "mevrouw De Vries").await;
    visit.sees("Nog niet bewaard").await;
    assert!(warns(&visit).await);
    visit.script("location.hash = '#/table'", vec![]).await;
    visit.sees("Bijlage").await;
    assert!(warns(&visit).await);
    visit.script("location.hash = '#/papers'", vec![]).await;
    assert_eq!(
        salutation(&visit).await.as_deref(),
        Some("mevrouw De Vries")
    );
    visit.save("Bewaar om te bewerken", ".odt").await;
    visit.sees("Bewaard of gekopieerd").await;
    assert!(!warns(&visit).await);
    let stored = "return localStorage.length + sessionStorage.length";
    assert_eq!(visit.script(stored, vec![]).await, serde_json::json!(0));
    // What was typed can be wiped by itself.
    visit.fill("Naam in de aanhef", "mevrouw De Wit").await;
    visit.click("Wis wat ik typte").await;
    visit.click_on("#confirm-yes").await;
    assert_eq!(salutation(&visit).await.as_deref(), Some(""));
    // Nothing of one client comes onto a paper of another.
    visit.fill("Naam in de aanhef", "mevrouw De Vries").await;
    visit.click("Wis alles").await;
    visit.click_on("#confirm-yes").await;
    assert!(!warns(&visit).await);
    visit.script("location.hash = '#/papers'", vec![]).await;
    visit.sees("Doe eerst een check").await;
    visit.lacks("De Vries").await;
    visit.console_is_clean().await;
}
