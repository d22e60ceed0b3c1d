import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { chromium } from "playwright-core";
import { beforeAll, describe, expect, test } from "vitest";
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

let bundle = "";
let inputs: readonly string[] = [];

beforeAll(async () => {
  // esbuild fails on a `node:` import for this platform, anywhere in the tree.
  const { outputFiles, metafile } = await build({
    entryPoints: [fileURLToPath(new URL("../src/index.ts", import.meta.url))],
    bundle: true,
    format: "iife",
    globalName: "reference",
    platform: "browser",
    metafile: true,
    write: false,
    logLevel: "silent",
  });
  bundle = outputFiles[0]?.text ?? "";
  inputs = Object.keys(metafile.inputs);
});

describe("the reference server is portable", () => {
  test("it bundles for a browser without a module of Node and without a validator compiler", () => {
    expect(inputs.filter((input) => /^node:|\/ajv\//.test(input))).toEqual([]);
    expect(bundle).not.toMatch(/\brequire\("node:|\bfrom "node:|new Function\(/);
  });

  test("the check fails on a module that is not portable", async () => {
    const stdin = { contents: 'import { readFileSync } from "node:fs"; readFileSync("x");' };
    await expect(build({ stdin, bundle: true, platform: "browser", write: false, logLevel: "silent" })).rejects.toThrow(
      "node:fs",
    );
  });

  test("it updates a credential in a browser", async (context) => {
    if (chromiumPath === undefined) context.skip("no Chromium here: set CHROMIUM_PATH, or apt-get install chromium");
    const browser = await chromium.launch({
      executablePath: chromiumPath ?? "",
      args: ["--no-sandbox", "--headless", "--disable-background-networking"],
    });
    try {
      const page = await browser.newPage();
      await page.addScriptTag({ content: bundle });
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
});
