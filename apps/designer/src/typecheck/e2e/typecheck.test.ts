import { execFileSync, spawnSync } from "node:child_process";
import { globSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, expect, it } from "vitest";
import { copyRepository, type RepositoryCopy } from "../../dev/e2e/copy-repository.ts";

const SIGNATURE = "spec/operations/update-mobile-signature";

let copy: RepositoryCopy;
let first: string;
beforeAll(() => {
  copy = copyRepository();
  first = git("rev-parse", "HEAD").trim();
});
afterEach(() => {
  git("reset", "-q", "--hard", first);
  git("clean", "-fdq", "spec", "packages", "apps");
});
afterAll(() => copy?.remove());

function git(...parameters: string[]): string {
  const identity = ["-c", "user.name=test", "-c", "user.email=test@example.com", "-c", "commit.gpgsign=false"];
  return execFileSync("git", [...identity, ...parameters], { cwd: copy.root, encoding: "utf8" });
}

function edit(pattern: string, from: string | RegExp, to: string): void {
  for (const file of globSync(pattern, { cwd: copy.root })) {
    const path = join(copy.root, file);
    writeFileSync(path, readFileSync(path, "utf8").replace(from, to));
  }
}

/** `pnpm generate`, then `pnpm typecheck`. */
function typecheck(): { readonly status: number | null; readonly lines: readonly string[] } {
  const node = (...parameters: string[]) =>
    spawnSync(process.execPath, parameters, { cwd: copy.root, encoding: "utf8" });
  const generated = node("apps/designer/src/main.ts", "generate");
  expect(generated.stderr).toBe("");
  const { status, stdout } = node("apps/designer/src/main.ts", "typecheck");
  return { status, lines: stdout.trimEnd().split("\n") };
}

it("says one line when every room is right", { timeout: 120_000 }, () => {
  const { status, lines } = typecheck();
  expect(lines).toEqual([expect.stringMatching(/^types: \d+ rooms are right \(\d+\.\d s\)$/)]);
  expect(status).toBe(0);
});

it.each<[string, () => void, RegExp]>([
  [
    "a value has another name",
    () => edit("spec/**/StateName.yaml", "active,", "enabled,"),
    /^spec\/shared\/StateName\.yaml:5:\d+ types "active" of StateName became "enabled", and \d+ places in the code do not fit any more: change packages\/reference\/src\/\S+:\d+:\d+, or take the edit back\.$/,
  ],
  [
    "a bound is another, which forms know as a constant",
    () => edit("spec/shared/Msisdn.yaml", "maxLength: 50", "maxLength: 60"),
    /^spec\/shared\/Msisdn\.yaml:7:1 types maxLength of Msisdn was changed from 50 to 60, and one place in the code does not fit any more: change packages\/client\/src\/create-credential-client\.test-d\.ts:\d+:\d+, or take the edit back\.$/,
  ],
  [
    "a status is dropped",
    () => edit(`${SIGNATURE}/operation.yaml`, / {2}'409':\n {4}description[\s\S]*?(?= {2}'413')/, ""),
    /^spec\/operations\/update-mobile-signature\/operation\.yaml:\d+:1 types status 409 was removed from updateMobileSignature, /,
  ],
  [
    "a code is gone from the catalogue and from the operation",
    () => {
      edit("spec/errors.yaml", /^errors\.duplicateValue:\n(?: .*\n|\n)+/m, "");
      edit(`${SIGNATURE}/operation.yaml`, /\n {4}- errors\.duplicateValue/, "");
    },
    /^spec\/operations\/update-mobile-signature\/operation\.yaml:\d+:\d+ types errors\.duplicateValue was removed /,
  ],
  [
    "a member is new and required",
    () => {
      edit("spec/**/MobileSignature.yaml", /^required:\n/m, "required:\n  - colour\n");
      edit("spec/**/MobileSignature.yaml", /^properties:\n/m, "properties:\n  colour:\n    type: string\n");
    },
    /^spec\/\S+\/MobileSignature\.yaml:\d+:\d+ types (colour of MobileSignature is required now|member colour was added to MobileSignature), /,
  ],
  [
    "a type is another",
    () => edit("spec/**/Version.yaml", /type: integer([\s\S]*)minimum.*\nmaximum.*\n/, "type: string$1"),
    /^spec\/shared\/Version\.yaml:1:1 types type of Version was changed from "integer" to "string", /,
  ],
  [
    "an operation has another name",
    () => edit("spec/{operations,shared}/**/*.yaml", /updateMobileSignature/g, "updateMobileSignatures"),
    /^spec\/operations\/update-mobile-signature\/operation\.yaml:1:1 types operation updateMobileSignature is called updateMobileSignatures now, /,
  ],
  [
    "a schema and its last use are gone",
    () => {
      edit("spec/**/VascoCredential.yaml", / {2}vascoTokens:\n {4}(?:.*\n {4})*.*\n/, "");
      edit("spec/**/VascoCredential.yaml", / {2}- vascoTokens\n/, "");
    },
    /^spec\/\S+\/VascoCredential\.yaml:\d+:1 types (schema VascoToken was removed|member vascoTokens was removed from VascoCredential), /,
  ],
])("names the line of spec/ first when %s", { timeout: 120_000 }, (_what, change, line) => {
  change();
  const { status, lines } = typecheck();
  expect(lines[0]).toMatch(line);
  expect(lines.find((other) => /^ {4}\S+\.ts:\d+:\d+ TS\d+ /.test(other))).toBeDefined();
  expect(lines.at(-1)).toMatch(/^types: .* in \d+ rooms/);
  expect(status).toBe(1);
});

it("names the line when all of it is committed, as in CI", { timeout: 120_000 }, () => {
  edit("spec/**/StateName.yaml", "active,", "enabled,");
  typecheck();
  git("commit", "-q", "-a", "-m", "another name");
  const { status, lines } = typecheck();
  expect(lines[0]).toMatch(/^spec\/shared\/StateName\.yaml:5:\d+ types "active" of StateName became "enabled", /);
  expect(status).toBe(1);
});

it("makes no claim about an error that the contract has not caused", { timeout: 120_000 }, () => {
  edit("spec/**/StateName.yaml", "active,", "active, unheard-of,");
  edit("packages/reference/src/index.ts", /$/, '\nexport const wrong: number = "";\n');
  const { status, lines } = typecheck();
  expect(lines[0]).toMatch(/^packages\/reference\/src\/index\.ts:\d+:14 types TS2322 /);
  expect(lines.join("\n")).not.toContain("spec/");
  expect(status).toBe(1);
});
