//! Files behind a passphrase: they go round, other programs open them and the other way round, and nothing that is
//! wrong with one gets past.

use std::io::Write as _;
use std::path::Path;
use std::process::{Command, Stdio};

use deelwijzer::record::age::{AgeError, Chance, Lock, MOST_WORK, WORK, is_age};
use proptest::prelude::*;

const PASSPHRASE: &str = "een paard in de gracht";
/// Little work, so that many can be tried.
const LITTLE: u8 = 4;

fn lock(work: u8) -> Lock {
    let chance = Chance {
        key: *b"0123456789abcdef",
        salt: *b"fedcba9876543210",
    };
    Lock::new(PASSPHRASE, &chance, work).unwrap()
}

fn closed(plain: &[u8]) -> Vec<u8> {
    lock(LITTLE).close([7; 16], plain).unwrap()
}

fn opened(file: &[u8]) -> Result<Vec<u8>, AgeError> {
    Lock::open(file, PASSPHRASE).map(|(_, plain)| plain)
}

fn made_by_tool(name: &str) -> Vec<u8> {
    std::fs::read(Path::new("tests/age").join(name)).unwrap()
}

#[test]
fn what_is_closed_opens_again_whatever_its_size() {
    let piece = 64 * 1024;
    for size in [
        0,
        1,
        15,
        piece - 1,
        piece,
        piece + 1,
        3 * piece,
        3 * piece + 5,
    ] {
        let plain: Vec<u8> = (0..size).map(|at| (at % 251) as u8).collect();
        let file = closed(&plain);
        assert!(is_age(&file));
        assert_eq!(opened(&file).unwrap(), plain, "{size}");
    }
}

#[test]
fn the_program_age_and_this_one_agree() {
    let plain = made_by_tool("plain.txt");
    assert_eq!(opened(&made_by_tool("tool.age")).unwrap(), plain);
    assert_eq!(opened(&made_by_tool("tool-armor.age")).unwrap(), plain);
    // What stands in its header is what this one writes, with the same words and in the same order.
    let head = |file: &[u8]| {
        let text = String::from_utf8_lossy(file).into_owned();
        let lines: Vec<usize> = text.lines().take(4).map(str::len).collect();
        (text.lines().next().unwrap().to_owned(), lines[2], lines[3])
    };
    let own = lock(LITTLE).close([1; 16], &plain).unwrap();
    assert_eq!(head(&made_by_tool("tool.age")).0, head(&own).0);
    assert_eq!(head(&made_by_tool("tool.age")).1, head(&own).1);
}

/// Runs a script of npm's `age-encryption`, the format's own implementation for JavaScript.
fn node(script: &str, input: &[u8]) -> Vec<u8> {
    let begin = "import { Encrypter, Decrypter } from 'age-encryption';\
                 const chunks = []; for await (const c of process.stdin) chunks.push(c);\
                 const input = Buffer.concat(chunks);";
    let mut child = Command::new("node")
        .args(["--input-type=module", "-e", &format!("{begin}{script}")])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("node is there");
    child.stdin.take().unwrap().write_all(input).unwrap();
    let output = child.wait_with_output().unwrap();
    assert!(output.status.success());
    output.stdout
}

#[test]
fn another_implementation_opens_what_is_closed_here() {
    let plain: Vec<u8> = "Zó gaat het. ".repeat(9000).into_bytes();
    let file = lock(WORK).close([9; 16], &plain).unwrap();
    let script = format!(
        "const d = new Decrypter(); d.addPassphrase('{PASSPHRASE}');\
         process.stdout.write(await d.decrypt(input));"
    );
    assert!(node(&script, &file) == plain);
}

#[test]
fn what_another_implementation_closes_opens_here() {
    let plain: Vec<u8> = "Zó gaat het. ".repeat(9000).into_bytes();
    let script = format!(
        "const e = new Encrypter(); e.setPassphrase('{PASSPHRASE}'); e.setScryptWorkFactor(12);\
         process.stdout.write(await e.encrypt(input));"
    );
    let file = node(&script, &plain);
    assert!(opened(&file).unwrap() == plain);
    assert_eq!(
        Lock::open(&file, "iets anders").unwrap_err(),
        AgeError::WrongPassphrase
    );
}

#[test]
fn another_passphrase_opens_nothing() {
    let file = closed(b"geheim");
    for wrong in ["", " ", "een paard in de gracht ", "Een paard in de gracht"] {
        let error = Lock::open(&file, wrong).unwrap_err();
        assert_eq!(error, AgeError::WrongPassphrase, "{wrong:?}");
    }
    let lock = lock(LITTLE);
    assert_eq!(lock.try_passphrase(PASSPHRASE), Ok(()));
    assert_eq!(lock.try_passphrase("x"), Err(AgeError::WrongPassphrase));
}

#[test]
fn a_lock_closes_again_and_knows_its_own_files() {
    let (again, plain) = Lock::open(&closed(b"eerst"), PASSPHRASE).unwrap();
    assert_eq!(plain, b"eerst");
    let file = again.close([8; 16], b"later").unwrap();
    assert_eq!(opened(&file).unwrap(), b"later");
    assert!(again.closed(&file));
    let chance = Chance {
        key: [1; 16],
        salt: [2; 16],
    };
    let other = Lock::new(PASSPHRASE, &chance, LITTLE).unwrap();
    assert!(!other.closed(&file));
    // The key is in no text about it.
    assert_eq!(format!("{again:?}"), "Lock");
}

#[test]
fn each_byte_counts() {
    let plain = vec![b'x'; 64 * 1024 + 100];
    let file = closed(&plain);
    let head = file.len() - plain.len() - 16 - 32;
    // Every byte of the header, of the random bytes after it, and some of the content.
    let places = (0..head + 40).chain((head..file.len()).step_by(4099));
    for at in places {
        let mut changed = file.clone();
        changed[at] ^= 1;
        assert!(opened(&changed).is_err(), "byte {at}");
    }
}

#[test]
fn a_file_that_ends_early_or_late_is_refused() {
    let plain = vec![b'x'; 64 * 1024 + 100];
    let file = closed(&plain);
    let head = file.len() - plain.len() - 16 - 32;
    for end in (0..head + 40).chain([file.len() - 116, file.len() - 117, file.len() - 1]) {
        let error = opened(&file[..end]).unwrap_err();
        let cut = matches!(error, AgeError::CutOff | AgeError::Damaged);
        assert!(cut, "{end}: {error}");
    }
    // In the header, in the random bytes, and between two pieces it is known for sure.
    for end in [1, 30, head - 1, head + 3, head + 16, file.len() - 116] {
        assert_eq!(opened(&file[..end]).unwrap_err(), AgeError::CutOff, "{end}");
    }
    let mut longer = file.clone();
    longer.push(0);
    assert_eq!(opened(&longer).unwrap_err(), AgeError::Damaged);
    let armor = made_by_tool("tool-armor.age");
    assert_eq!(opened(&armor[..200]).unwrap_err(), AgeError::CutOff);
}

#[test]
fn files_of_other_kinds_are_told_apart() {
    let header = |recipient: &str, rest: &str| {
        format!("age-encryption.org/v1\n{recipient}\n{rest}\n--- x\n").into_bytes()
    };
    let salt = "AAAAAAAAAAAAAAAAAAAAAA";
    for (file, error) in [
        (b"{\"schema\":\"draft/1\"}\n".to_vec(), AgeError::Foreign),
        (b"%PDF-1.7\n".to_vec(), AgeError::Foreign),
        (Vec::new(), AgeError::CutOff),
        (
            b"age-encryption.org/v2\n".to_vec(),
            AgeError::OtherVersion("age-encryption.org/v2".to_owned()),
        ),
        (header("-> X25519 abc", "def"), AgeError::NotForPassphrase),
        (
            header(&format!("-> scrypt {salt} 30"), "x"),
            AgeError::TooMuchWork,
        ),
        (
            header(&format!("-> scrypt {salt} 999999999999"), "x"),
            AgeError::TooMuchWork,
        ),
        (
            header(&format!("-> scrypt {salt} 04"), "x"),
            AgeError::Damaged,
        ),
        (
            header(&format!("-> scrypt {salt} -1"), "x"),
            AgeError::Damaged,
        ),
        (header(&format!("-> scrypt {salt}"), "x"), AgeError::Damaged),
        (header("-> scrypt AAAA 4", "x"), AgeError::Damaged),
    ] {
        let shown = String::from_utf8_lossy(&file).into_owned();
        assert_eq!(opened(&file).unwrap_err(), error, "{shown}");
    }
    assert!(!is_age(b"{}"));
    let chance = Chance {
        key: [0; 16],
        salt: [0; 16],
    };
    for work in [0, MOST_WORK + 1] {
        let error = Lock::new("x", &chance, work).unwrap_err();
        assert_eq!(error, AgeError::TooMuchWork);
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn no_bytes_make_it_fall_over(bytes in proptest::collection::vec(any::<u8>(), 0..400)) {
        prop_assert!(opened(&bytes).is_err());
        let mut begun = b"age-encryption.org/v1\n-> scrypt ".to_vec();
        begun.extend(&bytes);
        prop_assert!(opened(&begun).is_err());
    }

    #[test]
    fn any_content_and_any_passphrase_go_round(
        plain in proptest::collection::vec(any::<u8>(), 0..2000),
        passphrase in ".{0,40}",
        key in any::<[u8; 16]>(),
        salt in any::<[u8; 16]>(),
        nonce in any::<[u8; 16]>(),
    ) {
        let lock = Lock::new(&passphrase, &Chance { key, salt }, LITTLE).unwrap();
        let file = lock.close(nonce, &plain).unwrap();
        let (again, opened) = Lock::open(&file, &passphrase).unwrap();
        prop_assert_eq!(opened, plain);
        prop_assert!(again == lock);
    }
}
