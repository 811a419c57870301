//! The document of a record: it says it all, in both languages and every form, and text in it is text.

use deelwijzer::case::Case;
use deelwijzer::document::{self, View};
use deelwijzer::record::{DutyPlan, Record};
use deelwijzer::text::{Lang, date};

use crate::records::{signed, without_consent};
use crate::remedies::protocol;

fn view(record: &Record) -> View {
    View::of_record(record, false)
}

pub fn text_of(record: &Record) -> String {
    document::text::plain(&document::outline(protocol(), &view(record), Lang::Nl))
}

#[test]
fn the_document_says_all_that_was_filled_in_in_both_languages_and_forms() {
    let mut draft = without_consent();
    draft.to_do.push(DutyPlan {
        what: "Nabellen".to_owned(),
        who: "collega".to_owned(),
        ..DutyPlan::default()
    });
    let record = signed(draft);
    for lang in Lang::ALL {
        let outline = document::outline(protocol(), &view(&record), lang);
        for page in [
            document::text::plain(&outline),
            document::html::page(&outline),
        ] {
            for said in [
                "W-2026-0042",
                "Uitkering herstellen",
                "Zelf bellen",
                "Lukt niet",
                "Omdat 7-1-grave",
                &date::long_iso("2026-11-20T10:00", lang),
                "Gebeld, geweigerd",
                "T. Coach",
                &date::long_iso("2026-11-25", lang),
                "Nabellen",
                "A. Signer",
                "naar waarheid",
                protocol().digest(),
                &record.content().digest(),
            ] {
                assert!(page.contains(said), "{said} is missing:\n{page}");
            }
        }
    }
}

#[test]
fn a_draft_is_shown_as_a_preview() {
    let draft = without_consent();
    let case: Case = draft.case(protocol()).unwrap();
    let verdict = deelwijzer::decision::assess(protocol(), &case);
    let view = View::of_draft(protocol(), &draft, &case, &verdict, &[]);
    let page = document::text::plain(&document::outline(protocol(), &view, Lang::En));
    assert!(page.contains("not signed yet"), "{page}");
    let record = signed(draft);
    let altered = View::of_record(&record, true);
    let page = document::text::plain(&document::outline(protocol(), &altered, Lang::En));
    assert!(
        page.contains("altered") && page.contains("teamcoach’s signature is missing"),
        "{page}"
    );
}

#[test]
fn hostile_text_is_text_and_nothing_else() {
    let mut draft = without_consent();
    draft.purpose = "<script>alert(1)</script>&\"'\u{202e}\u{0}\u{1b}[31m\r\nregel".to_owned();
    let page = document::html::page(&document::outline(
        protocol(),
        &view(&signed(draft)),
        Lang::Nl,
    ));
    assert!(
        page.contains("&lt;script&gt;alert(1)&lt;/script&gt;&amp;&quot;&#39;[31m\nregel"),
        "{page}"
    );
    assert!(!page.contains("<script") && !page.contains('\u{202e}') && !page.contains('\u{1b}'));
}
