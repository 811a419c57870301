// Told from the Rust types by tests/native/declarations.rs; do not change it here.

/** A case as it may be given: what is left out is not asked, not answered, or no row. */
export type CaseInput = Pick<CaseJson, "schema" | "protocol" | "activity"> & Partial<CaseJson>;

/** A request of a client: its kind, and the date on which it was received (`2026-11-30`). */
export type RequestInput = { request: "information" | "correction" | "destruction"; received: string };

/** The verdict on a case. Throws an `Error` that names every field that is wrong. */
export function assess(input: CaseInput): VerdictJson;
/** The verdict on a case in words, in Dutch or English. */
export function explain(input: CaseInput, lang: "nl" | "en"): Explanation;
/** By when a request is dealt with (art. 15 to 18). */
export function deadlines(request: RequestInput): DeadlinesJson;
/** How long a dossier is kept that was closed on a date (art. 10). */
export function retention(closed: string): RetentionJson;
/** The whole protocol, as a copy of one's own. */
export function protocol(): Source;
/** The version of the library. */
export const version: string;

/**
 * What a professional is about to do.
 */
export type Activity = { 
/**
 * Stable id.
 */
id: string, 
/**
 * In the user's words, as an answer to "what do you want to do?".
 */
label: Text, 
/**
 * One or two sentences more.
 */
help: Text, 
/**
 * Whether it is about a row of the table.
 */
row: RowUse, 
/**
 * Which way data goes.
 */
flow: Flow, 
/**
 * Who the other side is, where that is the same each time and no row says so.
 */
other_side: Text | null, 
/**
 * Whether a record must say who exactly the other side is, where no row says whether it must.
 */
name_other_side: boolean, 
/**
 * How the other side outside the table is called here (only where `row` is optional).
 */
without_row: Text | null, 
/**
 * Whether personal data is chosen at all (shown or not; the rules decide).
 */
data: boolean, 
/**
 * The articles behind it.
 */
refs: Array<string>, 
/**
 * Words by which a search finds it.
 */
search: Array<string>, };

/**
 * A duty afterwards.
 */
export type Afterwards = { 
/**
 * The duty's id.
 */
rule: string, 
/**
 * The articles it comes from.
 */
refs: Array<string>, 
/**
 * A few words.
 */
title: string, 
/**
 * What it asks.
 */
explain: string, 
/**
 * By when.
 */
term: string, };

/**
 * An answer to a question; not knowing is one.
 */
export type Answer = "yes" | "no" | "unknown";

/**
 * Steps that several routes share.
 */
export type Block = { 
/**
 * Stable id within the file.
 */
id: string, 
/**
 * Its steps.
 */
steps: Array<Step>, };

/**
 * A case in the form of the JSON contract (`case/1`).
 */
export type CaseJson = { 
/**
 * `case/1`.
 */
schema: string, 
/**
 * The protocol's id.
 */
protocol: string, 
/**
 * The activity's id.
 */
activity: string, 
/**
 * The row's id, or none.
 */
row: string | null, 
/**
 * The ids of the chosen items.
 */
data: Array<string>, 
/**
 * The state of consent.
 */
consent: Consent, 
/**
 * The answers by the question's id; unknown ones are left out.
 */
answers: { [key in string]: Answer }, };

/**
 * The checklist (Bijlage II).
 */
export type Checklist = { 
/**
 * What it starts from.
 */
intro: Text, 
/**
 * The principles above it.
 */
principles: Array<Principle>, 
/**
 * Its steps.
 */
steps: Array<ChecklistStep>, 
/**
 * Its closing reminder.
 */
closing: Text, };

/**
 * A step of the checklist.
 */
export type ChecklistStep = { 
/**
 * Its reference.
 */
reference: string, 
/**
 * A few words.
 */
title: Text, 
/**
 * What to weigh.
 */
explain: Text, 
/**
 * What to write in the motivation.
 */
motivate: Text, 
/**
 * The questions that belong to it.
 */
questions: Array<string>, };

/**
 * A condition over a case. In the file: `{ all = [..] }`, `{ yes = "telling-unsafe" }`, `{ some = "excess" }` …
 */
export type Condition = { "all": Array<Condition> } | { "any": Array<Condition> } | { "not": Condition } | { "activity": Array<string> } | { "row": Array<string> } | { "purpose": Array<string> } | { "has-row": boolean } | { "has-occasion": boolean } | { "row-consent": Array<RowConsent> } | { "consent": Array<Consent> } | { "yes": string } | { "no": string } | { "some": ItemSet } | { "item": Array<string> };

/**
 * How sure a note on the law is.
 */
export type Confidence = "high" | "medium" | "unsure";

/**
 * The state of the client's consent to this very processing.
 */
export type Consent = "given" | "not-asked" | "refused" | "withdrawn" | "unobtainable";

/**
 * Wording of a state of consent.
 */
export type ConsentText = { 
/**
 * As a choice.
 */
label: Text, 
/**
 * One sentence more.
 */
help: Text, };

/**
 * Wording of each state of consent.
 */
export type Consents = { 
/**
 * The client consented.
 */
given: ConsentText, 
/**
 * Not asked yet.
 */
"not-asked": ConsentText, 
/**
 * The client refused.
 */
refused: ConsentText, 
/**
 * The client took it back.
 */
withdrawn: ConsentText, 
/**
 * It cannot be asked, or the client cannot be reached.
 */
unobtainable: ConsentText, };

/**
 * What is meant to be left open, with the counts that an enumeration must find.
 */
export type Coverage = { 
/**
 * How many pairs of an activity with a row (or none) are cases.
 */
pairs: number, 
/**
 * How many distinct states those pairs have.
 */
states: number, 
/**
 * What is left open on purpose.
 */
gaps: Array<Gap>, };

/**
 * The chosen items, sorted out.
 */
export type DataJson = { 
/**
 * What the row allows.
 */
within: Array<string>, 
/**
 * What goes beyond it.
 */
excess: Array<string>, 
/**
 * What is of a special category.
 */
special: Array<string>, };

/**
 * By when a request is dealt with, as the contract has it.
 */
export type DeadlinesJson = { 
/**
 * The last day for the written answer.
 */
answer_by: string, 
/**
 * The last day for destruction; nothing for another request.
 */
carry_out_by: string | null, };

/**
 * A duty afterwards.
 */
export type Duty = { 
/**
 * Stable id.
 */
id: string, 
/**
 * The articles it comes from.
 */
refs: Array<string>, 
/**
 * A few words.
 */
title: Text, 
/**
 * What it asks.
 */
explain: Text, 
/**
 * By when, in words.
 */
term: Text, 
/**
 * What the record must hold about it.
 */
evidence: Evidence | null, 
/**
 * Papers for the client that help with it.
 */
papers: Array<Paper>, };

/**
 * A duty afterwards.
 */
export type DutyJson = { 
/**
 * The duty's id.
 */
rule: string, 
/**
 * The articles it comes from.
 */
refs: Array<string>, };

/**
 * A number to call in an emergency.
 */
export type EmergencyNumber = { 
/**
 * Stable id, by which a configuration replaces it.
 */
id: string, 
/**
 * Whom one reaches.
 */
label: Text, 
/**
 * When to call.
 */
when: Text, 
/**
 * The number as written.
 */
number: string, };

/**
 * What a complete record must hold beside a bare yes (section "what a complete record needs").
 */
export type Evidence = "motivation" | "alternatives" | "facts" | "attempts" | "coach" | "consent" | "signature" | "postponement";

/**
 * A verdict in words.
 */
export type Explanation = { 
/**
 * `explanation/1`.
 */
schema: string, 
/**
 * The language, as a BCP 47 tag.
 */
lang: string, 
/**
 * What may be done.
 */
outcome: Words, 
/**
 * What to do next.
 */
next: string, 
/**
 * The route, and when a case goes that way.
 */
route: Words, 
/**
 * The reasons that decide the outcome.
 */
decisive: Array<Reason>, 
/**
 * The questions whose answer can still change the outcome or the duties, in the order of a conversation.
 */
needed: Array<Needed>, 
/**
 * What must be done afterwards.
 */
after: Array<Afterwards>, };

/**
 * A rule with its status.
 */
export type FindingJson = { 
/**
 * The rule's id.
 */
rule: string, 
/**
 * The articles it comes from.
 */
refs: Array<string>, 
/**
 * State of the world, or something to do.
 */
kind: RuleKind, 
/**
 * How it stands.
 */
status: Status, };

/**
 * Which way personal data goes in an activity; a paper for the client words it by this.
 */
export type Flow = "out" | "in" | "kept" | "within" | "referred" | "none";

/**
 * What is left open on purpose.
 */
export type Gap = { 
/**
 * What is counted.
 */
kind: GapKind, 
/**
 * How many there must be.
 */
count: number, 
/**
 * Why that is right.
 */
why: Text, };

/**
 * A kind of gap that can be counted.
 */
export type GapKind = "activity-row-pairs" | "items-in-no-row" | "rows-without-occasion" | "informative-questions";

/**
 * A heading under which data items are shown.
 */
export type Group = { 
/**
 * Stable id.
 */
id: string, 
/**
 * The heading.
 */
label: Text, };

/**
 * A kind of personal data.
 */
export type Item = { 
/**
 * Stable id, as cases name it.
 */
id: string, 
/**
 * The heading it stands under.
 */
group: string, 
/**
 * What it is called.
 */
label: Text, 
/**
 * A remark for whoever chooses it.
 */
help: Text | null, 
/**
 * A special category of personal data (art. 1).
 */
special: boolean, 
/**
 * The item that this is a part of; a row that allows the whole allows each part.
 */
part_of: string | null, };

/**
 * A set of chosen items that can be empty or not.
 */
export type ItemSet = "chosen" | "within" | "excess" | "special";

/**
 * What the protocol does not cover.
 */
export type Limit = { 
/**
 * Stable id.
 */
id: string, 
/**
 * What is not covered.
 */
about: Text, 
/**
 * What to do then.
 */
advice: Text, 
/**
 * Where it is shown.
 */
at: Place, };

/**
 * A question that still matters.
 */
export type Needed = { 
/**
 * The question's id.
 */
question: string, 
/**
 * The question itself.
 */
ask: string, 
/**
 * Help in plain language.
 */
help: string, 
/**
 * Why it is asked.
 */
why: string, 
/**
 * What to do to find out.
 */
find_out: string, 
/**
 * The articles behind it.
 */
refs: Array<string>, };

/**
 * What changed in the law since the protocol.
 */
export type Note = { 
/**
 * Stable id.
 */
id: string, 
/**
 * The law it refers to.
 */
law: string, 
/**
 * What it says, in plain language.
 */
text: Text, 
/**
 * How sure it is.
 */
confidence: Confidence, 
/**
 * When someone last looked (ISO 8601 date); stale after a year.
 */
reviewed: string, 
/**
 * Where it is shown.
 */
at: Place, };

/**
 * Where a protocol comes from.
 */
export type Origin = { 
/**
 * Who adopted it.
 */
publisher: Text, 
/**
 * In force from (ISO 8601 date).
 */
in_force: string, 
/**
 * Its citation title.
 */
citation: string, 
/**
 * How this file relates to that text.
 */
about: Text, };

/**
 * What the protocol says about a case.
 */
export type Outcome = "permitted" | "conditional" | "forbidden" | "no-processing";

/**
 * Wording of one outcome.
 */
export type OutcomeText = { 
/**
 * One or two words.
 */
title: Text, 
/**
 * One sentence.
 */
explain: Text, 
/**
 * What to do next.
 */
next: Text, };

/**
 * Wording of each outcome.
 */
export type Outcomes = { 
/**
 * All rules are met.
 */
permitted: OutcomeText, 
/**
 * Something is still open.
 */
conditional: OutcomeText, 
/**
 * Something has failed.
 */
forbidden: OutcomeText, 
/**
 * Nothing is processed.
 */
"no-processing": OutcomeText, };

/**
 * A paper for the client.
 */
export type Paper = "letter" | "consent-form" | "signed-consent-form" | "information-sheet" | "card";

/**
 * Where a reading, a note or a limit is shown.
 */
export type Place = { 
/**
 * At the whole protocol.
 */
everywhere: boolean, 
/**
 * At these rules.
 */
rules: Array<string>, 
/**
 * At these duties.
 */
duties: Array<string>, 
/**
 * At these rows.
 */
rows: Array<string>, 
/**
 * At these routes.
 */
routes: Array<string>, 
/**
 * At these questions.
 */
questions: Array<string>, 
/**
 * At these terms of the glossary.
 */
terms: Array<string>, };

/**
 * A principle above the checklist.
 */
export type Principle = { 
/**
 * Its reference.
 */
reference: string, 
/**
 * What it says.
 */
text: Text, };

/**
 * A purpose of the decision table (its first column).
 */
export type Purpose = { 
/**
 * Stable id.
 */
id: string, 
/**
 * Its number in the table.
 */
number: number, 
/**
 * What it is called.
 */
label: Text, };

/**
 * A question that is answered with yes, no or "don't know yet".
 */
export type Question = { 
/**
 * Stable id, as cases name it.
 */
id: string, 
/**
 * What its answer is used for.
 */
kind: QuestionKind, 
/**
 * What the conversation is about when it is asked. Says where it is shown; no rule looks at it.
 */
topic: Topic | null, 
/**
 * The question itself.
 */
ask: Text, 
/**
 * Help in plain language.
 */
help: Text, 
/**
 * Why it is asked.
 */
why: Text, 
/**
 * What to do to find out, or to get it done, while the answer is unknown.
 */
find_out: Text, 
/**
 * The articles behind it.
 */
refs: Array<string>, };

/**
 * What a question is about.
 */
export type QuestionKind = "condition" | "action" | "fact" | "informative";

/**
 * A place where the text can be read in more than one way.
 */
export type Reading = { 
/**
 * Stable id.
 */
id: string, 
/**
 * The articles it is about.
 */
refs: Array<string>, 
/**
 * What is unclear.
 */
about: Text, 
/**
 * How it is read here.
 */
ours: Text, 
/**
 * The other way to read it.
 */
alternative: Text, 
/**
 * Whether the way it is read changes the verdict (else it is a remark).
 */
decides: boolean, 
/**
 * Where it is shown.
 */
at: Place, };

/**
 * A reason that decides the outcome.
 */
export type Reason = { 
/**
 * The rule's id.
 */
rule: string, 
/**
 * State of the world, or something to do.
 */
kind: RuleKind, 
/**
 * How it stands.
 */
status: Status, 
/**
 * The articles it comes from.
 */
refs: Array<string>, 
/**
 * The articles written out.
 */
cited: Array<string>, 
/**
 * A few words.
 */
title: string, 
/**
 * What it means as it stands.
 */
explain: string, };

/**
 * A smallest set of changes that improves the outcome; what does not change is left out.
 */
export type RemedyJson = { 
/**
 * Another row.
 */
row?: string | null, 
/**
 * Another state of consent.
 */
consent?: Consent | null, 
/**
 * Items to leave out.
 */
leave_out?: Array<string>, 
/**
 * Questions that are then answered with yes.
 */
answers?: { [key in string]: Answer }, 
/**
 * The outcome that then follows.
 */
outcome: Outcome, };

/**
 * How long a dossier is kept, as the contract has it.
 */
export type RetentionJson = { 
/**
 * The last day on which it is kept.
 */
keep_through: string, 
/**
 * The day from which it is destroyed or made anonymous.
 */
destroy_from: string, };

/**
 * A route: the rules and duties for a kind of case.
 */
export type Route = { 
/**
 * Stable id.
 */
id: string, 
/**
 * A few words.
 */
title: Text, 
/**
 * When a case goes this way, in plain language.
 */
explain: Text, 
/**
 * The articles behind it.
 */
refs: Array<string>, 
/**
 * When a case goes this way.
 */
when: Condition, 
/**
 * What must hold beforehand, in order.
 */
before: Array<Step>, 
/**
 * What must be done afterwards, in order.
 */
after: Array<Step>, 
/**
 * The outcome when every rule is met.
 */
when_met: WhenMet, };

/**
 * A row of the decision table (Bijlage I).
 */
export type Row = { 
/**
 * Stable id.
 */
id: string, 
/**
 * The purpose it stands under.
 */
purpose: string, 
/**
 * With whom there is contact, or what the row is about.
 */
contact: Text, 
/**
 * The column "when contact".
 */
when: Text | null, 
/**
 * The question whether the occasion is there. Absent where the row has none.
 */
occasion: Text | null, 
/**
 * Whether a record must say who exactly that is, as the row names a kind of contact and not one.
 */
name_other_side: boolean, 
/**
 * The activities that fit the row.
 */
activities: Array<string>, 
/**
 * The items the row allows.
 */
items: Array<string>, 
/**
 * The items the row allows "if applicable".
 */
if_applicable: Array<string>, 
/**
 * A remark on the column "what do you ask or share".
 */
items_note: Text | null, 
/**
 * Consent.
 */
consent: RowConsent, 
/**
 * A remark on the column "consent".
 */
consent_note: Text | null, 
/**
 * Words by which a search finds it.
 */
search: Array<string>, };

/**
 * What a row says about the client's consent.
 */
export type RowConsent = "required" | "not-required" | "not-applicable";

/**
 * Whether an activity is about a row of the table.
 */
export type RowUse = "required" | "optional" | "none";

/**
 * A rule that must hold beforehand.
 */
export type Rule = { 
/**
 * Stable id.
 */
id: string, 
/**
 * State of the world, or something to do.
 */
kind: RuleKind, 
/**
 * The articles it comes from.
 */
refs: Array<string>, 
/**
 * A few words.
 */
title: Text, 
/**
 * What it asks and why, in plain language.
 */
explain: Text, 
/**
 * What to do while it is open.
 */
open: Text, 
/**
 * What it means when it has failed; required where it can fail.
 */
failed: Text | null, 
/**
 * The question whose answer alone decides it.
 */
question: string | null, 
/**
 * When it is met, if not by one question.
 */
met_when: Condition | null, 
/**
 * When it has failed, if not by one question.
 */
failed_when: Condition | null, 
/**
 * What the record must hold beside the answer.
 */
evidence: Evidence | null, 
/**
 * Papers for the client that help with it.
 */
papers: Array<Paper>, };

/**
 * Which rules are a state of the world and which are something to do.
 */
export type RuleKind = "condition" | "action";

/**
 * A whole protocol file (`schema = "protocol/1"`).
 */
export type Source = { 
/**
 * The file's own format: `protocol/1`.
 */
schema: string, 
/**
 * The protocol's stable id, as cases name it.
 */
id: string, 
/**
 * The version of this formal reading of the protocol.
 */
version: string, 
/**
 * What the protocol is called.
 */
title: Text, 
/**
 * Where it comes from.
 */
origin: Origin, 
/**
 * Headings under which data items are shown.
 */
groups: Array<Group>, 
/**
 * Every data item.
 */
items: Array<Item>, 
/**
 * What a professional can be about to do.
 */
activities: Array<Activity>, 
/**
 * The purposes of the decision table.
 */
purposes: Array<Purpose>, 
/**
 * The rows of the decision table.
 */
rows: Array<Row>, 
/**
 * The question that asks whether a row's occasion is there; each row words it in its own way.
 */
occasion_question: string, 
/**
 * Every question, in the order in which a conversation has them.
 */
questions: Array<Question>, 
/**
 * Every rule that must hold beforehand.
 */
rules: Array<Rule>, 
/**
 * Every duty afterwards.
 */
duties: Array<Duty>, 
/**
 * Steps that several routes share.
 */
blocks: Array<Block>, 
/**
 * The routes: which rules and duties go for which cases.
 */
routes: Array<Route>, 
/**
 * Wording of each outcome.
 */
outcomes: Outcomes, 
/**
 * Wording of each state of consent.
 */
consents: Consents, 
/**
 * Places where the text can be read in more than one way, and how this protocol file reads it.
 */
readings: Array<Reading>, 
/**
 * What changed in the law since; never part of a verdict.
 */
notes: Array<Note>, 
/**
 * What the protocol does not cover, said so.
 */
limits: Array<Limit>, 
/**
 * Terms explained.
 */
glossary: Array<Term>, 
/**
 * The checklist that goes with the table.
 */
checklist: Checklist, 
/**
 * Numbers to call in an emergency.
 */
emergency: Array<EmergencyNumber>, 
/**
 * What the articles are called, by their reference.
 */
articles: { [key in string]: Text }, 
/**
 * What is meant to be left open, with the counts that an enumeration must find.
 */
coverage: Coverage, };

/**
 * How a rule stands in a case.
 */
export type Status = "met" | "open" | "failed";

/**
 * One step of a route or block.
 */
export type Step = { 
/**
 * The rule that goes here…
 */
rule: string | null, 
/**
 * …or the duty…
 */
duty: string | null, 
/**
 * …or the block of steps.
 */
block: string | null, 
/**
 * Only when this holds; absent is always.
 */
when: Condition | null, };

/**
 * A term explained (art. 1, and what else needs explaining).
 */
export type Term = { 
/**
 * Stable id.
 */
id: string, 
/**
 * The term.
 */
term: Text, 
/**
 * Other words for it, in either language.
 */
aliases: Array<string>, 
/**
 * What it means, in plain language.
 */
meaning: Text, 
/**
 * The articles it comes from; empty where the protocol does not define it.
 */
refs: Array<string>, };

/**
 * Wording in every language of the application.
 */
export type Text = { 
/**
 * Dutch, plain (B1).
 */
nl: string, 
/**
 * English.
 */
en: string, };

/**
 * What a conversation is about when it comes to a question, where that does not follow from the rules that look at it.
 */
export type Topic = "consent";

/**
 * A verdict in the form of the JSON contract.
 */
export type VerdictJson = { 
/**
 * `verdict/1`.
 */
schema: string, 
/**
 * What may be done.
 */
outcome: Outcome, 
/**
 * The route's id.
 */
route: string, 
/**
 * The row's id, or none.
 */
row: string | null, 
/**
 * The chosen items, sorted out.
 */
data: DataJson, 
/**
 * What must hold beforehand.
 */
before: Array<FindingJson>, 
/**
 * What must be done afterwards.
 */
after: Array<DutyJson>, 
/**
 * What would make the outcome better.
 */
remedies: Array<RemedyJson>, };

/**
 * The outcome of a route whose every rule is met.
 */
export type WhenMet = "permitted" | "no-processing";

/**
 * A thing of the protocol with its name and what it means.
 */
export type Words = { 
/**
 * Its id.
 */
id: string, 
/**
 * A few words.
 */
title: string, 
/**
 * What it means.
 */
explain: string, };
