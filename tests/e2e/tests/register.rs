//! The register: many records opened together, found, counted, told to a client; what does not belong is refused.

use std::fmt::Write as _;

use deelwijzer::record::draft_json;
use e2e::{LAPTOP, Visit};
use serde_json::json;

use crate::samples;

/// Gives these files to the field, all at once.
async fn give(visit: &Visit, files: &[(String, String)]) {
    let folder = visit.downloads.path().join("register");
    std::fs::create_dir_all(&folder).unwrap();
    let mut paths = String::new();
    for (name, text) in files {
        let path = folder.join(name);
        std::fs::write(&path, text).unwrap();
        let _ = writeln!(paths, "{}", path.display());
    }
    let field = visit.wait("#register-files").await;
    field.send_keys(paths.trim_end()).await.unwrap();
}

fn records(count: usize) -> Vec<(String, String)> {
    (0..count)
        .map(|at| (format!("r{at}.json"), samples::file(at)))
        .collect()
}

/// Chooses in a list by the beginning of an option's words.
async fn choose(visit: &Visit, id: &str, words: &str) {
    const CHOOSE: &str = r#"
        const field = document.getElementById(arguments[0]);
        const option = [...(field?.options ?? [])].find((option) => option.text.startsWith(arguments[1]));
        if (!option) return false;
        field.value = option.value;
        field.dispatchEvent(new Event("change", { bubbles: true }));
        return true;
    "#;
    let done = visit.script(CHOOSE, vec![json!(id), json!(words)]).await;
    assert_eq!(done, json!(true), "{id}: {words}");
}

#[tokio::test]
async fn many_records_are_opened_found_counted_and_told_to_a_client() {
    let visit = Visit::start(LAPTOP).await;
    visit.open("#/register").await;
    visit.look("register-empty").await;
    let mut files = records(120);
    let one = samples::file(1);
    let bad = [
        ("veranderd.json", one.replacen("Doel 1", "Doel 9", 1)),
        ("kopie.json", one.clone()),
        (
            "concept.json",
            draft_json(samples::protocol(), &samples::draft(1), &[]).unwrap(),
        ),
        ("oefening.json", one.replacen("record/1", "practice/1", 1)),
        ("half.json", one[..one.len() / 2].to_owned()),
        ("rekening.json", "{\"schema\":\"invoice/1\"}".to_owned()),
    ];
    files.extend(bad.map(|(name, text)| (name.to_owned(), text)));
    give(&visit, &files).await;
    visit.sees("veranderd: 1 van 121 documenten").await;
    visit.sees("Niet meegenomen bestanden: 4").await;
    visit.sees("OEFENING").await;
    visit.sees("oefening.json").await;
    visit.sees("veranderd").await;
    visit.look("register").await;

    // A window of fifty, and the next.
    let rows = "return document.querySelectorAll('#register-table tbody tr').length";
    assert_eq!(visit.script(rows, vec![]).await, json!(50));
    visit.click("Volgende 50").await;
    visit.sees("51 tot en met 100").await;

    choose(&visit, "filter-mark", "veranderd na").await;
    assert_eq!(visit.script(rows, vec![]).await, json!(1));
    choose(&visit, "filter-mark", "Alle").await;
    visit.fill("Zoek in de lijst", "w-0042").await;
    visit.sees("1 van 121").await;
    choose(&visit, "sort", "dossiernummer").await;
    visit.click("Bewaar de gevonden als CSV").await;
    let (_, csv) = visit.saved(".csv").await;
    let text = String::from_utf8(csv).unwrap();
    let mut reader = csv::Reader::from_reader(text.trim_start_matches('\u{feff}').as_bytes());
    let found: Vec<csv::StringRecord> = reader.records().map(Result::unwrap).collect();
    assert!(found.iter().all(|row| &row[1] == "W-0042") && found.len() == 1);

    visit.click("Lijst als document").await;
    visit.sees("Lijst uit het register").await;
    visit.look("register-list").await;
    visit.click("Aantallen").await;
    visit.sees("Per maand").await;
    visit.lacks("W-00").await;
    visit.look("register-totals").await;
    visit.click("Overzicht voor een cliënt").await;
    visit.fill("Dossiernummer", "nergens").await;
    visit.click("Zoek").await;
    visit.sees("Geen van de geopende documenten").await;
    visit.fill("Dossiernummer", "w-0042").await;
    visit.click("Zoek").await;
    visit
        .sees("Overzicht: wat er met uw gegevens is gedaan")
        .await;
    visit.answer("Taal van het overzicht", "English").await;
    visit.sees("Overview: what was done with your data").await;
    visit.look("register-overview").await;
    visit.click("Bewaar als webpagina").await;
    let (_, page) = visit.saved(".html").await;
    let page = String::from_utf8(page).unwrap();
    assert!(page.contains("W-0042") && !page.contains("W-0041"));

    // One of them is opened as a document, and the register is still there afterwards.
    visit.click("Lijst").await;
    visit.click("Openen").await;
    visit.sees("W-0042").await;
    assert_eq!(visit.heading().await, "Document");
    visit.script("location.hash = '#/register'", vec![]).await;
    visit.click("Maak het register leeg").await;
    visit.click_on("#confirm-yes").await;
    visit.sees("Kies bestanden").await;
    // Nothing about anybody is in the address or the title, and nothing was stored or asked of anyone.
    let address = visit.client.current_url().await.unwrap();
    assert!(!address.as_str().contains("0042"));
    assert_eq!(
        visit.script("return localStorage.length", vec![]).await,
        json!(0)
    );
    visit.console_is_clean().await;
}
