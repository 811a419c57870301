//! What a document says about its seal: with which key, and when; or plainly that it has none.

use chrono::DateTime;

use crate::record::seal::{Role, Said, groups};
use crate::text::seal::SealText as Words;
use crate::text::{Lang, date, fill};

use super::outline::{Block, View};

/// The seal, below the digest of something that was signed.
pub(super) fn closing(view: &View, lang: Lang, out: &mut Vec<Block>) {
    let say = |words: Words| words.get(lang).to_owned();
    let of = |role: Role| view.seals.iter().find(|said| said.role == role);
    let by = |role: Role| of(role).map_or_else(|| say(Words::None), |said| by(said, lang));
    if view.seals.is_empty() {
        out.push(Block::Paragraph(say(Words::DigestOnly)));
        return;
    }
    let mut pairs = vec![(say(Words::Professional), by(Role::Professional))];
    if view.coach_signature.is_some() {
        pairs.push((say(Words::Teamcoach), by(Role::Teamcoach)));
    }
    let in_part = of(Role::Professional).is_none()
        || view.coach_signature.is_some() && of(Role::Teamcoach).is_none();
    out.push(Block::Pairs(pairs));
    out.push(Block::Paragraph(say(Words::What)));
    if in_part {
        out.push(Block::Paragraph(say(Words::InPart)));
    }
}

fn by(said: &Said, lang: Lang) -> String {
    let (key, when) = (groups(&said.thumbprint), utc(said.at, lang));
    fill(Words::By.get(lang), &[("key", &key), ("when", &when)])
}

/// A moment in seconds since 1970-01-01, in words and in UTC.
pub(super) fn utc(at: i64, lang: Lang) -> String {
    let moment = DateTime::from_timestamp(at, 0).map(|moment| moment.naive_utc());
    let iso = moment.map(date::iso_moment).unwrap_or_default();
    fill(
        Words::Utc.get(lang),
        &[("when", &date::long_iso(&iso, lang))],
    )
}
