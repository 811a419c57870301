//! A key to sign with: Ed25519 of the browser's own cryptography (WebCrypto), whose private half no script can read.
//!
//! It is kept in this browser (IndexedDB), or where that can't be only as long as the page is open. Nothing is made or
//! kept before somebody asks for it.

use std::cell::RefCell;

use js_sys::{Array, Object, Uint8Array};
use wasm_bindgen::JsValue;

use super::reflect::{answer, member, set};
use super::{key_store, window};

/// The algorithm's name.
const ALGORITHM: &str = "Ed25519";
/// A public key to try out the algorithm with: that of RFC 8032, section 7.1, test 1.
const TRIAL: [u8; 32] = [
    0xd7, 0x5a, 0x98, 0x01, 0x82, 0xb1, 0x0a, 0xb7, 0xd5, 0x4b, 0xfe, 0xd3, 0xc9, 0x64, 0x07, 0x3a,
    0x0e, 0xe1, 0x72, 0xf3, 0xda, 0xa6, 0x23, 0x25, 0xaf, 0x02, 0x1a, 0x68, 0xf7, 0x07, 0x51, 0x1a,
];

thread_local! {
    /// The key of this page alone, where the browser keeps none.
    static OF_THIS_PAGE: RefCell<Option<Pair>> = const { RefCell::new(None) };
}

/// Where a key is kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Keeping {
    /// In this browser, until it is removed.
    Browser,
    /// In this page, until it is closed.
    Page,
}

/// Why there can be no key here.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NoKeys {
    /// The page came over a connection without https, where browsers offer no cryptography.
    NotSecure,
    /// The browser does not know Ed25519.
    TooOld,
}

/// A key.
#[derive(Debug, Clone, PartialEq)]
pub struct Pair {
    pair: JsValue,
    /// The 32 bytes of its public half.
    pub public: Vec<u8>,
    /// The day on which it was made, as whoever made it gave it.
    pub made: String,
    /// Where it is kept.
    pub keeping: Keeping,
}

/// The browser's cryptography; absent on a page without https.
fn subtle() -> Option<JsValue> {
    member(&member(window()?.as_ref(), "crypto")?, "subtle")
}

/// Whether a key can be made here, and where it would be kept.
///
/// # Errors
/// Why not.
pub async fn possible() -> Result<Keeping, NoKeys> {
    let subtle = subtle().ok_or(NoKeys::NotSecure)?;
    let bytes = Uint8Array::from(TRIAL.as_slice());
    let verify = Array::of1(&"verify".into());
    let arguments = [
        &"raw".into(),
        &bytes.into(),
        &ALGORITHM.into(),
        &JsValue::TRUE,
        &verify.into(),
    ];
    answer(&subtle, "importKey", &arguments)
        .await
        .ok_or(NoKeys::TooOld)?;
    Ok(if key_store::possible().await {
        Keeping::Browser
    } else {
        Keeping::Page
    })
}

/// The key that is there already, if any.
pub async fn existing() -> Option<Pair> {
    if let Some(pair) = OF_THIS_PAGE.with_borrow(Clone::clone) {
        return Some(pair);
    }
    let kept = key_store::get().await?;
    let made = member(&kept, "made")?.as_string()?;
    let pair = member(&kept, "pair")?;
    Some(Pair {
        public: public(&subtle()?, &pair).await?,
        pair,
        made,
        keeping: Keeping::Browser,
    })
}

/// Makes a key and keeps it; `made` is the day of today. Nothing when the browser refuses.
pub async fn make(keeping: Keeping, made: String) -> Option<Pair> {
    let subtle = subtle()?;
    let uses = Array::of2(&"sign".into(), &"verify".into());
    // The second argument: whether the private half can be read.
    let arguments = [&ALGORITHM.into(), &JsValue::FALSE, &uses.into()];
    let pair = answer(&subtle, "generateKey", &arguments).await?;
    let public = public(&subtle, &pair).await?;
    let new = Pair {
        pair,
        public,
        made,
        keeping,
    };
    match keeping {
        Keeping::Browser => {
            let kept: JsValue = Object::new().into();
            set(&kept, "pair", &new.pair)?;
            set(&kept, "made", &new.made.as_str().into())?;
            key_store::put(&kept).await?;
        }
        Keeping::Page => OF_THIS_PAGE.set(Some(new.clone())),
    }
    Some(new)
}

/// Removes the key; says whether none is left.
pub async fn remove() -> bool {
    OF_THIS_PAGE.set(None);
    !key_store::possible().await || key_store::remove().await.is_some()
}

impl Pair {
    /// Signs; nothing when the browser refuses.
    pub async fn sign(&self, message: &[u8]) -> Option<Vec<u8>> {
        let private = member(&self.pair, "privateKey")?;
        let message = Uint8Array::from(message);
        let arguments = [&ALGORITHM.into(), &private, &message.into()];
        let signature = answer(&subtle()?, "sign", &arguments).await?;
        Some(Uint8Array::new(&signature).to_vec())
    }
}

async fn public(subtle: &JsValue, pair: &JsValue) -> Option<Vec<u8>> {
    let public = member(pair, "publicKey")?;
    let bytes = answer(subtle, "exportKey", &[&"raw".into(), &public]).await?;
    Some(Uint8Array::new(&bytes).to_vec())
}
