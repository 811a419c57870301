//! The examination of a file: is it unaltered, what exactly is wrong, who signed, and does the verdict still follow.

use std::fmt;

use crate::case::Case;
use crate::decision::{self, VerdictJson};
use crate::protocol::Protocol;
use crate::record::file::{Difference, Parsed, ReadError, parse};
use crate::record::sign::{AppInfo, ProtocolInfo, Record, Signature};
use crate::record::strict;

use super::jws::Role;
use super::verify::{SealCheck, SignatureCheck, check};

/// What was found about a record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Examination {
    /// The record, as it can be read.
    pub record: Record,
    /// Whether the file is what this application writes, but for white space between its tokens. Another program may
    /// write the same content in another way.
    pub as_written: bool,
    /// Whether the digest is that of what can be read.
    pub digest_fits: bool,
    /// What was found about its seal, when it has one.
    pub seal: Option<SealCheck>,
    /// Whether it was made under this very protocol.
    pub same_protocol: bool,
    /// Whether the case is the one that follows from what was filled in.
    pub same_case: bool,
    /// The verdict that the case gives now.
    pub verdict_now: VerdictJson,
}

/// What was found about a record of whatever kind, as a report tells it.
#[derive(Debug, Clone)]
pub struct Seen<'a> {
    /// Whether the file is what this application writes, but for white space between its tokens.
    pub as_written: bool,
    /// Whether the digest is that of what can be read.
    pub digest_fits: bool,
    /// What was found about its seal, when it has one.
    pub seal: Option<&'a SealCheck>,
    /// The professional's signature, as it can be read.
    pub professional: &'a Signature,
    /// The teamcoach's, where it is there.
    pub coach: Option<&'a Signature>,
    /// Whether the teamcoach's part belongs to it.
    pub needs_coach: bool,
    /// What made it.
    pub app: &'a AppInfo,
    /// SHA-256 of what it says, as it stands there.
    pub digest: &'a str,
    /// The earlier versions that it names, the oldest first: the digest of each, and when it was signed.
    pub earlier: Vec<(&'a str, &'a str)>,
}

/// Somebody who signed, or still has to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Signed<'a> {
    /// In which role.
    pub role: Role,
    /// The signature as it can be read; none while it is still to come.
    pub signature: Option<&'a Signature>,
    /// What was found about the seal; none when this signer has not sealed.
    pub seal: Option<&'a SignatureCheck>,
}

/// What it comes to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Conclusion {
    /// Something was altered.
    Altered,
    /// Unaltered, and sealed by everybody who signed.
    Sealed,
    /// Unaltered; one signer sealed, the part of the other is held by the digest alone.
    SealedInPart,
    /// Nothing points to a change, but only a digest says so, which anybody can make anew.
    DigestOnly,
}

/// Why a file can't be examined.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NotExamined {
    /// It is not text.
    NotText,
    /// It is a draft: nobody signed it.
    Draft,
    /// It can't be read as a record.
    Unreadable(ReadError),
}

impl fmt::Display for NotExamined {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            NotExamined::NotText => write!(f, "the file is not text"),
            NotExamined::Draft => write!(f, "the file is a draft that nobody signed"),
            NotExamined::Unreadable(error) => error.fmt(f),
        }
    }
}

impl std::error::Error for NotExamined {}

/// Examines the bytes of a file.
///
/// # Errors
/// When they hold no record that can be read.
pub fn examine(protocol: &Protocol, bytes: &[u8]) -> Result<Examination, NotExamined> {
    let text = std::str::from_utf8(bytes).map_err(|_| NotExamined::NotText)?;
    match parse(protocol, text).map_err(NotExamined::Unreadable)? {
        Parsed::Draft(_) => Err(NotExamined::Draft),
        Parsed::Record(mut found) => {
            let ours = found.record.to_json().unwrap_or_default();
            let text = text.trim_start_matches('\u{feff}');
            found.as_written = strict::same_but_for_white_space(text, &ours);
            Ok(*found)
        }
    }
}

impl Examination {
    /// Examines a record that was read; how its file was written is not looked at.
    pub(in crate::record) fn of(protocol: &Protocol, record: Record, case: &Case) -> Self {
        let content = record.content();
        Examination {
            as_written: true,
            digest_fits: record.digest() == content.digest(),
            seal: check(&record),
            same_protocol: content.protocol == ProtocolInfo::of(protocol),
            same_case: content.details.case(protocol).as_ref() == Some(case),
            verdict_now: decision::assess(protocol, case).to_contract(protocol),
            record,
        }
    }

    /// Whether replaying the case gives the verdict that stands in the record.
    #[must_use]
    pub fn same_verdict(&self) -> bool {
        self.verdict_now == self.record.content().verdict
    }

    /// What a report tells of it.
    #[must_use]
    pub fn seen(&self) -> Seen<'_> {
        let content = self.record.content();
        let earlier = content.history.iter();
        Seen {
            as_written: self.as_written,
            digest_fits: self.digest_fits,
            seal: self.seal.as_ref(),
            professional: &content.signature,
            coach: content.coach_signature.as_ref(),
            needs_coach: content.needs_coach,
            app: &content.app,
            digest: self.record.digest(),
            earlier: earlier
                .map(|version| (version.sha256.as_str(), version.signed.as_str()))
                .collect(),
        }
    }

    /// Whether anything was altered.
    #[must_use]
    pub fn is_altered(&self) -> bool {
        !self.digest_fits || self.seal.as_ref().is_some_and(|seal| !seal.is_good())
    }

    /// What differs, as opening a file says it.
    #[must_use]
    pub fn differences(&self) -> Vec<Difference> {
        [
            (self.is_altered(), Difference::Altered),
            (!self.same_protocol, Difference::OtherProtocol),
            (
                !self.same_case || !self.same_verdict(),
                Difference::OtherVerdict,
            ),
        ]
        .into_iter()
        .filter_map(|(differs, what)| differs.then_some(what))
        .collect()
    }

    /// Who signed: the professional, and the teamcoach where that part is there or belongs.
    #[must_use]
    pub fn signed(&self) -> Vec<Signed<'_>> {
        self.seen().signed()
    }

    /// What it comes to.
    #[must_use]
    pub fn conclusion(&self) -> Conclusion {
        self.seen().conclusion()
    }
}

impl<'a> Seen<'a> {
    /// Whether anything was altered.
    #[must_use]
    pub fn is_altered(&self) -> bool {
        !self.digest_fits || self.seal.is_some_and(|seal| !seal.is_good())
    }

    /// Whether nothing is missing any more: the teamcoach's part is there where it belongs.
    #[must_use]
    pub const fn is_complete(&self) -> bool {
        !self.needs_coach || self.coach.is_some()
    }

    /// Who signed: the professional, and the teamcoach where that part is there or belongs.
    #[must_use]
    pub fn signed(&self) -> Vec<Signed<'a>> {
        let of = |role, signature| Signed {
            role,
            signature,
            seal: self.seal.and_then(|seal| seal.of(role)),
        };
        let coach = of(Role::Teamcoach, self.coach);
        let professional = of(Role::Professional, Some(self.professional));
        if coach.signature.is_some() || coach.seal.is_some() || self.needs_coach {
            vec![professional, coach]
        } else {
            vec![professional]
        }
    }

    /// Who is named as a signer while no seal stands for it: that they signed, only the text says.
    #[must_use]
    pub fn unsealed(&self) -> Vec<Signed<'a>> {
        let mut signed = self.signed();
        signed.retain(|one| one.signature.is_some() && one.seal.is_none());
        signed
    }

    /// What it comes to.
    #[must_use]
    pub fn conclusion(&self) -> Conclusion {
        if self.is_altered() {
            return Conclusion::Altered;
        }
        match self.seal {
            None => Conclusion::DigestOnly,
            Some(_) if self.unsealed().is_empty() => Conclusion::Sealed,
            Some(_) => Conclusion::SealedInPart,
        }
    }
}
