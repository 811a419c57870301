//! Reading what stands before the content of a file, and taking off what was put around it for e-mail. Strict: what the
//! format would never write is refused.

use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD, STANDARD_NO_PAD};
use chacha20poly1305::Nonce;
use chacha20poly1305::aead::Aead as _;
use hmac::Mac as _;

use super::{ARMOR_BEGIN, AgeError, FAMILY, MOST_WORK, VERSION, cipher, header_mac, stretched};

const ARMOR_END: &str = "-----END AGE ENCRYPTED FILE-----";
/// No header for a passphrase is longer.
const LONGEST_HEADER: usize = 512;

/// The header of a file.
pub(super) struct Header<'a> {
    pub bytes: &'a [u8],
    /// What the code at its end is taken over.
    signed: &'a [u8],
    salt: [u8; 16],
    work: u8,
    wrapped: [u8; 32],
    mac: [u8; 32],
}

impl<'a> Header<'a> {
    /// Reads the header; gives what comes after it as well.
    pub fn read(file: &'a [u8]) -> Result<(Self, &'a [u8]), AgeError> {
        let mut lines = Lines { file, at: 0 };
        let version = lines.next()?;
        if version != VERSION {
            return Err(if version.starts_with(FAMILY) {
                AgeError::OtherVersion(version.chars().take(40).collect())
            } else {
                AgeError::Foreign
            });
        }
        let recipient = lines.next()?;
        let mut words = recipient.split(' ');
        if words.next() != Some("->") {
            return Err(AgeError::Damaged);
        }
        if words.next() != Some("scrypt") {
            return Err(AgeError::NotForPassphrase);
        }
        let (Some(salt), Some(work), None) = (words.next(), words.next(), words.next()) else {
            return Err(AgeError::Damaged);
        };
        let salt = fixed(salt)?;
        let work = work_of(work)?;
        let wrapped = fixed(lines.next()?)?;
        let before = lines.at;
        let end = lines.next()?;
        // Who else could open it is not for a passphrase to say.
        let mac = end.strip_prefix("--- ").ok_or(AgeError::Damaged)?;
        let mac = fixed(mac)?;
        let part = |to: usize| file.get(..to).ok_or(AgeError::Damaged);
        let header = Header {
            bytes: part(lines.at)?,
            signed: part(before + "---".len())?,
            salt,
            work,
            wrapped,
            mac,
        };
        Ok((header, file.get(lines.at..).unwrap_or_default()))
    }

    /// The key of the file.
    pub fn key(&self, passphrase: &str) -> Result<[u8; 16], AgeError> {
        let wrap = stretched(passphrase, &self.salt, self.work)?;
        let key = cipher(&wrap)
            .decrypt(&Nonce::default(), self.wrapped.as_slice())
            .map_err(|_| AgeError::WrongPassphrase)?;
        let key: [u8; 16] = key.try_into().map_err(|_| AgeError::Damaged)?;
        header_mac(&key, self.signed)
            .verify_slice(&self.mac)
            .map_err(|_| AgeError::Damaged)?;
        Ok(key)
    }
}

/// The lines of a header.
struct Lines<'a> {
    file: &'a [u8],
    at: usize,
}

impl<'a> Lines<'a> {
    fn next(&mut self) -> Result<&'a str, AgeError> {
        let rest = self.file.get(self.at..).unwrap_or_default();
        let here = rest
            .get(..rest.len().min(LONGEST_HEADER))
            .unwrap_or_default();
        let Some(end) = here.iter().position(|byte| *byte == b'\n') else {
            let first = self.at == 0;
            return Err(if here.len() == LONGEST_HEADER {
                AgeError::Damaged
            } else if first && !VERSION.as_bytes().starts_with(here) {
                AgeError::Foreign
            } else {
                AgeError::CutOff
            });
        };
        self.at += end + 1;
        let line = here.get(..end).unwrap_or_default();
        std::str::from_utf8(line).map_err(|_| AgeError::Damaged)
    }
}

/// Bytes of a fixed number, as the format writes them.
fn fixed<const N: usize>(text: &str) -> Result<[u8; N], AgeError> {
    let bytes = STANDARD_NO_PAD
        .decode(text)
        .map_err(|_| AgeError::Damaged)?;
    bytes.try_into().map_err(|_| AgeError::Damaged)
}

/// The work that a header asks for, written without a zero in front.
fn work_of(text: &str) -> Result<u8, AgeError> {
    let digits = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    if !digits || text.starts_with('0') {
        return Err(AgeError::Damaged);
    }
    text.parse()
        .ok()
        .filter(|work| *work <= MOST_WORK)
        .ok_or(AgeError::TooMuchWork)
}

/// The file without the letters around it, when it was written for e-mail.
pub(super) fn without_armor(file: &[u8]) -> Result<Option<Vec<u8>>, AgeError> {
    if !file.trim_ascii_start().starts_with(ARMOR_BEGIN.as_bytes()) {
        return Ok(None);
    }
    let text = std::str::from_utf8(file).map_err(|_| AgeError::Damaged)?;
    let mut lines = text.trim().lines().skip(1).peekable();
    let mut letters = String::with_capacity(text.len());
    loop {
        match lines.next() {
            None => return Err(AgeError::CutOff),
            Some(ARMOR_END) if lines.peek().is_none() => break,
            Some(line) => letters.push_str(line),
        }
    }
    STANDARD
        .decode(letters)
        .map(Some)
        .map_err(|_| AgeError::Damaged)
}
