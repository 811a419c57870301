//! The application's outline and this crate's say the same, member for member.

use deelwijzer::document::{Block, Outline, pdf};
use deelwijzer::text::Lang;
use deelwijzer_pdf::job;

/// One of every kind of block. The match makes sure that none is forgotten: a new kind doesn't compile here.
fn every_block() -> Vec<Block> {
    let all = vec![
        Block::Heading("Kop".to_owned()),
        Block::Paragraph("Alinea".to_owned()),
        Block::Notice("Let op".to_owned()),
        Block::Pairs(vec![("Naam".to_owned(), "Waarde".to_owned())]),
        Block::List(vec!["Eén".to_owned(), "Twee".to_owned()]),
        Block::Table {
            head: vec!["Kop".to_owned()],
            rows: vec![vec!["Cel".to_owned()]],
        },
        Block::Fields(vec!["Naam".to_owned(), "Datum".to_owned()]),
        Block::Boxes(vec!["Ja".to_owned(), "Nee".to_owned()]),
    ];
    for block in &all {
        match block {
            Block::Heading(_)
            | Block::Paragraph(_)
            | Block::Notice(_)
            | Block::Pairs(_)
            | Block::List(_)
            | Block::Table { head: _, rows: _ }
            | Block::Fields(_)
            | Block::Boxes(_) => {}
        }
    }
    all
}

#[test]
fn the_outline_crosses_the_boundary_as_it_is() {
    for lang in Lang::ALL {
        let ours = Outline {
            lang,
            title: "Titel".to_owned(),
            blocks: every_block(),
        };
        let json = serde_json::to_value(&ours).unwrap();
        let theirs: job::Outline = serde_json::from_value(json.clone()).unwrap();
        assert_eq!(theirs.blocks.len(), ours.blocks.len());
        assert_eq!(serde_json::to_value(&theirs).unwrap(), json);
    }
}

/// What the application asks, with and without files inside.
#[test]
fn the_application_s_job_is_understood() {
    let outline = Outline {
        lang: Lang::Nl,
        title: "Titel".to_owned(),
        blocks: every_block(),
    };
    for relation in [pdf::Relation::Source, pdf::Relation::Supplement] {
        let attachment = pdf::Attachment {
            name: "a.json".to_owned(),
            mime: "application/json".to_owned(),
            about: "Gegevens".to_owned(),
            relation,
            text: "{}".to_owned(),
        };
        for attachments in [vec![], vec![attachment]] {
            let json = pdf::job(&outline, "2026-11-24T14:30", &attachments).unwrap();
            let job: job::Job = serde_json::from_str(&json).unwrap();
            assert_eq!(job.attachments.len(), attachments.len());
            assert!(job.words.page.contains("{page}") && job.words.missing.contains("{chars}"));
            assert!(deelwijzer_pdf::make(&job).is_ok());
        }
    }
}

#[test]
fn a_job_with_an_unknown_member_is_refused() {
    let job = crate::support::of_blocks(Vec::new());
    let mut json = serde_json::to_value(&job).unwrap();
    assert!(serde_json::from_value::<job::Job>(json.clone()).is_ok());
    json["extra"] = true.into();
    assert!(serde_json::from_value::<job::Job>(json).is_err());
}
