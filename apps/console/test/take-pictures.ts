// Takes the pictures in the README, or with a folder as its argument pictures of every state, in three widths, light and dark.
import { mkdirSync, rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Browser } from "playwright-core";
import { type Stage, states } from "./states.ts";
import { buildConsole } from "./support/build-console.ts";
import { launchChromium } from "./support/chromium.ts";
import { startServer } from "./support/start-server.ts";

/** How a picture is taken. */
interface Shot {
  readonly state: string;
  readonly file: string;
  readonly width: number;
  readonly height: number;
  readonly colorScheme: "light" | "dark";
}

const room = fileURLToPath(new URL("..", import.meta.url));
const widths = [390, 768, 1440];

const readme: readonly Shot[] = [
  { state: "user", file: `${room}/pictures/user.png`, width: 1280, height: 640, colorScheme: "light" },
  { state: "conflict", file: `${room}/pictures/conflict.png`, width: 900, height: 700, colorScheme: "light" },
  { state: "lock-vasco", file: `${room}/pictures/lock-dark.png`, width: 390, height: 700, colorScheme: "dark" },
];

const [folder, ...names] = process.argv.slice(2);
const build = await buildConsole();
const server = await startServer(build);
const browser = await launchChromium();
try {
  const other = await server.someoneElse();
  const readOnly = await server.sign(["AccessControl.CredentialView"], ["client-123"]);
  for (const shot of folder === undefined ? readme : shotsOf(folder)) {
    await take(browser, shot, { origin: server.origin, other, readOnly });
    process.stdout.write(`${shot.file}\n`);
  }
} finally {
  await browser.close();
  await server.stop();
  rmSync(build, { recursive: true });
}

function shotsOf(folder: string): readonly Shot[] {
  mkdirSync(folder, { recursive: true });
  const wanted = names.length > 0 ? names : Object.keys(states);
  return wanted.flatMap((state) =>
    widths.flatMap((width) =>
      (["light", "dark"] as const).map((colorScheme) => ({
        state,
        file: `${folder}/${state}-${width}-${colorScheme}.png`,
        width,
        height: 860,
        colorScheme,
      })),
    ),
  );
}

async function take(browser: Browser, shot: Shot, stage: Omit<Stage, "page">): Promise<void> {
  const { state, file, width, height, colorScheme } = shot;
  const page = await browser.newPage({ viewport: { width, height }, colorScheme });
  const show = states[state];
  if (!show) throw new Error(`There is no state ${state}: ${Object.keys(states).join(", ")}`);
  await show({ ...stage, page });
  await page.screenshot({ path: file });
  await page.close();
}
