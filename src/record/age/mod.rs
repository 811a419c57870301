//! Files behind a passphrase, in the published format of *age* (C2SP, `age-encryption.org/v1`) with its one recipient
//! for passphrases: scrypt, HKDF-SHA-256, HMAC-SHA-256 and ChaCha20-Poly1305 in pieces of 64 KiB. Any program that
//! speaks that format opens what is made here, and the other way round.
//!
//! Written on the primitives of RustCrypto: the crate `age` brings post-quantum keys, a translation system and a hundred
//! crates that a passphrase has no use for. Random bytes are arguments. A page without https has no `crypto.subtle`, so
//! nothing here asks for it.

mod header;

use std::fmt;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD_NO_PAD;
use chacha20poly1305::aead::{Aead as _, KeyInit as _};
use chacha20poly1305::{ChaCha20Poly1305, Key, Nonce};
use hkdf::Hkdf;
use hmac::{Hmac, Mac as _};
use sha2::Sha256;

use header::{Header, without_armor};

/// How the format begins, whatever its version.
const FAMILY: &str = "age-encryption.org/";
const VERSION: &str = "age-encryption.org/v1";
const SALT_LABEL: &[u8] = b"age-encryption.org/v1/scrypt";
const ARMOR_BEGIN: &str = "-----BEGIN AGE ENCRYPTED FILE-----";
/// The plain bytes in a piece of the content, and how much longer it is when it is closed.
const PIECE: usize = 64 * 1024;
const TAG: usize = 16;
const NONCE: usize = 16;

/// How much work it is to try a passphrase: 2 to this power, at 1 KiB of memory each. 64 MiB, which a phone has.
pub const WORK: u8 = 16;
/// The most work that a file may ask for; what the program `age` itself asks for. Beyond it, memory can run out.
pub const MOST_WORK: u8 = 18;

/// Why a file can't be opened or closed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum AgeError {
    /// Not of this format.
    Foreign,
    /// Of another version of the format.
    OtherVersion(String),
    /// Closed for the holder of a key, not for a passphrase.
    NotForPassphrase,
    /// It asks for more work, and memory, than is given.
    TooMuchWork,
    /// It ends too early.
    CutOff,
    /// Another passphrase closed it, or the place where that is kept was changed.
    WrongPassphrase,
    /// Something in it was changed.
    Damaged,
    /// The device has too little memory for it.
    NoMemory,
}

impl fmt::Display for AgeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            AgeError::Foreign => write!(f, "not an age file"),
            AgeError::OtherVersion(version) => write!(f, "the version `{version}` is not known"),
            AgeError::NotForPassphrase => write!(f, "the file is not closed with a passphrase"),
            AgeError::TooMuchWork => write!(f, "the file asks for too much work"),
            AgeError::CutOff => write!(f, "the file is cut off"),
            AgeError::WrongPassphrase => write!(f, "the passphrase is wrong"),
            AgeError::Damaged => write!(f, "the file is damaged"),
            AgeError::NoMemory => write!(f, "there is too little memory"),
        }
    }
}

impl std::error::Error for AgeError {}

/// Random bytes for a new lock.
#[derive(Clone)]
pub struct Chance {
    /// Becomes the key of the file.
    pub key: [u8; 16],
    /// Makes the same passphrase another lock each time.
    pub salt: [u8; 16],
}

/// A lock that is open: it closes content, over and over, without the passphrase, which is not kept.
///
/// Each closing draws a key of its own from the file's key and fresh random bytes, so successive versions of one file
/// may share a header.
#[derive(Clone, PartialEq, Eq)]
pub struct Lock {
    header: Vec<u8>,
    key: [u8; 16],
}

/// Never shows the key.
impl fmt::Debug for Lock {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Lock")
    }
}

/// Whether a file says that it is of this format.
#[must_use]
pub fn is_age(file: &[u8]) -> bool {
    let start = file.trim_ascii_start();
    file.starts_with(FAMILY.as_bytes()) || start.starts_with(ARMOR_BEGIN.as_bytes())
}

impl Lock {
    /// A new lock. `work` is [`WORK`], but in tests.
    ///
    /// # Errors
    /// [`AgeError::TooMuchWork`] or [`AgeError::NoMemory`].
    pub fn new(passphrase: &str, chance: &Chance, work: u8) -> Result<Self, AgeError> {
        let wrap = stretched(passphrase, &chance.salt, work)?;
        let wrapped = cipher(&wrap)
            .encrypt(&Nonce::default(), chance.key.as_slice())
            .map_err(|_| AgeError::NoMemory)?;
        let mut header = format!(
            "{VERSION}\n-> scrypt {} {work}\n{}\n---",
            STANDARD_NO_PAD.encode(chance.salt),
            STANDARD_NO_PAD.encode(wrapped),
        );
        let mac = header_mac(&chance.key, header.as_bytes()).finalize();
        header.push(' ');
        header.push_str(&STANDARD_NO_PAD.encode(mac.into_bytes()));
        header.push('\n');
        Ok(Lock {
            header: header.into_bytes(),
            key: chance.key,
        })
    }

    /// Opens a file: the lock, to close it again, and what was in it.
    ///
    /// # Errors
    /// Why it can't be opened.
    pub fn open(file: &[u8], passphrase: &str) -> Result<(Self, Vec<u8>), AgeError> {
        let bare = without_armor(file)?;
        let file = bare.as_deref().unwrap_or(file);
        let (header, content) = Header::read(file)?;
        let key = header.key(passphrase)?;
        let lock = Lock {
            header: header.bytes.to_vec(),
            key,
        };
        let plain = lock.content(content)?;
        Ok((lock, plain))
    }

    /// Whether this passphrase opens the lock.
    ///
    /// # Errors
    /// Why that can't be said; [`AgeError::WrongPassphrase`] when it does not.
    pub fn try_passphrase(&self, passphrase: &str) -> Result<(), AgeError> {
        let (header, _) = Header::read(&self.header)?;
        header.key(passphrase).map(|_| ())
    }

    /// Whether this very lock closed a file.
    #[must_use]
    pub fn closed(&self, file: &[u8]) -> bool {
        file.starts_with(&self.header)
    }

    /// Closes content. `nonce` is 16 random bytes, never used before.
    ///
    /// # Errors
    /// None for content of any size that fits in memory.
    pub fn close(&self, nonce: [u8; NONCE], plain: &[u8]) -> Result<Vec<u8>, AgeError> {
        let cipher = cipher(&self.content_key(&nonce));
        let mut file = self.header.clone();
        file.reserve(NONCE + plain.len() + (plain.len() / PIECE + 1) * TAG);
        file.extend(nonce);
        let mut rest = plain;
        let mut at = 0_u64;
        loop {
            let (piece, after) = rest.split_at(rest.len().min(PIECE));
            let last = after.is_empty();
            let closed = cipher
                .encrypt(&piece_nonce(at, last), piece)
                .map_err(|_| AgeError::NoMemory)?;
            file.extend(closed);
            if last {
                return Ok(file);
            }
            rest = after;
            at += 1;
        }
    }

    fn content_key(&self, nonce: &[u8]) -> [u8; 32] {
        derived(&self.key, nonce, b"payload")
    }

    fn content(&self, content: &[u8]) -> Result<Vec<u8>, AgeError> {
        let (nonce, mut rest) = content.split_at_checked(NONCE).ok_or(AgeError::CutOff)?;
        let cipher = cipher(&self.content_key(nonce));
        let mut plain = Vec::with_capacity(rest.len());
        let mut at = 0_u64;
        loop {
            let (piece, after) = rest.split_at(rest.len().min(PIECE + TAG));
            if piece.len() < TAG {
                return Err(AgeError::CutOff);
            }
            let last = after.is_empty();
            match cipher.decrypt(&piece_nonce(at, last), piece) {
                // Only nothing at all is closed in an empty piece.
                Ok(opened) if opened.is_empty() && at > 0 => return Err(AgeError::Damaged),
                Ok(opened) => plain.extend(opened),
                // A whole piece that is not the last one, where the file ends.
                Err(_) if last && cipher.decrypt(&piece_nonce(at, false), piece).is_ok() => {
                    return Err(AgeError::CutOff);
                }
                Err(_) => return Err(AgeError::Damaged),
            }
            if last {
                return Ok(plain);
            }
            rest = after;
            at += 1;
        }
    }
}

/// The key that a passphrase gives, after the work of making it.
fn stretched(passphrase: &str, salt: &[u8; 16], work: u8) -> Result<[u8; 32], AgeError> {
    if work == 0 || work > MOST_WORK {
        return Err(AgeError::TooMuchWork);
    }
    // Asked for first, as scrypt itself would end the program where there is too little.
    let mut room: Vec<u8> = Vec::new();
    room.try_reserve_exact(1024 << work)
        .map_err(|_| AgeError::NoMemory)?;
    // A request for nothing would be left out by the compiler.
    drop(std::hint::black_box(room));
    let params = scrypt::Params::new(work, 8, 1, 32).map_err(|_| AgeError::TooMuchWork)?;
    let salt = [SALT_LABEL, salt].concat();
    let mut key = [0; 32];
    scrypt::scrypt(passphrase.as_bytes(), &salt, &params, &mut key)
        .map_err(|_| AgeError::TooMuchWork)?;
    Ok(key)
}

fn cipher(key: &[u8; 32]) -> ChaCha20Poly1305 {
    ChaCha20Poly1305::new(Key::from_slice(key))
}

fn derived(key: &[u8], salt: &[u8], label: &[u8]) -> [u8; 32] {
    let mut out = [0; 32];
    // Fails only for more than 255 times 32 bytes.
    let _ = Hkdf::<Sha256>::new(Some(salt), key).expand(label, &mut out);
    out
}

fn header_mac(key: &[u8; 16], signed: &[u8]) -> Hmac<Sha256> {
    let key = derived(key, &[], b"header");
    // A key of one block is what the code takes without looking at it first.
    let mut block = [0; 64];
    block.iter_mut().zip(key).for_each(|(to, from)| *to = from);
    let mut mac = <Hmac<Sha256> as hmac::digest::KeyInit>::new(&block.into());
    mac.update(signed);
    mac
}

/// The number of a piece, and whether it is the last.
fn piece_nonce(at: u64, last: bool) -> Nonce {
    let mut nonce = [0; 12];
    let number = at.to_be_bytes();
    nonce
        .iter_mut()
        .skip(3)
        .zip(number.into_iter().chain([u8::from(last)]))
        .for_each(|(to, from)| *to = from);
    Nonce::from(nonce)
}
