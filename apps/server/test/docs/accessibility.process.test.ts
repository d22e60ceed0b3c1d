import { source } from "axe-core";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { hasChromium, launchChromium, openDocs, startDocsHost } from "./docs-in-chromium.ts";
import { knownViolations } from "./known-violations.ts";

const operation = "#tag/mobile-signature/updateMobileSignature";
const section = 'section[id$="/updateMobileSignature"]';
const widths = [375, 768, 1280] as const;

describe.skipIf(!hasChromium)("the docs page in Chromium", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser?.close());

  /** Opens an operation in a window of the width. The policy would keep axe out. */
  async function openAt(width: number): Promise<Page> {
    const origin = await startDocsHost();
    const window = { viewport: { width, height: 900 }, bypassCSP: true };
    const { page } = await openDocs(browser, `${origin}/docs/${operation}`, window);
    await page.locator(`${section} [role=tab]`).first().waitFor();
    return page;
  }

  test("breaks the axe rules that Scalar's markup breaks, and no other, at every width", async () => {
    const found = { page: new Set<string>(), dialog: new Set<string>() };
    for (const width of widths) {
      const page = await openAt(width);
      for (const rule of await violationsOf(page)) found.page.add(rule);
      await sendRequest(page);
      for (const rule of await violationsOf(page)) found.dialog.add(rule);
    }
    expect({ page: [...found.page].sort(), dialog: [...found.dialog].sort() }).toEqual(knownViolations);
  }, 240_000);

  test("breaks no rule in the texts and elements that are not Scalar's", async () => {
    for (const width of widths) {
      const page = await openAt(width);
      await page.evaluate("for (const details of document.querySelectorAll('details')) details.open = true");
      expect(await violationsOf(page, [".markdown", "#skip"])).toEqual([]);
    }
  }, 180_000);

  test("is really examined: a picture without a text is found", async () => {
    const page = await openAt(1_280);
    await page.evaluate("document.querySelector('.markdown').append(new Image())");
    expect(await violationsOf(page)).toEqual(["button-name", "image-alt"]);
    expect(await violationsOf(page, [".markdown", "#skip"])).toEqual(["image-alt"]);
  });

  describe.each(widths)("%i pixels wide", (width) => {
    test("shows every status tab where a pointer reaches it", async () => {
      const page = await openAt(width);
      await page.locator(`${section} [role=tablist]`).last().scrollIntoViewIfNeeded();
      const tabs = page.locator(`${section} [role=tab]`);
      const statuses = (await tabs.allInnerTexts()).map((text) => text.replace(/\D/g, ""));
      expect(statuses).toEqual(expect.arrayContaining(["200", "404", "409", "503"]));
      for (const tab of await tabs.all()) {
        await tab.click({ timeout: 5_000 });
        expect(await tab.getAttribute("aria-selected")).toBe("true");
      }
    });

    test("lays nothing over the address in the request dialog", async () => {
      const page = await openAt(width);
      await openDialog(page);
      const found = await page.evaluate<{ addresses: number; covered: string[] }>(`(() => {
        const dialog = document.querySelector("main:not(.references-rendered)");
        const walker = document.createTreeWalker(dialog, NodeFilter.SHOW_TEXT);
        const covered = [];
        let addresses = 0;
        for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
          const range = document.createRange();
          range.selectNodeContents(node);
          const { left, top, width, height } = range.getBoundingClientRect();
          if (!node.data.trim().startsWith("http:") || width === 0 || top < 0 || top > innerHeight / 3) continue;
          addresses += 1;
          const hit = document.elementFromPoint(left + 4, top + height / 2);
          if (!hit.contains(node)) covered.push(hit.outerHTML);
        }
        return { addresses, covered };
      })()`);
      expect(found).toEqual({ addresses: 1, covered: [] });
    });
  });

  test("shows the body of an operation soon after its description", async () => {
    const page = await openAt(1_280);
    const distance = await page.evaluate<number>(`(() => {
      const section = document.querySelector(${JSON.stringify(section)});
      const topOf = (text) => [...section.querySelectorAll("h3, h4")]
        .find((heading) => heading.textContent.startsWith(text)).getBoundingClientRect().top;
      return topOf("Body") - topOf("Change the mobile signature");
    })()`);
    expect(distance).toBeLessThan(1_800);
    await page
      .locator(`${section} summary`)
      .getByText(/^Error responses/)
      .click();
    await page.locator(`${section} details`).getByText("errors.duplicateValue").waitFor();
  });

  test("moves the focus into the contract with the skip link", async () => {
    const page = await openAt(1_280);
    await page.locator("#skip").focus();
    await page.keyboard.press("Enter");
    expect(await page.evaluate("document.activeElement.localName")).toBe("main");
    await page.keyboard.press("Tab");
    expect(await page.evaluate("document.activeElement.closest('main') !== null")).toBe(true);
  });

  test("shows no markup in what search finds", async () => {
    const page = await openAt(1_280);
    await page.keyboard.press("Control+k");
    await page.getByRole("dialog").getByRole("combobox").fill("duplicateValue");
    const result = page.getByRole("option").filter({ hasText: "Error codes" });
    const description = result.locator(".text-c-2").last();
    await description.waitFor();
    const [first = ""] = ((await description.textContent()) ?? "").replace("Description:", "").trim().split("\n");
    expect(first).toMatch(/^[\w ,.:]+$/);
    const { height } = (await description.boundingBox()) ?? { height: 0 };
    expect(height).toBeGreaterThan(10);
    expect(height).toBeLessThan(26);
  });
});

/** The axe rules that the page breaks, or the elements that match the selectors. */
async function violationsOf(page: Page, include?: readonly string[]): Promise<readonly string[]> {
  await page.addScriptTag({ content: source });
  const context = include === undefined ? "document" : JSON.stringify({ include });
  const ids = await page.evaluate<string[]>(
    `axe.run(${context}, { resultTypes: ["violations"] }).then(({ violations }) => violations.map(({ id }) => id))`,
  );
  return ids.sort();
}

async function openDialog(page: Page): Promise<void> {
  await page
    .locator(section)
    .getByRole("button", { name: /Test Request/ })
    .click();
  await page.getByRole("button", { name: /^Send patch request/ }).waitFor();
}

async function sendRequest(page: Page): Promise<void> {
  await openDialog(page);
  await page.getByRole("button", { name: /^Send patch request/ }).click();
  await page.getByText("200 OK").waitFor();
}
