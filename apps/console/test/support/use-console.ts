import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, inject, onTestFinished } from "vitest";
import { launchChromium } from "./chromium.ts";
import { type ConsoleServer, startServer } from "./start-server.ts";

/** Launches a browser for the tests of a file. */
export function useBrowser(): { readonly browser: Browser } {
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

/** A server of its own for one test, with the demo data, and with the default settings or others. */
export async function startConsole(settings?: Readonly<Record<string, string>>): Promise<ConsoleServer> {
  const server = await startServer(inject("consoleBuild"), settings);
  onTestFinished(server.stop);
  return server;
}

/** A window of the console. */
export interface Window {
  readonly page: Page;
  /** What the browser complained of: violations of the policy, errors of scripts. */
  readonly complaints: readonly string[];
}

/** Opens a page of the console in a window of its own, signed in. */
export async function openWindow(
  browser: Browser,
  { origin }: ConsoleServer,
  path = "",
  options: BrowserContextOptions = {},
): Promise<Window> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, ...options });
  // A machine that does much else is slow.
  context.setDefaultTimeout(30_000);
  onTestFinished(() => context.close());
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (message) => {
    // A response with an error status is part of many tests, and the browser logs each.
    if (message.type() === "error" && !/Failed to load resource/.test(message.text())) complaints.push(message.text());
  });
  await page.goto(`${origin}/console/${path}`);
  await page.getByRole("heading", { level: 1 }).waitFor();
  return { page, complaints };
}
