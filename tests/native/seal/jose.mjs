// Verifies sealed records with the npm package jose alone: nothing of Deelwijzer's own code is used here. Takes a JSON list
// of files (their texts) on its standard input, and answers with a JSON list: "good", or why not.
import { createHash } from "node:crypto";
import { calculateJwkThumbprint, decodeProtectedHeader, flattenedVerify, generalVerify, importJWK } from "jose";

// RFC 8785 for content without numbers: JavaScript's own order of strings and its own JSON text.
const canonical = (value) =>
  Array.isArray(value) ? `[${value.map(canonical).join(",")}]`
  : value && typeof value === "object"
    ? `{${Object.keys(value).sort().map((name) => `${JSON.stringify(name)}:${canonical(value[name])}`).join(",")}}`
  : JSON.stringify(value);
const same = (one, other, what) => {
  if (canonical(one ?? null) !== canonical(other ?? null)) throw new Error(what);
};
const sha256 = (text, form) => createHash("sha256").update(text, "utf8").digest(form);

async function verify(text) {
  const { seal, sha256: digest, ...content } = JSON.parse(text);
  const { coach_signature: coach, ...professional } = content;
  same(sha256(canonical(content), "hex"), digest, "digest");
  same(Buffer.from(seal.payload, "base64url").toString("utf8"), canonical(professional), "payload");
  let first;
  for (const { protected: head, signature } of seal.signatures) {
    const header = decodeProtectedHeader({ protected: head });
    const key = await importJWK(header.jwk, "EdDSA");
    const flat = { payload: seal.payload, protected: head, signature };
    await flattenedVerify(flat, key, { algorithms: ["EdDSA"] });
    await generalVerify(seal, key, { algorithms: ["EdDSA"] });
    same(await calculateJwkThumbprint(header.jwk), header.kid, "thumbprint");
    if (header.role === "professional") first = `${head}.${seal.payload}.${signature}`;
    if (header.role === "teamcoach") {
      same(header.signer, coach, "teamcoach's part");
      same(header.over, first && sha256(first, "base64url"), "professional's signature");
    }
  }
  return seal.signatures.length ? "good" : "no signature";
}

let input = "";
for await (const piece of process.stdin) input += piece;
const answers = [];
for (const text of JSON.parse(input)) answers.push(await verify(text).catch((error) => String(error.message)));
process.stdout.write(JSON.stringify(answers));
