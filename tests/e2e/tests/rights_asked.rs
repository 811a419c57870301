//! Two more walks through the pages of the rights to what is signed: Veilig Thuis asks, and a referrer brings someone in.

use e2e::{LAPTOP, PHONE, Visit};

use crate::rights_walks::{bundle, record, sign};
use crate::seal::{advise_under_conditions, conditions_and_seal};

#[tokio::test]
async fn what_veilig_thuis_asks_is_answered_after_the_teamcoach_and_signed_by_both() {
    let visit = Visit::start(LAPTOP).await;
    visit.open("#/rights/meldcode").await;
    visit.fill("Dossiernummer", "2026-34").await;
    visit
        .answer("Wat is er aan de hand?", "Veilig Thuis vraagt")
        .await;
    visit.answer("direct gevaar?", "Nee").await;
    visit.click("Volgende: De vraag van Veilig Thuis").await;
    visit
        .fill("Wanneer vroeg Veilig Thuis het?", "2026-01-05T09:30")
        .await;
    visit
        .fill("Wat vraagt Veilig Thuis", "Of het kind naar school gaat")
        .await;
    visit.answer("nodig voor zijn taak?", "Ja").await;
    visit.fill("Waarom?", "Zij onderzoeken een melding.").await;
    visit.look("rights-meldcode-asked").await;
    visit.click("Volgende: Stap 2: overleg").await;
    visit.fill("Naam van de teamcoach", "T. Coach").await;
    visit
        .fill("Wanneer was het overleg?", "2026-01-05T11:00")
        .await;
    visit
        .fill("Wat adviseert de teamcoach?", "Geef alleen het nodige.")
        .await;
    // Asking for advice and the talk belong to signs of one's own.
    visit.lacks("om advies gevraagd").await;
    visit.click("Volgende: Uw antwoord").await;
    visit.answer("Wat doet u?", "Ik geef wat nodig is").await;
    visit.fill("Welke gegevens geeft u?", "Schoolverzuim").await;
    // Before the teamcoach was consulted it cannot have been given.
    visit
        .fill("Wanneer gaf u de gegevens?", "2026-01-05T10:00")
        .await;
    visit
        .sees("Dit kan niet eerder zijn dan: Wanneer was het overleg")
        .await;
    visit.look("rights-meldcode-too-early").await;
    visit
        .fill("Wanneer gaf u de gegevens?", "2026-01-05T14:00")
        .await;
    visit.lacks("Dit kan niet eerder zijn dan").await;
    visit.fill("Waarom?", "Nodig voor het onderzoek.").await;
    visit
        .answer("Staat de aantekening in het dossier?", "Ja")
        .await;
    visit.look("rights-meldcode-answer").await;
    visit.click("Volgende: Vertellen of uitstellen").await;
    visit.answer("Weet de cliënt het?", "Ja, verteld").await;
    visit.fill("Verteld op", "2026-01-06").await;
    visit.fill("Wie hebt u het verteld", "Beide ouders").await;
    visit.click("Volgende: Afronden").await;
    visit.sees("Veilig Thuis krijgt wat nodig is").await;
    // Who answers does not report: there is no letter of a report.
    visit.lacks("De melding voor Veilig Thuis").await;
    visit.fill("Uw naam", "A. Wijkwerker").await;
    visit.fill("Uw functie", "SWT’er").await;
    visit.click_on("form button[type=submit]").await;
    visit.sees("De teamcoach moet nog tekenen").await;
    advise_under_conditions(&visit).await;
    conditions_and_seal(&visit, "rights-meldcode-coach").await;
    visit.sees("ondertekend, ook door de teamcoach").await;
    let record = record(&visit).await;
    assert_eq!(record["schema"], "meldcode/1");
    assert_eq!(record["outcome"], "answered");
    assert_eq!(record["details"]["given-on"], "2026-01-05T14:00");
    assert_eq!(record["details"].get("decision"), None);
    assert_eq!(record["coach_signature"]["advice"], "under-conditions");
    visit.sees("5 januari 2026").await;
    visit.look("rights-meldcode-signed").await;
    visit.console_is_clean().await;
}

#[tokio::test]
async fn an_intake_with_a_referral_is_walked_to_its_signed_record() {
    let visit = Visit::start(PHONE).await;
    visit.open("#/rights/intake").await;
    visit.fill("Dossiernummer", "2026-35").await;
    visit.fill("Wanneer was het gesprek?", "2026-01-05").await;
    visit
        .answer("Hoe komt de cliënt bij het team?", "Een verwijzer")
        .await;
    visit.click("Volgende: De verwijzer").await;
    visit
        .fill("Naam en functie van de verwijzer", "H. de Boer, huisarts")
        .await;
    visit
        .fill("Waarom verwijst deze persoon?", "Vaak gevallen thuis")
        .await;
    visit
        .fill("Welke gegevens gaf de verwijzer?", "Naam en telefoonnummer")
        .await;
    visit
        .fill("Wat besprak de verwijzer", "Dat het team kan helpen")
        .await;
    visit
        .answer("Stemt de cliënt in met de verwijzing?", "Nee")
        .await;
    visit
        .fill("Hoe zoekt u contact", "De huisarts belt, wij zijn erbij.")
        .await;
    visit.answer("Stemt de cliënt daarna wel in?", "Ja").await;
    visit
        .answer("Weet de cliënt wie verwees", "Ja, verteld")
        .await;
    visit.look("rights-intake-referred").await;
    visit.click("Volgende: Vertellen").await;
    // Not all of it was told: then there is a day for the rest.
    for told in [
        "Het team verwerkt gegevens",
        "Welke gegevens het team vastlegt",
        "Waarvoor dat gebeurt",
        "Welke rechten de cliënt heeft",
        "Bij wie de cliënt daarvoor terechtkan",
    ] {
        visit.click(told).await;
    }
    visit.fill("Naam van het team", "Wijkteam Noord").await;
    visit
        .fill("Bij wie kan de cliënt terecht", "Wijkteam Noord, 071 1")
        .await;
    visit.click("Volgende: Bijzondere gegevens").await;
    visit
        .answer("Gaat het om bijzondere gegevens?", "Nee")
        .await;
    visit.click("Volgende: Vragen en instellingen").await;
    visit
        .fill("Vragen en behoeften van de cliënt", "Veilig lopen in huis")
        .await;
    visit.fill("Instelling", "Thuiszorg").await;
    visit.answer("Relevant voor de hulpvraag?", "Ja").await;
    visit.sees("Gegevens opvragen mag alleen").await;
    visit.click("Volgende: Afspraken").await;
    visit
        .fill("Wat is afgesproken?", "Samen naar de woning kijken")
        .await;
    visit.click("Volgende: Afronden").await;
    visit.sees("Intake gedaan").await;
    visit.sees("Dit is nog nodig om te ondertekenen").await;
    visit.sees("Wanneer vertelt u de rest").await;
    visit.follow("#/rights/intake/informing").await;
    visit.fill("Nog niet alles is verteld", "2099-01-05").await;
    visit.sees("De rest vertellen aan de cliënt").await;
    visit.look("rights-intake-rest").await;
    visit.follow("#/rights/intake/finish").await;
    visit.lacks("Dit is nog nodig om te ondertekenen").await;
    sign(&visit).await;
    let record = record(&visit).await;
    assert_eq!(record["schema"], "intake/1");
    assert_eq!(record["outcome"], "taken");
    assert_eq!(record["details"]["later-agreed"], "yes");
    assert_eq!(record["details"]["told-referrer"], "told");
    assert_eq!(record["details"]["rest-by"], "2099-01-05");
    visit.answer("Welk document?", "Het verslag").await;
    visit.sees("H. de Boer, huisarts").await;
    bundle(&visit, &["verslag-intake-", "informatieblad-", ".mdto.xml"]).await;
    visit.look("rights-intake-referred-signed").await;
    visit.console_is_clean().await;
}
