import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { startProcess } from "./support/start-process.ts";
import { temporaryDirectory } from "./support/temporary-directory.ts";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const readme = readFileSync(join(root, "README.md"), "utf8");

/** What differs from one start to the next. */
function withoutChance(text: string): string {
  return text
    .replaceAll(/127\.0\.0\.1:\d+/g, "127.0.0.1:3000")
    .replace(/until \d\d:\d\d/, "until 10:00")
    .replace(/(Data +)\S+(?=\/credentials\.sqlite)/, "$1/home/you/credential-api/.data")
    .replace(/ --data-dir '[^']*'/, "")
    .replace(/(Bearer [\w-]+)[^']*/, "$1…")
    .trim();
}

test("the root README shows what npm start prints", async () => {
  const server = startProcess({ DATA_DIR: temporaryDirectory(), INIT_CWD: root });
  await server.url;
  expect(withoutChance(server.stderr())).toBe(/\$ npm start\n([\s\S]*?)```/.exec(readme)?.[1]?.trim());
});
