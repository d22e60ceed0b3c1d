import { describe, expect, test } from "vitest";
import { hasChromium } from "./support/chromium.ts";
import { cardOf, demo } from "./support/places.ts";
import { openWindow, startConsole, useBrowser } from "./support/use-console.ts";

describe.skipIf(!hasChromium)("changing", () => {
  const chromium = useBrowser();

  test("lock and unlock a phone with the keyboard: with a reason, announced, in the history, and as code", async () => {
    const server = await startConsole();
    const { page, complaints } = await openWindow(chromium.browser, server, demo.user);
    const card = cardOf(page, "Mobile signature");
    await card.getByRole("button", { name: "Lock" }).focus();
    await page.keyboard.press("Enter");
    const dialog = page.getByRole("dialog", { name: "Lock" });
    await dialog.getByText("Locking sets the state disabled").waitFor();
    expect(await page.evaluate("document.activeElement.localName")).toBe("textarea");
    await dialog.getByRole("button", { name: "Lock" }).press("Enter");
    await dialog.getByText("Give a reason.").waitFor();
    await page.keyboard.type("Phone reported stolen");
    await dialog.getByRole("button", { name: "Lock" }).press("Enter");
    await card.getByText("Locked by an administrator", { exact: true }).waitFor();
    await page.getByRole("status").getByText("Locked, now version 8").waitFor({ state: "attached" });
    expect(await page.evaluate("document.activeElement.textContent")).toBe("Unlock");

    await card.getByText("History").click();
    await card.getByText("values").waitFor();
    const entry = card.getByRole("listitem").filter({ hasText: "version 7 → 8" });
    await entry.getByText("Phone reported stolen").waitFor();
    expect(await entry.getByLabel("Changed members").getByText("State", { exact: true }).count()).toBe(1);

    await page.getByText("Show code").click();
    const code = await page.getByRole("region", { name: "Code of the last action" }).textContent();
    expect(code).toContain('stateName: "disabled"');

    await card.getByRole("button", { name: "Unlock" }).click();
    await page.getByLabel("Reason").fill("Found again");
    await page.getByRole("dialog").getByRole("button", { name: "Unlock" }).click();
    await card.getByText("Unlocked, now version 9").waitFor();
    await card.getByText("Active", { exact: true }).waitFor();
    await card.getByText("version 8 → 9").waitFor();
    expect(complaints).toEqual([]);
  });

  test("a number that the policy does not allow is refused at its field, and nothing that was typed is lost", async () => {
    const server = await startConsole();
    const { page } = await openWindow(chromium.browser, server, demo.user);
    const card = cardOf(page, "Mobile signature");
    await card.getByRole("button", { name: "Change number" }).click();
    const number = page.getByLabel("New phone number");
    await number.fill("none");
    await page.getByLabel("Reason").fill("New SIM");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.getByText(/^Phone number must match/).waitFor();
    expect(await number.getAttribute("aria-invalid")).toBe("true");
    expect(await page.evaluate("document.activeElement.name")).toBe("msisdn");
    await number.fill("+41791112233");
    await number.press("Enter");
    await card.getByText("+41791112233").waitFor();
    await card.getByText("New SIM").waitFor();
  });

  test("a certificate is read before it is sent, and shown under the details", async () => {
    const server = await startConsole();
    const other = await server.someoneElse();
    const { body } = await other.getMobileSignature({ path: demo.mobile }).orThrow();
    const { page } = await openWindow(chromium.browser, server, demo.user);
    const card = cardOf(page, "Mobile signature");
    await card.getByText("Details").click();
    await card.getByText("CN=Demo signer 1").first().waitFor();
    await card.getByRole("button", { name: "Change certificate" }).click();
    const pem = page.getByLabel("New certificate (PEM)");
    await pem.fill("no certificate");
    await page.getByLabel("Reason").fill("Renewed");
    await page.getByRole("dialog").getByRole("button", { name: "Change certificate" }).click();
    await page.getByText("This must be one PEM block of type CERTIFICATE.").waitFor();
    await pem.fill(String(body.signerCert));
    await page
      .getByRole("region", { name: "What the new certificate says" })
      .getByText("CN=Demo signer 1")
      .first()
      .waitFor();
    await page.getByRole("dialog").getByRole("button", { name: "Change certificate" }).click();
    await card.getByText("Certificate changed, now version 8").waitFor();
  });

  test("a VASCO change keeps the policy and says so, and a change of the policy is a choice", async () => {
    const server = await startConsole();
    const { page } = await openWindow(chromium.browser, server, demo.user);
    const card = cardOf(page, "VASCO credential");
    await card.getByRole("button", { name: "Lock" }).click();
    await page.getByText("The current policy vasco-policy-2 is sent along.").waitFor();
    await page.getByLabel("Reason").fill("Token lost");
    await page.getByRole("dialog").getByRole("button", { name: "Lock" }).click();
    await card.getByText("Locked, now version 4").waitFor();
    await card.getByText("vasco-policy-2", { exact: true }).waitFor();

    await card.getByRole("button", { name: "Change policy" }).click();
    await page.getByLabel("New policy").selectOption("vasco-policy");
    await page.getByLabel("Reason").fill("Back to the default");
    await page.getByRole("dialog").getByRole("button", { name: "Change policy" }).click();
    await card.getByText("Policy changed, now version 5").waitFor();
    await card.getByText("vasco-policy", { exact: true }).waitFor();
  });

  test("a comment is edited and removed, and Escape leaves a form without a change", async () => {
    const server = await startConsole();
    const { page } = await openWindow(chromium.browser, server, demo.user);
    const card = cardOf(page, "Mobile signature");
    await card.getByRole("button", { name: "Edit comment" }).click();
    expect(await page.getByRole("textbox", { name: "Comment" }).inputValue()).toBe("New phone registered");
    await page.keyboard.press("Escape");
    await page.getByRole("dialog").waitFor({ state: "detached" });
    expect(await page.evaluate("document.activeElement.textContent")).toBe("Edit comment");
    await page.keyboard.press("Enter");
    await page.getByRole("textbox", { name: "Comment" }).fill("");
    await page.getByRole("dialog").getByRole("button", { name: "Edit comment" }).click();
    await card.getByText("Comment changed, now version 8").waitFor();
    expect(await card.getByText("New phone registered").count()).toBe(0);
  });
});
