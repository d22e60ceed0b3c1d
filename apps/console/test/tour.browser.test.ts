import { connectStandIn } from "@credential-api/client/testing";
import { describe, expect, test } from "vitest";
import { hasChromium } from "./support/chromium.ts";
import { cardOf, demo } from "./support/places.ts";
import { openWindow, startConsole, useBrowser } from "./support/use-console.ts";

describe.skipIf(!hasChromium)("the tour", () => {
  const chromium = useBrowser();

  test("locks a phone, merges a conflict, shows the history, and finds a failure that a rule made in the requests and the metrics", async () => {
    const server = await startConsole();
    const standIn = await connectStandIn(server.origin);
    const { page, complaints } = await openWindow(chromium.browser, server);

    await page.goto(`${server.origin}/`);
    await page.getByRole("link", { name: "console/" }).click();
    await page.getByLabel("User or VASCO serial number").fill("user-123");
    await page.getByRole("button", { name: "Find" }).click();
    const card = cardOf(page, "Mobile signature");
    const dialog = page.getByRole("dialog");
    const submit = (action: string) => dialog.getByRole("button", { name: action, exact: true }).click();

    await card.getByRole("button", { name: "Lock" }).click();
    await page.getByLabel("Reason").fill("Phone lost");
    await submit("Lock");
    await card.getByText("Locked, now version 8").waitFor();

    await card.getByRole("button", { name: "Change number" }).click();
    await page.getByLabel("New phone number").fill("+41790000001");
    await page.getByLabel("Reason").fill("New phone");
    const other = await server.someoneElse();
    await other.updateMobileSignature({ path: demo.mobile, body: { msisdn: "+41790000002" } }).orThrow();
    await submit("Change number");
    await dialog.getByText("You worked on version 8; now it is version 9.").waitFor();
    await dialog
      .getByRole("group", { name: /^Phone number/ })
      .getByRole("radio", { name: /\+41790000001/ })
      .check();
    await submit("Save on top of version 9");
    await card.getByText("Number changed, now version 10").waitFor();

    await card.getByText("History").click();
    for (const step of ["7 → 8", "8 → 9", "9 → 10"]) await card.getByText(`version ${step}`).waitFor();

    await standIn.rules.add({ operation: "updateMobileSignature", status: 500, count: 1 });
    await card.getByRole("button", { name: "Unlock" }).click();
    await page.getByLabel("Reason").fill("Phone found");
    await submit("Unlock");
    const [failed] = await standIn.waitForRequests({ operation: "updateMobileSignature", status: 500, count: 1 });
    expect(failed).toMatchObject({ outcome: "sent", response: { status: 500 } });
    const metrics = await fetch(`${server.origin}/metrics`);
    expect(await metrics.text()).toContain(
      'credential_api_http_requests_total{operation="updateMobileSignature",status="500"} 1',
    );
    expect(complaints).toEqual([]);
  });
});
