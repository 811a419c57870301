//! From any JavaScript value to JSON data, without trusting it: it may be endless, refuse to be read, or be no data
//! at all.

use std::fmt;

use js_sys::{Function, JsString, Reflect};
use serde_json::{Map, Number, Value};
use wasm_bindgen::{JsCast, JsValue};

/// How deep objects may lie in one another. A value that contains itself is deeper than anything.
const DEEPEST: usize = 16;
/// How many values there may be in all.
const MOST_VALUES: usize = 20_000;
/// How long a text may be.
const LONGEST_TEXT: u32 = 10_000;
/// How much of a name is shown in a message.
const LONGEST_NAME_SHOWN: usize = 80;
/// How many mistakes are named.
const MOST_PROBLEMS: usize = 20;

/// A value that is no data, with its place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    field: String,
    what: &'static str,
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.field, self.what)
    }
}

/// Reads a value; `name` is what its own place is called.
///
/// # Errors
/// Every value in it that is no data.
pub fn read(name: &str, value: &JsValue) -> Result<Value, Vec<Problem>> {
    let mut reader = Reader {
        name: name.to_owned(),
        values: 0,
        problems: Vec::new(),
    };
    let read = reader.value(&Path::Root, value);
    if reader.problems.is_empty() {
        Ok(read)
    } else {
        Err(reader.problems)
    }
}

/// Where a value stands.
enum Path<'a> {
    Root,
    Field(&'a Path<'a>, &'a str),
    Item(&'a Path<'a>, u32),
}

impl Path<'_> {
    fn depth(&self) -> usize {
        match self {
            Path::Root => 0,
            Path::Field(inside, _) | Path::Item(inside, _) => inside.depth() + 1,
        }
    }

    fn write(&self, root: &str) -> String {
        match self {
            Path::Root => root.to_owned(),
            Path::Field(Path::Root, name) => (*name).to_owned(),
            Path::Field(inside, name) => format!("{}.{name}", inside.write(root)),
            Path::Item(inside, at) => format!("{}[{at}]", inside.write(root)),
        }
    }
}

struct Reader {
    name: String,
    values: usize,
    problems: Vec<Problem>,
}

impl Reader {
    fn wrong(&mut self, path: &Path<'_>, what: &'static str) -> Value {
        if self.problems.len() < MOST_PROBLEMS {
            let field = path.write(&self.name);
            self.problems.push(Problem { field, what });
        }
        Value::Null
    }

    fn value(&mut self, path: &Path<'_>, value: &JsValue) -> Value {
        self.values += 1;
        if self.values > MOST_VALUES {
            return self.wrong(path, "too many values");
        }
        if path.depth() > DEEPEST {
            return self.wrong(path, "nested too deeply");
        }
        if value.is_null() {
            Value::Null
        } else if value.is_undefined() {
            self.wrong(path, "undefined")
        } else if let Some(yes) = value.as_bool() {
            Value::Bool(yes)
        } else if let Some(number) = value.as_f64() {
            match Number::from_f64(number) {
                Some(number) => Value::Number(number),
                None => self.wrong(path, "not a finite number"),
            }
        } else if let Some(text) = value.dyn_ref::<JsString>() {
            if text.length() > LONGEST_TEXT {
                self.wrong(path, "text too long")
            } else {
                Value::String(String::from(text))
            }
        } else if value.is_bigint() || value.is_symbol() || value.is_function() {
            self.wrong(path, "not data (a bigint, symbol or function)")
        } else {
            self.composed(path, value)
        }
    }

    fn composed(&mut self, path: &Path<'_>, value: &JsValue) -> Value {
        match (is_list(value), is_plain(value)) {
            (Some(true), _) => self.list(path, value),
            (Some(false), Some(true)) => self.object(path, value),
            (Some(false), Some(false)) => self.wrong(path, "not a plain object"),
            (None, _) | (_, None) => self.wrong(path, "could not be read"),
        }
    }

    fn list(&mut self, path: &Path<'_>, value: &JsValue) -> Value {
        let length = Reflect::get(value, &"length".into())
            .ok()
            .and_then(|length| length.as_f64());
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "a length beyond what is taken is refused just below"
        )]
        let length = match length {
            Some(length) if length <= MOST_VALUES as f64 => length as u32,
            Some(_) => return self.wrong(path, "too many values"),
            None => return self.wrong(path, "could not be read"),
        };
        let mut list = Vec::new();
        for at in 0..length {
            let place = Path::Item(path, at);
            let read = match Reflect::get_u32(value, at) {
                Ok(item) => self.value(&place, &item),
                Err(_) => self.wrong(&place, "could not be read"),
            };
            list.push(read);
        }
        Value::Array(list)
    }

    fn object(&mut self, path: &Path<'_>, value: &JsValue) -> Value {
        let Ok(names) = Reflect::own_keys(value) else {
            return self.wrong(path, "could not be read");
        };
        if names.length() as usize > MOST_VALUES {
            return self.wrong(path, "too many values");
        }
        let mut map = Map::new();
        for key in names.iter() {
            let Some(name) = key.dyn_ref::<JsString>() else {
                self.wrong(path, "has a symbol for a name");
                continue;
            };
            let long = name.length() as usize > LONGEST_NAME_SHOWN;
            let shown: String = String::from(&name.slice(0, LONGEST_NAME_SHOWN as u32));
            let place = Path::Field(path, &shown);
            if long {
                self.wrong(&place, "name too long");
                continue;
            }
            match Reflect::get(value, &key) {
                // As in JSON, a field that is undefined is not there.
                Ok(inside) if inside.is_undefined() => {}
                Ok(inside) => {
                    let read = self.value(&place, &inside);
                    map.insert(shown, read);
                }
                Err(_) => {
                    self.wrong(&place, "could not be read");
                }
            }
        }
        Value::Object(map)
    }
}

/// Whether a value is a list; nothing where it does not tell (a proxy that was revoked throws even here).
fn is_list(value: &JsValue) -> Option<bool> {
    let array = Reflect::get(&js_sys::global(), &"Array".into()).ok()?;
    let test = Reflect::get(&array, &"isArray".into()).ok()?;
    let test = test.dyn_into::<Function>().ok()?;
    test.call1(&JsValue::UNDEFINED, value).ok()?.as_bool()
}

/// Whether an object is one of names and values, not of a class such as `Map` or `Date`; nothing where it does not
/// even tell that.
fn is_plain(value: &JsValue) -> Option<bool> {
    let prototype = Reflect::get_prototype_of(value).ok()?;
    if prototype.is_null() {
        return Some(true);
    }
    // An object of another frame has another prototype than ours, but like ours that has none itself.
    let above = Reflect::get_prototype_of(&prototype).ok()?;
    Some(above.is_null())
}
