//! The rules: explained, checked, changed, compared, and another protocol used in their place.

use deelwijzer::protocol::{Protocol, toml_value};
use deelwijzer::record::Record;
use deelwijzer::text::Lang;
use deelwijzer::workbench::edit::{Document, Edit};
use e2e::{Copy, LAPTOP, Visit};
use serde_json::json;

use super::rights::warns;
use crate::journeys::{choose_data, step};
use crate::samples;

#[tokio::test]
async fn the_rules_are_explained_and_checked() {
    let visit = Visit::start(LAPTOP).await;
    visit.open("#/rules").await;
    visit.sees("Dit protocol gebruikt u nu").await;
    visit.look("rules-home").await;
    visit.click("Uitleg").await;
    visit.sees("Per rij van de tabel").await;
    visit.look("rules-explain").await;
    visit.click("Jeugd- en Gezinsteam").await;
    visit.wait("svg.dw-drawing").await;
    visit.click("De tekening in woorden").await;
    visit.sees("Alles in orde: Ja.").await;
    visit.click("Groter").await;
    visit.look("rules-row").await;
    visit.open("#/rules/explain/route/without-consent").await;
    visit.wait("svg.dw-drawing").await;
    visit.look("rules-route").await;
    for (page, words) in [
        ("articles", "7.1"),
        ("readings", "Het kan ook zo"),
        ("law", "Bekeken op"),
    ] {
        visit.open(&format!("#/rules/explain/{page}")).await;
        visit.sees(words).await;
        visit.look(&format!("rules-{page}")).await;
    }
    // What is not confirmed yet is named on the page of the law, so that somebody can confirm it; what it says is not shown.
    visit.sees("Wams (wetsvoorstel 36295)").await;
    visit.sees("Nog niet bevestigd").await;
    visit.sees("Laat haar nakijken door een jurist").await;
    visit.lacks("samen helpen bij meer dan één probleem").await;
    // An article that nothing decides on leads to the page that works it out.
    visit.open("#/rules/explain/articles").await;
    visit.sees("Deelwijzer beslist hier niets over").await;
    visit.click("15 Informatie, inzage en afschrift").await;
    visit.click("Verzoek van een cliënt: Ontvangst").await;
    visit.sees("Terug naar het overzicht").await;
    visit.open("#/rules/explain/book").await;
    visit.sees("16.088.978 situaties").await;
    visit.lacks("samen helpen bij meer dan één probleem").await;
    // A drawing of each row and route stands at the end, without anything to press but the way to its own page.
    visit
        .wait(".dw-plates .dw-plate svg.dw-drawing[role=img]")
        .await;
    assert!(!visit.has(".dw-plates button").await);
    visit.look("rules-book").await;
    visit.open("#/rules/check").await;
    visit.sees("Niets gevonden").await;
    visit.look("rules-check").await;
    visit.open("#/rules/exchange").await;
    visit.click("Bewaar DMN").await;
    let (_, table) = visit.saved(".dmn").await;
    let kept = xtask::root().join("docs/exchange/leiden-wmo-2016.dmn");
    assert_eq!(
        table,
        std::fs::read(kept).unwrap(),
        "what is saved is what was checked"
    );
    visit.look("rules-exchange").await;
    visit.console_is_clean().await;
}

#[tokio::test]
async fn a_change_shows_what_it_does_and_is_kept_as_a_file() {
    let visit = Visit::start(LAPTOP).await;
    visit.open("#/rules/edit").await;
    visit.click("Begin met het protocol").await;
    visit.sees("Wat wilt u wijzigen?").await;
    visit.look("rules-edit").await;
    visit
        .client
        .goto(&format!("{}#/rules/edit/rows/2-creditor", visit.url()))
        .await
        .unwrap();
    visit.sees("verandert er geen").await;
    assert!(!warns(&visit).await, "nothing was changed yet");
    visit.click("financiën en schulden").await;
    visit.sees("veranderen er").await;
    assert!(warns(&visit).await);
    // What is wrong stands there with its place.
    visit
        .sees("Wat open mag blijven (coverage.gaps[1]): Het bestand noemt hier 12, maar het zijn er 11.")
        .await;
    visit.sees("Wat u eraan doet, met een voorbeeld").await;
    visit.look("rules-entry-error").await;
    visit.sees("Neem de nieuwe aantallen over").await;
    visit.click("Neem de nieuwe aantallen over").await;
    visit.sees("Geen fouten.").await;
    visit.look("rules-entry").await;
    visit
        .client
        .goto(&format!("{}#/rules/compare", visit.url()))
        .await
        .unwrap();
    visit.sees("Kleinste voorbeeld").await;
    visit.sees("Gegevens: financiën en schulden").await;
    visit.look("rules-compare").await;
    visit
        .client
        .goto(&format!("{}#/rules/edit/rows/2-creditor", visit.url()))
        .await
        .unwrap();
    visit.click("Bewaar het protocolbestand").await;
    let (_, file) = visit.saved(".toml").await;
    let text = String::from_utf8(file).unwrap();
    assert!(
        text.contains("items = [\"file-number\", \"finances\"]"),
        "{text}"
    );
    assert!(!warns(&visit).await, "a file holds it");
    // The words of an outcome and of the checklist are changed in a form as well.
    visit.follow("#/rules/edit").await;
    visit.click("Teksten bij de uitkomsten").await;
    visit.sees("permitted").await;
    visit.follow("#/rules/edit/checklist.steps/1").await;
    visit.sees("Wat u opschrijft").await;
    visit.look("rules-entry-checklist").await;
    visit.follow("#/rules/edit/rows/2-creditor").await;
    visit.sees("financiën en schulden").await;
    // Both changes are taken back, and nothing is left of them.
    visit.click("Maak ongedaan").await;
    visit.click("Maak ongedaan").await;
    visit.sees("verandert er geen").await;
    visit.console_is_clean().await;
}

#[tokio::test]
async fn another_protocol_takes_its_place_and_gives_it_back() {
    let visit = Visit::start(LAPTOP).await;
    visit.open("#/rules/load").await;
    // Everything that is wrong is told at once, and nothing changes.
    visit
        .give_file(
            "kapot.toml",
            b"schema = \"protocol/1\"\nrows = 3\nverrassing = 1\n",
        )
        .await;
    visit
        .sees("Met dit bestand kan Deelwijzer niet beslissen")
        .await;
    visit.sees("‘verrassing’ hoort hier niet").await;
    visit.look("rules-load-wrong").await;
    visit.click("Neem het voorbeeld").await;
    visit.sees("Dit bestand is goed").await;
    visit.look("rules-load").await;
    visit.click("Gebruik dit protocol nu").await;
    visit.click("Ja, gebruik het").await;
    visit.sees("U probeert een ander protocol uit").await;
    visit.sees("Voorbeeldprotocol Eikendam, uitleg 0.1.0").await;
    visit
        .client
        .goto(&format!("{}#/table", visit.url()))
        .await
        .unwrap();
    visit.sees("Budgetcoach").await;
    visit.lacks("Veilig Thuis (melding").await;
    visit.look("rules-trial").await;
    visit
        .client
        .goto(&format!("{}#/rules/explain/route/emergency", visit.url()))
        .await
        .unwrap();
    visit.sees("Noodsituatie").await;
    visit.click("Terug naar het eigen protocol").await;
    visit.click("Terug naar het eigen protocol").await;
    visit
        .client
        .goto(&format!("{}#/table", visit.url()))
        .await
        .unwrap();
    visit.sees("Stadsbank").await;
    visit.lacks("U probeert een ander protocol uit").await;
    visit.console_is_clean().await;
}

/// Judges a situation up to what the answer says about the rules.
async fn judge(visit: &Visit) {
    visit.fill("Zoek een situatie", "BSN erbij").await;
    visit.click("Het BSN erbij, dat zoekt sneller").await;
    visit.answer("Mag dit?", "Ja").await;
    visit.click("Verder naar de reden").await;
    let reason = "Niet meer dan de rij toestaat";
    visit.answer("Welke regel geeft de doorslag?", reason).await;
    visit.click("Kijk na").await;
    visit.sees("Deels goed").await;
}

/// What belongs to one protocol is not used under another, and is there again afterwards.
#[tokio::test]
async fn practice_and_rights_follow_the_protocol() {
    let visit = Visit::start(LAPTOP).await;
    visit.open("#/training").await;
    judge(&visit).await;
    visit.follow("#/rights").await;
    visit.click("Verzoek van een cliënt").await;
    visit.fill("Dossiernummer", "2026-17").await;
    visit.follow("#/rights").await;
    visit.sees("Onderweg").await;

    visit.follow("#/rules/load").await;
    visit.click("Neem het voorbeeld").await;
    visit
        .sees("ook bij rechten, papieren, register en oefenen")
        .await;
    visit.click("Gebruik dit protocol nu").await;
    visit.click("Ja, gebruik het").await;
    visit.sees("U probeert een ander protocol uit").await;
    visit.follow("#/more").await;
    visit.sees("Bekijk, controleer, vergelijk en wijzig").await;
    visit.lacks("Leer het protocol met situaties").await;
    visit.lacks("Een verzoek van een cliënt, bewaren").await;
    visit.follow("#/rights/request/receipt").await;
    visit
        .sees("Deze pagina’s passen niet bij dit protocol")
        .await;
    visit.lacks("Dossiernummer").await;
    visit.look("rules-trial-rights").await;
    for address in ["#/training/table", "#/training"] {
        visit.follow(address).await;
        visit
            .sees("De oefensituaties passen niet bij dit protocol")
            .await;
        visit.sees("de knop staat bovenaan").await;
    }
    visit.look("rules-trial-training").await;

    // Back, while a page of practice stands there.
    visit.click("Terug naar het eigen protocol").await;
    visit.click("Terug naar het eigen protocol").await;
    visit.sees("Zo kunt u oefenen").await;
    visit.lacks("De oefensituaties passen niet").await;
    judge(&visit).await;
    visit.follow("#/rights").await;
    visit.sees("Eerder begonnen?").await;
    visit.lacks("Onderweg").await;
    visit.console_is_clean().await;
}

/// A signed motivation that was made under another version of the protocol says which file that was; that file is known again
/// when it is loaded, and compared with the present one.
#[tokio::test]
async fn a_record_of_another_version_names_its_file_and_is_compared() {
    let shipped = xtask::root().join("protocols/leiden-wmo-2016.toml");
    let text = std::fs::read_to_string(shipped).unwrap();
    let (now, then) = ("\nversion = \"1.0.0\"", "\nversion = \"0.9.0\"");
    let (item, items) = (
        "items = [\"file-number\"]",
        "items = [\"file-number\", \"finances\"]",
    );
    assert!(text.contains(now) && text.contains(item));
    let text = text.replacen(now, then, 1).replacen(item, items, 1);
    let document = Document::new(toml_value(&text).unwrap());
    let document = document.apply(&Edit::Counts).unwrap();
    let protocol = Protocol::from_value(document.value()).unwrap();
    let digest = &protocol.digest()[..12];
    let signature = samples::signature("A. Signer", 3);
    let signed = samples::draft(3).sign(&protocol, signature, Lang::Nl, Vec::new());
    let record = Record::from(signed.unwrap()).to_json().unwrap();

    let visit = Visit::start(LAPTOP).await;
    visit.open("#/open").await;
    visit.give_file("motivering.json", record.as_bytes()).await;
    visit
        .sees("gemaakt met een andere versie van het protocol")
        .await;
    visit.sees("leiden-wmo-2016’, versie 0.9.0").await;
    visit.sees(&format!("begint met {digest}")).await;
    visit.accessible("record of another version").await;
    visit.click("Laad die versie en vergelijk").await;
    visit.sees("Een ander protocol laden").await;
    let file = document.to_toml();
    visit.give_file("toen.toml", file.as_bytes()).await;
    visit.sees("Dit bestand is goed").await;
    visit.sees(&format!("begint met {digest}")).await;
    visit
        .click("Vergelijk met het protocol dat u gebruikt")
        .await;
    visit.sees("Kleinste voorbeeld").await;
    visit.sees("Gegevens: financiën en schulden").await;
    visit.console_is_clean().await;
}

/// A whole check under the example, from a row of its table by a route of its own to its outcome.
#[tokio::test]
async fn a_check_under_the_example_comes_to_its_outcome() {
    let title = ".dw-main .dw-outcome__title";
    let visit = Visit::start(LAPTOP).await;
    visit.open("#/rules/load").await;
    visit.click("Neem het voorbeeld").await;
    visit.click("Gebruik dit protocol nu").await;
    visit.click("Ja, gebruik het").await;
    visit.sees("U probeert een ander protocol uit").await;
    visit.follow("#/table").await;
    visit.sees("Woningcorporatie").await;
    visit
        .click_on("#row-housing-company .dw-table__actions button")
        .await;
    visit.answer("Dreigt er een ontruiming?", "Ja").await;
    choose_data(&visit, &["naam", "adres"]).await;
    step(&visit, "checklist").await;
    visit
        .answer("Kan de ander zonder deze gegevens niet verder?", "Ja")
        .await;
    step(&visit, "verdict").await;
    visit.sees("Loop de open punten na").await;
    let before = visit.words_of(title).await;
    assert!(before.starts_with("Ja, mits"), "{before}");
    step(&visit, "conditions").await;
    visit
        .answer("Hebt u de inwoner verteld wat u doorgeeft?", "Ja")
        .await;
    step(&visit, "verdict").await;
    visit.sees("Leg het vast").await;
    let after = visit.words_of(title).await;
    assert_eq!(after.lines().next(), Some("Ja"), "{after}");
    visit.sees("Vertellen is genoeg").await;
    visit.look("rules-trial-verdict").await;
    visit.console_is_clean().await;
}

/// An organisation's own protocol stands in the page; with a mistake in it there are no answers.
#[tokio::test]
async fn an_organisation_sets_its_own_protocol() {
    let site = tempfile::tempdir().unwrap();
    for entry in std::fs::read_dir(xtask::dist()).unwrap() {
        let path = entry.unwrap().path();
        if path.is_file() {
            std::fs::copy(&path, site.path().join(path.file_name().unwrap())).unwrap();
        }
    }
    let page = site.path().join("index.html");
    let html = std::fs::read_to_string(&page).unwrap();
    let example =
        std::fs::read_to_string(xtask::root().join("protocols/example-eikendam.toml")).unwrap();
    let own: toml::Value = toml::from_str(&example).unwrap();
    let set = |json: &str| {
        let block = format!(
            "<script type=\"application/json\" id=\"deelwijzer-protocol\">{json}</script></head>"
        );
        std::fs::write(&page, html.replacen("</head>", &block, 1)).unwrap();
    };
    set(&serde_json::to_string(&own).unwrap());
    let visit = Visit::blank(LAPTOP, site.path()).await;
    visit.open("#/table").await;
    visit.sees("Budgetcoach").await;
    visit.sees("Voorbeeldprotocol Eikendam, uitleg 0.1.0").await;
    visit.lacks("U probeert een ander protocol uit").await;
    set("{\"schema\": \"protocol/1\"}");
    visit.open("").await;
    visit.reload().await;
    visit
        .sees("Het protocol van uw organisatie bevat fouten")
        .await;
    visit.lacks("Wat wilt u doen?").await;
}

/// One file takes it too, by a double click: from a block of data, as JSON or as TOML. A file beside it can't be read there,
/// and that is said.
#[tokio::test]
async fn one_file_takes_a_protocol_from_its_page() {
    let file = xtask::root().join("protocols/example-eikendam.toml");
    let example = std::fs::read_to_string(file).unwrap();
    let own: toml::Value = toml::from_str(&example).unwrap();
    let json = serde_json::to_string(&own).unwrap();
    let address = |copy: &Copy| {
        let file = copy.path().join("deelwijzer.html");
        url::Url::from_file_path(file).unwrap().to_string()
    };
    let visit = Visit::blank(LAPTOP, &xtask::dist()).await;
    for (kind, text) in [("text/plain", &example), ("application/json", &json)] {
        let copy = Copy::of_the_site();
        let block =
            format!("<script type=\"{kind}\" id=\"deelwijzer-protocol\">{text}</script></head>");
        copy.replace("deelwijzer.html", "</head>", &block);
        visit.goto(&address(&copy)).await;
        visit.sees("Voorbeeldprotocol Eikendam, uitleg 0.1.0").await;
        visit.click("Tabel").await;
        visit.sees("Budgetcoach").await;
        visit.lacks("U probeert een ander protocol uit").await;
    }
    visit.console_is_clean().await;
    let copy = Copy::of_the_site();
    copy.configure("deelwijzer.html", &json!({ "protocol": "eigen.json" }));
    copy.write("eigen.json", &json);
    visit.goto(&address(&copy)).await;
    visit
        .sees("Het bestand ‘eigen.json’ is niet te lezen")
        .await;
    visit.lacks("Wat wilt u doen?").await;
}
