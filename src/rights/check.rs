//! What must hold in a whole file, beyond its form: every name exists, and nothing looks at what is asked later.

use std::collections::BTreeSet;

use crate::protocol::{Protocol, RowUse};

use super::error::{LoadError, Problem};
use super::model::{Belongs, CheckLink, Cond, Document, Field, Kind, Notes, Piece, Source, Tool};

/// What is wrong so far.
struct Gather<'a> {
    protocol: &'a Protocol,
    errors: Vec<LoadError>,
}

impl Gather<'_> {
    fn add(&mut self, place: &str, problem: Problem) {
        self.errors.push(LoadError::new(place, problem));
    }

    fn need(&mut self, there: bool, place: &str, kind: &'static str, id: &str) {
        if !there {
            let id = id.to_owned();
            self.add(place, Problem::Unknown { kind, id });
        }
    }

    fn refs(&mut self, place: &str, refs: &[String]) {
        for one in refs {
            self.need(self.protocol.article(one).is_some(), place, "article", one);
        }
    }

    fn notes(&mut self, place: &str, notes: &Notes) {
        let source = self.protocol.source();
        for id in &notes.readings {
            let there = source.readings.iter().any(|one| one.id == *id);
            self.need(there, place, "reading", id);
        }
        for id in &notes.limits {
            let there = source.limits.iter().any(|one| one.id == *id);
            self.need(there, place, "limit", id);
        }
        for id in &notes.laws {
            let there = source.notes.iter().any(|one| one.id == *id);
            self.need(there, place, "note on the law", id);
        }
    }

    fn once<'b>(&mut self, place: &str, ids: impl Iterator<Item = &'b String>) {
        let mut seen = BTreeSet::new();
        for id in ids {
            if !seen.insert(id) {
                self.add(place, Problem::Duplicate(id.clone()));
            }
        }
    }

    fn link(&mut self, place: &str, link: &CheckLink) {
        let activity = self.protocol.find_activity(&link.activity);
        self.need(activity.is_some(), place, "activity", &link.activity);
        let Some(activity) = activity else { return };
        let row = link.row.as_ref().map(|id| (id, self.protocol.find_row(id)));
        match row {
            Some((id, None)) => self.need(false, place, "row", id),
            Some((id, at @ Some(_))) => {
                let goes = self.protocol.plan(activity, at).is_some();
                self.need(goes, place, "activity with row", id);
            }
            None => {
                let alone = self.protocol.activity(activity).row != RowUse::Required;
                self.need(alone, place, "activity without row", &link.activity);
            }
        }
    }
}

/// Everything that is wrong with a file.
#[must_use]
pub fn check(source: &Source, protocol: &Protocol) -> Vec<LoadError> {
    let mut gather = Gather {
        protocol,
        errors: Vec::new(),
    };
    gather.need(
        source.protocol == protocol.id(),
        "protocol",
        "protocol",
        &source.protocol,
    );
    gather.once("tools", source.tools.iter().map(|tool| &tool.id));
    gather.once("tools", source.tools.iter().map(|tool| &tool.record));
    for tool in &source.tools {
        self::tool(&mut gather, tool);
    }
    dossier(&mut gather, source);
    access(&mut gather, source);
    gather.notes("retention", &source.retention.notes);
    gather.refs("retention", &source.retention.refs);
    gather.refs("retention", &source.retention.log_refs);
    gather.errors
}

fn tool(gather: &mut Gather<'_>, tool: &Tool) {
    let place = format!("tools.{}", tool.id);
    gather.refs(&place, &tool.refs);
    gather.notes(&place, &tool.notes);
    gather.once(&place, tool.steps.iter().map(|step| &step.id));
    let fields = tool.steps.iter().flat_map(|step| &step.fields);
    gather.once(&place, fields.map(|field| &field.id));
    gather.once(&place, tool.moments.iter().map(|one| &one.id));
    gather.once(&place, tool.outcomes.iter().map(|one| &one.id));
    gather.once(&place, tool.documents.iter().map(|one| &one.id));
    let mut known: Vec<&Field> = Vec::new();
    for step in &tool.steps {
        let place = format!("{place}.steps.{}", step.id);
        gather.refs(&place, &step.refs);
        cond(gather, &place, tool, &known, step.when.as_ref());
        for field in &step.fields {
            let place = format!("{place}.{}", field.id);
            cond(gather, &place, tool, &known, field.when.as_ref());
            self::field(gather, &place, &known, field);
            known.push(field);
        }
        for say in &step.says {
            gather.refs(&place, &say.refs);
            cond(gather, &place, tool, &known, say.when.as_ref());
        }
        for link in &step.checks {
            gather.link(&place, link);
            cond(gather, &place, tool, &known, link.when.as_ref());
        }
    }
    for outcome in &tool.outcomes {
        let place = format!("{place}.outcomes.{}", outcome.id);
        gather.refs(&place, &outcome.refs);
        cond(gather, &place, tool, &known, Some(&outcome.when));
        if mentions_outcome(&outcome.when) {
            gather.add(&place, Problem::Later(outcome.id.clone()));
        }
    }
    for moment in &tool.moments {
        let place = format!("{place}.moments.{}", moment.id);
        gather.refs(&place, &moment.refs);
        cond(gather, &place, tool, &known, moment.when.as_ref());
        // What the protocol asks is done by then, whatever day it is (the agreed reading).
        if moment.extends && moment.law.is_none() {
            gather.add(&place, Problem::Field("only a term of the law is extended"));
        }
        for id in [Some(&moment.from), moment.done.as_ref()]
            .into_iter()
            .flatten()
        {
            let there = known.iter().any(|f| f.id == *id && f.kind == Kind::Date);
            gather.need(there, &place, "date field", id);
        }
    }
    let line = |id: &String| {
        let mut fields = known.iter();
        fields.any(|field| field.id == *id && field.kind == Kind::Line)
    };
    if let Some(id) = &tool.file_number {
        gather.need(line(id), &place, "field of one line", id);
    }
    if let Some(coach) = &tool.coach {
        gather.need(line(&coach.name), &place, "field of one line", &coach.name);
        cond(gather, &place, tool, &known, coach.when.as_ref());
    }
    for document in &tool.documents {
        self::document(gather, &place, tool, &known, document);
    }
}

fn field(gather: &mut Gather<'_>, place: &str, known: &[&Field], field: &Field) {
    gather.refs(place, &field.refs);
    gather.once(place, field.options.iter().map(|option| &option.id));
    gather.once(place, field.columns.iter().map(|column| &column.id));
    for option in &field.options {
        gather.refs(place, &option.refs);
    }
    let (options, columns) = match field.kind {
        Kind::Line | Kind::Text | Kind::Date | Kind::Moment | Kind::Answer => (false, false),
        Kind::Choice | Kind::Ticks | Kind::Questions => (true, false),
        Kind::Rows => (false, true),
    };
    if options == field.options.is_empty() || columns == field.columns.is_empty() {
        gather.add(
            place,
            Problem::Field("options or columns do not go with its kind"),
        );
    }
    let plain = |kind: Kind| matches!(kind, Kind::Line | Kind::Date | Kind::Answer);
    if !field.columns.iter().all(|column| plain(column.kind)) {
        gather.add(
            place,
            Problem::Field("a column is a line, a date or an answer"),
        );
    }
    let dated = matches!(field.kind, Kind::Date | Kind::Moment);
    if !dated && (field.lies.is_some() || field.not_before.is_some()) {
        gather.add(
            place,
            Problem::Field("only a date lies before or after another"),
        );
    }
    if let Some(id) = &field.not_before {
        let dated = |kind: Kind| matches!(kind, Kind::Date | Kind::Moment);
        let there = known.iter().any(|f| f.id == *id && dated(f.kind));
        gather.need(there, place, "earlier date field", id);
    }
}

fn mentions_outcome(cond: &Cond) -> bool {
    match cond {
        Cond::All(list) | Cond::Any(list) => list.iter().any(mentions_outcome),
        Cond::Not(one) => mentions_outcome(one),
        Cond::Outcome(_) => true,
        Cond::Is(_) | Cond::Filled(_) | Cond::Yes(_) | Cond::NoneOf(_) => false,
    }
}

/// The fields that a condition looks at, with the value that they are compared with.
fn looks_at<'a>(cond: &'a Cond, out: &mut Vec<(&'a String, Option<&'a String>, bool)>) {
    match cond {
        Cond::All(list) | Cond::Any(list) => list.iter().for_each(|one| looks_at(one, out)),
        Cond::Not(one) => looks_at(one, out),
        Cond::Is(pairs) => out.extend(pairs.iter().map(|(id, value)| (id, Some(value), false))),
        Cond::Filled(id) => out.push((id, None, false)),
        Cond::Yes(id) | Cond::NoneOf(id) => out.push((id, None, true)),
        Cond::Outcome(_) => {}
    }
}

fn outcomes_in<'a>(cond: &'a Cond, out: &mut Vec<&'a String>) {
    match cond {
        Cond::All(list) | Cond::Any(list) => list.iter().for_each(|one| outcomes_in(one, out)),
        Cond::Not(one) => outcomes_in(one, out),
        Cond::Outcome(id) => out.push(id),
        Cond::Is(_) | Cond::Filled(_) | Cond::Yes(_) | Cond::NoneOf(_) => {}
    }
}

/// A condition looks at fields that are asked before it, and at values that they can have.
fn cond(gather: &mut Gather<'_>, place: &str, tool: &Tool, known: &[&Field], cond: Option<&Cond>) {
    let Some(cond) = cond else { return };
    let mut looks = Vec::new();
    looks_at(cond, &mut looks);
    let mut outcomes = Vec::new();
    outcomes_in(cond, &mut outcomes);
    for id in outcomes {
        match tool.outcomes.iter().find(|one| one.id == *id) {
            // What an outcome looks at, whoever names it looks at.
            Some(_) => tool
                .outcomes
                .iter()
                .for_each(|one| looks_at(&one.when, &mut looks)),
            None => gather.need(false, place, "outcome", id),
        }
    }
    for (id, value, questions) in looks {
        let Some(field) = known.iter().find(|field| field.id == *id) else {
            gather.add(place, Problem::Later(id.clone()));
            continue;
        };
        let good = match value {
            None => !questions || field.kind == Kind::Questions,
            Some(value) => match field.kind {
                Kind::Choice | Kind::Ticks => field.options.iter().any(|one| one.id == *value),
                Kind::Answer => crate::protocol::Answer::from_id(value).is_some(),
                Kind::Line | Kind::Text | Kind::Date | Kind::Moment => false,
                Kind::Questions | Kind::Rows => false,
            },
        };
        if !good {
            let id = value.unwrap_or(id).clone();
            gather.add(place, Problem::Unknown { kind: "value", id });
        }
    }
}

fn document(
    gather: &mut Gather<'_>,
    place: &str,
    tool: &Tool,
    known: &[&Field],
    document: &Document,
) {
    let place = format!("{place}.documents.{}", document.id);
    cond(gather, &place, tool, known, document.when.as_ref());
    if let Some(id) = &document.dated {
        let date = |field: &&Field| field.id == *id && field.kind == Kind::Date;
        gather.need(known.iter().any(date), &place, "date field", id);
    }
    for (at, piece) in document.blocks.iter().enumerate() {
        let place = format!("{place}[{at}]");
        cond(gather, &place, tool, known, piece.when.as_ref());
        if pieces(piece) != 1 {
            gather.add(&place, Problem::Piece);
        }
        let of = |kinds: &[Kind], id: &String| {
            known.iter().any(|f| f.id == *id && kinds.contains(&f.kind))
        };
        for id in &piece.fields {
            gather.need(known.iter().any(|f| f.id == *id), &place, "field", id);
        }
        if let Some(id) = &piece.value {
            gather.need(of(&[Kind::Line, Kind::Text], id), &place, "text field", id);
        }
        if let Some(id) = &piece.list {
            let lists = [Kind::Choice, Kind::Ticks, Kind::Questions];
            gather.need(of(&lists, id), &place, "field with options", id);
        }
        if let Some(id) = &piece.table {
            gather.need(of(&[Kind::Rows], id), &place, "table", id);
        }
        let texts = [&piece.heading, &piece.text, &piece.notice];
        let texts = texts.into_iter().flatten().chain(&piece.items);
        let places: Vec<String> = texts
            .flat_map(|text| [&text.nl, &text.en])
            .flat_map(|text| super::show::places(text))
            .collect();
        for name in places {
            let field = known.iter().any(|f| f.id == name);
            let moment = tool.moments.iter().any(|one| one.id == name);
            let there = field || moment || name == super::show::TODAY;
            gather.need(there, &place, "field or term", &name);
        }
    }
}

fn pieces(piece: &Piece) -> usize {
    [
        piece.heading.is_some(),
        piece.text.is_some(),
        piece.notice.is_some(),
        !piece.items.is_empty(),
        !piece.fields.is_empty(),
        piece.value.is_some(),
        piece.list.is_some(),
        piece.table.is_some(),
        piece.all,
        piece.terms,
        piece.closing,
    ]
    .into_iter()
    .filter(|there| *there)
    .count()
}

fn dossier(gather: &mut Gather<'_>, source: &Source) {
    let dossier = &source.dossier;
    gather.notes("dossier", &dossier.notes);
    gather.once("dossier", dossier.categories.iter().map(|one| &one.id));
    let questions = dossier.categories.iter().flat_map(|one| &one.ask);
    gather.once("dossier", questions.map(|question| &question.id));
    for category in &dossier.categories {
        let place = format!("dossier.{}", category.id);
        gather.refs(&place, &category.refs);
        let conditional = match category.belongs {
            Belongs::Always | Belongs::Never => false,
            Belongs::When | Belongs::WhenNecessary => true,
        };
        if conditional == category.ask.is_empty() {
            gather.add(&place, Problem::Category);
        }
    }
}

fn access(gather: &mut Gather<'_>, source: &Source) {
    let access = &source.access;
    gather.notes("access", &access.notes);
    gather.once("access.roles", access.roles.iter().map(|role| &role.id));
    gather.once("access.reasons", access.reasons.iter().map(|one| &one.id));
    for rule in &access.rules {
        let place = format!("access.{}", rule.role);
        gather.refs(&place, &rule.refs);
        let there = access.roles.iter().any(|role| role.id == rule.role);
        gather.need(there, &place, "role", &rule.role);
        for id in &rule.reasons {
            let there = access.reasons.iter().any(|reason| reason.id == *id);
            gather.need(there, &place, "reason", id);
        }
        if let Some(link) = &rule.check {
            gather.link(&place, link);
        }
        if let Some(tool) = &rule.tool {
            let there = source.tools.iter().any(|one| one.id == *tool);
            gather.need(there, &place, "tool", tool);
        }
    }
    for role in &access.roles {
        let own = || access.rules.iter().filter(|rule| rule.role == role.id);
        if own().filter(|rule| rule.reasons.is_empty()).count() != 1 {
            gather.add("access.rules", Problem::Access(role.id.clone()));
        }
        let place = format!("access.{}", role.id);
        gather.once(&place, own().flat_map(|rule| &rule.reasons));
    }
}
