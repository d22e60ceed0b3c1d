import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { startLargeServer } from "./start-large-server.ts";

const executablePath = process.env.CHROMIUM_PATH ?? "/usr/bin/chromium";

/** What is shown: the start of the docs, until it has an operation, or the last copy of an operation, opened by its link. */
export type Shown = "start" | "operation";

/** Opens the docs page of a copy's server; resolves to the seconds until it shows the text, or to why it was skipped. */
export async function measurePage(root: string, shown: Shown): Promise<number | string> {
  if (!existsSync(executablePath)) return "no Chromium";
  const server = await startLargeServer(root);
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-background-networking"] });
  try {
    const page = await browser.newPage();
    const id = lastCopy(root, "getMobileSignature");
    const startMs = performance.now();
    await page.goto(`${server.url}/docs/${shown === "start" ? "" : `#tag/mobile-signature/${id}`}`);
    const text =
      shown === "start"
        ? page.getByText("Read the mobile signature of a user")
        : page.locator(`section[id$="/${id}"] .markdown p`);
    await text.first().waitFor({ timeout: 120_000 });
    return (performance.now() - startMs) / 1_000;
  } finally {
    await browser.close();
    await server.stop();
  }
}

/** The id of the last copy of an operation: it is far from the start of every list. */
function lastCopy(root: string, id: string): string {
  const openapi = readFileSync(join(root, "packages/contract/src/gen/openapi.json"), "utf8");
  return openapi.match(new RegExp(`(?<="operationId": ")${id}(?:[A-Z][a-z])?(?=")`, "g"))?.at(-1) ?? id;
}
