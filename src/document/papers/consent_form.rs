//! The form on which a client consents or not: purpose, recipient, content (art. 6b.2), special data within the team
//! (art. 6a.2), and a signature where the table asks for one (Bijlage I).

use crate::document::{Block, Outline};
use crate::protocol::{Flow, Paper};
use crate::text::client::Client;
use crate::text::consent_form::ConsentForm as Words;

use super::sheet::Sheet;

pub(super) fn outline(sheet: &Sheet<'_>) -> Outline {
    let flow = sheet.flow();
    let title = match flow {
        Flow::Out | Flow::Referred | Flow::None => Words::TitleOut,
        Flow::In => Words::TitleIn,
        Flow::Kept => Words::TitleKept,
        Flow::Within => Words::TitleWithin,
    };
    let outside = match flow {
        Flow::Out | Flow::Referred | Flow::None => Some(Words::WithTitle),
        Flow::In => Some(Words::FromTitle),
        Flow::Kept | Flow::Within => None,
    };
    let mut out = Vec::new();
    sheet.head(&mut out);
    sheet.text(&mut out, Words::Intro);
    sheet.heading(&mut out, Client::WhyTitle);
    sheet.purpose(&mut out, Words::WhyNone);
    match outside {
        Some(title) => {
            sheet.heading(&mut out, title);
            out.push(Block::Paragraph(sheet.other_side()));
        }
        None => {
            sheet.heading(&mut out, Words::SeenTitle);
            sheet.text(&mut out, Words::SeenText);
        }
    }
    sheet.heading(&mut out, Client::DataTitle);
    sheet.data(&mut out);
    if sheet.is_special() {
        sheet.text(&mut out, Words::SpecialNote);
    }
    sheet.text(&mut out, Words::Content);
    sheet.note(&mut out);
    know(sheet, outside.is_some(), &mut out);
    answer(sheet, &mut out);
    staff(sheet, outside.is_some(), &mut out);
    Outline {
        lang: sheet.lang,
        title: sheet.say(title),
        blocks: out,
    }
}

fn know(sheet: &Sheet<'_>, outside: bool, out: &mut Vec<Block>) {
    sheet.heading(out, Words::KnowTitle);
    let only = if outside {
        Words::KnowOnly
    } else {
        Words::KnowOnlyInside
    };
    sheet.list(out, &[Words::KnowFree, only, Words::KnowOther]);
    out.push(Block::Paragraph(format!(
        "{} {}",
        sheet.say(Words::KnowWithdraw),
        sheet.say(Client::WithdrawText)
    )));
    out.push(Block::Paragraph(
        sheet.fill(Client::ContactText, &[("contact", &sheet.contact())]),
    ));
}

fn answer(sheet: &Sheet<'_>, out: &mut Vec<Block>) {
    sheet.heading(out, Words::AnswerTitle);
    let boxes = [Words::Yes, Words::No];
    out.push(Block::Boxes(boxes.map(|words| sheet.say(words)).to_vec()));
    if sheet.helps(Paper::SignedConsentForm) {
        out.push(Block::Notice(sheet.say(Words::SignatureNeeded)));
    } else {
        sheet.text(out, Words::SignatureOptional);
    }
    let lines = [Words::Name, Words::Date, Words::Signature];
    out.push(Block::Fields(lines.map(|words| sheet.say(words)).to_vec()));
    sheet.heading(out, Words::YoungTitle);
    sheet.text(out, Words::YoungText);
    let lines = [Words::YoungName, Words::Date, Words::YoungSignature];
    out.push(Block::Fields(lines.map(|words| sheet.say(words)).to_vec()));
}

fn staff(sheet: &Sheet<'_>, outside: bool, out: &mut Vec<Block>) {
    sheet.heading(out, Words::StaffTitle);
    let words = if outside {
        Words::StaffText
    } else {
        Words::StaffTextInside
    };
    let refs = sheet.refs_for(Paper::ConsentForm);
    out.push(Block::Paragraph(sheet.fill(words, &[("refs", &refs)])));
    let lines = [Words::StaffName, Words::StaffWhen];
    out.push(Block::Fields(lines.map(|words| sheet.say(words)).to_vec()));
}
