//! What lies on the workbench: a file that was loaded, and a version that is being changed. Stays while one goes from page
//! to page; nothing of it is kept, and the browser asks before changes get lost that no file holds.

use std::cell::RefCell;
use std::rc::Rc;

use serde_json::Value;
use yew::prelude::*;

use crate::browser::unload;
use crate::protocol::{Examined, LoadError, Protocol, json_value, toml_value};
use crate::workbench::edit::Document;

/// The example, a protocol of a municipality that does not exist.
pub const EXAMPLE: &str = include_str!("../../../../protocols/example-eikendam.toml");

/// A protocol file that was loaded.
pub struct Loaded {
    /// The file's name.
    pub name: AttrValue,
    /// What stands in it, where its syntax is right.
    pub value: Option<Value>,
    /// What the program makes of it.
    pub examined: Result<Examined, Vec<LoadError>>,
}

impl Loaded {
    /// Reads the text of a file: JSON when it begins as that, else TOML.
    #[must_use]
    pub fn read(name: &str, text: &str) -> Self {
        let json = text.trim_start().starts_with('{');
        let value = if json {
            json_value(text)
        } else {
            toml_value(text)
        };
        let (value, examined) = match value {
            Ok(value) => {
                let examined = Examined::of_value(&value);
                (Some(value), examined)
            }
            Err(errors) => (None, Err(errors)),
        };
        Loaded {
            name: AttrValue::from(name.to_owned()),
            value,
            examined,
        }
    }

    /// The protocol, where nothing is wrong with it.
    #[must_use]
    pub fn protocol(&self) -> Option<Rc<Protocol>> {
        let examined = self.examined.as_ref().ok()?;
        examined.clone().into_protocol().ok().map(Rc::new)
    }
}

/// What lies on the workbench.
#[derive(Clone, Default)]
pub struct Bench {
    /// The file that was loaded.
    pub loaded: Option<Rc<Loaded>>,
    /// The version that is being changed.
    pub document: Option<Rc<Document>>,
    /// What that version was made from.
    pub from: Option<Rc<Protocol>>,
}

thread_local! {
    static BENCH: RefCell<Bench> = RefCell::new(Bench::default());
    static GUARD: unload::Guard = const { unload::Guard::new() };
}

/// The workbench as it is while drawing, and how to put something on it. What is done later asks [`now`], as others may
/// have put something on it since.
#[hook]
pub fn use_bench() -> (Bench, Callback<Bench>) {
    let draw = use_force_update();
    let put = Callback::from(move |bench: Bench| {
        let unsaved = bench.document.as_ref().is_some_and(|d| d.is_unsaved());
        GUARD.with(|guard| guard.hold(unsaved));
        BENCH.with(|known| *known.borrow_mut() = bench);
        draw.force_update();
    });
    (now(), put)
}

/// The content of a protocol's file, as far as the program understood it, without what goes without saying.
#[must_use]
pub fn content(protocol: &Protocol) -> Value {
    let mut value = serde_json::to_value(protocol.source()).unwrap_or_default();
    tidy(&mut value, false);
    value
}

/// Takes out what is the same when it is left out.
fn tidy(value: &mut Value, place: bool) {
    match value {
        Value::Object(members) => {
            members.retain(|name, member| {
                let empty = member.as_array().is_some_and(Vec::is_empty);
                let goes = match name.as_str() {
                    "special" => *member == Value::Bool(false),
                    "data" => *member == Value::Bool(true),
                    "when_met" => *member == "permitted",
                    "search" | "if_applicable" | "aliases" => empty,
                    _ => place && (empty || *member == Value::Bool(false)),
                };
                !goes && !member.is_null()
            });
            for (name, member) in members {
                tidy(member, name == "at");
            }
        }
        Value::Array(list) => list.iter_mut().for_each(|entry| tidy(entry, false)),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

/// The workbench as it is at this moment.
#[must_use]
pub fn now() -> Bench {
    BENCH.with(|bench| bench.borrow().clone())
}
