//! How long a page of a PDF takes, natively.

use std::time::Instant;

use deelwijzer_pdf::job::{Block, Job, Lang, Outline, Words};
use deelwijzer_pdf::make;

fn job(rows: usize) -> Job {
    let words = |count: usize| "Een zin met een aantal woorden van gewone lengte. ".repeat(count);
    let row = |at: usize| {
        let cells = [
            format!("Voorwaarde {at}"),
            "art. 7 lid 1".to_owned(),
            "voldaan".to_owned(),
            words(3),
        ];
        cells.to_vec()
    };
    Job {
        outline: Outline {
            lang: Lang::Nl,
            title: "Motivering".to_owned(),
            blocks: vec![
                Block::Heading("Besluit".to_owned()),
                Block::Pairs(vec![("Waarvoor".to_owned(), words(4)); 8]),
                Block::Heading("Voorwaarden".to_owned()),
                Block::Table {
                    head: ["Voorwaarde", "Artikel", "Stand", "Motivering"]
                        .map(str::to_owned)
                        .to_vec(),
                    rows: (0..rows).map(row).collect(),
                },
                Block::Paragraph(words(20)),
            ],
        },
        made: "2026-11-24T14:30".to_owned(),
        maker: "bench".to_owned(),
        words: Words {
            page: "{page}/{pages}".to_owned(),
            missing: "{chars}".to_owned(),
        },
        attachments: Vec::new(),
    }
}

fn main() {
    for (rows, runs) in [(12, 20), (200, 10), (2000, 2)] {
        let job = job(rows);
        let mut pages = 0_u32;
        let start = Instant::now();
        for _ in 0..runs {
            match make(&job) {
                Ok(bytes) => pages += count(&bytes, b"/MediaBox"),
                Err(error) => println!("{error}"),
            }
        }
        let ms = start.elapsed().as_secs_f64() * 1000.0;
        let (each, page) = (ms / f64::from(runs), ms / f64::from(pages.max(1)));
        let pages = pages / runs;
        println!(
            "a table of {rows:>4} rows, {pages:>4} pages: {each:>8.1} ms, {page:.2} ms a page"
        );
    }
}

fn count(bytes: &[u8], word: &[u8]) -> u32 {
    let found = bytes.windows(word.len()).filter(|at| *at == word).count();
    u32::try_from(found).unwrap_or_default()
}
