import { execFile, spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { demoData } from "@credential-api/reference";
import { describe, expect, test, vi } from "vitest";
import { toDataDirectory } from "../src/config/data-directory.ts";
import { makeBanner } from "../src/serve/banner.ts";
import { patch } from "./support/patch.ts";
import { printedCurl, startProcess } from "./support/start-process.ts";
import { openDemoStore } from "./support/start-test-server.ts";
import { temporaryDirectory } from "./support/temporary-directory.ts";

// Processes start slowly on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const root = fileURLToPath(new URL("../../../", import.meta.url));
const hasCurl = spawnSync("curl", ["--version"]).status === 0;

const paste = async (command: string, cwd: string) =>
  (await promisify(execFile)("sh", ["-c", command], { cwd, env: { PATH: process.env.PATH } })).stdout;

const printedTokenCommand = (text: string) => /^ {2}Token {5}(.*)$/m.exec(text)?.[1] ?? "";

describe.skipIf(process.platform === "win32" || !hasCurl)("the printed commands work when they are pasted", () => {
  test.each([
    ["in the root of the project", root],
    ["elsewhere", tmpdir()],
  ])("%s, with data on a path with spaces, quotes and a dollar sign", async (_, typedIn) => {
    const DATA_DIR = join(temporaryDirectory(), `it's "my" $HOME data`);
    mkdirSync(DATA_DIR);
    const server = startProcess({ DATA_DIR, INIT_CWD: typedIn });
    const url = await server.url;
    const token = await paste(printedTokenCommand(server.stderr()), typedIn);
    expect(await patch(url, token.trim(), {})).toMatchObject({ status: 200 });
    expect(await paste(`${printedCurl(server)} -s`, typedIn)).toMatch(/^HTTP\/1\.1 200 /);
  });

  test("with an IPv6 address", async () => {
    const server = startProcess({ DATA_DIR: temporaryDirectory(), HOST: "::1" });
    expect(await server.url).toMatch(/^http:\/\/\[::1\]:\d+$/);
    expect(await paste(`${printedCurl(server)} -s`, root)).toMatch(/^HTTP\/1\.1 200 /);
  });
});

test("the banner says whether the data is new, and where the docs are", async () => {
  const DATA_DIR = temporaryDirectory();
  const first = startProcess({ DATA_DIR });
  const url = await first.url;
  expect(first.stderr()).toMatch(/credentials\.sqlite \(new data\)$/m);
  expect(first.stderr()).toContain(`  Docs      ${url}/docs/\n`);
  first.kill("SIGTERM");
  await first.ended;
  const second = startProcess({ DATA_DIR });
  await second.url;
  expect(second.stderr()).toMatch(/credentials\.sqlite$/m);
});

test("on Windows the commands are written for cmd", async () => {
  const store = openDemoStore();
  const text = await makeBanner({
    url: "http://127.0.0.1:3000",
    directory: toDataDirectory("C:\\my data"),
    location: "C:\\my data\\credentials.sqlite",
    isNewData: false,
    store,
    clients: demoData.clients,
    secret: { key: new Uint8Array(32), isExposed: false },
    config: { JWT_ISSUER: undefined, JWT_AUDIENCE: undefined },
    hasStandIn: true,
    typedIn: root,
    platform: "win32",
    now: () => new Date(),
  });
  await store.close();
  expect(printedTokenCommand(text)).toContain('npm run --silent token -- --data-dir "C:\\my data" --permission');
  expect(text).toMatch(/^curl -i -X PATCH "http:[^"]+" \^\n {2}-H "Authorization: Bearer [^"]+" \^$/m);
  expect(text).toContain('-d "{\\"version\\":7,');
  expect(text).not.toContain("'http");
});

test("for other data than the demo's, no call is printed, and the token is for its first client", async () => {
  const directory = temporaryDirectory();
  const SEED = join(directory, "seed.jsonl");
  writeFileSync(SEED, '{"kind":"client","extId":"acme & co","name":"Acme"}\n');
  const server = startProcess({ DATA_DIR: join(directory, "data"), SEED });
  await server.url;
  expect(printedTokenCommand(server.stderr())).toMatch(/ --client ['"]acme & co['"]$/);
  expect(server.stderr()).not.toContain("curl");
});
