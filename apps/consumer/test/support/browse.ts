import { existsSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";
import { type Browser, chromium } from "playwright-core";
import { afterAll, beforeAll, onTestFinished } from "vitest";

const executablePath = process.env.CHROMIUM_PATH ?? "/usr/bin/chromium";

/** Where Chromium is, if it is there. */
export const chromiumPath = existsSync(executablePath) ? executablePath : undefined;

/** Starts Chromium before the tests of a file, if it is there, and stops it after them. */
export function useChromium() {
  let browser: Browser | undefined;
  beforeAll(async () => {
    if (chromiumPath === undefined) return;
    const args = ["--no-sandbox", "--disable-background-networking"];
    browser = await chromium.launch({ executablePath: chromiumPath, args });
  });
  afterAll(() => browser?.close());

  /** Opens a page of `html` whose other files come from folders, by the first segment of their path, or from a file. */
  return async function open(html: string, places: Readonly<Record<string, string>> = {}) {
    const origin = await serve(html, places);
    const page = await browser?.newPage();
    if (page === undefined) throw new Error("Chromium has not been started");
    onTestFinished(() => page.close());
    const messages: string[] = [];
    page.on("console", (message) => messages.push(message.text()));
    page.on("pageerror", (error) => messages.push(String(error)));
    await page.goto(origin);
    return { page, messages };
  };
}

const types: Readonly<Record<string, string>> = {
  ".js": "text/javascript",
  ".mjs": "text/javascript",
  ".css": "text/css",
  ".html": "text/html",
};

async function serve(html: string, places: Readonly<Record<string, string>>): Promise<string> {
  const server = createServer(({ url = "/" }, response) => {
    const [, first = "", ...rest] = new URL(url, "http://localhost").pathname.split("/");
    const place = places[first];
    const file = place && join(place, ...rest);
    if (first === "") response.setHeader("content-type", "text/html").end(html);
    else if (file && existsSync(file))
      response.setHeader("content-type", types[extname(file)] ?? "").end(readFileSync(file));
    // A browser asks for an icon by itself.
    else response.writeHead(first === "favicon.ico" ? 204 : 404).end();
  });
  await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  // By this name a page may have a service worker without TLS.
  return `http://localhost:${(server.address() as AddressInfo).port}`;
}
