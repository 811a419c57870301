//! On paper and on the clipboard: what comes out of a printer, and what a dossier system that takes only text gets.

use std::process::Command;

use e2e::{LAPTOP, Visit};
use serde_json::json;

use super::journeys::{consent_to_sign, from_table, only_sign};

/// What words like these are not on paper: ways to go elsewhere and to change something.
const NO_PAPER: [&str; 7] = [
    "Naar de inhoud",
    "Begrippen",
    "Bestand openen",
    "Uw werk",
    "Wis alles",
    "Druk af",
    "Deel gegevens",
];

/// The words of what comes out of a printer, which is on A4.
pub async fn on_paper(visit: &Visit) -> String {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("printed.pdf");
    std::fs::write(&path, visit.printed().await).unwrap();
    let run = |program: &str, words: &[&str]| {
        let output = Command::new(program)
            .arg(&path)
            .args(words)
            .output()
            .unwrap();
        assert!(output.status.success(), "{program}: {output:?}");
        String::from_utf8_lossy(&output.stdout).into_owned()
    };
    let about = run("pdfinfo", &[]);
    assert!(about.contains("(A4)"), "{about}");
    // A line may end anywhere on paper.
    let text = run("pdftotext", &["-"]);
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    for words in NO_PAPER {
        assert!(!text.contains(words), "“{words}” is on paper:\n{text}");
    }
    text
}

#[tokio::test]
async fn a_signed_document_is_printed_and_copied_as_text() {
    let visit = from_table("2-work-income", 0).await;
    consent_to_sign(&visit).await;
    only_sign(&visit).await;
    let words = [
        "Werk en Inkomen",
        "NAW-gegevens",
        "A. Wijkwerker",
        "SWT’er",
        "W-2026-0042",
        "De cliënt krijgt de hulp die nodig is",
    ];
    let paper = on_paper(&visit).await;
    for word in words {
        assert!(
            paper.contains(word),
            "“{word}” is not on the paper:\n{paper}"
        );
    }

    let allowed = json!({
        "origin": visit.url(), "permissions": ["clipboardReadWrite", "clipboardSanitizedWrite"],
    });
    visit.cdp("Browser.grantPermissions", allowed).await;
    visit.click("Kopieer als tekst").await;
    visit.sees("De tekst staat op het klembord.").await;
    let read =
        "navigator.clipboard.readText().then(arguments[0], (error) => arguments[0](String(error)))";
    let copied = visit.client.execute_async(read, vec![]).await.unwrap();
    let copied = copied.as_str().unwrap();
    for word in words {
        assert!(
            copied.contains(word),
            "“{word}” is not in the text:\n{copied}"
        );
    }
    assert!(!copied.contains('<'), "{copied}");
    visit.console_is_clean().await;
}

#[tokio::test]
async fn the_table_is_printed() {
    let visit = Visit::start(LAPTOP).await;
    visit.open("#/table").await;
    visit.wait("#row-5-riec").await;
    let paper = on_paper(&visit).await;
    for word in [
        "Werk en Inkomen",
        "Veilig Thuis (melding door u)",
        "CAK of SVB",
        "RIEC",
    ] {
        assert!(
            paper.contains(word),
            "“{word}” is not on the paper:\n{paper}"
        );
    }
}
