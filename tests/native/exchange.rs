//! The decision table for other programs: every input has the row and consent that the table says, the files that are
//! committed are those that would be made now. Whether others read them is checked by `tests/exchange/check.mjs`.

use std::collections::BTreeSet;

use deelwijzer::protocol::{Protocol, toml_value};
use deelwijzer::text::Lang;
use deelwijzer::workbench::exchange::{
    DmnError, Namespaces, answer, csv, dmn, inputs, markdown, outputs, test_cases,
};

use crate::hygiene::shipped;
use crate::{current, example, protocol};

#[test]
fn the_exported_files_are_current() {
    for protocol in [protocol(), example::protocol()] {
        let file = |end: &str| format!("docs/exchange/{}{end}", protocol.id());
        let table = dmn(protocol, Namespaces::DMN_1_3).unwrap();
        current(&file(".dmn"), &table);
        let model = format!("{}.dmn", protocol.id());
        current(&file("-tests.xml"), &test_cases(protocol, &model));
        current(&file(".csv"), &csv(protocol, Lang::Nl));
        current(&file(".md"), &markdown(protocol, Lang::Nl));
    }
}

#[test]
fn every_row_is_the_answer_to_an_input_and_no_input_has_two() {
    for protocol in [protocol(), example::protocol()] {
        let all = inputs(protocol);
        let rows: BTreeSet<String> = all
            .iter()
            .filter_map(|input| answer(protocol, input))
            .map(|(row, _)| row)
            .collect();
        assert_eq!(rows.len(), protocol.source().rows.len());
        let unique: BTreeSet<_> = all.iter().collect();
        assert_eq!(unique.len(), all.len());
    }
}

#[test]
fn two_rows_for_one_input_are_refused() {
    let text = shipped();
    let at = text.find("[[rows]]\nid = \"2-stadsbank\"").unwrap();
    let end = text[at..].find("\n[[rows]]\nid = \"2-work").unwrap() + at;
    let copy = text[at..end].replace("\"2-stadsbank\"", "\"2-again\"");
    let twice = text.replacen("[[questions]]", &format!("{copy}\n[[questions]]"), 1);
    let document = deelwijzer::workbench::edit::Document::new(toml_value(&twice).unwrap());
    let counted = document
        .apply(&deelwijzer::workbench::edit::Edit::Counts)
        .unwrap();
    let protocol = Protocol::from_value(counted.value()).unwrap();
    assert_eq!(
        dmn(&protocol, Namespaces::DMN_1_3),
        Err(DmnError::Overlap(
            "2-stadsbank".to_owned(),
            "2-again".to_owned()
        ))
    );
}

#[test]
fn hostile_words_stay_words() {
    let text = example::FILE.replacen("School: de mentor", "=1+1 <b>\\\"&]]>", 1);
    let protocol = Protocol::from_toml(&text).unwrap();
    let table = dmn(&protocol, Namespaces::DMN_1_3).unwrap();
    assert!(
        table.contains("=1+1 &lt;b&gt;\\&quot;&amp;]]&gt;"),
        "{table}"
    );
    let cells = csv(&protocol, Lang::Nl);
    assert!(cells.contains("\"'=1+1 <b>\"\"&]]>\""), "{cells}");
    assert!(cells.starts_with('\u{feff}'));
    assert!(markdown(&protocol, Lang::Nl).contains("=1+1 \\<b\\>"));
}

#[test]
fn the_namespace_is_a_parameter() {
    let other = Namespaces {
        model: "https://example.org/model/",
        diagram: "https://example.org/diagram/",
    };
    let table = dmn(protocol(), other).unwrap();
    assert!(table.contains("xmlns=\"https://example.org/model/\""));
    assert!(!table.contains("omg.org/spec/DMN/20191111"));
}

/// A runner of the TCK compares whole answers: each golden case has all that the table gives. Those that give nothing are
/// taken from all over the inputs.
#[test]
fn golden_cases_have_whole_answers_and_are_spread() {
    for protocol in [protocol(), example::protocol()] {
        let text = test_cases(protocol, "model.dmn");
        let table = dmn(protocol, Namespaces::DMN_1_3).unwrap();
        let all = inputs(protocol);
        let cases: Vec<&str> = text.split("<testCase ").skip(1).collect();
        let outputs_of = |case: &str| case.matches("<component ").count();
        let columns = table.matches("<output ").count();
        assert_eq!(columns, 4);
        let (with, without): (Vec<&str>, Vec<&str>) =
            cases.iter().partition(|case| outputs_of(case) > 0);
        let answered = all.iter().filter_map(|input| outputs(protocol, input));
        for (case, said) in with.iter().zip(answered.clone()) {
            assert_eq!(outputs_of(case), columns);
            for (name, words) in said {
                let words = words.replace('&', "&amp;");
                let component = format!(
                    "<component name=\"{name}\"><value xsi:type=\"xsd:string\">{words}</value>"
                );
                assert!(case.contains(&component), "{component}: {case}");
                assert!(table.contains(&format!("name=\"{name}\" typeRef")));
            }
        }
        assert_eq!(with.len(), answered.count());
        assert_eq!(without.len(), 25);
        // Each activity and purpose is among those that give nothing, from the first inputs to the last.
        let source = protocol.source();
        let activities = source.activities.iter().map(|one| &one.id);
        for id in activities.chain(source.purposes.iter().map(|one| &one.id)) {
            let there = without.iter().any(|case| case.contains(&format!(">{id}<")));
            assert!(there, "{id}");
        }
    }
}
