// Prism is a proxy here: it rejects a request that violates the contract, and reports a response that does.
import { spawn } from "node:child_process";

const port = String(20_000 + (process.pid % 20_000));
const [script = "", document = "", server = ""] = [process.env.PRISM, process.env.API_DOCUMENT, process.env.API_URL];
const proxy = spawn(process.execPath, [script, "proxy", document, server, "--errors", "--port", port], {
  stdio: "ignore",
});
process.on("exit", () => proxy.kill());
const url = `http://127.0.0.1:${port}/nevisidm/api/core/v1/client-123/users`;
const headers = { Authorization: `Bearer ${process.env.API_TOKEN}`, "Content-Type": "application/json" };

async function waitForProxy(): Promise<void> {
  while (proxy.exitCode === null) {
    const isThere = await fetch(url).then(
      () => true,
      () => false,
    );
    if (isThere) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error(`Prism ended with ${proxy.exitCode}`);
}

async function call(user: string, change?: object) {
  const init = change === undefined ? { headers } : { headers, method: "PATCH", body: JSON.stringify(change) };
  const response = await fetch(`${url}/${user}/mobile-signature`, init);
  const violations = response.headers.get("sl-violations");
  if (violations !== null) throw new Error(violations);
  return { status: response.status, body: (await response.json()) as { type: string; version: number } };
}

await waitForProxy();
const { body: read } = await call("user-123");
console.log("read", read.type, read.version);
const change = { version: read.version, modificationComment: "From a generated client." };
console.log("change", (await call("user-123", change)).body.version);
console.log("conflict", (await call("user-123", change)).status);
console.log("error", (await call("unknown")).status);
process.exit(0);
