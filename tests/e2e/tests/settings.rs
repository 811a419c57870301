//! What an organisation sets: parts, contacts, languages, a theme; and what becomes of mistakes in it.

use deelwijzer::protocol::Protocol;
use deelwijzer::training::Library;
use e2e::{Copy, LAPTOP, Visit};
use serde_json::json;

const THEME: &str = "node_modules/@utrecht/design-tokens/dist/theme.css";

#[tokio::test]
async fn parts_that_are_off_are_gone_and_their_addresses_say_so() {
    let copy = Copy::of_the_site();
    copy.configure(
        "index.html",
        &json!({
            "organisation": "Gemeente Voorbeeld",
            "questions": { "name": "Privacyfunctionaris", "email": "privacy@voorbeeld.nl", "phone": "071 123 45 67" },
            "logo": "icon.svg",
            "languages": ["en", "nl"],
            "parts": { "table": false, "training": false },
        }),
    );
    let visit = Visit::blank(LAPTOP, copy.path()).await;
    visit.open("").await;
    visit.sees("What do you want to do?").await;
    assert!(
        visit
            .has(".dw-header__logo[alt='Gemeente Voorbeeld']")
            .await
    );
    assert!(!visit.has("a[href='#/table']").await);
    for path in ["#/table", "#/table/2-client", "#/training/anything"] {
        visit.open(path).await;
        visit.sees("This part is turned off").await;
    }
    visit.open("#/more").await;
    visit.sees("Register").await;
    assert!(!visit.has("a[href='#/training']").await);
    visit.open("#/about?lang=nl").await;
    visit.sees("Gemeente Voorbeeld").await;
    assert!(visit.has("a[href='mailto:privacy@voorbeeld.nl']").await);
    visit.lacks("Instellingen (voor de beheerder)").await;
    visit.accessible("configured").await;
    visit.picture("configured").await;
    visit.console_is_clean().await;
}

/// What is wrong is told on the page for the administrator alone, field by field, and everything else holds.
async fn wrong(visit: &mut Visit) -> Copy {
    let copy = Copy::of_the_site();
    copy.configure(
        "index.html",
        &json!({ "organisation": "Gemeente Voorbeeld", "logo": 7, "parts": { "tabel": false }, "origins": ["*"] }),
    );
    visit.serve(copy.path());
    visit.open("").await;
    visit.sees("Wat wilt u doen?").await;
    visit.lacks("deelwijzer-config").await;
    visit.open("#/about").await;
    visit.sees("Instellingen (voor de beheerder)").await;
    for field in ["logo", "parts.tabel", "origins[0]"] {
        visit.sees(&format!("deelwijzer-config: {field}: ")).await;
    }
    copy
}

/// What can't be read at all sets nothing, and everything else works as without settings.
async fn unreadable(visit: &Visit, copy: &Copy) {
    copy.replace("index.html", "\"logo\":7", "\"logo\":7,,");
    visit.open("?broken").await;
    visit.sees("Wat wilt u doen?").await;
    visit.lacks("deelwijzer-config").await;
    super::forms::journey(visit).await;
    visit.script("location.hash = '#/about'", vec![]).await;
    visit.sees("Instellingen (voor de beheerder)").await;
    visit.lacks("Gemeente Voorbeeld").await;
}

/// Settings with mistakes in them, in any browser.
pub async fn mistakes(visit: &mut Visit) {
    let copy = wrong(visit).await;
    unreadable(visit, &copy).await;
}

#[tokio::test]
async fn mistakes_are_for_the_administrator_and_the_rest_holds() {
    let mut visit = Visit::blank(LAPTOP, &xtask::dist()).await;
    let copy = wrong(&mut visit).await;
    visit.accessible("wrong-settings").await;
    visit.fits("wrong-settings").await;
    unreadable(&visit, &copy).await;
}

#[tokio::test]
async fn the_other_settings_do_what_the_guide_says() {
    let copy = Copy::of_the_site();
    copy.configure(
        "index.html",
        &json!({
            "complaints": { "name": "Klachtencoördinator", "url": "https://www.voorbeeld.nl/klacht" },
            "theme": "dark",
            "languages": ["nl"],
            "emergency": { "veilig-thuis": "071 765 43 21" },
            "parts": { "check": false, "rights": false, "register": false, "rules": false },
        }),
    );
    let visit = Visit::blank(LAPTOP, copy.path()).await;
    visit.open("").await;
    let dark = "return document.documentElement.dataset.theme";
    assert_eq!(visit.script(dark, vec![]).await, json!("dark"));
    assert!(!visit.has(".dw-languages__button").await);
    visit.open("#/about").await;
    visit.sees("Klachtencoördinator").await;
    assert!(visit.has("a[href='https://www.voorbeeld.nl/klacht']").await);
    visit.lacks("Instellingen (voor de beheerder)").await;
    visit.open("#/acute").await;
    visit.sees("071 765 43 21").await;
    visit.lacks("0800-2000").await;
    for off in [
        "#/check",
        "#/motivation",
        "#/open",
        "#/rights",
        "#/register",
        "#/rules",
    ] {
        visit.open(off).await;
        visit.sees("Dit onderdeel staat uit").await;
    }
    for on in ["#/table", "#/training", "#/glossary"] {
        visit.open(on).await;
        visit.lacks("Dit onderdeel staat uit").await;
    }
    visit.console_is_clean().await;
}

#[tokio::test]
async fn an_address_asks_for_a_row_and_a_language() {
    let visit = Visit::start(LAPTOP).await;
    visit.open("#/table/2-creditor?lang=en").await;
    visit.sees("Table: ").await;
    let there = "const r = document.querySelector('#row-2-creditor').getBoundingClientRect(); \
                 return r.top >= 0 && r.top < innerHeight";
    assert_eq!(visit.script(there, vec![]).await, json!(true));
}

#[tokio::test]
async fn a_theme_by_the_names_of_the_nl_design_system_drops_in() {
    let theme = std::fs::read_to_string(xtask::root().join(THEME)).unwrap();
    let copy = Copy::of_the_site();
    copy.write("thema.css", &theme);
    copy.configure("index.html", &json!({ "theme_class": "utrecht-theme" }));
    copy.replace(
        "index.html",
        "</head>",
        "<link rel=stylesheet href=thema.css></head>",
    );
    // In one file it stands in the page, and its policy needs no change.
    copy.configure(
        "deelwijzer.html",
        &json!({ "theme_class": "utrecht-theme" }),
    );
    let block =
        format!("<script type=\"text/css\" id=\"deelwijzer-theme\">{theme}</script></head>");
    copy.replace("deelwijzer.html", "</head>", &block);
    let visit = Visit::blank(LAPTOP, copy.path()).await;
    visit.prefer("dark").await;
    for page in ["index.html", "deelwijzer.html"] {
        visit.open(page).await;
        let colour = "const probe = document.createElement('i'); probe.className = 'dw-badge'; document.body.append(probe); \
                      const name = (n) => getComputedStyle(document.documentElement).getPropertyValue(n).trim(); \
                      return [name('--deelwijzer-accent') === name('--utrecht-color-blue-35'), \
                              getComputedStyle(document.body).backgroundColor, \
                              name('--utrecht-color-blue-35') !== '']";
        let found = visit.script(colour, vec![]).await;
        assert_eq!(found, json!([true, "rgb(242, 242, 242)", true]), "{page}");
        // A danger button is the theme's own, ground and words alike.
        let danger = "const style = getComputedStyle(document.querySelector('.utrecht-button--danger')); \
                      return [style.color, style.backgroundColor]";
        let found = visit.script(danger, vec![]).await;
        assert_eq!(
            found,
            json!(["rgb(204, 0, 0)", "rgb(255, 255, 255)"]),
            "{page}"
        );
        for path in [
            "",
            "#/table",
            "#/acute",
            "#/about",
            "#/training",
            "#/rights",
        ] {
            visit.open(&format!("{page}{path}")).await;
            visit.accessible(&format!("{page}{path}-themed")).await;
        }
        visit.open(page).await;
        visit.picture(&format!("themed-{page}")).await;
    }
    visit.console_is_clean().await;
}

#[tokio::test]
async fn an_organisation_practises_with_its_own_set() {
    let protocol = Protocol::built_in().unwrap();
    let mut set = Library::built_in(&protocol).unwrap().set().clone();
    set.title.nl = "Oefenen in Voorbeeld".to_owned();
    set.cases.truncate(3);
    set.cases[0].id = "voorbeeld-1".to_owned();
    set.cases[0].title.nl = "Een vraag uit Voorbeeld".to_owned();
    let copy = Copy::of_the_site();
    copy.configure("index.html", &json!({ "practice": "oefenset.json" }));
    copy.write("oefenset.json", &serde_json::to_string(&set).unwrap());
    let visit = Visit::blank(LAPTOP, copy.path()).await;
    visit.open("#/training/trainer").await;
    visit
        .sees("Nu in gebruik: Oefenen in Voorbeeld (3 situaties)")
        .await;
    visit.open("#/training").await;
    visit.click("Een vraag uit Voorbeeld").await;
    visit.sees("Verzonnen situatie").await;
    visit.sees("Mag dit?").await;
    // It can be written on, as what the application brings along can not.
    visit.open("#/training/editor").await;
    visit.sees("Wijzig ‘Een vraag uit Voorbeeld’").await;
    visit.console_is_clean().await;

    // In one file it stands in the page.
    let text = serde_json::to_string(&set).unwrap().replace('<', "\\u003c");
    let block = format!(
        "<script type=\"application/json\" id=\"deelwijzer-practice\">{text}</script></head>"
    );
    copy.replace("deelwijzer.html", "</head>", &block);
    let file = url::Url::from_file_path(copy.path().join("deelwijzer.html")).unwrap();
    visit.goto(&format!("{file}#/training/trainer")).await;
    visit
        .sees("Nu in gebruik: Oefenen in Voorbeeld (3 situaties)")
        .await;
    visit.console_is_clean().await;

    // A set that is wrong is not used, and the page says so.
    copy.write(
        "oefenset.json",
        &json!({ "schema": "practice/set-1" }).to_string(),
    );
    let visit = Visit::blank(LAPTOP, copy.path()).await;
    visit.open("#/training/trainer").await;
    visit
        .sees("De oefenset van uw organisatie kon niet worden geladen")
        .await;
    visit.sees("(59 situaties)").await;
    visit.lacks("Oefenen in Voorbeeld").await;
    visit.console_is_clean().await;
}
