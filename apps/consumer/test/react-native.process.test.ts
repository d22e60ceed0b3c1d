import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { build } from "esbuild";
import { beforeAll, expect, onTestFinished, test } from "vitest";
import { useProject } from "./support/install.ts";
import { createReactNative } from "./support/react-native.ts";
import { type Target, useReference } from "./support/start-reference.ts";

const project = useProject();
const target = useReference();

let bundle = "";
beforeAll(async () => {
  const { outputFiles } = await build({
    stdin: { contents: 'export * from "@credential-api/client";', resolveDir: project.folder },
    bundle: true,
    format: "iife",
    globalName: "api",
    mainFields: ["react-native", "browser", "main"],
    conditions: ["react-native", "require"],
    write: false,
  });
  bundle = outputFiles[0]?.text ?? "";
});

/** Runs an async function's body in React Native, where `client`, `api` and `path` are in scope. */
async function run(body: string, given: Partial<Target> = {}): Promise<unknown> {
  const runIn = createReactNative({ options: { ...target(), ...given } });
  runIn(bundle);
  runIn('const path = { clientExtId: "client-123", userExtId: "user-123" };');
  runIn("const client = api.createCredentialClient(options);");
  return runIn(`(async () => { ${body} })().then(JSON.stringify)`);
}

/** Starts a server that leaves every request without a response. */
async function startSilentServer(): Promise<string> {
  const server = createServer(() => {});
  await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

test("React Native lacks what the client does without", async () => {
  const missing = await run(`
    const { signal } = new AbortController();
    return [typeof signal.throwIfAborted, typeof signal.reason, typeof DOMException, typeof AbortSignal.timeout, typeof structuredClone];
  `);
  expect(JSON.parse(String(missing))).toEqual(Array(5).fill("undefined"));
  await expect(run("new AbortController().signal.throwIfAborted()")).rejects.toThrow("not a function");
  await expect(run('new URL("http://x/y").pathname')).rejects.toThrow("not implemented");
});

test("every operation and raw work in React Native, and a change that reads first", async () => {
  const report = await run(`
    const vascoPath = { clientExtId: "client-123", extId: "vasco-123" };
    const read = await client.getMobileSignature({ path });
    const updated = await client.updateMobileSignature({ path, body: { stateName: "disabled", version: read.body.version } });
    const conflict = await client.updateMobileSignature({ path, body: { stateName: "active", version: read.body.version } });
    const changed = await client.changeVascoCredential(vascoPath, () => ({ modificationComment: "from a phone" }));
    const raw = await client.raw.GET("/nevisidm/api/core/v1/{clientExtId}/vasco/{extId}", { params: { path: vascoPath } });
    const unsafe = await client.getMobileSignature({ path: { ...path, userExtId: ".." } }).catch(String);
    const thrown = await client.getMobileSignature({ path: { ...path, userExtId: "none" } }).orThrow().catch((error) => error);
    return {
      statuses: [read.status, updated.status, conflict.status, changed.status, raw.response.status],
      attempts: read.attempts,
      type: read.headers["content-type"],
      comment: raw.data.modificationComment,
      unsafe,
      thrown: [thrown.status, thrown.code],
    };
  `);
  expect(JSON.parse(String(report))).toEqual({
    statuses: [200, 200, 409, 200, 200],
    attempts: 1,
    type: "application/json",
    comment: "from a phone",
    unsafe: expect.stringMatching(/^TypeError: path parameter userExtId/),
    thrown: [404, "errors.noRecord"],
  });
});

test("the URL of a request is as the contract says, although this fetch adds the time where no cache is asked", async () => {
  const report = await run(`
    const urls = [new Request("https://idm.example.com/", { cache: "no-store" }).url];
    const fetch = (request) => {
      urls.push(request.url);
      return new Response("{}");
    };
    const client = api.createCredentialClient({ baseUrl: "https://idm.example.com", fetch });
    await client.getMobileSignature({ path });
    return urls;
  `);
  expect(JSON.parse(String(report))).toEqual([
    expect.stringMatching(/\?_=\d+$/),
    "https://idm.example.com/nevisidm/api/core/v1/client-123/users/user-123/mobile-signature",
  ]);
});

test("timeouts, abort, a broken network and a token outage have their status in React Native", async () => {
  const baseUrl = await startSilentServer();
  const report = await run(
    `
    const controller = new AbortController();
    const aborting = client.getMobileSignature({ path }, { signal: controller.signal });
    setTimeout(() => controller.abort(), 50);
    const aborted = new AbortController();
    aborted.abort();
    const failing = api.createCredentialClient({ ...options, token: async () => { throw new Error("no network"); } });
    const broken = api.createCredentialClient({ ...options, baseUrl: "http://127.0.0.1:1" });
    const results = [
      await aborting,
      await client.getMobileSignature({ path }, { signal: aborted.signal }),
      await client.getMobileSignature({ path }, { timeoutMs: 50 }),
      await client.getMobileSignature({ path }, { attemptTimeoutMs: 50, retry: false }),
      await failing.getMobileSignature({ path }),
      await broken.getMobileSignature({ path }, { retry: false }),
    ];
    return results.map(({ status, attempts }) => [status, attempts]);
  `,
    { baseUrl },
  );
  expect(JSON.parse(String(report))).toEqual([
    ["aborted", 1],
    ["aborted", 0],
    ["timeout", 1],
    ["timeout", 1],
    ["token", 0],
    ["network", 1],
  ]);
});
