//! What a client is told at an intake: every point of art. 6a.1, and what belongs with it.

use crate::document::{Block, Outline};
use crate::protocol::Flow;
use crate::text::information_sheet::InformationSheet as Words;

use super::sheet::Sheet;

pub(super) fn outline(sheet: &Sheet<'_>) -> Outline {
    let team = sheet.team();
    let mut out = Vec::new();
    sheet.head(&mut out);
    out.push(Block::Paragraph(
        sheet.fill(Words::Intro, &[("team", &team)]),
    ));
    // What for; and that it follows from asking for help.
    sheet.heading(&mut out, Words::WhyTitle);
    sheet.text(&mut out, Words::WhyText);
    data(sheet, &mut out);
    sheet.heading(&mut out, Words::SpecialTitle);
    sheet.text(&mut out, Words::SpecialText);
    // The team, how it works, and who of it may see the data.
    sheet.heading(&mut out, Words::TeamTitle);
    let own = sheet.filled.team.trim();
    if own.is_empty() {
        sheet.text(&mut out, Words::TeamText);
    } else {
        out.push(Block::Paragraph(own.to_owned()));
    }
    sheet.heading(&mut out, Words::SeeTitle);
    sheet.list(
        &mut out,
        &[Words::SeeHelper, Words::SeeCoach, Words::SeeTeam],
    );
    sheet.text(&mut out, Words::SeeSecret);
    sheet.heading(&mut out, Words::ShareTitle);
    sheet.text(&mut out, Words::ShareText);
    sheet.heading(&mut out, Words::KeepTitle);
    sheet.text(&mut out, Words::KeepText);
    // Which rights, and whom to turn to for them.
    sheet.rights(&mut out);
    sheet.heading(&mut out, Words::TurnTitle);
    let turn = [("college", sheet.college()), ("contact", &sheet.contact())];
    out.push(Block::Paragraph(sheet.fill(Words::TurnText, &turn)));
    sheet.complaints(&mut out);
    sheet.note(&mut out);
    Outline {
        lang: sheet.lang,
        title: sheet.say(Words::Title),
        blocks: out,
    }
}

/// Which data is recorded: of this client, where an intake is at hand, and what a file may hold.
fn data(sheet: &Sheet<'_>, out: &mut Vec<Block>) {
    sheet.heading(out, Words::WhatTitle);
    let items = sheet.items();
    if sheet.flow() == Flow::Kept && !items.is_empty() {
        sheet.text(out, Words::WhatNow);
        out.push(Block::List(items));
    }
    sheet.text(out, Words::WhatMore);
    sheet.list(
        out,
        &[
            Words::WhatName,
            Words::WhatFamily,
            Words::WhatReferrer,
            Words::WhatPlan,
            Words::WhatProgress,
        ],
    );
}
