//! The JavaScript API at `window.deelwijzer`: the same decisions as the pages, for scripts beside them.
//!
//! | name | takes | gives |
//! |---|---|---|
//! | `assess(case)` | a case (`case/1`) | its verdict (`verdict/1`) |
//! | `explain(case, lang)` | a case, `"nl"` or `"en"` | its verdict in words (`explanation/1`) |
//! | `deadlines({request, received})` | the kind of request and the date of receipt | `{answer_by, carry_out_by}` |
//! | `retention(closed)` | the date of closing | `{keep_through, destroy_from}` |
//! | `protocol()` | – | the whole protocol (`protocol/1`) |
//! | `version` | | the application's version |
//!
//! Whatever is given, the answer is a value or a thrown `Error` that names the fields; never a stop.

mod dates;
mod input;

use std::fmt::Display;
use std::rc::Rc;

use js_sys::{Error, Object, Reflect};
use serde::Serialize;
use serde_wasm_bindgen::Serializer;
use wasm_bindgen::closure::{Closure, IntoWasmClosure, WasmClosure};
use wasm_bindgen::{JsCast, JsValue};

use crate::app::{explain, loaded};
use crate::case::Case;
use crate::decision;
use crate::protocol::Protocol;
use crate::text::Lang;

/// The name on `window`.
const NAME: &str = "deelwijzer";

/// Puts the API on the page's global object. Its functions can't be replaced.
///
/// # Errors
/// What the browser threw when it refused.
pub fn install() -> Result<(), JsValue> {
    install_with(&[])
}

/// As [`install`], with more beside it.
///
/// # Errors
/// What the browser threw when it refused.
pub fn install_with(more: &[(&str, JsValue)]) -> Result<(), JsValue> {
    let api = Object::new();
    let put = |name: &str, value: &JsValue| Reflect::set(&api, &name.into(), value);
    put("version", &env!("CARGO_PKG_VERSION").into())?;
    put("assess", &function::<dyn Fn(JsValue) -> Answer>(assess))?;
    put(
        "explain",
        &function::<dyn Fn(JsValue, JsValue) -> Answer>(explained),
    )?;
    put(
        "deadlines",
        &function::<dyn Fn(JsValue) -> Answer>(deadlines),
    )?;
    put(
        "retention",
        &function::<dyn Fn(JsValue) -> Answer>(retention),
    )?;
    put("protocol", &function::<dyn Fn() -> Answer>(protocol))?;
    for (name, value) in more {
        put(name, value)?;
    }
    Reflect::set(&js_sys::global(), &NAME.into(), &Object::freeze(&api))?;
    Ok(())
}

/// A value, or the error to throw.
type Answer = Result<JsValue, JsValue>;

fn function<F: WasmClosure + ?Sized>(function: impl IntoWasmClosure<F> + 'static) -> JsValue {
    Closure::<F>::new(function).into_js_value()
}

fn assess(case: JsValue) -> Answer {
    let protocol = load()?;
    let case = read(&protocol, &case)?;
    give(&decision::assess(&protocol, &case).to_contract(&protocol))
}

fn explained(case: JsValue, lang: JsValue) -> Answer {
    let protocol = load()?;
    let lang = lang
        .as_string()
        .and_then(|tag| Lang::from_tag(&tag))
        .ok_or_else(|| error("lang: expected \"nl\" or \"en\""))?;
    let case = read(&protocol, &case)?;
    let verdict = decision::assess(&protocol, &case);
    give(&explain::explain(&protocol, &case, &verdict, lang))
}

fn deadlines(request: JsValue) -> Answer {
    let value = input::read("request", &request).map_err(|problems| all(&problems))?;
    give(&dates::deadlines(&value).map_err(|problems| all(&problems))?)
}

fn retention(closed: JsValue) -> Answer {
    let value = input::read("closed", &closed).map_err(|problems| all(&problems))?;
    give(&dates::retention(&value).map_err(|problem| error(&problem))?)
}

fn protocol() -> Answer {
    give(load()?.source())
}

fn load() -> Result<Rc<Protocol>, JsValue> {
    loaded::protocol().map_err(|errors| all(&errors))
}

fn read(protocol: &Protocol, case: &JsValue) -> Result<Case, JsValue> {
    let value = input::read("case", case).map_err(|problems| all(&problems))?;
    Case::from_value(protocol, &value).map_err(|errors| all(&errors))
}

/// A plain value: objects rather than maps, `null` rather than `undefined`.
fn give(value: &impl Serialize) -> Answer {
    value
        .serialize(&Serializer::json_compatible())
        .map_err(|why| error(&why.to_string()))
}

/// One error for everything that is wrong.
fn all(problems: &[impl Display]) -> JsValue {
    let lines: Vec<String> = problems.iter().map(ToString::to_string).collect();
    error(&lines.join("; "))
}

fn error(message: &str) -> JsValue {
    Error::new(message).unchecked_into()
}
