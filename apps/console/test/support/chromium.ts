import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";

const executablePath = process.env.CHROMIUM_PATH ?? "/usr/bin/chromium";

/** Whether there is a browser to open the console in; says why tests are skipped when there is none. */
export const hasChromium = existsSync(executablePath);
if (!hasChromium) {
  process.stderr.write(
    `Skipped: the tests of the console need Chromium, and there is none at ${executablePath} (set CHROMIUM_PATH).\n`,
  );
}

/** Starts a browser that finds no other machine than this one. */
export function launchChromium(): Promise<Browser> {
  return chromium.launch({
    executablePath,
    args: [
      "--no-sandbox",
      "--disable-background-networking",
      "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
    ],
  });
}
