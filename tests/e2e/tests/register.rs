//! The register: many records opened together, found, counted, told to a client; what does not belong is refused.

use std::fmt::Write as _;

use deelwijzer::record::draft_json;
use e2e::{LAPTOP, Visit};
use serde_json::json;

use crate::samples;

/// Gives these files to the field, all at once.
async fn give(visit: &Visit, files: &[(String, impl AsRef<[u8]>)]) {
    let folder = visit.downloads.path().join("register");
    std::fs::create_dir_all(&folder).unwrap();
    let mut paths = String::new();
    for (name, text) in files {
        let path = folder.join(name);
        std::fs::write(&path, text.as_ref()).unwrap();
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
    let at_document = "return document.querySelector('h1')?.innerText === 'Document'";
    visit.until(at_document).await;
    visit.sees("W-0042").await;
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

/// The document of a note that only information was given, as a PDF with its record inside.
async fn pdf(visit: &Visit) -> Vec<u8> {
    visit.click("Alleen informatie geven").await;
    visit.click("Naar motivering en ondertekening").await;
    visit.fill("Uw naam", "Z. Pdf").await;
    visit.fill("Uw functie", "SWT’er").await;
    visit.click_on("form button[type=submit]").await;
    visit.click("Bewaar als pdf").await;
    let (path, pdf) = visit.saved(".pdf").await;
    std::fs::remove_file(path).unwrap();
    pdf
}

#[tokio::test]
async fn records_of_every_kind_and_pdfs_stand_side_by_side() {
    let visit = Visit::start(LAPTOP).await;
    let pdf = pdf(&visit).await;
    visit.open("").await;
    visit.reload().await;
    visit.open("#/register").await;
    let meldcode = samples::meldcode("M-7").to_json().unwrap();
    let files: Vec<(String, Vec<u8>)> = vec![
        ("motivering.json".to_owned(), samples::file(1).into_bytes()),
        ("meldcode.json".to_owned(), meldcode.into_bytes()),
        ("document.pdf".to_owned(), pdf.clone()),
        ("half.pdf".to_owned(), pdf[..pdf.len() / 3].to_vec()),
        ("scan.json".to_owned(), vec![0xff, 0xfe, 0]),
    ];
    give(&visit, &files).await;
    visit
        .sees("Bij alle documenten (3) klopt het controlegetal")
        .await;
    visit.sees("Niet meegenomen bestanden: 2").await;
    visit.sees("Deze pdf is beschadigd of niet compleet").await;
    visit.sees("Dit is geen tekstbestand").await;
    for words in [
        "Huiselijk geweld en kindermishandeling",
        "Veilig Thuis krijgt wat nodig is",
        "teamcoach moet nog tekenen",
        "Opnieuw kijken of vertellen veilig is",
        "zonder zegel, controlegetal klopt",
        "iedereen kan een nieuw controlegetal maken",
    ] {
        visit.sees(words).await;
    }
    visit.look("register-kinds").await;
    let rows = "return document.querySelectorAll('#register-table tbody tr').length";
    assert_eq!(visit.script(rows, vec![]).await, json!(3));
    choose(&visit, "filter-kind", "Huiselijk geweld").await;
    assert_eq!(visit.script(rows, vec![]).await, json!(1));
    visit.click("Openen").await;
    visit.sees("De teamcoach moet nog tekenen").await;
    assert_eq!(visit.heading().await, "Afronden");
    // The record in the PDF is opened from there as well.
    visit.script("location.hash = '#/register'", vec![]).await;
    choose(&visit, "filter-kind", "Alle").await;
    visit.fill("Zoek in de lijst", "document.pdf").await;
    visit.sees("1 van 3").await;
    visit.click("Openen").await;
    visit.sees("Z. Pdf").await;
    assert_eq!(visit.heading().await, "Document");
    visit
        .script("location.hash = '#/register/totals'", vec![])
        .await;
    visit.sees("Per soort document").await;
    visit.console_is_clean().await;
}

#[tokio::test]
async fn a_folder_is_opened_as_a_whole_and_what_is_no_record_is_left_aside() {
    let visit = Visit::start(LAPTOP).await;
    visit.open("#/register").await;
    let folder = visit.downloads.path().join("dossiers");
    std::fs::create_dir_all(folder.join("2025/oud")).unwrap();
    for (at, (name, text)) in records(30).into_iter().enumerate() {
        let inside = ["", "2025", "2025/oud"][at % 3];
        std::fs::write(folder.join(inside).join(name), text).unwrap();
    }
    std::fs::write(folder.join("foto.jpg"), [0xff, 0xd8]).unwrap();
    std::fs::write(
        folder.join("2025/rekening.json"),
        "{\"schema\":\"invoice/1\"}",
    )
    .unwrap();
    let field = visit.wait("#register-folder").await;
    field.send_keys(&folder.to_string_lossy()).await.unwrap();
    visit
        .sees("Bij alle documenten (30) klopt het controlegetal")
        .await;
    // Folders within it are read too; a photo is not even looked at, and what is no record is named.
    visit.sees("Niet meegenomen bestanden: 1").await;
    visit.lacks("foto.jpg").await;
    let rows = "return document.querySelectorAll('#register-table tbody tr').length";
    assert_eq!(visit.script(rows, vec![]).await, json!(30));

    // A folder without any record says so.
    visit.open("").await;
    visit.reload().await;
    visit.open("#/register").await;
    let photos = visit.downloads.path().join("fotos");
    std::fs::create_dir_all(&photos).unwrap();
    std::fs::write(photos.join("foto.jpg"), [0xff, 0xd8]).unwrap();
    let field = visit.wait("#register-folder").await;
    field.send_keys(&photos.to_string_lossy()).await.unwrap();
    visit
        .sees("In deze map staan geen JSON-bestanden en geen pdf’s")
        .await;
    visit.console_is_clean().await;
}
