import { createDevStatusBoard, type DevStatus } from "@credential-api/docs";
import { demoData } from "@credential-api/reference";
import type { Page, Route } from "playwright-core";
import { describe, expect, test } from "vitest";
import { createPageTokens } from "../../src/auth/page-tokens.ts";
import {
  FOREIGN_NAME,
  goTo,
  hasChromium,
  openDocs,
  openWithoutScalar,
  startDocsHost,
  useChromium,
  useDocsPage,
} from "./docs-in-chromium.ts";

const operation = "#tag/mobile-signature/updateMobileSignature";

/** The nonce of a server process that is gone. */
const OLD_NONCE = "0".repeat(32);

describe.skipIf(!hasChromium)("the docs page in Chromium", () => {
  const chromium = useChromium();

  describe("try it", () => {
    const tokens = createPageTokens(new Uint8Array(32).fill(1), () => new Date(), demoData.clients, "docs page");
    let sign = tokens.sign;
    const docs = useDocsPage(chromium, `/docs/${operation}`, {
      dev: createDevStatusBoard(),
      developmentTokens: { ...tokens, sign: () => sign() },
    });

    test("sends a real change to this server with a token of its own, and no request leaves the origin", async () => {
      const { page, origin, requests, complaints } = docs;
      await search(page, "duplicateValue");
      await openTryIt(page);
      const [response] = await Promise.all([
        page.waitForResponse((each) => each.request().method() === "PATCH"),
        page.getByRole("button", { name: /^Send patch request/ }).click(),
      ]);

      const path = "/nevisidm/api/core/v1/client-123/users/user-123/mobile-signature";
      expect(response.url()).toBe(origin + path);
      expect(response.status()).toBe(200);
      expect(await response.json()).toMatchObject({ stateName: "disabled", version: 8 });
      await page.getByText("200 OK").waitFor();

      expect(requests).toEqual(expect.arrayContaining([`POST ${origin}/docs/token`, `GET ${origin}/docs/events`]));
      expect(requests.filter((request) => !request.includes(` ${origin}/`))).toEqual([]);
      expect(complaints).toEqual([]);
    });

    test("sends the example with the current version, however often the credential was changed", async () => {
      const { page } = docs;
      await typeBody(page, { stateName: "active", version: 7 });
      expect(await sendPatch(page)).toEqual({ status: 200, version: 9 });
      await page.getByRole("status").getByText("Sent with version 8, which is the current one").waitFor();
      await typeBody(page, { stateName: "disabled", version: 5 });
      expect(await sendPatch(page)).toMatchObject({ status: 409 });
    });

    test("replaces a token that runs out, but none that the reader typed", async () => {
      let signed = 0;
      const developmentTokens = { sign: async () => `token-${++signed}`, ttlSeconds: 1, nonce: "n".repeat(32) };
      const origin = await startDocsHost({ developmentTokens });
      const { page } = await openDocs(chromium.browser, `${origin}/docs/${operation}`);
      await openTryIt(page);
      // The second token went with the request that reads the current version.
      expect(await sentToken(page)).toBe("Bearer token-3");
      await typeToken(page, "of-the-reader");
      expect(await sentToken(page)).toBe("Bearer of-the-reader");
    });

    test("gets a token from a server process that started after the page was served", async () => {
      sign = async () => "a-token";
      const { page } = docs;
      await page.goto("about:blank");
      const nonces: string[] = [];
      page.on("request", (request) => {
        const nonce = request.headers()["x-page-nonce"];
        if (nonce !== undefined) nonces.push(nonce);
      });
      const pageOfBefore = async (route: Route) => {
        const body = (await (await route.fetch()).text()).replace(/data-nonce="[^"]*"/, `data-nonce="${OLD_NONCE}"`);
        await route.fulfill({ body, contentType: "text/html" });
      };
      await page.route("**/docs/", pageOfBefore, { times: 1 });
      await goTo(page, `${docs.origin}/docs/${operation}`);
      await openTryIt(page);
      expect(await sentToken(page)).toBe("Bearer a-token");
      expect(nonces).toEqual([OLD_NONCE, tokens.nonce]);
    });

    test("says how to bring a token where real callers are checked, and asks for none", async () => {
      const origin = await startDocsHost({ realCallers: true });
      const { page, requests, complaints } = await openDocs(chromium.browser, `${origin}/docs/${operation}`);
      await page.getByText("Get one from the issuer of tokens for this server").waitFor();
      expect(requests.filter((request) => request.startsWith("POST"))).toEqual([]);
      expect(complaints).toEqual([]);
      await openTryIt(page);
      await typeToken(page, "of-the-reader");
      expect(await sentToken(page)).toBe("Bearer of-the-reader");
    });

    test("says why there is no token under a name that its owner may have pointed here", async () => {
      const origin = (await startDocsHost()).replace("127.0.0.1", FOREIGN_NAME);
      const page = await openWithoutScalar(chromium.browser, `${origin}/docs/`);
      await page.getByRole("status").getByText("opened at localhost, 127.0.0.1 or [::1]").waitFor();
    });
  });

  describe("while someone edits the contract", () => {
    const broken: DevStatus = {
      kind: "broken",
      problems: [
        {
          file: "spec/shared/StateName.yaml",
          line: 3,
          column: 7,
          rule: "no-unresolved-refs",
          message: "<b>Cannot</b> find Stat.yaml",
          excerpt: "2 | type: string\n3 | $ref: Stat.yaml",
        },
      ],
    };

    test("shows file, line, column, rule, message and excerpt until it is fixed", async () => {
      const dev = createDevStatusBoard();
      const origin = await startDocsHost({ dev });
      dev.publish({ kind: "ok", hash: "1" });
      const { page, complaints } = await openDocs(chromium.browser, `${origin}/docs/`);
      const overlay = page.getByRole("alert");
      expect(await overlay.count()).toBe(0);

      dev.publish(broken);
      await overlay.getByText("The contract has 1 problem").waitFor();
      const text = ((await overlay.textContent()) ?? "").replaceAll(/\s+/g, " ");
      expect(text).toContain("spec/shared/StateName.yaml:3:7");
      expect(text).toContain("no-unresolved-refs");
      expect(text).toContain("<b>Cannot</b> find Stat.yaml");
      expect(text).toContain("2 | type: string 3 | $ref: Stat.yaml");

      await overlay.locator("summary").focus();
      await page.keyboard.press("Enter");
      expect(await overlay.getByText("no-unresolved-refs").isVisible()).toBe(false);

      dev.publish({ kind: "ok", hash: "1" });
      await overlay.waitFor({ state: "detached" });
      expect(complaints).toEqual([]);
    });

    test("is there from the start when the contract is broken already", async () => {
      const dev = createDevStatusBoard();
      dev.publish(broken);
      const page = await openWithoutScalar(chromium.browser, `${await startDocsHost({ dev })}/docs/`);
      await page.getByRole("alert").getByText("spec/shared/StateName.yaml:3:7").waitFor();
    });

    test("loads itself again when the hash of the contract changes, and only then", async () => {
      const dev = createDevStatusBoard();
      dev.publish({ kind: "ok", hash: "1" });
      const page = await openWithoutScalar(chromium.browser, `${await startDocsHost({ dev })}/docs/`);
      let loads = 0;
      page.on("load", () => void loads++);
      dev.publish(broken);
      await page.getByRole("alert").waitFor();
      dev.publish({ kind: "ok", hash: "1" });
      await page.getByRole("alert").waitFor({ state: "detached" });
      expect(loads).toBe(0);
      await Promise.all([page.waitForEvent("load"), dev.publish({ kind: "ok", hash: "2" })]);
    });

    test("loads itself again when a restarted server shows another document", async () => {
      const origin = await startDocsHost({ dev: createDevStatusBoard() });
      const page = await openWithoutScalar(chromium.browser, `${origin}/docs/`);
      await page.route("**/docs/events", (route) =>
        route.fulfill({ contentType: "text/event-stream", body: 'event: page\ndata: {"digest":"another"}\n\n' }),
      );
      // Later than the evaluation, which fails when the page goes away before it has ended.
      const addOverlay = `void setTimeout(() => document.head.append(Object.assign(document.createElement("script"),
        { type: "module", src: "${origin}/docs/overlay.js?again" })))`;
      await Promise.all([page.waitForEvent("load"), page.evaluate(addOverlay)]);
    });
  });
});

async function openTryIt(page: Page): Promise<void> {
  const section = page.locator('section[id$="/updateMobileSignature"]');
  await section.getByRole("button", { name: /Test Request/ }).click();
  await page.getByRole("button", { name: /^Send patch request/ }).waitFor();
}

async function typeToken(page: Page, token: string): Promise<void> {
  await page.getByRole("dialog").getByRole("textbox", { name: /token/i }).first().fill(token);
}

/** Sends the request. Returns its token. */
async function sentToken(page: Page): Promise<string | undefined> {
  const [request] = await Promise.all([
    page.waitForRequest((candidate) => candidate.method() === "PATCH"),
    page.getByRole("button", { name: /^Send patch request/ }).click(),
  ]);
  return request.headers().authorization;
}

async function search(page: Page, text: string): Promise<void> {
  await page.keyboard.press("Control+k");
  await page.getByRole("dialog").getByRole("combobox").fill(text);
  await page.getByRole("dialog").getByText("Error codes").first().waitFor();
  await page.keyboard.press("Escape");
}

/** Sends the request. Returns the status and the version of the response. */
async function sendPatch(page: Page) {
  const [response] = await Promise.all([
    page.waitForResponse((candidate) => candidate.request().method() === "PATCH"),
    page.getByRole("button", { name: /^Send patch request/ }).click(),
  ]);
  const { version } = await response.json();
  return { status: response.status(), version };
}

/** Replaces what is in the editor of the body. */
async function typeBody(page: Page, body: object): Promise<void> {
  await page.locator(".scalar-client .cm-content[contenteditable=true]").last().fill(JSON.stringify(body));
}
