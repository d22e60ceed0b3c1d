import { existsSync } from "node:fs";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { addOperation, removeOperation } from "./add-operation.ts";
import { type DevOnCopy, startDevOnCopy } from "./dev-on-copy.ts";
import { rewordSummary, SIGNATURE } from "./edits.ts";

const executablePath = process.env.CHROMIUM_PATH ?? "/usr/bin/chromium";
const WAIT = { timeout: 20_000 };

describe.skipIf(!existsSync(executablePath))("the open docs page", { timeout: 120_000 }, () => {
  let dev: DevOnCopy;
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    dev = await startDevOnCopy();
    browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-background-networking"] });
    page = await browser.newPage();
    await page.goto(`${dev.url}/docs/`);
    await page.getByRole("heading", { level: 1 }).waitFor(WAIT);
  }, 120_000);
  afterEach(() => dev?.restore());
  afterAll(async () => {
    await browser?.close();
    await dev?.remove();
  });

  it.each([
    ["a broken $ref", "MobileSignatureUpdate.yaml", ["StateName.yaml", "StateNam.yaml"], "StateName.yaml?"],
    [
      "a misspelt required member",
      "ErrorEntry.yaml",
      ["required: [code, message]", "required: [code, mesage]"],
      "Did you mean message?",
    ],
    ["a tightened enum", "StateName.yaml", [/, archived\]/, "]"], "contract/enums-explained"],
    [
      "a dropped status",
      `${SIGNATURE}/operation.yaml`,
      [/ {2}'409':\n {4}description[\s\S]*?(?= {2}'413')/, ""],
      "The operation does not declare 409.",
    ],
    ["a type error", "packages/reference/src/index.ts", [/$/, '\nexport const wrong: number = "";\n'], "TS2322"],
  ] as const)("shows %s with its place and its lines, until it is mended", async (_what, file, [from, to], words) => {
    const problems = page.locator("#problems");
    const { line } = await dev.save(file, (text) => text.replace(from, to));
    await problems.waitFor(WAIT);
    const shown = (await problems.textContent()) ?? "";
    expect(shown).toContain(line.split(" ")[0]);
    expect(shown).toContain(words);
    expect(shown).toMatch(/> +\d+ \| /);
    await dev.mend();
    await problems.waitFor({ ...WAIT, state: "detached" });
  });

  it("shows an operation that was added, and the code that is missing, until it is taken back", async () => {
    const problems = page.locator("#problems");
    addOperation(dev.root);
    await dev.nextVerdict();
    await problems.waitFor(WAIT);
    const shown = (await problems.textContent()) ?? "";
    expect(shown).toMatch(/spec\/openapi\.yaml:\d+:5.*operation updateVascoAdjustment was added/s);
    expect(shown).toMatch(/change packages\/reference\/src\/operations\/index\.ts:\d+:\d+/);
    removeOperation(dev.root);
    await dev.nextVerdict();
    await problems.waitFor({ ...WAIT, state: "detached" });
  });

  it("shows the new contract by itself", async () => {
    const before = "Change the mobile signature of a user";
    const after = "Alter the mobile signature of a user";
    await page.getByText(before).first().waitFor(WAIT);
    await dev.save(rewordSummary.files, rewordSummary.edit);
    await page.getByText(after).first().waitFor(WAIT);
    await dev.mend();
    await page.getByText(before).first().waitFor(WAIT);
  });
});
