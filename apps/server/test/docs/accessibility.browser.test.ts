import { source } from "axe-core";
import type { Page } from "playwright-core";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { hasChromium, useChromium, useDocsPage } from "./docs-in-chromium.ts";
import { knownViolations } from "./known-violations.ts";

const operation = "#tag/mobile-signature/updateMobileSignature";
const section = 'section[id$="/updateMobileSignature"]';
const widths = [375, 768, 1280] as const;
/** Axe takes seconds at a width, and finds the same at the one between these. */
const isExamined = (width: number) => width !== 768;
/** What this repository writes, within what Scalar shows. */
const ownElements = ".markdown, #skip";

describe.skipIf(!hasChromium)("the docs page in Chromium", () => {
  // The policy would keep axe out.
  const docs = useDocsPage(useChromium(), `/docs/${operation}`, { window: { bypassCSP: true } });

  test("shows the body of an operation soon after its description", async () => {
    const { page } = docs;
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
    const { page } = docs;
    await page.locator("#skip").focus();
    await page.keyboard.press("Enter");
    expect(await page.evaluate("document.activeElement.localName")).toBe("main");
    await page.keyboard.press("Tab");
    expect(await page.evaluate("document.activeElement.closest('main') !== null")).toBe(true);
  });

  test("shows no markup in what search finds", async () => {
    const { page } = docs;
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
    await page.keyboard.press("Escape");
    await result.waitFor({ state: "detached" });
  });

  /** The axe rules that are broken at any width. */
  const broken = { page: new Set<string>(), dialog: new Set<string>() };

  describe.each(widths)("%i pixels wide", (width) => {
    beforeEach(() => docs.page.setViewportSize({ width, height: 900 }));
    afterEach(() => closeDialog(docs.page));

    test("shows every status tab where a pointer reaches it", async () => {
      const { page } = docs;
      await page.locator(`${section} [role=tablist]`).last().scrollIntoViewIfNeeded();
      const tabs = page.locator(`${section} [role=tab]`);
      const statuses = (await tabs.allInnerTexts()).map((text) => text.replace(/\D/g, ""));
      expect(statuses).toEqual(expect.arrayContaining(["200", "404", "409", "503"]));
      for (const tab of await tabs.all()) {
        await tab.click({ timeout: 5_000 });
        expect(await tab.getAttribute("aria-selected")).toBe("true");
      }
    });

    if (isExamined(width)) {
      test("breaks no axe rule in the texts and elements that are not Scalar's, with everything unfolded", async () => {
        const { page } = docs;
        await page.evaluate("for (const details of document.querySelectorAll('details')) details.open = true");
        const violations = await violationsOf(page);
        for (const { rule } of violations) broken.page.add(rule);
        expect(violations.filter(({ isOwn }) => isOwn)).toEqual([]);
      });
    }

    test("lays nothing over the address in the request dialog", async () => {
      const { page } = docs;
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
      await page.getByRole("button", { name: /^Send patch request/ }).click();
      await page.getByText("200 OK").waitFor();
      if (!isExamined(width)) return;
      // What is behind the dialog has been examined without it.
      for (const { rule } of await violationsOf(page, `${section}, .markdown`)) broken.dialog.add(rule);
    });
  });

  test("breaks the axe rules that Scalar's markup breaks, and no other, at any width", () => {
    const { lazy, ...known } = knownViolations;
    const page = [...broken.page].filter((rule) => !lazy.some((other) => other === rule));
    expect({ page: page.sort(), dialog: [...broken.dialog].sort() }).toEqual(known);
  });

  test("is really examined: a picture without a text is found, and is not taken for Scalar's", async () => {
    const { page } = docs;
    await page.evaluate("document.querySelector('.markdown').append(new Image())");
    expect(await violationsOf(page, section)).toContainEqual({ rule: "image-alt", isOwn: true });
  });
});

/** The axe rules that the page breaks, once for own elements and once for Scalar's, without the elements of a selector. */
async function violationsOf(page: Page, exclude?: string): Promise<readonly { rule: string; isOwn: boolean }[]> {
  if (!(await page.evaluate<boolean>("'axe' in globalThis"))) await page.addScriptTag({ content: source });
  const context = exclude === undefined ? "document" : JSON.stringify({ exclude: [exclude] });
  return page.evaluate(`axe.run(${context}, { resultTypes: ["violations"], elementRef: true }).then(({ violations }) =>
    violations.flatMap(({ id, nodes }) =>
      [...new Set(nodes.map(({ element }) => element.closest(${JSON.stringify(ownElements)}) !== null))]
        .map((isOwn) => ({ rule: id, isOwn }))))`);
}

async function openDialog(page: Page): Promise<void> {
  await page
    .locator(section)
    .getByRole("button", { name: /Test Request/ })
    .click();
  await page.getByRole("button", { name: /^Send patch request/ }).waitFor();
}

async function closeDialog(page: Page): Promise<void> {
  const send = page.getByRole("button", { name: /^Send patch request/ });
  if (!(await send.isVisible())) return;
  await page.keyboard.press("Escape");
  await send.waitFor({ state: "hidden" });
}
