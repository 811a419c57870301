//! The parts of the document about an emergency and about the teamcoach, who may then have come later.

use crate::text::document::Doc;

use super::later;
use super::outline::Block;
use super::parts::{Parts, advised, moment};

impl Parts<'_> {
    pub(super) fn acute(&self, out: &mut Vec<Block>) {
        let Some(acute) = &self.view.details.acute else {
            return;
        };
        self.heading(out, Doc::Acute);
        self.pairs(
            out,
            vec![
                (Doc::Noted, moment(&acute.noted, self.lang)),
                (Doc::When, moment(&acute.when, self.lang)),
                (Doc::Danger, acute.danger.clone()),
                (Doc::Called, acute.called.clone()),
                (Doc::SharedThen, acute.shared.clone()),
                (
                    Doc::FilledThen,
                    later::parts(acute.filled.iter().flatten(), self.lang),
                ),
            ],
        );
        let added = acute.added.iter();
        let added: Vec<Vec<String>> = added
            .map(|more| vec![moment(&more.at, self.lang), more.words.clone()])
            .collect();
        if !added.is_empty() {
            out.push(Block::Table {
                head: vec![self.say(Doc::AddedOn), self.say(Doc::What)],
                rows: added,
            });
        }
        let rest = match &acute.filled {
            None => Doc::AddedUnknown,
            Some(parts) if parts.is_empty() => Doc::AddedLater,
            Some(_) => Doc::AddedBeside,
        };
        out.push(Block::Paragraph(self.say(rest)));
    }

    pub(super) fn coach(&self, out: &mut Vec<Block>) {
        let coach = &self.view.details.coach;
        if coach == &crate::record::Coach::default() {
            return;
        }
        let advice = coach.advice.map(advised);
        self.heading(out, Doc::Coach);
        self.pairs(
            out,
            vec![
                (Doc::CoachName, coach.name.clone()),
                (Doc::When, moment(&coach.when, self.lang)),
                (
                    Doc::Advice,
                    advice.map(|advice| self.say(advice)).unwrap_or_default(),
                ),
                (Doc::AdviceWords, coach.words.clone()),
            ],
        );
        if self.view.details.coach_came_later() {
            out.push(Block::Paragraph(self.say(Doc::CoachLater)));
        }
    }
}
