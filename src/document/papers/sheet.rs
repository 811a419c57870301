//! What the papers share: their sender, the data, rights and complaints.

use crate::document::{Block, View};
use crate::protocol::{Flow, Protocol};
use crate::text::client::Client;
use crate::text::{Lang, Wording, date, fill, reference};

use super::Filled;
use super::offer;

/// A paper that is being written.
pub(super) struct Sheet<'a> {
    pub protocol: &'a Protocol,
    pub view: Option<&'a View>,
    pub filled: &'a Filled,
    pub lang: Lang,
}

impl Sheet<'_> {
    pub fn say(&self, words: impl Wording) -> String {
        words.say(self.lang).to_owned()
    }

    pub fn fill(&self, words: impl Wording, values: &[(&str, &str)]) -> String {
        fill(words.say(self.lang), values)
    }

    pub fn heading(&self, out: &mut Vec<Block>, words: impl Wording) {
        out.push(Block::Heading(self.say(words)));
    }

    pub fn text(&self, out: &mut Vec<Block>, words: impl Wording) {
        out.push(Block::Paragraph(self.say(words)));
    }

    pub fn list(&self, out: &mut Vec<Block>, words: &[impl Wording]) {
        out.push(Block::List(
            words.iter().map(|one| self.say(*one)).collect(),
        ));
    }

    /// Which way data goes in the case at hand; nowhere without one.
    pub fn flow(&self) -> Flow {
        self.view
            .and_then(|view| self.protocol.find_activity(&view.case.activity))
            .map_or(Flow::None, |at| self.protocol.activity(at).flow)
    }

    /// The team and organisation it comes from.
    pub fn team(&self) -> String {
        let organisation = self.filled.sender.organisation.trim();
        if organisation.is_empty() {
            return self.say(Client::Team);
        }
        // On one line; the head of a letter has it as it was typed.
        let lines: Vec<&str> = organisation.lines().map(str::trim).collect();
        lines.join(", ")
    }

    /// Where to reach the team: what was filled in, or its name.
    pub fn contact(&self) -> String {
        let contact = self.filled.sender.contact.trim();
        if contact.is_empty() {
            return self.team();
        }
        let lines: Vec<&str> = contact.lines().map(str::trim).collect();
        lines.join(", ")
    }

    /// Who decides on a client's request: the body that adopted the protocol (art. 15–18).
    pub fn college(&self) -> &str {
        self.protocol.source().origin.publisher.get(self.lang)
    }

    /// The other side, in the client's words.
    pub fn other_side(&self) -> String {
        let typed = self.filled.other_side.trim();
        if typed.is_empty() {
            self.say(Client::SomeoneElse)
        } else {
            typed.to_owned()
        }
    }

    /// A date as it is said, or nothing when there is none.
    pub fn date(&self, iso: &str) -> Option<String> {
        let iso = iso.trim();
        (!iso.is_empty()).then(|| date::long_iso(iso, self.lang))
    }

    pub fn refs<'r>(&self, refs: impl IntoIterator<Item = &'r String>) -> String {
        reference::labels(refs.into_iter().map(String::as_str), self.lang)
    }

    /// The articles of the rules and duties with which a paper helps.
    pub fn refs_for(&self, paper: crate::protocol::Paper) -> String {
        let Some(view) = self.view else {
            return String::new();
        };
        let (protocol, verdict) = (self.protocol, &view.verdict);
        let rules = verdict.before.iter().filter(|finding| {
            let rule = protocol.find_rule(&finding.rule);
            rule.is_some_and(|at| protocol.rule(at).papers.contains(&paper))
        });
        let duties = verdict.after.iter().filter(|duty| {
            let duty = protocol.find_duty(&duty.rule);
            duty.is_some_and(|at| protocol.duty(at).papers.contains(&paper))
        });
        let rules = rules.flat_map(|finding| &finding.refs);
        self.refs(rules.chain(duties.flat_map(|duty| &duty.refs)))
    }

    /// The articles of the case's route.
    pub fn route_refs(&self) -> String {
        let route = self
            .view
            .and_then(|view| self.protocol.find_route(&view.verdict.route));
        route.map_or_else(String::new, |at| self.refs(&self.protocol.route(at).refs))
    }

    /// What is shared, asked or recorded: each item that is part of it, with a mark on what is sensitive.
    pub fn items(&self) -> Vec<String> {
        let Some(view) = self.view else {
            return Vec::new();
        };
        let data = &view.verdict.data;
        data.within
            .iter()
            .map(|id| {
                let item = self.protocol.find_item(id);
                let label = item.map_or(id.as_str(), |at| {
                    self.protocol.item(at).label.get(self.lang)
                });
                if data.special.contains(id) {
                    format!("{label} ({})", self.say(Client::Special))
                } else {
                    label.to_owned()
                }
            })
            .collect()
    }

    /// Whether something of it is of a special category (art. 1).
    pub fn is_special(&self) -> bool {
        self.view.is_some_and(|view| {
            let data = &view.verdict.data;
            data.within.iter().any(|id| data.special.contains(id))
        })
    }

    /// How a rule with this evidence stands, if the verdict has one.
    pub fn standing(&self, evidence: crate::protocol::Evidence) -> Option<crate::decision::Status> {
        offer::standing(self.protocol, self.view?, evidence)
    }

    /// Whether this paper helps with the verdict.
    pub fn helps(&self, paper: crate::protocol::Paper) -> bool {
        self.view
            .is_some_and(|view| offer::helping(self.protocol, view).contains(&paper))
    }

    /// The items as a list, or that there are none yet.
    pub fn data(&self, out: &mut Vec<Block>) {
        let items = self.items();
        if items.is_empty() {
            self.text(out, Client::NoItems);
        } else {
            out.push(Block::List(items));
        }
    }

    /// What for: as filled in, or a line to write on.
    pub fn purpose(&self, out: &mut Vec<Block>, line: impl Wording) {
        let purpose = self.filled.purpose.trim();
        out.push(if purpose.is_empty() {
            Block::Fields(vec![self.say(line)])
        } else {
            Block::Paragraph(purpose.to_owned())
        });
    }

    /// Something that someone added.
    pub fn note(&self, out: &mut Vec<Block>) {
        let note = self.filled.note.trim();
        if !note.is_empty() {
            out.push(Block::Paragraph(note.to_owned()));
        }
    }

    /// Sender and date, as at the head of a letter.
    pub fn head(&self, out: &mut Vec<Block>) {
        let sender = &self.filled.sender;
        let lines = [sender.organisation.trim(), sender.contact.trim()];
        let lines: Vec<&str> = lines.into_iter().filter(|line| !line.is_empty()).collect();
        if !lines.is_empty() {
            out.push(Block::Paragraph(lines.join("\n")));
        }
        if let Some(date) = self.date(&self.filled.date) {
            out.push(Block::Paragraph(date));
        }
    }

    /// The client's rights and how to use them (art. 15–18).
    pub fn rights(&self, out: &mut Vec<Block>) {
        self.heading(out, Client::RightsTitle);
        self.list(
            out,
            &[
                Client::RightSee,
                Client::RightWho,
                Client::RightCorrect,
                Client::RightStatement,
                Client::RightDestroy,
            ],
        );
        out.push(Block::Paragraph(
            self.fill(Client::RightsHow, &[("college", self.college())]),
        ));
        let protocol = self.protocol.source().title.get(self.lang);
        out.push(Block::Paragraph(
            self.fill(Client::Law, &[("protocol", protocol)]),
        ));
    }

    /// The way to complain (art. 19).
    pub fn complaints(&self, out: &mut Vec<Block>) {
        self.heading(out, Client::ComplaintTitle);
        self.text(out, Client::ComplaintIntro);
        for step in [
            Client::ComplaintFirst,
            Client::ComplaintSecond,
            Client::ComplaintThird,
            Client::ComplaintFourth,
        ] {
            self.text(out, step);
        }
    }

    /// Where to turn to with questions.
    pub fn questions(&self, out: &mut Vec<Block>) {
        self.heading(out, Client::ContactTitle);
        out.push(Block::Paragraph(
            self.fill(Client::ContactText, &[("contact", &self.contact())]),
        ));
    }
}
