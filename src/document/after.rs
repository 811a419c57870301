//! The parts of the document about what comes afterwards, and its closing.

use crate::decision::Outcome;
use crate::protocol::Evidence;
use crate::record::{DutyPlan, DutyState, Signature};
use crate::text::document::Doc;

use super::outline::Block;
use super::parts::{Parts, advised, app, moment, signed, version};
use super::seal;

impl Parts<'_> {
    fn planned(&self, what: String, refs: String, plan: Option<&DutyPlan>) -> Vec<String> {
        let state = plan.map_or(Doc::NotPlanned, |plan| match plan.state {
            DutyState::Planned => Doc::Planned,
            DutyState::Done => Doc::Done,
        });
        let who = plan.map(|plan| plan.who.clone()).unwrap_or_default();
        let date = plan.map(|plan| moment(&plan.date, self.lang));
        let date = date.unwrap_or_default();
        let how = plan.map(|plan| plan.note.clone()).unwrap_or_default();
        vec![what, refs, self.say(state), who, date, how]
    }

    pub(super) fn duties(&self, out: &mut Vec<Block>) {
        if self.view.verdict.outcome == Outcome::Forbidden && self.view.details.to_do.is_empty() {
            return;
        }
        let details = &self.view.details;
        let after = self.view.verdict.after.iter();
        let after = after.filter(|_| self.view.verdict.outcome != Outcome::Forbidden);
        let mut rows: Vec<Vec<String>> = after
            .filter_map(|duty| {
                let found = self
                    .protocol
                    .find_duty(&duty.rule)
                    .map(|at| self.protocol.duty(at));
                if found.is_some_and(|duty| duty.evidence == Some(Evidence::Postponement)) {
                    return None;
                }
                let title = found.map_or(duty.rule.as_str(), |found| found.title.get(self.lang));
                let plan = details.duties.get(&duty.rule);
                Some(self.planned(title.to_owned(), self.refs(&duty.refs), plan))
            })
            .collect();
        let own = details
            .to_do
            .iter()
            .filter(|plan| !plan.what.trim().is_empty());
        rows.extend(own.map(|plan| self.planned(plan.what.clone(), String::new(), Some(plan))));
        if !rows.is_empty() {
            self.heading(out, Doc::Duties);
            let head = [
                Doc::What,
                Doc::Article,
                Doc::State,
                Doc::Who,
                Doc::By,
                Doc::How,
            ];
            out.push(self.table(&head, rows));
        }
    }

    pub(super) fn postponed(&self, out: &mut Vec<Block>) {
        let postponement = &self.view.details.postponement;
        if postponement.indications.trim().is_empty() {
            return;
        }
        self.heading(out, Doc::Postponed);
        self.pairs(
            out,
            vec![
                (Doc::Indications, postponement.indications.clone()),
                (Doc::ReviewOn, moment(&postponement.review_on, self.lang)),
            ],
        );
    }

    pub(super) fn remarks(&self, out: &mut Vec<Block>) {
        let remarks = self.view.details.remarks.trim();
        if !remarks.is_empty() {
            self.heading(out, Doc::Remarks);
            out.push(Block::Paragraph(remarks.to_owned()));
        }
    }

    /// The readings that count for the row, the route and the rules of this verdict.
    pub(super) fn readings(&self, out: &mut Vec<Block>) {
        let verdict = &self.view.verdict;
        let here = self.protocol.source().readings.iter().filter(|reading| {
            let at = &reading.at;
            reading.decides
                && (verdict
                    .row
                    .as_ref()
                    .is_some_and(|row| at.rows.contains(row))
                    || at.routes.contains(&verdict.route)
                    || verdict
                        .before
                        .iter()
                        .any(|finding| at.rules.contains(&finding.rule))
                    || verdict
                        .after
                        .iter()
                        .any(|duty| at.duties.contains(&duty.rule)))
        });
        let list: Vec<String> = here
            .map(|reading| {
                let (about, ours) = (reading.about.get(self.lang), reading.ours.get(self.lang));
                let colon = if about.ends_with('?') { "" } else { ":" };
                format!("{about}{colon} {ours} ({})", self.refs(&reading.refs))
            })
            .collect();
        if !list.is_empty() {
            self.heading(out, Doc::Readings);
            out.push(Block::List(list));
        }
    }

    fn signature(&self, signature: &Signature, who: Doc) -> Vec<(Doc, String)> {
        let advice = signature.advice.map(|advice| self.say(advised(advice)));
        vec![
            (who, signature.name.clone()),
            (Doc::Function, signature.function.clone()),
            (Doc::Statement, signature.statement.clone()),
            (Doc::Advice, advice.unwrap_or_default()),
            (Doc::AdviceWords, signature.words.clone()),
            (Doc::SignedOn, signed(&signature.at, self.lang)),
        ]
    }

    pub(super) fn closing(&self, out: &mut Vec<Block>) {
        let view = self.view;
        self.heading(out, Doc::Signatures);
        match &view.signature {
            Some(signature) => {
                let signature = self.signature(signature, Doc::Professional);
                self.pairs(out, signature);
            }
            None => out.push(Block::Paragraph(self.say(Doc::Preview))),
        }
        if let Some(signature) = &view.coach_signature {
            let signature = self.signature(signature, Doc::CoachName);
            self.pairs(out, signature);
        }
        self.heading(out, Doc::Technical);
        let protocol = version(self.protocol, &view.protocol, self.lang);
        self.pairs(
            out,
            vec![
                (Doc::Made, app(&view.app)),
                (Doc::Protocol, protocol),
                (Doc::DigestOfRules, view.protocol.sha256.clone()),
                (Doc::Digest, view.digest.clone().unwrap_or_default()),
            ],
        );
        if view.digest.is_some() {
            out.push(Block::Paragraph(self.say(Doc::DigestText)));
            seal::closing(view, self.lang, out);
        }
    }
}
