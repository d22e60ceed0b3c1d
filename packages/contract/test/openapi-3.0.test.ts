import { readFileSync } from "node:fs";
import { valueAt } from "@credential-api/openapi";
import { createConfig, lintFromString } from "@redocly/openapi-core";
import Ajv2020 from "ajv/dist/2020.js";
import AjvDraft04 from "ajv-draft-04";
import addFormats from "ajv-formats";
import { describe, expect, it } from "vitest";
import { toOpenapi30 } from "../generate/published/to-openapi-3.0.ts";
import { toSchema30 } from "../generate/published/to-schema-3.0.ts";
import { readSpec, specFolder } from "../generate/shared/read-spec.ts";
import { constructs } from "./openapi-3.0-constructs.ts";

const { document: written } = await readSpec(specFolder);
const published = readFileSync(new URL("../src/gen/openapi-3.0.json", import.meta.url), "utf8");
const document: object = JSON.parse(published);

async function problemsOf(text: string): Promise<readonly string[]> {
  const config = await createConfig({ extends: ["spec"] });
  const found = await lintFromString({ source: text, absoluteRef: "openapi-3.0.json", config });
  return found.map(({ ruleId, message }) => `${ruleId}: ${message}`);
}

describe("the bundle in OpenAPI 3.0.3", () => {
  it("is a valid document", async () => {
    expect(await problemsOf(published)).toEqual([]);
  });

  it.each([
    ["a type of 3.1", published.replace('"type": "string"', '"type": ["string", "null"]')],
    ["the summary of 3.1", published.replace('"x-summary"', '"summary"')],
    ["a broken reference", published.replace('"#/components/schemas/ExtId"', '"#/components/schemas/Nothing"')],
  ])("would not be with %s", async (_what, text) => {
    expect(text).not.toBe(published);
    expect(await problemsOf(text)).not.toEqual([]);
  });

  it("accepts and rejects what the contract does, in every schema", () => {
    const schemas = schemasIn(written);
    const values = corpusOf(written);
    const [accepts31, accepts30] = [reader31(written), reader30(document)];
    const verdicts = { true: 0, false: 0 };
    for (const pointer of schemas) {
      for (const value of values) {
        const verdict = accepts31(pointer, value);
        verdicts[`${verdict}`] += 1;
        if (accepts30(pointer, value) !== verdict)
          expect.fail(`${pointer} of ${JSON.stringify(value)} is not ${verdict}`);
      }
    }
    expect(verdicts.true).toBeGreaterThan(1_000);
    expect(verdicts.false).toBeGreaterThan(10_000);
  });

  it.each([
    ["the pattern of a timestamp", "/components/schemas/Timestamp/not"],
    ["the one value of a type", "/components/schemas/VascoCredential/properties/type"],
    ["that a request is closed", "/components/schemas/MobileSignatureUpdate/additionalProperties"],
  ])("would not without %s", (_what, pointer) => {
    const faulty = without(document, pointer);
    const [accepts31, accepts30] = [reader31(written), reader30(faulty)];
    const schema = pointer.split("/").slice(0, 4).join("/");
    expect(corpusOf(written).some((value) => accepts31(schema, value) !== accepts30(schema, value))).toBe(true);
  });

  it("says what 3.0.3 cannot express", () => {
    const { info } = JSON.parse(published);
    for (const { keyword, pointer } of toOpenapi30(written).losses) {
      expect(info.description).toContain(`- \`${keyword}\` in \`#${pointer}\``);
    }
  });
});

describe.each(constructs)("$title in OpenAPI 3.0.3", ({ schema, values, losses = [] }) => {
  const found: string[] = [];
  const converted = toSchema30(schema, "", (keyword) => found.push(keyword));

  it("is a valid schema", async () => {
    expect(await problemsOf(JSON.stringify(documentOf("3.0.3", converted)))).toEqual([]);
  });

  it("means the same, but for what is reported", () => {
    const [accepts31, accepts30] = [reader31(documentOf("3.1.1", schema)), reader30(documentOf("3.0.3", converted))];
    const verdicts = values.map((value) => accepts31(POINTER, value));
    if (losses.length === 0) expect(new Set(verdicts).size).toBe(2);
    expect(found).toEqual(losses);
    for (const [index, value] of values.entries()) {
      const verdict = accepts30(POINTER, value);
      // Without a keyword that 3.0.3 does not have, the schema accepts more.
      if (losses.length === 0 || verdicts[index]) expect(verdict, JSON.stringify(value)).toBe(verdicts[index]);
    }
  });
});

const POINTER = "/components/schemas/It";

const documentOf = (openapi: string, It: object) => ({
  openapi,
  info: { title: "Test", version: "1.0.0" },
  paths: {},
  components: { schemas: { It, Text: { type: "string", maxLength: 3 } } },
});

type Accepts = (pointer: string, value: unknown) => boolean;

function reader31(whole: object): Accepts {
  return reader(new Ajv2020.default({ strict: false, unicodeRegExp: true }), whole);
}

function reader30(whole: object): Accepts {
  return reader(new AjvDraft04.default({ strict: false, unicodeRegExp: true }), whole);
}

function reader(ajv: InstanceType<typeof Ajv2020.default | typeof AjvDraft04.default>, whole: object): Accepts {
  addFormats.default(ajv);
  ajv.addSchema(whole, "document");
  const compiled = new Map<string, (value: unknown) => unknown>();
  return (pointer, value) => {
    const check = compiled.get(pointer) ?? ajv.compile({ $ref: `document#${encodeURI(pointer)}` });
    compiled.set(pointer, check);
    return check(value) === true;
  };
}

/** The pointer of every component and of every schema that is written in its place. */
function schemasIn(node: unknown, pointer = ""): readonly string[] {
  if (typeof node !== "object" || node === null) return [];
  return Object.entries(node).flatMap(([key, child]) => {
    const at = `${pointer}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`;
    if (key === "schema" || pointer === "/components/schemas") return [at];
    return key === "example" || key === "examples" ? [] : schemasIn(child, at);
  });
}

const ODD = [
  null,
  "",
  " ",
  "0",
  "007",
  "\u0000",
  "x".repeat(51),
  "x".repeat(5_000),
  "2026-05-18T09:30:00.5Z",
  -1,
  1.5,
  0,
  true,
  [],
  {},
];

/** Every value in the examples of a document, alone, and each of the objects with one member odd, missing or added. */
function corpusOf(whole: object): readonly unknown[] {
  const found = new Map<string, unknown>(ODD.map((value) => [JSON.stringify(value), value]));
  const add = (value: unknown) => found.set(JSON.stringify(value), value);
  const addParts = (value: unknown): void => {
    add(value);
    if (typeof value !== "object" || value === null) return;
    for (const part of Object.values(value)) addParts(part);
    if (Array.isArray(value)) return void add([...value, ...value, null]);
    add({ ...value, colour: "blue" });
    for (const name of Object.keys(value)) {
      const { [name]: _left, ...rest } = value as Record<string, unknown>;
      add(rest);
      for (const odd of ODD) add({ ...value, [name]: odd });
    }
  };
  const walk = (node: unknown): void => {
    if (typeof node !== "object" || node === null) return;
    for (const [key, child] of Object.entries(node)) {
      if (key === "value" || key === "example") addParts(child);
      else walk(child);
    }
  };
  walk(whole);
  return [...found.values()];
}

function without(whole: object, pointer: string): object {
  const copy = structuredClone(whole);
  const [, owner = "", key = ""] = /^(.*)\/([^/]+)$/.exec(pointer) ?? [];
  const target = valueAt(copy, owner);
  if (typeof target !== "object" || target === null || !(key in target)) throw new Error(`Nothing is at ${pointer}`);
  Reflect.deleteProperty(target, key);
  return copy;
}
