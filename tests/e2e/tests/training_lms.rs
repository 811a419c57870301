//! The exam within a learning system: SCORM 1.2 and 2004 packages, with npm `scorm-again` as the system's side. A whole
//! exam that is passed and one that is failed, by answers that are known to be right or wrong; one that is broken off and
//! taken up again; a connection that is lost.

use std::collections::BTreeSet;
use std::path::Path;
use std::time::Duration;

use deelwijzer::protocol::Protocol;
use deelwijzer::training::Library;
use deelwijzer::training::exam::Exam;
use deelwijzer::training::quiz::{Given, Pick};
use e2e::lms::{Line, Lms};
use e2e::{LAPTOP, Visit};
use serde_json::Value;
use tokio::time::sleep;
use xtask::scorm::{Version, assemble, schemas, validate};

async fn launch(visit: &Visit, lms: &Lms) {
    visit.client.clone().enter_parent_frame().await.ok();
    visit.client.goto(lms.url()).await.unwrap();
    visit.wait("iframe").await;
    visit.client.clone().enter_frame(0).await.unwrap();
    visit.wait("h1").await;
}

/// What is to be chosen in a situation: the right answer, the right reason.
type Right = (bool, bool);

/// An exam as it is taken: what was drawn is what the system was told, and what is right comes from the engine.
struct Taken {
    protocol: Protocol,
    library: Library,
    version: Version,
    exam: Exam,
    /// What was chosen, with what is right, of each question: the positions as they were shown, from 1.
    chosen: Vec<[(usize, usize); 2]>,
}

impl Taken {
    /// Begins one, and learns from the system what was drawn.
    async fn begin(visit: &Visit, lms: &Lms, version: Version) -> Self {
        let protocol = Protocol::built_in().unwrap();
        let library = Library::built_in(&protocol).unwrap();
        visit.sees("Tien situaties").await;
        visit.click("Begin de toets").await;
        visit.sees("Situatie 1 van 10").await;
        let cmi = told(lms, |cmi| kept(&library, cmi).is_some()).await;
        let exam = kept(&library, &cmi).unwrap();
        // The lot is drawn by chance; whoever knows its number has the same exam.
        assert_eq!(exam, Exam::draw(&library, exam.seed));
        Taken {
            protocol,
            library,
            version,
            exam,
            chosen: Vec::new(),
        }
    }

    /// Answers the situation that is shown as asked.
    async fn answer(&mut self, visit: &Visit, (first, second): Right) {
        let exercise = self.exam.current(&self.library).unwrap();
        visit.sees(&exercise.practice.title.nl).await;
        let quiz = self.exam.quiz(&self.protocol, exercise);
        let at = |picks: &[Pick], right: bool| picks.iter().position(|pick| pick.right == right);
        let parts = [(&quiz.first, first), (&quiz.second, second)];
        let [one, two] = parts.map(|(picks, right)| {
            let chosen = at(picks, right).unwrap();
            (chosen, at(picks, true).unwrap())
        });
        visit.click_on(&format!("#answer-{}", one.0)).await;
        visit.click("Verder naar de reden").await;
        visit.click_on(&format!("#reason-{}", two.0)).await;
        visit.click("Vastleggen en verder").await;
        self.chosen
            .push([(one.0 + 1, one.1 + 1), (two.0 + 1, two.1 + 1)]);
        let given = Given {
            first: quiz.first[one.0].id.clone(),
            second: quiz.second[two.0].id.clone(),
        };
        self.exam = self.exam.clone().answer(given);
    }

    /// Waits until the system has all that was answered so far, to the letter; gives all that it has.
    async fn is_kept(&self, lms: &Lms) -> Value {
        let cmi = told(lms, |cmi| {
            kept(&self.library, cmi).is_some_and(|exam| exam.given == self.exam.given)
        })
        .await;
        let exam = kept(&self.library, &cmi).unwrap();
        assert_eq!((exam.seed, &exam.cases), (self.exam.seed, &self.exam.cases));
        // SCORM 1.2 has room for this and no more.
        assert!(cmi["suspend_data"].as_str().unwrap().len() <= 4096);
        self.interactions(&cmi);
        cmi
    }

    /// Two interactions for each answered situation, in order, and no more.
    fn interactions(&self, cmi: &Value) {
        let (response, wrong) = match self.version {
            Version::V12 => ("student_response", "wrong"),
            Version::V2004 => ("learner_response", "incorrect"),
        };
        let all = cmi["interactions"].as_object().unwrap();
        assert_eq!(all.len(), self.chosen.len() * 2, "{all:#?}");
        for (situation, chosen) in self.chosen.iter().enumerate() {
            let id = self.exam.cases[situation].replace('-', "_");
            for (part, name) in ["answer", "reason"].into_iter().enumerate() {
                let (mine, right) = chosen[part];
                let one = &all[&(situation * 2 + part).to_string()];
                assert_eq!(one["id"], format!("{id}_{name}"));
                assert_eq!(one["type"], "choice");
                assert_eq!(one[response], mine.to_string());
                assert_eq!(one["correct_responses"]["0"]["pattern"], right.to_string());
                let result = if mine == right { "correct" } else { wrong };
                assert_eq!(one["result"], result, "{one:#}");
            }
        }
    }

    /// What the system was told of an exam that is not finished.
    fn is_open(&self, cmi: &Value) {
        match self.version {
            Version::V12 => {
                assert_eq!(cmi["core"]["lesson_status"], "incomplete");
                assert_eq!(cmi["core"]["exit"], "suspend");
                assert_eq!(cmi["core"]["score"]["raw"], "");
            }
            Version::V2004 => {
                assert_eq!(cmi["completion_status"], "incomplete");
                assert_eq!(cmi["success_status"], "unknown");
                assert_eq!(cmi["exit"], "suspend");
                assert_eq!(cmi["score"]["raw"], "");
                let done = format!("0.{}0", self.exam.given.len());
                assert_eq!(cmi["progress_measure"], done);
            }
        }
    }

    /// What the system was told of one that is finished.
    fn is_finished(&self, cmi: &Value, percent: &str, word: &str) {
        let score = match self.version {
            Version::V12 => {
                assert_eq!(cmi["core"]["lesson_status"], word);
                assert_eq!(cmi["core"]["exit"], "");
                &cmi["core"]["score"]
            }
            Version::V2004 => {
                assert_eq!(cmi["completion_status"], "completed");
                assert_eq!(cmi["success_status"], word);
                assert_eq!(cmi["exit"], "normal");
                assert_eq!(cmi["progress_measure"], "1.00");
                assert_eq!(cmi["score"]["scaled"], format!("0.{percent}"));
                &cmi["score"]
            }
        };
        let told = [&score["raw"], &score["min"], &score["max"]];
        assert_eq!(told, [percent, "0", "100"]);
    }
}

/// Waits until the last commit says so.
async fn told(lms: &Lms, what: impl Fn(&Value) -> bool) -> Value {
    for _ in 0..100 {
        if let Some(last) = lms.last()
            && what(&last["cmi"])
        {
            return last["cmi"].clone();
        }
        sleep(Duration::from_millis(100)).await;
    }
    panic!("the system was never told: {:#?}", lms.last());
}

/// The exam that the system keeps.
fn kept(library: &Library, cmi: &Value) -> Option<Exam> {
    Exam::from_json(library, cmi["suspend_data"].as_str()?)
}

/// Seven situations with both points, three with none: just enough. Broken off and taken up again on the way, and with a
/// connection that is lost.
async fn exam_that_is_passed(version: Version) {
    const ALL: Right = (true, true);
    const NONE: Right = (false, false);
    let lms = Lms::start(version).await;
    let visit = Visit::blank(LAPTOP, &xtask::dist()).await;
    launch(&visit, &lms).await;
    let mut taken = Taken::begin(&visit, &lms, version).await;
    for right in [ALL, NONE, ALL] {
        taken.answer(&visit, right).await;
    }
    visit.sees("Situatie 4 van 10").await;
    visit.sees("Verbonden met het leersysteem").await;
    taken.is_open(&taken.is_kept(&lms).await);
    // The attempt is the system's: it is broken off by leaving, and not by beginning another here.
    visit.sees("Sluit dan dit venster").await;
    visit.lacks("Stop de toets").await;

    // Broken off: the same attempt, later.
    launch(&visit, &lms).await;
    visit.sees("Situatie 4 van 10").await;
    visit.sees("verder waar u was gebleven").await;

    // The connection is lost for a while; nothing that was answered gets lost with it. It is tried again by itself.
    lms.line(Line::HangsUp);
    let before = lms.last();
    taken.answer(&visit, ALL).await;
    visit.sees("niet te bereiken").await;
    taken.answer(&visit, NONE).await;
    visit.sees("Situatie 6 van 10").await;
    assert_eq!(lms.last(), before);
    lms.line(Line::Good);
    taken.is_open(&taken.is_kept(&lms).await);
    visit.sees("Verbonden met het leersysteem").await;

    // A system that says it can't be used now is tried again at once by who asks for that.
    lms.line(Line::Refuses);
    let before = lms.last();
    taken.answer(&visit, ALL).await;
    visit.sees("niet te bereiken").await;
    assert_eq!(lms.last(), before);
    lms.line(Line::Good);
    visit.click("Nu opnieuw proberen").await;
    visit.sees("Verbonden met het leersysteem").await;
    taken.is_open(&taken.is_kept(&lms).await);

    for right in [ALL, NONE, ALL, ALL] {
        taken.answer(&visit, right).await;
    }
    visit.sees("Uitslag van de proeftoets").await;
    visit.sees("14 van 20 punten: 70 procent").await;
    visit.sees("Geslaagd").await;
    taken.is_finished(&taken.is_kept(&lms).await, "70", "passed");
    only_the_system_begins_anew(&visit).await;
    // Not by another way round either: what was passed stays passed, with its own answers.
    visit.click("Terug naar alle oefeningen").await;
    visit.click("Proeftoets").await;
    visit.sees("14 van 20 punten: 70 procent").await;
    only_the_system_begins_anew(&visit).await;
    taken.is_finished(&taken.is_kept(&lms).await, "70", "passed");
}

/// The right answer each time, and the right reason to three: a point short.
async fn exam_that_is_failed(version: Version) {
    let lms = Lms::start(version).await;
    let visit = Visit::blank(LAPTOP, &xtask::dist()).await;
    launch(&visit, &lms).await;
    let mut taken = Taken::begin(&visit, &lms, version).await;
    for at in 0..10 {
        taken.answer(&visit, (true, at % 3 == 1)).await;
    }
    visit.sees("13 van 20 punten: 65 procent").await;
    visit.sees("Niet geslaagd").await;
    taken.is_finished(&taken.is_kept(&lms).await, "65", "failed");

    // Taken up again, it is still the same result, and the system is told nothing else.
    launch(&visit, &lms).await;
    visit.sees("13 van 20 punten: 65 procent").await;
    taken.is_finished(&taken.is_kept(&lms).await, "65", "failed");
    only_the_system_begins_anew(&visit).await;

    // Nor with another set, in which the exam is not: what the system has stays.
    let mut set = serde_json::to_value(taken.library.set()).unwrap();
    let cases = set["cases"].as_array_mut().unwrap();
    cases.retain(|case| case["id"] != *taken.exam.cases[0]);
    let left = format!("({} situaties)", cases.len());
    visit.click("Terug naar alle oefeningen").await;
    visit.click("Voor de trainer").await;
    visit
        .give_file("set.json", set.to_string().as_bytes())
        .await;
    visit.sees(&left).await;
    visit.click("Terug naar alle oefeningen").await;
    visit.click("Proeftoets").await;
    visit.sees("Tien situaties").await;
    only_the_system_begins_anew(&visit).await;
    taken.is_finished(&taken.is_kept(&lms).await, "65", "failed");
}

/// A finished attempt is over: a new one is the system's to give, so that this one keeps its score and its answers.
async fn only_the_system_begins_anew(visit: &Visit) {
    visit.sees("Begin dan daar een nieuwe poging").await;
    visit.lacks("Nieuwe toets").await;
    visit.lacks("Begin de toets").await;
}

#[tokio::test]
async fn an_exam_that_is_passed_in_a_scorm_12_system() {
    exam_that_is_passed(Version::V12).await;
}

#[tokio::test]
async fn an_exam_that_is_passed_in_a_scorm_2004_system() {
    exam_that_is_passed(Version::V2004).await;
}

#[tokio::test]
async fn an_exam_that_is_failed_in_a_scorm_12_system() {
    exam_that_is_failed(Version::V12).await;
}

#[tokio::test]
async fn an_exam_that_is_failed_in_a_scorm_2004_system() {
    exam_that_is_failed(Version::V2004).await;
}

/// The files that a manifest names.
fn named(manifest: &str) -> BTreeSet<String> {
    let starts = manifest.split("<file href=\"").skip(1);
    let names = starts.map(|rest| rest.split('"').next().unwrap().to_owned());
    names.collect()
}

/// Every file in a package but the manifest itself, as the manifest would name it.
fn within(package: &Path, folder: &Path) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(within(package, &path));
        } else {
            let name = path.strip_prefix(package).unwrap();
            found.insert(name.to_str().unwrap().replace('\\', "/"));
        }
    }
    found.remove("imsmanifest.xml");
    found
}

/// Each manifest is valid by the published schemas, and names every file of its package.
#[tokio::test]
async fn manifests_are_valid() {
    let schemas = schemas().unwrap();
    for version in Version::ALL {
        let folder = tempfile::tempdir().unwrap();
        let package = folder.path().join("package");
        assemble(&xtask::dist(), &package, version).unwrap();
        let manifest = std::fs::read_to_string(package.join("imsmanifest.xml")).unwrap();
        assert_eq!(named(&manifest), within(&package, &package));
        validate(&package, &schemas, version).unwrap();
        // A manifest that is wrong is found out.
        let file = package.join("imsmanifest.xml");
        let manifest = std::fs::read_to_string(&file).unwrap();
        assert!(manifest.contains("href=\"lms.js\""));
        let wrong = manifest.replace("identifierref=", "identifierreference=");
        std::fs::write(&file, wrong).unwrap();
        assert!(validate(&package, &schemas, version).is_err());
    }
}
