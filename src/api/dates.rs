//! Terms for scripts: what is asked, read strictly, and the dates that follow.

use chrono::NaiveDate;
use serde_json::Value;

use crate::term::{self, DeadlinesJson, Request, RetentionJson};

fn iso(date: NaiveDate) -> String {
    crate::text::date::iso(date)
}

/// By when a request (`{request, received}`) is dealt with.
///
/// # Errors
/// Everything that is wrong with it, each with its field.
pub fn deadlines(value: &Value) -> Result<DeadlinesJson, Vec<String>> {
    let Value::Object(fields) = value else {
        return Err(vec!["request: expected an object".to_owned()]);
    };
    let unknown = fields
        .keys()
        .filter(|name| !["request", "received"].contains(&name.as_str()));
    let mut wrong: Vec<String> = unknown
        .map(|name| format!("{name}: unknown field"))
        .collect();
    let request = text("request", fields.get("request")).and_then(|id| {
        let ids = Request::ALL.map(Request::id).join(", ");
        Request::from_id(id).ok_or_else(|| format!("request: expected one of {ids}"))
    });
    let received = date("received", fields.get("received"));
    match (request, received) {
        (Ok(request), Ok(received)) if wrong.is_empty() => {
            let deadlines = term::deadlines(request, received)
                .map_err(|why| vec![format!("received: {why}")])?;
            Ok(DeadlinesJson {
                answer_by: iso(deadlines.answer_by),
                carry_out_by: deadlines.carry_out_by.map(iso),
            })
        }
        (request, received) => {
            wrong.extend(request.err());
            wrong.extend(received.err());
            Err(wrong)
        }
    }
}

/// How long a dossier is kept that was closed on a date.
///
/// # Errors
/// What is wrong with the date.
pub fn retention(value: &Value) -> Result<RetentionJson, String> {
    let closed = date("closed", Some(value))?;
    let retention = term::retention(closed).map_err(|why| format!("closed: {why}"))?;
    Ok(RetentionJson {
        keep_through: iso(retention.keep_through),
        destroy_from: iso(retention.destroy_from),
    })
}

fn text<'a>(field: &str, value: Option<&'a Value>) -> Result<&'a str, String> {
    value
        .ok_or_else(|| format!("{field}: missing"))?
        .as_str()
        .ok_or_else(|| format!("{field}: expected text"))
}

fn date(field: &str, value: Option<&Value>) -> Result<NaiveDate, String> {
    term::parse_date(text(field, value)?).map_err(|why| format!("{field}: {why}"))
}
