//! Splitting the application: what the first page needs, and modules that are fetched when they are asked for.
//!
//! The program goes through wasm-split before wasm-bindgen, and each part through wasm-opt.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread::{self, available_parallelism};

use serde_json::json;
use sha2::{Digest as _, Sha256};
use xtask::root;

use crate::page::{integrity, read_text, replaced, write};
use crate::run::{program, quiet, step, timed};
use crate::setup;

/// What the names of all files begin with.
pub const NAME: &str = "deelwijzer";
/// What the file names of later modules have in them.
pub const LATER: &str = "_later-";
/// What makes them small once compressed, as measured: a function that is called once stays one (what repeats compresses),
/// and address 0 to 1024, where rustc puts nothing, may be counted on as unused.
const SMALL: [&str; 6] = [
    // What a function does is then known where it is called.
    "--generate-global-effects",
    "-Oz",
    "--one-caller-inline-max-function-size=1",
    "--low-memory-unused",
    "--strip-debug",
    "--strip-producers",
];
/// What rustc's output uses beyond the first WebAssembly.
const FEATURES: [&str; 6] = [
    "--enable-bulk-memory",
    "--enable-nontrapping-float-to-int",
    "--enable-sign-ext",
    "--enable-mutable-globals",
    "--enable-reference-types",
    "--enable-multivalue",
];

/// The application in parts, as the tools left them.
pub struct Parts {
    /// The first part.
    pub first: Vec<u8>,
    /// Where its glue stands, as wasm-bindgen wrote it, with the script beside it that fetches the later parts.
    pub glue: PathBuf,
    /// The later parts by the names of their files, in order.
    pub later: Vec<(String, Vec<u8>)>,
}

/// The script that fetches the later parts.
pub const LINK: &str = "__wasm_split.js";

/// Splits the application that was built, and makes its parts small.
///
/// # Errors
/// When a tool fails, or what it left is not as expected.
pub fn split() -> Result<Parts, String> {
    let stage = root().join(".stage/split");
    if stage.exists() {
        fs::remove_dir_all(&stage).map_err(|error| format!("{}: {error}", stage.display()))?;
    }
    let built = setup::target_folder()?.join("wasm32-unknown-unknown/release/deelwijzer.wasm");
    let parts = stage.join("parts");
    step(
        "split what is not needed at first",
        program("wasm-split-cli")
            .args([&built, &parts])
            .args(["--out-name", NAME]),
    )?;
    let bound = stage.join("bound");
    let first = parts.join(format!("{NAME}.wasm"));
    bind("the first part", &first, &bound, &["--keep-lld-exports"])?;
    let (link, beside) = (parts.join(LINK), bound.join(LINK));
    fs::copy(&link, &beside).map_err(|error| format!("{}: {error}", link.display()))?;

    let mut all = files(&parts)?;
    all.retain(|file| {
        let name = name_of(file);
        name.ends_with(".wasm") && name != format!("{NAME}.wasm")
    });
    all.sort();
    let names: Vec<String> = all.iter().map(|file| name_of(file)).collect();
    all.push(bound.join(format!("{NAME}_bg.wasm")));
    let mut small = optimized(&all)?;
    let first = small.pop().ok_or("there is no first part")?;
    Ok(Parts {
        first,
        glue: bound.join(format!("{NAME}.js")),
        later: names.into_iter().zip(small).collect(),
    })
}

/// Puts the parts beside the page in a folder, and has the page load the first.
///
/// # Errors
/// When something is not as the tools before should have left it.
pub fn place(parts: &Parts, dist: &Path) -> Result<(), String> {
    let glue = minified(&parts.glue, "esm")?;
    let raw = parts.glue.with_file_name(LINK);
    let (link, sums) = guarded(&read_text(&raw)?, parts)?;
    let checking = raw.with_file_name("checking.js");
    write(&checking, link)?;
    let link = minified(&checking, "esm")?;

    // One hash for all: they belong together, and name each other.
    let mut hash = Sha256::new();
    hash.update(&parts.first);
    hash.update(&glue);
    hash.update(&link);
    for (_, bytes) in &parts.later {
        hash.update(bytes);
    }
    let hash: String = format!("{:x}", hash.finalize()).chars().take(16).collect();
    let stem = format!("{NAME}-{hash}");
    let link = replaced(&link, &format!("./{NAME}.js"), &format!("./{stem}.js"))?;
    // The file is renamed; the name under which the program imports from it stays.
    let glue = replaced(
        &glue,
        &format!("from\"./{LINK}\""),
        &format!("from\"./{stem}_parts.js\""),
    )?;
    let glue = replaced(
        &glue,
        &format!("{NAME}_bg.wasm"),
        &format!("{stem}_bg.wasm"),
    )?;
    let mut new = Vec::new();
    for (name, bytes) in &parts.later {
        new.push((format!("{stem}{LATER}{}", short(name)), bytes.clone()));
    }
    new.push((format!("{stem}{LATER}{SUMS}"), sums.into_bytes()));
    new.push((format!("{stem}.js"), glue.into_bytes()));
    new.push((format!("{stem}_parts.js"), link.into_bytes()));
    new.push((format!("{stem}_bg.wasm"), parts.first.clone()));
    named(dist, &stem, &new)
}

/// The name of the list of what each later part is: see [`guarded`].
const SUMS: &str = "sums.json";

/// What a later part is called in the site, behind what all names begin with.
fn short(name: &str) -> &str {
    name.strip_prefix("split_").unwrap_or(name)
}

/// The script that fetches the later parts, such that it takes none that is not as it was built; and the list by which it
/// knows. The script is checked by what loads it, and knows the one `integrity` of the list: so the first load has one,
/// however many parts there are.
///
/// # Errors
/// When the script does not fetch each part, as wasm-split left it.
fn guarded(link: &str, parts: &Parts) -> Result<(String, String), String> {
    let mut link = link.to_owned();
    let mut sums = BTreeMap::new();
    for (name, bytes) in &parts.later {
        let fetched = format!(
            "makeLoad(() => {{\n    const src = fetch(new URL(\"./{name}\", import.meta.url));\n    \
             src.catch(() => {{}});\n    \
             return async (imports) => (WebAssembly.instantiateStreaming(src, imports));\n}}\n, "
        );
        let name = short(name);
        link = replaced(&link, &fetched, &format!("loaded(\"{name}\", "))?;
        sums.insert(name, integrity(bytes));
    }
    if link.contains("fetch(") {
        return Err("a part would be fetched that nobody checks".to_owned());
    }
    let sums = json!(sums).to_string();
    let sum = integrity(sums.as_bytes());
    let later = LATER.trim_start_matches('_');
    link.push_str(&format!(
        r#"
const part = (name, integrity) => fetch(import.meta.url.replace("parts.js", "{later}" + name), {{ integrity }});
let sums;
const sound = async (name) => {{
    sums ??= part("{SUMS}", "{sum}").then((answer) => answer.json());
    sums.catch(() => {{ sums = undefined; }});
    return part(name, (await sums)[name]);
}};
function loaded(name, deps) {{
    return makeLoad(() => {{
        const src = sound(name);
        src.catch(() => {{}});
        return async (imports) => WebAssembly.instantiateStreaming(src, imports);
    }}, deps);
}}
"#
    ));
    Ok((link, sums))
}

/// Puts these files beside the page, and has the page ask for the first of them before the script that uses them.
fn named(dist: &Path, stem: &str, new: &[(String, Vec<u8>)]) -> Result<(), String> {
    for (name, bytes) in new {
        write(&dist.join(name), bytes)?;
    }
    let page = dist.join("index.html");
    let script = |name: &str| {
        format!("<link rel=modulepreload crossorigin href=./{stem}{name}.js integrity=>")
    };
    let links = format!(
        "{}<link rel=preload as=fetch type=application/wasm crossorigin href=./{stem}_bg.wasm integrity=>{}</head>",
        script(""),
        script("_parts")
    );
    write(&page, replaced(&read_text(&page)?, "</head>", &links)?)
}

/// Makes the glue between a program and JavaScript modules, without names of functions in the program.
///
/// # Errors
/// When the tool fails.
pub fn bind(what: &str, file: &Path, out: &Path, options: &[&str]) -> Result<(), String> {
    let mut bind = program("wasm-bindgen");
    bind.arg(file).arg("--out-dir").arg(out);
    bind.args(["--target", "web", "--no-typescript"]);
    bind.args(["--remove-name-section", "--remove-producers-section"]);
    step(&format!("bind {what}"), bind.args(options))
}

/// Makes programs small, as many at a time as this machine can.
///
/// # Errors
/// When the tool fails.
pub fn optimized(files: &[PathBuf]) -> Result<Vec<Vec<u8>>, String> {
    let names: Vec<String> = files.iter().map(|file| name_of(file)).collect();
    let what = match names.as_slice() {
        [one] => format!("make {one} small"),
        many => format!("make {} programs small", many.len()),
    };
    let next = AtomicUsize::new(0);
    let work = || {
        while let Some(file) = files.get(next.fetch_add(1, Ordering::Relaxed)) {
            let mut command = program("wasm-opt");
            command.arg(file).args(SMALL).args(FEATURES);
            // A second round gains half a kilobyte where every one counts, and takes as long as the first.
            if name_of(file) == format!("{NAME}_bg.wasm") {
                command.arg("-Oz");
            }
            quiet(command.arg("-o").arg(file.with_extension("opt.wasm")))?;
        }
        Ok(())
    };
    timed(&what, || {
        let workers = available_parallelism().map_or(1, usize::from);
        thread::scope(|scope| {
            let working: Vec<_> = (0..workers).map(|_| scope.spawn(work)).collect();
            let done = working.into_iter().map(|worker| {
                let joined = worker.join();
                joined.unwrap_or_else(|_| Err("a worker stopped".to_owned()))
            });
            done.collect::<Result<(), String>>()
        })
    })?;
    let outcome = files.iter().map(|file| {
        let out = file.with_extension("opt.wasm");
        fs::read(&out).map_err(|error| format!("{}: {error}", out.display()))
    });
    outcome.collect()
}

/// Makes a script small: as a module (`esm`), closed in itself (`iife`), or as it is (nothing).
///
/// # Errors
/// When the tool fails.
pub fn minified(file: &Path, format: &str) -> Result<String, String> {
    let stage = root().join(".stage/scripts");
    fs::create_dir_all(&stage).map_err(|error| format!("{}: {error}", stage.display()))?;
    let out = stage.join(name_of(file));
    let mut command = program("esbuild");
    command
        .arg(file)
        .args(["--minify", "--log-level=warning", "--legal-comments=none"])
        .arg(format!("--outfile={}", out.display()));
    if !format.is_empty() {
        command.arg(format!("--format={format}"));
    }
    step(&format!("make {} small", name_of(file)), &mut command)?;
    fs::read_to_string(&out).map_err(|error| format!("{}: {error}", out.display()))
}

/// The files of a folder, without those of its folders.
///
/// # Errors
/// When it can't be read.
pub fn files(folder: &Path) -> Result<Vec<PathBuf>, String> {
    let entries = fs::read_dir(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    let paths = entries.map(|entry| entry.map(|entry| entry.path()));
    let mut paths: Vec<PathBuf> = paths
        .collect::<Result<_, _>>()
        .map_err(|error| error.to_string())?;
    paths.retain(|path| path.is_file());
    Ok(paths)
}

/// What a file is called.
pub fn name_of(file: &Path) -> String {
    let name = file.file_name().unwrap_or_default();
    name.to_string_lossy().into_owned()
}

#[cfg(test)]
mod tests {
    use std::path::PathBuf;

    use super::{Parts, guarded, integrity};

    #[test]
    fn each_later_part_is_checked_by_a_list_that_is_checked() {
        // As wasm-split writes it.
        let load = |name: &str| {
            format!(
                "makeLoad(() => {{\n    const src = fetch(new URL(\"./{name}\", import.meta.url));\n    src.catch(() => {{}});\n    \
                 return async (imports) => (WebAssembly.instantiateStreaming(src, imports));\n}}\n, [])"
            )
        };
        let link = format!(
            "const a = {};\nconst b = {};",
            load("split_rules.wasm"),
            load("chunk_1.wasm")
        );
        let parts = |names: &[&str]| Parts {
            first: Vec::new(),
            glue: PathBuf::new(),
            later: names
                .iter()
                .map(|name| ((*name).to_owned(), name.as_bytes().to_vec()))
                .collect(),
        };
        let both = parts(&["chunk_1.wasm", "split_rules.wasm"]);
        let (script, sums) = guarded(&link, &both).unwrap_or_default();
        assert!(script.contains("const a = loaded(\"rules.wasm\", []);"));
        assert!(script.contains(&format!("\"{}\"", integrity(sums.as_bytes()))));
        let expected = format!(
            "{{\"chunk_1.wasm\":\"{}\",\"rules.wasm\":\"{}\"}}",
            integrity(b"chunk_1.wasm"),
            integrity(b"split_rules.wasm")
        );
        assert_eq!(sums, expected);
        // A part that is fetched and not known, or known and not fetched, stops the build.
        assert!(guarded(&link, &parts(&["chunk_1.wasm"])).is_err());
        assert!(guarded(&link, &parts(&["chunk_1.wasm", "chunk_2.wasm"])).is_err());
    }
}
