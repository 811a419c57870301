//! The report of an examination: is a record unaltered, what exactly is wrong, who signed with which key, and does the
//! verdict still follow. As plain about what a seal does not show as about what it does.

use chrono::NaiveDate;
use serde_json::{Value, json};

use crate::protocol::Protocol;
use crate::record::ProtocolInfo;
use crate::record::seal::{
    Conclusion, Examination, Fault, KnownKeys, Payload, Role, Seen, SignatureCheck, Signed,
    Standing, groups,
};
use crate::text::document::Doc;
use crate::text::seal::Report as Words;
use crate::text::{Lang, date, fill};

use super::later::differences;
use super::outline::{Block, Outline};
use super::parts::{advised, app, capital, moment, signed as signed_at, version};
use super::replay;
use super::seal::utc;

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
    fn say(&self, words: Words) -> String {
        words.get(self.lang).to_owned()
    }

    fn doc(&self, words: Doc) -> String {
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

    /// Whose seal, though good, is not by a key that counts on the organisation's list; nothing when all are, or without a
    /// list.
    #[must_use]
    pub fn not_known(&self) -> Option<String> {
        let known = self.known?;
        let signed = self.seen.signed();
        let whose: Vec<&str> = signed
            .iter()
            .filter(|one| {
                let seal = one.seal.filter(|seal| is_good(seal));
                let said = seal.and_then(|seal| seal.said.as_ref());
                said.is_some_and(|said| match known.standing(&said.thumbprint, day_of(one)) {
                    Standing::Counts(_) => false,
                    Standing::Unknown | Standing::NotYet(_) | Standing::NoLonger(_) => true,
                })
            })
            .map(|one| role(one.role).get(self.lang))
            .collect();
        let whose = (!whose.is_empty()).then(|| whose.join(", "))?;
        let values = [
            ("who", whose.as_str()),
            ("organisation", known.organisation.as_str()),
        ];
        Some(fill(Words::NotKnown.get(self.lang), &values))
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

    /// Who signed, with which key.
    pub fn who(&self, out: &mut Vec<Block>) {
        for one in self.seen.signed() {
            let who = [("who", role(one.role).get(self.lang))];
            out.push(Block::Heading(fill(Words::Who.get(self.lang), &who)));
            let mut pairs = Vec::new();
            match one.signature {
                None => pairs.push((self.doc(Doc::SignedOn), self.say(Words::NotSigned))),
                Some(signature) => {
                    let advice = signature.advice.map(|advice| self.doc(advised(advice)));
                    pairs.extend([
                        (self.say(Words::Name), signature.name.clone()),
                        (self.doc(Doc::Function), signature.function.clone()),
                        (self.doc(Doc::Advice), advice.unwrap_or_default()),
                        (self.doc(Doc::AdviceWords), signature.words.clone()),
                        (self.doc(Doc::SignedOn), signed_at(&signature.at, self.lang)),
                    ]);
                }
            }
            self.seal(&one, &mut pairs);
            pairs.retain(|(_, value)| !value.trim().is_empty());
            for (_, value) in &mut pairs {
                shorten(value);
            }
            out.push(Block::Pairs(pairs));
        }
    }

    /// With which key somebody sealed, when, and whose it is.
    fn seal(&self, one: &Signed<'_>, pairs: &mut Vec<(String, String)>) {
        let Some(seal) = one.seal else {
            if one.signature.is_some() {
                pairs.push((self.say(Words::Seal), self.say(Words::SealNone)));
            }
            return;
        };
        let same = self.seen.seal.map(|seal| &seal.payload) == Some(&Payload::Same);
        let good = is_good(seal);
        let state = if good && same && seal.faults.is_empty() {
            Words::SealGood
        } else if good {
            Words::SealOfOther
        } else {
            Words::SealBad
        };
        pairs.push((self.say(Words::Seal), self.say(state)));
        if let Some(said) = &seal.said {
            let whose = if good {
                self.whose(&said.thumbprint, one)
            } else {
                self.say(Words::KeyUnproven)
            };
            pairs.extend([
                (self.say(Words::SealedOn), utc(said.at, self.lang)),
                (self.say(Words::Key), groups(&said.thumbprint)),
                (self.say(Words::Thumbprint), said.thumbprint.clone()),
                (self.say(Words::Whose), whose),
            ]);
        }
    }

    /// Whose key it is, as far as a list says.
    fn whose(&self, thumbprint: &str, one: &Signed<'_>) -> String {
        let Some(known) = self.known else {
            return self.say(Words::NoList);
        };
        let (words, key, until) = match known.standing(thumbprint, day_of(one)) {
            Standing::Unknown => (Words::KeyUnknown, None, None),
            Standing::Counts(key) => (Words::KeyCounts, Some(key), None),
            Standing::NotYet(key) => (Words::KeyNotYet, Some(key), key.from),
            Standing::NoLonger(key) => (Words::KeyNoLonger, Some(key), key.to),
        };
        let name = key.map_or_else(String::new, |key| {
            let function = key.function.trim();
            if function.is_empty() {
                key.name.clone()
            } else {
                format!("{} ({function})", key.name)
            }
        });
        let until = until.map_or_else(String::new, |day| date::long(day, self.lang));
        let values = [
            ("name", name.as_str()),
            ("organisation", &known.organisation),
            ("day", &until),
        ];
        let mut whose = fill(words.get(self.lang), &values);
        let filled_in = one.signature.map(|signature| signature.name.trim());
        if key.is_some_and(|key| filled_in != Some(key.name.trim())) {
            whose = format!("{whose}. {}", self.say(Words::KeyOtherName));
        }
        whose
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

/// The day on which somebody signed.
fn day_of(one: &Signed<'_>) -> NaiveDate {
    let at = one.signature.map(|signature| signature.at.as_str());
    let moment = at.and_then(date::parse_moment);
    moment.map(|moment| moment.date()).unwrap_or_default()
}

/// Whether a signature vouches for what it is over.
fn is_good(one: &SignatureCheck) -> bool {
    !one.faults.iter().any(|fault| match fault {
        Fault::Header | Fault::OtherKey | Fault::BadSignature | Fault::SameKey | Fault::Twice => {
            true
        }
        // The signature itself fits; what stands beside it does not.
        Fault::OtherSigner | Fault::OtherTime | Fault::OtherProfessional => false,
    })
}

const fn role(role: Role) -> Words {
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

fn shorten(text: &mut String) {
    if let Some((at, _)) = text.char_indices().nth(LONGEST) {
        text.truncate(at);
        text.push('…');
    }
}
