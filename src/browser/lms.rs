//! The learning system around the page, through the adapter that a SCORM package brings along
//! (`window.deelwijzerLms`). Without one, there is none.

use js_sys::{Function, Object, Reflect};
use wasm_bindgen::{JsCast, JsValue};

use super::window;

fn adapter() -> Option<Object> {
    let window = window()?;
    let adapter = Reflect::get(&window, &JsValue::from_str("deelwijzerLms")).ok()?;
    adapter.dyn_into::<Object>().ok()
}

fn call(name: &str, arguments: &[&str]) -> Option<JsValue> {
    let adapter = adapter()?;
    let function = Reflect::get(&adapter, &JsValue::from_str(name)).ok()?;
    let function = function.dyn_into::<Function>().ok()?;
    let list = js_sys::Array::new();
    for argument in arguments {
        list.push(&JsValue::from_str(argument));
    }
    function.apply(&adapter, &list).ok()
}

/// The version of the standard that the system speaks (`1.2`, `2004`), where there is a system.
#[must_use]
pub fn version() -> Option<String> {
    let adapter = adapter()?;
    Reflect::get(&adapter, &JsValue::from_str("version"))
        .ok()?
        .as_string()
}

/// The value of an element; empty when the system has none.
#[must_use]
pub fn get(name: &str) -> String {
    let value = call("get", &[name]);
    value
        .and_then(|value| value.as_string())
        .unwrap_or_default()
}

/// Sets an element; says whether the system took it.
pub fn set(name: &str, value: &str) -> bool {
    call("set", &[name, value]).is_some_and(|taken| taken.is_truthy())
}

/// Has the system keep what was set; says whether it did.
pub fn commit() -> bool {
    call("commit", &[]).is_some_and(|kept| kept.is_truthy())
}
