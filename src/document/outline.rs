//! What the document says, in order, whatever it is rendered as.

use serde::Serialize;

use crate::case::{Case, CaseJson};
use crate::decision::{Outcome, Verdict, VerdictJson};
use crate::protocol::Protocol;
use crate::record::seal::{self, Said};
use crate::record::{AppInfo, Draft, PRACTICE, ProtocolInfo, Record, Signature, Version};
use crate::text::Lang;
use crate::text::document::Doc;

use super::parts;

/// A piece of a document.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Block {
    /// A heading below the title.
    Heading(String),
    /// A paragraph.
    Paragraph(String),
    /// Something to look out for.
    Notice(String),
    /// What is called what.
    Pairs(Vec<(String, String)>),
    /// A list.
    List(Vec<String>),
    /// A table with its column heads.
    Table {
        /// The heads.
        head: Vec<String>,
        /// The rows; the first cell heads its row.
        rows: Vec<Vec<String>>,
    },
    /// What is filled in by hand on paper: each is called something, with a line behind it.
    Fields(Vec<String>),
    /// What is ticked by hand on paper: each has a box in front.
    Boxes(Vec<String>),
}

/// What the document says, in order. Modules that make a file of it read it as JSON: its names stay as they are.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Outline {
    /// The language.
    pub lang: Lang,
    /// The title.
    pub title: String,
    /// The rest.
    pub blocks: Vec<Block>,
}

/// What a document is made from: a record, or a draft as it would become one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct View {
    /// The case.
    pub case: CaseJson,
    /// The verdict.
    pub verdict: VerdictJson,
    /// What was filled in, as far as it matters.
    pub details: Draft,
    /// The professional's signature.
    pub signature: Option<Signature>,
    /// The teamcoach's signature.
    pub coach_signature: Option<Signature>,
    /// Whether the teamcoach's part is still to come.
    pub awaits_coach: bool,
    /// Whether the record was altered after it was signed.
    pub altered: bool,
    /// Earlier versions.
    pub history: Vec<Version>,
    /// The application that made it.
    pub app: AppInfo,
    /// The protocol under which it was made.
    pub protocol: ProtocolInfo,
    /// The digest.
    pub digest: Option<String>,
    /// What the seals say: with which keys, and when.
    pub seals: Vec<Said>,
}

impl View {
    /// A record, and whether it was found altered.
    #[must_use]
    pub fn of_record(record: &Record, altered: bool) -> Self {
        let content = record.content();
        View {
            case: content.case.clone(),
            verdict: content.verdict.clone(),
            details: content.details.clone(),
            signature: Some(content.signature.clone()),
            coach_signature: content.coach_signature.clone(),
            awaits_coach: !record.is_complete(),
            altered,
            history: content.history.clone(),
            app: content.app.clone(),
            protocol: content.protocol.clone(),
            digest: Some(record.digest().to_owned()),
            seals: seal::said(record),
        }
    }

    /// A draft as it would become a record.
    #[must_use]
    pub fn of_draft(
        protocol: &Protocol,
        draft: &Draft,
        case: &Case,
        verdict: &Verdict,
        history: &[Version],
    ) -> Self {
        View {
            case: case.to_contract(protocol),
            verdict: verdict.to_contract(protocol),
            details: draft.clone().as_far_as_it_matters(protocol, case, verdict),
            signature: None,
            coach_signature: None,
            awaits_coach: false,
            altered: false,
            history: history.to_vec(),
            app: AppInfo::this(),
            protocol: ProtocolInfo::of(protocol),
            digest: None,
            seals: Vec::new(),
        }
    }
}

/// Decides what a document says.
#[must_use]
pub fn outline(protocol: &Protocol, view: &View, lang: Lang) -> Outline {
    let title = match view.verdict.outcome {
        Outcome::Permitted | Outcome::Conditional => Doc::Title,
        Outcome::Forbidden => Doc::TitleNot,
        Outcome::NoProcessing => Doc::TitleNone,
    };
    let mut blocks = Vec::new();
    if view.altered {
        blocks.push(Block::Notice(Doc::Altered.get(lang).to_owned()));
    }
    if view.signature.is_none() {
        blocks.push(Block::Notice(Doc::Preview.get(lang).to_owned()));
    } else if view.awaits_coach {
        blocks.push(Block::Notice(Doc::AwaitsCoach.get(lang).to_owned()));
    }
    let parts = parts::Parts {
        protocol,
        view,
        lang,
    };
    parts.all(&mut blocks);
    let outline = Outline {
        lang,
        title: title.get(lang).to_owned(),
        blocks,
    };
    marked(outline, view.details.practice)
}

/// A document about practice says so in its title and at both ends; any other stays as it is.
pub(super) fn marked(mut outline: Outline, practice: bool) -> Outline {
    if practice {
        let notice = Block::Notice(Doc::Practice.get(outline.lang).to_owned());
        outline.title = mark(&outline.title, true);
        outline.blocks.insert(0, notice.clone());
        outline.blocks.push(notice);
    }
    outline
}

/// Words with the mark of practice before them, where they are about practice.
pub(super) fn mark(words: &str, practice: bool) -> String {
    if practice {
        format!("{PRACTICE} – {words}")
    } else {
        words.to_owned()
    }
}
