// Validates a manifest against the published schemas beside it. Called by `cargo xtask scorm`.
import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";
import { validateXML } from "xmllint-wasm";

const [folder, root, ...imported] = process.argv.slice(2);
const text = (name) => readFile(join(folder, name), "utf8");
const schemas = (await readdir(folder)).filter((name) => name.endsWith(".xsd"));
const file = async (fileName) => ({ fileName, contents: await text(fileName) });
// One schema that brings in every namespace the manifest uses.
const all = [root, ...imported].map((pair) => {
  const [namespace, location] = pair.split("=");
  return `<xs:import namespace="${namespace}" schemaLocation="${location}"/>`;
});
const schema = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">${all.join("")}</xs:schema>`;
const result = await validateXML({
  xml: [await file("imsmanifest.xml")],
  schema: [{ fileName: "all.xsd", contents: schema }],
  preload: await Promise.all(schemas.map(file)),
});
if (!result.valid) {
  console.error(result.errors.map((error) => error.message).join("\n") || result.rawOutput);
  process.exit(1);
}
console.log(`imsmanifest.xml is valid by ${schemas.length} published schemas`);
