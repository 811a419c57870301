//! Rights, terms and care: a journey for each tool, and how each page looks.

use e2e::{LAPTOP, PHONE, Visit};
use serde_json::{Value, json};

/// Whether the browser asks before the page is left.
pub async fn warns(visit: &Visit) -> bool {
    let code = "const event = new Event('beforeunload', { cancelable: true }); window.dispatchEvent(event);
        return event.defaultPrevented;";
    visit.script(code, vec![]).await == json!(true)
}

async fn json_saved(visit: &Visit) -> (Vec<u8>, Value) {
    let (path, content) = visit.saved(".json").await;
    std::fs::remove_file(path).unwrap();
    let value = serde_json::from_slice(&content).unwrap();
    (content, value)
}

/// What a PDF has inside, as `pdfdetach` lists it.
fn attachments(pdf: &std::path::Path) -> String {
    let mut list = std::process::Command::new("pdfdetach");
    let output = list.arg("-list").arg(pdf).output().unwrap();
    String::from_utf8_lossy(&output.stdout).into_owned()
}

#[tokio::test]
async fn a_request_goes_from_receipt_to_a_signed_decision() {
    let visit = Visit::start(LAPTOP).await;
    visit.open("#/more").await;
    visit.click("Rechten, termijnen en zorgvuldig werken").await;
    visit.sees("Eerder begonnen?").await;
    visit.look("rights-overview").await;
    visit.click("Verzoek van een cliënt").await;
    visit.fill("Dossiernummer", "2026-17").await;
    visit.answer("Wat vraagt de cliënt?", "Informatie").await;
    visit
        .fill("Wanneer kwam het verzoek binnen?", "2026-01-05")
        .await;
    visit.sees("2 februari 2026").await;
    visit.sees("AVG art. 12 lid 3").await;
    visit.answer("op papier of in een bericht", "Nee").await;
    visit.sees("Help de cliënt om het op te schrijven").await;
    visit.answer("op papier of in een bericht", "Ja").await;
    visit.answer("van de cliënt komt", "Ja").await;
    assert!(warns(&visit).await);
    visit.look("rights-request-receipt").await;

    visit.click("Volgende: Het overzicht").await;
    visit.sees("Wat wil de cliënt precies?").await;
    visit.click("Een afschrift").await;
    visit.answer("Zijn er gegevens van de cliënt", "Ja").await;
    visit.fill("Gegevens", "Naam en adres").await;
    visit.fill("Waarvoor", "Contact").await;
    visit.answer("Kregen anderen gegevens", "Nee").await;
    visit.look("rights-request-overview").await;
    visit.click("Volgende: Mag u iets weigeren?").await;
    visit.answer("de veiligheid van het bestuur", "Nee").await;
    visit.answer("strafbare feiten", "Nee").await;
    visit.answer("economische en financiële", "Nee").await;
    visit.answer("het toezicht op regels", "Nee").await;
    visit.answer("bescherming van de cliënt zelf", "Ja").await;
    visit
        .fill("Waarom?", "Een ander vertelde dit in vertrouwen.")
        .await;
    visit
        .answer("Weigert u alles of een deel?", "Een deel")
        .await;
    visit
        .fill("Welk deel geeft u niet?", "Wat een ander vertelde")
        .await;
    visit.look("rights-request-grounds").await;
    visit.click("Volgende: Besluit en brief").await;
    visit
        .fill("Wie beslist namens het college", "teamcoach")
        .await;
    visit
        .fill("Waar kan de cliënt terecht met vragen?", "het wijkteam")
        .await;
    visit
        .fill("Waar gaat een bezwaar heen?", "het college, Postbus 1")
        .await;
    visit.click("Volgende: Afronden").await;
    visit.sees("Voor een deel gegeven").await;
    visit.sees("binnen zes weken").await;
    visit.sees("(art. 15 lid 3)").await;
    visit.fill("Uw naam", "A. Wijkwerker").await;
    visit.fill("Uw functie", "SWT’er").await;
    visit.answer("Wilt u het document verzegelen?", "Ja").await;
    visit.click_on("form button[type=submit]").await;
    visit.sees("Het verslag is ondertekend").await;
    visit.sees("Het verslag is verzegeld").await;
    // Once signed the record is shown first, and it alone carries what was noted: the client's letter does not.
    let attached = "section[aria-labelledby=rights-documents] [id^=save-pdf]";
    visit.sees("Bewaar als pdf voor het dossier").await;
    visit.click_on(attached).await;
    let (path, _) = visit.saved(".pdf").await;
    assert!(attachments(&path).contains("1 embedded files"));
    std::fs::remove_file(path).unwrap();
    visit
        .answer("Welk document?", "De brief aan de cliënt")
        .await;
    visit.lacks("Bewaar als pdf voor het dossier").await;
    visit.click_on(attached).await;
    let (path, _) = visit.saved(".pdf").await;
    assert!(attachments(&path).contains("0 embedded files"));
    std::fs::remove_file(path).unwrap();
    visit.answer("Taal van het document", "English").await;
    visit.sees("within six weeks").await;
    visit.look("rights-request-finish").await;
    visit.click("Bewaar het verslag").await;
    let (content, record) = json_saved(&visit).await;
    assert_eq!(record["schema"], "request/1");
    assert_eq!(record["outcome"], "information-partly");
    assert_eq!(
        record["seal"]["signatures"].as_array().map(Vec::len),
        Some(1)
    );
    assert!(!warns(&visit).await);

    // Opened again it is unaltered; with one word changed it says so.
    visit.open("").await;
    visit.reload().await;
    visit.open("#/rights").await;
    visit.give_file("verslag.json", &content).await;
    visit
        .sees("onveranderd sinds de ondertekening: de zegels kloppen")
        .await;
    visit.sees("Het verslag is verzegeld").await;
    visit.follow("#/rights").await;
    visit.sees("Eerder begonnen?").await;
    let altered = String::from_utf8(content.clone())
        .unwrap()
        .replace("2026-01-05", "2026-01-25");
    visit.give_file("veranderd.json", altered.as_bytes()).await;
    visit.sees("na de ondertekening veranderd").await;
    visit.sees("Het zegel past niet bij dit bestand").await;
    // Made under another version of the rules: it says which, and leads to where versions are compared.
    visit.follow("#/rights").await;
    visit.sees("Eerder begonnen?").await;
    let version = record["protocol"]["version"].as_str().unwrap();
    let older = String::from_utf8(content).unwrap().replacen(
        &format!("\"version\": \"{version}\""),
        "\"version\": \"0.9.9\"",
        3,
    );
    visit.give_file("ouder.json", older.as_bytes()).await;
    visit
        .sees("gemaakt met een andere versie van de regels")
        .await;
    visit.sees("leiden-wmo-2016’, versie 0.9.9").await;
    visit.click("Laad die versie en vergelijk").await;
    visit.sees("Een ander protocol laden").await;
    visit.console_is_clean().await;
}

#[tokio::test]
async fn a_list_becomes_a_destruction_list_and_a_log() {
    let visit = Visit::start(LAPTOP).await;
    visit.open("#/rights/retention").await;
    visit
        .fill("Wanneer is de ondersteuning afgesloten?", "2020-02-29")
        .await;
    visit.sees("31 december 2035").await;
    visit.sees("28 februari 2035").await;
    visit
        .fill(
            "Plak de lijst",
            "2008-1;01-05-2008\nJan de Vries;02-05-2008",
        )
        .await;
    visit.click("Maak de vernietigingslijst").await;
    visit.sees("op een naam lijkt").await;
    visit.look("rights-retention-refused").await;
    visit
        .fill(
            "Plak de lijst",
            "2008-1;01-05-2008\n2008-2;31-12-2008\n2020-9;10-05-2020\nA1;31-02-2009",
        )
        .await;
    visit.click("Maak de vernietigingslijst").await;
    visit.sees("3 dossiers gelezen").await;
    visit.sees("In 2024: 2 dossiers").await;
    visit.sees("Regel 4: dit is geen datum").await;
    assert!(warns(&visit).await);
    visit.answer("Welk jaar is uitgevoerd?", "In 2024").await;
    visit.fill("Door wie", "gegevensbeheerder").await;
    visit.sees("Log van vernietigde dossiers").await;
    visit.look("rights-retention").await;
    visit.follow("#/table").await;
    visit.follow("#/rights/retention").await;
    visit.sees("3 dossiers gelezen").await;
    visit.click("Bewaar als CSV").await;
    let (_, csv) = visit.saved(".csv").await;
    let csv = String::from_utf8(csv).unwrap();
    assert!(
        csv.contains("2024;2008-1;2008-05-01;2023-12-31;2024-01-01;2023-05-01;"),
        "{csv}"
    );
    assert!(!warns(&visit).await);
    visit.console_is_clean().await;
}

#[tokio::test]
async fn what_may_be_kept_and_who_may_see_it_are_answered() {
    let visit = Visit::start(PHONE).await;
    visit.open("#/rights/dossier").await;
    visit.click("Gezondheid: medische").await;
    visit.sees("Beantwoord de vraag").await;
    visit
        .answer("nodig voor zorgvuldige ondersteuning", "Ja")
        .await;
    visit
        .answer("toestemming voor gebruik in het team", "Nee")
        .await;
    visit.sees("Nee, laat dit weg").await;
    visit.look("rights-dossier").await;
    visit.follow("#/rights/access").await;
    visit.answer("Wie wil het zien?", "Ander teamlid").await;
    visit.answer("Waarvoor?", "Voor overleg in het team").await;
    visit.sees("horen wat nodig is").await;
    visit.look("rights-access").await;
    visit.answer("Waarvoor?", "Iets anders").await;
    visit.sees("Alleen wie direct helpt heeft toegang").await;
    visit.answer("Waarvoor?", "Voor overleg in het team").await;
    visit.click("Doe de check: overleg in het team").await;
    visit.sees("Ja, mits").await;
    assert!(
        visit
            .client
            .current_url()
            .await
            .unwrap()
            .as_str()
            .contains("#/check/")
    );
    visit.console_is_clean().await;
}

#[tokio::test]
async fn an_intake_is_ticked_on_a_phone_and_goes_on_after_a_reload() {
    let visit = Visit::start(PHONE).await;
    visit.open("#/rights/intake").await;
    visit.fill("Wanneer was het gesprek?", "2026-01-05").await;
    visit
        .answer("Hoe komt de cliënt bij het team?", "Een verwijzer")
        .await;
    visit.click("Volgende: De verwijzer").await;
    visit.answer("Stemt de cliënt in", "Nee").await;
    visit.answer("Stemt de cliënt daarna wel in?", "Nee").await;
    visit.answer("Voor de cliënt of het gezin?", "Nee").await;
    visit.answer("Voor de verwijzer", "Nee").await;
    visit.answer("Voor iemand anders?", "Nee").await;
    visit.sees("neemt de aanmelding niet aan").await;
    visit.look("rights-intake-referrer").await;
    visit.click("Maak ongedaan").await;
    visit.lacks("neemt de aanmelding niet aan").await;
    visit.resize(PHONE).await;
    visit.click("Volgende: Vertellen").await;
    visit.click("Het team verwerkt gegevens").await;
    visit.sees("Nog niet alles is verteld").await;
    visit.fill("Naam van het team", "Wijkteam Noord").await;
    visit.look("rights-intake-informing").await;
    // Saving is at hand on a phone too.
    visit.resize(PHONE).await;
    visit.click("Bewaar als bestand").await;
    let (content, saved) = json_saved(&visit).await;
    assert_eq!(saved["schema"], "rights-draft/1");
    assert!(!warns(&visit).await);
    visit.open("").await;
    visit.reload().await;
    visit.open("#/rights").await;
    visit.give_file("concept.json", &content).await;
    visit.sees("Hoe komt de cliënt bij het team?").await;
    visit.follow("#/rights/intake/finish").await;
    visit.sees("Uw gegevens bij Wijkteam Noord").await;
    visit.sees("Dit is nog nodig om te ondertekenen").await;
    visit.look("rights-intake-finish").await;
    visit.console_is_clean().await;
}

#[tokio::test]
async fn the_meldcode_leads_to_the_check_for_the_report() {
    let visit = Visit::start(LAPTOP).await;
    visit.open("#/rights/meldcode").await;
    visit.sees("Bel 112").await;
    visit.sees("Bel 0800-2000").await;
    visit.fill("Dossiernummer", "2026-18").await;
    visit
        .answer("Wat is er aan de hand?", "Ik zie of hoor zelf")
        .await;
    visit.answer("direct gevaar?", "Ja").await;
    visit.sees("Bel nu.").await;
    visit.look("rights-meldcode-start").await;
    visit.click("Volgende: Stap 1: signalen").await;
    visit
        .fill("Wat zag of hoorde u?", "Blauwe plek op de arm")
        .await;
    visit.look("rights-meldcode-signs").await;
    visit.follow("#/rights/meldcode/weigh").await;
    visit.sees("Uw afweging").await;
    visit.follow("#/rights/meldcode/decide").await;
    visit
        .answer("Wat besluit u?", "Melden bij Veilig Thuis")
        .await;
    visit.click("Doe de check: melden bij Veilig Thuis").await;
    visit.sees("Veilig Thuis").await;
    assert!(
        visit
            .client
            .current_url()
            .await
            .unwrap()
            .as_str()
            .contains("#/check/")
    );
    // The steps are still there, and go when everything is wiped.
    visit.follow("#/rights/meldcode/signs").await;
    let field = visit.wait("#field-signs-0-what").await;
    assert_eq!(
        field.prop("value").await.unwrap().as_deref(),
        Some("Blauwe plek op de arm")
    );
    assert!(warns(&visit).await);
    visit.click("Wis alles").await;
    visit.click("Ja, wis alles").await;
    visit.sees("Wat wilt u doen?").await;
    assert!(!warns(&visit).await);
    visit.follow("#/rights/meldcode/start").await;
    let field = visit.wait("#field-number").await;
    assert_eq!(field.prop("value").await.unwrap().as_deref(), Some(""));
    visit.console_is_clean().await;
}

#[tokio::test]
async fn a_complaint_has_a_page_for_the_client() {
    let visit = Visit::start(LAPTOP).await;
    visit.open("#/rights/complaint").await;
    visit
        .fill("Wanneer hoorde u de klacht?", "2026-01-05")
        .await;
    visit
        .fill("Waar gaat de klacht over?", "Er werd niet teruggebeld.")
        .await;
    visit.click("Volgende: 1. Gesprek met wie hielp").await;
    visit.fill("Wanneer was het gesprek?", "2026-01-04").await;
    visit
        .fill(
            "Wat is besproken en afgesproken?",
            "Excuses, en morgen bellen.",
        )
        .await;
    visit.answer("tevreden over de oplossing", "Ja").await;
    visit.click("Volgende: Afronden").await;
    visit.sees("Opgelost").await;
    visit.sees("dit kan niet eerder zijn").await;
    visit.sees("4. Ga naar de Nationale Ombudsman").await;
    visit.click("Bewaar als webpagina (HTML)").await;
    let (_, page) = visit.saved(".html").await;
    let page = String::from_utf8(page).unwrap();
    assert!(page.contains("klachtenambtenaar") && !page.contains("teruggebeld"));
    visit.look("rights-complaint-finish").await;
    visit.console_is_clean().await;
}

#[tokio::test]
async fn a_list_is_saved_goes_on_and_its_log_is_signed_opened_and_verified() {
    let visit = Visit::start(LAPTOP).await;
    visit.open("#/rights/retention").await;
    visit
        .fill("Plak de lijst", "2008-1;01-05-2008\n2008-2;31-12-2008")
        .await;
    visit.sees("Nog niet bewaard").await;
    assert!(warns(&visit).await);
    visit.click("Maak de vernietigingslijst").await;
    visit.answer("Welk jaar is uitgevoerd?", "In 2024").await;
    visit.fill("Door wie", "gegevensbeheerder").await;
    visit.click("Bewaar als bestand").await;
    let (draft, saved) = json_saved(&visit).await;
    assert_eq!(saved["schema"], "retention-draft/1");
    assert!(!warns(&visit).await);

    // It goes on from the page for opening, which knows where it belongs.
    visit.open("").await;
    visit.reload().await;
    visit.open("#/open").await;
    visit.give_file("lijst.JSON", &draft).await;
    visit.sees("2 dossiers gelezen").await;
    assert_eq!(visit.heading().await, "Bewaren en vernietigen");
    visit.sees("gegevensbeheerder").await;
    visit.fill("Uw naam", "A. Beheerder").await;
    visit.fill("Uw functie", "gegevensbeheerder").await;
    visit.look("rights-retention-sign").await;
    visit.click_on("form button[type=submit]").await;
    visit.sees("Het log is ondertekend").await;
    visit.look("rights-retention-signed").await;
    visit.click("Bewaar het log (JSON)").await;
    let (log, record) = json_saved(&visit).await;
    assert_eq!(record["schema"], "retention/1");
    assert!(!warns(&visit).await);
    // The list above has a button of that name as well.
    let button = "section[aria-labelledby=retention-log] [id^=save-pdf]";
    visit.click_on(button).await;
    let (path, pdf) = visit.saved(".pdf").await;
    std::fs::remove_file(path).unwrap();

    visit.open("").await;
    visit.reload().await;
    visit.open("#/open").await;
    visit.give_file("log.pdf", &pdf).await;
    visit.sees("Het controlegetal van dit bestand klopt").await;
    visit.sees("A. Beheerder").await;
    visit.follow("#/register/verify").await;
    visit.give_file("log.JSON", &log).await;
    visit
        .sees("Geen zegel: alleen het controlegetal klopt")
        .await;
    visit.sees("Log van vernietigde dossiers").await;
    visit.console_is_clean().await;
}

#[tokio::test]
async fn what_these_pages_saved_is_opened_from_the_page_for_opening() {
    let visit = Visit::start(LAPTOP).await;
    visit.open("#/rights/complaint").await;
    visit
        .fill("Waar gaat de klacht over?", "Er werd niet teruggebeld.")
        .await;
    visit.click("Bewaar als bestand").await;
    let (draft, _) = json_saved(&visit).await;
    visit.open("").await;
    visit.reload().await;
    visit.open("#/open").await;
    visit.sees(".age").await;
    visit.give_file("klacht.JSON", &draft).await;
    let field = visit.wait("#field-about").await;
    assert_eq!(
        field.prop("value").await.unwrap().as_deref(),
        Some("Er werd niet teruggebeld.")
    );
    // What is not saved does not make way without a question.
    visit.fill("Waar gaat de klacht over?", "Iets anders").await;
    visit.follow("#/open").await;
    visit.give_file("klacht.JSON", &draft).await;
    visit.sees("Wat u nu invulde vervangen?").await;
    visit.click_on("#confirm-yes").await;
    visit.sees("Bewaard in een bestand").await;
    let field = visit.wait("#field-about").await;
    assert_eq!(
        field.prop("value").await.unwrap().as_deref(),
        Some("Er werd niet teruggebeld.")
    );
    visit.console_is_clean().await;
}
