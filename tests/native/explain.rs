//! The explanation of a whole protocol: nothing is left out, and what is committed is what would be made now.

use chrono::NaiveDate;
use deelwijzer::document::Block;
use deelwijzer::protocol::model::Confidence;
use deelwijzer::text::{Lang, grouped};
use deelwijzer::workbench::explain::{
    ShapeKind, articles, book, drawing, markdown, of_route, of_row, plates, svg,
};

use crate::{current, example, protocol};

#[test]
fn the_book_is_current() {
    let text = markdown::written(&book(protocol(), Lang::Nl, None));
    current("docs/protocol.md", &text);
}

#[test]
fn the_book_names_every_row_route_rule_duty_question_article_reading_and_note() {
    for protocol in [protocol(), example::protocol()] {
        for lang in Lang::ALL {
            let text = markdown::written(&book(protocol, lang, None)).replace('\\', "");
            let source = protocol.source();
            let names = (source.rows.iter().map(|r| r.contact.get(lang)))
                .chain(source.routes.iter().map(|r| r.title.get(lang)))
                .chain(source.rules.iter().map(|r| r.title.get(lang)))
                .chain(source.duties.iter().map(|d| d.title.get(lang)))
                .chain(source.questions.iter().map(|q| q.ask.get(lang)))
                .chain(source.articles.values().map(|a| a.get(lang)))
                .chain(source.readings.iter().map(|r| r.alternative.get(lang)))
                .chain(source.notes.iter().map(|n| n.law.as_str()))
                .chain(source.limits.iter().map(|l| l.advice.get(lang)));
            for name in names {
                assert!(text.contains(name), "{name}");
            }
        }
    }
}

/// What nobody confirmed yet is named in the book, and what it says is not; every other note says what it says.
#[test]
fn a_note_that_nobody_confirmed_is_named_without_its_text() {
    for lang in Lang::ALL {
        let text = markdown::written(&book(protocol(), lang, None)).replace('\\', "");
        let (unsure, sure): (Vec<_>, Vec<_>) = protocol()
            .source()
            .notes
            .iter()
            .partition(|note| note.confidence == Confidence::Unsure);
        assert!(!unsure.is_empty() && !sure.is_empty());
        for note in unsure {
            assert!(text.contains(&note.law), "{}", note.id);
            assert!(!text.contains(note.text.get(lang)), "{}", note.id);
        }
        for note in sure {
            assert!(text.contains(note.text.get(lang)), "{}", note.id);
        }
    }
}

#[test]
fn notes_grow_stale_after_a_year() {
    let told = |today: NaiveDate| {
        let book = book(protocol(), Lang::Nl, Some(today));
        let text: String = book
            .blocks
            .iter()
            .map(|block| format!("{block:?}"))
            .collect();
        text.matches("kijk opnieuw").count()
    };
    let reviewed = protocol().source().notes.first().unwrap().reviewed.clone();
    let reviewed: NaiveDate = reviewed.parse().unwrap();
    let later = |days| reviewed.checked_add_days(chrono::Days::new(days)).unwrap();
    assert_eq!(told(later(365)), 0);
    assert!(told(later(366)) > 0);
}

#[test]
fn every_row_and_route_has_a_drawing_that_holds_together() {
    for protocol in [protocol(), example::protocol()] {
        for lang in Lang::ALL {
            let rows = protocol
                .row_ids()
                .flat_map(|row| of_row(protocol, row, lang));
            let routes = protocol
                .route_ids()
                .map(|route| of_route(protocol, route, lang));
            for chart in rows.chain(routes) {
                assert!(!chart.columns.is_empty());
                let drawn = drawing(&chart, lang);
                for (at, shape) in drawn.shapes.iter().enumerate() {
                    assert!(
                        shape.x + shape.width <= drawn.width
                            && shape.y + shape.height <= drawn.height
                    );
                    for other in &drawn.shapes[..at] {
                        let beside =
                            shape.x >= other.x + other.width || other.x >= shape.x + shape.width;
                        let below =
                            shape.y >= other.y + other.height || other.y >= shape.y + shape.height;
                        assert!(
                            beside || below,
                            "{}: boxes lie over each other",
                            chart.title
                        );
                    }
                }
                // Each step and duty is in the drawing and in its words.
                let count = |kind| drawn.shapes.iter().filter(|s| s.kind == kind).count();
                let steps: usize = chart.columns.iter().map(|c| c.steps.len()).sum();
                let duties: usize = chart.columns.iter().map(|c| c.duties.len()).sum();
                assert_eq!(
                    count(ShapeKind::Condition) + count(ShapeKind::Action),
                    steps
                );
                assert_eq!(count(ShapeKind::Duty), duties);
                assert_eq!(count(ShapeKind::Outcome), chart.columns.len());
                assert_eq!(drawn.words.len(), steps + duties + 2 * chart.columns.len());
                let file = svg(&drawn, lang);
                assert!(file.contains("<title") && file.contains("<desc") && !file.contains("{"));
            }
        }
    }
}

/// The book has a drawing of each row with each of its activities, and of each route; all together they are no more than a
/// page can carry.
#[test]
fn the_book_has_a_drawing_of_every_row_and_route() {
    for protocol in [protocol(), example::protocol()] {
        for lang in Lang::ALL {
            let all = plates(protocol, lang);
            for row in &protocol.source().rows {
                let here = all.iter().filter(|plate| plate.row && plate.id == row.id);
                assert_eq!(here.count(), row.activities.len(), "{}", row.id);
            }
            let routes = all.iter().filter(|plate| !plate.row);
            let routes: Vec<&str> = routes.map(|plate| plate.id.as_str()).collect();
            let wanted: Vec<&str> = (protocol.source().routes.iter())
                .map(|route| route.id.as_str())
                .collect();
            assert_eq!(routes, wanted);
            let elements: usize = (all.iter())
                .map(|plate| drawing(&plate.chart, lang))
                .map(|drawn| {
                    let text: usize = drawn.shapes.iter().map(|shape| shape.lines.len()).sum();
                    drawn.lines.len() + 2 * drawn.shapes.len() + text + 6
                })
                .sum();
            assert!(elements < 12_000, "{elements}");
        }
    }
}

/// A row's chart has exactly the rules that can go with it.
#[test]
fn a_chart_has_the_rules_of_its_plan() {
    let protocol = protocol();
    for plan in protocol.plans() {
        let Some(row) = plan.row else { continue };
        let charts = of_row(protocol, row, Lang::Nl);
        let of_plan = protocol.plans().iter().filter(|p| p.row == Some(row));
        let at = of_plan
            .clone()
            .position(|p| p.activity == plan.activity)
            .unwrap();
        let chart = &charts[at];
        assert_eq!(chart.columns.len(), plan.routes.len());
        for (column, route) in chart.columns.iter().zip(&plan.routes) {
            let wanted: Vec<&str> = route
                .before
                .iter()
                .map(|s| protocol.rule(s.rule).title.nl.as_str())
                .collect();
            let found: Vec<&str> = column.steps.iter().map(|s| s.title.as_str()).collect();
            assert_eq!(found, wanted, "{}", chart.title);
        }
    }
}

#[test]
fn articles_come_in_the_order_of_the_text() {
    let all = articles(protocol(), Lang::Nl);
    let at = |reference: &str| all.iter().position(|a| a.reference == reference).unwrap();
    assert!(
        at("2") < at("10.1")
            && at("6a.1") < at("6b.1")
            && at("20") < at("B1")
            && at("B1") < at("B2.I")
    );
    assert!(!all[at("7.1")].acts.is_empty());
    assert!(matches!(
        book(protocol(), Lang::Nl, None).blocks.first(),
        Some(Block::Paragraph(_))
    ));
}

#[test]
fn an_article_whose_paragraphs_stand_apart_is_told_from_one_that_nothing_acts_in() {
    let all = articles(protocol(), Lang::Nl);
    let of = |reference: &str| all.iter().find(|a| a.reference == reference).unwrap();
    assert!(of("7").in_parts && of("7").acts.is_empty());
    assert!(!of("7.1").in_parts);
    let book = markdown::written(&book(protocol(), Lang::Nl, None));
    assert!(book.contains("| 7 Delen zonder toestemming | zie de leden |"));
    assert!(book.contains("| 15.1 Het verzoek | Deelwijzer beslist hier niets over |"));
    assert!(book.contains("16.088.978 situaties"));
    assert!(!book.contains("niet nodig. Niet nodig."));
}

/// In a drawing a condition within a condition stands on a line of its own, further in; no brackets are left.
#[test]
fn nested_conditions_are_drawn_as_lines() {
    // Without the names, which may have brackets of their own.
    let unnamed = |line: &str| -> String {
        let parts = line.split('‘');
        let outside = parts.map(|part| part.split_once('’').map_or(part, |(_, rest)| rest));
        outside.collect()
    };
    for protocol in [protocol(), example::protocol()] {
        for lang in Lang::ALL {
            for at in protocol.route_ids() {
                let chart = of_route(protocol, at, lang);
                for column in &chart.columns {
                    let steps = column.steps.iter().flat_map(|step| &step.lines);
                    for line in column.lines.iter().chain(steps) {
                        assert!(!unnamed(line).contains('('), "{line}");
                    }
                    let when = column.when.as_deref().unwrap_or_default();
                    let nested = unnamed(when).contains('(');
                    assert!(!nested || column.lines.len() > 2, "{when}");
                }
            }
        }
    }
}

#[test]
fn large_numbers_stand_in_groups() {
    let of = |number| (grouped(number, Lang::Nl), grouped(number, Lang::En));
    assert_eq!(of(0), ("0".to_owned(), "0".to_owned()));
    assert_eq!(of(999), ("999".to_owned(), "999".to_owned()));
    assert_eq!(of(1_000), ("1.000".to_owned(), "1,000".to_owned()));
    assert_eq!(
        of(16_088_978),
        ("16.088.978".to_owned(), "16,088,978".to_owned())
    );
}

/// Within a row's chart a condition no longer speaks of what the activity and the row have decided.
#[test]
fn conditions_of_a_row_speak_only_of_what_is_open() {
    let protocol = protocol();
    for row in protocol.row_ids() {
        for chart in of_row(protocol, row, Lang::Nl) {
            for words in chart.words(Lang::Nl) {
                for decided in [
                    "de rij is",
                    "het gaat om ‘",
                    "volgens de rij",
                    "het doel is",
                ] {
                    assert!(!words.contains(decided), "{}: {words}", chart.title);
                }
            }
        }
    }
}
