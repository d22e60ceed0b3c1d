import { source } from "axe-core";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from "vitest";
import type { Stage } from "./states/stage.ts";
import { states } from "./states/states.ts";
import { hasChromium } from "./support/chromium.ts";
import { type ConsoleServer, startServer } from "./support/start-server.ts";
import { useBrowser } from "./support/use-console.ts";

const widths = [390, 768, 1440] as const;

describe.skipIf(!hasChromium)("every state of the console", () => {
  const chromium = useBrowser();
  let server: ConsoleServer;
  let stage: Stage;

  // One server for all states, which change it: this file is about how they look.
  beforeAll(async () => {
    server = await startServer(inject("consoleBuild"));
    const other = await server.someoneElse();
    const readOnly = await server.sign(["AccessControl.CredentialView"], ["client-123"]);
    // The policy of the page would keep axe out.
    const page = await chromium.browser.newPage({
      bypassCSP: true,
      // What fades in has too little contrast for a moment.
      reducedMotion: "reduce",
      viewport: { width: 1440, height: 900 },
    });
    page.setDefaultTimeout(30_000);
    stage = { page, origin: server.origin, other, readOnly };
    return server.stop;
  });
  beforeEach(() => stage.page.setViewportSize({ width: 1440, height: 900 }));
  afterAll(() => stage?.page.close());

  test.each(Object.entries(states))(
    "%s breaks no axe rule in light and dark, and fits at every width",
    async (_, show) => {
      const { page } = stage;
      await show(stage);
      for (const width of widths) {
        await page.setViewportSize({ width, height: 900 });
        expect({ width, tooWide: await overflowOf(page) }).toEqual({ width, tooWide: 0 });
      }
      await page.emulateMedia({ colorScheme: "light" });
      expect(await violationsOf(page, everything)).toEqual([]);
      await page.emulateMedia({ colorScheme: "dark" });
      expect(await violationsOf(page, contrast)).toEqual([]);
      await page.context().setOffline(false);
      await page.unrouteAll({ behavior: "ignoreErrors" });
    },
  );

  test("is really examined: a picture without a text and a line that is too wide are found", async () => {
    const { page } = stage;
    await states.find?.(stage);
    await page.evaluate("document.querySelector('main').append(new Image())");
    expect(await violationsOf(page, everything)).toEqual(["image-alt: <img>"]);
    await page.evaluate("document.querySelector('main').style.width = '200vw'");
    expect(await overflowOf(page)).toBeGreaterThan(0);
  });
});

const everything = { type: "tag", values: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] };
/** The only rule that can have another result in other colours. */
const contrast = { type: "rule", values: ["color-contrast"] };

/** The axe rules that the page breaks, with the first element of each. */
async function violationsOf(page: Page, runOnly: object): Promise<readonly string[]> {
  if (!(await page.evaluate<boolean>("'axe' in globalThis"))) await page.evaluate(source);
  return page.evaluate(`axe.run(document, { resultTypes: ["violations"], runOnly: ${JSON.stringify(runOnly)} }).then(({ violations }) =>
    violations.map(({ id, nodes }) => id + ": " + nodes[0].html))`);
}

/** How many pixels the page, or an open dialog, is wider than the window. */
function overflowOf(page: Page): Promise<number> {
  return page.evaluate<number>(`Math.max(0,
    ...[document.documentElement, ...document.querySelectorAll("dialog")].map((each) => each.scrollWidth - each.clientWidth))`);
}
