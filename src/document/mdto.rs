//! Metadata for the archive, beside a record: MDTO (Metagegevens voor Duurzaam Toegankelijke Overheidsinformatie) as XML
//! 1.0.1 of the Nationaal Archief; what is written is valid under 1.0.2 as well.
//!
//! One file describes the record as an *informatieobject*, and one describes each file that represents it, as a
//! *bestand* with its checksum. Its terms are Dutch, as the standard is. Names nobody: the professional appears as a
//! function, the client as a dossier number.

use chrono::{NaiveDateTime, Timelike as _};
use sha2::{Digest as _, Sha256};

use crate::protocol::Protocol;
use crate::record::Record;
use crate::term::KEEP_YEARS;
use crate::text::{Lang, date, reference};

use super::outline::mark;
use super::xml::Xml;

/// The namespace.
const NAMESPACE: &str = "https://www.nationaalarchief.nl/mdto";
/// The lists of terms of the standard itself.
const LEVELS: &str = "Begrippenlijst Aggregatieniveaus MDTO";
const VALUATIONS: &str = "Begrippenlijst Waarderingen MDTO";
const EVENTS: &str = "Begrippenlijst EventTypeLijst MDTO";
const CHECKSUMS: &str = "Begrippenlijst ChecksumAlgoritme MDTO";
/// The register of file formats.
const FORMATS: &str = "PRONOM-register";
/// Where the identifications come from.
const SOURCE: &str = "Deelwijzer, SHA-256 van de inhoud";
const FILE_SOURCE: &str = "Deelwijzer, SHA-256 van het bestand";
/// Articles on who may see a dossier and on secrecy, and the one on retention.
const ACCESS: [&str; 2] = ["11", "20"];
const RETENTION: &str = "10.2";

/// A record that is described.
#[derive(Debug, Clone, Copy)]
pub struct Described<'a> {
    /// The protocol.
    pub protocol: &'a Protocol,
    /// The record.
    pub record: &'a Record,
    /// The organisation that keeps the archive; the body that adopted the protocol when empty.
    pub archive_maker: &'a str,
    /// When the description and the checksums are made.
    pub made: NaiveDateTime,
}

/// The kind of a file, by the end of its name: what it is called, and its number in the register of formats.
fn format_of(name: &str) -> (String, Option<&'static str>) {
    let end = name
        .rsplit_once('.')
        .map_or("", |(_, end)| end)
        .to_lowercase();
    let (label, code) = match end.as_str() {
        "json" => ("JSON Data Interchange Format", Some("fmt/817")),
        "html" => ("Hypertext Markup Language 5", Some("fmt/471")),
        "txt" => ("Plain Text File", Some("x-fmt/111")),
        "pdf" => (
            "Acrobat PDF/A - Portable Document Format 3a",
            Some("fmt/479"),
        ),
        "" => ("onbekend", None),
        other => return (other.to_uppercase(), None),
    };
    (label.to_owned(), code)
}

/// SHA-256 in lower-case hexadecimal.
pub(super) fn sha256(bytes: &[u8]) -> String {
    use std::fmt::Write as _;

    let digest = Sha256::digest(bytes);
    digest.iter().fold(String::new(), |mut hex, byte| {
        // Writing to a string does not fail.
        let _ = write!(hex, "{byte:02x}");
        hex
    })
}

/// A moment as the schema wants it.
fn moment(at: NaiveDateTime) -> String {
    format!("{}:{:02}", date::iso_moment(at), at.second())
}

/// A moment as someone's device noted it (`2026-11-24T14:30`), as the schema wants it; nothing when it is none.
fn noted(at: &str) -> Option<String> {
    let (day, time) = at.split_once('T')?;
    let day = date::parse_iso(day)?;
    let (hour, minute) = time.split_once(':')?;
    let at = day.and_hms_opt(hour.parse().ok()?, minute.parse().ok()?, 0)?;
    Some(moment(at))
}

/// What stands there, or something else when nothing does: the schema wants no empty text.
fn or<'a>(text: &'a str, otherwise: &'a str) -> &'a str {
    let text = text.trim();
    if text.is_empty() { otherwise } else { text }
}

fn term(xml: &mut Xml, element: &str, label: &str, code: Option<&str>, list: &str) {
    xml.element(element, &[], |xml| {
        xml.leaf("begripLabel", label);
        if let Some(code) = code {
            xml.leaf("begripCode", code);
        }
        xml.element("begripBegrippenlijst", &[], |xml| {
            xml.leaf("verwijzingNaam", list);
        });
    });
}

fn identification(xml: &mut Xml, element: &str, mark: &str, source: &str) {
    xml.element(element, &[], |xml| {
        xml.leaf("identificatieKenmerk", mark);
        xml.leaf("identificatieBron", source);
    });
}

fn document(kind: &str, inside: impl FnOnce(&mut Xml)) -> String {
    let mut xml = Xml::new();
    xml.element("MDTO", &[("xmlns", NAMESPACE)], |xml| {
        xml.element(kind, &[], inside);
    });
    xml.finish()
}

impl Described<'_> {
    fn protocol_name(&self) -> String {
        let source = self.protocol.source();
        format!("{}, versie {}", source.origin.citation, source.version)
    }

    fn archive_maker(&self) -> &str {
        let publisher = &self.protocol.source().origin.publisher;
        or(self.archive_maker, publisher.get(Lang::Nl))
    }

    /// What the record is called, without naming anybody.
    fn name(&self) -> String {
        let content = self.record.content();
        let day = content.signature.at.get(..10).and_then(date::parse_iso);
        let name = match day {
            Some(day) => format!("Motivering gegevensdeling van {}", date::iso(day)),
            None => "Motivering gegevensdeling".to_owned(),
        };
        mark(&name, content.details.practice)
    }

    /// The description of the record, which the files of these names represent: each with its content.
    #[must_use]
    pub fn object(&self, files: &[(&str, &[u8])]) -> String {
        document("informatieobject", |xml| {
            let content = self.record.content();
            identification(xml, "identificatie", self.record.digest(), SOURCE);
            xml.leaf("naam", &self.name());
            term(xml, "aggregatieniveau", "Archiefstuk", None, LEVELS);
            self.classification(xml);
            xml.leaf("taal", content.lang.tag());
            self.events(xml);
            term(
                xml,
                "waardering",
                "Tijdelijk te bewaren",
                Some("V"),
                VALUATIONS,
            );
            self.retention(xml);
            let file_number = content.details.subject.file_number.trim();
            if !file_number.is_empty() {
                xml.element("isOnderdeelVan", &[], |xml| {
                    xml.leaf("verwijzingNaam", "Dossier van de ondersteuning");
                    let source = "Dossiernummer bij het Sociaal Wijkteam";
                    identification(xml, "verwijzingIdentificatie", file_number, source);
                });
            }
            for (name, bytes) in files {
                xml.element("heeftRepresentatie", &[], |xml| {
                    xml.leaf("verwijzingNaam", name);
                    let sum = sha256(bytes);
                    identification(xml, "verwijzingIdentificatie", &sum, FILE_SOURCE);
                });
            }
            xml.element("archiefvormer", &[], |xml| {
                xml.leaf("verwijzingNaam", self.archive_maker());
            });
            xml.element("beperkingGebruik", &[], |xml| self.restriction(xml));
        })
    }

    /// By activity and by row of the table.
    fn classification(&self, xml: &mut Xml) {
        let (case, list) = (&self.record.content().case, self.protocol_name());
        let activity = self.protocol.find_activity(&case.activity);
        let label = activity.map_or(case.activity.as_str(), |at| {
            self.protocol.activity(at).label.get(Lang::Nl)
        });
        term(xml, "classificatie", label, Some(&case.activity), &list);
        if let Some(id) = &case.row {
            let row = self.protocol.find_row(id);
            let label = row.map_or(id.as_str(), |at| {
                self.protocol.row(at).contact.get(Lang::Nl)
            });
            term(xml, "classificatie", label, Some(id), &list);
        }
    }

    /// That it was made, and that the teamcoach signed it.
    fn events(&self, xml: &mut Xml) {
        let content = self.record.content();
        let mut event = |label: &str, list: &str, signature: &crate::record::Signature| {
            xml.element("event", &[], |xml| {
                term(xml, "eventType", label, None, list);
                if let Some(at) = noted(&signature.at) {
                    xml.leaf("eventTijd", &at);
                }
                xml.element("eventVerantwoordelijkeActor", &[], |xml| {
                    xml.leaf("verwijzingNaam", or(&signature.function, "medewerker"));
                });
            });
        };
        event("Creatie", EVENTS, &content.signature);
        if let Some(signature) = &content.coach_signature {
            event(
                "Ondertekening door de teamcoach",
                &self.protocol_name(),
                signature,
            );
        }
    }

    /// Fifteen years, counted from the year in which support is closed (art. 10.2). That day is not known here, so there
    /// is a trigger and a term, and no day on which it ends.
    fn retention(&self, xml: &mut Xml) {
        xml.element("bewaartermijn", &[], |xml| {
            term(
                xml,
                "termijnTriggerStartLooptijd",
                "Einde van het jaar waarin de ondersteuning is afgesloten",
                Some(&reference::label(RETENTION, Lang::Nl)),
                &self.protocol_name(),
            );
            xml.leaf("termijnLooptijd", &format!("P{KEEP_YEARS}Y"));
        });
    }

    fn restriction(&self, xml: &mut Xml) {
        let special = !self.record.content().verdict.data.special.is_empty();
        let articles = ACCESS.map(|article| reference::label(article, Lang::Nl));
        term(
            xml,
            "beperkingGebruikType",
            "Vertrouwelijk: persoonsgegevens",
            Some(&articles.join(", ")),
            &self.protocol_name(),
        );
        let mut words = "Bevat persoonsgegevens. Alleen in te zien door wie bij de ondersteuning betrokken is of er voor \
             zijn taak toegang toe heeft; geheimhouding geldt."
            .to_owned();
        if special {
            words.push_str(" Gaat over bijzondere persoonsgegevens.");
        }
        xml.leaf("beperkingGebruikNadereBeschrijving", &words);
    }

    /// The description of a file that represents the record.
    #[must_use]
    pub fn file(&self, name: &str, bytes: &[u8]) -> String {
        let sum = sha256(bytes);
        document("bestand", |xml| {
            identification(xml, "identificatie", &sum, FILE_SOURCE);
            xml.leaf("naam", or(name, "bestand"));
            xml.leaf("omvang", &bytes.len().to_string());
            let (label, code) = format_of(name);
            term(xml, "bestandsformaat", &label, code, FORMATS);
            xml.element("checksum", &[], |xml| {
                term(xml, "checksumAlgoritme", "SHA256", None, CHECKSUMS);
                xml.leaf("checksumWaarde", &sum);
                xml.leaf("checksumDatum", &moment(self.made));
            });
            xml.element("isRepresentatieVan", &[], |xml| {
                xml.leaf("verwijzingNaam", &self.name());
                identification(xml, "verwijzingIdentificatie", self.record.digest(), SOURCE);
            });
        })
    }
}
