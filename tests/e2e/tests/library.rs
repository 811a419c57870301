//! The library: in Node, in browsers as a module, and as an example of the README has it.

use std::process::Command;

use e2e::{Copy, LAPTOP, Visit};
use serde_json::{Value, json};

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

#[test]
fn in_node() {
    let module = url::Url::from_file_path(xtask::dist().join("library/index.js")).unwrap();
    let code = format!(
        "const library = await import({:?}); {USE} console.log(JSON.stringify(found));",
        module.as_str()
    );
    let output = Command::new("node")
        .args(["--input-type=module", "--eval", &code])
        .output()
        .unwrap();
    let error = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(output.status.success(), "{error}");
    let found: Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(found, expected());
}

/// In a page of one's own, as who uses the library has one: not in a script that is shown as text, which browsers show
/// in a page with a policy of theirs.
async fn in_a_page(visit: &Visit, copy: &Copy) {
    let page = format!(
        "<!doctype html><html lang=nl><title>Voorbeeld</title><link rel=icon href=data:,><h1>Voorbeeld</h1><pre></pre>\
         <script type=module>\
           const done = (found) => document.querySelector('pre').append(JSON.stringify(found));\
           import('./library/index.js').then((library) => {{ {USE} done(found); }})\
             .catch((error) => done(String(error)));\
         </script>"
    );
    copy.write("use.html", &page);
    visit.goto(&format!("{}use.html", visit.url())).await;
    visit.wait("pre:not(:empty)").await;
    let text = "return document.querySelector('pre').textContent";
    let text = visit.script(text, vec![]).await;
    let found: Value = serde_json::from_str(text.as_str().unwrap()).unwrap();
    assert_eq!(found, expected());
}

#[tokio::test]
async fn as_a_module_in_chromium() {
    let copy = Copy::of_the_site();
    in_a_page(&Visit::blank(LAPTOP, copy.path()).await, &copy).await;
}

#[tokio::test]
async fn as_a_module_in_firefox() {
    let copy = Copy::of_the_site();
    in_a_page(&Visit::firefox(copy.path()).await, &copy).await;
}
