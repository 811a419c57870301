//! Rules: each fires somewhere, and decides something.

use std::collections::BTreeMap;

use super::{Code, Finding};
use crate::protocol::{MOST_STATES, Protocol, RuleIx, Space};
use crate::workbench::witness::keep_smaller;
use crate::workbench::{Witness, parts};

/// In which states a rule was seen.
#[derive(Default)]
struct Seen {
    goes: u64,
    met: u64,
    failed: u64,
    witness: Option<Witness>,
}

/// Looks at every rule; gives how many states were walked.
pub(super) fn look(protocol: &Protocol, findings: &mut Vec<Finding>) -> u64 {
    let mut seen: BTreeMap<RuleIx, Seen> = BTreeMap::new();
    let mut walked = 0_u64;
    for plan in protocol.plans() {
        let routing = parts(plan);
        for route in &plan.routes {
            for step in &route.before {
                let bits = routing | step.support();
                let space = Space::new(protocol, plan, bits);
                walked = walked.saturating_add(space.len());
                if walked > MOST_STATES {
                    let about = protocol.rule(step.rule).id.clone();
                    findings.push(Finding::new(Code::TooMany, "rules", about));
                    return walked;
                }
                let here = seen.entry(step.rule).or_default();
                space.each(|facts, values| {
                    if !route.when.holds(facts) || !step.when.holds(facts) {
                        return;
                    }
                    here.goes += 1;
                    here.met += u64::from(step.met.holds(facts));
                    let failed = !step.met.holds(facts) && step.failed.holds(facts);
                    here.failed += u64::from(failed);
                    keep_smaller(&mut here.witness, &space, values, || {
                        Witness::of(protocol, plan, &space, values)
                    });
                });
            }
        }
    }
    for (at, seen) in seen {
        let rule = protocol.rule(at);
        let place = format!("rules.{}", rule.id);
        let mut found = |code, field: &str| {
            let place = format!("{place}{field}");
            let finding = Finding::new(code, place, rule.id.clone());
            findings.push(finding.with_witness(seen.goes, seen.witness.clone()));
        };
        if seen.goes == 0 {
            found(Code::NeverGoes, "");
        } else if seen.met == 0 {
            found(Code::RuleNeverMet, "");
        } else if seen.met == seen.goes {
            found(Code::RuleAlwaysMet, "");
        }
        // A rule that a question decides by itself must say what a no means, though no route may ask it then.
        let by_itself = rule.question.is_some();
        if seen.goes > 0 && seen.failed == 0 && rule.failed.is_some() && !by_itself {
            found(Code::FailedNever, ".failed");
        }
    }
    walked
}
