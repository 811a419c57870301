//! Finding the record in a PDF again, whoever wrote the file anew, and whatever was done to it.

use deelwijzer::record::{self, Difference, Opened};
use deelwijzer_pdf::{ReadError, files, make};
use proptest::prelude::*;

use crate::support::{File, job, of_blocks, protocol, record};

#[test]
fn a_record_is_opened_from_its_pdf() {
    let signed = record("Terug te vinden");
    let found = files(&make(&job(&signed)).unwrap()).unwrap();
    let text = std::str::from_utf8(&found[0].bytes).unwrap();
    let Ok(Opened::Record(opened, differences)) = record::read(protocol(), text) else {
        panic!("no record");
    };
    assert_eq!(*opened, signed);
    assert_eq!(differences, Vec::<Difference>::new());
}

#[test]
fn a_pdf_that_another_program_wrote_anew_still_has_it() {
    let signed = record("Herschreven");
    let json = signed.to_json().unwrap();
    let file = File::made(&job(&signed));
    for words in [
        &["--object-streams=generate"][..],
        &["--object-streams=disable", "--stream-data=uncompress"],
        &["--linearize"],
        &["--qdf"],
        &["--encrypt", "", "owner", "256", "--"],
    ] {
        let found = files(&file.rewritten(words)).unwrap();
        assert_eq!(found[0].bytes, json.as_bytes(), "{words:?}");
    }
}

#[test]
fn what_is_no_pdf_of_ours_is_refused_by_name() {
    let whole = make(&job(&record("x"))).unwrap();
    assert_eq!(files(b""), Err(ReadError::NotPdf));
    assert_eq!(files(b"{\"schema\":\"record/1\"}"), Err(ReadError::NotPdf));
    assert_eq!(files(b"%PDF-1.7\nniets"), Err(ReadError::Damaged));
    assert_eq!(
        files(&make(&of_blocks(vec![])).unwrap()),
        Err(ReadError::NoFiles)
    );
    let locked = File::of(&whole).rewritten(&["--encrypt", "user", "owner", "256", "--"]);
    assert_eq!(files(&locked), Err(ReadError::Locked));
    assert_eq!(
        files(&vec![b' '; 33 * 1024 * 1024]),
        Err(ReadError::TooLarge)
    );
    // Cut off anywhere: an error or the whole record, never part of it.
    let json = record("x").to_json().unwrap();
    for share in 1..40 {
        if let Ok(found) = files(&whole[..whole.len() * share / 40]) {
            assert_eq!(found[0].bytes, json.as_bytes());
        }
    }
}

/// A list of files that comes back to itself, and one that names itself as a file.
#[test]
fn a_list_that_goes_round_comes_to_an_end() {
    let body = "%PDF-1.7\n\
        1 0 obj <</Type/Catalog/Pages 2 0 R/Names<</EmbeddedFiles 4 0 R>>/AF[5 0 R 5 0 R]>> endobj\n\
        2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj\n\
        3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>> endobj\n\
        4 0 obj <</Kids[4 0 R 4 0 R 4 0 R]/Names[(a) 5 0 R (b) 4 0 R]>> endobj\n\
        5 0 obj <</Type/Filespec/F(a)/EF<</F 5 0 R>>/UF 5 0 R>> endobj\n\
        trailer <</Root 1 0 R/Size 6>>\n%%EOF\n";
    assert_eq!(files(body.as_bytes()), Err(ReadError::Damaged));
}

/// A file that unpacks to far more than any record is not unpacked to its end.
#[test]
fn a_file_that_swells_is_refused() {
    let mut job = job(&record("x"));
    job.attachments[0].text = "a".repeat(9 * 1024 * 1024);
    assert_eq!(files(&make(&job).unwrap()), Err(ReadError::Damaged));
}

proptest! {
    /// Whatever is done to a PDF, what comes of it is an answer.
    #[test]
    fn a_damaged_pdf_gives_an_answer(
        changes in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..30),
        cut in prop::option::of(any::<prop::sample::Index>()),
    ) {
        let mut bytes = small().to_vec();
        for (at, byte) in changes {
            let at = at.index(bytes.len());
            bytes[at] = byte;
        }
        if let Some(cut) = cut {
            bytes.truncate(cut.index(bytes.len()));
        }
        let _ = files(&bytes);
    }

    #[test]
    fn any_bytes_give_an_answer(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        let _ = files(&bytes);
        let _ = files(&[b"%PDF-1.7\n", bytes.as_slice()].concat());
    }
}

fn small() -> &'static [u8] {
    static SMALL: std::sync::OnceLock<Vec<u8>> = std::sync::OnceLock::new();
    SMALL.get_or_init(|| {
        let mut job = of_blocks(vec![]);
        job.attachments = crate::support::job(&record("x")).attachments;
        job.attachments[0].text = "{}".to_owned();
        make(&job).unwrap()
    })
}
