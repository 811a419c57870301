//! The letter that tells a client what was done with data: what, with whom, why, on what ground, rights, complaints
//! (art. 7.4, 8.3, 14.4; Bijlage II, V; art. 15–19).

use crate::decision::Status;
use crate::document::{Block, Outline};
use crate::protocol::{Evidence, Flow};
use crate::text::client::Client;
use crate::text::letter::Letter as Words;

use super::sheet::Sheet;

pub(super) fn outline(sheet: &Sheet<'_>) -> Outline {
    let flow = sheet.flow();
    let (title, intro) = match flow {
        Flow::Out | Flow::Within | Flow::None => (Words::TitleOut, Words::IntroOut),
        Flow::In => (Words::TitleIn, Words::IntroIn),
        Flow::Kept => (Words::TitleKept, Words::IntroKept),
        Flow::Referred => (Words::TitleReferred, Words::IntroReferred),
    };
    let mut out = Vec::new();
    sheet.head(&mut out);
    let name = sheet.filled.salutation.trim();
    out.push(Block::Paragraph(if name.is_empty() {
        sheet.say(Words::Salutation)
    } else {
        sheet.fill(Words::SalutationName, &[("name", name)])
    }));
    out.push(Block::Paragraph(
        sheet.fill(intro, &[("team", &sheet.team())]),
    ));
    let other_side = match flow {
        Flow::Out | Flow::Within | Flow::None => Some(Words::WithTitle),
        Flow::In => Some(Words::FromTitle),
        Flow::Referred => Some(Words::ReferrerTitle),
        Flow::Kept => None,
    };
    if let Some(title) = other_side {
        sheet.heading(&mut out, title);
        out.push(Block::Paragraph(sheet.other_side()));
    }
    if let Some(when) = sheet.date(&sheet.filled.shared_on) {
        sheet.heading(&mut out, Words::WhenTitle);
        out.push(Block::Paragraph(when));
    }
    sheet.heading(&mut out, Client::DataTitle);
    sheet.data(&mut out);
    sheet.heading(&mut out, Client::WhyTitle);
    sheet.purpose(&mut out, Client::WhyTitle);
    sheet.note(&mut out);
    sheet.heading(&mut out, Words::BasisTitle);
    out.push(Block::Paragraph(basis(sheet)));
    sheet.rights(&mut out);
    sheet.complaints(&mut out);
    sheet.questions(&mut out);
    sheet.text(&mut out, Words::TalkText);
    sheet.text(&mut out, Words::Regards);
    let writer = sheet.filled.writer.trim();
    out.push(if writer.is_empty() {
        Block::Fields(vec![sheet.say(Words::Signature)])
    } else {
        Block::Paragraph(format!("{writer}\n{}", sheet.team()))
    });
    Outline {
        lang: sheet.lang,
        title: sheet.say(title),
        blocks: out,
    }
}

/// Why it was allowed: with consent, without it (art. 7), or because none is asked for.
fn basis(sheet: &Sheet<'_>) -> String {
    let refs = sheet.route_refs();
    if sheet.flow() == Flow::Referred {
        return sheet.fill(Words::BasisReferred, &[("refs", &refs)]);
    }
    if sheet.standing(Evidence::Consent) == Some(Status::Met) {
        let when = sheet
            .view
            .map(|view| view.details.consent_details.when.clone());
        let day = when.and_then(|when| sheet.date(when.get(..10).unwrap_or(&when)));
        return match day {
            Some(date) => sheet.fill(Words::BasisConsentOn, &[("date", &date), ("refs", &refs)]),
            None => sheet.fill(Words::BasisConsent, &[("refs", &refs)]),
        };
    }
    // Only a route without consent asks what was tried to get it.
    match sheet.standing(Evidence::Attempts) {
        Some(_) => sheet.fill(Words::BasisWithout, &[("refs", &refs)]),
        None => sheet.fill(Words::BasisNone, &[("refs", &refs)]),
    }
}
