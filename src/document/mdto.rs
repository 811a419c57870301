//! Metadata for the archive, beside a record: MDTO (Metagegevens voor Duurzaam Toegankelijke Overheidsinformatie) as XML
//! 1.0.1 of the Nationaal Archief; what is written is valid under 1.0.2 as well.
//!
//! One file describes the record as an *informatieobject*, and one describes each file that represents it, as a
//! *bestand* with its checksum. Its terms are Dutch, as the standard is. Names nobody: the professional appears as a
//! function, the client as a dossier number.

use chrono::{NaiveDateTime, Timelike as _};
use sha2::{Digest as _, Sha256};

use crate::protocol::Protocol;
use crate::record::{Record, Signature};
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

/// A term by which a record is classed, of a list of terms.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Class {
    /// What it is called.
    pub label: String,
    /// Its id in the list.
    pub code: String,
    /// The list.
    pub list: String,
}

/// Whether a record is about special categories of personal data (AVG art. 9 and 10).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Special {
    /// It is.
    Yes,
    /// It is not.
    No,
    /// Nobody said: it holds what was typed freely.
    Maybe,
}

/// How long a record is kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kept {
    /// As the dossier that it is a part of (art. 10.2).
    WithDossier,
    /// The protocol does not say: whoever keeps the archive decides.
    NotSaid,
}

/// What the archive is told of a record, whatever kind of record it is. Names nobody.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct About {
    /// Its digest.
    pub digest: String,
    /// What it is called.
    pub name: String,
    /// The language of its document.
    pub lang: Lang,
    /// What it is classed by.
    pub classes: Vec<Class>,
    /// When it was signed, and in which function.
    pub signed: (String, String),
    /// When the teamcoach signed, and in which function, where one did.
    pub countersigned: Option<(String, String)>,
    /// The number of the dossier; empty where there is none.
    pub file_number: String,
    /// Whether it is about special data.
    pub special: Special,
    /// How long it is kept.
    pub kept: Kept,
}

/// When somebody signed, and in which function.
#[must_use]
pub fn signer(signature: &Signature) -> (String, String) {
    (signature.at.to_string(), signature.function.clone())
}

/// A record that is described.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Described<'a> {
    /// The protocol's name and version.
    pub protocol: String,
    /// What there is to tell of it.
    pub about: About,
    /// The organisation that keeps the archive.
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

/// The protocol by its name and version, as a list of terms.
#[must_use]
pub fn list_of(protocol: &Protocol) -> String {
    let source = protocol.source();
    format!("{}, versie {}", source.origin.citation, source.version)
}

impl About {
    /// What there is to tell of a motivation: by activity and by row of the table.
    #[must_use]
    pub fn of(protocol: &Protocol, record: &Record) -> Self {
        let content = record.content();
        let case = &content.case;
        let class = |label: Option<&str>, code: &str| Class {
            label: label.unwrap_or(code).to_owned(),
            code: code.to_owned(),
            list: list_of(protocol),
        };
        let activity = protocol.find_activity(&case.activity);
        let activity = activity.map(|at| protocol.activity(at).label.get(Lang::Nl));
        let mut classes = vec![class(activity, &case.activity)];
        classes.extend(case.row.as_ref().map(|id| {
            let row = protocol.find_row(id);
            class(row.map(|at| protocol.row(at).contact.get(Lang::Nl)), id)
        }));
        let day = content.signature.at.get(..10).and_then(date::parse_iso);
        let name = match day {
            Some(day) => format!("Motivering gegevensdeling van {}", date::iso(day)),
            None => "Motivering gegevensdeling".to_owned(),
        };
        About {
            digest: record.digest().to_owned(),
            name: mark(&name, content.details.practice),
            lang: content.lang,
            classes,
            signed: signer(&content.signature),
            countersigned: content.coach_signature.as_ref().map(signer),
            file_number: content.details.subject.file_number.clone(),
            special: if content.verdict.data.special.is_empty() {
                Special::No
            } else {
                Special::Yes
            },
            kept: Kept::WithDossier,
        }
    }
}

impl<'a> Described<'a> {
    /// A record that is described. Where no organisation is named that keeps the archive, it is the body that adopted the
    /// protocol.
    #[must_use]
    pub fn new(
        protocol: &'a Protocol,
        about: About,
        archive_maker: &'a str,
        made: NaiveDateTime,
    ) -> Self {
        let publisher = protocol.source().origin.publisher.get(Lang::Nl);
        Described {
            protocol: list_of(protocol),
            about,
            archive_maker: or(archive_maker, publisher),
            made,
        }
    }

    /// The description of the record, which the files of these names represent: each with its content.
    #[must_use]
    pub fn object(&self, files: &[(&str, &[u8])]) -> String {
        document("informatieobject", |xml| {
            let about = &self.about;
            identification(xml, "identificatie", &about.digest, SOURCE);
            xml.leaf("naam", &about.name);
            term(xml, "aggregatieniveau", "Archiefstuk", None, LEVELS);
            for class in &about.classes {
                let code = Some(class.code.as_str());
                term(xml, "classificatie", &class.label, code, &class.list);
            }
            xml.leaf("taal", about.lang.tag());
            self.events(xml);
            let (valuation, code) = match about.kept {
                Kept::WithDossier => ("Tijdelijk te bewaren", "V"),
                Kept::NotSaid => ("Nader te bepalen", "N"),
            };
            term(xml, "waardering", valuation, Some(code), VALUATIONS);
            if about.kept == Kept::WithDossier {
                self.retention(xml);
            }
            let file_number = about.file_number.trim();
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
                xml.leaf("verwijzingNaam", self.archive_maker);
            });
            xml.element("beperkingGebruik", &[], |xml| self.restriction(xml));
        })
    }

    /// That it was made, and that the teamcoach signed it.
    fn events(&self, xml: &mut Xml) {
        let mut event = |label: &str, list: &str, (at, function): &(String, String)| {
            xml.element("event", &[], |xml| {
                term(xml, "eventType", label, None, list);
                if let Some(at) = noted(at) {
                    xml.leaf("eventTijd", &at);
                }
                xml.element("eventVerantwoordelijkeActor", &[], |xml| {
                    xml.leaf("verwijzingNaam", or(function, "medewerker"));
                });
            });
        };
        event("Creatie", EVENTS, &self.about.signed);
        if let Some(signed) = &self.about.countersigned {
            event("Ondertekening door de teamcoach", &self.protocol, signed);
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
                &self.protocol,
            );
            xml.leaf("termijnLooptijd", &format!("P{KEEP_YEARS}Y"));
        });
    }

    fn restriction(&self, xml: &mut Xml) {
        let articles = ACCESS.map(|article| reference::label(article, Lang::Nl));
        term(
            xml,
            "beperkingGebruikType",
            "Vertrouwelijk: persoonsgegevens",
            Some(&articles.join(", ")),
            &self.protocol,
        );
        let mut words = "Bevat persoonsgegevens. Alleen in te zien door wie bij de ondersteuning betrokken is of er voor \
             zijn taak toegang toe heeft; geheimhouding geldt."
            .to_owned();
        words.push_str(match self.about.special {
            Special::Yes => " Gaat over bijzondere persoonsgegevens.",
            Special::Maybe => " Kan over bijzondere persoonsgegevens gaan.",
            Special::No => "",
        });
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
                xml.leaf("verwijzingNaam", &self.about.name);
                identification(xml, "verwijzingIdentificatie", &self.about.digest, SOURCE);
            });
        })
    }
}
