//! Files that mean harm: good ones and earlier ones, changed in ways that break readers. What an importer says to them
//! steers which are changed further: a file that brings a new answer is worth going on from.

use std::collections::BTreeSet;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::PathBuf;
use std::time::{Duration, Instant};

use serde_json::Value;

/// What an importer does with a file.
pub enum Seen {
    /// It was read.
    Read,
    /// It was refused, in these words.
    Refused(String),
}

/// Something that takes files from outside.
pub struct Importer {
    /// Its name, and that of its folder in `tests/corpus`.
    pub name: &'static str,
    /// How many files are tried where no time is set: few, where each takes long.
    pub tries: u32,
    /// Takes a file. Panics where something is not as it must be.
    pub take: fn(&[u8]) -> Seen,
}

/// No file may take longer.
const LONGEST: Duration = Duration::from_secs(20);
/// How many files are kept to go on from.
const MOST_KEPT: usize = 600;
/// No file is larger: what is refused for its size is tried by other tests.
const MOST_BYTES: usize = 400_000;

/// How long to go on, where that is set.
fn time() -> Option<Duration> {
    let seconds = std::env::var("DEELWIJZER_FUZZ_SECONDS").ok()?;
    Some(Duration::from_secs(seconds.parse().ok()?))
}

/// How long an importer has its turn, of the time for all: all get as much.
fn turn(time: Duration, importers: usize) -> Duration {
    let each = u32::try_from(importers).unwrap_or(u32::MAX).max(1);
    Duration::from_secs(3).min(time / each)
}

/// Gives each importer hostile files, made from its own good ones and from all others': a number of them, or in turns of some
/// seconds until the time is over. What breaks one is left in `target/fuzz`.
pub fn run(importers: &[(Importer, Vec<Vec<u8>>)]) {
    let time = time();
    let start = Instant::now();
    let mut every: Vec<Vec<u8>> = Vec::new();
    for (_, seeds) in importers {
        every.extend(seeds.iter().take(2).cloned());
    }
    let mut all: Vec<Running<'_>> = importers
        .iter()
        .map(|(importer, seeds)| Running::new(importer, seeds))
        .collect();
    // The same files in a short run; others each time in a long one.
    let seed = time.map_or(7, |_| {
        let now = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH);
        now.map_or(7, |since| since.as_secs())
    });
    let mut chance = Chance(seed);
    loop {
        for one in &mut all {
            let began = Instant::now();
            let mut tries = 0;
            while match time {
                Some(time) => began.elapsed() < turn(time, importers.len()),
                None => tries < one.importer.tries,
            } {
                one.once(&mut chance, &every);
                tries += 1;
            }
            one.spent += began.elapsed();
        }
        if time.is_none_or(|time| start.elapsed() >= time) {
            break;
        }
    }
    for one in &all {
        println!(
            "{:<18}{:>6} s {:>10} files, {:>8} read, {:>5} different answers, {} that broke it",
            one.importer.name,
            one.spent.as_secs(),
            one.files,
            one.read,
            one.answers.len(),
            one.broken.len()
        );
    }
    let broken: Vec<&String> = all.iter().flat_map(|one| &one.broken).collect();
    assert!(broken.is_empty(), "{broken:#?}");
}

/// An importer while files are given to it.
struct Running<'a> {
    importer: &'a Importer,
    kept: Vec<Vec<u8>>,
    answers: BTreeSet<String>,
    files: u64,
    read: u64,
    spent: Duration,
    broken: Vec<String>,
}

impl<'a> Running<'a> {
    fn new(importer: &'a Importer, seeds: &[Vec<u8>]) -> Self {
        Running {
            importer,
            kept: seeds.to_vec(),
            answers: BTreeSet::new(),
            files: 0,
            read: 0,
            spent: Duration::ZERO,
            broken: Vec::new(),
        }
    }

    fn once(&mut self, chance: &mut Chance, every: &[Vec<u8>]) {
        let file = changed(chance, &self.kept, every);
        self.files += 1;
        let start = Instant::now();
        let seen = catch_unwind(AssertUnwindSafe(|| (self.importer.take)(&file)));
        let answer = match seen {
            Ok(Seen::Read) => {
                self.read += 1;
                "read".to_owned()
            }
            Ok(Seen::Refused(words)) => shape(&words),
            Err(_) => {
                self.broke("panic", &file);
                return;
            }
        };
        if start.elapsed() > LONGEST {
            self.broke("slow", &file);
        }
        let is_new = self.answers.insert(answer);
        if (is_new || chance.below(400) == 0) && self.kept.len() < MOST_KEPT {
            self.kept.push(file);
        }
    }

    fn broke(&mut self, how: &str, file: &[u8]) {
        let number = self.broken.len();
        if number < 20 {
            let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("fuzz");
            let path = folder.join(format!("{}-{how}-{number}", self.importer.name));
            std::fs::create_dir_all(folder).unwrap();
            std::fs::write(&path, file).unwrap();
            self.broken.push(path.display().to_string());
        }
    }
}

/// An answer without what it quotes and counts: which kind of answer it is.
fn shape(words: &str) -> String {
    let mut out = String::new();
    let mut quoted = false;
    for sign in words.chars().take(2000) {
        match sign {
            '`' | '"' => quoted = !quoted,
            '0'..='9' => {}
            _ if quoted => {}
            other => out.push(other),
        }
    }
    out
}

/// Chance that can be had again (SplitMix64).
pub struct Chance(pub u64);

impl Chance {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// A number below another.
    pub fn below(&mut self, most: usize) -> usize {
        (self.next() % most.max(1) as u64) as usize
    }

    fn one<'a, T>(&mut self, list: &'a [T]) -> &'a T {
        &list[self.below(list.len())]
    }
}

/// Pieces of text on which readers break.
const PIECES: [&str; 44] = [
    "",
    "\"",
    "'",
    "{",
    "}",
    "[",
    "]",
    ",",
    ":",
    ";",
    "\\",
    "\\u0000",
    "\\ud800",
    "\n",
    "\r\n",
    "\t",
    "\u{0}",
    "\u{feff}",
    "\u{202e}",
    "\u{2028}",
    "é",
    "👩‍👩‍👧",
    "e\u{301}",
    "-",
    "-0",
    "1e999",
    "0.1",
    "18446744073709551616",
    "-9223372036854775809",
    "99999999999999999999999999",
    "true",
    "null",
    "2026-02-30",
    "9999-12-31",
    "-262143-01-01",
    "0000-00-00",
    "=1+1",
    "\"\"\"",
    "[[rows]]\n",
    "a.b.c = 1\n",
    "obj",
    "stream\n",
    "%%EOF",
    "/AF 9 0 R",
];

/// A file made from others: some of its places changed, or pieces of several put together.
fn changed(chance: &mut Chance, kept: &[Vec<u8>], every: &[Vec<u8>]) -> Vec<u8> {
    let mut file = chance.one(kept).clone();
    let structured = chance.below(10) < 6;
    let parsed = serde_json::from_slice::<Value>(&file).ok();
    if let Some(mut value) = parsed.filter(|_| structured) {
        for _ in 0..=chance.below(3) {
            spoil(chance, &mut value);
        }
        let text = if chance.below(4) == 0 {
            serde_json::to_string_pretty(&value)
        } else {
            serde_json::to_string(&value)
        };
        file = text.unwrap().into_bytes();
        if chance.below(4) > 0 {
            file.truncate(MOST_BYTES);
            return file;
        }
    }
    for _ in 0..=chance.below(5) {
        bytes(chance, &mut file, every);
    }
    file.truncate(MOST_BYTES);
    file
}

/// Changes some bytes of a file.
fn bytes(chance: &mut Chance, file: &mut Vec<u8>, every: &[Vec<u8>]) {
    let at = chance.below(file.len() + 1);
    let to = (at + chance.below(64)).min(file.len());
    match chance.below(11) {
        0 => {
            if let Some(byte) = file.get_mut(at) {
                *byte ^= 1 << chance.below(8);
            }
        }
        1 => {
            if let Some(byte) = file.get_mut(at) {
                *byte = chance.below(256) as u8;
            }
        }
        2 => drop(file.drain(at..to)),
        3 => {
            let piece = chance.one(&PIECES).as_bytes().to_vec();
            drop(file.splice(at..at, piece));
        }
        4 => {
            let piece = chance.one(&PIECES).as_bytes().to_vec();
            drop(file.splice(at..to, piece));
        }
        5 => {
            let again: Vec<u8> = file[at..to].to_vec();
            let times = 1 + chance.below(200);
            drop(file.splice(at..at, again.repeat(times)));
        }
        6 => file.truncate(at),
        7 => {
            let other = chance.one(every);
            let from = chance.below(other.len() + 1);
            let until = (from + chance.below(400)).min(other.len());
            drop(file.splice(at..to, other[from..until].iter().copied()));
        }
        8 => {
            // A number in words becomes another one.
            let digit = file[at..].iter().position(u8::is_ascii_digit);
            if let Some(digit) = digit {
                file[at + digit] = b'0' + chance.below(10) as u8;
            }
        }
        kind => {
            // A whole line goes, or stands there twice.
            let ends: Vec<usize> = (file.iter().enumerate())
                .filter(|(_, byte)| **byte == b'\n')
                .map(|(end, _)| end + 1)
                .collect();
            if ends.len() > 1 {
                let line = chance.below(ends.len() - 1);
                let (from, until) = (ends[line], ends[line + 1]);
                let line: Vec<u8> = file[from..until].to_vec();
                if kind == 9 {
                    drop(file.drain(from..until));
                } else {
                    let place = *chance.one(&ends);
                    drop(file.splice(place..place, line));
                }
            }
        }
    }
}

/// Every place in a value.
fn places(value: &Value, at: &str, out: &mut Vec<String>) {
    out.push(at.to_owned());
    match value {
        Value::Object(members) => {
            for (key, member) in members {
                let key = key.replace('~', "~0").replace('/', "~1");
                places(member, &format!("{at}/{key}"), out);
            }
        }
        Value::Array(list) => {
            for (position, entry) in list.iter().enumerate() {
                places(entry, &format!("{at}/{position}"), out);
            }
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

/// Changes what stands in one place of a value.
fn spoil(chance: &mut Chance, value: &mut Value) {
    let mut all = Vec::new();
    places(value, "", &mut all);
    let place = chance.one(&all).clone();
    let other = value.pointer(chance.one(&all).as_str()).cloned();
    let (above, name) = place.rsplit_once('/').unwrap_or(("", ""));
    match chance.below(14) {
        0 | 1 => {
            if let Some(Value::Object(members)) = value.pointer_mut(above) {
                members.remove(name);
            } else if let Some(Value::Array(list)) = value.pointer_mut(above)
                && let Ok(at) = name.parse::<usize>()
                && at < list.len()
            {
                list.remove(at);
            }
        }
        2 => {
            if let Some(Value::Object(members)) = value.pointer_mut(above)
                && let Some(member) = members.remove(name)
            {
                members.insert(format!("{name}{}", chance.one(&PIECES)), member);
            }
        }
        3 => {
            if let Some(Value::Array(list)) = value.pointer_mut(&place)
                && !list.is_empty()
            {
                let entry = chance.one(list).clone();
                let times = 1 + chance.below(300);
                list.extend(std::iter::repeat_n(entry, times));
            }
        }
        kind => {
            let new = match kind {
                4 => Value::Null,
                5 => Value::from(chance.below(2) == 0),
                6 => {
                    Value::from(*chance.one(&[0_i64, -1, 1, 255, 256, 65_536, i64::MAX, i64::MIN]))
                }
                7 => Value::from(*chance.one(&[0.5, 1e308, -0.0])),
                8 => Value::from(chance.one(&PIECES).repeat(1 + chance.below(40))),
                9 => Value::Array(Vec::new()),
                10 => Value::Object(serde_json::Map::new()),
                11 => (0..1 + chance.below(120)).fold(other.unwrap_or_default(), |inner, _| {
                    Value::Array(vec![inner])
                }),
                _ => other.unwrap_or_default(),
            };
            if let Some(slot) = value.pointer_mut(&place) {
                *slot = new;
            }
        }
    }
}
