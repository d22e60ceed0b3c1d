// Takes the picture of the docs page that is in the README. Needs Chromium, and port 3000: the picture shows the address
// that a server has by default.
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { createDocs } from "@credential-api/docs";
import { demoData } from "@credential-api/reference";
import { serve } from "@hono/node-server";
import { createPageTokens } from "../../src/auth/page-tokens.ts";
import { launchChromium } from "./docs-in-chromium.ts";

const picture = fileURLToPath(new URL("../../../../packages/docs/docs-page.png", import.meta.url));

const { fetch } = createDocs({
  developmentTokens: createPageTokens(new Uint8Array(32), () => new Date(), demoData.clients, "docs page"),
});
const server = serve({ fetch, port: 3000, hostname: "127.0.0.1" });
await once(server, "listening");
const browser = await launchChromium();
try {
  const page = await browser.newPage({ viewport: { width: 1360, height: 900 }, colorScheme: "light" });
  await page.goto("http://127.0.0.1:3000/docs/#tag/mobile-signature/updateMobileSignature");
  await page.locator("#loading").waitFor({ state: "detached" });
  await page.getByRole("heading", { name: "Change the mobile signature of a user" }).waitFor();
  await page.waitForLoadState("networkidle");
  // What is above the heading is empty. Scrolling is smooth, so it takes a moment.
  await page.mouse.move(550, 450);
  await page.mouse.wheel(0, 60);
  await page.waitForTimeout(1_000);
  await page.screenshot({ path: picture });
} finally {
  await browser.close();
  server.close();
}
