//! How an ODT file looks: `styles.xml`, and the styles that belong to its tables.

use std::collections::BTreeSet;

use crate::document::xml::{Attributes, Xml};
use crate::text::Lang;

use super::content::NAMES;
use super::{VERSION, locale};

/// The width between the margins of A4, in mm.
const WIDTH: usize = 170;
/// The colour of lines.
const LINE: &str = "0.5pt solid #5f6b70";

/// The style of a column in a table of so many.
pub(super) fn column(of: usize) -> String {
    format!("Column{of}")
}

/// The styles of tables: how wide their columns are, and their lines.
pub(super) fn automatic(xml: &mut Xml, columns: impl Iterator<Item = usize>) {
    let columns: BTreeSet<usize> = columns.filter(|count| *count > 0).collect();
    xml.element("office:automatic-styles", &[], |xml| {
        let width = format!("{WIDTH}mm");
        style(xml, "table", "WholeTable", &[], |xml| {
            let look = [
                ("style:width", width.as_str()),
                ("table:align", "margins"),
                ("fo:margin-bottom", "3mm"),
                ("table:border-model", "collapsing"),
                ("style:may-break-between-rows", "true"),
            ];
            xml.empty("style:table-properties", &look);
        });
        let widths = [("PairName".to_owned(), 50), ("PairValue".to_owned(), 120)]
            .into_iter()
            .chain(
                columns
                    .iter()
                    .map(|count| (column(*count), WIDTH / count.max(&1))),
            );
        for (name, width) in widths {
            let width = format!("{width}mm");
            style(xml, "table-column", &name, &[], |xml| {
                xml.empty(
                    "style:table-column-properties",
                    &[("style:column-width", &width)],
                );
            });
        }
        for (name, line) in [("PlainCell", "none"), ("LinedCell", LINE)] {
            style(xml, "table-cell", name, &[], |xml| {
                xml.empty(
                    "style:table-cell-properties",
                    &[("fo:padding", "1.2mm"), ("fo:border", line)],
                );
            });
        }
    });
}

fn style(
    xml: &mut Xml,
    family: &str,
    name: &str,
    more: Attributes<'_>,
    inside: impl FnOnce(&mut Xml),
) {
    let mut attributes = vec![("style:name", name), ("style:family", family)];
    attributes.extend(more);
    xml.element("style:style", &attributes, inside);
}

/// `styles.xml`: the named styles that someone who edits the document finds, and the page.
pub(super) fn xml(lang: Lang) -> String {
    let mut xml = Xml::new();
    let root: Vec<(&str, &str)> = NAMES
        .into_iter()
        .chain([("office:version", VERSION)])
        .collect();
    xml.element("office:document-styles", &root, |xml| {
        xml.element("office:font-face-decls", &[], |xml| {
            let font = [
                ("style:name", "Text"),
                ("svg:font-family", "Arial, 'Liberation Sans', sans-serif"),
                ("style:font-family-generic", "swiss"),
                ("style:font-pitch", "variable"),
            ];
            xml.empty("style:font-face", &font);
        });
        xml.element("office:styles", &[], |xml| {
            default_style(xml, lang);
            paragraphs(xml);
            list(xml, "Bullets", "•");
            list(xml, "Boxes", "☐");
        });
        xml.element("office:automatic-styles", &[], page);
        xml.element("office:master-styles", &[], |xml| {
            let master = [
                ("style:name", "Standard"),
                ("style:page-layout-name", "Page"),
            ];
            xml.element("style:master-page", &master, |xml| {
                xml.element("style:footer", &[], |xml| {
                    xml.element("text:p", &[("text:style-name", "Footer")], |xml| {
                        let page = [("text:select-page", "current")];
                        xml.element("text:page-number", &page, |xml| xml.text("1"));
                        xml.text(" / ");
                        xml.element("text:page-count", &[], |xml| xml.text("1"));
                    });
                });
            });
        });
    });
    xml.finish()
}

fn default_style(xml: &mut Xml, lang: Lang) {
    let (language, country) = locale(lang);
    let family = [("style:family", "paragraph")];
    xml.element("style:default-style", &family, |xml| {
        xml.empty("style:paragraph-properties", &[("fo:line-height", "130%")]);
        let text = [
            ("style:font-name", "Text"),
            ("fo:font-size", "11pt"),
            ("fo:language", language),
            ("fo:country", country),
        ];
        xml.empty("style:text-properties", &text);
    });
}

/// A named style of paragraphs: its name, what it builds on, how the paragraph and how its letters look.
type Named = (
    &'static str,
    &'static str,
    Attributes<'static>,
    Attributes<'static>,
);

const PARAGRAPHS: [Named; 9] = [
    (
        "Title",
        "Text_20_body",
        &[
            ("fo:margin-bottom", "6mm"),
            ("fo:keep-with-next", "always"),
            ("fo:line-height", "110%"),
        ],
        &[("fo:font-size", "19pt"), ("fo:font-weight", "bold")],
    ),
    (
        "Text_20_body",
        "Standard",
        &[("fo:margin-top", "1mm"), ("fo:margin-bottom", "1.6mm")],
        &[],
    ),
    (
        "Notice",
        "Text_20_body",
        &[
            ("fo:border", "1.2pt solid #8a4b00"),
            ("fo:padding", "1.5mm"),
            ("fo:margin-top", "2mm"),
            ("fo:keep-with-next", "always"),
        ],
        &[("fo:font-weight", "bold")],
    ),
    (
        "Field",
        "Text_20_body",
        &[("fo:margin-top", "6mm"), ("fo:margin-bottom", "1mm")],
        &[],
    ),
    (
        "List_20_Contents",
        "Text_20_body",
        &[("fo:margin-top", "0mm"), ("fo:margin-bottom", "1mm")],
        &[],
    ),
    (
        "Table_20_Contents",
        "Text_20_body",
        &[("fo:margin-top", "0mm"), ("fo:margin-bottom", "0mm")],
        &[],
    ),
    (
        "Table_20_Heading",
        "Table_20_Contents",
        &[],
        &[("fo:font-weight", "bold")],
    ),
    (
        "Footer",
        "Standard",
        &[("fo:text-align", "center")],
        &[("fo:font-size", "9pt")],
    ),
    (
        "Heading_20_1",
        "Text_20_body",
        &[
            ("fo:margin-top", "5mm"),
            ("fo:margin-bottom", "1.5mm"),
            ("fo:keep-with-next", "always"),
        ],
        &[("fo:font-size", "13pt"), ("fo:font-weight", "bold")],
    ),
];

fn paragraphs(xml: &mut Xml) {
    style(
        xml,
        "paragraph",
        "Standard",
        &[("style:class", "text")],
        |_| {},
    );
    for (name, parent, paragraph, text) in PARAGRAPHS {
        let shown = name.replace("_20_", " ");
        let mut more = vec![
            ("style:display-name", shown.as_str()),
            ("style:parent-style-name", parent),
        ];
        if name.starts_with("Heading") {
            more.push(("style:default-outline-level", "1"));
        }
        style(xml, "paragraph", name, &more, |xml| {
            if name == "Field" {
                field(xml, paragraph);
            } else if !paragraph.is_empty() {
                xml.empty("style:paragraph-properties", paragraph);
            }
            if !text.is_empty() {
                xml.empty("style:text-properties", text);
            }
        });
    }
}

/// A line to write on: a tab to the right margin, with a line as its leader.
fn field(xml: &mut Xml, paragraph: Attributes<'_>) {
    let right = format!("{WIDTH}mm");
    xml.element("style:paragraph-properties", paragraph, |xml| {
        xml.element("style:tab-stops", &[], |xml| {
            let stop = [
                ("style:position", right.as_str()),
                ("style:type", "right"),
                ("style:leader-style", "solid"),
                ("style:leader-text", "_"),
            ];
            xml.empty("style:tab-stop", &stop);
        });
    });
}

/// A list with this sign before each entry.
fn list(xml: &mut Xml, name: &str, sign: &str) {
    xml.element("text:list-style", &[("style:name", name)], |xml| {
        let level = [("text:level", "1"), ("text:bullet-char", sign)];
        xml.element("text:list-level-style-bullet", &level, |xml| {
            let position = [("text:list-level-position-and-space-mode", "label-alignment")];
            xml.element("style:list-level-properties", &position, |xml| {
                let label = [
                    ("text:label-followed-by", "listtab"),
                    ("text:list-tab-stop-position", "7mm"),
                    ("fo:text-indent", "-7mm"),
                    ("fo:margin-left", "7mm"),
                ];
                xml.empty("style:list-level-label-alignment", &label);
            });
        });
    });
}

fn page(xml: &mut Xml) {
    xml.element("style:page-layout", &[("style:name", "Page")], |xml| {
        let a4 = [
            ("fo:page-width", "210mm"),
            ("fo:page-height", "297mm"),
            ("style:print-orientation", "portrait"),
            ("fo:margin-top", "20mm"),
            ("fo:margin-bottom", "15mm"),
            ("fo:margin-left", "20mm"),
            ("fo:margin-right", "20mm"),
        ];
        xml.empty("style:page-layout-properties", &a4);
        xml.element("style:footer-style", &[], |xml| {
            let footer = [("fo:min-height", "8mm"), ("fo:margin-top", "4mm")];
            xml.empty("style:header-footer-properties", &footer);
        });
    });
}
