//! Records made from the cases of `tests/cases/good`, each filled in until nothing is missing.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use deelwijzer::document::View;
use deelwijzer::protocol::{Answer, Consent};
use deelwijzer::record::{
    Attempt, CoachAdvice, ConsentForm, Draft, DutyPlan, Field, Lighter, Record, Signature, Signer,
    needed,
};
use deelwijzer::text::Lang;
use serde_json::Value;

use crate::remedies::protocol;

/// The moment of every signature.
pub const NOW: &str = "2026-11-24T14:30";

/// A signature at [`NOW`].
pub fn signature(name: &str) -> Signature {
    let signer = Signer {
        name: name.to_owned(),
        function: "SWT’er".to_owned(),
    };
    Signature::new(signer, "naar waarheid", NOW.to_owned())
}

/// The draft of a case in a file.
fn draft_of(case: &Value) -> Draft {
    let text = |name: &str| case[name].as_str().map(str::to_owned);
    let mut answers: BTreeMap<String, Answer> =
        serde_json::from_value(case["answers"].clone()).unwrap_or_default();
    let mut draft = Draft {
        activity: text("activity"),
        row: text("row"),
        outside_table: case["row"].is_null(),
        data: serde_json::from_value(case["data"].clone()).unwrap_or_default(),
        consent: serde_json::from_value::<Consent>(case["consent"].clone()).ok(),
        ..Draft::default()
    };
    let occasion = answers.remove(&protocol().source().occasion_question);
    if let (Some(row), Some(answer)) = (&draft.row, occasion) {
        draft.occasions.insert(row.clone(), answer);
    }
    draft.answers = answers;
    draft
}

/// Fills in what is missing; each text begins with `words`.
pub fn fill(draft: &mut Draft, words: &str) {
    let verdict = draft
        .case(protocol())
        .map(|case| deelwijzer::decision::assess(protocol(), &case));
    let plan = || DutyPlan {
        who: format!("{words} wie"),
        date: "2026-12-01".to_owned(),
        ..DutyPlan::default()
    };
    for missing in needed(protocol(), draft, verdict.as_ref(), NOW) {
        let said = format!("{words} {:?}", missing.field);
        match missing.field {
            Field::Case
            | Field::Acute
            | Field::Addition
            | Field::Rule(_)
            | Field::SharedWhen
            | Field::Texts
            | Field::SignerName
            | Field::SignerFunction => {}
            Field::FileNumber => draft.subject.file_number = "W-2026-0042".to_owned(),
            Field::Purpose => draft.purpose = said,
            Field::Organisation => draft.other_side.organisation = said,
            Field::WhyNot => {
                draft.motivations.insert("outcome".to_owned(), said);
            }
            Field::Motivation(rule) => {
                draft.motivations.insert(rule, said);
            }
            Field::Lighter => draft.lighter.push(Lighter {
                what: said.clone(),
                why_not: said,
            }),
            Field::ToldBy => draft.consent_details.told_by = said,
            Field::ToldWhat => draft.consent_details.told_what = said,
            Field::ConsentWhen => draft.consent_details.when = "2026-11-20T10:00".to_owned(),
            Field::ConsentForm => draft.consent_details.form = Some(ConsentForm::Signed),
            Field::Attempts => draft.attempts.push(Attempt {
                when: "2026-11-19T10:00".to_owned(),
                what: said,
            }),
            Field::CoachName => draft.coach.name = said,
            Field::CoachWhen => draft.coach.when = "2026-11-23T09:00".to_owned(),
            Field::CoachAdvice => draft.coach.advice = Some(CoachAdvice::GoAhead),
            Field::Indications => draft.postponement.indications = said,
            Field::ReviewOn => draft.postponement.review_on = "2026-12-08".to_owned(),
            Field::Duty(duty) => {
                draft.duties.insert(duty, plan());
            }
        }
    }
}

/// Each case with its file's name and its draft, filled in.
pub fn drafts(words: &str) -> Vec<(String, Draft)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases/good");
    let mut files: Vec<_> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .collect();
    files.sort();
    files
        .iter()
        .map(|file| {
            let text: Value = serde_json::from_str(&fs::read_to_string(file).unwrap()).unwrap();
            let mut draft = draft_of(&text["case"]);
            fill(&mut draft, words);
            let name = file.file_stem().unwrap().to_string_lossy().into_owned();
            (name, draft)
        })
        .collect()
}

/// The view of a draft.
pub fn view_of(draft: &Draft) -> View {
    let case = draft.case(protocol()).unwrap();
    let verdict = deelwijzer::decision::assess(protocol(), &case);
    View::of_draft(protocol(), draft, &case, &verdict, &[])
}

/// A record of a draft, or nothing where something is still open.
pub fn signed(draft: Draft) -> Option<Record> {
    let signed = draft.sign(protocol(), signature("A. Signer"), Lang::Nl, Vec::new());
    signed.ok().map(Record::from)
}

/// The draft of one case, filled in.
pub fn draft(name: &str) -> Draft {
    let mut all = drafts("Tekst");
    let at = all.iter().position(|(found, _)| found == name).unwrap();
    all.swap_remove(at).1
}

/// Every record that the cases give.
pub fn records() -> Vec<(String, Record)> {
    let all = drafts("Tekst");
    let signed = all
        .into_iter()
        .filter_map(|(name, draft)| Some((name, signed(draft)?)));
    signed.collect()
}
