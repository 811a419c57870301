//! How many cases a second are decided: as codes, as whole verdicts, and with remedies; and how long the protocol
//! takes to load. Runs natively (`cargo bench`) and, built for the web, under node. Prints aims beside figures.
#![expect(
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "a benchmark fails by panicking"
)]

use std::hint::black_box;

use deelwijzer::case::Case;
use deelwijzer::decision;
use deelwijzer::protocol::{Answer, BUILT_IN, Bits, Consent, Examined, Protocol, json_value};
use deelwijzer::workbench::hygiene::look_over_and_count;

#[path = "shared/ten_times.rs"]
mod ten_times;

#[cfg(target_arch = "wasm32")]
mod host {
    use wasm_bindgen::prelude::wasm_bindgen;

    #[wasm_bindgen]
    extern "C" {
        #[wasm_bindgen(js_namespace = performance)]
        fn now() -> f64;
        #[wasm_bindgen(js_namespace = console)]
        fn log(line: &str);
    }

    /// Seconds since some moment.
    pub fn seconds() -> f64 {
        now() / 1000.0
    }

    pub fn print(line: &str) {
        log(line);
    }
}

#[cfg(not(target_arch = "wasm32"))]
mod host {
    use std::time::Instant;

    /// Seconds since some moment.
    pub fn seconds() -> f64 {
        static START: std::sync::OnceLock<Instant> = std::sync::OnceLock::new();
        START.get_or_init(Instant::now).elapsed().as_secs_f64()
    }

    pub fn print(line: &str) {
        println!("{line}");
    }
}

/// Cases that differ, made without chance so that every run has the same: every plan, with items, consent and answers
/// turned over in fixed steps.
fn cases(protocol: &Protocol) -> Vec<Case> {
    let items: Vec<_> = protocol.item_ids().collect();
    let mut cases = Vec::new();
    let mut step = 7_u64;
    for plan in protocol.plans() {
        for round in 0..64 {
            let mut case = Case::new(protocol, plan.activity, plan.row).expect("a plan is a pair");
            let mut next = |most: usize| {
                step = step
                    .wrapping_mul(6_364_136_223_846_793_005)
                    .wrapping_add(1_442_695_041);
                ((step >> 16) % most as u64) as usize
            };
            let chosen: Vec<_> = (0..1 + round % 3)
                .filter_map(|_| items.get(next(items.len())).copied())
                .collect();
            case = case.with_data(protocol, chosen);
            case = case.with_consent(*Consent::ALL.get(next(5)).unwrap_or(&Consent::Given));
            for question in protocol.question_ids() {
                let answer = match next(8) {
                    0 => Answer::No,
                    1 => Answer::Unknown,
                    _ => Answer::Yes,
                };
                case = case.with_answer(question, answer);
            }
            cases.push(case);
        }
    }
    cases
}

/// How many times as long hygiene may take for ten times as much: a ratio, as seconds differ from machine to machine.
const MOST_TIMES: f64 = 40.0;

/// How many seconds it may take natively for ten times this protocol: less than this.
const MOST_SECONDS: f64 = 1.0;

/// Runs `work` over and over for about a second; gives how often a second, as the best of five.
fn rate(count: usize, mut work: impl FnMut()) -> f64 {
    let mut best = 0.0_f64;
    for _ in 0..5 {
        let start = host::seconds();
        let mut rounds = 0_u32;
        while host::seconds() - start < 0.2 {
            work();
            rounds += 1;
        }
        #[expect(clippy::cast_precision_loss, reason = "a rate for people to read")]
        let done = f64::from(rounds) * count as f64;
        best = best.max(done / (host::seconds() - start));
    }
    best
}

fn main() {
    let protocol = Protocol::built_in().expect("the built-in protocol loads");
    let cases = cases(&protocol);
    let facts: Vec<_> = cases
        .iter()
        .filter_map(|case| {
            let plan = protocol.plan(case.activity(), case.row())?;
            Some((plan, decision::facts(plan, case)))
        })
        .collect::<Vec<(_, Bits)>>();
    let print = |what: &str, rate: f64, aim: f64| {
        let ratio = rate / aim;
        host::print(&format!(
            "{what:<34}{rate:>14.0} a second   aim {aim:>12.0}   {ratio:.2}x"
        ));
    };
    host::print(&format!(
        "{} cases over {} plans",
        cases.len(),
        protocol.plans().len()
    ));
    let codes = rate(facts.len(), || {
        for (plan, facts) in &facts {
            black_box(decision::codes(plan, black_box(*facts)));
        }
    });
    print("codes", codes, 20e6);
    let verdicts = rate(cases.len(), || {
        for case in &cases {
            black_box(decision::verdict(&protocol, black_box(case)));
        }
    });
    print("verdict", verdicts, 1e6);
    let assessed = rate(cases.len(), || {
        for case in &cases {
            black_box(decision::assess(&protocol, black_box(case)));
        }
    });
    print("verdict, questions and remedies", assessed, 200e3);
    let loads = rate(1, || {
        black_box(Protocol::built_in().expect("the built-in protocol loads"));
    });
    let value = json_value(BUILT_IN).expect("the built-in protocol is JSON");
    let (mut before, mut ratio) = (0.0, 0.0);
    for (what, copies) in [
        ("look over the protocol", 1),
        ("look over ten times the protocol", 10),
    ] {
        let value = ten_times::times(&value, copies);
        let mut done = 0;
        let looks = rate(1, || {
            let examined = Examined::of_value(black_box(&value)).expect("its form is right");
            done = black_box(look_over_and_count(&examined, None)).1;
        });
        let seconds = 1.0 / looks;
        host::print(&format!(
            "{what:<34}{seconds:>14.4} s          aim under 1 s   {done} states and conditions"
        ));
        ratio = seconds / before;
        before = seconds;
    }
    host::print(&format!(
        "{:<34}{ratio:>14.1} times      at most {MOST_TIMES:.0}",
        "ten times as much takes"
    ));
    assert!(
        ratio <= MOST_TIMES,
        "hygiene takes too long for ten times as much"
    );
    // `before` is now that of ten times the protocol. In a browser it may take what it takes there.
    assert!(
        cfg!(target_arch = "wasm32") || before < MOST_SECONDS,
        "hygiene takes {before:.3} s for ten times this protocol"
    );
    let milliseconds = 1000.0 / loads;
    host::print(&format!(
        "{:<34}{milliseconds:>14.3} ms         aim under 2 ms",
        "load the protocol"
    ));
}
