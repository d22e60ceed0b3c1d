import { existsSync } from "node:fs";
import { chromium } from "playwright-core";
import { startLargeServer } from "./start-large-server.ts";

const executablePath = process.env.CHROMIUM_PATH ?? "/usr/bin/chromium";

/** Opens the docs page of a copy's server; resolves to the seconds until it shows an operation, or to why it was skipped. */
export async function measurePage(root: string): Promise<number | string> {
  if (!existsSync(executablePath)) return "no Chromium";
  const server = await startLargeServer(root);
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-background-networking"] });
  try {
    const page = await browser.newPage();
    const startMs = performance.now();
    await page.goto(`${server.url}/docs/`);
    await page.getByText("Read the mobile signature of a user").first().waitFor({ timeout: 120_000 });
    return (performance.now() - startMs) / 1_000;
  } finally {
    await browser.close();
    await server.stop();
  }
}
