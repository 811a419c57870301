// The library as a program in TypeScript uses it. It is compiled and never run: what is right must compile, and after each
// `@ts-expect-error` stands what must not.
import * as library from "deelwijzer";
import { assess, deadlines, explain, protocol, retention, version } from "deelwijzer";
import type { Answer, CaseInput, Explanation, Outcome, RemedyJson, Source, VerdictJson } from "deelwijzer";

// Every function of the library stands here.
export const all: { [name in keyof typeof library]: unknown } = { assess, deadlines, explain, protocol, retention, version };

const input: CaseInput = {
  schema: "case/1",
  protocol: "leiden-wmo-2016",
  activity: "disclose",
  row: "2-work-income",
  data: ["naw", "bsn"],
  consent: "given",
  answers: { "reason-applies": "yes" },
};

/** No outcome is forgotten. */
export const sign = (outcome: Outcome): string => {
  switch (outcome) {
    case "permitted":
      return "yes";
    case "conditional":
      return "if";
    case "forbidden":
      return "no";
    case "no-processing":
      return "nothing";
    default: {
      const none: never = outcome;
      return none;
    }
  }
};

const verdict: VerdictJson = assess(input);
export const row: string | null = verdict.row;
export const excess: string[] = verdict.data.excess;
export const open = verdict.before.filter((finding) => finding.status === "open").map((finding) => finding.rule);
export const leaveOut = (remedy: RemedyJson): string[] => remedy.leave_out ?? [];
const words: Explanation = explain(input, "en");
export const needed: string[] = words.needed.map((question) => question.ask);
export const carryOut: string | null = deadlines({ request: "destruction", received: "2026-11-30" }).carry_out_by;
export const from: string = retention("2020-05-10").destroy_from;
const source: Source = protocol();
export const label: string | undefined = source.rows[0]?.occasion?.nl;
export const states: number = source.coverage.states;
export const unknown: Answer = "unknown";
export const number: string = version;
// What is left out of a case is not asked.
assess({ schema: "case/1", protocol: "leiden-wmo-2016", activity: "consult-team" });

// @ts-expect-error a case says which protocol it is for
assess({ schema: "case/1", activity: "disclose" });
// @ts-expect-error there is no such state of consent
assess({ ...input, consent: "maybe" });
// @ts-expect-error there is no such answer
assess({ ...input, answers: { "reason-applies": true } });
// @ts-expect-error there is no such field
assess({ schema: "case/1", protocol: "leiden-wmo-2016", activity: "disclose", rows: [] });
// @ts-expect-error it is spoken in Dutch and English
explain(input, "de");
// @ts-expect-error no request of a client
deadlines({ request: "access", received: "2026-11-30" });
// @ts-expect-error a date is a text
retention(new Date());
// @ts-expect-error no outcome
if (verdict.outcome === "allowed") throw new Error(verdict.outcome);
// @ts-expect-error a version can't be set
library.version = "2";
// @ts-expect-error not in the library
library.mount();
