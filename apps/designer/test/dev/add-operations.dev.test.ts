/** Adds a list, a create and a delete as a person does: `contract:new`, `npm run dev`, fill in, call. */
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Browser, chromium } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Diff } from "../../src/diff/compare/diff-contracts.ts";
import { addShapes } from "../shapes/add-shapes.ts";
import { copyRepository, type RepositoryCopy } from "./copy-repository.ts";
import { type DevSession, startDev } from "./dev-session.ts";
import { commands, fillInSpareLocks } from "./spare-locks.ts";

const locks = "/nevisidm/api/core/v1/client-123/spare-locks";
const handlers = ["list", "create", "delete"].map((verb) => `packages/reference/src/operations/${verb}-spare-lock`);

let copy: RepositoryCopy;
let dev: DevSession;
let token: string;
let scaffolded: string[];
beforeAll(async () => {
  copy = copyRepository([
    ...["packages/contract", "packages/reference", "packages/client"],
    ...["packages/conformance", "apps/bench"],
  ]);
  const outputs = commands.map((command) =>
    execFileSync(process.execPath, ["apps/designer/src/main.ts", "new", ...command], {
      cwd: copy.root,
      encoding: "utf8",
    }),
  );
  scaffolded = outputs.flatMap((output) => [...output.matchAll(/^ {2}(\S+):\d+ {2}/gm)].map(([, file = ""]) => file));
  dev = await startDev(copy.root);
  token = tokenWith("CredentialView", "SpareLockCreate", "SpareLockDelete");
}, 240_000);
afterAll(async () => {
  await dev?.end();
  copy?.remove();
});

function tokenWith(...rights: readonly string[]): string {
  const permissions = rights.map((name) => `AccessControl.${name}`);
  const parameters = ["token", "--permission", ...permissions, "--client", "client-123"];
  return execFileSync(process.execPath, ["apps/server/src/main.ts", ...parameters], {
    cwd: copy.root,
    env: { ...process.env, INIT_CWD: copy.root, DATA_DIR: join(copy.root, ".data") },
    encoding: "utf8",
  }).trim();
}

/** What curl sends. */
async function call(method: string, path: string, body?: object) {
  const headers = { authorization: `Bearer ${token}`, ...(body && { "content-type": "application/json" }) };
  const response = await fetch(dev.url + path, { method, headers, body: body ? JSON.stringify(body) : null });
  const text = await response.text();
  return { status: response.status, location: response.headers.get("location"), body: text && JSON.parse(text) };
}

describe("three operations added with contract:new", { timeout: 240_000 }, () => {
  it("are shown by dev as handlers that do not compile", () => {
    expect(dev.output()).toMatch(/^✗ spec\/openapi\.yaml:\d+:\d+ types paths: added \/nevisidm\S+\/spare-locks/m);
    expect(handlers.filter((file) => dev.output().includes(file)).length).toBeGreaterThan(0);
  });

  it("are served as soon as they are filled in", async () => {
    const verdict = dev.nextVerdict();
    fillInSpareLocks(copy.root, [...new Set(scaffolded)]);
    expect((await verdict).text).toMatch(/^✓ fixed .* is served/);
  });

  it("can be called with fetch", async () => {
    expect(await call("POST", locks, { extId: "lock-2" })).toMatchObject({
      status: 201,
      location: "spare-locks/lock-2",
      body: { version: 1, extId: "lock-2" },
    });
    const first = await call("GET", `${locks}?limit=1`);
    expect(first.body).toMatchObject({ items: [{ extId: "spare-lock-123" }], _pagination: { limit: 1 } });
    const { continuationToken } = first.body._pagination;
    const second = await call("GET", `${locks}?limit=1&continuationToken=${encodeURIComponent(continuationToken)}`);
    expect(second.body).toEqual({ items: [{ version: 1, extId: "lock-2" }], _pagination: { limit: 1 } });
    expect(await call("DELETE", `${locks}/lock-2`)).toEqual({ status: 204, location: null, body: "" });
    expect(await call("DELETE", `${locks}/lock-2`)).toMatchObject({ status: 404 });
    expect(await call("GET", `${locks}?limit=1001`)).toMatchObject({
      status: 422,
      body: { errors: [{ parameter: "limit" }] },
    });
    const wrong = { extId: "" };
    expect(await call("POST", locks, wrong)).toMatchObject({ status: 422, body: { errors: [{ pointer: "/extId" }] } });
  });

  it("can be called with the client, which compiles", () => {
    const script = join(copy.root, "apps/bench/src/call-spare-locks.ts");
    const { stdout, stderr } = spawnSync(process.execPath, [script, dev.url, token], { encoding: "utf8" });
    expect(JSON.parse(stdout || JSON.stringify(stderr))).toMatchObject({
      created: { status: 201, body: { extId: "from-client" } },
      locks: ["spare-lock-123", "from-client"],
      deleted: 204,
      invalid: 422,
    });
  });
});

describe("an operation of every supported shape", { timeout: 240_000 }, () => {
  it("passes lint, is generated, compiles and is served", async () => {
    const start = dev.output().length;
    addShapes(copy.root);
    await expect.poll(() => dev.output().slice(start), { timeout: 120_000 }).toMatch(/^✓ .* is served/m);
  });

  it("sends and receives what the contract says, with the client, which compiles", () => {
    const parameters = [join(copy.root, "apps/bench/src/call-parcels.ts"), dev.url, tokenWith("CredentialModify")];
    const { stdout, stderr } = spawnSync(process.execPath, parameters, { encoding: "utf8" });
    expect(JSON.parse(stdout || JSON.stringify(stderr))).toEqual({
      searched: [["p-1"], "1"],
      received: {
        size: 10,
        ...{ withTotal: true, factor: 0.5, state: "sent", tag: ["a,b", "c"], codes: [1, 2] },
        ...{ "X-Trace": "0e3d1b7c-7b1f-4e0a-9d43-2f7e1f7d0c11", "X-Tags": ["one", "two"] },
      },
      rejected: ["size"],
      created: [
        "/nevisidm/api/core/v1/all/parcels/p-2",
        {
          ...{ code: "p-2", size: 2, version: 1, received: '{"Idempotency-Key":"once","secret":"hidden"}' },
          ...{ kind: "parcel", note: null, state: "sent", stateBefore: null, priority: 2, states: { a: "lost" } },
          ...{ sentAt: "2026-05-18T09:30:00Z", weight: 9_007_199_254_740_991, data: "AA==", step: 5, words: ["one"] },
          ...{ grid: [[1], [2]], parts: [{ code: "p-3", size: 3, parts: [{ code: "p-4", size: 4 }] }] },
        },
      ],
      innermost: "p-4",
      replaced: ['"2"', 7, '{"If-Match":"\\"1\\""}'],
      statuses: [204, 204, 202, 404],
      open: true,
    });
  });

  it("rejects what the contract does not say, and names the parameter", async () => {
    const parcels = "/nevisidm/api/core/v1/all/parcels";
    const trace = { "x-trace": "0e3d1b7c-7b1f-4e0a-9d43-2f7e1f7d0c11", authorization: `Bearer ${token}` };
    const send = async (query: string, headers: Readonly<Record<string, string>> = trace) => {
      const response = await fetch(`${dev.url}${parcels}${query}`, { headers });
      const { errors = [] }: { errors?: { parameter?: string }[] } = Object(await response.json());
      return [response.status, ...errors.map(({ parameter }) => parameter)];
    };
    expect(await send("?withTotal=true")).toEqual([200]);
    expect(await send("?withTotal=maybe&codes=1,x&state=found")).toEqual([422, "codes", "state", "withTotal"]);
    expect(await send("?withTotal=true&withTotal=true")).toEqual([422, "withTotal"]);
    expect(await send("")).toEqual([422, "withTotal"]);
    expect(await send("?withTotal=%ZZ")).toEqual([400, undefined]);
    expect(await send("?withTotal=true&other=1", { authorization: `Bearer ${token}` })).toEqual([422, "X-Trace"]);
    expect(await send("?withTotal=true", {})).toEqual([401, undefined]);
    // The token may read and not change.
    expect(await call("DELETE", `${parcels}/p-1`)).toMatchObject({ status: 403 });
  });
});

const executablePath = process.env.CHROMIUM_PATH ?? "/usr/bin/chromium";

describe.skipIf(!existsSync(executablePath))("the docs page", { timeout: 120_000 }, () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-background-networking"] });
  });
  afterAll(() => browser?.close());

  it("explains and sends operations, without the optional parameters", async () => {
    const page = await browser.newPage({ viewport: { width: 1400, height: 1000 } });
    await page.goto(`${dev.url}/docs/#tag/spare-lock/listSpareLocks`);
    await page.locator('section[id$="/listSpareLocks"]').getByText("The items of a page are in").waitFor();
    const send = async (operationId: string, method: string) => {
      const section = page.locator(`section[id$="/${operationId}"]`);
      await section.getByRole("button", { name: /Test Request/ }).click();
      const [response] = await Promise.all([
        page.waitForResponse((each) => each.url().includes("/nevisidm/")),
        page.getByRole("button", { name: new RegExp(`^Send ${method} request`) }).click(),
      ]);
      await page.keyboard.press("Escape");
      const { pathname, search } = new URL(response.url());
      return [response.status(), pathname + search];
    };
    expect(await send("createSpareLock", "post")).toEqual([201, locks]);
    expect(await send("deleteSpareLock", "delete")).toEqual([204, `${locks}/spare-lock-123`]);
    expect(await send("listSpareLocks", "get")).toEqual([200, locks]);
    await page.goto(`${dev.url}/docs/#tag/parcel/searchParcels`);
    const search = "/nevisidm/api/core/v1/all/parcels?withTotal=true";
    expect(await send("searchParcels", "get")).toEqual([200, search]);
  });
});

describe("the conformance kit", { timeout: 240_000 }, () => {
  it("compiles with the nine operations", () => {
    const compiler = join(copy.root, "node_modules/typescript/bin/tsc");
    const { stdout } = spawnSync(process.execPath, [compiler, "-p", "packages/conformance"], {
      cwd: copy.root,
      encoding: "utf8",
    });
    expect(stdout).toBe("");
  });

  it("finds nothing wrong with the server of the nine operations", () => {
    const folder = join(copy.root, "packages/conformance");
    const configuration = join(folder, "examples/demo.yaml");
    const parameters = ["--config", configuration, "--examples", "3", "--only", "*parcel*", "--only", "*spare-lock*"];
    const report = join(copy.root, "report.json");
    const { stdout, stderr } = spawnSync(
      process.execPath,
      [join(folder, "src/cli/main.ts"), dev.url, ...parameters, "--report", `json=${report}`],
      { cwd: copy.root, encoding: "utf8" },
    );
    const { results }: { results: readonly { id: string; operation: string | null; verdict: string }[] } = JSON.parse(
      readFileSync(report, "utf8"),
    );
    const wrong = results.filter(({ verdict }) => verdict !== "pass" && verdict !== "skip");
    expect(
      wrong.map(({ id }) => id),
      stdout + stderr,
    ).toEqual([]);
    const passed = results.filter(({ verdict, operation }) => verdict === "pass" && operation !== null);
    expect(new Set(passed.map(({ operation }) => operation)).size).toBe(9);
  });
});

describe("the reference tests of the nine operations", { timeout: 240_000 }, () => {
  const recording = () => ({ ...process.env, CONTRACT_COVERAGE_DIR: join(copy.root, ".recording") });

  it("pass, and every response is as in its example", () => {
    const vitest = join(copy.root, "node_modules/vitest/vitest.mjs");
    const files = [...handlers, "packages/reference/test/operations.examples.test.ts"];
    const env = Object.fromEntries(Object.entries(recording()).filter(([name]) => !name.startsWith("VITEST")));
    const parameters = [vitest, "run", "--project", "reference", "--reporter", "tap-flat", ...files];
    const { stdout, stderr } = spawnSync(process.execPath, parameters, { cwd: copy.root, encoding: "utf8", env });
    const results = stdout.split("\n").filter((line) => /^(?:not )?ok .*(?:[sS]pareLock|spare-lock|Parcel)/.test(line));
    expect(results.filter((line) => line.startsWith("not"))).toEqual([]);
    expect(results.filter((line) => line.includes("Parcel")).length, stderr).toBeGreaterThan(60);
    expect(results.filter((line) => !line.includes("Parcel")).length, stderr).toBeGreaterThan(40);
  });

  it("cover every point of the contract, as contract:coverage sees it", () => {
    const parameters = ["apps/designer/src/main.ts", "coverage", "--recorded", "--format", "json"];
    const { stdout } = spawnSync(process.execPath, parameters, { cwd: copy.root, encoding: "utf8", env: recording() });
    const { problems }: { problems: readonly string[] } = JSON.parse(stdout);
    expect(problems.filter((problem) => /Parcel|SpareLock/.test(problem))).toEqual([]);
    // The tests of the other operations have not run.
    expect(problems).toContainEqual(expect.stringMatching(/: updateVascoCredential .*: no test reaches it$/));
  });

  it("are additions, as contract:diff sees them", () => {
    const parameters = ["apps/designer/src/main.ts", "diff", "--format", "json"];
    const { stdout } = spawnSync(process.execPath, parameters, { cwd: copy.root, encoding: "utf8" });
    const { verdict, changes }: Pick<Diff, "verdict" | "changes"> = JSON.parse(stdout);
    expect(verdict).toBe("minor");
    const added = changes.filter(({ rule }) => rule === "operation-added").flatMap(({ uses }) => uses);
    expect(new Set(added.map(({ operation }) => operation)).size).toBe(9);
  });
});
