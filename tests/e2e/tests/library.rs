//! The library: in Node, in browsers as a module, and as an example of the README has it.

use std::process::Command;

use e2e::{Copy, Visit, Watcher};
use serde_json::{Value, json};

use super::watched::{is_of, nothing_was_asked, settled};

const USE: &str = r#"
    const verdict = library.assess({ schema: "case/1", protocol: "leiden-wmo-2016", activity: "disclose", row: "2-work-income",
      data: ["naw", "bsn"], consent: "given", answers: { "reason-applies": "yes" } });
    let message = "";
    try { library.assess({}); } catch (error) { message = error.message; }
    const found = [verdict.outcome, verdict.data.excess, message.includes("schema"), "deelwijzer" in globalThis,
      library.retention("2020-05-10").destroy_from, library.protocol().rows.length, typeof library.version];
"#;

fn expected() -> Value {
    json!([
        "conditional",
        ["bsn"],
        true,
        false,
        "2036-01-01",
        20,
        "string"
    ])
}

/// What a script prints that has the library.
fn node(code: &str) -> String {
    beside_the_library(&format!(
        "const library = await import('./library/index.js'); {code}"
    ))
}

/// What a script prints beside which the library lies, as it does in the release.
fn beside_the_library(code: &str) -> String {
    let output = Command::new("node")
        .current_dir(xtask::dist())
        .args(["--input-type=module", "--eval", code])
        .output()
        .unwrap();
    let error = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(output.status.success(), "{error}");
    String::from_utf8(output.stdout).unwrap()
}

#[test]
fn in_node() {
    let said = node(&format!("{USE} console.log(JSON.stringify(found));"));
    let found: Value = serde_json::from_str(&said).unwrap();
    assert_eq!(found, expected());
}

/// The examples of the README do what it says behind them.
#[test]
fn the_examples_of_the_readme_do_what_they_say() {
    let readme = std::fs::read_to_string(xtask::root().join("README.md")).unwrap();
    let examples: Vec<&str> = readme
        .split("```js\n")
        .skip(1)
        .filter_map(|rest| rest.split("```").next())
        .collect();
    let [page, library] = examples[..] else {
        panic!("{examples:#?}");
    };
    assert!(library.trim().lines().count() <= 10, "{library}");
    let said = beside_the_library(library);
    let [outcome, next, date] = said.trim().lines().collect::<Vec<_>>()[..] else {
        panic!("{said}");
    };
    assert_eq!((outcome, date), ("conditional", "2026-12-28"));
    assert!(next.len() > 20, "{next}");

    // In a page the same functions stand in `deelwijzer`.
    let said = node(&format!(
        "const deelwijzer = library; {page} console.log(JSON.stringify([verdict.outcome, \
         Object.keys(deelwijzer.deadlines({{ request: 'destruction', received: '2026-11-30' }})), \
         deelwijzer.retention('2020-05-10')]))"
    ));
    let found: Value = serde_json::from_str(&said).unwrap();
    let claimed = json!([
        "conditional",
        ["answer_by", "carry_out_by"],
        { "keep_through": "2035-12-31", "destroy_from": "2036-01-01" }
    ]);
    assert_eq!(found, claimed);
    for words in ["\"conditional\"", "2035-12-31", "2036-01-01"] {
        assert!(page.contains(words), "the README no longer says {words}");
    }
}

/// What the functions give is of the types that are declared: TypeScript compiles it as such, and knows no field too many.
#[test]
fn values_are_of_the_declared_types() {
    const VALUES: &str = r#"
        const input = { schema: "case/1", protocol: "leiden-wmo-2016", activity: "disclose", row: "2-work-income",
          data: ["naw", "bsn"], consent: "refused", answers: { "reason-applies": "yes" } };
        const value = (type, value) => `export const v${count++}: lib.${type} = ${JSON.stringify(value)};\n`;
        let count = 0;
        let text = "import type * as lib from './index.js';\n";
        for (const consent of ["given", "not-asked", "refused", "withdrawn", "unobtainable"]) {
          text += value("VerdictJson", library.assess({ ...input, consent }));
          text += value("Explanation", library.explain({ ...input, consent }, "nl"));
        }
        text += value("VerdictJson", library.assess({ schema: "case/1", protocol: "leiden-wmo-2016", activity: "consult-team" }));
        text += value("DeadlinesJson", library.deadlines({ request: "destruction", received: "2026-11-30" }));
        text += value("DeadlinesJson", library.deadlines({ request: "information", received: "2026-11-30" }));
        text += value("RetentionJson", library.retention("2020-05-10"));
        text += value("Source", library.protocol());
    "#;
    let folder = tempfile::tempdir().unwrap();
    let library = xtask::dist().join("library");
    std::fs::copy(library.join("index.d.ts"), folder.path().join("index.d.ts")).unwrap();
    let compile = |text: &str| {
        let file = folder.path().join("values.ts");
        std::fs::write(&file, text).unwrap();
        let output = Command::new("node")
            .arg(xtask::root().join("node_modules/typescript/bin/tsc"))
            .args(["--noEmit", "--strict", "--module", "esnext"])
            .args(["--moduleResolution", "bundler"])
            .arg(&file)
            .output()
            .unwrap();
        (
            output.status.success(),
            String::from_utf8_lossy(&output.stdout).into_owned(),
        )
    };
    let text = node(&format!("{VALUES} console.log(text);"));
    let (fine, why) = compile(&text);
    assert!(fine, "{why}");
    // That it is looked at: a field that nobody declared.
    let more = text.replacen("{\"schema\":", "{\"more\":1,\"schema\":", 1);
    assert_ne!(more, text);
    assert!(!compile(&more).0);
}

/// In a page of one's own, as who uses the library has one: not in a script that is shown as text, which browsers show
/// in a page with a policy of theirs.
///
/// What it asks for are its own files; once it is there, nothing is asked of anyone. In Firefox from `forms.rs`, as each
/// start of it takes long.
pub async fn in_a_page(visit: &Visit, watcher: &Watcher, copy: &Copy) {
    let page = format!(
        "<!doctype html><html lang=nl><title>Voorbeeld</title><link rel=icon href=data:,><h1>Voorbeeld</h1><pre></pre>\
         <script type=module>\
           const done = (found) => document.querySelector('pre').append(JSON.stringify(found));\
           import('./library/index.js').then((library) => {{ {USE} done(found); }})\
             .catch((error) => done(String(error)));\
         </script>"
    );
    copy.write("use.html", &page);
    // What a browser asks when it starts, it asks of its own.
    settled(watcher).await;
    visit.goto(&format!("{}use.html", visit.url())).await;
    visit.wait("pre:not(:empty)").await;
    let text = "return document.querySelector('pre').textContent";
    let text = visit.script(text, vec![]).await;
    let found: Value = serde_json::from_str(text.as_str().unwrap()).unwrap();
    assert_eq!(found, expected());
    let asked = settled(watcher).await;
    is_of(&asked, &[&visit.url()]);
    assert!(asked.iter().any(|one| one.contains(".wasm")), "{asked:#?}");
    nothing_was_asked(visit, watcher).await;
}

#[tokio::test]
async fn as_a_module_in_chromium() {
    let copy = Copy::of_the_site();
    let (visit, watcher) = Watcher::chromium(copy.path()).await;
    in_a_page(&visit, &watcher, &copy).await;
}
