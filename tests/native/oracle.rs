//! The protocol's rules written a second time, by hand, straight from the agreed formal reading: a plain `match` that
//! shares nothing with the engine. The engine must agree with it in every state.

use deelwijzer::case::Case;
use deelwijzer::decision::{Outcome, Status};
use deelwijzer::protocol::{Answer, Consent, Protocol, QuestionIx};

use Answer::{No, Unknown, Yes};

/// What the hand-written rules say of a case.
#[derive(Debug, PartialEq, Eq)]
pub struct Expected {
    pub outcome: Outcome,
    pub route: &'static str,
    pub before: Vec<(&'static str, Status)>,
    pub after: Vec<&'static str>,
}

/// The items that a row allows; `naw` stands for itself and its parts.
pub fn allowed(row: &str) -> &'static [&'static str] {
    match row {
        "1-information" => &[],
        "2-client" => &[
            "naw",
            "sex",
            "birth-date",
            "birth-place",
            "phone",
            "email",
            "bsn",
            "alternative-address",
            "parents-civil-status",
            "confidentiality-flag",
        ],
        "2-contact-person" => &["full-name", "sex", "birth-date", "relation-to-client"],
        "2-youth-family-team" => &["medical", "psychological", "naw"],
        "2-physician" => &["medical", "psychological"],
        "2-creditor" => &["file-number"],
        "2-veilig-thuis" => &["naw", "phone"],
        "3-mo-zaak" => &[
            "naw",
            "phone",
            "bsn",
            "birth-date",
            "alternative-address",
            "bank-account",
            "medical",
        ],
        "3-provider-forward" => &[
            "naw",
            "phone",
            "bsn",
            "birth-date",
            "alternative-address",
            "medical",
        ],
        "3-provider-invoice" => &["naw", "bsn", "birth-date"],
        "3-cak-svb" => &["bsn", "birth-date"],
        "2-stadsbank" | "2-work-income" | "4-evaluation" | "4-review" | "4-death"
        | "4-move-within" | "4-move-outside" => &["naw"],
        "5-veiligheidshuis" => &[
            "naw",
            "birth-date",
            "birth-place",
            "civil-status",
            "bsn",
            "brp-housing",
            "living-situation",
            "phone",
        ],
        "5-riec" => &[
            "naw",
            "birth-date",
            "birth-place",
            "civil-status",
            "bsn",
            "brp-housing",
            "living-situation",
            "phone",
            "email",
        ],
        _ => panic!("no row {row}"),
    }
}

const SPECIAL: [&str; 9] = [
    "medical",
    "psychological",
    "religion",
    "ethnicity",
    "political-opinion",
    "sexual-orientation",
    "union-membership",
    "criminal",
    "imposed-ban-conduct",
];

fn condition(answer: Answer) -> Status {
    match answer {
        Yes => Status::Met,
        No => Status::Failed,
        Unknown => Status::Open,
    }
}

fn action(answer: Answer) -> Status {
    match answer {
        Yes => Status::Met,
        No | Unknown => Status::Open,
    }
}

/// The hand-written rules, with the positions of the questions looked up once.
pub struct Oracle<'p> {
    protocol: &'p Protocol,
    questions: Vec<(&'p str, QuestionIx)>,
}

impl<'p> Oracle<'p> {
    pub fn new(protocol: &'p Protocol) -> Self {
        let questions = protocol.question_ids();
        Oracle {
            protocol,
            questions: questions
                .map(|q| (protocol.question(q).id.as_str(), q))
                .collect(),
        }
    }

    fn answer(&self, case: &Case, id: &str) -> Answer {
        let found = self.questions.iter().find(|(known, _)| *known == id);
        case.answer(found.unwrap_or_else(|| panic!("no question {id}")).1)
    }

    pub fn assess(&self, case: &Case) -> Expected {
        let protocol = self.protocol;
        let activity = protocol.activity(case.activity()).id.as_str();
        let row = case.row().map(|row| protocol.row(row).id.as_str());
        let ans = |id: &str| self.answer(case, id);
        let unsafe_to_tell = ans("telling-unsafe") == Yes;

        let data: Vec<&str> = case
            .data()
            .iter()
            .map(|i| protocol.item(*i).id.as_str())
            .collect();
        let chosen = |id: &str| data.contains(&id);
        let is_within = |id: &str| {
            row.is_none_or(|row| {
                let whole = id.split('.').next().unwrap();
                allowed(row).contains(&id) || allowed(row).contains(&whole)
            })
        };
        let some_within = data.iter().any(|id| is_within(id));
        let some_excess = data.iter().any(|id| !is_within(id));
        let some_special = data.iter().any(|id| SPECIAL.contains(id));

        let mut before: Vec<(&'static str, Status)> = Vec::new();
        let mut after: Vec<&'static str> = Vec::new();

        // The blocks.
        let block_data = || {
            (
                "b0-data",
                if data.is_empty() {
                    Status::Open
                } else {
                    Status::Met
                },
            )
        };
        let block_t = |before: &mut Vec<(&'static str, Status)>| {
            let has_when = !matches!(row, Some("1-information" | "2-client" | "2-contact-person"));
            if has_when {
                before.push(("b1-when", condition(ans("reason-applies"))));
            }
            let items = if !data.is_empty() && !some_within {
                Status::Failed
            } else if some_excess {
                Status::Open
            } else {
                Status::Met
            };
            before.push(("b1-items", items));
        };
        let block_n = |before: &mut Vec<(&'static str, Status)>| {
            before.push(("b2-need", condition(ans("need-to-know"))));
            before.push(("b2-subsidiarity", condition(ans("subsidiarity"))));
            before.push(("b2-proportionality", condition(ans("proportionality"))));
        };
        let consent_rule = match case.consent() {
            Consent::Given => Status::Met,
            Consent::NotAsked => Status::Open,
            Consent::Refused | Consent::Withdrawn | Consent::Unobtainable => Status::Failed,
        };
        let no_consent = consent_rule == Status::Failed;

        let critical = row == Some("2-youth-family-team") && ans("critical-case") == Yes;
        let row_asks_none = matches!(
            row,
            Some(
                "2-veilig-thuis"
                    | "3-provider-invoice"
                    | "3-cak-svb"
                    | "5-veiligheidshuis"
                    | "5-riec"
            )
        );
        let route = match activity {
            "inform" => "information",
            "register" => "register",
            "follow-up" => "follow-up",
            "consult-team" => "team",
            "accept-referral" => "referral",
            "answer-veilig-thuis" => "veilig-thuis-request",
            "disclose" | "request" if row_asks_none || critical => "table-no-consent",
            "disclose" if no_consent => "without-consent",
            "disclose" | "request" if row.is_some() => "table-consent",
            "disclose" | "request" => "consent",
            other => panic!("no activity {other}"),
        };
        match route {
            "information" => {
                let status = if data.is_empty() {
                    Status::Met
                } else {
                    Status::Failed
                };
                before.push(("b1-no-data", status));
            }
            "register" => {
                before.push(block_data());
                block_t(&mut before);
                before.push(("6a-1-informed", action(ans("informed-processing"))));
                before.push(("6b-1-consent", consent_rule));
                if some_special {
                    before.push(("6a-2-special", action(ans("consent-internal-special"))));
                }
                before.push(("10-1-necessary", condition(ans("necessary-for-support"))));
                after.extend(["10-2-retention", "b2-rights"]);
            }
            "table-consent" | "consent" => {
                before.push(block_data());
                if route == "table-consent" {
                    block_t(&mut before);
                }
                block_n(&mut before);
                before.push(("6b-2-purpose", action(ans("informed-purpose"))));
                before.push(("6b-2-recipient", action(ans("informed-recipient"))));
                before.push(("6b-2-content", action(ans("informed-content"))));
                before.push(("6b-1-consent", consent_rule));
                before.push(("6b-1-covers", action(ans("consent-covers-this"))));
                let signed = match row {
                    Some(row) => row.starts_with("3-") && chosen("medical"),
                    None => some_special,
                };
                if signed {
                    before.push(("b1-signature", action(ans("consent-signed"))));
                }
                if row.is_some_and(|row| row.starts_with("2-"))
                    && (chosen("medical") || chosen("psychological"))
                {
                    before.push((
                        "fn2-arrangement",
                        action(ans("medical-arrangement-followed")),
                    ));
                }
                if activity == "request" {
                    before.push(("9-1-relevant", condition(ans("relevant-to-request"))));
                    before.push(("9-1-reason", action(ans("reason-discussed"))));
                }
                after.extend(["b2-document", "b2-rights"]);
            }
            "without-consent" => {
                before.push(block_data());
                if row.is_some() {
                    block_t(&mut before);
                }
                block_n(&mut before);
                before.push(("7-1-grave", condition(ans("grave-cause"))));
                before.push(("7-1-urgent", condition(ans("urgent-intervention"))));
                before.push(("7-1-impossible", condition(ans("consent-impossible"))));
                let importance = match (ans("importance-health"), ans("importance-disadvantage")) {
                    (Yes, _) | (_, Yes) => Status::Met,
                    (No, No) => Status::Failed,
                    _ => Status::Open,
                };
                before.push(("b2-importance", importance));
                before.push(("7-2-coach", action(ans("coach-consulted"))));
                before.push(("7-3-reasons", action(ans("reasons-recorded"))));
                after.push(if unsafe_to_tell {
                    "7-4-postponed"
                } else {
                    "7-4-inform"
                });
            }
            "table-no-consent" => {
                before.push(block_data());
                block_t(&mut before);
                block_n(&mut before);
                let billing = matches!(row, Some("3-provider-invoice" | "3-cak-svb"));
                let escalation = row.is_some_and(|row| row.starts_with("5-"));
                if row == Some("2-veilig-thuis") || critical {
                    before.push(("14-1-meldcode", action(ans("meldcode-followed"))));
                    before.push(("14-1-coach", action(ans("coach-consulted"))));
                    if !unsafe_to_tell {
                        before.push(("b1-tell", action(ans("subject-told"))));
                    }
                    before.push(("b2-motivate", action(ans("reasons-recorded"))));
                }
                if escalation {
                    before.push(("7-2-coach", action(ans("coach-consulted"))));
                    before.push(("b2-motivate", action(ans("reasons-recorded"))));
                }
                if billing {
                    after.extend(["b2-document", "b2-rights"]);
                } else {
                    after.push(if unsafe_to_tell {
                        "7-4-postponed"
                    } else {
                        "b2-inform"
                    });
                }
            }
            "follow-up" => {
                before.push(block_data());
                block_t(&mut before);
                before.push(("b1-known", action(ans("known-data-used"))));
                match row {
                    Some("4-death") => after.push("b1-end-processes"),
                    Some("4-move-within") => after.push("b1-pass-address"),
                    Some("4-move-outside") if ans("sheltered-housing") != Yes => {
                        after.push("b1-end-provision");
                    }
                    _ => {}
                }
            }
            "team" => {
                before.push(block_data());
                before.push(("13-necessary", condition(ans("necessary-for-support"))));
                before.push(("11-1-involved", condition(ans("team-member-involved"))));
                before.push(("6a-1-informed", action(ans("informed-processing"))));
                if some_special {
                    before.push(("6a-2-special", action(ans("consent-internal-special"))));
                }
                after.push("b2-document");
            }
            "referral" => {
                match ans("referral-agreed") {
                    Yes => before.push(("8-1-agreed", Status::Met)),
                    Unknown => before.push(("8-1-agreed", Status::Open)),
                    No => {
                        let arranged = ans("referral-contact-arranged");
                        before.push(("8-2-contact", action(arranged)));
                        if arranged == Yes {
                            before.push(("8-4-safety", condition(ans("safety-threat"))));
                        }
                    }
                }
                after.push(if unsafe_to_tell {
                    "7-4-postponed"
                } else {
                    "8-3-identity"
                });
            }
            "veilig-thuis-request" => {
                before.push(block_data());
                before.push(("14-2-necessary", condition(ans("vt-task-necessary"))));
                before.push(("b2-need", condition(ans("need-to-know"))));
                before.push(("14-4-coach", action(ans("coach-consulted"))));
                after.push("14-3-note");
                after.push(if unsafe_to_tell {
                    "7-4-postponed"
                } else {
                    "14-4-inform"
                });
            }
            other => panic!("no route {other}"),
        }
        let has = |status: Status| before.iter().any(|(_, found)| *found == status);
        let outcome = if has(Status::Failed) {
            Outcome::Forbidden
        } else if has(Status::Open) {
            Outcome::Conditional
        } else if route == "information" {
            Outcome::NoProcessing
        } else {
            Outcome::Permitted
        };
        Expected {
            outcome,
            route,
            before,
            after,
        }
    }
}
