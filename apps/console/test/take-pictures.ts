// Takes the pictures in the README, or with a folder as its argument pictures of every state, in three widths, light and dark.
import { rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Stage } from "./states/stage.ts";
import { states } from "./states/states.ts";
import { buildConsole } from "./support/build-console.ts";
import { launchChromium } from "./support/chromium.ts";
import { startServer } from "./support/start-server.ts";

/** A picture, and how the window is for it. */
interface Shot {
  readonly file: string;
  readonly width: number;
  readonly height: number;
  readonly colorScheme: "light" | "dark";
}

const pictures = fileURLToPath(new URL("../pictures", import.meta.url));

const readme: { readonly [state: string]: readonly Shot[] } = {
  user: [{ file: `${pictures}/user.png`, width: 1280, height: 660, colorScheme: "light" }],
  conflict: [{ file: `${pictures}/conflict.png`, width: 900, height: 720, colorScheme: "light" }],
  "lock-vasco": [{ file: `${pictures}/lock-dark.png`, width: 390, height: 720, colorScheme: "dark" }],
};

const [folder, ...names] = process.argv.slice(2);
const build = await buildConsole();
const server = await startServer(build);
const browser = await launchChromium();
try {
  const other = await server.someoneElse();
  const readOnly = await server.sign(["AccessControl.CredentialView"], ["client-123"]);
  const wanted = folder === undefined ? readme : shotsIn(folder);
  for (const [state, shots] of Object.entries(wanted)) {
    await take(state, shots, { origin: server.origin, other, readOnly });
    process.stdout.write(`${state}\n`);
  }
} finally {
  await browser.close();
  await server.stop();
  rmSync(build, { recursive: true });
}

function shotsIn(folder: string): { readonly [state: string]: readonly Shot[] } {
  const chosen = names.length > 0 ? names : Object.keys(states);
  return Object.fromEntries(
    chosen.map((state) => [
      state,
      [390, 768, 1440].flatMap((width) =>
        (["light", "dark"] as const).map((colorScheme) => ({
          file: `${folder}/${state}-${width}-${colorScheme}.png`,
          width,
          height: 860,
          colorScheme,
        })),
      ),
    ]),
  );
}

async function take(state: string, shots: readonly Shot[], stage: Omit<Stage, "page">): Promise<void> {
  const show = states[state];
  if (!show) throw new Error(`There is no state ${state}: ${Object.keys(states).join(", ")}`);
  const page = await browser.newPage({ viewport: { width: 1440, height: 860 }, reducedMotion: "reduce" });
  await show({ ...stage, page });
  for (const { file, width, height, colorScheme } of shots) {
    await page.setViewportSize({ width, height });
    await page.emulateMedia({ colorScheme });
    await page.screenshot({ path: file });
  }
  await page.close();
}
