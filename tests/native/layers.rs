//! The order of the modules: imports run downward only, and only the thin layer on top knows the web.

use std::fs;
use std::path::{Path, PathBuf};

/// The modules from the bottom up. A module may use those before it, and itself.
const ORDER: [&str; 13] = [
    "sorted",
    "text",
    "protocol",
    "case",
    "decision",
    "term",
    "record",
    "document",
    "workbench",
    "rights",
    "register",
    "training",
    "app",
];

/// What only the layer on top may name.
const WEB: [&str; 7] = [
    "yew",
    "web_sys",
    "gloo",
    "wasm_bindgen",
    "wasm_bindgen_futures",
    "js_sys",
    "serde_wasm_bindgen",
];

fn rust_files(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            rust_files(&path, found);
        } else if path.extension().is_some_and(|end| end == "rs") {
            found.push(path);
        }
    }
}

/// Each source file with the top-level module it belongs to.
fn sources() -> Vec<(String, PathBuf, String)> {
    let src = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut files = Vec::new();
    rust_files(&src, &mut files);
    files
        .into_iter()
        .map(|path| {
            let inside = path.strip_prefix(&src).unwrap().to_owned();
            let first = inside.iter().next().unwrap().to_string_lossy().into_owned();
            let text = fs::read_to_string(&path).unwrap();
            (first.trim_end_matches(".rs").to_owned(), inside, text)
        })
        .collect()
}

/// The modules that a file's code names behind `crate::`.
fn named(text: &str) -> Vec<String> {
    let code: String = text
        .lines()
        .filter(|line| !line.trim_start().starts_with("//"))
        .flat_map(|line| [line, "\n"])
        .collect();
    code.match_indices("crate::")
        .filter(|(at, _)| !code[..*at].ends_with('$') || code[*at..].starts_with("crate::text"))
        .map(|(at, word)| {
            let rest = &code[at + word.len()..];
            rest.chars()
                .take_while(|c| c.is_alphanumeric() || *c == '_')
                .collect()
        })
        .collect()
}

#[test]
fn imports_run_downward_only() {
    let rank = |module: &str| ORDER.iter().position(|known| *known == module);
    let mut wrong = Vec::new();
    for (module, path, text) in sources() {
        for name in named(&text) {
            let from = rank(&module);
            let to = rank(&name);
            let allowed = match (from, to) {
                (Some(from), Some(to)) => to <= from,
                // The browser's layer knows no domain; app and api alone call it.
                (Some(_), None) => name != "browser" && name != "api" || module == "app",
                (None, Some(_)) => module != "browser",
                (None, None) => true,
            };
            if !allowed {
                wrong.push(format!("{}: crate::{name}", path.display()));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn the_domain_knows_no_web() {
    let mut wrong = Vec::new();
    for (module, path, text) in sources() {
        if ORDER.contains(&module.as_str()) && module != "app" {
            for name in WEB {
                if text.contains(&format!("{name}::")) {
                    wrong.push(format!("{}: {name}", path.display()));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Rows, items, articles and questions are data: no code but the protocol's own file names one.
#[test]
fn no_code_names_a_row_or_a_rule() {
    let protocol = deelwijzer::protocol::Protocol::built_in().unwrap();
    let mut ids: Vec<String> = protocol
        .row_ids()
        .map(|at| protocol.row(at).id.clone())
        .collect();
    ids.extend(protocol.rule_ids().map(|at| protocol.rule(at).id.clone()));
    ids.extend(
        protocol
            .question_ids()
            .map(|at| protocol.question(at).id.clone()),
    );
    ids.extend(protocol.duty_ids().map(|at| protocol.duty(at).id.clone()));
    let mut wrong = Vec::new();
    for (_, path, text) in sources() {
        let code = text
            .lines()
            .filter(|line| !line.trim_start().starts_with("//"));
        for line in code {
            for id in &ids {
                if line.contains(&format!("\"{id}\"")) {
                    wrong.push(format!("{}: {id}", path.display()));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// A sandbox without `allow-forms` submits nothing and tells nobody: one component stands between a form and that.
#[test]
fn no_page_submits_a_form() {
    let forms: Vec<String> = sources()
        .into_iter()
        .filter(|(_, _, text)| text.contains("<form ") || text.contains("<form>"))
        .map(|(_, path, _)| path.display().to_string())
        .collect();
    assert_eq!(forms, ["app/components/form.rs"]);
}

#[test]
fn no_file_is_longer_than_it_need_be() {
    let long: Vec<String> = sources()
        .into_iter()
        .filter(|(_, _, text)| text.lines().count() > 400)
        .map(|(_, path, text)| format!("{}: {} lines", path.display(), text.lines().count()))
        .collect();
    assert!(long.is_empty(), "{}", long.join("\n"));
}
