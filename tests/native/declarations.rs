//! The TypeScript declarations of the library (`web/library.d.ts`), told from the Rust types: this test keeps them the
//! same. `UPDATE=1 cargo test --test native declarations` writes them anew.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use ts_rs::{Config, TS, TypeVisitor};

use deelwijzer::app::explain::Explanation;
use deelwijzer::case::CaseJson;
use deelwijzer::decision::VerdictJson;
use deelwijzer::protocol::model::Source;
use deelwijzer::term::{DeadlinesJson, RetentionJson};

/// What the library has, in terms of those types.
const FUNCTIONS: &str = r#"// Told from the Rust types by tests/native/declarations.rs; do not change it here.

/** A case as it may be given: what is left out is not asked, not answered, or no row. */
export type CaseInput = Pick<CaseJson, "schema" | "protocol" | "activity"> & Partial<CaseJson>;

/** A request of a client: its kind, and the date on which it was received (`2026-11-30`). */
export type RequestInput = { request: "information" | "correction" | "destruction"; received: string };

/** The verdict on a case. Throws an `Error` that names every field that is wrong. */
export function assess(input: CaseInput): VerdictJson;
/** The verdict on a case in words, in Dutch or English. */
export function explain(input: CaseInput, lang: "nl" | "en"): Explanation;
/** By when a request is dealt with (art. 15 to 18). */
export function deadlines(request: RequestInput): DeadlinesJson;
/** How long a dossier is kept that was closed on a date (art. 10). */
export function retention(closed: string): RetentionJson;
/** The whole protocol, as a copy of one's own. */
export function protocol(): Source;
/** The version of the library. */
export const version: string;
"#;

/// Numbers are numbers in JavaScript, also the large ones: what is handed over is plain JSON.
fn config() -> Config {
    Config::default().with_large_int("number")
}

/// Every type that is reached from the ones it visits, by name.
#[derive(Default)]
struct Found(BTreeMap<String, String>);

impl TypeVisitor for Found {
    fn visit<T: TS + 'static + ?Sized>(&mut self) {
        let config = config();
        // Types of the language itself are not declared.
        if T::output_path().is_none() || self.0.contains_key(&T::ident(&config)) {
            return;
        }
        let docs = T::docs().unwrap_or_default();
        let text = format!("{docs}export {}\n", T::decl(&config));
        self.0.insert(T::ident(&config), text);
        T::visit_dependencies(self);
    }
}

fn declarations() -> String {
    let mut found = Found::default();
    found.visit::<CaseJson>();
    found.visit::<VerdictJson>();
    found.visit::<Explanation>();
    found.visit::<DeadlinesJson>();
    found.visit::<RetentionJson>();
    found.visit::<Source>();
    let types: Vec<String> = found.0.into_values().collect();
    format!("{FUNCTIONS}\n{}", types.join("\n"))
}

#[test]
fn declarations_are_those_of_the_types() {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("web/library.d.ts");
    let now = declarations();
    assert!(now.contains("export type VerdictJson") && now.contains("export type Outcome"));
    if std::env::var_os("UPDATE").is_some() {
        assert!(fs::write(&file, &now).is_ok());
    }
    let there = fs::read_to_string(&file).unwrap_or_default();
    assert!(
        there == now,
        "web/library.d.ts is not of these types; UPDATE=1 cargo test --test native declarations writes it"
    );
}
