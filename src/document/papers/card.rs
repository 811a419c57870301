//! A card to have at hand in the talk with the client: what, with whom, why, the client's say, rights.

use crate::document::{Block, Outline};
use crate::protocol::{Evidence, Flow, Paper};
use crate::text::card::Card as Words;
use crate::text::client::Client;

use super::sheet::Sheet;

pub(super) fn outline(sheet: &Sheet<'_>) -> Outline {
    let flow = sheet.flow();
    let title = match flow {
        Flow::Out | Flow::None => Words::TitleOut,
        Flow::In => Words::TitleIn,
        Flow::Kept => Words::TitleKept,
        Flow::Within => Words::TitleWithin,
        Flow::Referred => Words::TitleReferred,
    };
    let other_side = match flow {
        Flow::Out | Flow::None => Some(Words::WithWhom),
        Flow::In => Some(Words::FromWhom),
        Flow::Referred => Some(Words::ByWhom),
        Flow::Kept | Flow::Within => None,
    };
    let mut out = Vec::new();
    sheet.heading(
        &mut out,
        if flow == Flow::Referred {
            Words::WhatReferred
        } else {
            Words::What
        },
    );
    sheet.data(&mut out);
    match other_side {
        Some(title) => {
            sheet.heading(&mut out, title);
            out.push(Block::Paragraph(sheet.other_side()));
        }
        None => {
            sheet.heading(&mut out, Words::SeenBy);
            sheet.text(&mut out, Words::SeenByText);
        }
    }
    sheet.heading(&mut out, Words::Why);
    sheet.purpose(&mut out, Words::Why);
    sheet.note(&mut out);
    say(sheet, &mut out);
    sheet.heading(&mut out, Words::Rights);
    sheet.list(
        &mut out,
        &[
            Words::RightSee,
            Words::RightCorrect,
            Words::RightDestroy,
            Words::RightComplain,
        ],
    );
    out.push(Block::Paragraph(
        sheet.fill(Client::ContactText, &[("contact", &sheet.contact())]),
    ));
    sheet.heading(&mut out, Words::Staff);
    sheet.list(
        &mut out,
        &[
            Words::StaffFirst,
            Words::StaffBack,
            Words::StaffWrite,
            Words::StaffPaper,
        ],
    );
    Outline {
        lang: sheet.lang,
        title: sheet.say(title),
        blocks: out,
    }
}

/// The client's say in it: to consent or not and to withdraw, to agree with a referral, or to be told. Only a route
/// without consent asks what was tried to get it.
fn say(sheet: &Sheet<'_>, out: &mut Vec<Block>) {
    if sheet.helps(Paper::ConsentForm) {
        sheet.heading(out, Words::YouDecide);
        sheet.text(out, Words::YouDecideText);
        sheet.heading(out, Words::Withdraw);
        sheet.text(out, Client::WithdrawText);
    } else if sheet.flow() == Flow::Referred {
        sheet.heading(out, Words::YouDecide);
        sheet.text(out, Words::AgreeText);
    } else if sheet.standing(Evidence::Attempts).is_some() {
        sheet.heading(out, Words::Without);
        sheet.text(out, Words::WithoutText);
    } else {
        sheet.heading(out, Words::NoConsent);
        sheet.text(out, Words::NoConsentText);
    }
}
