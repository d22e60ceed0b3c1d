import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { npmGenerators } from "../src/generators/families/npm.ts";
import { openapiGenerators } from "../src/generators/families/openapi-generator.ts";
import { nativeGenerators } from "../src/generators/families/python-and-go.ts";
import { expectedCalls, type Generator } from "../src/generators/generator.ts";
import { runGenerator } from "../src/generators/run-generator.ts";
import { type RunningServer, startServer } from "../src/generators/start-server.ts";
import { toLosses, toTable } from "../src/generators/to-table.ts";

let server: RunningServer;
let folder: string;
beforeAll(async () => {
  server = await startServer();
  folder = mkdtempSync(join(tmpdir(), "documents-"));
});
afterAll(async () => {
  await server[Symbol.asyncDispose]();
  rmSync(folder, { recursive: true });
});

/** A generator that reads a document, and whose client reads the credential and nothing else. */
const fake: Generator = {
  name: "fake",
  document: "openapi.json",
  version: ["node", "--version"],
  generate: [["node", "--eval", `JSON.parse(require("node:fs").readFileSync("{document}", "utf8")).paths.length`]],
  compile: [["node", "--eval", ""]],
  call: [
    "node",
    "--eval",
    `fetch(process.env.API_URL + "/nevisidm/api/core/v1/client-123/users/user-123/mobile-signature", {
      headers: { Authorization: "Bearer " + process.env.API_TOKEN },
    }).then((response) => response.json()).then(({ type, version }) => console.log("read", type, version));`,
  ],
};

async function run(
  changes: Partial<Generator> = {},
  text?: string,
  expected = `read MobileSignature ${server.version}\n`,
) {
  const document = join(folder, "openapi.json");
  writeFileSync(document, text ?? (await (await fetch(`${server.url}/openapi.json`)).text()));
  return runGenerator({ ...fake, ...changes }, { document, ...server, expected });
}

describe("a generator", () => {
  test("passes when it generates, compiles, and its client gets from the server what it should", async () => {
    const passed = { verdict: "passed" };
    const row = await run();
    expect(row).toMatchObject({ generate: passed, compile: passed, call: passed });
    expect(toTable([row])).toContain(`| fake | ${process.versions.node} | \`/openapi.json\` | yes | yes | yes |`);
  });

  test("fails on a broken document, with the line that tells why, and does not go on", async () => {
    const row = await run({}, '{ "openapi": "3.1.1"');
    expect(row).toMatchObject({
      generate: { verdict: "failed" },
      compile: { verdict: "none" },
      call: { verdict: "none" },
    });
    expect(row.generate.reason).toMatch(/^SyntaxError: /);
    expect(toTable([row])).toMatch(/\| failed \| - \| - \|\n\n- fake failed: SyntaxError: /);
  });

  test("fails when its client does something else than the contract says", async () => {
    const row = await run({}, undefined, expectedCalls(server.version));
    expect(row.call).toMatchObject({
      verdict: "failed",
      reason: expect.stringMatching(/conflict 409.*but it printed/),
    });
  });

  test("fails when what it generates does not compile", async () => {
    const row = await run({ compile: [["node", "--check", "missing.js"]] });
    expect(row).toMatchObject({ compile: { verdict: "failed" }, call: { verdict: "none" } });
  });

  test("is skipped, with the way to install it, where its program is not found", async () => {
    const row = await run({ version: ["no-such-generator"] });
    expect(row.generate).toEqual({ verdict: "skipped", reason: "no no-such-generator: install it" });
    expect(toTable([row])).toContain("- fake skipped: no no-such-generator: install it");
    const previous = "| fake | 1.2.3 | `/openapi.json` | yes | - | - |";
    expect(toTable([row], previous)).toContain(`\n${previous}\n`);
    expect(toTable([row], previous)).not.toContain("skipped");
  });
});

test("what 3.0.3 cannot express is listed as the published document says, also in spec/README.md", async () => {
  const document = await (await fetch(`${server.url}/openapi-3.0.json`)).json();
  expect(toLosses(document)).toContain(
    "- `contentEncoding` in `#/components/schemas/VascoToken/properties/data/contentEncoding`",
  );
  // If this fails: npm run examine:generators -- Spectral
  expect(readFileSync(new URL("../../../spec/README.md", import.meta.url), "utf8")).toContain(
    `\n${toLosses(document)}\n`,
  );
  const without = { info: { description: "A contract." } };
  expect(toLosses(without)).toBe("OpenAPI 3.0.3 can express the whole contract.\n");
});

test("every program belongs to a generator, and every generator that calls has one", () => {
  const generators = [...openapiGenerators, ...nativeGenerators, ...npmGenerators];
  const used = generators.flatMap(({ program }) => (program === undefined ? [] : [program.source]));
  expect(used.toSorted()).toEqual(readdirSync(new URL("../src/generators/programs", import.meta.url)).toSorted());
  expect(generators.filter(({ call, program }) => (call === undefined) !== (program === undefined))).toEqual([]);
});
