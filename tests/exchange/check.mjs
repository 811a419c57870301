// What is handed to other programs. The exported decision tables: valid against the OMG's schema, and opened by dmn-moddle without a warning;
// the golden cases beside them of the form of the DMN TCK, with whole answers. Prints a line a file; ends with 1 when anything is wrong.
import { readFile, readdir } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import Ajv from "ajv/dist/2020.js";
import { DmnModdle } from "dmn-moddle";
import { parse } from "smol-toml";
import { validateXML } from "xmllint-wasm";

const root = join(dirname(fileURLToPath(import.meta.url)), "../..");
const exports_ = join(root, "docs/exchange");
// The package ships the schemas beside its own description of them.
const main = createRequire(import.meta.url).resolve("dmn-moddle/package.json");
const schemas = join(dirname(main), "resources/dmn/xsd");
const schema = async (name) => ({ fileName: name, contents: await readFile(join(schemas, name), "utf8") });
const whole = await schema("DMN13.xsd");
const parts = await Promise.all(["DMNDI13.xsd", "DC.xsd", "DI.xsd"].map(schema));
const moddle = new DmnModdle();
let wrong = 0;
let seen = 0;
const say = (fine, words) => {
  console.log(`${fine ? "ok   " : "WRONG"} ${words}`);
  wrong += fine ? 0 : 1;
};
for (const name of (await readdir(exports_)).filter((name) => name.endsWith(".dmn"))) {
  seen += 1;
  const contents = await readFile(join(exports_, name), "utf8");
  const result = await validateXML({ xml: [{ fileName: name, contents }], schema: [whole], preload: parts });
  say(result.valid, `${name}: valid against DMN13.xsd ${result.errors.map((e) => e.rawMessage).join("; ")}`);
  const { rootElement, warnings } = await moddle.fromXML(contents, "dmn:Definitions");
  say(warnings.length === 0, `${name}: opened by dmn-moddle ${warnings.map((w) => w.message).join("; ")}`);
  const decision = rootElement.drgElement.find((element) => element.$type === "dmn:Decision");
  const rules = decision?.decisionLogic?.rule ?? [];
  say(rules.length > 0, `${name}: ${rules.length} rules`);
  // A file that is damaged is refused, so that this check can fail.
  const damaged = contents.replace("<decisionTable", "<decisionTabel").replace("</decisionTable", "</decisionTabel");
  const refused = await validateXML({ xml: [{ fileName: name, contents: damaged }], schema: [whole], preload: parts });
  say(!refused.valid, `${name}: a damaged one is refused`);
}
// The golden cases: of the form of the TCK, one result a case, and with each answer as many components as the table has outputs.
const cases = { fileName: "testcases.xsd", contents: await readFile(join(root, "tests/exchange/testcases.xsd"), "utf8") };
const goldens = (await readdir(exports_)).filter((name) => name.endsWith("-tests.xml"));
for (const name of goldens) {
  const contents = await readFile(join(exports_, name), "utf8");
  const valid = async (text) => await validateXML({ xml: [{ fileName: name, contents: text }], schema: [cases] });
  const result = await valid(contents);
  say(result.valid, `${name}: of the form of the TCK ${result.errors.map((e) => e.rawMessage).join("; ")}`);
  const model = await readFile(join(exports_, /<modelName>(.*)<\/modelName>/.exec(contents)[1]), "utf8");
  const outputs = [...model.matchAll(/<output [^>]*name="([^"]*)"/g)].map((found) => found[1]);
  const answers = contents.split("<expected>").slice(1).filter((part) => part.includes("<component"));
  const whole = answers.every((part) => outputs.every((output) => part.includes(`<component name="${output}">`)));
  say(outputs.length > 1 && answers.length > 0 && whole, `${name}: ${answers.length} answers with all ${outputs.length} outputs`);
  for (const spoil of [
    (text) => text.replace("<expected>", "<verwacht>").replace("</expected>", "</verwacht>"),
    (text) => text.replace(/<component name="[^"]*">/, "<component>"),
    (text) => text.replace('id="0002"', 'id="0001"'),
  ]) {
    say(!(await valid(spoil(contents))).valid, `${name}: a damaged one is refused`);
  }
}
// The protocol files by the schema that is made from the program's own types; a wrong one is not valid by it.
const protocols = join(root, "protocols");
const rules = JSON.parse(await readFile(join(protocols, "schema/protocol-1.schema.json"), "utf8"));
const valid = new Ajv({ strict: false, validateFormats: false }).compile(rules);
const wrongs = [
  (file) => { file.rows[0].consent = "perhaps"; },
  (file) => { file.rows[0].contact = { nl: "x" }; },
  (file) => { file.questions[0].kind = 1; },
  (file) => { file.routes[0].when = { sometimes: [] }; },
  (file) => { file.surprise = 1; },
];
for (const name of (await readdir(protocols)).filter((name) => name.endsWith(".toml"))) {
  const text = await readFile(join(protocols, name), "utf8");
  if (parse(text).schema !== "protocol/1") continue;
  say(valid(parse(text)), `${name}: valid by its schema ${JSON.stringify(valid.errors ?? "")}`);
  for (const spoil of wrongs) {
    const file = parse(text);
    spoil(file);
    say(!valid(file), `${name}: ${spoil.toString().slice(12, -4)} is refused`);
  }
}
say(seen >= 2 && goldens.length === seen, `${seen} files`);
process.exit(wrong === 0 ? 0 : 1);
