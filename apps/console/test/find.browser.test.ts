import { describe, expect, test } from "vitest";
import { hasChromium } from "./support/chromium.ts";
import { demo } from "./support/places.ts";
import { openWindow, startConsole, useBrowser } from "./support/use-console.ts";

describe.skipIf(!hasChromium)("finding", () => {
  const chromium = useBrowser();

  test("a user with the keyboard alone: the page of the user opens, and the focus is on its heading", async () => {
    const server = await startConsole();
    const { page, complaints } = await openWindow(chromium.browser, server);
    await page.getByText("Nothing yet").waitFor();
    await page.getByLabel("User or VASCO serial number").focus();
    await page.keyboard.type("user-123");
    await page.keyboard.press("Enter");
    await page.getByRole("article", { name: "Mobile signature" }).waitFor();
    expect(new URL(page.url()).pathname).toBe(`/console/${demo.user}`);
    expect(await page.evaluate("document.activeElement.localName")).toBe("h1");
    expect(await page.title()).toBe("user-123 · Credential console");

    await page.getByRole("link", { name: "Credential console" }).click();
    await page.getByRole("link", { name: "user-123" }).click();
    await page.getByRole("article", { name: "VASCO credential" }).waitFor();
    await page.getByRole("link", { name: "Credential console" }).click();
    await page.reload();
    await page.getByText("Nothing yet").waitFor();
    expect(complaints).toEqual([]);
  });

  test("a VASCO credential by its serial number, and in the list of its client", async () => {
    const server = await startConsole();
    const { page } = await openWindow(chromium.browser, server);
    await page.getByLabel("User or VASCO serial number").fill("vasco-456");
    await page.getByRole("button", { name: "Find" }).click();
    const card = page.getByRole("article", { name: "VASCO credential" });
    await card.getByText("no user").waitFor();
    await card.getByText("Not used yet", { exact: true }).waitFor();

    await page.getByRole("link", { name: "client-123" }).click();
    const row = page.getByRole("row").filter({ hasText: "vasco-123" });
    await row.getByText("Active").waitFor();
    await row.getByRole("link", { name: "user-123" }).click();
    await page.getByRole("heading", { level: 1, name: "user-123" }).waitFor();
    await page.goBack();
    await page.getByRole("row").filter({ hasText: "vasco-456" }).waitFor();
  });

  test("a long list of a client page by page, with the focus on the first new row", async () => {
    const server = await startConsole();
    const other = await server.someoneElse();
    const vascoTokens = [{ authMode: "RO", data: "REVNTw==" }];
    for (let number = 1; number <= 20; number++) {
      const body = { extId: `serial-${number}`, vascoTokens };
      await other.createVascoCredential({ path: { clientExtId: "client-123" }, body }).orThrow();
    }
    const { page } = await openWindow(chromium.browser, server, "?client=client-123");
    const rows = page.getByRole("table").getByRole("row");
    await rows.nth(20).waitFor();
    expect(await rows.count()).toBe(21);
    await page.getByRole("button", { name: "Show more" }).press("Enter");
    await rows.nth(22).waitFor();
    expect(await rows.count()).toBe(23);
    expect(await page.getByRole("button", { name: "Show more" }).count()).toBe(0);
    const first = await rows.nth(21).getByRole("link").first().textContent();
    await page.waitForFunction(`document.activeElement.textContent === ${JSON.stringify(first)}`);
  });

  test("nothing says which ids were looked for, and what is no id is not looked for", async () => {
    const server = await startConsole();
    const { page } = await openWindow(chromium.browser, server, "?client=client-456&id=user-123");
    await page.getByRole("status").getByText("Nothing found").waitFor({ state: "attached" });
    await page.getByText("Client client-456 has no user and no VASCO credential user-123.").waitFor();

    const field = page.getByLabel("User or VASCO serial number");
    await field.fill("x".repeat(51));
    await field.press("Enter");
    await page.getByText("At most 50 characters; these are 51.").waitFor();
    expect(await field.getAttribute("aria-invalid")).toBe("true");
    expect(new URL(page.url()).search).toBe("?client=client-456&id=user-123");
  });

  test("an address that is no page, and a user without credentials, have a page that says so", async () => {
    const server = await startConsole();
    const { page } = await openWindow(chromium.browser, server, "clients/client-123/phones/1");
    await page.getByText("This address is no page of the console").waitFor();
    await page.goto(`${server.origin}/console/${demo.userWithoutCredentials}`);
    await page.getByText("This user exists and has no credentials.").waitFor();
    await page.goto(`${server.origin}/console/clients/client-123/users/user-999`);
    await page.getByText("User user-999 does not exist in client client-123.").waitFor();
  });
});
