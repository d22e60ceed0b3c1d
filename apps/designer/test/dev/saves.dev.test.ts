/** One repository copy and one `npm run dev`, with everything that people save in it. */
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { repositoryRoot } from "../../src/cli.ts";
import { addOperation, removeOperation } from "../add-operation.ts";
import { type DevOnCopy, startDevOnCopy } from "./dev-on-copy.ts";
import type { Verdict } from "./dev-session.ts";
import { renameIdentificator, rewordSummary, SIGNATURE } from "./edits.ts";

const TIMEOUT = { timeout: 240_000 };
const POLL = { timeout: 20_000 };
// No other room depends on this file.
const CODE = "apps/bench/src/tables.ts";
const brokenRef = (text: string) => text.replace("StateName.yaml", "StateNam.yaml");
const typeError = (text: string) => `${text}\nexport const wrong: number = "";\n`;

let dev: DevOnCopy;
beforeAll(async () => {
  dev = await startDevOnCopy(["packages/docs", "apps/bench"]);
}, 150_000);
afterEach(() => dev?.restore(), 120_000);
afterAll(async () => {
  expect(await dev?.end("SIGINT")).toBe(0);
  await dev?.remove();
});

describe("a save", TIMEOUT, () => {
  it("of a good contract is served, and the data stays", async () => {
    const { version } = await change({ modificationComment: `Changed at ${Date.now()}` });
    const hash = await dev.servedContract();
    const saved = await dev.save(rewordSummary.files, rewordSummary.edit);
    expectInReadme("a sentence was changed", saved);
    expect(saved.line).toMatch(/^ok .*: contract \S+ \([0-9a-f]{8}\) is served · /);
    expect(await dev.servedContract()).not.toBe(hash);
    expect(await change({})).toEqual({ status: 200, version });
    await expect
      .poll(() => dev.output(), POLL)
      .toMatch(/^ {2}next release: \d+\.\d+\.\d+, (patch|minor|major), because /m);
  });

  it("of a broken contract is one problem with its lines, and the last correct contract is still served", async () => {
    const hash = await dev.servedContract();
    const broken = await dev.save("MobileSignatureUpdate.yaml", brokenRef);
    expectInReadme("a `$ref` was misspelt", broken);
    expect(broken.line).toMatch(/^spec\/\S+\/MobileSignatureUpdate\.yaml:8:5 no-unresolved-refs .* Did you mean /);
    expect(broken.text).toMatch(/^ {2}> +\d+ \| /m);
    expect(broken.text).toContain("the last correct contract is still served");
    expect((await dev.undo()).line).toMatch(/^fixed .*is served as before/);
    expect(await dev.servedContract()).toBe(hash);
  });

  it("that breaks types shows the changed lines of spec/ first, then the errors by file", async () => {
    const hash = await dev.servedContract();
    const { files, edit } = renameIdentificator(dev.root);
    const broken = await dev.save(files, edit);
    expectInReadme("a member was renamed", broken);
    expect(broken.line).toMatch(
      /^spec\/\S+\.yaml:\d+:\d+ types (?:required|properties): added "?identifier"?\. The contract changed here since the types were last correct\. The compiler reports \d+ errors in \d+ files\.$/,
    );
    expect(broken.text).toMatch(/^ {4}spec\/\S+\.yaml:\d+:\d+ properties: removed identificator$/m);
    expect(broken.text).toMatch(/^ {2}packages\/\S+\.ts:\d+:\d+ types TS\d+ /m);
    expect(await dev.servedContract()).toBe(hash);
    expect((await dev.undo()).line).toMatch(/^fixed/);
  });

  it("of an operation that the code does not have shows where it was added", async () => {
    addOperation(dev);
    const broken = await dev.nextVerdict();
    expect(broken.line).toMatch(/^spec\/openapi\.yaml:\d+:\d+ types paths: added \/nevisidm\/\S+\/adjustment\. /);
    expect(broken.text).toMatch(/^ {2}packages\/reference\/src\/operations\/index\.ts:\d+:\d+ types TS\d+ /m);
    removeOperation(dev);
    expect((await dev.nextVerdict()).line).toMatch(/^fixed/);
  });

  it("of wrong code is a problem of the code", async () => {
    expect((await dev.save(CODE, typeError)).line).toMatch(/^apps\/bench\/src\/tables\.ts:\d+:14 types TS2322 /);
    expect((await dev.undo()).line).toMatch(/^fixed/);
  });

  it("of a rule applies the rule at once", async () => {
    const edit = (text: string) => text.replace("- AccessControl.CredentialModify", "- AccessControl.CredentialModfy");
    expect((await dev.save(`${SIGNATURE}/operation.yaml`, edit)).line).toMatch(
      /permissions-known .*AccessControl\.CredentialModfy/,
    );
    const rule = "spec/rules/catalogues/permissions-known.js";
    const reworded = await dev.save(rule, (text) => text.replace(/message: `/g, "message: `The rule is new. "));
    expect(reworded.line).toContain("permissions-known The rule is new. ");
    expect((await dev.undo()).line).toMatch(/^fixed/);
  });

  it("without a change is one line", async () => {
    const file = join(dev.root, "spec/shared/StateName.yaml");
    const start = dev.output().length;
    writeFileSync(file, readFileSync(file));
    const line = "= spec/shared/StateName.yaml saved without a change\n";
    await expect.poll(() => outputSince(start), { timeout: 30_000 }).toBe(line);
    await delay(500);
    expect(outputSince(start)).toBe(line);
  });

  it("of temporary files is nothing", async () => {
    const start = dev.output().length;
    for (const name of [".StateName.yaml.swp", "StateName.yaml~", "4913"]) {
      writeFileSync(join(dev.root, "spec/shared", name), "x");
      rmSync(join(dev.root, "spec/shared", name));
    }
    await delay(500);
    expect(outputSince(start)).toBe("");
  });
});

describe("no save is lost:", TIMEOUT, () => {
  it("several files at once are one check", async () => {
    const start = dev.output().length;
    for (const name of ["StateName.yaml", "Version.yaml", "Timestamp.yaml"]) {
      const path = join(dev.root, "spec/shared", name);
      writeFileSync(path, readFileSync(path, "utf8").replace("description: ", "description:  "));
      await delay(5);
    }
    await dev.nextVerdict();
    await delay(1_000);
    expect(dev.output().slice(start).match(/^[✓✗]/gm)).toHaveLength(1);
    execFileSync("git", ["checkout", "-q", "spec"], { cwd: dev.root });
    await dev.nextVerdict();
  });

  it("an editor that saves by renaming", async () => {
    const edit = (text: string) => text.replace("maxLength", "maxLenght");
    expect((await dev.save("ModificationComment.yaml", edit, "by rename")).line).toContain("struct");
    expect((await dev.undo()).line).toMatch(/^fixed/);
  });

  it.each<[string, number, (text: string, name: string) => string]>([
    ["during a check", 90, (text, name) => text.replace(/^description: .*/m, `description: The state is ${name}.`)],
    [
      "during the type check and the restart",
      900,
      (text, name) =>
        text.replace(", archived]", `, archived, ${name}]`).replace(/(x-evidence)/, `  - Waiting, ${name}.\n$1`),
    ],
  ])("saves %s: the last one decides", async (_when, gapMs, edit) => {
    const path = join(dev.root, "spec/shared/StateName.yaml");
    const text = readFileSync(path, "utf8");
    const served = async () => (await fetch(`${dev.url}/openapi.json`)).text();
    const start = dev.output().length;
    try {
      for (const name of ["paused", "halted", "parked", "idle"]) {
        writeFileSync(path, edit(text, name));
        await delay(gapMs);
      }
      await expect.poll(() => served().catch(String), { timeout: 80_000 }).toContain("idle");
      await expect.poll(() => dev.output().slice(start), POLL).toMatch(/^✓ ok .* is served/m);
    } finally {
      writeFileSync(path, text);
      await dev.nextVerdict();
    }
  });
});

const executablePath = process.env.CHROMIUM_PATH ?? "/usr/bin/chromium";

describe.skipIf(!existsSync(executablePath))("the open docs page", TIMEOUT, () => {
  const WAIT = { timeout: 20_000 };
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-background-networking"] });
    page = await browser.newPage();
    await page.goto(`${dev.url}/docs/`);
    await page.getByRole("heading", { level: 1 }).waitFor(WAIT);
  }, 150_000);
  afterAll(() => browser?.close());

  it("shows a problem with its location and its lines, until it is fixed", async () => {
    const problems = page.locator("#problems");
    const { line } = await dev.save("MobileSignatureUpdate.yaml", brokenRef);
    await problems.waitFor(WAIT);
    const shown = (await problems.textContent()) ?? "";
    expect(shown).toContain(line.split(" ")[0]);
    expect(shown).toContain("StateName.yaml?");
    expect(shown).toMatch(/> +\d+ \| /);
    await dev.undo();
    await problems.waitFor({ ...WAIT, state: "detached" });
  });

  it("shows the new contract by itself", async () => {
    const before = "Change the mobile signature of a user";
    const after = "Alter the mobile signature of a user";
    await page.getByText(before).first().waitFor(WAIT);
    await dev.save(rewordSummary.files, rewordSummary.edit);
    await page.getByText(after).first().waitFor(WAIT);
    await dev.undo();
    await page.getByText(before).first().waitFor(WAIT);
  });
});

/** Sends a change of the demo credential, and returns its version. */
async function change(body: object): Promise<{ readonly status: number; readonly version: number }> {
  const path = "/nevisidm/api/core/v1/client-123/users/user-123/mobile-signature";
  const response = await fetch(dev.url + path, {
    method: "PATCH",
    headers: { authorization: `Bearer ${dev.token}`, "content-type": "application/json" },
    body: JSON.stringify(body),
  });
  const { version } = Object(await response.json());
  return { status: response.status, version };
}

/** The output since then, without the advice, which comes when it is ready. */
function outputSince(start: number): string {
  return dev
    .output()
    .slice(start)
    .replace(/^ {2}next release: .*\n/gm, "");
}

/** Expects the block of the README to be the real output; writes it when `UPDATE_README` is set. */
function expectInReadme(title: string, { text }: Verdict): void {
  const readme = join(repositoryRoot, "apps/designer/README.md");
  const block = new RegExp(
    `(<!-- npm run dev after ${title.replaceAll("$", "\\$")} -->\n\`\`\`text\n)([\\s\\S]*?)(\`\`\`\n)`,
  );
  if (process.env.UPDATE_README !== undefined) {
    const shown = readFileSync(readme, "utf8");
    writeFileSync(
      readme,
      shown.replace(block, (_, open, __, close) => `${open}${text}${close}`),
    );
  }
  expect(withoutNumbers(block.exec(readFileSync(readme, "utf8"))?.[2] ?? "nothing")).toBe(withoutNumbers(text));
}

/** Lines of the contract and of the code move with every edit, and no two runs take the same time. */
function withoutNumbers(text: string): string {
  return text
    .replace(/(\.(?:yaml|ts)):\d+:\d+/g, "$1:N:N")
    .replace(/^ *(>?) +\d+ \|.*$/gm, "$1 N |")
    .replace(/^ {2}\S+\.ts:.*\n/gm, "")
    .replace(/^ {2,4}and \d+ more\n/gm, "")
    .replace(/\d+ errors in \d+ files/, "N errors in N files")
    .replace(/\([0-9a-f]{8}\)/, "(HASH)")
    .replace(/contract \d+\.\d+\.\d+/, "contract N")
    .replace(/\d+ ms \(.*\)/, "N ms");
}
