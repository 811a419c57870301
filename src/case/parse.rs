//! From JSON to a typed case; all errors at once, each with its field.

use serde_json::{Map, Value};

use crate::protocol::{ActivityIx, Answer, Consent, ItemIx, Protocol, QuestionIx, RowIx};

use super::{Case, CaseError, CaseProblem, SCHEMA};

/// What an id may be in a message: enough to recognise, never a whole pasted text.
const LONGEST_ID_SHOWN: usize = 80;

impl Case {
    /// Parses a case in the form of the JSON contract.
    ///
    /// # Errors
    /// Everything that is wrong with it, each with its field.
    pub fn from_json(protocol: &Protocol, json: &str) -> Result<Self, Vec<CaseError>> {
        let value: Value = serde_json::from_str(json)
            .map_err(|error| vec![error_at("case", CaseProblem::NotJson(error.to_string()))])?;
        Self::from_value(protocol, &value)
    }

    /// Parses a case that is already JSON data.
    ///
    /// # Errors
    /// Everything that is wrong with it, each with its field.
    pub fn from_value(protocol: &Protocol, value: &Value) -> Result<Self, Vec<CaseError>> {
        let Value::Object(fields) = value else {
            return Err(vec![error_at(
                "case",
                CaseProblem::Type {
                    expected: "an object",
                },
            )]);
        };
        let mut parser = Parser {
            protocol,
            fields,
            errors: Vec::new(),
        };
        let case = parser.case();
        match case {
            Some(case) if parser.errors.is_empty() => Ok(case),
            _ => Err(parser.errors),
        }
    }
}

fn error_at(field: impl Into<String>, problem: CaseProblem) -> CaseError {
    CaseError {
        field: field.into(),
        problem,
    }
}

fn shown(id: &str) -> String {
    if id.chars().count() > LONGEST_ID_SHOWN {
        let start: String = id.chars().take(LONGEST_ID_SHOWN).collect();
        format!("{start}…")
    } else {
        id.to_owned()
    }
}

struct Parser<'a> {
    protocol: &'a Protocol,
    fields: &'a Map<String, Value>,
    errors: Vec<CaseError>,
}

impl<'a> Parser<'a> {
    fn case(&mut self) -> Option<Case> {
        const FIELDS: [&str; 7] = [
            "schema", "protocol", "activity", "row", "data", "consent", "answers",
        ];
        let fields = self.fields;
        for name in fields
            .keys()
            .filter(|name| !FIELDS.contains(&name.as_str()))
        {
            // A member without a name is told of as the case's own.
            let field = if name.is_empty() {
                "case".to_owned()
            } else {
                shown(name)
            };
            self.error(field, CaseProblem::UnknownField);
        }
        self.must_be("schema", SCHEMA);
        self.must_be("protocol", self.protocol.id());
        let activity = self.activity();
        let row = self.row();
        let data = self.data();
        let consent = self.consent();
        let answers = self.answers();
        let case = match Case::new(self.protocol, activity?, row?) {
            Ok(case) => case,
            Err(error) => {
                self.errors.push(error);
                return None;
            }
        };
        let case = case.with_data(self.protocol, data).with_consent(consent?);
        Some(answers.into_iter().fold(case, |case, (question, answer)| {
            case.with_answer(question, answer)
        }))
    }

    fn error(&mut self, field: impl Into<String>, problem: CaseProblem) {
        self.errors.push(error_at(field, problem));
    }

    fn text(&mut self, field: &str, value: &'a Value) -> Option<&'a str> {
        let text = value.as_str();
        if text.is_none() {
            self.error(field, CaseProblem::Type { expected: "text" });
        }
        text
    }

    fn must_be(&mut self, field: &str, expected: &str) {
        let Some(value) = self.fields.get(field) else {
            return self.error(field, CaseProblem::Missing);
        };
        if let Some(found) = self.text(field, value)
            && found != expected
        {
            let problem = CaseProblem::Other {
                expected: expected.to_owned(),
                found: shown(found),
            };
            self.error(field, problem);
        }
    }

    fn activity(&mut self) -> Option<ActivityIx> {
        let Some(value) = self.fields.get("activity") else {
            self.error("activity", CaseProblem::Missing);
            return None;
        };
        let id = self.text("activity", value)?;
        self.known("activity", id, self.protocol.find_activity(id))
    }

    /// The row: `Some(None)` is a case without one, `None` an error.
    fn row(&mut self) -> Option<Option<RowIx>> {
        match self.fields.get("row") {
            None | Some(Value::Null) => Some(None),
            Some(value) => {
                let id = self.text("row", value)?;
                self.known("row", id, self.protocol.find_row(id)).map(Some)
            }
        }
    }

    fn known<T>(&mut self, field: &str, id: &str, found: Option<T>) -> Option<T> {
        if found.is_none() {
            self.error(field, CaseProblem::UnknownId(shown(id)));
        }
        found
    }

    fn data(&mut self) -> Vec<ItemIx> {
        let list = match self.fields.get("data") {
            None => return Vec::new(),
            Some(Value::Array(list)) => list,
            Some(_) => {
                self.error("data", CaseProblem::Type { expected: "a list" });
                return Vec::new();
            }
        };
        let mut items = Vec::new();
        for (position, value) in list.iter().enumerate() {
            let field = format!("data[{position}]");
            if let Some(id) = self.text(&field, value) {
                items.extend(self.known(&field, id, self.protocol.find_item(id)));
            }
        }
        items
    }

    fn consent(&mut self) -> Option<Consent> {
        let Some(value) = self.fields.get("consent") else {
            return Some(Consent::NotAsked);
        };
        let id = self.text("consent", value)?;
        self.known("consent", id, Consent::from_id(id))
    }

    fn answers(&mut self) -> Vec<(QuestionIx, Answer)> {
        let answers = match self.fields.get("answers") {
            None => return Vec::new(),
            Some(Value::Object(answers)) => answers,
            Some(_) => {
                self.error(
                    "answers",
                    CaseProblem::Type {
                        expected: "an object",
                    },
                );
                return Vec::new();
            }
        };
        let mut given = Vec::new();
        for (id, value) in answers {
            let field = format!("answers.{}", shown(id));
            let question = self.known(&field, id, self.protocol.find_question(id));
            if let Some(text) = self.text(&field, value) {
                let answer = self.known(&field, text, Answer::from_id(text));
                given.extend(question.zip(answer));
            }
        }
        given
    }
}
