//! Trusted Types: browsers that ask for them take the address of a script from a policy only. This is the application's
//! one policy, and nothing outside this file can reach it.

use js_sys::{Array, Function, Object, Reflect};
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::Worker;

/// The name of the policy, as the page's Content-Security-Policy has it.
const POLICY: &str = "deelwijzer";

/// A worker of one of the application's own scripts; nothing when the browser refuses.
#[must_use]
pub fn worker(script: &str) -> Option<Worker> {
    let kind = Reflect::get(&js_sys::global(), &"Worker".into()).ok()?;
    let kind = kind.dyn_into::<Function>().ok()?;
    let worker = Reflect::construct(&kind, &Array::of1(&address(script)?)).ok()?;
    worker.dyn_into().ok()
}

/// The address of a script in the form that this browser takes.
fn address(script: &str) -> Option<JsValue> {
    thread_local! {
        static OWN: std::cell::OnceCell<Option<Object>> = const { std::cell::OnceCell::new() };
    }
    let policy = OWN.with(|own| own.get_or_init(policy).clone());
    match policy {
        None => Some(script.into()),
        Some(policy) => {
            let make = Reflect::get(&policy, &"createScriptURL".into()).ok()?;
            let make = make.dyn_into::<Function>().ok()?;
            make.call1(&policy, &script.into()).ok()
        }
    }
}

/// The policy, where the browser has Trusted Types.
fn policy() -> Option<Object> {
    let types = Reflect::get(&js_sys::global(), &"trustedTypes".into()).ok()?;
    let create = Reflect::get(&types, &"createPolicy".into()).ok()?;
    let create = create.dyn_into::<Function>().ok()?;
    let rules = Object::new();
    let same = Closure::<dyn Fn(JsValue) -> JsValue>::new(|address| address).into_js_value();
    Reflect::set(&rules, &"createScriptURL".into(), &same).ok()?;
    let policy = create.call2(&types, &POLICY.into(), &rules).ok()?;
    policy.dyn_into().ok()
}
