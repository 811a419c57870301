//! Work beside the page: in a worker of its own, or, in a page that carries the program for it, in the page itself.
//!
//! Either way one question is asked and one answer comes, with steps in between. The worker ends with the answer, or when
//! the question is dropped or taken back.

use std::cell::RefCell;
use std::rc::Rc;

use js_sys::{Array, Function, JsString, Object, Promise, Reflect};
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{MessageEvent, Worker};

use super::{document, fetch, trusted};

/// How long an answer may take, in milliseconds.
const PATIENCE: u32 = 180_000;

/// What a promise is refused with when the question was taken back.
const CANCELLED: &str = "cancelled";

/// Why there is no answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NoAnswer {
    /// This page has no such program.
    Missing,
    /// It could not be fetched or started, it stopped, or it took too long.
    Stopped,
    /// It was taken back.
    Cancelled,
    /// It answered that it can't, with a code.
    Refused(String),
}

/// Takes a question back.
#[derive(Clone, Default)]
pub struct Cancel(Rc<RefCell<Option<Function>>>);

impl PartialEq for Cancel {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

impl Cancel {
    /// Takes it back, when it is still open.
    pub fn cancel(&self) {
        self.end(CANCELLED);
    }

    fn end(&self, why: &str) {
        let reject = self.0.borrow_mut().take();
        if let Some(reject) = reject {
            let _ = reject.call1(&JsValue::NULL, &JsString::from(why));
        }
    }
}

/// A program beside the page: the name of the function that a page which carries it has, and of the `meta` that says where
/// its script is in one that does not.
pub struct Program {
    /// The function's name.
    pub function: &'static str,
    /// The meta's name.
    pub meta: &'static str,
}

impl Program {
    fn function(&self) -> Option<Function> {
        let found = Reflect::get(&js_sys::global(), &JsString::from(self.function)).ok()?;
        found.dyn_into().ok()
    }

    /// The address of its script, and behind a space its integrity.
    fn script(&self) -> Option<String> {
        let selector = format!("meta[name=\"{}\"]", self.meta);
        let meta = document()?.query_selector(&selector).ok().flatten()?;
        meta.get_attribute("content")
    }

    /// Whether the page carries it itself, so that it works where the page does.
    #[must_use]
    pub fn is_in_page(&self) -> bool {
        self.function().is_some()
    }

    /// Whether this page has it.
    #[must_use]
    pub fn is_there(&self) -> bool {
        self.function().is_some() || self.script().is_some()
    }

    /// Asks it something. Each step is told by name.
    ///
    /// # Errors
    /// When there is no answer.
    pub async fn ask(
        &self,
        what: &str,
        input: &JsValue,
        cancel: &Cancel,
        step: impl Fn(String) + 'static,
    ) -> Result<JsValue, NoAnswer> {
        let told = Closure::<dyn Fn(JsValue)>::new(move |name: JsValue| {
            step(name.as_string().unwrap_or_default());
        });
        let open = cancel.clone();
        // The worker and what listens to it live as long as this question.
        let mut worker = None;
        let promise = if let Some(function) = self.function() {
            let args = [
                JsString::from(what).into(),
                input.clone(),
                told.as_ref().clone(),
            ];
            let answer = function.apply(&JsValue::NULL, &args.iter().collect::<Array>());
            let answer = answer.map_err(|_| NoAnswer::Stopped)?;
            Promise::race(&Array::of2(&answer, &waiting(&open)))
        } else {
            let named = self.script().ok_or(NoAnswer::Missing)?;
            let (script, integrity) = named.split_once(' ').unwrap_or((&named, ""));
            // No browser takes a worker with an integrity, so what it is to run is looked at before.
            let sound = fetch::sound(script, integrity).ok_or(NoAnswer::Stopped)?;
            let checked = Promise::race(&Array::of2(&sound, &waiting(&open)));
            JsFuture::from(checked).await.map_err(no_answer)?;
            let asked = Asked::start(script, what, input, told.as_ref().unchecked_ref(), &open)?;
            Promise::race(&Array::of1(&worker.insert(asked).answer))
        };
        let late = gloo::timers::callback::Timeout::new(PATIENCE, {
            let open = cancel.clone();
            move || open.end("late")
        });
        let answer = JsFuture::from(promise).await;
        late.cancel();
        cancel.0.borrow_mut().take();
        drop(worker);
        self::answer(&answer.map_err(no_answer)?)
    }
}

/// Why there is no answer, from what a promise was refused with.
#[expect(clippy::needless_pass_by_value, reason = "it is used to map an error")]
fn no_answer(why: JsValue) -> NoAnswer {
    match why.as_string().as_deref() {
        Some(CANCELLED) => NoAnswer::Cancelled,
        _ => NoAnswer::Stopped,
    }
}

/// What a program answered: what was asked for, or a code.
///
/// # Errors
/// When it is a code.
pub fn answer(given: &JsValue) -> Result<JsValue, NoAnswer> {
    match member(given, "failed").as_string() {
        Some(code) => Err(NoAnswer::Refused(code)),
        None => Ok(member(given, "done")),
    }
}

/// A promise that is only ever refused: when the question is taken back.
fn waiting(cancel: &Cancel) -> Promise {
    Promise::new(&mut |_, reject| *cancel.0.borrow_mut() = Some(reject))
}

fn member(of: &JsValue, name: &str) -> JsValue {
    Reflect::get(of, &JsString::from(name)).unwrap_or_default()
}

/// A worker that was asked something; it ends when this is dropped.
struct Asked {
    worker: Worker,
    answer: Promise,
    _listening: [Closure<dyn Fn(MessageEvent)>; 2],
}

impl Asked {
    fn start(
        script: &str,
        what: &str,
        input: &JsValue,
        told: &Function,
        cancel: &Cancel,
    ) -> Result<Self, NoAnswer> {
        let worker = trusted::worker(script).ok_or(NoAnswer::Stopped)?;
        let mut ends = None;
        let answer = Promise::new(&mut |resolve, reject| {
            *cancel.0.borrow_mut() = Some(reject.clone());
            ends = Some((resolve, reject));
        });
        let (resolve, reject) = ends.ok_or(NoAnswer::Stopped)?;
        let told = told.clone();
        let message = Closure::<dyn Fn(MessageEvent)>::new(move |event: MessageEvent| {
            let data = event.data();
            let step = member(&data, "step");
            let _ = if step.is_undefined() {
                resolve.call1(&JsValue::NULL, &data)
            } else {
                told.call1(&JsValue::NULL, &step)
            };
        });
        // Its script could not be had, or it failed where nothing catches that.
        let error = Closure::<dyn Fn(MessageEvent)>::new(move |event: MessageEvent| {
            event.prevent_default();
            let _ = reject.call0(&JsValue::NULL);
        });
        worker.set_onmessage(Some(message.as_ref().unchecked_ref()));
        worker.set_onerror(Some(error.as_ref().unchecked_ref()));
        let question = Object::new();
        let set =
            |name: &str, value: &JsValue| Reflect::set(&question, &JsString::from(name), value);
        let asked = set("ask", &JsString::from(what).into())
            .and_then(|_| set("input", input))
            .and_then(|_| worker.post_message(&question));
        let asked_of = Asked {
            worker,
            answer,
            _listening: [message, error],
        };
        asked.map(|()| asked_of).map_err(|_| NoAnswer::Stopped)
    }
}

impl Drop for Asked {
    fn drop(&mut self) {
        self.worker.set_onmessage(None);
        self.worker.set_onerror(None);
        self.worker.terminate();
    }
}
