//! Papers for the client: a letter, a consent form, an information sheet, a card for the talk.
//!
//! Which of them fits a verdict stands in the protocol file, at its rules and duties. What goes on a paper comes from the
//! record or draft, and from what someone filled in for the client ([`Filled`]). Knows no clock and no settings: date
//! and sender are arguments.

mod card;
mod consent_form;
mod information_sheet;
mod letter;
mod offer;
mod sheet;

use chrono::NaiveDate;

use crate::protocol::Protocol;
use crate::text::Lang;
use crate::text::client::Client;

use super::outline::marked;
use super::{Outline, View};

pub use offer::{Offer, WhyNot, offer};

use sheet::Sheet;

/// A paper for the client.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Kind {
    /// The letter that tells what was done with data (art. 7.4, 8.3, 14.4; Bijlage II, V).
    Letter,
    /// The form on which the client consents or not (art. 6a.2, 6b.2; Bijlage I where it takes a signature).
    ConsentForm,
    /// What the client is told at an intake (art. 6a.1).
    InformationSheet,
    /// The card for the talk itself.
    Card,
}

impl Kind {
    /// Every paper, in the order in which they are offered.
    pub const ALL: [Kind; 4] = [
        Kind::Letter,
        Kind::ConsentForm,
        Kind::InformationSheet,
        Kind::Card,
    ];
}

/// Who a paper comes from.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Sender {
    /// Team and organisation; the protocol's own team when empty.
    pub organisation: String,
    /// Where to reach them; left out when empty.
    pub contact: String,
}

/// What someone filled in on a paper. Everything may be empty; then the paper does without, or has a line to write on.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Filled {
    /// Who it comes from.
    pub sender: Sender,
    /// The date on it (ISO 8601 date).
    pub date: String,
    /// The client's name, for the salutation.
    pub salutation: String,
    /// The other side, as the client knows it.
    pub other_side: String,
    /// What for, in words the client understands.
    pub purpose: String,
    /// When it was done (ISO 8601 date).
    pub shared_on: String,
    /// Something to add.
    pub note: String,
    /// Who signs it.
    pub writer: String,
    /// Who is in the team and how it works.
    pub team: String,
}

impl Filled {
    /// What can be filled in beforehand, from a record or draft where there is one.
    #[must_use]
    pub fn beforehand(
        protocol: &Protocol,
        view: Option<&View>,
        sender: &Sender,
        today: NaiveDate,
        lang: Lang,
    ) -> Self {
        let mut filled = Filled {
            sender: sender.clone(),
            date: crate::text::date::iso(today),
            ..Filled::default()
        };
        if filled.sender.organisation.trim().is_empty() {
            filled.sender.organisation = Client::Team.get(lang).to_owned();
        }
        if let Some(view) = view {
            filled.other_side = other_side(protocol, view, lang);
            filled.purpose.clone_from(&view.details.purpose);
            filled.salutation.clone_from(&view.details.subject.name);
            if let Some(signature) = &view.signature {
                filled.writer = format!("{}, {}", signature.name, signature.function);
            }
            if let Some(acute) = &view.details.acute {
                filled.shared_on = acute.when.get(..10).unwrap_or_default().to_owned();
            }
        }
        filled
    }

    /// The same after a change of language or of the case: what someone typed stays, what was filled in beforehand follows.
    #[must_use]
    pub fn followed(self, before: &Self, after: Self) -> Self {
        let pick = |own: String, before: &str, after: String| {
            if own == before { after } else { own }
        };
        let sender = Sender {
            organisation: pick(
                self.sender.organisation,
                &before.sender.organisation,
                after.sender.organisation,
            ),
            contact: pick(
                self.sender.contact,
                &before.sender.contact,
                after.sender.contact,
            ),
        };
        Filled {
            sender,
            date: pick(self.date, &before.date, after.date),
            salutation: pick(self.salutation, &before.salutation, after.salutation),
            other_side: pick(self.other_side, &before.other_side, after.other_side),
            purpose: pick(self.purpose, &before.purpose, after.purpose),
            shared_on: pick(self.shared_on, &before.shared_on, after.shared_on),
            note: pick(self.note, &before.note, after.note),
            writer: pick(self.writer, &before.writer, after.writer),
            team: pick(self.team, &before.team, after.team),
        }
    }
}

/// Who the other side is, as far as the record says: the organisation that was filled in, or the table's own word for
/// it, or who it always is with this activity.
fn other_side(protocol: &Protocol, view: &View, lang: Lang) -> String {
    let typed = view.details.other_side.organisation.trim();
    if !typed.is_empty() {
        return typed.to_owned();
    }
    let row = view.case.row.as_ref().and_then(|id| protocol.find_row(id));
    let activity = protocol.find_activity(&view.case.activity);
    let always = activity.and_then(|at| protocol.activity(at).other_side.as_ref());
    match (row, always) {
        // What stands behind a colon or a bracket is for the professional.
        (Some(row), _) => {
            let contact = protocol.row(row).contact.get(lang);
            let end = contact.find([':', '(']).unwrap_or(contact.len());
            contact.get(..end).unwrap_or(contact).trim_end().to_owned()
        }
        (None, Some(text)) => text.get(lang).to_owned(),
        (None, None) => String::new(),
    }
}

/// Makes a paper. Whether it fits is for [`offer`] to say; what is not known has a line to write on.
#[must_use]
pub fn paper(
    protocol: &Protocol,
    view: Option<&View>,
    kind: Kind,
    filled: &Filled,
    lang: Lang,
) -> Outline {
    let sheet = Sheet {
        protocol,
        view,
        filled,
        lang,
    };
    let outline = match kind {
        Kind::Letter => letter::outline(&sheet),
        Kind::ConsentForm => consent_form::outline(&sheet),
        Kind::InformationSheet => information_sheet::outline(&sheet),
        Kind::Card => card::outline(&sheet),
    };
    marked(outline, view.is_some_and(|view| view.details.practice))
}
