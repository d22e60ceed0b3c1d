import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join } from "node:path";
import { writeStaticCopy } from "@credential-api/docs";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { temporaryDirectory } from "../support/temporary-directory.ts";
import { hasChromium, launchChromium, openDocs, portOf, startDocsHost } from "./docs-in-chromium.ts";

describe.skipIf(!hasChromium)("in Chromium", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser?.close());

  test("a static copy shows everything from any folder of any file server, sends no request and says so", async () => {
    const folder = temporaryDirectory();
    writeStaticCopy(join(folder, "some", "where"));
    const origin = await serveFolder(folder);
    const { page, requests, complaints } = await openDocs(
      browser,
      `${origin}/some/where/index.html#code-errors.noRecord`,
    );

    await page.getByText("This is a copy of the page without a server behind it").waitFor({ state: "attached" });
    await page.getByRole("heading", { name: "errors.noRecord" }).waitFor();
    expect(await page.getByRole("button", { name: /Test Request/ }).count()).toBe(0);
    expect(requests.filter((request) => !request.startsWith(`GET ${origin}/some/where/`))).toEqual([]);
    expect(complaints).toEqual([]);
  });

  test("a picture of another origin, if a text had one, is blocked and reported", async () => {
    const origin = await startDocsHost();
    const page = await browser.newPage();
    onTestFinished(() => page.close());
    await page.route("**/document.json", async (route) => {
      const document = await (await route.fetch()).json();
      document.info.description = "![a](https://elsewhere.example/a.png)";
      await route.fulfill({ json: document });
    });
    const [blocked] = await Promise.all([
      page.waitForEvent("console", (message) => message.text().includes("Content Security Policy")),
      page.goto(`${origin}/docs/`),
    ]);
    expect(blocked.text()).toContain("https://elsewhere.example/a.png");
  });
});

/** A file server that knows nothing but files and their types. */
async function serveFolder(folder: string): Promise<string> {
  const types: { readonly [extension: string]: string } = {
    ".html": "text/html",
    ".js": "text/javascript",
    ".css": "text/css",
    ".json": "application/json",
    ".svg": "image/svg+xml",
  };
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    response.setHeader("Content-Type", types[extname(pathname)] ?? "application/octet-stream");
    response.end(readFileSync(join(folder, pathname)));
  }).listen(0, "127.0.0.1");
  onTestFinished(() => void server.close());
  return `http://127.0.0.1:${await portOf(server)}`;
}
