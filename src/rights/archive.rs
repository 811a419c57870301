//! What the archive is told of a record of a tool and of the log of a retention list (MDTO). Names nobody.

use serde::Serialize;

use crate::document::mdto::{About, Class, Kept, Special, signer};
use crate::text::{Lang, Text, date};

use super::Rights;
use super::examine::{log_title, title};
use super::record::Signed;
use super::retention::Log;
use super::sheet::Sheet;

impl Rights {
    /// What the archive is told of a record of a tool, whose document is in this language. It is kept as the dossier that
    /// it is a part of (art. 10.2).
    #[must_use]
    pub fn about(&self, tool: &str, signed: &Signed, lang: Lang) -> About {
        let known = self.tool(tool);
        let number = known.map(|tool| Sheet::of(tool, signed.details()).file_number().to_owned());
        About {
            file_number: number.unwrap_or_default(),
            ..self.about_any(tool, &title(self, tool), signed, lang)
        }
    }

    /// What the archive is told of the log of a retention list (art. 10.3), whose document is in this language. It belongs
    /// to no dossier, and the protocol does not say how long it is kept.
    #[must_use]
    pub fn about_log(&self, signed: &Signed<Log>, lang: Lang) -> About {
        About {
            special: Special::No,
            kept: Kept::NotSaid,
            ..self.about_any("retention", &log_title(), signed, lang)
        }
    }

    fn about_any<D: Clone + Serialize>(
        &self,
        id: &str,
        title: &Text,
        signed: &Signed<D>,
        lang: Lang,
    ) -> About {
        let title = title.get(Lang::Nl);
        let signature = signed.signature();
        let day = signature.at.get(..10).and_then(date::parse_iso);
        let of = self.source();
        About {
            digest: signed.digest().to_owned(),
            name: match day {
                Some(day) => format!("{title}, ondertekend op {}", date::iso(day)),
                None => title.to_owned(),
            },
            lang,
            classes: vec![Class {
                label: title.to_owned(),
                code: id.to_owned(),
                list: format!("{}, versie {}", of.title.get(Lang::Nl), of.version),
            }],
            signed: signer(signature),
            countersigned: signed.coach_signature().map(signer),
            file_number: String::new(),
            special: Special::Maybe,
            kept: Kept::WithDossier,
        }
    }
}
