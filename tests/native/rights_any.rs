//! Whatever is filled in in a tool: it is drawn, saved, read again and signed.

use std::collections::BTreeSet;

use deelwijzer::document::text::plain;
use deelwijzer::protocol::Answer;
use deelwijzer::rights::model::Kind;
use deelwijzer::rights::{
    Asked, Draft, Opened, Rights, Row, Sheet, Stamp, Value, draft_json, needs, outline, read, sign,
    timeline,
};
use deelwijzer::text::Lang;
use deelwijzer::text::date::parse_iso;
use proptest::prelude::*;

use crate::rights::{NOW, load, signature};

/// Something filled in in every field of a tool, whatever it is.
fn any_draft(rights: &Rights, tool: usize) -> impl Strategy<Value = (String, Draft)> + use<> {
    let tool = rights.source().tools[tool % rights.source().tools.len()].clone();
    let fields: Vec<_> = tool
        .steps
        .iter()
        .flat_map(|step| step.fields.clone())
        .collect();
    prop::collection::vec((any::<u8>(), "[a-z{}]{0,6}"), fields.len()).prop_map(move |chosen| {
        let mut draft = Draft::default();
        for (field, (n, text)) in fields.iter().zip(chosen) {
            let n = usize::from(n);
            let option = |n: usize| field.options[n % field.options.len()].id.clone();
            let day = format!("20{:02}-{:02}-{:02}", 20 + n % 10, 1 + n % 13, 1 + n % 31);
            let value = match field.kind {
                Kind::Line | Kind::Text => Value::Text(text),
                Kind::Date => Value::Text(day),
                Kind::Moment => Value::Text(format!("{day}T12:30")),
                Kind::Choice => Value::Text(option(n)),
                Kind::Answer => Value::Text(Answer::ALL[n % 3].id().to_owned()),
                Kind::Ticks => Value::Ticks(BTreeSet::from([option(n), option(n / 3)])),
                Kind::Questions => Value::Questions(
                    field
                        .options
                        .iter()
                        .enumerate()
                        .map(|(at, option)| {
                            let answer = Answer::ALL[(n >> at) % 3];
                            (
                                option.id.clone(),
                                Asked {
                                    answer,
                                    why: text.clone(),
                                },
                            )
                        })
                        .collect(),
                ),
                Kind::Rows => {
                    let cells = field
                        .columns
                        .iter()
                        .map(|column| (column.id.clone(), text.clone()));
                    Value::Rows(vec![cells.collect::<Row>()])
                }
            };
            draft = draft.with(&field.id, value);
        }
        (tool.id.clone(), draft)
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]
    #[test]
    fn any_draft_is_drawn_saved_and_read_again(
        (tool, draft) in (0_usize..4).prop_flat_map(|tool| any_draft(&load().1, tool))
    ) {
        let (protocol, rights) = load();
        let tool = rights.tool(&tool).unwrap();
        prop_assert_eq!(draft.check(tool), Ok(()));
        let sheet = Sheet::of(tool, &draft);
        let today = parse_iso("2026-11-24").unwrap();
        for due in timeline(&sheet, today) {
            prop_assert!(due.working_day <= due.on);
        }
        for document in &tool.documents {
            for lang in Lang::ALL {
                let _ = plain(&outline(&sheet, document, &Stamp::unsigned(&protocol), today, lang));
            }
        }
        let text = draft_json(&rights, tool, &draft, &[]).unwrap();
        let opened = read(&rights, &protocol, &text).unwrap();
        prop_assert_eq!(opened, Opened::Draft(tool.id.clone(), draft.clone(), vec![]));
        // What does not count is in no record, and leaving it out changes nothing.
        let trimmed = draft.only(|field| sheet.counts(field));
        let again = Sheet::of(tool, &trimmed);
        prop_assert_eq!(again.outcome().map(|one| &one.id), sheet.outcome().map(|one| &one.id));
        let before: Vec<_> = needs(&sheet, NOW).iter().map(|need| (need.field.id.clone(), need.why)).collect();
        let after: Vec<_> = needs(&again, NOW).iter().map(|need| (need.field.id.clone(), need.why)).collect();
        prop_assert_eq!(before, after);
        if let Ok(signed) = sign(&rights, &protocol, &sheet, signature(), Lang::En, Vec::new()) {
            let text = signed.to_json().unwrap();
            let wanted = Opened::Record(tool.id.clone(), Box::new(signed), vec![]);
            prop_assert_eq!(read(&rights, &protocol, &text).unwrap(), wanted);
        }
    }
}
