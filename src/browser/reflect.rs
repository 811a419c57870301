//! Interfaces called by name. Each one that is bound by type adds to the script of the first load, whichever module uses
//! it; those that only a later module needs go through these few functions instead.

use js_sys::{Array, Function, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

/// A member of an object; nothing when it is not there, or may not be looked at.
pub(super) fn member(of: &JsValue, name: &str) -> Option<JsValue> {
    let found = Reflect::get(of, &name.into()).ok()?;
    (!found.is_undefined() && !found.is_null()).then_some(found)
}

/// Sets a member of an object.
pub(super) fn set(of: &JsValue, name: &str, value: &JsValue) -> Option<()> {
    Reflect::set(of, &name.into(), value)
        .ok()
        .filter(|done| *done)
        .map(|_| ())
}

/// Calls a method; nothing when there is no such method, or when it throws.
pub(super) fn call(of: &JsValue, name: &str, arguments: &[&JsValue]) -> Option<JsValue> {
    let method: Function = member(of, name)?.dyn_into().ok()?;
    let list = Array::new();
    for argument in arguments {
        list.push(argument);
    }
    Reflect::apply(&method, of, &list).ok()
}

/// Calls a method that answers with a promise, and waits for it; nothing when it throws or refuses.
pub(super) async fn answer(of: &JsValue, name: &str, arguments: &[&JsValue]) -> Option<JsValue> {
    let promise: Promise = call(of, name, arguments)?.dyn_into().ok()?;
    JsFuture::from(promise).await.ok()
}

/// Waits until an object tells of one of the first events, or of one of the second, and says whether it was of the first.
pub(super) async fn told(of: &JsValue, good: &str, bad: &[&str]) -> bool {
    let promise = Promise::new(&mut |resolve, reject| {
        let _ = set(of, good, &resolve);
        for name in bad {
            let _ = set(of, name, &reject);
        }
    });
    JsFuture::from(promise).await.is_ok()
}
