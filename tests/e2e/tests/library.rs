//! The library: in Node, in browsers as a module, and as an example of the README has it.

use std::process::Command;

use e2e::{LAPTOP, Visit};
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

async fn in_a_page(visit: &Visit) {
    // From a page that has no policy of its own, as a script shown as text has none.
    visit
        .client
        .goto(&format!("{}deelwijzer-embed.js", visit.url()))
        .await
        .unwrap();
    let code = format!(
        "const done = arguments[arguments.length - 1]; \
         import('{}library/index.js').then((library) => {{ {USE} done(found); }}, (error) => done(String(error)))",
        visit.url()
    );
    let found = visit.client.execute_async(&code, vec![]).await.unwrap();
    assert_eq!(found, expected());
}

#[tokio::test]
async fn as_a_module_in_chromium() {
    in_a_page(&Visit::blank(LAPTOP, &xtask::dist()).await).await;
}
