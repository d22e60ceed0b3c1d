import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { type DevOnCopy, startDevOnCopy } from "./dev-on-copy.ts";
import type { Verdict } from "./dev-session.ts";
import { renameIdentificator, rewordSummary } from "./edits.ts";

let dev: DevOnCopy;
beforeAll(async () => {
  dev = await startDevOnCopy();
}, 120_000);
afterEach(() => dev?.restore());
afterAll(() => dev?.remove());

describe("the README shows what is really said:", { timeout: 120_000 }, () => {
  const readme = fileURLToPath(new URL("../../../README.md", import.meta.url));

  it.each<[string, () => Promise<Verdict>]>([
    [
      "a `$ref` was misspelt",
      () => dev.save("MobileSignatureUpdate.yaml", (text) => text.replace("StateName.yaml", "StateNam.yaml")),
    ],
    [
      "a member got another name",
      () => {
        const { files, edit } = renameIdentificator(dev.root);
        return dev.save(files, edit);
      },
    ],
    ["a sentence was changed", () => dev.save(rewordSummary.files, rewordSummary.edit)],
  ])("pnpm dev after %s", async (title, save) => {
    const { text } = await save();
    const block = new RegExp(
      `(<!-- pnpm dev after ${title.replaceAll("$", "\\$")} -->\n\`\`\`text\n)([\\s\\S]*?)(\`\`\`\n)`,
    );
    const shown = readFileSync(readme, "utf8");
    if (process.env.UPDATE_README !== undefined) {
      writeFileSync(
        readme,
        shown.replace(block, (_, open, __, close) => `${open}${text}${close}`),
      );
    }
    expect(withoutNumbers(block.exec(readFileSync(readme, "utf8"))?.[2] ?? "nothing")).toBe(withoutNumbers(text));
  });
});

/** Lines of the contract and of the code move with every edit, and no two runs take the same time. */
function withoutNumbers(text: string): string {
  return text
    .replace(/(\.(?:yaml|ts)):\d+:\d+/g, "$1:N:N")
    .replace(/^ *(>?) +\d+ \|.*$/gm, "$1 N |")
    .replace(/^ {4}\S+\.ts:.*\n/gm, "")
    .replace(/\d+ places/, "N places")
    .replace(/\([0-9a-f]{8}\)/, "(HASH)")
    .replace(/\d+ ms \(.*\)/, "N ms");
}
