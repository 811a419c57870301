//! Records by the thousand, each made as a user makes one: filled in, then signed.

use std::sync::LazyLock;

use deelwijzer::protocol::{Answer, Consent, Protocol, RowUse};
use deelwijzer::record::{
    Attempt, CoachAdvice, ConsentForm, Draft, DutyPlan, Lighter, Record, Signature, Signer,
};
use deelwijzer::rights::{Rights, Sheet, Signed, sign};
use deelwijzer::text::Lang;

/// The protocol that ships with the application.
pub fn protocol() -> &'static Protocol {
    static PROTOCOL: LazyLock<Protocol> = LazyLock::new(|| Protocol::built_in().unwrap());
    &PROTOCOL
}

/// A pair of an activity and a row (or none), by their ids.
type Pair = (String, Option<String>);

/// Every pair that is a case.
static PAIRS: LazyLock<Vec<Pair>> = LazyLock::new(|| {
    let protocol = protocol();
    protocol
        .plans()
        .iter()
        .map(|plan| {
            let row = plan.row.map(|row| protocol.row(row).id.clone());
            (protocol.activity(plan.activity).id.clone(), row)
        })
        .collect()
});

/// An item of the row; none where the row has none.
fn item_for(protocol: &Protocol, row: Option<&String>, at: usize) -> Option<String> {
    let Some(row) = row.and_then(|id| protocol.find_row(id)) else {
        return Some("naw".to_owned());
    };
    let items = &protocol.row(row).items;
    (!items.is_empty()).then(|| items[at % items.len()].clone())
}

/// The day of a sample, spread over 2025 and 2026.
pub fn day(at: usize) -> String {
    format!(
        "{}-{:02}-{:02}",
        2025 + at / 12 % 2,
        at % 12 + 1,
        at % 28 + 1
    )
}

/// A draft with everything that a record can ask for; signing leaves out what does not matter.
pub fn draft(at: usize) -> Draft {
    let protocol = protocol();
    let (activity, row) = PAIRS[at % PAIRS.len()].clone();
    let found = protocol.find_activity(&activity).unwrap();
    let outside = row.is_none() && protocol.activity(found).row == RowUse::Optional;
    let consents = [Consent::Given, Consent::Refused, Consent::Given];
    let mut draft = Draft {
        activity: Some(activity),
        outside_table: outside,
        data: item_for(protocol, row.as_ref(), at).into_iter().collect(),
        row,
        consent: Some(consents[at / 7 % 3]),
        purpose: format!("Doel {}", at % 97),
        ..Draft::default()
    };
    let no = ["telling-unsafe", "critical-case", "sheltered-housing"];
    for question in protocol.question_ids() {
        let id = &protocol.question(question).id;
        let failed = at % 11 == 3 && id == "need-to-know";
        let answer = if failed || no.contains(&id.as_str()) && !at.is_multiple_of(5) {
            Answer::No
        } else {
            Answer::Yes
        };
        draft.set_answer(protocol, question, answer);
    }
    draft.subject.file_number = format!("W-{:04}", at % 700);
    draft.other_side.organisation = if outside {
        format!("Stichting {}", at % 13)
    } else {
        String::new()
    };
    let kind_of_contact = match draft.row.as_ref().and_then(|id| protocol.find_row(id)) {
        Some(row) => protocol.row(row).name_other_side,
        None => protocol.activity(found).name_other_side,
    };
    if kind_of_contact {
        draft.other_side.person = "de contactpersoon".to_owned();
    }
    for rule in protocol.rule_ids() {
        let id = protocol.rule(rule).id.clone();
        draft.motivations.insert(id, format!("Reden {at}"));
    }
    draft
        .motivations
        .insert("outcome".to_owned(), format!("Niet nu ({at})"));
    for duty in protocol.duty_ids() {
        let plan = DutyPlan {
            who: "ik".to_owned(),
            date: "2026-12-31".to_owned(),
            ..DutyPlan::default()
        };
        draft.duties.insert(protocol.duty(duty).id.clone(), plan);
    }
    draft.lighter.push(Lighter {
        what: "Zelf bellen".to_owned(),
        why_not: "Lukt niet".to_owned(),
    });
    draft.attempts.push(Attempt {
        when: "2025-01-01T10:00".to_owned(),
        what: "Gebeld".to_owned(),
    });
    draft.consent_details.told_by = "ik".to_owned();
    draft.consent_details.told_what = "doel, ontvanger, inhoud".to_owned();
    draft.consent_details.when = "2025-01-01T10:00".to_owned();
    draft.consent_details.form = Some(ConsentForm::Signed);
    draft.coach.name = "T. Coach".to_owned();
    draft.coach.when = "2025-01-01T09:00".to_owned();
    draft.coach.advice = Some(CoachAdvice::GoAhead);
    draft.postponement.indications = "Dreiging".to_owned();
    draft.postponement.review_on = "2026-12-24".to_owned();
    draft
}

pub fn signature(name: &str, at: usize) -> Signature {
    let signer = Signer {
        name: name.to_owned(),
        function: "SWT’er".to_owned(),
    };
    Signature::new(signer, "naar waarheid", format!("{}T10:00", day(at)))
}

/// A signed record.
pub fn record(at: usize) -> Record {
    let signed = draft(at).sign(protocol(), signature("A. Signer", at), Lang::Nl, Vec::new());
    signed
        .unwrap_or_else(|needed| panic!("{at}: {needed:?}"))
        .into()
}

/// The same as it stands in a file.
pub fn file(at: usize) -> String {
    record(at).to_json().unwrap()
}

/// A record of the Meldcode that waits for the teamcoach: Veilig Thuis asked, and telling the client is postponed.
pub fn meldcode(number: &str) -> Signed {
    let rights = Rights::built_in(protocol()).unwrap();
    let tool = rights.tool("meldcode").unwrap();
    let draft = serde_json::from_value(serde_json::json!({
        "number": number, "way": "asked", "danger-now": "no", "asked-on": "2025-11-20T10:00",
        "asked-what": "Of het kind naar school gaat",
        "necessary": { "task": { "answer": "yes", "why": "Voor het onderzoek" } },
        "coach": "T. Coach", "coach-when": "2025-11-20T11:00", "coach-words": "Geef alleen het nodige",
        "answered": "given", "given-what": "Schoolverzuim", "given-on": "2025-11-20T14:00",
        "answer-why": "Nodig voor het onderzoek", "noted": "yes",
        "telling": "postponed", "indications": "Dreiging door de partner", "review-on": "2026-12-04",
    }));
    let draft = draft.unwrap();
    let sheet = Sheet::of(tool, &draft);
    let signer = Signer {
        name: "A. Wijkwerker".to_owned(),
        function: "SWT’er".to_owned(),
    };
    let signature = Signature::new(signer, "Zo is het.", "2026-11-24T12:00".to_owned());
    sign(&rights, protocol(), &sheet, signature, Lang::Nl, Vec::new())
        .unwrap_or_else(|needs| panic!("{needs:?}"))
}
