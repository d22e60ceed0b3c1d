import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";
import type { OpenApiDocument } from "../generate/shared/openapi-document.ts";
import { readSpec, specFolder } from "../generate/shared/read-spec.ts";
import { createAjv, wireSchemas } from "../generate/validation/schemas.ts";
import { examples } from "../src/examples.ts";
import { type OperationId, operationIds } from "../src/index.ts";
import { explainRequest, explainResponse, isRequest, isResponse } from "../src/validators.ts";
import { requestCorpus } from "./corpus.ts";

let document: OpenApiDocument;
beforeAll(async () => {
  ({ document } = await readSpec(specFolder));
});

describe("the compiled validators", () => {
  it("give interpreted ajv's verdict on every request of the corpus", () => {
    const first = interpreted(document, false);
    const every = interpreted(document, true);
    const verdicts = { valid: 0, invalid: 0 };
    for (const { id, title, value } of requestCorpus()) {
      const accepted = first.request(id, value).length === 0;
      verdicts[accepted ? "valid" : "invalid"] += 1;
      expect(isRequest[id](value), `${id}: ${title}`).toBe(accepted);
      expect(explainRequest[id](value), `${id}: ${title}`).toEqual(every.request(id, value));
    }
    expect(verdicts.valid).toBeGreaterThan(20);
    expect(verdicts.invalid).toBeGreaterThan(200);
  });

  it("give interpreted ajv's verdict on every response example, whole and with each member spoilt", () => {
    const every = interpreted(document, true);
    for (const id of operationIds) {
      const explain = new Map(Object.entries(explainResponse[id]));
      const accepts = new Map(Object.entries(isResponse[id]));
      for (const [status, shown] of Object.entries(examples[id].responses)) {
        for (const { value } of Object.values(shown)) {
          if (value === undefined) continue;
          for (const body of [value, null, [], { ...Object(value), errors: [] }, ...spoilt(value)]) {
            const expected = every.response(id, status, body);
            expect(explain.get(status)?.(body)).toEqual(expected);
            expect(accepts.get(status)?.(body)).toBe(expected.length === 0);
          }
        }
      }
    }
  });

  it("accept no body for a response without content", () => {
    const { 204: accepts } = isResponse.deleteMobileSignature;
    const { 204: explain } = explainResponse.deleteMobileSignature;
    expect(accepts(undefined)).toBe(true);
    expect(explain(undefined)).toEqual([]);
    for (const body of [null, "", {}]) {
      expect(accepts(body)).toBe(false);
      expect(explain(body)).toMatchObject([{ instancePath: "", keyword: "content" }]);
    }
  });

  it("load in plain Node ESM and run where code cannot be made from strings", () => {
    const validators = new URL("../src/validators.ts", import.meta.url).href;
    const script = `const { isRequest } = await import(${JSON.stringify(validators)});
      const path = { clientExtId: "client-123", extId: "vasco-123" };
      console.log(isRequest.updateVascoCredential({ path, body: { version: "3" } }), isRequest.updateVascoCredential({ path, body: { version: 3 } }));`;
    const { stdout, stderr } = spawnSync(
      process.execPath,
      ["--disallow-code-generation-from-strings", "--input-type=module", "--eval", script],
      { encoding: "utf8" },
    );
    expect(stderr).toBe("");
    expect(stdout).toBe("true false\n");
  });

  it("need nothing at run time", () => {
    const text = readFileSync(fileURLToPath(new URL("../src/gen/validators.js", import.meta.url)), "utf8");
    expect(text).not.toMatch(/[^\w'"]require\(|^import |new Function|\beval\(/m);
  });
});

function interpreted(source: OpenApiDocument, allErrors: boolean) {
  const ajv = createAjv(source, { allErrors });
  const { schemas, responses } = wireSchemas(source);
  for (const [name, schema] of Object.entries(schemas)) ajv.addSchema(schema, name);
  const judge = (name: string, value: unknown) => {
    const validate = ajv.getSchema(name);
    if (validate === undefined) throw new Error(`no schema ${name}`);
    if (validate(value)) return [];
    return (validate.errors ?? []).map(({ instancePath, keyword, params, message }) => ({
      instancePath,
      keyword,
      params,
      message,
    }));
  };
  return {
    request: (id: OperationId, value: unknown) => judge(`request_${id}`, value),
    response: (id: OperationId, status: string, value: unknown) => judge(responses[id]?.[status]?.body ?? "", value),
  };
}

function spoilt(value: unknown): readonly unknown[] {
  return Object.keys(Object(value)).map((member) => ({ ...Object(value), [member]: { spoilt: true } }));
}
