//! The whole space of cases, by value classes that follow from the rules, walked state by state.

use std::collections::BTreeSet;
use std::sync::Mutex;

use deelwijzer::case::Case;
use deelwijzer::decision::{self, Finding, Status, Verdict};
use deelwijzer::protocol::{Bits, Plan, Protocol, Space, Value};

use crate::oracle::Oracle;

pub fn routing(plan: &Plan) -> Bits {
    plan.routes
        .iter()
        .fold(0, |bits, route| bits | route.when.support())
}

pub fn case_of(protocol: &Protocol, plan: &Plan, values: &[&Value]) -> Case {
    let mut case = Case::new(protocol, plan.activity, plan.row).unwrap();
    for value in values {
        case = match value {
            Value::Consent(consent) => case.with_consent(*consent),
            Value::Answer(question, answer) => case.with_answer(*question, *answer),
            Value::Items(items) => case.with_data(protocol, items.iter().copied()),
        };
    }
    case
}

/// Runs `work` for each plan on as many threads as there are processors.
pub fn each_plan(protocol: &Protocol, work: impl Fn(&Plan) + Sync) {
    let next = Mutex::new(protocol.plans().iter());
    let threads = std::thread::available_parallelism().map_or(2, usize::from);
    std::thread::scope(|scope| {
        for _ in 0..threads {
            scope.spawn(|| {
                loop {
                    let plan = next.lock().unwrap().next();
                    match plan {
                        Some(plan) => work(plan),
                        None => break,
                    }
                }
            });
        }
    });
}

/// The verdict on a case, which must be that of the hand-written rules.
pub fn as_by_hand(protocol: &Protocol, oracle: &Oracle, case: &Case) -> Verdict {
    let verdict = decision::verdict(protocol, case);
    let expected = oracle.assess(case);
    let rules = |found: &Finding, wanted: &(&str, Status)| {
        protocol.rule(found.rule).id == wanted.0 && found.status == wanted.1
    };
    let agree = verdict.outcome == expected.outcome
        && protocol.route(verdict.route).id == expected.route
        && verdict.before.len() == expected.before.len()
        && (verdict.before.iter().zip(&expected.before)).all(|(f, w)| rules(f, w))
        && verdict.after.len() == expected.after.len()
        && (verdict.after.iter().zip(&expected.after)).all(|(f, w)| protocol.duty(*f).id == *w);
    assert!(
        agree,
        "{:#?}\nby hand: {expected:#?}\nengine: {:#?}",
        case.to_contract(protocol),
        verdict.to_contract(protocol)
    );
    verdict
}

/// What every state must have, and which rules and statuses were seen.
#[derive(Default)]
struct Seen {
    states: u64,
    statuses: BTreeSet<(String, String, &'static str)>,
    duties: BTreeSet<(String, String)>,
    outcomes: BTreeSet<(String, &'static str)>,
}

#[test]
fn every_state_has_one_route_and_the_verdict_of_the_hand_written_rules() {
    let protocol = Protocol::built_in().unwrap();
    let seen = Mutex::new(Seen::default());
    each_plan(&protocol, |plan| {
        let oracle = Oracle::new(&protocol);
        let mut here = Seen::default();
        for route in &plan.routes {
            let bits = routing(plan) | route.support();
            let space = Space::new(&protocol, plan, bits);
            space.each(|facts, values| {
                let holding = plan.routes.iter().filter(|r| r.when.holds(facts)).count();
                assert_eq!(holding, 1, "exactly one route");
                if !route.when.holds(facts) {
                    return;
                }
                here.states += 1;
                let case = case_of(&protocol, plan, values);
                assert_eq!(
                    decision::facts(plan, &case) & bits,
                    facts,
                    "the facts of the case"
                );
                let verdict = as_by_hand(&protocol, &oracle, &case);
                assert!(
                    verdict.decisive().next().is_some(),
                    "no case without a reason"
                );
                let codes = decision::codes(plan, facts).unwrap();
                assert_eq!(codes.outcome, verdict.outcome, "the codes say the same");
            });
        }
        // What was seen is gathered in a second, cheaper walk: each rule by what it alone looks at.
        for route in &plan.routes {
            let name = &protocol.route(route.route).id;
            for step in &route.before {
                let bits = routing(plan) | step.support();
                Space::new(&protocol, plan, bits).each(|facts, _| {
                    if route.when.holds(facts) && step.when.holds(facts) {
                        let status = if step.met.holds(facts) {
                            "met"
                        } else if step.failed.holds(facts) {
                            "failed"
                        } else {
                            "open"
                        };
                        let rule = protocol.rule(step.rule).id.clone();
                        here.statuses.insert((name.clone(), rule, status));
                    }
                });
            }
            for duty in &route.after {
                let bits = routing(plan) | duty.when.support();
                Space::new(&protocol, plan, bits).each(|facts, _| {
                    if route.when.holds(facts) && duty.when.holds(facts) {
                        let duty = protocol.duty(duty.duty).id.clone();
                        here.duties.insert((name.clone(), duty));
                    }
                });
            }
            let bits = routing(plan) | route.support();
            Space::new(&protocol, plan, bits).each(|facts, _| {
                if route.when.holds(facts) {
                    let outcome = decision::codes(plan, facts).unwrap().outcome.id();
                    if !here.outcomes.contains(&(name.clone(), outcome)) {
                        here.outcomes.insert((name.clone(), outcome));
                    }
                }
            });
        }
        let mut all = seen.lock().unwrap();
        all.states += here.states;
        all.statuses.extend(here.statuses);
        all.duties.extend(here.duties);
        all.outcomes.extend(here.outcomes);
    });
    let seen = seen.into_inner().unwrap();
    assert_eq!(
        seen.states,
        protocol.source().coverage.states,
        "the declared number of states"
    );
    for rule in protocol.rule_ids().map(|rule| &protocol.rule(rule).id) {
        for status in ["met", "open"] {
            // A thing that the protocol decides by what is chosen is never merely open.
            if status == "open" && rule == "b1-no-data" {
                continue;
            }
            let fires = seen
                .statuses
                .iter()
                .any(|(_, r, s)| r == rule && *s == status);
            assert!(fires, "{rule} is {status} somewhere");
        }
    }
    for rule in protocol.rule_ids().map(|rule| protocol.rule(rule)) {
        let fails = seen
            .statuses
            .iter()
            .any(|(_, r, s)| *r == rule.id && *s == "failed");
        let can_fail = rule.failed.is_some() && rule.id != "8-1-agreed";
        assert_eq!(fails, can_fail, "{} can fail", rule.id);
    }
    for duty in protocol.duty_ids().map(|duty| &protocol.duty(duty).id) {
        assert!(
            seen.duties.iter().any(|(_, d)| d == duty),
            "{duty} goes somewhere"
        );
    }
    for route in protocol.route_ids().map(|route| &protocol.route(route).id) {
        let outcomes: Vec<&str> = seen
            .outcomes
            .iter()
            .filter(|(r, _)| r == route)
            .map(|(_, o)| *o)
            .collect();
        let wanted: &[&str] = match route.as_str() {
            "information" => &["forbidden", "no-processing"],
            _ => &["conditional", "forbidden", "permitted"],
        };
        assert_eq!(outcomes, wanted, "the outcomes of {route}");
    }
}

/// Rules look at facts one by one, so walking each rule's own facts proves what walking all of them would; this
/// holds the claim that a route's outcome is the worst of its rules and nothing else.
#[test]
fn an_outcome_is_the_worst_status_of_its_rules() {
    let protocol = Protocol::built_in().unwrap();
    for plan in protocol.plans() {
        let Some(route) = plan.routes.first() else {
            continue;
        };
        let mut count = 0_u32;
        Space::new(&protocol, plan, routing(plan) | route.support()).each(|_, values| {
            count += 1;
            if count.is_multiple_of(97) {
                let verdict = decision::verdict(&protocol, &case_of(&protocol, plan, values));
                let worst = |status| verdict.before.iter().any(|f| f.status == status);
                let rank = match (worst(Status::Failed), worst(Status::Open)) {
                    (true, _) => 0,
                    (false, true) => 1,
                    (false, false) => 2,
                };
                assert_eq!(verdict.outcome.rank(), rank);
            }
        });
    }
}
