//! Conditions beside those of the file, compiled for the plans of a protocol: to ask what a condition would do if a part
//! of it were left out.

use super::compile::{Compiler, Fact};
use super::{Condition, Protocol, Test};

/// Compiles further conditions for the plans of a protocol.
///
/// They may look only at what the plan's own conditions look at: a fact beyond those has no bit in any case.
pub struct Conditions<'a> {
    protocol: &'a Protocol,
    facts: Vec<Vec<Fact>>,
    compiled: u64,
}

impl<'a> Conditions<'a> {
    /// For every plan of this protocol.
    #[must_use]
    pub fn new(protocol: &'a Protocol) -> Self {
        let facts = protocol.plans.iter().map(|plan| {
            let mut errors = Vec::new();
            let (source, index) = (&protocol.source, &protocol.index);
            let mut compiler = Compiler::again(source, index, plan, Vec::new(), &mut errors);
            // The same plan again gives the same facts in the same order.
            let _ = compiler.plan();
            compiler.into_facts()
        });
        Conditions {
            protocol,
            facts: facts.collect(),
            compiled: 0,
        }
    }

    /// How many conditions were compiled so far.
    #[must_use]
    pub const fn compiled(&self) -> u64 {
        self.compiled
    }

    /// A condition as one plan (by its position) has it. Never holds where there is no such plan, or where the condition
    /// can't be compiled.
    pub fn test(&mut self, plan: usize, condition: &Condition) -> Test {
        let (Some(at), Some(facts)) = (self.protocol.plans.get(plan), self.facts.get_mut(plan))
        else {
            return Test::Never;
        };
        self.compiled += 1;
        let mut errors = Vec::new();
        let (source, index) = (&self.protocol.source, &self.protocol.index);
        let known = std::mem::take(facts);
        let count = known.len();
        let mut compiler = Compiler::again(source, index, at, known, &mut errors);
        let test = compiler.test(condition, "");
        *facts = compiler.into_facts();
        facts.truncate(count);
        test
    }
}
