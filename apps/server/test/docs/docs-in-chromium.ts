import { existsSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { createDocs, type DocsOptions } from "@credential-api/docs";
import { createReference, demoData } from "@credential-api/reference";
import { serve } from "@hono/node-server";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, onTestFinished } from "vitest";
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

/** Launches a browser before the tests of a file, and closes it after them. */
export function useChromium(): { readonly browser: Browser } {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser?.close());
  return {
    get browser() {
      return browser;
    },
  };
}

/** Registers what ends a host or closes a window: `onTestFinished` after the test, or a hook's own list after all tests. */
export type Cleanup = (end: () => Promise<void>) => void;

/**
 * Opens a page for all tests of a `describe` block, which leave it as they found it. A first load takes five seconds of
 * processor time, most of it in Scalar.
 */
export function useDocsPage(
  chromium: { readonly browser: Browser },
  path: string,
  { window, ...options }: HostOptions & { readonly window?: BrowserContextOptions } = {},
): OpenPage & { readonly origin: string } {
  let opened: OpenPage;
  let origin: string;
  beforeAll(async () => {
    const ends: (() => Promise<void>)[] = [];
    origin = await startDocsHost(options, (end) => ends.unshift(end));
    opened = await openDocs(chromium.browser, `${origin}${path}`, window, (end) => ends.unshift(end));
    return async () => {
      for (const end of ends) await end();
    };
  });
  return {
    get origin() {
      return origin;
    },
    get page() {
      return opened.page;
    },
    get requests() {
      return opened.requests;
    },
    get complaints() {
      return opened.complaints;
    },
  };
}

/** What the docs host of a test is given. */
type HostOptions = DocsOptions & { readonly realCallers?: boolean };

/**
 * Starts the docs page with a reference server behind it, filled with the demo data. It runs until the end of the test, or as
 * long as `cleanup` says. Returns its origin.
 */
export async function startDocsHost(options: HostOptions = {}, cleanup: Cleanup = onTestFinished): Promise<string> {
  const { realCallers = false, ...docsOptions } = options;
  const key = new Uint8Array(32).fill(1);
  const now = () => new Date();
  const app = createDocs({
    ...(realCallers ? {} : { developmentTokens: createPageTokens(key, now, demoData.clients, "docs page") }),
    ...docsOptions,
  });
  const reference = createReference({ callers: createDevelopmentCallers(key, 0, now), checkResponses: true });
  app.all("*", ({ req }) => reference.fetch(req.raw));
  const server = serve({ fetch: app.fetch, port: 0, hostname: "127.0.0.1" });
  cleanup(
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

/** Opens the URL in a window of its own, and waits until the document is shown. Closes it as `startDocsHost` stops the host. */
export async function openDocs(
  browser: Browser,
  url: string,
  window: BrowserContextOptions = {},
  cleanup: Cleanup = onTestFinished,
): Promise<OpenPage> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...window });
  cleanup(() => context.close());
  const page = await context.newPage();
  const requests: string[] = [];
  const complaints: string[] = [];
  context.on("request", (request) => requests.push(`${request.method()} ${request.url()}`));
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  await goTo(page, url);
  return { page, requests, complaints };
}

/** Opens the URL in a window of its own, for one test of what the page does without Scalar, which is not loaded. */
export async function openWithoutScalar(browser: Browser, url: string): Promise<Page> {
  const context = await browser.newContext();
  onTestFinished(() => context.close());
  const page = await context.newPage();
  await page.route("**/scalar.js*", (route) => route.abort());
  await page.goto(url);
  return page;
}

/** Loads the URL and waits until the document is shown. */
export async function goTo(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await page.getByRole("heading", { level: 1, name: "Credential API" }).waitFor();
  await page.locator("#loading").waitFor({ state: "detached" });
}

/** How many pixels the page is wider than its window; 0 when it fits. */
export function overflowOf(page: Page): Promise<number> {
  return page.evaluate<number>("document.documentElement.scrollWidth - window.innerWidth");
}
