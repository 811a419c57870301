//! The seal: who signed with which key, and that nothing changed since.
//!
//! A seal is a JWS (RFC 7515, general JSON serialization). Its payload is what the professional signed: the record's
//! canonical form (RFC 8785) without the teamcoach's part. Each signer has one signature over it (EdDSA with Ed25519,
//! RFC 8037). The protected header says who the key is (`jwk`, and `kid`: its RFC 7638 thumbprint), when (`iat`) and in
//! which role; the teamcoach's also carries the teamcoach's own part (`signer`) and a digest of the professional's
//! signature (`over`). So neither can change the other's part, nor take it away from under the own signature.
//!
//! Knows no browser, clock or place where keys are kept: making a signature is somebody else's work ([`ToSign`]), and
//! private keys never come here. Shows that nothing changed; whose key it is, a list of the organisation says
//! ([`KnownKeys`]).

mod examine;
mod jws;
mod key;
mod known;
mod make;
mod parts;
mod verify;

pub use examine::{Conclusion, Examination, NotExamined, Seen, Signed, examine};
pub use jws::{Jws, JwsSignature, Role};
pub use key::{Jwk, KeyError, PublicKey, groups};
pub use known::{EXAMPLE, KnownError, KnownFault, KnownKey, KnownKeys, Standing};
pub use make::{SealError, ToSign};
pub use parts::{Parts, Sealable};
pub use verify::{Fault, Payload, Said, SealCheck, SignatureCheck, said, said_in};
