//! Practice: every way, with the mark on all that comes of it.

use e2e::{LAPTOP, Visit};
use fantoccini::key::Key;
use serde_json::Value;

use super::paper::on_paper;

#[tokio::test]
async fn judging_quickly_and_on_to_the_real_check() {
    let visit = Visit::start(LAPTOP).await;
    visit.open("#/more").await;
    visit.click("Oefenen").await;
    visit.sees("Zo kunt u oefenen").await;
    visit.fill("Zoek een situatie", "BSN erbij").await;
    visit.sees("1 van 59 situaties").await;
    visit.click("Het BSN erbij, dat zoekt sneller").await;
    visit.sees("Verzonnen situatie").await;
    visit.click("Geef een hint").await;
    visit.sees("De cliënt zegt ja. Is dat altijd genoeg?").await;
    visit.answer("Mag dit?", "Ja").await;
    visit.click("Verder naar de reden").await;
    visit
        .answer(
            "Welke regel geeft de doorslag?",
            "Niet meer dan de rij toestaat",
        )
        .await;
    visit.click("Kijk na").await;
    visit.sees("Deels goed").await;
    visit.sees("Sneller zoeken is geen reden").await;
    visit
        .sees("Een ja van de cliënt maakt de rij niet ruimer")
        .await;
    visit.sees("Met een BSN kan veel misgaan").await;

    visit.click("Open deze situatie in de echte check").await;
    visit.sees("De oefening verlaten?").await;
    visit.click("Ja, naar de echte check").await;
    visit.sees("Het mag als u eerst doet of uitzoekt").await;
    visit.lacks("Kijk na").await;
    visit.sees("U oefent met een verzonnen situatie").await;
    // All is filled in, and no file holds it yet.
    visit.sees("Nog niet bewaard").await;
    visit.lacks("Bewaard in een bestand").await;
    visit.look("training-carried-over").await;
    visit.console_is_clean().await;
}

#[tokio::test]
async fn doing_the_whole_check_and_two_heads() {
    let visit = Visit::start(LAPTOP).await;
    visit.open("#/training/build/desk-question").await;
    visit.sees("Kies eerst wat u wilt doen").await;
    visit
        .answer("Wat wilt u doen?", "Alleen informatie geven")
        .await;
    visit.click("Vergelijk met het goede antwoord").await;
    visit.sees("Nog niet goed").await;
    visit
        .sees("Regels gelijk aan het goede antwoord: 0 van 1")
        .await;
    visit.click("NAW-gegevens").await;
    visit.click("Telefoonnummer").await;
    visit.click("Vergelijk met het goede antwoord").await;
    visit.sees("Helemaal goed").await;
    visit.click("Bewaar mijn oordeel").await;
    let (_, file) = visit.saved("oordeel.json").await;
    let judgement: Value = serde_json::from_slice(&file).unwrap();
    assert_eq!(judgement["mark"], "OEFENING");
    assert_eq!(judgement["schema"], "practice/judgement-1");

    // The other judged it otherwise.
    let mut other = judgement.clone();
    other["judged"]["data"] = serde_json::json!(["naw"]);
    visit.open("#/training/heads").await;
    visit.give_file("een.json", &file).await;
    visit.sees("Nog één bestand").await;
    visit
        .give_file("twee.json", other.to_string().as_bytes())
        .await;
    visit.sees("U verschilt op 1 van").await;
    visit.sees("telefoonnummer").await;
    visit.look("training-heads-compared").await;

    // No real check takes it.
    visit.open("#/open").await;
    visit.give_file("oefening.json", &file).await;
    visit.sees("Dit bestand komt uit een oefening").await;
    visit.console_is_clean().await;
}

#[tokio::test]
async fn finding_mistakes_and_drilling_the_table_shows_progress() {
    let visit = Visit::start(LAPTOP).await;
    visit.open("#/training/spot").await;
    visit.click("Voorbereiding van een heronderzoek").await;
    visit.click("Regel 2").await;
    visit.click("Kijk na").await;
    visit
        .sees("1 van 1 fouten gevonden, 0 keer loos alarm")
        .await;
    visit.sees("Deze gegevens zijn bekend").await;
    visit.sees("Het voelt alsof niemand heeft geluisterd").await;
    visit.sees("Open deze situatie in de echte check").await;
    visit.look("training-spot-checked").await;
    visit.click("Terug naar alle oefeningen").await;
    visit.click("De tabel oefenen").await;
    for at in 1..=10 {
        visit.sees(&format!("Vraag {at} van 10")).await;
        visit.click_on("#question-0").await;
        if at == 1 {
            visit.sees("Waarom dit telt voor de cliënt").await;
            visit.look("training-table-answered").await;
        }
        // Which questions come is drawn: what goes with each answer fits the narrowest screen.
        visit.resize((320, 844)).await;
        visit.fits("training-table-answered, 320").await;
        visit.resize(LAPTOP).await;
        visit.click("Volgende vraag").await;
    }
    visit.sees("Klaar:").await;
    visit.click("Terug naar alle oefeningen").await;
    visit.click("Wat u al kunt").await;
    visit.sees("Per rij van de tabel").await;
    let kept = "return localStorage.length";
    assert_eq!(visit.script(kept, vec![]).await, 0);
    // What another tab keeps stays, whatever is practised in this one; it goes when someone no longer wants it kept.
    let other = "localStorage.setItem('deelwijzer.practice', 'theirs')";
    visit.script(other, vec![]).await;
    visit.follow("#/training/table").await;
    visit.click_on("#question-0").await;
    visit.follow("#/training/progress").await;
    visit.sees("Per rij van de tabel").await;
    let theirs = "return localStorage.getItem('deelwijzer.practice')";
    assert_eq!(visit.script(theirs, vec![]).await, "theirs");
    visit.click("Onthoud mijn voortgang").await;
    assert_ne!(visit.script(theirs, vec![]).await, "theirs");
    visit.click("Onthoud mijn voortgang").await;
    assert_eq!(visit.script(kept, vec![]).await, 0);
    visit.click("Onthoud mijn voortgang").await;
    assert_eq!(visit.script(kept, vec![]).await, 1);
    visit.reload().await;
    visit.sees("Per rij van de tabel").await;
    visit.click("Bewaar mijn voortgang").await;
    let (_, file) = visit.saved("voortgang.json").await;
    assert!(String::from_utf8_lossy(&file).contains("OEFENING"));
    visit.click("Wis mijn voortgang").await;
    visit.click("Ja, wis alles").await;
    visit.sees("U hebt nog niets geoefend").await;
    assert_eq!(visit.script(kept, vec![]).await, 0);
    visit.give_file("terug.json", &file).await;
    visit.sees("Per rij van de tabel").await;
    visit.console_is_clean().await;
}

#[tokio::test]
async fn an_exam_that_is_failed_gives_a_result() {
    let visit = Visit::start(LAPTOP).await;
    visit.open("#/training/exam").await;
    visit.fill("Nummer van de toets", "42").await;
    visit.click("Begin de toets").await;
    for at in 1..=10 {
        visit.sees(&format!("Situatie {at} van 10")).await;
        visit.lacks("Geef een hint").await;
        assert!(asks(&visit).await, "an exam that is being taken");
        if at == 4 {
            visit.look("training-exam-running").await;
        }
        visit.click_on("#answer-0").await;
        visit.click("Verder naar de reden").await;
        visit.click_on("#reason-0").await;
        visit.click("Vastleggen en verder").await;
    }
    visit.sees("Uitslag van de proeftoets").await;
    visit.until(ASKS_NOTHING).await;
    visit.sees("OEFENING – Uitslag van de oefening").await;
    visit.click("Web").await;
    let (_, file) = visit.saved(".html").await;
    let file = String::from_utf8_lossy(&file).into_owned();
    assert!(file.contains("OEFENING") && file.contains("leiden-wmo-2016 1."));
    visit.look("training-exam-result").await;
    visit.console_is_clean().await;
}

#[tokio::test]
async fn a_trainer_writes_prints_and_presents() {
    let visit = Visit::start(LAPTOP).await;
    visit.open("#/training/editor").await;
    visit.fill("Titel", "Een eigen vraag").await;
    choose(&visit, "edit-activity", "inform").await;
    choose(&visit, "edit-row", "1-information").await;
    visit
        .fill("Regel 1 van het verhaal", "Een bezoeker vraagt de weg.")
        .await;
    visit.sees("Niets vastleggen").await;
    visit.sees("Dit moet nog").await;
    assert!(asks(&visit).await, "what was typed is in no set yet");
    for field in [
        "Eerste hint",
        "Tweede hint",
        "Wat u hiervan leert",
        "Waarom het telt",
    ] {
        visit.fill(field, "Kijk naar de tabel.").await;
    }
    visit.click("Zet deze situatie in de oefenset").await;
    visit.sees("De situatie staat in de oefenset").await;
    // The browser asks before a set that was written on is lost, and no longer once a file holds it.
    assert!(asks(&visit).await);
    visit.click("Bewaar de oefenset").await;
    let (_, set) = visit.saved("set.json").await;
    visit.until(ASKS_NOTHING).await;
    let written: Value = serde_json::from_slice(&set).unwrap();
    let own = written["cases"].as_array().unwrap().last().unwrap();
    assert_eq!(own["title"]["nl"], "Een eigen vraag");
    assert_eq!(own["title"]["en"], "");

    // What was written can be reopened, changed and removed.
    visit.click("Wijzig ‘Een eigen vraag’").await;
    visit
        .until("return location.hash.endsWith('/editor/own-1')")
        .await;
    let title = "return document.getElementById('edit-title')?.value === 'Een eigen vraag'";
    visit.until(title).await;
    visit.fill("Titel", "Een betere vraag").await;
    for theme in ["intake", "too-much-data"] {
        choose(&visit, "edit-theme", theme).await;
        visit.click("Voeg toe").await;
        let chosen = format!("return !document.querySelector('#edit-theme option[value={theme}]')");
        visit.until(&chosen).await;
    }
    visit
        .click_on("button[aria-label='Haal weg: Informatie en intake']")
        .await;
    visit
        .until("return !!document.querySelector('#edit-theme option[value=intake]')")
        .await;
    let focus = "return document.activeElement.id";
    assert_eq!(visit.script(focus, vec![]).await, "edit-theme");
    visit.click("Leg de wijziging vast").await;
    visit.sees("De situatie in de oefenset is gewijzigd").await;
    visit.look("training-editor-own").await;
    visit.open("#/training/quick/own-1").await;
    visit.sees("Een betere vraag").await;
    visit.lacks("not in English").await;
    // Who reads English is told that it is not there yet, and hears the Dutch as Dutch.
    visit.click_on(".dw-languages__button[lang=en]").await;
    visit.sees("This situation is not in English yet").await;
    visit.sees("Een bezoeker vraagt de weg.").await;
    let dutch =
        "return [...document.querySelectorAll('h1[lang=nl], .dw-story__line[lang=nl]')].length";
    assert_eq!(visit.script(dutch, vec![]).await, 2);
    visit.accessible("training-not-in-english").await;
    visit.click_on(".dw-languages__button[lang=nl]").await;
    visit.open("#/training/editor").await;
    visit.click("Verwijder ‘Een betere vraag’").await;
    visit.click("Ja, verwijder").await;
    visit
        .until("return !document.getElementById('own-title')")
        .await;
    visit.open("#/training/quick/own-1").await;
    visit.sees("Deze situatie is er niet").await;
    visit.open("#/training/trainer").await;
    visit.click("Terug naar de set van Deelwijzer").await;
    visit.sees("59 situaties").await;
    visit.give_file("set.json", &set).await;
    visit.sees("60 situaties").await;
    let broken = String::from_utf8_lossy(&set).replace("\"level\": 3", "\"level\": 9");
    visit.give_file("kapot.json", broken.as_bytes()).await;
    visit.sees("Deze oefenset kan niet worden gebruikt").await;
    visit.sees("Het niveau is 1, 2 of 3").await;
    visit.click("Met antwoorden en uitleg").await;
    visit.sees("OEFENING – Oefensituaties met antwoorden").await;
    let paper = on_paper(&visit).await;
    assert!(paper.matches("OEFENING").count() >= 2, "{paper}");
    assert!(paper.contains("Oefensituaties met antwoorden"), "{paper}");
    visit.click("Toon:").await;
    for (at, what) in REVEALED.into_iter().enumerate() {
        visit.click(&format!("Onthul: {what}")).await;
        // One part at a time, each hint by itself.
        let shown = format!(
            "return document.querySelectorAll('.dw-present').length === {}",
            at + 1
        );
        visit.until(&shown).await;
        let hints = visit.script(
            "return document.querySelectorAll('.dw-hints__hint').length",
            vec![],
        );
        assert_eq!(hints.await, at.min(2));
    }
    visit.sees("Alles is onthuld").await;
    visit.look("training-present-revealed").await;
    visit.console_is_clean().await;
}

/// Whether nothing on the page would be lost when it is left: the browser is asked as it is then.
const ASKS_NOTHING: &str =
    "return window.dispatchEvent(new Event('beforeunload', { cancelable: true }))";

/// Whether the browser would ask before the page is left.
async fn asks(visit: &Visit) -> bool {
    visit.script(ASKS_NOTHING, vec![]).await == false
}

/// What a presenter reveals, in order.
const REVEALED: [&str; 5] = [
    "de vraag",
    "een hint",
    "een grotere hint",
    "het antwoord",
    "de les",
];

/// Chooses from a list that folds out.
async fn choose(visit: &Visit, id: &str, value: &str) {
    visit.wait(&format!("#{id}")).await;
    let code = "const e = document.getElementById(arguments[0]); e.value = arguments[1]; e.dispatchEvent(new Event('change', { bubbles: true }));";
    visit.script(code, vec![id.into(), value.into()]).await;
}

#[tokio::test]
async fn a_situation_is_judged_with_the_keyboard_alone() {
    let visit = Visit::start(LAPTOP).await;
    visit.open("#/training/quick/coffee-corner").await;
    visit.tab_to("Mag dit?").await;
    visit.press(Key::Down).await;
    visit.press(Key::Down).await;
    visit.tab_to("Verder naar de reden").await;
    visit.press(Key::Enter).await;
    visit.sees("Welke").await;
    // The focus went to the reasons.
    visit.press(Key::Space).await;
    visit.tab_to("Kijk na").await;
    visit.press(Key::Enter).await;
    visit.sees("Wat u hiervan leert").await;
    let focus = visit
        .script("return document.activeElement.id", vec![])
        .await;
    assert_eq!(focus, "feedback");
}

#[tokio::test]
async fn mistakes_are_found_with_the_keyboard_alone() {
    let visit = Visit::start(LAPTOP).await;
    visit.open("#/training/spot/m-evaluation").await;
    visit.tab_to("Regel 2").await;
    visit.press_space().await;
    visit.tab_to("Kijk na").await;
    visit.press(Key::Enter).await;
    visit
        .until("return document.activeElement.id === 'feedback'")
        .await;
    let said = visit.words_of("main .utrecht-alert[role=status]").await;
    assert!(
        said.contains("1 van 1 fouten gevonden, 0 keer loos alarm"),
        "{said}"
    );
    visit.tab_to("Volgende situatie").await;
    visit.press(Key::Enter).await;
    visit
        .until("return location.hash === '#/training/spot/m-riec'")
        .await;
}

/// The pages of practice, as they are opened.
const PAGES: [(&str, &str); 11] = [
    ("home", "#/training"),
    ("quick", "#/training/quick/not-eating"),
    ("build", "#/training/build/stairlift-report"),
    ("spots", "#/training/spot"),
    ("spot", "#/training/spot/m-neighbour"),
    ("table", "#/training/table"),
    ("exam", "#/training/exam"),
    ("heads", "#/training/heads"),
    ("trainer", "#/training/trainer"),
    ("present", "#/training/present/referral-danger"),
    ("editor", "#/training/editor"),
];

#[tokio::test]
async fn every_page_of_practice_fits_and_is_accessible() {
    let visit = Visit::start(LAPTOP).await;
    for (name, path) in PAGES {
        visit.open(path).await;
        visit.look(&format!("training-{name}")).await;
    }
    visit.open("#/training/spot/m-benefit").await;
    visit.click_on(".dw-languages__button[lang=en]").await;
    visit.sees("This motivation seems finished").await;
    visit.look("training-spot-english").await;
    visit.click_on(".dw-languages__button[lang=nl]").await;
    visit.sees("Deze motivering lijkt af").await;
    visit.open("#/training/quick/not-eating").await;
    visit.answer("Mag dit?", "Ja, mits").await;
    visit.click("Verder naar de reden").await;
    visit.click_on("#reason-0").await;
    visit.click("Kijk na").await;
    visit.sees("Wat u hiervan leert").await;
    visit.look("training-feedback").await;
    visit.click("Terug naar alle oefeningen").await;
    visit.click("Wat u al kunt").await;
    visit.sees("Per regel").await;
    visit.look("training-progress").await;
    visit.open("#/training/build/desk-question").await;
    visit
        .answer("Wat wilt u doen?", "Alleen informatie geven")
        .await;
    visit.click("Vergelijk met het goede antwoord").await;
    visit.sees("Nog niet goed").await;
    visit.look("training-compared").await;
    visit.console_is_clean().await;
}
