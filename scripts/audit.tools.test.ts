import { spawn } from "node:child_process";
import { once } from "node:events";
import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, onTestFinished, test } from "vitest";
import { root } from "./toolchain.mjs";

/** Runs `npm run audit` with a registry on this machine. */
async function audit(respond: RequestListener) {
  const registry = createServer(respond).listen(0, "127.0.0.1");
  await once(registry, "listening");
  onTestFinished(() => void registry.close());
  const { port } = registry.address() as AddressInfo;
  const env = {
    ...process.env,
    PNPM_CONFIG_REGISTRY: `http://127.0.0.1:${port}/`,
    PNPM_CONFIG_FETCH_RETRIES: "0",
  };
  const child = spawn("npm", ["run", "--silent", "audit"], { cwd: root, env });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk: Buffer) => (output += chunk));
  const [code] = await once(child, "close");
  return { code, output };
}

const advisory = {
  id: 1,
  url: "https://example.com/advisories/GHSA-0000-0000-0000",
  title: "Requests can be read by others",
  severity: "high",
  vulnerable_versions: "<1000.0.0",
  cwe: [],
  cvss: { score: 9, vectorString: null },
};

test("1 for a dependency with a known vulnerability, which it names", async () => {
  const { code, output } = await audit((_, response) => response.end(JSON.stringify({ hono: [advisory] })));
  expect([code, output]).toEqual([1, expect.stringContaining("Requests can be read by others")]);
});

test("0 when no dependency has one", async () => {
  const { code, output } = await audit((_, response) => response.end("{}"));
  expect([code, output]).toEqual([0, expect.stringContaining("No known vulnerabilities found")]);
});

test("0 when the registry gives no answer, with the reason", async () => {
  const { code, output } = await audit((_, response) => response.writeHead(405).end());
  expect([code, output]).toEqual([0, expect.stringContaining("responded with 405")]);
});

test("0 when the registry cannot be reached, with the reason", async () => {
  const { code, output } = await audit((request) => request.socket.destroy());
  expect([code, output]).toEqual([0, expect.stringMatching(/Failed to request the audit endpoint/)]);
});
