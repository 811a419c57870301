//! The exam within a learning system: SCORM 1.2 and 2004 packages, with npm `scorm-again` as the system's side. A whole
//! exam, one that is broken off and taken up again, and a connection that is lost.

use std::collections::BTreeSet;
use std::path::Path;
use std::time::Duration;

use e2e::lms::Lms;
use e2e::{LAPTOP, Visit};
use serde_json::{Value, json};
use tokio::time::sleep;
use xtask::scorm::{Version, assemble, schemas, validate};

async fn launch(visit: &Visit, lms: &Lms) {
    visit.client.clone().enter_parent_frame().await.ok();
    visit.client.goto(lms.url()).await.unwrap();
    visit.wait("iframe").await;
    visit.client.clone().enter_frame(0).await.unwrap();
    visit.wait("h1").await;
}

/// Answers the situation that is shown: the first answer, the first reason.
async fn answer(visit: &Visit) {
    visit.click_on("#answer-0").await;
    visit.click("Verder naar de reden").await;
    visit.click_on("#reason-0").await;
    visit.click("Vastleggen en verder").await;
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

fn answered(cmi: &Value) -> usize {
    let kept = cmi["suspend_data"].as_str().unwrap_or_default();
    let exam: Value = serde_json::from_str(kept).unwrap_or_default();
    exam["given"].as_array().map_or(0, Vec::len)
}

async fn whole_exam(version: Version) {
    let lms = Lms::start(version).await;
    let visit = Visit::blank(LAPTOP, &xtask::dist()).await;
    launch(&visit, &lms).await;
    visit.sees("Tien situaties").await;
    visit.click("Begin de toets").await;
    for _ in 0..3 {
        answer(&visit).await;
    }
    visit.sees("Situatie 4 van 10").await;
    visit.sees("Verbonden met het leersysteem").await;
    let cmi = told(&lms, |cmi| answered(cmi) == 3).await;
    let status = |cmi: &Value| match version {
        Version::V12 => cmi["core"]["lesson_status"].clone(),
        Version::V2004 => cmi["completion_status"].clone(),
    };
    assert_eq!(status(&cmi), json!("incomplete"));

    // Broken off: the same attempt, later.
    launch(&visit, &lms).await;
    visit.sees("Situatie 4 van 10").await;
    visit.sees("verder waar u was gebleven").await;

    // The connection is lost for a while; nothing that was answered gets lost with it.
    lms.down(true);
    answer(&visit).await;
    visit.sees("niet te bereiken").await;
    answer(&visit).await;
    visit.sees("Situatie 6 van 10").await;
    assert_eq!(answered(&lms.last().unwrap()["cmi"]), 3);
    lms.down(false);
    visit.click("Nu opnieuw proberen").await;
    visit.sees("Verbonden met het leersysteem").await;
    told(&lms, |cmi| answered(cmi) == 5).await;

    for _ in 0..5 {
        answer(&visit).await;
    }
    visit.sees("Uitslag van de proeftoets").await;
    let cmi = told(&lms, |cmi| answered(cmi) == 10).await;
    let score = match version {
        Version::V12 => &cmi["core"]["score"],
        Version::V2004 => &cmi["score"],
    };
    let percent: f64 = score["raw"].as_str().unwrap().parse().unwrap();
    visit.sees(&format!("{percent} procent")).await;
    let passed = percent >= 70.0;
    let word = if passed { "passed" } else { "failed" };
    match version {
        Version::V12 => assert_eq!(cmi["core"]["lesson_status"], json!(word)),
        Version::V2004 => {
            assert_eq!(cmi["completion_status"], json!("completed"));
            assert_eq!(cmi["success_status"], json!(word));
            let scaled: f64 = score["scaled"].as_str().unwrap().parse().unwrap();
            assert!((scaled * 100.0 - percent).abs() < 0.5);
        }
    }
    let interactions = &cmi["interactions"];
    for at in 0..20 {
        let one = interactions
            .get(at.to_string())
            .or_else(|| interactions.get(at));
        let one = one.unwrap_or_else(|| panic!("interaction {at} is not there: {interactions:#}"));
        let result = one["result"].as_str().unwrap();
        assert!(
            ["correct", "wrong", "incorrect"].contains(&result),
            "{result}"
        );
    }
}

#[tokio::test]
async fn an_exam_in_a_scorm_12_system() {
    whole_exam(Version::V12).await;
}

#[tokio::test]
async fn an_exam_in_a_scorm_2004_system() {
    whole_exam(Version::V2004).await;
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
