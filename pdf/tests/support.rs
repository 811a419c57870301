//! A real record with its document, and other people's programs to look at PDFs with.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::sync::OnceLock;

use deelwijzer::document::{self, View};
use deelwijzer::protocol::{Answer, Consent, Protocol};
use deelwijzer::record::{
    Attempt, CoachAdvice, Draft, DutyPlan, DutyState, Lighter, Record, Signature, Signer,
};
use deelwijzer::text::Lang;
use deelwijzer_pdf::job::{Attachment, Block, Job, Outline, Relation, Words};
use tempfile::TempDir;

pub const NOW: &str = "2026-11-24T14:30";

pub fn protocol() -> &'static Protocol {
    static PROTOCOL: OnceLock<Protocol> = OnceLock::new();
    PROTOCOL.get_or_init(|| Protocol::built_in().expect("the built-in protocol loads"))
}

pub fn signature(name: &str) -> Signature {
    let signer = Signer {
        name: name.to_owned(),
        function: "SWT’er".to_owned(),
    };
    Signature::new(signer, "naar waarheid", NOW.to_owned())
}

/// A record of sharing without consent, with every part filled in with these words.
pub fn record(words: &str) -> Record {
    let protocol = protocol();
    let mut draft = Draft {
        activity: Some("disclose".to_owned()),
        row: Some("2-work-income".to_owned()),
        data: ["naw".to_owned()].into(),
        consent: Some(Consent::Refused),
        purpose: format!("Uitkering herstellen. {words}"),
        remarks: words.to_owned(),
        ..Draft::default()
    };
    for question in protocol.question_ids() {
        draft.set_answer(protocol, question, Answer::Yes);
    }
    draft.subject.file_number = "W-2026-0042".to_owned();
    draft.subject.name = words.to_owned();
    draft.other_side.organisation = format!("Werk & Inkomen {words}");
    draft.other_side.person = words.to_owned();
    for rule in protocol.rule_ids() {
        let id = protocol.rule(rule).id.clone();
        draft
            .motivations
            .insert(id.clone(), format!("Omdat {words}"));
    }
    draft.lighter.push(Lighter {
        what: format!("Zelf bellen {words}"),
        why_not: words.to_owned(),
    });
    draft.attempts.push(Attempt {
        when: "2026-11-20T10:00".to_owned(),
        what: format!("Gebeld {words}"),
    });
    draft.coach.name = "T. Coach".to_owned();
    draft.coach.when = "2026-11-24T09:00".to_owned();
    draft.coach.advice = Some(CoachAdvice::GoAhead);
    draft.coach.words = words.to_owned();
    draft.postponement.indications = words.to_owned();
    draft.postponement.review_on = "2026-12-24".to_owned();
    draft.to_do.push(DutyPlan {
        what: words.to_owned(),
        state: DutyState::Planned,
        who: "S. de Vries".to_owned(),
        date: "2026-12-01".to_owned(),
        ..DutyPlan::default()
    });
    draft
        .sign(protocol, signature("S. de Vries"), Lang::Nl, Vec::new())
        .expect("a complete draft")
        .into()
}

/// An outline of the application as this crate takes it.
pub fn crossed(outline: &document::Outline) -> Outline {
    serde_json::from_str(&serde_json::to_string(outline).unwrap()).unwrap()
}

pub fn outline_of(record: &Record, lang: Lang) -> Outline {
    crossed(&document::outline(
        protocol(),
        &View::of_record(record, false),
        lang,
    ))
}

/// The job that the application would give for a record.
pub fn job(record: &Record) -> Job {
    let attachment = Attachment {
        name: "motivatie.json".to_owned(),
        mime: "application/json".to_owned(),
        about: "De gegevens van dit document".to_owned(),
        relation: Relation::Source,
        text: record.to_json().unwrap(),
    };
    Job {
        attachments: vec![attachment],
        ..plain(outline_of(record, Lang::Nl))
    }
}

pub fn plain(outline: Outline) -> Job {
    Job {
        outline,
        made: NOW.to_owned(),
        maker: "Deelwijzer 0.1.0".to_owned(),
        words: Words {
            page: "Bladzijde {page} van {pages}".to_owned(),
            missing: "Tekens die hier niet getoond konden worden: {chars}".to_owned(),
        },
        attachments: Vec::new(),
    }
}

pub fn of_blocks(blocks: Vec<Block>) -> Job {
    plain(Outline {
        lang: deelwijzer_pdf::job::Lang::Nl,
        title: "Een document".to_owned(),
        blocks,
    })
}

/// A PDF in a file, for programs to look at.
pub struct File {
    folder: TempDir,
    pub path: PathBuf,
}

impl File {
    pub fn of(bytes: &[u8]) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("document.pdf");
        fs::write(&path, bytes).unwrap();
        File { folder, path }
    }

    pub fn made(job: &Job) -> Self {
        Self::of(&deelwijzer_pdf::make(job).unwrap())
    }

    /// Leaves it in the target folder as well, to be looked at.
    pub fn kept(self, name: &str) -> Self {
        let place = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
        fs::copy(&self.path, place).unwrap();
        self
    }

    fn run(&self, program: &str, words: &[&str]) -> Output {
        let mut command = Command::new(program);
        command
            .args(words)
            .arg(&self.path)
            .current_dir(self.folder.path());
        command
            .output()
            .unwrap_or_else(|error| panic!("{program}: {error}; `cargo xtask test` installs it"))
    }

    fn said(&self, program: &str, words: &[&str]) -> String {
        let output = self.run(program, words);
        // Titles in a structure come as they stand in the file.
        let said = String::from_utf8_lossy(&output.stdout).into_owned();
        // Older popplers take a yes or no for something else there: their mistake.
        let wrong = String::from_utf8_lossy(&output.stderr);
        let wrong = wrong.replace(
            "Syntax Error: Suspects object is wrong type (boolean)\n",
            "",
        );
        assert!(
            output.status.success() && wrong.is_empty(),
            "{program}: {said}{wrong}"
        );
        said
    }

    /// Nothing to remark for qpdf.
    pub fn is_sound(&self) -> &Self {
        let said = self.said("qpdf", &["--check"]);
        assert!(
            said.contains("No syntax or stream encoding errors found"),
            "{said}"
        );
        self
    }

    /// The text in the order in which it stands in the file, without the feet of the pages.
    pub fn text(&self) -> String {
        self.said("pdftotext", &["-raw", "-enc", "UTF-8"]);
        let text = fs::read_to_string(self.path.with_extension("txt")).unwrap();
        text.replace('\u{c}', "\n")
    }

    pub fn info(&self, words: &[&str]) -> String {
        self.said("pdfinfo", &[&["-enc", "UTF-8"], words].concat())
    }

    /// The file inside, taken out by poppler.
    pub fn detached(&self) -> Vec<u8> {
        let out = self.folder.path().join("out");
        self.run("pdfdetach", &["-save", "1", "-o", "out"]);
        fs::read(out).unwrap()
    }

    pub fn qpdf_json(&self) -> String {
        self.said("qpdf", &["--json", "--no-warn"])
    }

    /// The same PDF, written anew by qpdf with these options.
    pub fn rewritten(&self, words: &[&str]) -> Vec<u8> {
        let out = self.folder.path().join("again.pdf");
        let mut command = Command::new("qpdf");
        let done = command
            .args(words)
            .arg(&self.path)
            .arg(&out)
            .status()
            .unwrap();
        assert!(done.success());
        fs::read(out).unwrap()
    }
}

/// Words without the space between them: where lines are broken is not what a test is about.
pub fn squeezed(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace()).collect()
}
