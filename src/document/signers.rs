//! Who signed, with which key, and whose key that is: the part of a report of an examination that is about people.

use chrono::NaiveDate;

use crate::record::seal::{Fault, Payload, SignatureCheck, Signed, Standing, groups};
use crate::text::document::Doc;
use crate::text::seal::Report as Words;
use crate::text::{date, fill};

use super::outline::Block;
use super::parts::{advised, signed as signed_at};
use super::seal::utc;
use super::verification::{Report, role, shorten};

impl Report<'_> {
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
}

/// The day on which somebody signed.
fn day_of(one: &Signed<'_>) -> NaiveDate {
    let at = one.signature.map(|signature| signature.at.as_str());
    let moment = at.and_then(date::parse_moment);
    moment.map(|moment| moment.date()).unwrap_or_default()
}

/// Whether a signature vouches for what it is over.
pub(super) fn is_good(one: &SignatureCheck) -> bool {
    !one.faults.iter().any(|fault| match fault {
        Fault::Header | Fault::OtherKey | Fault::BadSignature | Fault::SameKey | Fault::Twice => {
            true
        }
        // The signature itself fits; what stands beside it does not.
        Fault::OtherSigner | Fault::OtherTime | Fault::OtherProfessional => false,
    })
}
