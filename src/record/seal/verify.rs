//! Verifying a seal: each signature for itself, and each against what can be read.

use serde_json::Value;

use super::jws::{Header, Jws, JwsSignature, Role, signing_input};
use super::key::{PublicKey, decoded};
use crate::record::sign::{Record, Signature};
use crate::record::strict;
use crate::text::date;

/// The most that a local time can differ from UTC, with an hour for summer time: in seconds.
const MOST_OFFSET: i64 = 15 * 3600;

/// What is wrong with a signature.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fault {
    /// The header can't be read, or is of another form than this application's.
    Header,
    /// The key's id is not the key's own.
    OtherKey,
    /// The signature does not fit what it is over: that was altered, or the signature.
    BadSignature,
    /// Name, function, statement or time differ from those that can be read.
    OtherSigner,
    /// The time of the seal is not the time that can be read.
    OtherTime,
    /// The teamcoach signed with another signature of the professional, or with none, or one was taken away.
    OtherProfessional,
    /// There is a signature of this role already.
    Twice,
    /// It was made with the key of the other signer, so that it stands for nobody else.
    SameKey,
}

/// A signature of a seal, and what is wrong with it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SignatureCheck {
    /// What its header says, when that can be read.
    pub said: Option<Said>,
    /// What is wrong; nothing when it is good.
    pub faults: Vec<Fault>,
}

/// What the header of a signature says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Said {
    /// In which role.
    pub role: Role,
    /// The key's thumbprint, as it says.
    pub thumbprint: String,
    /// When, in seconds since 1970-01-01 in UTC, by the signer's own clock.
    pub at: i64,
    /// The teamcoach's part as it was sealed.
    pub signer: Option<Signature>,
}

impl SignatureCheck {
    /// In which role, when that can be read.
    #[must_use]
    pub fn role(&self) -> Option<Role> {
        self.said.as_ref().map(|said| said.role)
    }
}

/// How what was signed relates to what can be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Payload {
    /// They are the same.
    Same,
    /// They differ; with what was signed, so that it can be seen where.
    Differs(Value),
    /// It is no record at all.
    Unreadable,
}

/// What was found about a seal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SealCheck {
    /// How what was signed relates to what can be read.
    pub payload: Payload,
    /// The signatures, in the order of the file.
    pub signatures: Vec<SignatureCheck>,
}

impl SealCheck {
    /// Whether nothing is wrong: there is a signature, every one is good, and they are over what can be read.
    #[must_use]
    pub fn is_good(&self) -> bool {
        self.payload == Payload::Same
            && !self.signatures.is_empty()
            && self.signatures.iter().all(|one| one.faults.is_empty())
    }

    /// The signature of a role.
    #[must_use]
    pub fn of(&self, role: Role) -> Option<&SignatureCheck> {
        self.signatures.iter().find(|one| one.role() == Some(role))
    }
}

/// Verifies the seal of a record; nothing when it has none.
#[must_use]
pub fn check(record: &Record) -> Option<SealCheck> {
    record.parts().check()
}

/// Verifies each signature of a seal, against what can be read of each signer.
pub(super) fn signatures(
    seal: &Jws,
    professional: Option<&Signature>,
    coach: Option<&Signature>,
) -> Vec<SignatureCheck> {
    let mut signatures: Vec<SignatureCheck> = Vec::new();
    for one in &seal.signatures {
        let mut found = signature(seal, one, professional, coach);
        if found.role().is_some()
            && signatures
                .iter()
                .any(|before| before.role() == found.role())
        {
            found.faults.push(Fault::Twice);
        }
        let key = |one: &SignatureCheck| one.said.as_ref().map(|said| said.thumbprint.clone());
        if key(&found).is_some() && signatures.iter().any(|before| key(before) == key(&found)) {
            found.faults.push(Fault::SameKey);
        }
        signatures.push(found);
    }
    signatures
}

/// What the seal of a record says, unverified: for showing beside it.
#[must_use]
pub fn said(record: &Record) -> Vec<Said> {
    said_in(record.seal())
}

/// What a seal says, unverified.
#[must_use]
pub fn said_in(seal: Option<&Jws>) -> Vec<Said> {
    let headers = seal.into_iter().flat_map(|seal| &seal.signatures);
    headers
        .filter_map(|one| Header::decode(&one.protected))
        .map(|header| header.said())
        .collect()
}

impl Header {
    fn said(&self) -> Said {
        Said {
            role: self.role,
            thumbprint: self.kid.clone(),
            at: self.iat,
            signer: self.signer.clone(),
        }
    }
}

pub(super) fn payload(seal: &Jws, own: Option<&String>) -> Payload {
    if own == Some(&seal.payload) {
        return Payload::Same;
    }
    let text = decoded(&seal.payload).and_then(|bytes| String::from_utf8(bytes).ok());
    match text.map(|text| strict::from_str(&text)) {
        Some(Ok(value)) if value.is_object() => Payload::Differs(value),
        _ => Payload::Unreadable,
    }
}

fn signature(
    seal: &Jws,
    one: &JwsSignature,
    by_professional: Option<&Signature>,
    by_coach: Option<&Signature>,
) -> SignatureCheck {
    let Some(header) = Header::decode(&one.protected) else {
        return SignatureCheck {
            said: None,
            faults: vec![Fault::Header],
        };
    };
    let mut faults = Vec::new();
    let mut fault = |wrong: bool, fault: Fault| {
        if wrong {
            faults.push(fault);
        }
    };
    let key = PublicKey::from_jwk(&header.jwk);
    fault(
        !key.is_ok_and(|key| key.thumbprint() == header.kid),
        Fault::OtherKey,
    );
    let input = signing_input(&one.protected, &seal.payload);
    let bytes = decoded(&one.signature).unwrap_or_default();
    fault(
        !key.is_ok_and(|key| key.verifies(&input, &bytes)),
        Fault::BadSignature,
    );
    let readable = match header.role {
        Role::Professional => by_professional,
        Role::Teamcoach => by_coach,
    };
    if header.role == Role::Teamcoach {
        fault(header.signer.as_ref() != readable, Fault::OtherSigner);
        let over = professional(&seal.signatures).map(|other| other.digest(&seal.payload));
        fault(header.over != over, Fault::OtherProfessional);
    }
    fault(
        !readable.is_some_and(|readable| fits(readable, header.iat)),
        Fault::OtherTime,
    );
    SignatureCheck {
        said: Some(header.said()),
        faults,
    }
}

/// The professional's signature.
pub(super) fn professional(signatures: &[JwsSignature]) -> Option<&JwsSignature> {
    signatures.iter().find(|one| {
        Header::decode(&one.protected).is_some_and(|header| header.role == Role::Professional)
    })
}

/// Whether a local time without zone can be this moment.
fn fits(signature: &Signature, at: i64) -> bool {
    date::parse_moment(&signature.at)
        .is_some_and(|local| (local.and_utc().timestamp() - at).abs() <= MOST_OFFSET)
}
