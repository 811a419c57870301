//! The rules: explained, checked, changed, compared, and another protocol used in their place.

use e2e::{LAPTOP, PHONE, Visit};

/// The narrowest width that a page must fit.
const NARROW: (u32, u32) = (320, 640);

async fn look(visit: &Visit, name: &str) {
    for scheme in ["light", "dark"] {
        visit.prefer(scheme).await;
        for (size, width) in [(LAPTOP, "1280"), (PHONE, "390"), (NARROW, "320")] {
            if width == "320" && scheme == "dark" {
                continue;
            }
            visit.resize(size).await;
            let page = format!("rules-{name}-{width}-{scheme}");
            visit.fits(&page).await;
            if width != "320" {
                visit.accessible(&page).await;
                visit.picture(&page).await;
            }
        }
    }
    visit.prefer("light").await;
    visit.resize(LAPTOP).await;
}

#[tokio::test]
async fn the_rules_are_explained_and_checked() {
    let visit = Visit::start(LAPTOP).await;
    visit.open("#/rules").await;
    visit.sees("Dit protocol gebruikt u nu").await;
    look(&visit, "home").await;
    visit.click("Uitleg").await;
    visit.sees("Per rij van de tabel").await;
    look(&visit, "explain").await;
    visit.click("Jeugd- en Gezinsteam").await;
    visit.wait("svg.dw-chart").await;
    visit.click("De tekening in woorden").await;
    visit.sees("Alles in orde: Ja.").await;
    visit.click("Groter").await;
    look(&visit, "row").await;
    visit.open("#/rules/explain/route/without-consent").await;
    visit.wait("svg.dw-chart").await;
    look(&visit, "route").await;
    for (page, words) in [
        ("articles", "7.1"),
        ("readings", "Het kan ook zo"),
        ("law", "Bekeken op"),
    ] {
        visit.open(&format!("#/rules/explain/{page}")).await;
        visit.sees(words).await;
        look(&visit, page).await;
    }
    visit.open("#/rules/explain/book").await;
    visit.sees("16088978 situaties").await;
    look(&visit, "book").await;
    visit.open("#/rules/check").await;
    visit.sees("Niets gevonden").await;
    look(&visit, "check").await;
    visit.open("#/rules/exchange").await;
    visit.click("Bewaar DMN").await;
    let (_, table) = visit.saved(".dmn").await;
    let kept = xtask::root().join("docs/exchange/leiden-wmo-2016.dmn");
    assert_eq!(
        table,
        std::fs::read(kept).unwrap(),
        "what is saved is what was checked"
    );
    look(&visit, "exchange").await;
    visit.console_is_clean().await;
}

#[tokio::test]
async fn a_change_shows_what_it_does_and_is_kept_as_a_file() {
    let visit = Visit::start(LAPTOP).await;
    visit.open("#/rules/edit").await;
    visit.click("Begin met het protocol").await;
    visit.sees("Wat wilt u wijzigen?").await;
    look(&visit, "edit").await;
    visit
        .client
        .goto(&format!("{}#/rules/edit/rows/2-creditor", visit.url()))
        .await
        .unwrap();
    visit.sees("verandert er geen").await;
    visit.click("financiën en schulden").await;
    visit.sees("veranderen er").await;
    visit.sees("Neem de nieuwe aantallen over").await;
    visit.click("Neem de nieuwe aantallen over").await;
    visit.sees("Geen fouten.").await;
    look(&visit, "entry").await;
    visit
        .client
        .goto(&format!("{}#/rules/compare", visit.url()))
        .await
        .unwrap();
    visit.sees("Kleinste voorbeeld").await;
    visit.sees("Gegevens: financiën en schulden").await;
    look(&visit, "compare").await;
    visit
        .client
        .goto(&format!("{}#/rules/edit/rows/2-creditor", visit.url()))
        .await
        .unwrap();
    visit.click("Bewaar als TOML").await;
    let (_, file) = visit.saved(".toml").await;
    let text = String::from_utf8(file).unwrap();
    assert!(
        text.contains("items = [\"file-number\", \"finances\"]"),
        "{text}"
    );
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
    look(&visit, "load-wrong").await;
    visit.click("Neem het voorbeeld").await;
    visit.sees("Dit bestand is goed").await;
    look(&visit, "load").await;
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
    look(&visit, "trial").await;
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
