//! The verdict: in a panel that is always in view, and whole on its own page.

mod items;
mod notes;
mod outcome;
mod panel;
mod remedies;
mod rules;
mod words;

pub use items::ItemList;
pub use notes::NotesHere;
pub use outcome::{OutcomeBanner, outcome_icon, outcome_text};
pub use panel::VerdictPanel;
pub use remedies::Remedies;
pub use rules::{Duties, RuleList};
pub use words::{answer_words, consent_text, question_text, sentence_case, step_name};
