//! Deelwijzer beside two rule engines, in one run on the same cases.
//!
//! First that they agree: `dsntk` must give the same answer, output by output, for every input of the exported DMN table, and
//! exactly what the golden cases of `docs/exchange` expect of the table that stands there, nothing more; `zen-engine`, given
//! the same predicates, the same outcome for every case. Then how many a second each decides: zen with the facts worked out
//! for it beforehand and its answer left as it is, ours from the case on and with its whole verdict rendered as JSON. Fails
//! where they disagree, and where ours is not [`AIM`] times as fast.

use std::collections::BTreeMap;
use std::error::Error;
use std::hint::black_box;
use std::time::Instant;

use deelwijzer::case::Case;
use deelwijzer::decision::{self, Outcome};
use deelwijzer::protocol::{Answer, Consent, Plan, Protocol, Test};
use deelwijzer::workbench::exchange::{Input, Namespaces, answer, dmn, inputs, outputs};
use dsntk_feel::context::FeelContext;
use dsntk_feel::values::Value as Feel;
use dsntk_feel::Name;
use dsntk_model::{DmnElement as _, NamedElement as _};
use dsntk_model_evaluator::ModelEvaluator;
use serde_json::{Value, json};
use zen_engine::model::DecisionContent;
use zen_engine::{Decision, DecisionEngine};

/// How many times zen's verdicts a second ours must be, rendering included.
const AIM: f64 = 20.0;

type Done<T> = Result<T, Box<dyn Error>>;

fn main() -> Done<()> {
    let example = std::fs::read_to_string(concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/../../protocols/example-eikendam.toml"
    ))?;
    let built_in = Protocol::built_in().map_err(|errors| format!("{errors:?}"))?;
    let example = Protocol::from_toml(&example).map_err(|errors| format!("{errors:?}"))?;
    for protocol in [&built_in, &example] {
        println!("── {}", protocol.id());
        golden(protocol)?;
        table(protocol)?;
        verdicts(protocol)?;
    }
    Ok(())
}

/// How often a second, as the best of five.
fn rate(count: usize, mut work: impl FnMut()) -> f64 {
    let mut best = 0.0_f64;
    for _ in 0..5 {
        let start = Instant::now();
        let mut rounds = 0_u32;
        while start.elapsed().as_secs_f64() < 0.3 {
            work();
            rounds += 1;
        }
        let done = f64::from(rounds) * count as f64;
        best = best.max(done / start.elapsed().as_secs_f64());
    }
    best
}

fn context<'a>(values: impl IntoIterator<Item = (&'a str, &'a str)>) -> FeelContext {
    let mut context = FeelContext::default();
    for (name, value) in values {
        context.set_entry(&Name::from(name), Feel::String(value.to_owned()));
    }
    context
}

fn of_input(input: &Input) -> FeelContext {
    context([
        ("Handeling", input.activity.as_str()),
        ("Doel", &input.purpose),
        ("Contact", &input.contact),
        ("Wanneer", &input.occasion),
    ])
}

/// What a table answers: its outputs by name.
type Told = BTreeMap<String, String>;

/// A table of decisions in dsntk.
struct Table {
    evaluator: std::sync::Arc<ModelEvaluator>,
    space: String,
    name: String,
}

impl Table {
    fn read(xml: &str) -> Done<Self> {
        let definitions = dsntk_model::parse(xml).map_err(|error| error.to_string())?;
        let (space, name) = (definitions.namespace().to_string(), definitions.name().to_string());
        let evaluator = ModelEvaluator::new(&[definitions]).map_err(|error| error.to_string())?;
        Ok(Table { evaluator, space, name })
    }

    fn evaluate(&self, decision: &str, context: &FeelContext) -> Feel {
        self.evaluator.evaluate_invocable(&self.space, &self.name, decision, context)
    }

    /// All that it answers, by name; nothing where no row fits.
    fn answer(&self, decision: &str, context: &FeelContext) -> Done<Option<Told>> {
        match self.evaluate(decision, context) {
            Feel::Context(answer) => {
                let text = |value: &Feel| match value {
                    Feel::String(text) => text.clone(),
                    other => format!("{other:?}"),
                };
                let entries = answer.get_entries();
                Ok(Some(entries.into_iter().map(|(name, value)| (name.to_string(), text(value))).collect()))
            }
            Feel::Null(_) => Ok(None),
            other => Err(format!("neither an answer nor none: {other:?}").into()),
        }
    }
}

/// The golden cases that stand beside the exported table, in the form of the DMN TCK: dsntk gives what each expects.
fn golden(protocol: &Protocol) -> Done<()> {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../../docs/exchange/");
    let table = Table::read(&std::fs::read_to_string(format!("{folder}{}.dmn", protocol.id()))?)?;
    let text = std::fs::read_to_string(format!("{folder}{}-tests.xml", protocol.id()))?;
    let tests = roxmltree::Document::parse(&text)?;
    let named = |node: &roxmltree::Node<'_, '_>, tag: &str| node.tag_name().name() == tag;
    let value = |node: roxmltree::Node<'_, '_>| {
        let mut inside = node.children();
        inside.find(|child| named(child, "value")).and_then(|value| value.text()).unwrap_or_default().to_owned()
    };
    let mut count = 0;
    for test in tests.descendants().filter(|node| named(node, "testCase")) {
        let id = test.attribute("id").unwrap_or_default();
        let given: Vec<(String, String)> = (test.children().filter(|node| named(node, "inputNode")))
            .map(|node| (node.attribute("name").unwrap_or_default().to_owned(), value(node)))
            .collect();
        let given = context(given.iter().map(|(name, value)| (name.as_str(), value.as_str())));
        let result = test.children().find(|node| named(node, "resultNode")).ok_or("a case without a result")?;
        let parts = result.descendants().filter(|node| named(node, "component"));
        let expected: Told =
            parts.map(|part| (part.attribute("name").unwrap_or_default().to_owned(), value(part))).collect();
        let expected = (!expected.is_empty()).then_some(expected);
        // Whole answers, as a runner of the TCK compares them: one output more or fewer is another answer.
        let found = table.answer(result.attribute("name").unwrap_or_default(), &given)?;
        if found != expected {
            return Err(format!("golden case {id}: expected {expected:?}, dsntk gives {found:?}").into());
        }
        count += 1;
    }
    if count == 0 {
        return Err("there are no golden cases".into());
    }
    println!("dsntk gives what all {count} golden cases expect");
    Ok(())
}

/// The exported table in an independent engine.
fn table(protocol: &Protocol) -> Done<()> {
    let table = Table::read(&dmn(protocol, Namespaces::DMN_1_3)?)?;
    let all = inputs(protocol);
    let mut rows = 0;
    for input in &all {
        let theirs = table.answer("Beslistabel", &of_input(input))?;
        let ours = outputs(protocol, input);
        let ours: Option<Told> = ours.map(|all| all.map(|(name, said)| (name.to_owned(), said)).into());
        if ours != theirs {
            return Err(format!("{input:?}: ours {ours:?}, dsntk {theirs:?}").into());
        }
        rows += usize::from(ours.is_some());
    }
    println!("dsntk gives the same row, consent and data for all {} inputs ({rows} with a row)", all.len());
    let some: Vec<&Input> = all.iter().filter(|input| answer(protocol, input).is_some()).collect();
    let contexts: Vec<FeelContext> = some.iter().map(|input| of_input(input)).collect();
    let theirs = rate(contexts.len(), || {
        for context in &contexts {
            black_box(table.evaluate("Beslistabel", context));
        }
    });
    let ours = rate(some.len(), || {
        for input in &some {
            black_box(answer(protocol, input));
        }
    });
    line("rows of the table: dsntk", theirs, theirs);
    line("rows of the table: ours", ours, theirs);
    Ok(())
}

fn line(what: &str, rate: f64, beside: f64) {
    println!("{what:<46}{rate:>14.0} a second {:>8.1}x", rate / beside);
}

/// A condition over facts as zen's expressions have it.
fn expression(test: &Test) -> String {
    let terms: Vec<String> = test
        .terms()
        .iter()
        .map(|term| {
            let bits = (0..128_u32).filter(|bit| term.mask >> bit & 1 == 1);
            let parts: Vec<String> = bits
                .map(|bit| if term.want >> bit & 1 == 1 { format!("f{bit}") } else { format!("not f{bit}") })
                .collect();
            if parts.is_empty() { "true".to_owned() } else { format!("({})", parts.join(" and ")) }
        })
        .collect();
    if terms.is_empty() { "false".to_owned() } else { format!("({})", terms.join(" or ")) }
}

/// The rules of a plan as a decision table that collects what is open and what has failed.
fn zen_table(protocol: &Protocol, plan: &Plan) -> Value {
    let mut rules = Vec::new();
    for route in &plan.routes {
        let goes = expression(&route.when);
        for step in &route.before {
            let (when, met, failed) = (expression(&step.when), expression(&step.met), expression(&step.failed));
            let id = &protocol.rule(step.rule).id;
            for (status, is) in [("failed", format!("{failed}")), ("open", format!("not {failed}"))] {
                rules.push(json!({
                    "_id": format!("r{}", rules.len()),
                    "i": format!("{goes} and {when} and not {met} and {is}"),
                    "rule": format!("\"{id}\""),
                    "status": format!("\"{status}\""),
                }));
            }
        }
    }
    json!({
        "nodes": [
            { "id": "in", "name": "in", "type": "inputNode", "position": { "x": 0, "y": 0 } },
            { "id": "table", "name": "table", "type": "decisionTableNode", "position": { "x": 0, "y": 0 }, "content": {
                "hitPolicy": "collect",
                "inputs": [{ "id": "i", "name": "i" }],
                "outputs": [
                    { "id": "rule", "name": "rule", "field": "rule" },
                    { "id": "status", "name": "status", "field": "status" },
                ],
                "rules": rules,
            } },
            { "id": "out", "name": "out", "type": "outputNode", "position": { "x": 0, "y": 0 } },
        ],
        "edges": [
            { "id": "a", "sourceId": "in", "targetId": "table", "type": "edge" },
            { "id": "b", "sourceId": "table", "targetId": "out", "type": "edge" },
        ],
    })
}

/// Cases that differ, the same in every run.
fn cases(protocol: &Protocol) -> Vec<(usize, Case)> {
    let items: Vec<_> = protocol.item_ids().collect();
    let mut cases = Vec::new();
    let mut seed = 7_u64;
    for (position, plan) in protocol.plans().iter().enumerate() {
        for round in 0..32_usize {
            let mut next = |most: usize| {
                seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_041);
                ((seed >> 33) % most as u64) as usize
            };
            let Ok(case) = Case::new(protocol, plan.activity, plan.row) else { continue };
            let chosen: Vec<_> = (0..1 + round % 3).map(|_| items[next(items.len())]).collect();
            let mut case = case.with_data(protocol, chosen).with_consent(Consent::ALL[next(5)]);
            for question in protocol.question_ids() {
                let answer = [Answer::No, Answer::Unknown, Answer::Yes, Answer::Yes, Answer::Yes][next(5)];
                case = case.with_answer(question, answer);
            }
            cases.push((position, case));
        }
    }
    cases
}

/// Whole verdicts beside zen's with the same predicates.
fn verdicts(protocol: &Protocol) -> Done<()> {
    let runtime = tokio::runtime::Builder::new_current_thread().build()?;
    let engine = DecisionEngine::default();
    let mut decisions: Vec<Decision> = Vec::new();
    for plan in protocol.plans() {
        let content: DecisionContent = serde_json::from_value(zen_table(protocol, plan))?;
        let mut decision = engine.create_decision(content.into());
        decision.compile();
        decisions.push(decision);
    }
    let cases = cases(protocol);
    let contexts: Vec<Value> = cases
        .iter()
        .map(|(plan, case)| {
            let plan = &protocol.plans()[*plan];
            let facts = decision::facts(plan, case);
            // Only what the plan looks at: an engine is not slowed by what it does not need.
            let looked_at = plan.routes.iter().fold(0, |bits, route| bits | route.when.support() | route.support());
            let bits = (0..128_u32).filter(|bit| looked_at >> bit & 1 == 1);
            Value::Object(bits.map(|bit| (format!("f{bit}"), Value::from(facts >> bit & 1 == 1))).collect())
        })
        .collect();
    let outcome = |result: &Value, best: Outcome| {
        let said: Vec<&str> = result.as_array().into_iter().flatten().filter_map(|r| r["status"].as_str()).collect();
        if said.contains(&"failed") {
            Outcome::Forbidden
        } else if said.contains(&"open") {
            Outcome::Conditional
        } else {
            best
        }
    };
    for ((plan, case), context) in cases.iter().zip(&contexts) {
        let response = runtime.block_on(decisions[*plan].evaluate(context.clone().into())).map_err(|e| format!("{e:?}"))?;
        let result: Value = response.result.to_value();
        let ours = decision::verdict(protocol, case).outcome;
        let best = if ours == Outcome::NoProcessing { ours } else { Outcome::Permitted };
        if outcome(&result, best) != ours {
            return Err(format!("{:?}: ours {ours:?}, zen {result}", case.to_contract(protocol)).into());
        }
    }
    println!("zen-engine gives the same outcome for all {} cases", cases.len());
    let theirs = rate(cases.len(), || {
        for ((plan, _), context) in cases.iter().zip(&contexts) {
            let result = runtime.block_on(decisions[*plan].evaluate(context.clone().into()));
            black_box(result.is_ok());
        }
    });
    let rendered = rate(cases.len(), || {
        for ((plan, _), context) in cases.iter().zip(&contexts) {
            let result = runtime.block_on(decisions[*plan].evaluate(context.clone().into()));
            black_box(result.is_ok_and(|response| serde_json::to_string(&response.result).is_ok()));
        }
    });
    let renderer = decision::Renderer::new(protocol);
    let mut text = String::new();
    for (_, case) in &cases {
        text.clear();
        let verdict = decision::assess(protocol, case);
        renderer.render(&verdict, &mut text);
        if text != serde_json::to_string(&verdict.to_contract(protocol))? {
            return Err(format!("rendered otherwise: {text}").into());
        }
    }
    let ours = rate(cases.len(), || {
        for (_, case) in &cases {
            text.clear();
            renderer.render(&decision::verdict(protocol, case), &mut text);
            black_box(&text);
        }
    });
    let contract = rate(cases.len(), || {
        for (_, case) in &cases {
            let verdict = decision::verdict(protocol, case).to_contract(protocol);
            black_box(serde_json::to_string(&verdict).is_ok());
        }
    });
    let bare = rate(cases.len(), || {
        for (_, case) in &cases {
            black_box(decision::verdict(protocol, case));
        }
    });
    let mut text = String::new();
    let assessed = rate(cases.len(), || {
        for (_, case) in &cases {
            text.clear();
            renderer.render(&decision::assess(protocol, case), &mut text);
            black_box(&text);
        }
    });
    line("open and failed rules: zen-engine", theirs, theirs);
    line("the same, rendered as JSON", rendered, theirs);
    line("whole verdicts: ours, rendered as JSON", ours, theirs);
    line("the same, by way of the contract's types", contract, theirs);
    line("whole verdicts: ours, as values", bare, theirs);
    line("with questions and remedies, rendered", assessed, theirs);
    if ours < AIM * theirs {
        return Err(format!("ours is {:.1} times as fast as zen's, not {AIM}", ours / theirs).into());
    }
    Ok(())
}
