import { existsSync } from "node:fs";
import { chromium } from "playwright-core";
import { expect, test } from "vitest";
import { makeBrowserBundle } from "./browser-bundle.ts";
import { otherCertificate } from "./seeds.ts";

/** `CHROMIUM_PATH` names a browser; otherwise the usual places are tried. */
const chromiumPath = [
  process.env.CHROMIUM_PATH,
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
]
  .filter((path) => path !== undefined)
  .find((path) => existsSync(path));

test("the reference updates a credential in a browser", async (context) => {
  if (chromiumPath === undefined) context.skip("no Chromium here: set CHROMIUM_PATH, or apt-get install chromium");
  const browser = await chromium.launch({
    executablePath: chromiumPath ?? "",
    args: ["--no-sandbox", "--headless", "--disable-background-networking"],
  });
  try {
    const page = await browser.newPage();
    await page.addScriptTag({ content: (await makeBrowserBundle()).code });
    const response = await page.evaluate(`(async () => {
        const app = reference.createReference({ checkResponses: true });
        const response = await app.fetch(new Request(
          "https://reference.test/nevisidm/api/core/v1/client-123/users/user-123/mobile-signature",
          {
            method: "PATCH",
            headers: { authorization: "Bearer " + reference.demoToken, "content-type": "application/json" },
            body: JSON.stringify({ stateName: "disabled", msisdn: "+41795550123", signerCert: ${JSON.stringify(otherCertificate)}, version: 7 }),
          },
        ));
        return { status: response.status, body: await response.json() };
      })()`);
    expect(response).toMatchObject({
      status: 200,
      body: { version: 8, stateName: "disabled", msisdn: "+41795550123", signerCert: otherCertificate },
    });
  } finally {
    await browser.close();
  }
});
