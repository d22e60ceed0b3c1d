import { existsSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { type Browser, chromium } from "playwright-core";
import { afterAll, beforeAll, describe, expect, onTestFinished, test, vi } from "vitest";
import { demoPath, startTestServer } from "./support/start-test-server.ts";

// A browser starts slowly on a busy machine.
vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

const executablePath = process.env.CHROMIUM_PATH ?? "/usr/bin/chromium";
const hasChromium = existsSync(executablePath);
if (!hasChromium) {
  process.stderr.write(
    `Skipped: no page calls the server, because there is no Chromium at ${executablePath} (set CHROMIUM_PATH).\n`,
  );
}

describe.skipIf(!hasChromium)("a page in Chromium", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.launch({
      executablePath,
      args: ["--no-sandbox", "--disable-background-networking", "--host-resolver-rules=MAP app.example.com 127.0.0.1"],
    });
  });
  afterAll(() => browser.close());

  /** Opens a page of the host, on a port of its own, and lets it call the server. */
  async function callFrom(
    host: string,
    origins: (origin: string) => { allowed: readonly string[]; allowLoopback: boolean },
  ) {
    const site = createServer((_, response) =>
      response.setHeader("content-type", "text/html").end("<!doctype html>"),
    ).listen(0);
    onTestFinished(() => void site.close());
    const origin = `http://${host}:${(site.address() as AddressInfo).port}`;
    const server = await startTestServer({ origins: origins(origin) });
    const page = await browser.newPage();
    onTestFinished(() => page.close());
    await page.goto(origin);
    const result = await page.evaluate(
      async ({ url, token }) => {
        try {
          const response = await fetch(url, {
            method: "PATCH",
            headers: {
              Authorization: `Bearer ${token}`,
              "Content-Type": "application/json",
              "X-Request-Id": "from-a-page",
            },
            body: '{"stateName":"disabled"}',
          });
          const { version }: { version?: number } = JSON.parse(await response.text());
          return { status: response.status, version, requestId: response.headers.get("X-Request-Id") };
        } catch (error) {
          return String(error);
        }
      },
      { url: `${server.url}${demoPath("updateMobileSignature")}`, token: server.token },
    );
    return { result, methods: server.lines.filter(({ msg }) => msg === "request").map(({ method }) => method) };
  }

  const success = { result: { status: 200, version: 8, requestId: "from-a-page" }, methods: ["OPTIONS", "PATCH"] };

  test("of this machine changes a credential in development, after a preflight", async () => {
    expect(await callFrom("localhost", () => ({ allowed: [], allowLoopback: true }))).toEqual(success);
  });

  test("of an allowed origin does so too", async () => {
    expect(await callFrom("app.example.com", (origin) => ({ allowed: [origin], allowLoopback: false }))).toEqual(
      success,
    );
  });

  test("of any other origin does not get past the preflight", async () => {
    expect(await callFrom("app.example.com", () => ({ allowed: [], allowLoopback: true }))).toEqual({
      result: "TypeError: Failed to fetch",
      methods: ["OPTIONS"],
    });
  });
});
