//! The report of an examination: is a record unaltered, what exactly is wrong, who signed with which key, and does the
//! verdict still follow. As plain about what a seal does not show as about what it does.

use chrono::NaiveDate;
use serde_json::{Value, json};

use crate::protocol::Protocol;
use crate::record::ProtocolInfo;
use crate::record::seal::{
    Conclusion, Examination, Fault, KnownKeys, Payload, Role, SignatureCheck, Signed, Standing,
    groups,
};
use crate::text::document::Doc;
use crate::text::seal::Report as Words;
use crate::text::{Lang, date, fill};

use super::later::differences;
use super::outline::{Block, Outline};
use super::parts::{advised, app, capital, signed as signed_at, version};
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
    let report = Verification {
        protocol,
        found,
        known,
        lang,
    };
    let mut blocks = Vec::new();
    report.outcome(&mut blocks);
    report.changed(&mut blocks);
    report.who(&mut blocks);
    report.made(&mut blocks);
    replay::again(protocol, found, lang, &mut blocks);
    report.means(&mut blocks);
    Outline {
        lang,
        title: Words::Title.get(lang).to_owned(),
        blocks,
    }
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

/// Whose seal, though good, is not by a key that counts on the organisation's list; nothing when all are, or without a list.
#[must_use]
pub fn not_known(found: &Examination, known: Option<&KnownKeys>, lang: Lang) -> Option<String> {
    let known = known?;
    let whose: Vec<&str> = found
        .signed()
        .iter()
        .filter(|one| {
            let seal = one.seal.filter(|seal| is_good(seal));
            let said = seal.and_then(|seal| seal.said.as_ref());
            said.is_some_and(|said| match known.standing(&said.thumbprint, day_of(one)) {
                Standing::Counts(_) => false,
                Standing::Unknown | Standing::NotYet(_) | Standing::NoLonger(_) => true,
            })
        })
        .map(|one| role(one.role).get(lang))
        .collect();
    let values = [
        ("who", whose.join(", ")),
        ("organisation", known.organisation.clone()),
    ];
    let values = values
        .each_ref()
        .map(|(name, value)| (*name, value.as_str()));
    (!whose.is_empty()).then(|| fill(Words::NotKnown.get(lang), &values))
}

/// The day on which somebody signed.
fn day_of(one: &Signed<'_>) -> NaiveDate {
    let at = one.signature.map(|signature| signature.at.as_str());
    let moment = at.and_then(date::parse_moment);
    moment.map(|moment| moment.date()).unwrap_or_default()
}

struct Verification<'a> {
    protocol: &'a Protocol,
    found: &'a Examination,
    known: Option<&'a KnownKeys>,
    lang: Lang,
}

impl Verification<'_> {
    fn say(&self, words: Words) -> String {
        words.get(self.lang).to_owned()
    }

    fn doc(&self, words: Doc) -> String {
        words.get(self.lang).to_owned()
    }

    fn outcome(&self, out: &mut Vec<Block>) {
        let found = self.found;
        let ends_with = found.conclusion();
        out.push(Block::Heading(self.say(Words::Outcome)));
        let words = self.say(conclusion(ends_with));
        out.push(match ends_with {
            Conclusion::Altered => Block::Notice(words),
            Conclusion::Sealed | Conclusion::SealedInPart | Conclusion::DigestOnly => {
                Block::Paragraph(words)
            }
        });
        if let Some(words) = not_known(found, self.known, self.lang) {
            out.push(Block::Notice(words));
        }
        if !found.record.is_complete() {
            out.push(Block::Paragraph(self.say(Words::Incomplete)));
        }
        if !found.as_written {
            out.push(Block::Paragraph(self.say(Words::Rewritten)));
        }
        let wrong = self.wrong();
        if !wrong.is_empty() {
            out.push(Block::Heading(self.say(Words::Wrong)));
            out.push(Block::List(wrong));
        }
    }

    /// Everything that is wrong, each in a sentence.
    fn wrong(&self) -> Vec<String> {
        let mut wrong = Vec::new();
        if !self.found.digest_fits {
            wrong.push(self.say(Words::WrongDigest));
        }
        let Some(seal) = &self.found.seal else {
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

    /// Where what was signed and what can be read differ.
    fn changed(&self, out: &mut Vec<Block>) {
        let Some(seal) = &self.found.seal else {
            return;
        };
        let content = self.found.record.content();
        let mut rows = Vec::new();
        if let Payload::Differs(sealed) = &seal.payload {
            let mut now = serde_json::to_value(content).unwrap_or_default();
            if let Some(members) = now.as_object_mut() {
                members.remove("coach_signature");
            }
            rows = differences(self.protocol, self.lang, sealed, &now);
        }
        if let Some(sealed) = seal.of(Role::Teamcoach).and_then(|one| one.said.as_ref()) {
            let both = |value: &Value| json!({ "coach_signature": value });
            let sealed = serde_json::to_value(&sealed.signer).unwrap_or_default();
            let now = serde_json::to_value(&content.coach_signature).unwrap_or_default();
            rows.extend(differences(
                self.protocol,
                self.lang,
                &both(&sealed),
                &both(&now),
            ));
        }
        if rows.is_empty() {
            return;
        }
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

    fn who(&self, out: &mut Vec<Block>) {
        for one in self.found.signed() {
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
        let same = self.found.seal.as_ref().map(|seal| &seal.payload) == Some(&Payload::Same);
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

    fn made(&self, out: &mut Vec<Block>) {
        let content = self.found.record.content();
        let made = app(&content.app);
        let info = &content.protocol;
        let protocol = version(self.protocol, info, self.lang);
        let digest = self.found.record.digest().to_owned();
        out.push(Block::Heading(self.say(Words::Made)));
        out.push(Block::Pairs(vec![
            (self.doc(Doc::Made), made),
            (self.doc(Doc::Protocol), protocol),
            (self.doc(Doc::DigestOfRules), info.sha256.clone()),
            (self.doc(Doc::Digest), digest),
        ]));
        let here = ProtocolInfo::of(self.protocol);
        out.push(Block::Paragraph(if self.found.same_protocol {
            self.say(Words::SameProtocol)
        } else {
            let values = [("version", here.version.as_str()), ("digest", &here.sha256)];
            fill(Words::OtherProtocol.get(self.lang), &values)
        }));
    }

    fn means(&self, out: &mut Vec<Block>) {
        out.push(Block::Heading(self.say(Words::Means)));
        let list = [
            Words::MeansSeal,
            Words::MeansNotWho,
            Words::MeansTime,
            Words::MeansRight,
        ];
        out.push(Block::List(list.map(|words| self.say(words)).to_vec()));
    }
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
