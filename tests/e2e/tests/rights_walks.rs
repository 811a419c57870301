//! Whole walks through the pages of the rights: from the first word to what is signed and leaves.

use e2e::{LAPTOP, PHONE, Visit};
use serde_json::Value;

/// Signs without a seal.
pub async fn sign(visit: &Visit) {
    visit.fill("Uw naam", "A. Wijkwerker").await;
    visit.fill("Uw functie", "SWT’er").await;
    visit.click_on("form button[type=submit]").await;
    visit.sees("Het verslag is ondertekend").await;
}

/// The record as it is saved.
pub async fn record(visit: &Visit) -> Value {
    let (_, content) = visit.save("Bewaar het verslag", ".json").await;
    serde_json::from_slice(&content).unwrap()
}

/// The names of the files in the file with everything; they stand in it as they are.
pub async fn bundle(visit: &Visit, names: &[&str]) {
    let (_, zip) = visit
        .save("Bewaar alles in één bestand (zip)", ".zip")
        .await;
    visit.sees("Bewaard.").await;
    let text = String::from_utf8_lossy(&zip);
    for name in names {
        assert!(text.contains(name), "{name} is not in it");
    }
    assert!(text.contains("%PDF-") && text.contains("<identificatieKenmerk>"));
}

#[tokio::test]
async fn a_complaint_is_walked_to_its_signed_note() {
    let visit = Visit::start(LAPTOP).await;
    visit.open("#/rights/complaint").await;
    visit.fill("Dossiernummer", "2026-30").await;
    visit
        .fill("Wanneer hoorde u de klacht?", "2026-01-05")
        .await;
    visit
        .fill("Waar gaat de klacht over?", "Er werd niet teruggebeld.")
        .await;
    visit
        .fill("Bij wie kan de cliënt", "Wijkteam Noord, 071 123 45 67")
        .await;
    visit
        .fill("Hoe bereikt de cliënt de leidinggevende?", "071 123 45 68")
        .await;
    visit
        .fill("Waar dient de cliënt een klacht in", "Postbus 9100, Leiden")
        .await;
    visit.click("Volgende: 1. Gesprek").await;
    visit.fill("Wanneer was het gesprek?", "2026-01-06").await;
    visit
        .fill("Wat is besproken en afgesproken?", "Excuses.")
        .await;
    visit.answer("tevreden over de oplossing", "Nee").await;
    visit.click("Volgende: 2. De leidinggevende").await;
    visit
        .fill(
            "Wanneer ging de klacht naar de leidinggevende?",
            "2026-01-08",
        )
        .await;
    visit.answer("Is de klacht nu opgelost?", "Nee").await;
    visit.click("Volgende: 3. De gemeente").await;
    visit
        .fill(
            "Wanneer wees u de cliënt op de klachtenambtenaar?",
            "2026-01-12",
        )
        .await;
    visit.answer("Is de klacht nu opgelost?", "Nee").await;
    visit.click("Volgende: 4. De Nationale Ombudsman").await;
    visit
        .fill("Wanneer wees u de cliënt op de Nationale", "2026-01-20")
        .await;
    visit.click("Volgende: Afronden").await;
    visit.sees("Naar de Nationale Ombudsman").await;
    visit.sees("Postbus 9100, Leiden").await;
    sign(&visit).await;
    let record = record(&visit).await;
    assert_eq!(record["schema"], "complaint/1");
    assert_eq!(record["outcome"], "ombudsman");
    visit.answer("Welk document?", "Notitie").await;
    visit.sees("A. Wijkwerker").await;
    visit.sees("Er werd niet teruggebeld.").await;
    bundle(
        &visit,
        &["notitie-klacht-", "klacht-informatie-", ".mdto.xml"],
    )
    .await;
    visit.look("rights-complaint-signed").await;
    visit.console_is_clean().await;
}

#[tokio::test]
async fn an_intake_is_walked_to_its_signed_record_and_information_sheet() {
    let visit = Visit::start(PHONE).await;
    visit.open("#/rights/intake").await;
    visit.fill("Dossiernummer", "2026-31").await;
    visit.fill("Wanneer was het gesprek?", "2026-01-05").await;
    visit
        .answer(
            "Hoe komt de cliënt bij het team?",
            "De cliënt meldt zichzelf",
        )
        .await;
    visit.click("Volgende: Vertellen").await;
    for told in [
        "Het team verwerkt gegevens",
        "Welke gegevens het team vastlegt",
        "Waarvoor dat gebeurt",
        "Welke rechten de cliënt heeft",
        "Bij wie de cliënt daarvoor terechtkan",
        "Wie in het team zitten",
        "Andere teamleden kunnen",
        "Het verwerken van gegevens volgt",
    ] {
        visit.click(told).await;
    }
    visit.lacks("Nog niet alles is verteld").await;
    visit.fill("Naam van het team", "Wijkteam Noord").await;
    visit
        .fill(
            "Bij wie kan de cliënt terecht",
            "Wijkteam Noord, 071 123 45 67",
        )
        .await;
    visit.click("Volgende: Bijzondere gegevens").await;
    visit.answer("Gaat het om bijzondere gegevens?", "Ja").await;
    visit.fill("Welke soorten?", "gezondheid").await;
    visit
        .answer("Geeft de cliënt toestemming om ze in het team", "Ja")
        .await;
    visit
        .answer("Hoe gaf de cliënt toestemming?", "Op papier")
        .await;
    visit.click("Volgende: Vragen en instellingen").await;
    visit
        .fill(
            "Vragen en behoeften van de cliënt",
            "Hulp bij het huishouden",
        )
        .await;
    visit.click("Volgende: Afspraken").await;
    visit
        .fill("Wat is afgesproken?", "Volgende week bellen")
        .await;
    visit.click("Volgende: Afronden").await;
    visit.sees("Intake gedaan").await;
    visit.sees("Uw gegevens bij Wijkteam Noord").await;
    let (_, sheet) = visit.save("Bewaar als webpagina (HTML)", ".html").await;
    let sheet = String::from_utf8(sheet).unwrap();
    assert!(sheet.contains("071 123 45 67") && !sheet.contains("huishouden"));
    sign(&visit).await;
    let record = record(&visit).await;
    assert_eq!(record["schema"], "intake/1");
    assert_eq!(record["outcome"], "taken");
    assert_eq!(record["details"]["told"].as_array().map(Vec::len), Some(8));
    visit.answer("Welk document?", "Het verslag").await;
    visit.sees("A. Wijkwerker").await;
    bundle(&visit, &["verslag-intake-", "informatieblad-", ".mdto.xml"]).await;
    visit.look("rights-intake-signed").await;
    visit.console_is_clean().await;
}

/// The first step of a request.
async fn received(visit: &Visit, what: &str) {
    visit.open("#/rights/request").await;
    visit.fill("Dossiernummer", "2026-32").await;
    visit.answer("Wat vraagt de cliënt?", what).await;
    visit
        .fill("Wanneer kwam het verzoek binnen?", "2026-01-05")
        .await;
    visit.answer("op papier of in een bericht", "Ja").await;
    visit.answer("van de cliënt komt", "Ja").await;
}

/// The last step of a request, which makes the letter a decision.
async fn decided(visit: &Visit) {
    visit
        .fill("Wie beslist namens het college", "teamcoach")
        .await;
    visit
        .fill("Waar kan de cliënt terecht met vragen?", "het wijkteam")
        .await;
    visit
        .fill("Waar gaat een bezwaar heen?", "het college, Postbus 1")
        .await;
    visit.fill("Brief verstuurd op", "2026-01-20").await;
    visit.click("Volgende: Afronden").await;
}

#[tokio::test]
async fn a_correction_is_walked_from_receipt_to_decision_letter_and_notice() {
    let visit = Visit::start(LAPTOP).await;
    received(&visit, "Correctie").await;
    visit.click("Volgende: De correctie").await;
    visit
        .answer("Heeft de cliënt zijn gegevens al gezien?", "Ja")
        .await;
    visit.click("Verbeteren").await;
    visit.fill("Wat staat er nu?", "Dorpsstraat 1").await;
    visit.fill("Wat wil de cliënt?", "Dorpsstraat 11").await;
    visit.answer("onjuist?", "Ja").await;
    visit.fill("Waarom?", "De cliënt is verhuisd.").await;
    visit.answer("niet volledig?", "Nee").await;
    visit.answer("niet ter zake?", "Nee").await;
    visit.answer("geen hulpvraag meer", "Nee").await;
    visit
        .fill(
            "Wat past u aan in het dossier?",
            "Het adres wordt Dorpsstraat 11.",
        )
        .await;
    visit.look("rights-request-correction").await;
    visit.click("Volgende: Doorgeven aan anderen").await;
    visit
        .answer("Kregen anderen deze gegevens eerder?", "Ja")
        .await;
    visit.fill("Persoon of instelling", "Thuiszorg").await;
    visit.fill("Verteld op", "2026-01-19").await;
    visit.click("Volgende: Besluit en brief").await;
    decided(&visit).await;
    visit.sees("Aangepast").await;
    visit.sees("De gegevens klopten niet").await;
    visit.sees("Thuiszorg").await;
    visit.sees("binnen zes weken").await;
    sign(&visit).await;
    let record = record(&visit).await;
    assert_eq!(record["outcome"], "correction-made");
    visit.answer("Welk document?", "Bericht aan wie").await;
    visit.sees("Pas uw eigen gegevens ook aan").await;
    bundle(
        &visit,
        &[
            "verslag-verzoek-",
            "besluit-op-verzoek-",
            "bericht-aanpassing-",
        ],
    )
    .await;
    visit.look("rights-correction-signed").await;
    visit.console_is_clean().await;
}

#[tokio::test]
async fn a_destruction_is_walked_from_receipt_to_decision_letter() {
    let visit = Visit::start(LAPTOP).await;
    received(&visit, "Vernietiging").await;
    // Three months and four weeks later, for the calendar; nothing of it says whose it is.
    visit.sees("5 april 2026").await;
    let (name, ics) = visit.save("Zet taken in uw agenda (ics)", ".ics").await;
    let ics = String::from_utf8(ics).unwrap();
    assert_eq!(ics.matches("BEGIN:VEVENT").count(), 2, "{ics}");
    assert!(!ics.contains("2026-32") && !name.contains("32"), "{ics}");
    visit.look("rights-request-destruction").await;
    visit.click("Volgende: De vernietiging").await;
    visit
        .fill("Welke gegevens wil de cliënt", "Alle verslagen")
        .await;
    visit.answer("van groot belang", "Nee").await;
    visit.answer("een wet zegt", "Ja").await;
    visit
        .fill("Waarom?", "Artikel 52 van de belastingwet.")
        .await;
    visit.answer("verantwoording", "Nee").await;
    visit
        .answer("Blijft alles of een deel bewaard?", "Een deel")
        .await;
    visit.fill("Welk deel blijft bewaard?", "De facturen").await;
    visit.fill("Vernietigd op", "2026-01-19").await;
    visit.click("Papier versnipperd of verbrand").await;
    visit.click("Volgende: Besluit en brief").await;
    decided(&visit).await;
    visit.sees("Voor een deel vernietigd").await;
    visit.sees("Een wet verplicht ons om te bewaren").await;
    visit.sees("uiterlijk op 5 april 2026").await;
    sign(&visit).await;
    let record = record(&visit).await;
    assert_eq!(record["outcome"], "destruction-partly");
    visit
        .answer("Welk document?", "De brief aan de cliënt")
        .await;
    visit.answer("Taal van het document", "English").await;
    visit.sees("A law obliges us to keep it").await;
    // The line for the log says that it was done, and nothing of what is gone.
    visit
        .answer("Welk document?", "Een regel voor het log")
        .await;
    visit.sees("Paper shredded or burnt").await;
    visit.sees("article 10(3)").await;
    visit.lacks("Alle verslagen").await;
    bundle(
        &visit,
        &[
            "request-record-",
            "decision-on-request-",
            "destruction-log-line-",
        ],
    )
    .await;
    visit.console_is_clean().await;
}

#[tokio::test]
async fn the_meldcode_ends_in_a_report_for_veilig_thuis() {
    let visit = Visit::start(LAPTOP).await;
    visit.open("#/rights/meldcode").await;
    visit.fill("Dossiernummer", "2026-33").await;
    visit
        .answer("Wat is er aan de hand?", "Ik zie of hoor zelf")
        .await;
    visit.answer("direct gevaar?", "Nee").await;
    visit.follow("#/rights/meldcode/signs").await;
    visit.fill("Wanneer", "2026-01-05").await;
    visit
        .fill("Wat zag of hoorde u?", "Blauwe plek op de arm")
        .await;
    visit.fill("Van wie (rol)", "de school").await;
    visit
        .fill(
            "Wat vermoedt u",
            "Mishandeling, maar het kind sport ook veel",
        )
        .await;
    visit.follow("#/rights/meldcode/decide").await;
    visit
        .answer("Wat besluit u?", "Melden bij Veilig Thuis")
        .await;
    visit.fill("Waarom?", "Het houdt niet op").await;
    visit.click("Volgende: Vertellen of uitstellen").await;
    visit.answer("Weet de cliënt het?", "Nee, uitgesteld").await;
    visit
        .fill("Welke concrete aanwijzingen", "De vader dreigt")
        .await;
    visit.fill("Wanneer kijkt u opnieuw?", "2099-01-05").await;
    visit.sees("Zet taken in uw agenda").await;
    visit.click("Volgende: De melding bij Veilig Thuis").await;
    visit
        .fill("Over wie gaat de melding?", "Het gezin Jansen")
        .await;
    visit
        .fill("Wie meldt: naam, functie en team", "A. Wijkwerker, SWT’er")
        .await;
    visit.look("rights-meldcode-report").await;
    visit.click("Volgende: Afronden").await;
    visit.sees("Op dit document staan nog open plekken").await;
    for words in [
        "Wat wij zagen en hoorden",
        "Blauwe plek op de arm",
        "Wat wij daarvan denken",
        "Mishandeling, maar het kind sport ook veel",
        "Wie weet van deze melding",
        "De vader dreigt",
    ] {
        visit.sees(words).await;
    }
    visit.look("rights-meldcode-finish").await;
    let (name, odt) = visit.save("Bewaar om te bewerken (ODT)", ".odt").await;
    assert!(name.starts_with("melding-veilig-thuis-"), "{name}");
    assert!(String::from_utf8_lossy(&odt).contains("Blauwe plek op de arm"));
    let (_, pdf) = visit.save("Bewaar als pdf", ".pdf").await;
    assert!(pdf.starts_with(b"%PDF-"));
    visit.answer("Taal van het document", "English").await;
    visit.sees("Who knows of this report").await;
    visit.console_is_clean().await;
}
