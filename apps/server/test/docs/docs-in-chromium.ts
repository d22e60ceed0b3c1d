import { existsSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { createDocs, type DocsOptions } from "@credential-api/docs";
import { createReference } from "@credential-api/reference";
import { serve } from "@hono/node-server";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { onTestFinished } from "vitest";
import { createDevelopmentCallers } from "../../src/auth/development-tokens.ts";
import { createPageTokens } from "../../src/auth/page-tokens.ts";

const executablePath = process.env.CHROMIUM_PATH ?? "/usr/bin/chromium";

/** Whether there is a browser to open the docs page in; says why tests are skipped when there is none. */
export const hasChromium = existsSync(executablePath);
if (!hasChromium) {
  process.stderr.write(
    `Skipped: the tests of the docs page need Chromium, and there is none at ${executablePath} (set CHROMIUM_PATH).\n`,
  );
}

/** A name that the browser takes for this machine, as it does when the owner of a name points it here. */
export const FOREIGN_NAME = "docs.example";

/** Starts a browser that finds no other machine than this one. */
export function launchChromium(): Promise<Browser> {
  return chromium.launch({
    executablePath,
    args: [
      "--no-sandbox",
      "--disable-background-networking",
      `--host-resolver-rules=MAP ${FOREIGN_NAME} 127.0.0.1, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1`,
    ],
  });
}

/** Starts the docs page with a reference server behind it, filled with the demo data, for one test. Returns its origin. */
export async function startDocsHost(options: DocsOptions & { readonly realCallers?: boolean } = {}): Promise<string> {
  const { realCallers = false, ...docsOptions } = options;
  const key = new Uint8Array(32).fill(1);
  const now = () => new Date();
  const app = createDocs({
    ...(realCallers ? {} : { developmentTokens: createPageTokens(key, now) }),
    ...docsOptions,
  });
  const reference = createReference({ callers: createDevelopmentCallers(key, 0, now), checkResponses: true });
  app.all("*", ({ req }) => reference.fetch(req.raw));
  const server = serve({ fetch: app.fetch, port: 0, hostname: "127.0.0.1" });
  onTestFinished(
    () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        if ("closeAllConnections" in server) server.closeAllConnections();
      }),
  );
  return `http://127.0.0.1:${await portOf(server)}`;
}

/** Waits until the server listens. Returns its port. */
export async function portOf(server: { address(): AddressInfo | string | null }): Promise<number> {
  for (;;) {
    const address = server.address();
    if (typeof address === "object" && address !== null) return address.port;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

/** A page that shows the document, and what it has done so far. */
export interface OpenPage {
  readonly page: Page;
  /** Every request, as `METHOD URL`. */
  readonly requests: string[];
  /** What the browser complained of: violations of the policy, failed loads, errors of scripts. */
  readonly complaints: string[];
}

/** Opens the URL in a window of its own, for one test, and waits until the document is shown. */
export async function openDocs(browser: Browser, url: string, window: BrowserContextOptions = {}): Promise<OpenPage> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...window });
  onTestFinished(() => context.close());
  const page = await context.newPage();
  const requests: string[] = [];
  const complaints: string[] = [];
  context.on("request", (request) => requests.push(`${request.method()} ${request.url()}`));
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  await page.goto(url);
  await page.getByRole("heading", { level: 1, name: "Credential API" }).waitFor();
  await page.locator("#loading").waitFor({ state: "detached" });
  return { page, requests, complaints };
}

/** How many pixels the page is wider than its window; 0 when it fits. */
export function overflowOf(page: Page): Promise<number> {
  return page.evaluate<number>("document.documentElement.scrollWidth - window.innerWidth");
}
