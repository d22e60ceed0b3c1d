import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { getLineColLocation, lint, loadConfig, parseYaml } from "@redocly/openapi-core";
import { afterAll, expect, test } from "vitest";
import { extensions } from "../lib/extensions.js";
import contractPlugin from "../plugin.js";

/**
 * An edit, as the head of liars.yaml explains it.
 * @typedef {{
 *   file: string, below?: string, replace?: string, by?: string, drop?: string, lines?: number,
 *   after?: string, insert?: string, append?: string, write?: string
 * }} Edit
 */
/** @typedef {Edit & { rule: string, lie: string, at?: string, in?: string, with?: Edit }} Liar */

const spec = fileURLToPath(new URL("../..", import.meta.url));
const config = await loadConfig({ configPath: join(spec, "redocly.yaml") });
const switchedOn = Object.keys(Object(readYaml("redocly.yaml")).rules);
const workshop = mkdtempSync(join(tmpdir(), "spec-"));
afterAll(() => rmSync(workshop, { recursive: true }));

/** @type {Liar[]} */
const liars = Object.entries(Object(readYaml("rules/test/violations.yaml"))).flatMap(([rule, lies]) =>
  lies.map((lie) => ({ rule, ...lie })),
);

test("the contract as it is written keeps every rule", async () => {
  expect(await problemsOf(copyOfSpec("as it is written"))).toEqual([]);
});

test.each(liars)("$rule notices $lie", async (liar) => {
  const folder = copyOfSpec(`${liar.rule} ${liar.lie}`);
  if (liar.with) edit(folder, liar.with);
  const edited = edit(folder, liar);
  const place = liar.at
    ? lineOf(linesOf(folder, liar.in ?? liar.file), liar.at, liar.in ? undefined : liar.below)
    : edited;
  expect(await problemsOf(folder)).toContainEqual({ rule: liar.rule, place: `${liar.in ?? liar.file}:${place + 1}` });
});

const ending = ["deprecated: true", "x-sunset: '2027-06-30'"];

test.each([
  ["an operation", "operations/update-vasco-credential/operation.yaml", "tags: [VASCO]", 0],
  ["a parameter", "shared/parameters.yaml", "example: user-123", 2],
  ["a header", "shared/headers.yaml", "example: identity", 2],
  ["a schema", "shared/VascoCredential.yaml", "type: object", 0],
  ["a member", "shared/VascoToken.yaml", "maxLength: 20", 4],
  ["a member that refers to its schema", "shared/VascoCredential.yaml", "$ref: StateName.yaml", 4],
])("%s can have an end that is announced", async (what, file, after, indent) => {
  const folder = copyOfSpec(`the end of ${what}`);
  edit(folder, { file, after, insert: ending.map((line) => " ".repeat(indent) + line).join("\n") });
  expect(await problemsOf(folder)).toEqual([]);
});

test("the README explains every extension that lint knows, and no other", () => {
  const readme = linesOf(spec, "README.md");
  const start = readme.indexOf("## Extensions");
  const rows = readme
    .slice(start, readme.indexOf("", start + 2))
    .flatMap((line) => /^\| `(x-[a-z-]+)`/.exec(line)?.[1] ?? []);
  expect(rows).toEqual(Object.keys(extensions));
});

test.each(yamlFiles())("lint reports %s when it is half-written, and goes on", async (file) => {
  const folder = copyOfSpec(`half of ${file}`);
  const lines = linesOf(folder, file);
  save(folder, file, lines.slice(0, Math.ceil(lines.length / 2)), 0);
  expect(await problemsOf(folder)).not.toEqual([]);
});

test("every rule that is switched on has a liar, and no other", () => {
  expect([...new Set(liars.map(({ rule }) => rule))]).toEqual(switchedOn);
});

test("every rule of the plugin is turned on and has the name of its file", () => {
  const rules = Object.keys(contractPlugin().rules.oas3);
  const files = readdirSync(join(spec, "rules"), { recursive: true, encoding: "utf8" }).map((file) =>
    basename(file, ".js"),
  );
  expect(rules.filter((rule) => !switchedOn.includes(`contract/${rule}`) || !files.includes(rule))).toEqual([]);
});

/** Every YAML file of the contract. */
function yamlFiles() {
  const files = readdirSync(spec, { recursive: true, encoding: "utf8" });
  return files.filter((file) => /^(operations|shared)\/.*\.yaml$|^(openapi|errors|permissions)\.yaml$/.test(file));
}

/** @param {string} path */
function readYaml(path) {
  return parseYaml(readFileSync(join(spec, path), "utf8"));
}

/** @param {string} name */
function copyOfSpec(name) {
  const folder = join(workshop, name.replace(/\W+/g, "-"));
  const left = ["node_modules", "releases", "rules"].map((entry) => join(spec, entry));
  cpSync(spec, folder, { recursive: true, filter: (path) => !left.includes(path) });
  return folder;
}

/**
 * @param {string} folder
 * @returns {Promise<{ rule: string, place: string }[]>} the place is file:line
 */
async function problemsOf(folder) {
  const problems = await lint({ ref: join(folder, "openapi.yaml"), config });
  return problems.flatMap(({ ruleId, location }) =>
    location.map((place) => ({
      rule: ruleId,
      place: `${relative(folder, place.source.absoluteRef)}:${getLineColLocation(place).start.line}`,
    })),
  );
}

/**
 * Makes one edit and gives the number of the edited line, from 0.
 *
 * @param {string} folder
 * @param {Edit} liar
 */
function edit(folder, { file, below, replace, by, drop, lines: count = 1, after, insert, append, write }) {
  if (write !== undefined) return save(folder, file, [write, ""], 0);
  const lines = linesOf(folder, file);
  if (append !== undefined) return save(folder, file, [...lines.slice(0, -1), append], lines.length - 1);
  const at = lineOf(lines, replace ?? drop ?? after ?? "", below);
  if (replace !== undefined) lines[at] = String(lines[at]).replace(replace, () => String(by));
  if (drop !== undefined) lines.splice(at, count);
  if (after === undefined) return save(folder, file, lines, at);
  lines.splice(at + 1, 0, String(insert));
  return save(folder, file, lines, at + 1);
}

/**
 * @param {string} folder
 * @param {string} file
 * @param {string[]} lines
 * @param {number} edited
 */
function save(folder, file, lines, edited) {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), lines.join("\n"));
  return edited;
}

/**
 * @param {string} folder
 * @param {string} file
 */
function linesOf(folder, file) {
  return readFileSync(join(folder, file), "utf8").split("\n");
}

/**
 * @param {string[]} lines
 * @param {string} text
 * @param {string | undefined} below
 */
function lineOf(lines, text, below) {
  const start = below === undefined ? 0 : lineOf(lines, below, undefined);
  const found = lines.findIndex((line, index) => index >= start && line.includes(text));
  if (found === -1) throw new Error(`No line has the text ${text}`);
  return found;
}
