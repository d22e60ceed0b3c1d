import { createDevStatusBoard } from "@credential-api/docs";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { goTo, hasChromium, overflowOf, useChromium, useDocsPage } from "./docs-in-chromium.ts";

const operation = "#tag/mobile-signature/updateMobileSignature";

describe.skipIf(!hasChromium)("the docs page in Chromium", () => {
  const chromium = useChromium();

  describe("fits a phone", () => {
    const dev = createDevStatusBoard();
    const phone = useDocsPage(chromium, `/docs/${operation}`, {
      dev,
      window: { viewport: { width: 390, height: 844 } },
    });

    test("from top to end, with everything unfolded", async () => {
      const { page } = phone;
      expect(await overflowOf(page)).toBe(0);
      for (const status of ["200", "422"])
        await page.locator(`[id$="updateMobileSignature.responses.${status}"]`).click();
      await page.evaluate(
        "(async () => { for (let y = 0; y < document.body.scrollHeight; y += 700) { scrollTo(0, y); await new Promise(requestAnimationFrame); } })()",
      );
      expect(await overflowOf(page)).toBe(0);
      expect(await tooWide(page, "main.references-rendered .markdown")).toEqual([]);
    });

    test("while a request is made", async () => {
      const { page } = phone;
      await page
        .locator('section[id$="/updateMobileSignature"]')
        .getByRole("button", { name: /Test Request/ })
        .click();
      await page.getByRole("button", { name: "Send" }).last().click();
      await page.getByText("200 OK").waitFor();
      expect(await overflowOf(page)).toBe(0);
      expect(await tooWide(page, ".scalar-client > main > *")).toEqual([]);
      await page.keyboard.press("Escape");
    });

    test("with the menu and with problems of the contract", async () => {
      const { page } = phone;
      dev.publish({
        kind: "broken",
        problems: [
          {
            file: "spec/operations/update-mobile-signature/MobileSignatureUpdate.yaml",
            line: 1,
            column: 1,
            rule: "r",
            message: "m".repeat(200),
            excerpt: "e".repeat(200),
          },
        ],
      });
      await page.getByRole("alert").waitFor();
      expect(await overflowOf(page)).toBe(0);
      expect(await tooWide(page, "#problems, #problems p")).toEqual([]);
      await page.getByRole("button", { name: /menu/i }).first().click();
      await page.getByRole("link", { name: "Error codes" }).waitFor();
      expect(await overflowOf(page)).toBe(0);
    });
  });

  describe("on a desktop", () => {
    // The policy would keep out what `waitForFunction` evaluates again and again.
    const desktop = useDocsPage(chromium, "/docs/", { window: { bypassCSP: true } });

    // First, because nothing has the focus yet.
    test("is reached with the keyboard: first a way past the menu, then everything that does something", async () => {
      const { page } = desktop;
      await page.keyboard.press("Tab");
      expect(await focused(page)).toBe("Skip to the contract");
      const names: string[] = [];
      while (names.length < 400 && !names.at(-1)?.includes("Test Request")) {
        await page.keyboard.press("Tab");
        names.push(await focused(page));
      }
      expect(names).toEqual(
        expect.arrayContaining(["Error codes", "openapi.yaml", expect.stringMatching(/^Error responses/)]),
      );
      await page.keyboard.press("Enter");
      const send = page.getByRole("button", { name: /^Send \w+ request/ });
      await send.waitFor();
      await page.keyboard.press("Escape");
      await send.waitFor({ state: "hidden" });
    });

    test.each(["light", "dark"] as const)(
      "has letters that stand out from what is behind them, for readers who prefer %s",
      async (colorScheme) => {
        const { page } = desktop;
        await showOperation(page);
        await page.emulateMedia({ colorScheme });
        const background = { light: "rgb(255, 255, 255)", dark: "rgb(13, 20, 19)" }[colorScheme];
        await page.waitForFunction(
          `getComputedStyle(document.querySelector(".scalar-app")).backgroundColor === "${background}"`,
        );
        for (const selector of ["p", "dt", "em", "code", 'a[title^="Decided"]', 'a[title^="Documented"]']) {
          expect(await contrastOf(page, `.markdown ${selector}`), selector).toBeGreaterThanOrEqual(4.5);
        }
      },
    );

    test("leads from a mark to its decision, and back", async () => {
      const { page } = desktop;
      await showOperation(page);
      await page.getByRole("link", { name: "D · Body limit" }).first().click();
      await page.waitForFunction(isShown("decision-body-limit"));
      await page.goBack();
      // While the page is still laid out, the hash can name a part of the operation or its neighbour in the group.
      await page.waitForFunction('location.hash.startsWith("#tag/mobile-signature")');
    });

    test("opens at a code when a link names it, and moves to another one that it names", async () => {
      const { page, origin } = desktop;
      await page.goto("about:blank");
      await goTo(page, `${origin}/docs/#code-errors.noRecord`);
      await page.waitForFunction(isShown("code-errors.noRecord"));
      for (const id of ["decision-strict-json", "permission-AccessControl.CredentialView"]) {
        await page.evaluate(`location.hash = ${JSON.stringify(id)}`);
        await page.waitForFunction(isShown(id));
      }
    });
  });
});

/** Moves to the operation, as a link to it does. */
async function showOperation(page: Page): Promise<void> {
  await page.evaluate(`location.hash = ${JSON.stringify(operation)}`);
  await page.getByRole("link", { name: "D · Body limit" }).first().waitFor();
}

/** An expression: whether the element is in the upper half of the window, and the address names it. */
function isShown(id: string): string {
  return `(() => {
    const top = document.getElementById(${JSON.stringify(id)})?.getBoundingClientRect().top;
    return top !== undefined && top >= 0 && top < innerHeight / 2 && location.hash === ${JSON.stringify(`#${id}`)};
  })()`;
}

/** Where elements end that reach beyond a phone's window, in pixels from its left edge. */
function tooWide(page: Page, selector: string): Promise<readonly number[]> {
  return page.evaluate<number[]>(`[...document.querySelectorAll(${JSON.stringify(selector)})]
    .map((element) => element.getBoundingClientRect().right)
    .filter((right) => right > 390.5)`);
}

/** The name of what has the focus. */
function focused(page: Page): Promise<string> {
  return page.evaluate<string>(`(() => {
    const { activeElement: element } = document;
    return element.getAttribute("aria-label") ?? element.textContent.trim().replaceAll(/\\s+/g, " ");
  })()`);
}

/** How much the letters of the first such element stand out (WCAG 2.2, contrast ratio: 1 to 21). */
function contrastOf(page: Page, selector: string): Promise<number> {
  return page.evaluate<number>(`(() => {
    const element = document.querySelector(${JSON.stringify(selector)});
    const context = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
    const paint = (colour) => {
      context.fillStyle = colour;
      context.fillRect(0, 0, 1, 1);
    };
    const luminance = () => {
      const linear = (value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
      const [red, green, blue] = [...context.getImageData(0, 0, 1, 1).data].map((value) => linear(value / 255));
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const layers = [];
    for (let at = element; at !== null; at = at.parentElement) layers.unshift(getComputedStyle(at).backgroundColor);
    for (const layer of layers) paint(layer);
    const behind = luminance();
    paint(getComputedStyle(element).color);
    const letters = luminance();
    return (Math.max(behind, letters) + 0.05) / (Math.min(behind, letters) + 0.05);
  })()`);
}
