import { operationIds } from "@credential-api/contract";
import { source } from "axe-core";
import type { Page } from "playwright-core";
import { describe, expect, onTestFinished, test } from "vitest";
import { hasChromium, overflowOf, startDocsHost, useChromium } from "./docs-in-chromium.ts";

/** So small that the contract needs several pages. */
const maxOperations = 3;

describe.skipIf(!hasChromium)("a contract on several pages, in Chromium", () => {
  const chromium = useChromium();

  test("is searched on its start page, which leads to the operation", async () => {
    const { page, complaints } = await open("/docs/");
    const links = page.locator("main li:visible");
    expect(await links.count()).toBe(operationIds.length);
    await page.keyboard.press("Control+k");
    await page.keyboard.type("VASCO unassign");
    await page.getByText("1 found").waitFor();
    expect(await links.count()).toBe(1);
    await page.keyboard.press("Enter");
    await page.locator('section[id$="/unassignVascoCredential"] .markdown p').first().waitFor();
    expect(new URL(page.url()).hash).toBe("#tag/vasco/unassignVascoCredential");
    await page.keyboard.press("Control+k");
    await page.waitForURL("**/docs/#search");
    expect(complaints).toEqual([]);
  });

  // Scalar is loaded three times.
  test("keeps the addresses of one page: of an operation, of a code, and of an operation that is on another page now", async () => {
    const { page } = await open("/docs/#tag/user/listUserCredentials");
    const shown = page.locator('section[id$="/listUserCredentials"] .markdown p').first();
    await shown.waitFor();
    const { pathname } = new URL(page.url());
    expect(pathname).toMatch(/^\/docs\/operations-user-\d+\.html$/);
    await page.goto("about:blank");
    await page.goto(new URL("/docs/operations-vasco-1.html#tag/user/listUserCredentials", origin).href);
    await shown.waitFor();
    expect(new URL(page.url()).pathname).toBe(pathname);
    await page.goto("about:blank");
    await page.goto(new URL("/docs/#code-errors.noRecord", origin).href);
    await page.getByRole("heading", { name: "errors.noRecord" }).waitFor();
    expect(new URL(page.url()).pathname).toBe("/docs/about.html");
  }, 120_000);

  test("fits a phone, and sends a request from a page of its own", async () => {
    const { page } = await open("/docs/", { width: 390, height: 844 });
    expect(await overflowOf(page)).toBe(0);
    await page.getByRole("link", { name: "getMobileSignature" }).click();
    const section = page.locator('section[id$="/getMobileSignature"]');
    await section.getByRole("button", { name: /Test Request/ }).click();
    await page.getByRole("button", { name: "Send" }).last().click();
    await page.getByText("200 OK").waitFor();
    expect(await overflowOf(page)).toBe(0);
  });

  test("breaks no axe rule on its start page, at any width", async () => {
    // The policy would keep axe out.
    const { page } = await open("/docs/", undefined, true);
    for (const width of [375, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      expect(await brokenRules(page)).toEqual([]);
    }
    await page.evaluate("document.querySelector('main').append(new Image())");
    expect(await brokenRules(page)).toEqual(["image-alt"]);
  });

  let origin = "";

  async function open(
    path: string,
    viewport = { width: 1280, height: 900 },
    bypassCSP = false,
  ): Promise<{ page: Page; complaints: string[] }> {
    origin = await startDocsHost({ maxOperations });
    const context = await chromium.browser.newContext({ viewport, bypassCSP });
    onTestFinished(() => context.close());
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on("console", (message) => {
      if (message.type() === "error" || message.type() === "warning") complaints.push(message.text());
    });
    page.on("pageerror", (error) => complaints.push(error.message));
    await page.goto(`${origin}${path}`);
    return { page, complaints };
  }
});

async function brokenRules(page: Page): Promise<readonly string[]> {
  await page.addScriptTag({ content: source });
  return page.evaluate("axe.run().then(({ violations }) => violations.map(({ id }) => id))");
}
