// Reads the files that the application makes with programs that others wrote, and says as JSON what is in them:
//   node read.mjs zip FILE          names, methods and content of a zip file, in order
//   node read.mjs xml FILE [RNG]    whether XML is well-formed, or valid under a RELAX NG schema
//   node read.mjs ics FILE          the events of a calendar file
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";

async function zip(file) {
  const { default: yauzl } = await import("yauzl");
  const archive = await new Promise((resolve, reject) =>
    yauzl.open(file, { strictFileNames: true, validateEntrySizes: true, lazyEntries: true },
      (error, archive) => (error ? reject(error) : resolve(archive))));
  const entries = [];
  await new Promise((resolve, reject) => {
    archive.on("error", reject).on("end", resolve).on("entry", (entry) => {
      archive.openReadStream(entry, (error, stream) => {
        if (error) return reject(error);
        const parts = [];
        stream.on("error", reject).on("data", (part) => parts.push(part)).on("end", () => {
          const content = Buffer.concat(parts);
          entries.push({
            name: entry.fileName, method: entry.compressionMethod, extra: entry.extraFieldLength,
            offset: entry.relativeOffsetOfLocalHeader, date: entry.lastModFileDate,
            sha256: createHash("sha256").update(content).digest("hex"), text: content.toString("utf8"),
          });
          archive.readEntry();
        });
      });
    });
    archive.readEntry();
  });
  return entries;
}

// A schema under which every well-formed document is valid.
const ANYTHING = `<grammar xmlns="http://relaxng.org/ns/structure/1.0">
  <start><ref name="any"/></start>
  <define name="any"><element><anyName/><zeroOrMore><choice>
    <attribute><anyName/></attribute><text/><ref name="any"/>
  </choice></zeroOrMore></element></define>
</grammar>`;

async function xml(files, schema) {
  const { default: lint } = await import("xmllint-wasm");
  const found = await lint.validateXML({
    xml: files.map((name, at) => ({ fileName: `file-${at}.xml`, contents: readFileSync(name, "utf8") })),
    extension: "relaxng",
    schema: [{ fileName: "schema.rng", contents: schema ? readFileSync(schema, "utf8") : ANYTHING }],
  });
  return found.errors.map((error) => error.rawMessage);
}

async function ics(file) {
  const { default: ical } = await import("ical.js");
  const calendar = new ical.Component(ical.parse(readFileSync(file, "utf8")));
  return {
    version: calendar.getFirstPropertyValue("version"),
    product: calendar.getFirstPropertyValue("prodid"),
    events: calendar.getAllSubcomponents("vevent").map((component) => {
      const event = new ical.Event(component);
      return {
        uid: event.uid, summary: event.summary, description: event.description,
        start: event.startDate.toString(), end: event.endDate.toString(), whole_day: event.startDate.isDate,
        stamp: component.getFirstPropertyValue("dtstamp").toString(),
      };
    }),
  };
}

const [kind, ...files] = process.argv.slice(2);
const schema = files.find((name) => name.endsWith(".rng"));
const read = {
  zip: () => zip(files[0]),
  xml: () => xml(files.filter((name) => name !== schema), schema),
  ics: () => ics(files[0]),
};
console.log(JSON.stringify(await read[kind]()));
