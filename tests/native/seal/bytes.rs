//! Each byte of a sealed file, and each of its members.

use deelwijzer::record::seal::{Conclusion, NotExamined, examine};
use serde_json::Value;

use super::{examined, sealed_by_both};
use crate::remedies::protocol;

/// Whether a file passes for unaltered and as it was written.
fn passes(bytes: &[u8]) -> bool {
    examine(protocol(), bytes)
        .is_ok_and(|found| found.conclusion() != Conclusion::Altered && found.as_written)
}

/// The places of white space between the tokens of a JSON text: the only bytes that do not count.
fn white_space(text: &[u8]) -> Vec<bool> {
    let (mut inside, mut escaped) = (false, false);
    text.iter()
        .map(|byte| {
            if inside {
                inside = escaped || *byte != b'"';
                escaped = !escaped && *byte == b'\\';
                return false;
            }
            inside = *byte == b'"';
            matches!(byte, b' ' | b'\t' | b'\n' | b'\r')
        })
        .collect()
}

#[test]
fn a_change_of_any_byte_is_noticed() {
    let text = sealed_by_both().to_json().unwrap();
    assert!(passes(text.as_bytes()));
    let blank = white_space(text.as_bytes());
    let mut changed = text.clone().into_bytes();
    for (at, byte) in text.bytes().enumerate() {
        // One bit each in its turn, and for letters the other case: an escape may mean the same in either.
        for mask in [1 << (at % 8), 0x20] {
            changed[at] = byte ^ mask;
            let still_blank = blank[at] && matches!(changed[at], b' ' | b'\t' | b'\n' | b'\r');
            assert_eq!(
                passes(&changed),
                still_blank,
                "byte {at}, {byte:#04x} to {:#04x}: {}",
                changed[at],
                String::from_utf8_lossy(&changed[at.saturating_sub(40)..(at + 40).min(text.len())])
            );
        }
        changed[at] = byte;
    }
}

#[test]
fn a_byte_more_or_less_is_noticed() {
    let text = sealed_by_both().to_json().unwrap().into_bytes();
    let blank = white_space(&text);
    for at in (0..text.len()).step_by(7) {
        let mut less = text.clone();
        less.remove(at);
        assert_eq!(passes(&less), blank[at], "without byte {at}");
        let mut more = text.clone();
        more.insert(at, b'x');
        assert!(!passes(&more), "with a byte at {at}");
    }
    for at in (0..text.len()).step_by(97) {
        assert!(!passes(&text[..at]), "cut off at {at}");
    }
}

/// Takes each member away in its turn, wherever it stands, and puts it there twice.
#[test]
fn a_member_that_is_missing_is_noticed() {
    fn paths(value: &Value, at: &str, all: &mut Vec<String>) {
        match value {
            Value::Object(members) => {
                for (name, member) in members {
                    let path = format!("{at}/{name}");
                    all.push(path.clone());
                    paths(member, &path, all);
                }
            }
            Value::Array(list) => {
                for (n, entry) in list.iter().enumerate() {
                    all.push(format!("{at}/{n}"));
                    paths(entry, &format!("{at}/{n}"), all);
                }
            }
            _ => {}
        }
    }
    let text = sealed_by_both().to_json().unwrap();
    let file: Value = serde_json::from_str(&text).unwrap();
    let mut all = Vec::new();
    paths(&file, "", &mut all);
    assert!(all.len() > 100, "{}", all.len());
    for path in all {
        let mut less = file.clone();
        let (parent, name) = path.rsplit_once('/').unwrap();
        match less.pointer_mut(parent).unwrap() {
            Value::Object(members) => drop(members.remove(name)),
            Value::Array(list) => drop(list.remove(name.parse().unwrap())),
            _ => unreachable!(),
        }
        let found = examine(protocol(), less.to_string().as_bytes());
        match found {
            Err(_) => {}
            Ok(found) if path == "/seal" => {
                assert_eq!(found.conclusion(), Conclusion::DigestOnly);
            }
            // A digest is taken over what is read: what is left out and means the same is the same.
            Ok(found) => assert!(
                found.conclusion() == Conclusion::Altered || !found.as_written,
                "{path}"
            ),
        }
    }
}

#[test]
fn a_member_that_stands_there_twice_is_refused() {
    let text = sealed_by_both().to_json().unwrap();
    for member in [
        "\"purpose\": \"x\",",
        "\"purpose\":\"Uitkering herstellen\",",
    ] {
        let twice = text.replacen("\"purpose\":", &format!("{member}\"purpose\":"), 1);
        assert!(matches!(
            examine(protocol(), twice.as_bytes()),
            Err(NotExamined::Unreadable(_))
        ));
    }
}

#[test]
fn the_same_content_written_by_another_program_is_told_apart() {
    let text = sealed_by_both().to_json().unwrap();
    let compact: Value = serde_json::from_str(&text).unwrap();
    for other in [
        text.replacen("SWT’er", "SWT\\u2019er", 1),
        serde_json::to_string(&compact)
            .unwrap()
            .replacen("{\"app\"", " {\"app\"", 1),
    ] {
        let found = examined(&other);
        assert_eq!(found.conclusion(), Conclusion::Sealed);
    }
    let found = examined(&text.replacen("SWT’er", "SWT\\u2019er", 1));
    assert!(!found.as_written);
    // White space between tokens, and a mark at the beginning, are no change.
    let spaced = text.replace("\n", "\r\n\t ");
    assert!(examined(&spaced).as_written);
    assert!(examined(&format!("\u{feff}{text}\n")).as_written);
}
