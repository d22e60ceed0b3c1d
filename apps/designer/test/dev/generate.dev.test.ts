import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { makeAll } from "@credential-api/contract/generate";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { checkDrift, generate } from "../../src/generate/command.ts";
import { GENERATED } from "../../src/generate/write-generated.ts";
import { createSpecRoot, type SpecRoot } from "../spec-root.ts";

const operationOf = (name: string) => `spec/operations/${name}/operation.yaml`;
const COOKIE = "{ name: dryRun, in: cookie, example: true, description: Whether to try., schema: { type: boolean } }";
const FATAL = "{ $ref: ../../shared/responses.yaml#/FatalError }";

let spec: SpecRoot;
let committed: Readonly<Record<string, string>>;
beforeAll(() => {
  spec = createSpecRoot();
  committed = contents();
});
afterEach(() => {
  spec.restore();
  for (const name of Object.keys(contents())) if (!(name in committed)) rmSync(join(spec.root, GENERATED, name));
  for (const [name, text] of Object.entries(committed)) writeFileSync(join(spec.root, GENERATED, name), text);
});
afterAll(() => spec?.end());

function contents(): Readonly<Record<string, string>> {
  const folder = join(spec.root, GENERATED);
  return Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), "utf8")]));
}

describe("generate", () => {
  it("changes nothing when the generated code is what spec/ says", async () => {
    expect(await generate(spec.root)).toMatch(/^generate: no changes \(\d+\.\d s\)\n$/);
    expect(contents()).toEqual(committed);
  });

  it("writes what an edit changes, removes what is no longer generated, and names both", async () => {
    spec.edit("SignerCert.yaml", "maxLength: 4000", "maxLength: 4001");
    spec.write(`${GENERATED}/leftover.ts`, "export {};\n");
    const output = await generate(spec.root);
    expect(output).toMatch(/^generate: written \(\d+\.\d s\)\n/);
    const different = Object.entries(contents()).filter(([name, text]) => text !== committed[name]);
    const names = [...different.map(([name]) => name), "leftover.ts"].sort();
    expect(names).toContain("validators.js");
    expect(output.trim().split("\n").slice(1)).toEqual(names.map((name) => `  ${GENERATED}/${name}`));
  });

  it.each<[string, string, string | RegExp, string, RegExp]>([
    [
      "YAML that is not closed",
      "spec/errors.yaml",
      /$/,
      "a: [\n",
      /^spec\/errors\.yaml:\d+:4 yaml The \[ is not closed/,
    ],
    [
      "a broken reference",
      "MobileSignatureUpdate.yaml",
      "StateName.yaml",
      "StateNames.yaml",
      /^spec\/operations\/update-mobile-signature\/MobileSignatureUpdate\.yaml:\d+:5 no-unresolved-refs /,
    ],
  ])("stops at %s, names the line, and writes nothing", async (_what, file, from, to, message) => {
    spec.edit(file, from, to);
    const error = await generate(spec.root).catch(String);
    expect(error).toMatch(new RegExp(`^CliError: ${message.source.slice(1)}`));
    expect(error).toMatch(/\nNothing was written\.$/);
    expect(contents()).toEqual(committed);
  });

  it("stops at the line of everything that no room implements, and writes nothing", async () => {
    const shapes: readonly (readonly [file: string, from: string, to: string, at: string, rule: string])[] = [
      ["spec/openapi.yaml", "\ncomponents:", "\nwebhooks: {}\ncomponents:", "webhooks:", "fields"],
      [operationOf("get-vasco-credential"), "\ntags:", "\ncallbacks: {}\ntags:", "callbacks:", "fields"],
      [
        operationOf("list-vasco-credentials"),
        "\nresponses:",
        `\nresponses:\n  default: ${FATAL}`,
        "  default: { $ref",
        "bodies",
      ],
      [
        operationOf("create-vasco-credential"),
        "    application/json:",
        "    multipart/form-data:",
        "multipart",
        "bodies",
      ],
      [operationOf("update-vasco-credential"), "\ntags:", "\nsecurity: [{ key: [] }]\ntags:", "security:", "security"],
      [
        operationOf("update-mobile-signature"),
        "\nparameters:",
        `\nparameters:\n  - ${COOKIE}`,
        "in: cookie",
        "parameters",
      ],
      ["spec/shared/parameters.yaml", "in: query", "in: query\n  style: deepObject", "deepObject", "parameters"],
      ["spec/shared/SignerCert.yaml", "type: string", "type: string\nnot: { const: none }", "not:", "fields"],
      [
        "spec/shared/ModificationComment.yaml",
        "type: string",
        "oneOf: [{ type: string }, { type: integer }]",
        "oneOf:",
        "schemas",
      ],
    ];
    for (const [file, from, to] of shapes) spec.edit(file, from, to);
    const error = await generate(spec.root).catch(String);
    for (const [file, , , at, rule] of shapes) {
      const line =
        readFileSync(join(spec.root, file), "utf8")
          .split("\n")
          .findIndex((text) => text.includes(at)) + 1;
      expect(error).toMatch(
        new RegExp(`^(?:CliError: )?${file}:${line}:\\d+ contract/supported-${rule} [^\\n]+\\.$`, "m"),
      );
    }
    expect(error).toMatch(/\nNothing was written\.$/);
    expect(contents()).toEqual(committed);
  });

  it.each(["errors.yaml", "permissions.yaml", "openapi.yaml"])("without %s says so, and nothing else", async (name) => {
    const file = `spec/${name}`;
    spec.remove(file);
    await expect(generate(spec.root)).rejects.toThrow(
      `${file}:1:1 lint ${file} is missing, and the contract needs it. Restore the file.\nNothing was written.`,
    );
  });

  it("makes the code of every supported shape at once", async () => {
    const every = createSpecRoot();
    try {
      const rules = join(every.root, "spec/rules/test");
      const { accepted } = await import(pathToFileURL(join(rules, "accepted/index.js")).href);
      const { applyEdit } = await import(pathToFileURL(join(rules, "edit.js")).href);
      for (const edit of Object.values(accepted).flat()) applyEdit(join(every.root, "spec"), edit);
      expect(await generate(every.root)).toMatch(/^generate: written/);
      const operations = readFileSync(join(every.root, GENERATED, "operations.ts"), "utf8");
      expect(operations).toContain('id: "listTokens"');
    } finally {
      every.end();
    }
  });

  it("understands every format that lint says it knows", async () => {
    spec.edit("SignerCert.yaml", /$/, "format: certificate\n");
    const message = await generate(spec.root).catch(String);
    const known = /Use one of: ([^.]+)\./.exec(message)?.[1]?.split(", ") ?? [];
    expect(known).toContain("date-time");
    const schemas = known.map((format) => ({ type: "string", format }));
    spec.edit("SignerCert.yaml", /format: certificate\n/, `allOf: ${JSON.stringify(schemas)}\n`);
    // The examples of the contract do not have all these formats, so only the makers are asked.
    await expect(makeAll(join(spec.root, "spec"))).resolves.toHaveProperty("validators.js");
  });
});

describe("generate --check", () => {
  it("passes when the generated code is what spec/ says", async () => {
    await expect(checkDrift(spec.root)).resolves.toBeUndefined();
  });

  it("names each file that differs, also one that is no longer generated, and the command", async () => {
    spec.write(`${GENERATED}/types.ts`, "export {};\n");
    spec.write(`${GENERATED}/leftover.ts`, "export {};\n");
    await expect(checkDrift(spec.root)).rejects.toThrow(
      `Generated code is not what spec/ says:\n  ${GENERATED}/leftover.ts\n  ${GENERATED}/types.ts\nRun: npm run generate`,
    );
  });

  it("sees an edit of the spec, and writes nothing", async () => {
    spec.edit("SignerCert.yaml", "maxLength: 4000", "maxLength: 4001");
    await expect(checkDrift(spec.root)).rejects.toThrow("Generated code is not what spec/ says");
    expect(contents()).toEqual(committed);
  });
});
