//! Where the browser keeps the one key to sign with (IndexedDB). Sandboxed frames and some private windows have no such
//! place.

use js_sys::Array;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};

use super::reflect::{answer, call, member, set, told};
use super::window;

/// The database; nothing else is kept in it.
const DATABASE: &str = "deelwijzer-keys";
const STORE: &str = "keys";
/// The name of the one key.
const OWN: &str = "own";

/// Whether a key can be kept here. Asks which databases there are, and makes none.
pub(super) async fn possible() -> bool {
    databases().await.is_some()
}

/// What is kept, if anything.
pub(super) async fn get() -> Option<JsValue> {
    let named = |entry: &JsValue| member(entry, "name") == Some(DATABASE.into());
    if !databases().await?.iter().any(|entry| named(&entry)) {
        return None;
    }
    let database = database().await?;
    let found = get_in(&database).await;
    close(&database);
    found
}

/// Keeps the key in the place of what was kept.
pub(super) async fn put(value: &JsValue) -> Option<()> {
    change("put", &[value, &OWN.into()]).await
}

/// Removes the key, and with it the database.
pub(super) async fn remove() -> Option<()> {
    let request = call(&factory()?, "deleteDatabase", &[&DATABASE.into()])?;
    told(&request, "onsuccess", &["onerror", "onblocked"])
        .await
        .then_some(())
}

fn factory() -> Option<JsValue> {
    member(window()?.as_ref(), "indexedDB")
}

/// The databases that there are; nothing where there can be none.
async fn databases() -> Option<Array> {
    answer(&factory()?, "databases", &[]).await?.dyn_into().ok()
}

async fn get_in(database: &JsValue) -> Option<JsValue> {
    let store = store(&transaction(database, "readonly")?)?;
    let request = call(&store, "get", &[&OWN.into()])?;
    told(&request, "onsuccess", &["onerror"])
        .await
        .then(|| member(&request, "result"))?
}

async fn change(method: &str, arguments: &[&JsValue]) -> Option<()> {
    let database = database().await?;
    let done = change_in(&database, method, arguments).await;
    close(&database);
    done
}

async fn change_in(database: &JsValue, method: &str, arguments: &[&JsValue]) -> Option<()> {
    let transaction = transaction(database, "readwrite")?;
    call(&store(&transaction)?, method, arguments)?;
    // Only then does it stand on the disk.
    told(&transaction, "oncomplete", &["onerror", "onabort"])
        .await
        .then_some(())
}

fn transaction(database: &JsValue, mode: &str) -> Option<JsValue> {
    call(database, "transaction", &[&STORE.into(), &mode.into()])
}

fn store(transaction: &JsValue) -> Option<JsValue> {
    call(transaction, "objectStore", &[&STORE.into()])
}

fn close(database: &JsValue) {
    let _ = call(database, "close", &[]);
}

/// Opens the database, and makes it when it is not there.
async fn database() -> Option<JsValue> {
    let request = call(&factory()?, "open", &[&DATABASE.into(), &1.into()])?;
    let make = {
        let request = request.clone();
        Closure::once_into_js(move || {
            member(&request, "result")
                .and_then(|database| call(&database, "createObjectStore", &[&STORE.into()]));
        })
    };
    set(&request, "onupgradeneeded", &make)?;
    told(&request, "onsuccess", &["onerror", "onblocked"])
        .await
        .then(|| member(&request, "result"))?
}
