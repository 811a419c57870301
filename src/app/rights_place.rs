//! The addresses of the pages about rights and care: what stands behind the area's name.

use crate::rights::Rights;
use crate::rights::model::{Step, Tool};

/// The name of a tool's last page.
const FINISH: &str = "finish";
const DOSSIER: &str = "dossier";
const ACCESS: &str = "access";
const RETENTION: &str = "retention";

/// Names that no tool and no step can have.
pub const TAKEN: [&str; 4] = [FINISH, DOSSIER, ACCESS, RETENTION];

/// A page about rights and care.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Place<'a> {
    /// All of them.
    Overview,
    /// A step of a tool.
    Step(&'a Tool, &'a Step),
    /// The end of a tool: what is missing, signing, documents.
    Finish(&'a Tool),
    /// What may be in a dossier.
    Dossier,
    /// Who may see a dossier.
    Access,
    /// Keeping and destroying.
    Retention,
}

impl<'a> Place<'a> {
    /// The page of an address, or nothing where there is none. A tool alone is its first step.
    #[must_use]
    pub fn of(rights: &'a Rights, rest: &str) -> Option<Self> {
        let (first, then) = rest.split_once('/').unwrap_or((rest, ""));
        match (first, then) {
            ("", "") => Some(Place::Overview),
            (DOSSIER, "") => Some(Place::Dossier),
            (ACCESS, "") => Some(Place::Access),
            (RETENTION, "") => Some(Place::Retention),
            (tool, step) => {
                let tool = rights.tool(tool)?;
                let steps = || tool.steps.iter();
                match step {
                    "" => steps().next().map(|step| Place::Step(tool, step)),
                    FINISH => Some(Place::Finish(tool)),
                    id => steps()
                        .find(|step| step.id == id)
                        .map(|step| Place::Step(tool, step)),
                }
            }
        }
    }

    /// The rest of its address.
    #[must_use]
    pub fn rest(&self) -> String {
        match self {
            Place::Overview => String::new(),
            Place::Step(tool, step) => format!("{}/{}", tool.id, step.id),
            Place::Finish(tool) => format!("{}/{FINISH}", tool.id),
            Place::Dossier => DOSSIER.to_owned(),
            Place::Access => ACCESS.to_owned(),
            Place::Retention => RETENTION.to_owned(),
        }
    }
}
