//! Golden cases in the form of the DMN Technology Compatibility Kit.

use crate::protocol::Protocol;

use super::dmn::{DECISION, INPUTS};
use super::{inputs, outputs, xml};

/// How many inputs without a row go along, as cases that must give nothing: evenly from all of them.
const WITHOUT_ROW: usize = 25;

/// Test cases for the exported table: every input that has a row, with all that the table gives for it, as a runner compares
/// whole answers; and some that have none.
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
    let inputs: Vec<_> = inputs(protocol)
        .into_iter()
        .map(|input| (outputs(protocol, &input), input))
        .collect();
    let all = inputs.iter().filter(|(given, _)| given.is_none()).count();
    let mut without = 0;
    let mut number = 0;
    for (given, input) in inputs {
        if given.is_none() {
            without += 1;
            // One in so many, up to the last.
            let taken = |count: usize| count * WITHOUT_ROW.min(all) / all.max(1);
            if taken(without) == taken(without - 1) {
                continue;
            }
        }
        number += 1;
        out.push_str(&format!("  <testCase id=\"{number:04}\">\n"));
        let values = [
            &input.activity,
            &input.purpose,
            &input.contact,
            &input.occasion,
        ];
        for (name, value) in INPUTS.iter().zip(values) {
            out.push_str(&format!(
                "    <inputNode name=\"{name}\"><value xsi:type=\"xsd:string\">{}</value></inputNode>\n",
                xml(value)
            ));
        }
        out.push_str(&format!(
            "    <resultNode name=\"{DECISION}\" type=\"decision\">\n      <expected>\n"
        ));
        match given {
            Some(components) => {
                for (name, value) in components {
                    out.push_str(&format!(
                        "        <component name=\"{name}\"><value xsi:type=\"xsd:string\">{}</value></component>\n",
                        xml(&value)
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
