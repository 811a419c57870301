//! The part of the document about what was asked and answered, the checklist among it.

use crate::protocol::Answer;
use crate::text::document::Doc;
use crate::text::fill;

use super::outline::Block;
use super::parts::Parts;

impl Parts<'_> {
    /// Every question that counts with its answer and what was written beside it; then what was written at a step of the
    /// checklist (Bijlage II) that asks nothing here.
    pub(super) fn answers(&self, out: &mut Vec<Block>) {
        let details = &self.view.details;
        let motivated = |id: &String| details.motivations.get(id).cloned().unwrap_or_default();
        let mut rows: Vec<Vec<String>> = Vec::new();
        for question in self.protocol.question_ids() {
            let answer = match details.answer(self.protocol, question) {
                Answer::Yes => Doc::Yes,
                Answer::No => Doc::No,
                Answer::Unknown => continue,
            };
            let is_occasion = self.protocol.occasion_question() == Some(question);
            let question = self.protocol.question(question);
            // The row asks about its own occasion.
            let row = details.row.as_ref().filter(|_| is_occasion);
            let row = row.and_then(|id| self.protocol.find_row(id));
            let occasion = row.and_then(|at| self.protocol.row(at).occasion.as_ref());
            rows.push(vec![
                occasion.unwrap_or(&question.ask).get(self.lang).to_owned(),
                self.refs(&question.refs),
                self.say(answer),
                motivated(&question.id),
            ]);
        }
        for step in &self.protocol.source().checklist.steps {
            let words = motivated(&step.reference);
            if !words.trim().is_empty() {
                let number = step.reference.rsplit('.').next().unwrap_or_default();
                let values = [("n", number), ("title", step.title.get(self.lang))];
                rows.push(vec![
                    fill(Doc::ChecklistStep.get(self.lang), &values),
                    self.refs(std::slice::from_ref(&step.reference)),
                    String::new(),
                    words,
                ]);
            }
        }
        if !rows.is_empty() {
            self.heading(out, Doc::Answers);
            let head = [Doc::Question, Doc::Article, Doc::Answer, Doc::AdviceWords];
            out.push(self.table(&head, rows));
        }
    }
}
