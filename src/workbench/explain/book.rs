//! The whole protocol as one document, made from the file.

use chrono::{Months, NaiveDate};

use crate::document::{Block, Outline};
use crate::protocol::model::Confidence;
use crate::protocol::{Protocol, Row, RuleKind};
use crate::text::date::{long_iso, parse_iso};
use crate::text::rules_explain::Book as Words;
use crate::text::{Lang, fill, grouped, reference};

use super::chart::{Mark, of_route};
use super::{articles, row_consent};

/// The book of a protocol. Notes on the law show as stale when today is known and nobody looked for more than a year.
#[must_use]
pub fn book(protocol: &Protocol, lang: Lang, today: Option<NaiveDate>) -> Outline {
    let title = protocol.source().title.get(lang);
    let mut writer = Writer {
        protocol,
        lang,
        today,
        blocks: Vec::new(),
    };
    writer.front();
    writer.rows();
    writer.routes();
    writer.questions();
    writer.articles();
    writer.readings();
    writer.law();
    writer.limits();
    Outline {
        lang,
        title: fill(Words::Title.get(lang), &[("protocol", title)]),
        blocks: writer.blocks,
    }
}

struct Writer<'a> {
    protocol: &'a Protocol,
    lang: Lang,
    today: Option<NaiveDate>,
    blocks: Vec<Block>,
}

impl Writer<'_> {
    fn say(&self, words: Words) -> String {
        words.get(self.lang).to_owned()
    }

    /// References as one reads them.
    fn refs(&self, refs: &[String]) -> String {
        // A reference stays on its line.
        let labels = refs
            .iter()
            .map(|one| reference::label(one, self.lang).replace(' ', "\u{a0}"));
        labels.collect::<Vec<_>>().join(", ")
    }

    fn heading(&mut self, words: Words) {
        let words = self.say(words);
        self.blocks.push(Block::Heading(words));
    }

    fn table(&mut self, head: &[Words], rows: Vec<Vec<String>>) {
        let head = head.iter().map(|words| self.say(*words)).collect();
        self.blocks.push(Block::Table { head, rows });
    }

    fn front(&mut self) {
        let (protocol, lang) = (self.protocol, self.lang);
        let source = protocol.source();
        let made = self.say(Words::Made);
        self.blocks.push(Block::Paragraph(made));
        let about = source.origin.about.get(lang).to_owned();
        self.blocks.push(Block::Paragraph(about));
        let counts = fill(
            Words::CountsText.get(lang),
            &[
                ("pairs", &source.coverage.pairs.to_string()),
                ("states", &grouped(source.coverage.states, lang)),
            ],
        );
        let pairs = vec![
            (self.say(Words::Id), source.id.clone()),
            (self.say(Words::Version), source.version.clone()),
            (
                self.say(Words::Publisher),
                source.origin.publisher.get(lang).to_owned(),
            ),
            (
                self.say(Words::InForce),
                long_iso(&source.origin.in_force, lang),
            ),
            (self.say(Words::Counts), counts),
            (self.say(Words::Digest), protocol.digest().to_owned()),
        ];
        self.blocks.push(Block::Pairs(pairs));
        self.heading(Words::Contents);
        let there = [
            (Words::Rows, true),
            (Words::Routes, true),
            (Words::Questions, true),
            (Words::ByArticle, true),
            (Words::Readings, !source.readings.is_empty()),
            (Words::Law, !source.notes.is_empty()),
            (Words::Limits, !source.limits.is_empty()),
        ];
        let parts = there.into_iter().filter(|(_, there)| *there);
        let parts = parts.map(|(words, _)| self.say(words)).collect();
        self.blocks.push(Block::List(parts));
    }

    fn items(&self, row: &Row) -> String {
        let names = |ids: &[String]| {
            let named = ids.iter().map(|id| {
                self.protocol.find_item(id).map_or(id.clone(), |at| {
                    self.protocol.item(at).label.get(self.lang).to_owned()
                })
            });
            named.collect::<Vec<String>>().join(", ")
        };
        let mut words = if row.items.is_empty() {
            self.say(Words::NoData)
        } else {
            names(&row.items)
        };
        if !row.if_applicable.is_empty() {
            let more = names(&row.if_applicable);
            words.push_str("; ");
            words.push_str(&fill(
                Words::IfApplicable.get(self.lang),
                &[("items", &more)],
            ));
        }
        words
    }

    fn rows(&mut self) {
        self.heading(Words::Rows);
        let lang = self.lang;
        for purpose in &self.protocol.source().purposes {
            let rows: Vec<Vec<String>> = self
                .protocol
                .source()
                .rows
                .iter()
                .filter(|row| row.purpose == purpose.id)
                .map(|row| {
                    let when = row.when.as_ref().map_or("–", |when| when.get(lang));
                    let mut consent = row_consent(row.consent, lang).to_owned();
                    if let Some(note) = &row.consent_note {
                        let note = note.get(lang);
                        // A remark that begins with the same words says it already.
                        let said = note.to_lowercase().starts_with(&consent.to_lowercase());
                        consent = if said {
                            note.to_owned()
                        } else {
                            format!("{consent}. {note}")
                        };
                    }
                    vec![
                        row.contact.get(lang).to_owned(),
                        when.to_owned(),
                        self.items(row),
                        consent,
                    ]
                })
                .collect();
            if !rows.is_empty() {
                let title = format!("{}. {}", purpose.number, purpose.label.get(lang));
                self.blocks.push(Block::Paragraph(title));
                let head = [
                    Words::Contact,
                    Words::WhenHead,
                    Words::Data,
                    Words::ConsentHead,
                ];
                self.table(&head, rows);
            }
        }
    }

    fn routes(&mut self) {
        self.heading(Words::Routes);
        let lang = self.lang;
        for at in self.protocol.route_ids() {
            let route = self.protocol.route(at);
            let chart = of_route(self.protocol, at, lang);
            let Some(column) = chart.columns.first() else {
                continue;
            };
            let title = fill(Words::Route.get(lang), &[("title", &column.title)]);
            self.blocks.push(Block::Heading(title));
            self.blocks
                .push(Block::Paragraph(route.explain.get(lang).to_owned()));
            let pairs = vec![
                (
                    self.say(Words::RouteWhen),
                    column.when.clone().unwrap_or_default(),
                ),
                (self.say(Words::Articles), self.refs(&route.refs)),
            ];
            self.blocks.push(Block::Pairs(pairs));
            let rows = column
                .steps
                .iter()
                .map(|step| {
                    let kind = match step.mark {
                        Mark::Condition => Words::KindCondition,
                        Mark::Action | Mark::ActionThatFails => Words::KindAction,
                    };
                    vec![
                        step.title.clone(),
                        self.say(kind),
                        step.when.clone().unwrap_or_else(|| "–".to_owned()),
                        self.refs(&step.refs),
                    ]
                })
                .collect();
            let head = [Words::Before, Words::Kind, Words::OnlyIf, Words::Articles];
            self.table(&head, rows);
            let rows: Vec<Vec<String>> = column
                .duties
                .iter()
                .map(|(duty, term, when)| {
                    let when = when.clone().unwrap_or_else(|| "–".to_owned());
                    vec![duty.clone(), term.clone(), when]
                })
                .collect();
            if !rows.is_empty() {
                self.table(&[Words::AfterHead, Words::Term, Words::OnlyIf], rows);
            }
        }
    }

    fn questions(&mut self) {
        self.heading(Words::Questions);
        let lang = self.lang;
        let source = self.protocol.source();
        let rows = source
            .questions
            .iter()
            .map(|question| {
                // A question that decides a rule has that rule's kind; others only show which rules go.
                let decides = source
                    .rules
                    .iter()
                    .find(|r| r.question.as_ref() == Some(&question.id));
                let kind = match decides.map(|rule| rule.kind) {
                    Some(RuleKind::Action) => Words::KindAction,
                    Some(RuleKind::Condition) | None => Words::KindCondition,
                };
                vec![
                    question.ask.get(lang).to_owned(),
                    self.say(kind),
                    question.why.get(lang).to_owned(),
                    self.refs(&question.refs),
                ]
            })
            .collect();
        let head = [Words::Ask, Words::Kind, Words::Why, Words::Articles];
        self.table(&head, rows);
    }

    fn articles(&mut self) {
        self.heading(Words::ByArticle);
        let about = self.say(Words::ByArticleText);
        self.blocks.push(Block::Paragraph(about));
        let lang = self.lang;
        let rows = articles(self.protocol, lang)
            .into_iter()
            .map(|article| {
                let acts: Vec<String> = article
                    .acts
                    .iter()
                    .map(|acts| fill(acts.kind.get(lang), &[("what", &acts.name)]))
                    .collect();
                let acts = match (acts.is_empty(), article.in_parts) {
                    (false, _) => acts.join("; "),
                    (true, true) => self.say(Words::ActsInParts),
                    (true, false) => self.say(Words::ActsNowhere),
                };
                vec![format!("{} {}", article.reference, article.name), acts]
            })
            .collect();
        self.table(&[Words::Article, Words::Acts], rows);
    }

    fn readings(&mut self) {
        let source = self.protocol.source();
        if source.readings.is_empty() {
            return;
        }
        self.heading(Words::Readings);
        let lang = self.lang;
        let rows = source
            .readings
            .iter()
            .map(|reading| {
                let decides = if reading.decides {
                    Words::DecidesYes
                } else {
                    Words::DecidesNo
                };
                vec![
                    format!("{} ({})", reading.about.get(lang), self.refs(&reading.refs)),
                    reading.ours.get(lang).to_owned(),
                    reading.alternative.get(lang).to_owned(),
                    self.say(decides),
                ]
            })
            .collect();
        let head = [Words::About, Words::Ours, Words::Other, Words::Decides];
        self.table(&head, rows);
    }

    fn law(&mut self) {
        let source = self.protocol.source();
        if source.notes.is_empty() {
            return;
        }
        self.heading(Words::Law);
        let text = self.say(Words::LawText);
        self.blocks.push(Block::Paragraph(text));
        let lang = self.lang;
        let rows = source
            .notes
            .iter()
            .map(|note| {
                let date = long_iso(&note.reviewed, lang);
                let reviewed = if self.is_stale(&note.reviewed) {
                    fill(Words::Stale.get(lang), &[("date", &date)])
                } else {
                    date
                };
                // What nobody confirmed is named, so that somebody can; what it says is shown nowhere.
                let text = match note.confidence {
                    Confidence::Unsure => self.say(Words::Unsure),
                    Confidence::Medium | Confidence::High => note.text.get(lang).to_owned(),
                };
                vec![note.law.clone(), text, reviewed]
            })
            .collect();
        self.table(&[Words::LawSource, Words::LawNote, Words::Reviewed], rows);
    }

    fn is_stale(&self, reviewed: &str) -> bool {
        let last = parse_iso(reviewed).and_then(|day| day.checked_add_months(Months::new(12)));
        self.today
            .is_some_and(|today| last.is_none_or(|last| today > last))
    }

    fn limits(&mut self) {
        let source = self.protocol.source();
        if source.limits.is_empty() {
            return;
        }
        self.heading(Words::Limits);
        let lang = self.lang;
        let rows = source
            .limits
            .iter()
            .map(|limit| {
                vec![
                    limit.about.get(lang).to_owned(),
                    limit.advice.get(lang).to_owned(),
                ]
            })
            .collect();
        self.table(&[Words::About, Words::Advice], rows);
    }
}
