import type { Page, Route } from "playwright-core";
import { describe, expect, test } from "vitest";
import { hasChromium } from "./support/chromium.ts";
import { cardOf, demo } from "./support/places.ts";
import { openWindow, startConsole, useBrowser } from "./support/use-console.ts";

const api = "**/nevisidm/api/core/v1/**";
const isPatch = (route: Route) => route.request().method() === "PATCH";

describe.skipIf(!hasChromium)("when something goes wrong", () => {
  const chromium = useBrowser();

  async function lock(page: Page): Promise<void> {
    await cardOf(page, "Mobile signature").getByRole("button", { name: "Lock" }).click();
    await page.getByLabel("Reason").fill("Stolen");
    await page.getByRole("dialog").getByRole("button", { name: "Lock" }).click();
  }

  test("a change whose response is dropped is looked up, and made once", async () => {
    const server = await startConsole();
    const { page } = await openWindow(chromium.browser, server, demo.user);
    let patches = 0;
    await page.route(api, async (route) => {
      if (!isPatch(route)) return route.fallback();
      patches += 1;
      await route.fetch();
      return route.abort("connectionreset");
    });
    await lock(page);
    await page.getByText("The response was lost: the outcome is unknown, checking").waitFor();
    const card = cardOf(page, "Mobile signature");
    await card.getByText("Locked, now version 8").waitFor();
    await card.getByText("Locked by an administrator", { exact: true }).waitFor();
    // The client sends a change that has a version again: the server refuses to make it twice.
    expect(patches).toBeGreaterThan(1);
  });

  test("a change that never reached the server is reported as not made, and can be sent again", async () => {
    const server = await startConsole();
    const { page } = await openWindow(chromium.browser, server, demo.user);
    await cardOf(page, "Mobile signature").waitFor();
    let isDown = true;
    await page.route(api, (route) => (isDown ? route.abort("connectionrefused") : route.fallback()));
    await lock(page);
    await page.getByText("Outcome unknown, checking", { exact: true }).waitFor();
    isDown = false;
    await page.getByText("The change was not made").waitFor();
    expect(await page.getByLabel("Reason").inputValue()).toBe("Stolen");
    await page.getByRole("dialog").getByRole("button", { name: "Lock" }).click();
    await cardOf(page, "Mobile signature").getByText("Locked, now version 8").waitFor();
  });

  test("a change that may be made, with another one on top, is shown member by member", async () => {
    const server = await startConsole();
    const { page } = await openWindow(chromium.browser, server, demo.user);
    const other = await server.someoneElse();
    await page.route(api, async (route) => {
      if (!isPatch(route)) return route.fallback();
      await route.fetch();
      await other.changeMobileSignature(demo.mobile, () => ({ msisdn: "+41790000005" }));
      await route.abort("connectionreset");
      await page.unroute(api);
    });
    await lock(page);
    const dialog = page.getByRole("dialog");
    await dialog.getByText("Your change may have been made").waitFor();
    await dialog.getByText("It is as you wanted it: Locked by an administrator").waitFor();
    await dialog.getByRole("button", { name: "Leave it as it is now" }).click();
    await cardOf(page, "Mobile signature").getByText("+41790000005").waitFor();
  });

  test("503: a read counts down and reads again by itself, a change waits for the person", async () => {
    const server = await startConsole();
    const { page } = await openWindow(chromium.browser, server);
    const unavailable = (route: Route) =>
      route.fulfill({
        status: 503,
        headers: { "Retry-After": "1", "Content-Type": "application/json" },
        body: JSON.stringify({ errors: [{ code: "errors.unavailable", message: "Not now." }] }),
      });
    await page.route(api, unavailable);
    await page.goto(`${server.origin}/console/${demo.user}`);
    await page.getByText("The server cannot respond now").waitFor();
    await page.getByText(/^Trying again in \d s$/).waitFor();
    await page.unroute(api);
    await cardOf(page, "Mobile signature").waitFor();

    await page.route(api, unavailable);
    await lock(page);
    await page.getByText("The server asks to wait").waitFor();
    await page.getByRole("dialog").getByText("The server cannot respond now").waitFor();
    await page.unroute(api);
    await page.getByRole("dialog").getByRole("button", { name: "Try again" }).click();
    await cardOf(page, "Mobile signature").getByText("Locked, now version 8").waitFor();
  });

  test("offline: the page says so, and what was typed stays", async () => {
    const server = await startConsole();
    const { page } = await openWindow(chromium.browser, server, demo.user);
    await cardOf(page, "Mobile signature").waitFor();
    await page.context().setOffline(true);
    await lock(page);
    await page.getByRole("dialog").getByText("You are offline").waitFor();
    await page.context().setOffline(false);
    await page.getByText("The change was not made").waitFor();
    expect(await page.getByLabel("Reason").inputValue()).toBe("Stolen");
  });

  test("403: the missing permission is named, and a client outside the data room is another case", async () => {
    const server = await startConsole();
    const mayRead = await server.sign(["AccessControl.CredentialView"], ["client-123"]);
    const { page } = await openWindow(chromium.browser, server);
    await page.route("**/*", (route) => {
      const headers = route.request().headers();
      if (headers.authorization === undefined) return route.fallback();
      return route.continue({ headers: { ...headers, authorization: `Bearer ${mayRead}` } });
    });
    await page.goto(`${server.origin}/console/${demo.user}`);
    await lock(page);
    const dialog = page.getByRole("dialog");
    await dialog.getByText("You lack a permission for this").waitFor();
    await dialog.getByText("AccessControl.CredentialModify").waitFor();
    await page.goto(`${server.origin}/console/clients/client-456/users/user-789`);
    await page.getByText("This client is outside your data room").waitFor();
  });

  test("401: a session that has ended can be renewed without losing the page", async () => {
    const server = await startConsole();
    const { page } = await openWindow(chromium.browser, server, demo.user);
    await cardOf(page, "Mobile signature").waitFor();
    let isExpired = true;
    await page.route(api, (route) => {
      if (!isExpired) return route.fallback();
      const headers = { ...route.request().headers(), authorization: "Bearer expired" };
      return route.continue({ headers });
    });
    await lock(page);
    await page.getByText("Your session has ended").waitFor();
    isExpired = false;
    const dialog = page.getByRole("dialog");
    await dialog.getByRole("button", { name: "Sign in again" }).click();
    expect(await page.getByLabel("Reason").inputValue()).toBe("Stolen");
    await dialog.getByRole("button", { name: "Try again" }).click();
    await cardOf(page, "Mobile signature").getByText("Locked, now version 8").waitFor();
  });
});
