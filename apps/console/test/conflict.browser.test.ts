import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { hasChromium } from "./support/chromium.ts";
import { cardOf, demo } from "./support/places.ts";
import { openWindow, startConsole, useBrowser } from "./support/use-console.ts";

describe.skipIf(!hasChromium)("a conflict", () => {
  const chromium = useBrowser();

  /** Opens a form of the mobile signature, and fills it. */
  async function change(page: Page, action: string, reason: string, number?: string): Promise<void> {
    await cardOf(page, "Mobile signature").getByRole("button", { name: action }).click();
    if (number !== undefined) await page.getByLabel("New phone number").fill(number);
    await page.getByLabel("Reason").fill(reason);
  }
  const submit = (page: Page, action: string) =>
    page.getByRole("dialog").getByRole("button", { name: action, exact: true }).click();

  test("of two windows is merged: nothing is preselected where both changed, and it is saved on top of theirs", async () => {
    const server = await startConsole();
    const [first, second] = await Promise.all([
      openWindow(chromium.browser, server, demo.user),
      openWindow(chromium.browser, server, demo.user),
    ]);
    await change(first.page, "Change number", "Called from the first window", "+41790000001");
    await change(second.page, "Change number", "Called from the second window", "+41790000002");
    await submit(second.page, "Change number");
    await cardOf(second.page, "Mobile signature").getByText("Number changed, now version 8").waitFor();

    await submit(first.page, "Change number");
    const dialog = first.page.getByRole("dialog", { name: "Change number: merge with another change" });
    await dialog.getByText("You worked on version 7; now it is version 8.").waitFor();
    expect(await dialog.getByRole("radio", { checked: true }).count()).toBe(0);
    const number = dialog.getByRole("group", { name: /^Phone number/ });
    await number.getByText("Before: +41791234567").waitFor();
    expect(await number.getByRole("radio").all()).toHaveLength(2);

    await dialog.getByRole("button", { name: "Save on top of version 8" }).click();
    expect(await dialog.getByText("Choose one of the two.").count()).toBe(2);
    expect(await first.page.evaluate("document.activeElement.type")).toBe("radio");
    await number.getByRole("radio", { name: /\+41790000001/ }).check();
    await dialog
      .getByRole("group", { name: /^Comment/ })
      .getByRole("radio", { name: /second window/ })
      .check();
    await dialog.getByRole("button", { name: "Save on top of version 8" }).click();
    const card = cardOf(first.page, "Mobile signature");
    await card.getByText("Number changed, now version 9").waitFor();
    await card.getByText("+41790000001").waitFor();
    await card.getByText("Called from the second window").waitFor();
    expect([...first.complaints, ...second.complaints]).toEqual([]);
  });

  test("that happens again while it is merged opens the dialog again", async () => {
    const server = await startConsole();
    const { page } = await openWindow(chromium.browser, server, demo.user);
    const other = await server.someoneElse();
    const changeMeanwhile = (msisdn: string) =>
      other.updateMobileSignature({ path: demo.mobile, body: { msisdn } }).orThrow();
    await change(page, "Lock", "Stolen");
    await changeMeanwhile("+41790000003");
    await submit(page, "Lock");
    const dialog = page.getByRole("dialog");
    await dialog.getByText("You worked on version 7; now it is version 8.").waitFor();
    // What only one side has changed is selected.
    await dialog
      .getByRole("group", { name: /^State changed by you/ })
      .getByRole("radio", { name: /Yours/, checked: true })
      .waitFor();
    await dialog
      .getByRole("group", { name: /^Phone number changed by someone else/ })
      .getByRole("radio", { name: /As it is now/, checked: true })
      .waitFor();

    await changeMeanwhile("+41790000004");
    await dialog.getByRole("button", { name: "Save on top of version 8" }).click();
    await dialog.getByText("You worked on version 8; now it is version 9.").waitFor();
    await dialog.getByText("+41790000004").waitFor();
    await dialog.getByRole("button", { name: "Save on top of version 9" }).click();
    const card = cardOf(page, "Mobile signature");
    await card.getByText("Locked, now version 10").waitFor();
    await card.getByText("+41790000004").waitFor();
  });

  test("about a VASCO credential keeps the policy that others have chosen", async () => {
    const server = await startConsole();
    const { page } = await openWindow(chromium.browser, server, demo.user);
    const other = await server.someoneElse();
    const card = cardOf(page, "VASCO credential");
    await card.getByRole("button", { name: "Lock" }).click();
    await page.getByLabel("Reason").fill("Token lost");
    await other.updateVascoCredential({ path: demo.vasco, body: { policyExtId: "vasco-policy" } }).orThrow();
    await submit(page, "Lock");
    await page.getByRole("group", { name: /^Policy changed by someone else/ }).waitFor();
    await page.getByRole("button", { name: "Save on top of version 4" }).click();
    await card.getByText("Locked, now version 5").waitFor();
    await card.getByText("vasco-policy", { exact: true }).waitFor();
  });
});
