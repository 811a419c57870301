//! The report of an examination: is a record unaltered, what exactly is wrong, who signed with which key, and does the
//! verdict still follow. As plain about what a seal does not show as about what it does.

use serde_json::{Value, json};

use crate::protocol::Protocol;
use crate::record::ProtocolInfo;
use crate::record::seal::{Conclusion, Examination, Fault, KnownKeys, Payload, Role, Seen};
use crate::text::document::Doc;
use crate::text::seal::Report as Words;
use crate::text::{Lang, fill};

use super::later::differences;
use super::outline::{Block, Outline};
use super::parts::{app, capital, moment, version};
use super::replay;
use super::signers::is_good;

/// The longest piece of a text that is shown beside another; in characters.
const LONGEST: usize = 2_000;

/// The report of an examination. `known` is the organisation's list of keys, where one was chosen.
#[must_use]
pub fn verification(
    protocol: &Protocol,
    found: &Examination,
    known: Option<&KnownKeys>,
    lang: Lang,
) -> Outline {
    let report = Report {
        seen: found.seen(),
        known,
        lang,
    };
    let content = found.record.content();
    let mut blocks = Vec::new();
    report.outcome(&mut blocks);
    report.changed(changed(protocol, found, lang), &mut blocks);
    report.who(&mut blocks);
    let words = version(protocol, &content.protocol, lang);
    let rules = [(words, &content.protocol, ProtocolInfo::of(protocol))];
    report.made(&rules, &mut blocks);
    replay::again(protocol, found, lang, &mut blocks);
    report.means(&mut blocks);
    report.outline(blocks)
}

/// Where what was sealed and what can be read differ, as rows of the part, what was sealed and what is there now.
fn changed(protocol: &Protocol, found: &Examination, lang: Lang) -> Vec<Vec<String>> {
    let Some(seal) = &found.seal else {
        return Vec::new();
    };
    let content = found.record.content();
    let mut rows = Vec::new();
    if let Payload::Differs(sealed) = &seal.payload {
        let mut now = serde_json::to_value(content).unwrap_or_default();
        if let Some(members) = now.as_object_mut() {
            members.remove("coach_signature");
        }
        rows = differences(protocol, lang, sealed, &now);
    }
    if let Some(sealed) = seal.of(Role::Teamcoach).and_then(|one| one.said.as_ref()) {
        let both = |value: &Value| json!({ "coach_signature": value });
        let sealed = serde_json::to_value(&sealed.signer).unwrap_or_default();
        let now = serde_json::to_value(&content.coach_signature).unwrap_or_default();
        rows.extend(differences(protocol, lang, &both(&sealed), &both(&now)));
    }
    rows
}

/// What an examination comes to, in one sentence or two.
#[must_use]
pub const fn conclusion(conclusion: Conclusion) -> Words {
    match conclusion {
        Conclusion::Altered => Words::Altered,
        Conclusion::Sealed => Words::Sealed,
        Conclusion::SealedInPart => Words::SealedInPart,
        Conclusion::DigestOnly => Words::DigestOnly,
    }
}

/// What the reports of all kinds of records share.
#[derive(Debug)]
pub struct Report<'a> {
    /// What was found.
    pub seen: Seen<'a>,
    /// The organisation's list of keys, where one was chosen.
    pub known: Option<&'a KnownKeys>,
    /// The language.
    pub lang: Lang,
}

impl Report<'_> {
    pub(super) fn say(&self, words: Words) -> String {
        words.get(self.lang).to_owned()
    }

    pub(super) fn doc(&self, words: Doc) -> String {
        words.get(self.lang).to_owned()
    }

    /// The report as a document.
    #[must_use]
    pub fn outline(&self, blocks: Vec<Block>) -> Outline {
        Outline {
            lang: self.lang,
            title: self.say(Words::Title),
            blocks,
        }
    }

    /// What it comes to, what no seal stands for, and what is wrong.
    pub fn outcome(&self, out: &mut Vec<Block>) {
        let ends_with = self.seen.conclusion();
        out.push(Block::Heading(self.say(Words::Outcome)));
        let words = self.say(conclusion(ends_with));
        out.push(match ends_with {
            Conclusion::Altered => Block::Notice(words),
            Conclusion::Sealed | Conclusion::SealedInPart | Conclusion::DigestOnly => {
                Block::Paragraph(words)
            }
        });
        out.extend(self.remarks().into_iter().map(Block::Paragraph));
        if !self.seen.as_written {
            out.push(Block::Paragraph(self.say(Words::Rewritten)));
        }
        let wrong = self.wrong();
        if !wrong.is_empty() {
            out.push(Block::Heading(self.say(Words::Wrong)));
            out.push(Block::List(wrong));
        }
    }

    /// What belongs beside the conclusion, each in a sentence or two: who is named as a signer without a seal, and what is
    /// still to come.
    #[must_use]
    pub fn remarks(&self) -> Vec<String> {
        let named = self.seen.unsealed().into_iter().map(|one| {
            let name = one.signature.map_or("", |signature| signature.name.trim());
            let values = [("who", role(one.role).get(self.lang)), ("name", name)];
            fill(Words::NamedUnsealed.get(self.lang), &values)
        });
        let mut remarks: Vec<String> = self.not_known().into_iter().chain(named).collect();
        if !self.seen.is_complete() {
            remarks.push(self.say(Words::Incomplete));
        }
        remarks
    }

    /// Everything that is wrong, each in a sentence.
    fn wrong(&self) -> Vec<String> {
        let mut wrong = Vec::new();
        if !self.seen.digest_fits {
            wrong.push(self.say(Words::WrongDigest));
        }
        let Some(seal) = self.seen.seal else {
            return wrong;
        };
        match &seal.payload {
            Payload::Same => {}
            Payload::Differs(_) => wrong.push(self.say(Words::WrongPayload)),
            Payload::Unreadable => wrong.push(self.say(Words::WrongPayloadUnreadable)),
        }
        if seal.signatures.is_empty() {
            wrong.push(self.say(Words::NoSignatures));
        }
        for one in &seal.signatures {
            let who = one.role().map_or(Words::OfSeal, role);
            for fault in &one.faults {
                let (who, what) = (self.say(who), self.say(fault_words(*fault)));
                let sentence = fill(
                    Words::Of.get(self.lang),
                    &[("who", &capital(&who)), ("what", &what)],
                );
                wrong.push(sentence);
            }
        }
        wrong
    }

    /// Where what was sealed and what can be read differ.
    pub fn changed(&self, mut rows: Vec<Vec<String>>, out: &mut Vec<Block>) {
        let Some(seal) = self.seen.seal.filter(|_| !rows.is_empty()) else {
            return;
        };
        // What was sealed is the old text only where a signature vouches for it.
        let sure = seal.signatures.iter().any(is_good);
        let words = if sure {
            Words::ChangedSealed
        } else {
            Words::ChangedUnsure
        };
        for cell in rows.iter_mut().flatten() {
            shorten(cell);
        }
        out.push(Block::Heading(self.say(Words::Changed)));
        out.push(Block::Paragraph(self.say(words)));
        out.push(Block::Table {
            head: [Words::Part, Words::WasSealed, Words::Now]
                .map(|words| self.say(words))
                .to_vec(),
            rows,
        });
    }

    /// What made it, under which rules (in words, as they were then, and as they are here now), and which versions came before.
    pub fn made(&self, rules: &[(String, &ProtocolInfo, ProtocolInfo)], out: &mut Vec<Block>) {
        let mut pairs = vec![(self.doc(Doc::Made), app(self.seen.app))];
        pairs.extend(rules.iter().flat_map(|(words, info, _)| {
            [
                (self.doc(Doc::Protocol), words.clone()),
                (self.doc(Doc::DigestOfRules), info.sha256.clone()),
            ]
        }));
        pairs.push((self.doc(Doc::Digest), self.seen.digest.to_owned()));
        out.push(Block::Heading(self.say(Words::Made)));
        out.push(Block::Pairs(pairs));
        let other = rules.iter().filter(|(_, made, here)| **made != *here);
        let mut other = other.peekable();
        if other.peek().is_none() {
            out.push(Block::Paragraph(self.say(Words::SameProtocol)));
        }
        for (_, _, here) in other {
            let values = [("version", here.version.as_str()), ("digest", &here.sha256)];
            let words = fill(Words::OtherProtocol.get(self.lang), &values);
            out.push(Block::Paragraph(words));
        }
        if !self.seen.earlier.is_empty() {
            out.push(Block::Paragraph(self.say(Words::EarlierVersions)));
            let versions = self.seen.earlier.iter().map(|(digest, signed)| {
                let values = [
                    ("when", moment(signed, self.lang)),
                    ("digest", (*digest).to_owned()),
                ];
                let values: Vec<(&str, &str)> =
                    values.iter().map(|(k, v)| (*k, v.as_str())).collect();
                fill(Words::EarlierVersion.get(self.lang), &values)
            });
            out.push(Block::List(versions.collect()));
        }
    }

    /// What a report shows, and what not.
    pub fn means(&self, out: &mut Vec<Block>) {
        out.push(Block::Heading(self.say(Words::Means)));
        let list = [
            Words::MeansDigest,
            Words::MeansSeal,
            Words::MeansNotWho,
            Words::MeansTime,
            Words::MeansRight,
        ];
        out.push(Block::List(list.map(|words| self.say(words)).to_vec()));
    }
}

/// In which role.
pub(super) const fn role(role: Role) -> Words {
    match role {
        Role::Professional => Words::Professional,
        Role::Teamcoach => Words::Teamcoach,
    }
}

const fn fault_words(fault: Fault) -> Words {
    match fault {
        Fault::Header => Words::FaultHeader,
        Fault::OtherKey => Words::FaultOtherKey,
        Fault::BadSignature => Words::FaultBadSignature,
        Fault::OtherSigner => Words::FaultOtherSigner,
        Fault::OtherTime => Words::FaultOtherTime,
        Fault::OtherProfessional => Words::FaultOtherProfessional,
        Fault::Twice => Words::FaultTwice,
        Fault::SameKey => Words::FaultSameKey,
    }
}

/// Cuts off what is too long to stand in a report.
pub(super) fn shorten(text: &mut String) {
    if let Some((at, _)) = text.char_indices().nth(LONGEST) {
        text.truncate(at);
        text.push('…');
    }
}
