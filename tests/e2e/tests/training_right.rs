//! Practice with the right answers, which come from the engine as in the application: every situation, an exam that is
//! passed, and the mark on what was carried over to the real check.

use deelwijzer::protocol::Protocol;
use deelwijzer::text::Lang;
use deelwijzer::text::date::long_iso;
use deelwijzer::training::Library;
use deelwijzer::training::exam::Exam;
use deelwijzer::training::quiz::{Pick, Quiz};
use e2e::{LAPTOP, Visit};
use fantoccini::key::Key;
use serde_json::Value;

use super::keeping::{PASSPHRASE, keep, unlock};
use super::pdf::run;

/// What the banner says on every page that shows practice in the real check.
const BANNER: &str = "U oefent met een verzonnen situatie";
/// What goes on with practice that was saved.
const GO_ON: &str = "Ga verder met deze oefening";

#[tokio::test]
async fn the_mark_stays_whatever_is_typed_until_a_new_check() {
    let (protocol, library) = library();
    let visit = Visit::start(LAPTOP).await;
    visit.open("#/training").await;
    visit.sees("Zo kunt u oefenen").await;
    judge(&visit, &protocol, &library, "benefit-bsn").await;
    visit.click("Open deze situatie in de echte check").await;
    visit.click("Ja, naar de echte check").await;
    visit.sees(BANNER).await;
    visit.open("#/motivation").await;
    visit.sees(BANNER).await;
    visit.sees("Een oefening kan niet worden verzegeld").await;
    visit.fill("Dossiernummer", "W-2026-0042").await;
    visit.open("#/document").await;
    visit.sees(BANNER).await;
    visit.sees("W-2026-0042").await;
    visit
        .sees("OEFENING. Dit gaat over een verzonnen situatie")
        .await;
    visit.look("training-document").await;
    visit.click("Bewaar als webpagina").await;
    let (_, page) = visit.saved(".html").await;
    assert!(String::from_utf8_lossy(&page).contains("<title>OEFENING"));
    visit.open("#/papers").await;
    visit.sees(BANNER).await;

    // As a file it is no real case either.
    visit.open("#/check/verdict").await;
    visit.click("Bewaar als bestand").await;
    let (_, draft) = visit.saved(".json").await;
    assert!(String::from_utf8_lossy(&draft).contains("W-2026-0042"));
    // It is put away, so that what is seen next comes out of the file.
    leave(&visit).await;
    visit.open("#/open").await;
    visit.give_file("gewoon.json", &draft).await;
    visit.sees("wordt hier niet als echte zaak geopend").await;
    visit.lacks(BANNER).await;
    visit.look("open-practice").await;
    // It can be gone on with as practice, which it stays.
    visit.click(GO_ON).await;
    visit.sees(BANNER).await;
    visit.sees("Bewaard in een bestand").await;
    visit.open("#/motivation").await;
    let number =
        "return [...document.querySelectorAll('input')].some((i) => i.value === 'W-2026-0042')";
    visit.until(number).await;
    visit.sees(BANNER).await;
    // Behind a passphrase it is the same.
    visit.open("#/check/verdict").await;
    keep(&visit, "In een bestand").await;
    let (_, locked) = visit.saved(".age").await;
    leave(&visit).await;
    visit.open("#/training").await;
    visit
        .click("Ga verder met een oefening die u bewaarde")
        .await;
    visit.sees("Een bestand openen").await;
    visit.give_file("gewoon.age", &locked).await;
    unlock(&visit, "file-passphrase", PASSPHRASE).await;
    visit.sees("wordt hier niet als echte zaak geopend").await;
    visit.lacks(BANNER).await;
    visit.click(GO_ON).await;
    visit.sees(BANNER).await;
    // The register has no such door.
    visit.open("#/register").await;
    visit.give_file("gewoon.json", &draft).await;
    visit.sees("komt uit een oefening").await;

    leave(&visit).await;
    visit.open("#/check/activity").await;
    visit.click("Alleen informatie geven").await;
    visit.lacks(BANNER).await;
    visit.open("#/document").await;
    visit.lacks("OEFENING").await;
    visit.console_is_clean().await;
}

/// Stops practising.
async fn leave(visit: &Visit) {
    visit.open("#/check/verdict").await;
    visit
        .click("Stop met oefenen en begin een nieuwe check")
        .await;
    visit.sees("Wat wilt u doen?").await;
    visit.lacks(BANNER).await;
}

/// The protocol and the situations, as the application has them.
fn library() -> (Protocol, Library) {
    let protocol = Protocol::built_in().unwrap();
    let library = Library::built_in(&protocol).unwrap();
    (protocol, library)
}

/// Goes to a page without loading the application anew, and waits for its heading.
async fn goes(visit: &Visit, path: &str, heading: &str) {
    visit
        .script("location.hash = arguments[0]", vec![path.into()])
        .await;
    let there = format!(
        "return document.querySelector('h1')?.textContent === {}",
        Value::from(heading)
    );
    visit.until(&there).await;
}

/// Gives the right answer and the right reason, as the engine has them.
async fn answers(visit: &Visit, quiz: &Quiz) {
    let right = |picks: &[Pick]| picks.iter().position(|pick| pick.right).unwrap();
    visit
        .click_on(&format!("#answer-{}", right(&quiz.first)))
        .await;
    visit.click("Verder naar de reden").await;
    visit
        .click_on(&format!("#reason-{}", right(&quiz.second)))
        .await;
}

/// Judges a situation rightly in the quick way.
async fn judge(visit: &Visit, protocol: &Protocol, library: &Library, id: &str) {
    let exercise = library.exercise(id).unwrap();
    let seed = deelwijzer::training::draw::seed_of(id);
    let quiz = Quiz::of(protocol, exercise, seed);
    let title = &exercise.practice.title.nl;
    goes(visit, &format!("#/training/quick/{id}"), title).await;
    answers(visit, &quiz).await;
    visit.click("Kijk na").await;
    visit.sees("Helemaal goed").await;
}

#[tokio::test]
async fn every_situation_opens_and_is_judged() {
    let (protocol, library) = library();
    let visit = Visit::start(LAPTOP).await;
    visit.open("#/training").await;
    visit.sees("Zo kunt u oefenen").await;
    for exercise in library.exercises() {
        judge(&visit, &protocol, &library, &exercise.practice.id).await;
    }
    visit.console_is_clean().await;
}

/// Chooses with the arrows, from where the focus is on the first of them.
async fn choose_by_keyboard(visit: &Visit, picks: &[Pick]) {
    visit.press_space().await;
    for _ in 0..picks.iter().position(|pick| pick.right).unwrap() {
        visit.press(Key::Down).await;
    }
}

#[tokio::test]
async fn an_exam_is_taken_with_the_keyboard_alone() {
    let (protocol, library) = library();
    let visit = Visit::start(LAPTOP).await;
    visit.open("#/training/exam").await;
    visit.tab_to("Nummer van de toets").await;
    visit.type_in("7").await;
    visit.tab_to("Begin de toets").await;
    visit.press(Key::Enter).await;
    let exam = Exam::draw(&library, 7);
    for id in &exam.cases {
        let exercise = library.exercise(id).unwrap();
        // The focus is on the situation, whose name is read.
        let there = format!(
            "const e = document.activeElement; return e.id === 'exam-situation' && e.innerText.trim() === {}",
            Value::from(exercise.practice.title.nl.trim())
        );
        visit.until(&there).await;
        let quiz = exam.quiz(&protocol, exercise);
        let question = quiz.question.as_ref().map_or("Mag dit?", |text| &text.nl);
        visit.tab_to(question).await;
        choose_by_keyboard(&visit, &quiz.first).await;
        visit.tab_to("Verder naar de reden").await;
        visit.press(Key::Enter).await;
        visit
            .until("return document.activeElement.id === 'reason-0'")
            .await;
        choose_by_keyboard(&visit, &quiz.second).await;
        visit.tab_to("Vastleggen en verder").await;
        visit.press(Key::Enter).await;
    }
    visit
        .until("return document.activeElement.tagName === 'H1'")
        .await;
    assert_eq!(visit.heading().await, "Uitslag van de proeftoets");
    // What came of it is announced, and not only shown.
    let said = visit.words_of("main .utrecht-alert[role=status]").await;
    assert!(
        said.contains("Geslaagd") && said.contains("20 van 20 punten"),
        "{said}"
    );
    visit.console_is_clean().await;
}

#[tokio::test]
async fn an_exam_that_is_passed_gives_a_certificate() {
    let (protocol, library) = library();
    let visit = Visit::start(LAPTOP).await;
    visit.open("#/training/exam").await;
    visit.fill("Nummer van de toets", "42").await;
    visit.click("Begin de toets").await;
    let focus = "return document.activeElement.id === 'exam-situation'";
    visit.until(focus).await;
    // The same number draws the same exam anywhere.
    let exam = Exam::draw(&library, 42);
    for (at, id) in exam.cases.iter().enumerate() {
        visit.sees(&format!("Situatie {} van 10", at + 1)).await;
        let exercise = library.exercise(id).unwrap();
        visit.sees(&exercise.practice.title.nl).await;
        answers(&visit, &exam.quiz(&protocol, exercise)).await;
        visit.click("Vastleggen en verder").await;
    }
    visit.sees("20 van 20 punten: 100 procent").await;
    visit.sees("Uw bewijs").await;
    visit.sees("OEFENING – Bewijs van oefening").await;
    visit.look("training-exam-passed").await;
    visit.click("Bewaar als webpagina").await;
    let (_, page) = visit.saved(".html").await;
    let page = String::from_utf8_lossy(&page).into_owned();
    let version = format!("({} {})", protocol.id(), protocol.version());
    for words in ["Bewijs van oefening", "Geslaagd", "20 van 20", &version] {
        assert!(page.contains(words), "{words}");
    }
    // On paper as well: the mark, the score, the day and the version of the protocol.
    visit.click("Bewaar als pdf").await;
    let (path, pdf) = visit.saved(".pdf").await;
    assert!(pdf.starts_with(b"%PDF-"));
    let paper = run("pdftotext", &[path.to_str().unwrap(), "-"]);
    let paper = paper.split_whitespace().collect::<Vec<_>>().join(" ");
    let today = "const d = new Date(); return [d.getFullYear(), d.getMonth() + 1, d.getDate()]
        .map((n) => String(n).padStart(2, '0')).join('-')";
    let today = visit.script(today, vec![]).await;
    let today = long_iso(today.as_str().unwrap(), Lang::Nl);
    let score = "20 van 20 punten (100 %)";
    for words in ["OEFENING", "Bewijs van oefening", score, &today, &version] {
        assert!(paper.contains(words), "“{words}” is not in:\n{paper}");
    }
    // Each situation says what its answer was worth, and what one masters knows of it.
    let worth =
        "return [...document.querySelectorAll('li .dw-spot__word')].map((e) => e.innerText.trim())";
    let worth = visit.script(worth, vec![]).await;
    assert_eq!(worth, Value::from(vec!["goed"; 10]));
    goes(&visit, "#/training/progress", "Wat u al kunt").await;
    visit.sees("Per regel").await;
    visit.lacks("U hebt nog niets geoefend").await;
    visit.console_is_clean().await;
}
