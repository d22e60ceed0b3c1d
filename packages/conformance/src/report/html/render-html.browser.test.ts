import { existsSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { source } from "axe-core";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { hostileReport } from "../../../test/report/hostile.ts";
import { everyKind, toReport, toResult } from "../../../test/report/sample-report.ts";
import type { Report } from "../../model/report.ts";
import { renderHtml } from "./render-html.ts";

const executablePath = process.env.CHROMIUM_PATH ?? "/usr/bin/chromium";
const hasChromium = existsSync(executablePath);
if (!hasChromium) {
  process.stderr.write(
    `Skipped: the tests of the report page need Chromium, and there is none at ${executablePath} (set CHROMIUM_PATH).\n`,
  );
}

const reports = {
  "a run with results of every kind": everyKind,
  "a run of hostile texts": hostileReport,
  "a run without failures": toReport([toResult("get-vasco-credential/statuses/200")], { changes: [] }),
  "a comparison": toReport([], {
    kind: "comparison",
    against: "https://a-second-server-with-a-long-name.example:8443",
  }),
} as const satisfies Readonly<Record<string, Report>>;
const names = Object.keys(reports) as (keyof typeof reports)[];

/** The policy of the page would keep axe out. */
const letAxeIn = { bypassCSP: true };

describe.skipIf(!hasChromium)("the report page in Chromium", () => {
  let browser: Browser;
  let server: Server;
  beforeAll(async () => {
    server = createServer(({ url = "/" }, response) => {
      const name = names[Number(url.slice(1))];
      response.writeHead(name === undefined ? 404 : 200, { "content-type": "text/html" });
      response.end(name === undefined ? "" : renderHtml(reports[name]));
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-background-networking"] });
  });
  afterAll(async () => {
    await browser?.close();
    server?.close();
  });

  async function open(name: keyof typeof reports, width: number, options: BrowserContextOptions = {}) {
    const context = await browser.newContext({ viewport: { width, height: 900 }, ...options });
    onTestFinished(() => context.close());
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on("console", (message) => complaints.push(message.text()));
    page.on("pageerror", (error) => complaints.push(error.message));
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/${names.indexOf(name)}`;
    page.on("request", (request) => {
      if (request.url() !== url) complaints.push(request.url());
    });
    await page.goto(url);
    return { page, complaints };
  }

  describe.each(names)("%s", (name) => {
    test.each([390, 768, 1440])(
      "fits a window of %i pixels, folded and unfolded, and complains of nothing",
      async (width) => {
        const { page, complaints } = await open(name, width);
        expect(await overflowOf(page)).toBe(0);
        await unfold(page);
        expect(await overflowOf(page)).toBe(0);
        expect(complaints).toEqual([]);
      },
    );
  });

  test.each(["light", "dark"] as const)("breaks no axe rule in %s colours, unfolded", async (colorScheme) => {
    const { page } = await open("a run with results of every kind", 768, { ...letAxeIn, colorScheme });
    await unfold(page);
    expect(await violationsOf(page)).toEqual([]);
  });

  test("the style is applied, although the policy allows no other", async () => {
    const { page } = await open("a run with results of every kind", 1440);
    expect(await page.evaluate("getComputedStyle(document.querySelector('.verdict')).borderRadius")).toBe("99px");
    await page.evaluate("document.querySelector('h1').setAttribute('style', 'color: red')");
    expect(await page.evaluate("getComputedStyle(document.querySelector('h1')).color")).not.toBe("rgb(255, 0, 0)");
  });

  test("nothing that a server sends runs or becomes an element", async () => {
    const { page } = await open("a run of hostile texts", 1440);
    await unfold(page);
    expect(
      await page.evaluate("document.querySelectorAll('script, img, [onfocus], [onerror], [autofocus]').length"),
    ).toBe(0);
    expect(await page.title()).toContain("</style></script><script>");
    expect(await page.evaluate("document.querySelectorAll('style').length")).toBe(1);
  });

  test("a cell of the matrix leads to its failure, also when it is folded", async () => {
    const { page } = await open("a run with results of every kind", 1440);
    await page.evaluate("for (const details of document.querySelectorAll('details')) details.open = false");
    const link = page.locator("table a").first();
    await link.focus();
    await page.keyboard.press("Enter");
    const target = page.locator(":target");
    await target.waitFor({ state: "visible" });
    expect(await target.textContent()).toContain("status 409 with code errors.pessimisticLockingFailure");
  });

  test("the keyboard reaches the skip link first, and unfolds a failure", async () => {
    const { page } = await open("a run with results of every kind", 390);
    await page.keyboard.press("Tab");
    expect(await page.evaluate("document.activeElement.textContent")).toBe("To the results");
    const summary = page.locator("summary").first();
    const isOpen = () => page.evaluate("document.querySelector('details').open");
    const before = await isOpen();
    await summary.focus();
    await page.keyboard.press("Enter");
    expect(await isOpen()).toBe(!before);
  });

  test("axe really runs: a picture without a text is found", async () => {
    const { page } = await open("a run with results of every kind", 768, letAxeIn);
    await page.evaluate("document.querySelector('main').append(new Image())");
    expect(await violationsOf(page)).toEqual(["image-alt: <img>"]);
  });
});

/** How many pixels the page is wider than its window. */
function overflowOf(page: Page): Promise<number> {
  return page.evaluate<number>("document.documentElement.scrollWidth - window.innerWidth");
}

async function unfold(page: Page): Promise<void> {
  await page.evaluate("for (const details of document.querySelectorAll('details')) details.open = true");
}

async function violationsOf(page: Page): Promise<readonly string[]> {
  await page.evaluate(source);
  return page.evaluate(`axe.run(document, { resultTypes: ["violations"] }).then(({ violations }) =>
    violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ": " + html.slice(0, 200))))`);
}
