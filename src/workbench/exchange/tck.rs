//! Golden cases in the form of the DMN Technology Compatibility Kit.

use crate::protocol::Protocol;

use super::dmn::{DECISION, INPUTS};
use super::{answer, inputs, xml};

/// How many inputs without a row go along, as cases that must give nothing.
const WITHOUT_ROW: usize = 25;

/// Test cases for the exported table: every input that has a row, and some that have none.
///
/// `model` is the name of the file with the table.
#[must_use]
pub fn test_cases(protocol: &Protocol, model: &str) -> String {
    let mut out = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
         <testCases xmlns=\"http://www.omg.org/spec/DMN/20160719/testcase\" \
         xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xmlns:xsd=\"http://www.w3.org/2001/XMLSchema\">\n  \
         <modelName>{}</modelName>\n",
        xml(model)
    );
    let mut without = 0;
    let mut number = 0;
    for input in inputs(protocol) {
        let answer = answer(protocol, &input);
        if answer.is_none() {
            without += 1;
            if without > WITHOUT_ROW {
                continue;
            }
        }
        number += 1;
        out.push_str(&format!("  <testCase id=\"{number:04}\">\n"));
        let given = [
            &input.activity,
            &input.purpose,
            &input.contact,
            &input.occasion,
        ];
        for (name, value) in INPUTS.iter().zip(given) {
            out.push_str(&format!(
                "    <inputNode name=\"{name}\"><value xsi:type=\"xsd:string\">{}</value></inputNode>\n",
                xml(value)
            ));
        }
        out.push_str(&format!(
            "    <resultNode name=\"{DECISION}\" type=\"decision\">\n      <expected>\n"
        ));
        match answer {
            Some((row, consent)) => {
                for (name, value) in [("rij", row.as_str()), ("toestemming", consent)] {
                    out.push_str(&format!(
                        "        <component name=\"{name}\"><value xsi:type=\"xsd:string\">{}</value></component>\n",
                        xml(value)
                    ));
                }
            }
            None => out.push_str("        <value xsi:nil=\"true\"/>\n"),
        }
        out.push_str("      </expected>\n    </resultNode>\n  </testCase>\n");
    }
    out.push_str("</testCases>\n");
    out
}
