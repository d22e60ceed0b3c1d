import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { BaseResolver, createConfig, getLineColLocation, lint, loadConfig, parseYaml } from "@redocly/openapi-core";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { isTooEarly } from "../extensions/sunset.js";
import { extensions } from "../lib/extensions.js";
import contractPlugin from "../plugin.js";
import { accepted } from "./accepted/index.js";
import { applyEdit, lineOf, linesOf, save } from "./edit.js";

/**
 * A violation of a rule: an edit of a copy of the contract, and the line that lint must report.
 *
 * - `at`: text of the line that lint reports; by default the edited line.
 * - `in`: the file of that line, if it is not the edited file.
 * - `with`: another edit, applied first.
 * - `shape`: the row of the shapes in README.md that the violation is an example of.
 *
 * @typedef {import("./edit.js").Edit & {
 *   rule: string, title: string, shape?: string, at?: string, in?: string, with?: import("./edit.js").Edit
 * }} Violation
 */

const spec = fileURLToPath(new URL("../..", import.meta.url));
const config = await loadConfig({ configPath: join(spec, "redocly.yaml") });
const { rules: enabledRules, ...settings } = Object(readYaml("redocly.yaml"));
/** For each rule a configuration that enables it alone. @type {Map<string, typeof config>} */
const configOf = new Map();
for (const [rule, severity] of Object.entries(enabledRules)) {
  configOf.set(rule, await createConfig({ ...settings, plugins: [contractPlugin()], rules: { [rule]: severity } }));
}
/** A copy of the contract. A test edits it, and its edits are undone after it. */
const folder = mkdtempSync(join(tmpdir(), "spec-"));
/** The texts of edited files, undefined for a new one. @type {Map<string, string | undefined>} */
const originals = new Map();
/** Keeps the parsed files that no test has edited. */
const resolver = new BaseResolver(config.resolve);
beforeAll(() => {
  const excluded = ["node_modules", "releases", "rules"].map((entry) => join(spec, entry));
  cpSync(spec, folder, { recursive: true, filter: (path) => !excluded.includes(path) });
});
afterEach(() => {
  for (const [file, text] of originals) {
    if (text === undefined) remove(file);
    else writeFileSync(join(folder, file), text);
    resolver.cache.delete(join(folder, file));
  }
  originals.clear();
});
afterAll(() => rmSync(folder, { recursive: true }));

/** @type {Violation[]} */
const violations = readdirSync(join(spec, "rules/test/violations"))
  .flatMap((file) => Object.entries(Object(readYaml(`rules/test/violations/${file}`))))
  .flatMap(([rule, entries]) => entries.map((entry) => ({ rule, ...entry })));

test("the contract violates no rule", async () => {
  expect(await findProblems()).toEqual([]);
});

test.each(violations)("$rule reports $title", async (violation) => {
  if (violation.with) edit(violation.with);
  const edited = edit(violation);
  const { file, below } = violation.in ? { file: violation.in, below: undefined } : violation;
  const line = violation.at ? lineOf(linesOf(folder, file), violation.at, below) : edited;
  // One rule takes a tenth of the time of all.
  const problems = await findProblems(configOf.get(violation.rule));
  expect(problems).toContainEqual({ rule: violation.rule, location: `${file}:${line + 1}` });
});

test.each(Object.entries(accepted))("lint accepts %s", async (_shape, edits) => {
  for (const each of edits) edit(each);
  expect(await findProblems()).toEqual([]);
});

const sunset = ["deprecated: true", "x-sunset: '2099-06-30'"];

test.each([
  ["an operation", "operations/update-vasco-credential/operation.yaml", "tags: [VASCO]", 0],
  ["a parameter", "shared/parameters.yaml", "example: user-123", 2],
  ["a header", "shared/headers.yaml", "example: identity", 2],
  ["a schema", "shared/VascoCredential.yaml", "type: object", 0],
  ["a member", "shared/VascoToken.yaml", "maxLength: 20", 4],
  ["a member that refers to its schema", "shared/VascoCredential.yaml", "$ref: StateName.yaml", 4],
])("%s can have a sunset date", async (_what, file, after, indent) => {
  edit({ file, after, insert: sunset.map((line) => " ".repeat(indent) + line).join("\n") });
  expect(await findProblems()).toEqual([]);
});

test("the README describes exactly the extensions that lint knows", () => {
  const readme = linesOf(spec, "README.md");
  const start = readme.indexOf("## Extensions");
  const rows = readme
    .slice(start, readme.indexOf("", start + 2))
    .flatMap((line) => /^\| `(x-[a-z-]+)`/.exec(line)?.[1] ?? []);
  expect(rows).toEqual(Object.keys(extensions));
});

test("a sunset that is over is accepted where the newest release has it", async () => {
  const over = "deprecated: true\nx-sunset: '2026-01-31'";
  const inOlderRelease = "components: { schemas: { VascoToken: { properties: {} } } }";
  const released = `paths: { /a: { patch: { operationId: updateVascoCredential, x-sunset: '2026-01-31' } } }
components:
  parameters: { userExtId: { x-sunset: '2026-01-31' } }
  schemas: { VascoToken: { properties: { authMode: { x-sunset: '2026-01-31' } } } }`;
  const indented = (/** @type {number} */ width) => over.replaceAll(/^/gm, " ".repeat(width));
  for (const each of [
    { file: "releases/1.9.0.yaml", write: inOlderRelease },
    { file: "releases/1.10.0.yaml", write: released },
    { file: "operations/update-vasco-credential/operation.yaml", after: "tags: [VASCO]", insert: over },
    { file: "shared/VascoToken.yaml", below: "authMode:", after: "maxLength: 20", insert: indented(4) },
    { file: "shared/parameters.yaml", below: "userExtId:", after: "example: user-123", insert: indented(2) },
  ]) {
    edit(each);
  }
  expect(await findProblems()).toEqual([]);
});

test.each([
  ["2027-02-27", true],
  ["2027-02-28", false],
])("callers have 90 days to react to a new sunset: %s on 2026-11-30", (day, isEarly) => {
  expect(isTooEarly(day, Date.parse("2026-11-30T00:00:00Z"))).toBe(isEarly);
});

test("contract/files-readable reports the line that is not UTF-8", async () => {
  remember("shared/Msisdn.yaml");
  writeFileSync(join(folder, "shared/Msisdn.yaml"), Buffer.from("type: string\ndescription: caf\xe9\n", "latin1"));
  expect(await findProblems()).toContainEqual({
    rule: "contract/files-readable",
    location: "shared/Msisdn.yaml:2",
  });
});

test("the README lists exactly the shapes that lint accepts and rejects", () => {
  const readme = linesOf(spec, "README.md");
  const rows = readme.slice(readme.indexOf("## Shapes")).flatMap((line) => {
    const [, shape, verdict] = /^\| (.*?) +\| (supported|rejected, because)/.exec(line) ?? [];
    return shape === undefined ? [] : [{ shape, verdict }];
  });
  const shapesOf = (wanted) => rows.filter(({ verdict }) => verdict === wanted).map(({ shape }) => shape);
  expect(shapesOf("supported").toSorted()).toEqual(Object.keys(accepted).toSorted());
  const violated = new Set(violations.flatMap(({ shape }) => shape ?? []));
  expect(shapesOf("rejected, because").toSorted()).toEqual([...violated].toSorted());
});

test.each(filesOfEachKind())("lint reports an incomplete %s and does not crash", async (file) => {
  const lines = linesOf(folder, file);
  remember(file);
  save(folder, file, lines.slice(0, Math.ceil(lines.length / 2)));
  expect(await findProblems()).not.toEqual([]);
});

test("every enabled rule has a violation, and every violation an enabled rule", () => {
  expect(new Set(violations.map(({ rule }) => rule))).toEqual(new Set(Object.keys(enabledRules)));
});

test("every rule of the plugin is enabled and has the name of its file", () => {
  const rules = Object.keys(contractPlugin().rules.oas3);
  const files = readdirSync(join(spec, "rules"), { recursive: true, encoding: "utf8" });
  const names = files.map((file) => basename(file, ".js"));
  expect(rules.filter((rule) => !Object.hasOwn(enabledRules, `contract/${rule}`) || !names.includes(rule))).toEqual([]);
});

/** One YAML file of each kind: all schemas are of one kind, the other files have a fixed name. */
function filesOfEachKind() {
  /** @type {Map<string, string>} */
  const files = new Map();
  for (const file of readdirSync(spec, { recursive: true, encoding: "utf8" })) {
    if (!/^(operations|shared)\/.*\.yaml$|^(openapi|errors|permissions)\.yaml$/.test(file)) continue;
    files.set(`${file.split("/")[0]} ${/^[A-Z]/.test(basename(file)) ? "schema" : basename(file)}`, file);
  }
  return [...files.values()];
}

/** @param {string} path */
function readYaml(path) {
  return parseYaml(readFileSync(join(spec, path), "utf8"));
}

/**
 * Applies an edit to the copy. Returns the index of the edited line, from 0.
 *
 * @param {import("./edit.js").Edit} each
 */
function edit(each) {
  remember(each.file);
  return applyEdit(folder, each);
}

/**
 * Has a file restored after the test.
 *
 * @param {string} file
 */
function remember(file) {
  const path = join(folder, file);
  if (!originals.has(file)) originals.set(file, existsSync(path) ? readFileSync(path, "utf8") : undefined);
  resolver.cache.delete(path);
}

/**
 * Removes a file, and its folder when nothing else is in it.
 *
 * @param {string} file
 */
function remove(file) {
  rmSync(join(folder, file));
  const parent = dirname(join(folder, file));
  if (readdirSync(parent).length === 0) rmdirSync(parent);
}

/** @returns {Promise<{ rule: string, location: string }[]>} the location is file:line */
async function findProblems(given = config) {
  const ref = join(folder, "openapi.yaml");
  // Rules keep the other files that they read with the parsed root.
  resolver.cache.delete(ref);
  const problems = await lint({ ref, config: given, externalRefResolver: resolver });
  return problems.flatMap(({ ruleId, location }) =>
    location.map((each) => ({
      rule: ruleId,
      location: `${relative(folder, each.source.absoluteRef)}:${getLineColLocation(each).start.line}`,
    })),
  );
}
