//! The decision table as DMN 1.3 (OMG formal/21-03-01).

use std::fmt;

use crate::protocol::{Protocol, Row};

use super::{feel, occasion, said, xml};

/// The namespaces of the version of DMN; another one reads the same but for these.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Namespaces {
    /// Of the model.
    pub model: &'static str,
    /// Of its diagram.
    pub diagram: &'static str,
}

impl Namespaces {
    /// DMN 1.3, the newest that `dmn-moddle` and `dmn-js` read.
    pub const DMN_1_3: Namespaces = Namespaces {
        model: "https://www.omg.org/spec/DMN/20191111/MODEL/",
        diagram: "https://www.omg.org/spec/DMN/20191111/DMNDI/",
    };
}

/// Why there can be no decision table with one answer an input.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum DmnError {
    /// Two rows for the same activity, purpose, contact and occasion.
    Overlap(String, String),
}

impl fmt::Display for DmnError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let DmnError::Overlap(first, second) = self;
        write!(
            f,
            "the rows `{first}` and `{second}` are for the same input"
        )
    }
}

impl std::error::Error for DmnError {}

/// The name of the decision.
pub(super) const DECISION: &str = "Beslistabel";

/// The inputs, by their names.
pub(super) const INPUTS: [&str; 4] = ["Handeling", "Doel", "Contact", "Wanneer"];

/// The outputs, by their names.
pub(super) const OUTPUTS: [&str; 4] = ["rij", "toestemming", "gegevens", "indien van toepassing"];

/// The namespace of a protocol's own model.
pub(super) fn own(protocol: &Protocol) -> String {
    format!("urn:deelwijzer:{}", xml(protocol.id()))
}

/// The decision table as DMN XML, with hit policy UNIQUE: a line for each activity of each row.
///
/// # Errors
/// When two rows answer the same input.
pub fn dmn(protocol: &Protocol, names: Namespaces) -> Result<String, DmnError> {
    let source = protocol.source();
    unique(&source.rows)?;
    let mut out = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
         <definitions xmlns=\"{}\" xmlns:dmndi=\"{}\" xmlns:dc=\"http://www.omg.org/spec/DMN/20180521/DC/\"\n  \
         id=\"protocol\" name=\"{}\" namespace=\"{}\" exporter=\"Deelwijzer\" exporterVersion=\"{}\">\n",
        names.model,
        names.diagram,
        xml(&source.title.nl),
        own(protocol),
        env!("CARGO_PKG_VERSION"),
    );
    out.push_str(&format!(
        "  <description>{} {} ({})</description>\n",
        xml(protocol.id()),
        xml(protocol.version()),
        protocol.digest()
    ));
    let component = |name: &str, kind: &str| {
        format!("    <itemComponent name=\"{name}\"><typeRef>{kind}</typeRef></itemComponent>\n")
    };
    out.push_str("  <itemDefinition id=\"tAntwoord\" name=\"tAntwoord\">\n");
    for name in OUTPUTS {
        out.push_str(&component(name, "string"));
    }
    out.push_str("  </itemDefinition>\n");
    for (at, name) in INPUTS.iter().enumerate() {
        out.push_str(&format!(
            "  <inputData id=\"in{at}\" name=\"{name}\"><variable id=\"var{at}\" name=\"{name}\" typeRef=\"string\"/></inputData>\n"
        ));
    }
    out.push_str(&format!(
        "  <decision id=\"beslistabel\" name=\"{DECISION}\">\n    \
         <variable id=\"var\" name=\"{DECISION}\" typeRef=\"tAntwoord\"/>\n"
    ));
    for at in 0..INPUTS.len() {
        out.push_str(&format!(
            "    <informationRequirement id=\"req{at}\"><requiredInput href=\"#in{at}\"/></informationRequirement>\n"
        ));
    }
    out.push_str("    <decisionTable id=\"tabel\" hitPolicy=\"UNIQUE\" preferredOrientation=\"Rule-as-Row\">\n");
    for (at, name) in INPUTS.iter().enumerate() {
        out.push_str(&format!(
            "      <input id=\"kolom{at}\" label=\"{name}\"><inputExpression id=\"uitdrukking{at}\" typeRef=\"string\">\
             <text>{name}</text></inputExpression></input>\n"
        ));
    }
    for (at, name) in OUTPUTS.iter().enumerate() {
        out.push_str(&format!(
            "      <output id=\"uit{at}\" name=\"{name}\" typeRef=\"string\"/>\n"
        ));
    }
    for (number, (row, activity)) in lines(&source.rows).into_iter().enumerate() {
        out.push_str(&rule(number, row, activity));
    }
    out.push_str("    </decisionTable>\n  </decision>\n");
    out.push_str(&diagram());
    out.push_str("</definitions>\n");
    Ok(out)
}

/// A line for each activity of each row.
fn lines(rows: &[Row]) -> Vec<(&Row, &str)> {
    let lines = rows.iter().flat_map(|row| {
        row.activities
            .iter()
            .map(move |activity| (row, activity.as_str()))
    });
    lines.collect()
}

fn unique(rows: &[Row]) -> Result<(), DmnError> {
    let lines = lines(rows);
    for (position, (row, activity)) in lines.iter().enumerate() {
        let same = lines.iter().take(position).find(|(earlier, other)| {
            other == activity
                && earlier.purpose == row.purpose
                && earlier.contact.nl == row.contact.nl
                && occasion(earlier) == occasion(row)
        });
        if let Some((earlier, _)) = same {
            return Err(DmnError::Overlap(earlier.id.clone(), row.id.clone()));
        }
    }
    Ok(())
}

fn rule(number: usize, row: &Row, activity: &str) -> String {
    let mut out = format!("      <rule id=\"regel{number}\">\n");
    let given = [
        activity,
        row.purpose.as_str(),
        row.contact.nl.as_str(),
        occasion(row),
    ];
    for (at, value) in given.into_iter().enumerate() {
        out.push_str(&format!(
            "        <inputEntry id=\"r{number}i{at}\"><text>{}</text></inputEntry>\n",
            feel(value)
        ));
    }
    for (at, (_, value)) in said(row).iter().enumerate() {
        out.push_str(&format!(
            "        <outputEntry id=\"r{number}o{at}\"><text>{}</text></outputEntry>\n",
            feel(value)
        ));
    }
    out.push_str("      </rule>\n");
    out
}

/// Where the boxes stand, for programs that draw them.
fn diagram() -> String {
    let mut out = String::from(
        "  <dmndi:DMNDI>\n    <dmndi:DMNDiagram id=\"tekening\">\n      \
         <dmndi:DMNShape id=\"vorm\" dmnElementRef=\"beslistabel\"><dc:Bounds x=\"300\" y=\"80\" width=\"180\" height=\"80\"/></dmndi:DMNShape>\n",
    );
    for at in 0..INPUTS.len() {
        out.push_str(&format!(
            "      <dmndi:DMNShape id=\"vorm{at}\" dmnElementRef=\"in{at}\"><dc:Bounds x=\"{}\" y=\"240\" width=\"125\" height=\"45\"/></dmndi:DMNShape>\n",
            100 + at * 160
        ));
    }
    out.push_str("    </dmndi:DMNDiagram>\n  </dmndi:DMNDI>\n");
    out
}
