import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test, vi } from "vitest";
import { VASCO_PATH, vascoCredential } from "../../test/checks/exchange.ts";
import { listen } from "../../test/proxy/start-proxy.ts";
import { runCommand } from "./run-command.ts";
import { unconfigured } from "./unconfigured.ts";

const headers = { "Cache-Control": "no-store", "Content-Type": "application/json" };
const TOKEN = "a-secret-token-of-a-caller";

/** A server that reads one VASCO credential. */
function startServer(changes: object = {}): Promise<number> {
  const body = JSON.stringify({ ...vascoCredential, ...changes });
  return listen(createServer((_request, response) => response.writeHead(200, headers).end(body)));
}

/** Runs the proxy until `use` has sent its traffic to the URL of the proxy. */
async function watch(args: readonly string[], use: (url: string) => Promise<unknown>) {
  const stop = new AbortController();
  let stdout = "";
  let stderr = "";
  const io = {
    stdin: process.stdin,
    stdout: { write: (text: string) => (stdout += text) },
    stderr: { write: (text: string) => (stderr += text) },
    environment: {},
    signal: stop.signal,
  };
  const ended = runCommand(["proxy", "--port", "0", ...args], io, () => unconfigured);
  const url = await vi.waitFor(() => /^http:\S+/.exec(stdout)?.[0] ?? expect.fail(`No address in ${stdout}`), 30_000);
  await use(url);
  stop.abort();
  return { code: await ended, stdout, stderr };
}

const read = (url: string) =>
  fetch(`${url}${VASCO_PATH}`, { headers: { Authorization: `Bearer ${TOKEN}` } }).then((response) => response.text());

test("0 and a report when all traffic keeps the contract", async () => {
  const port = await startServer();
  const { code, stdout } = await watch(["--target", `http://127.0.0.1:${port}`], async (url) => {
    expect(await read(url)).toBe(JSON.stringify(vascoCredential));
  });
  expect(stdout).toContain(`http://127.0.0.1:${port}: conforms`);
  expect(stdout).toContain("1 exchanges checked, 0 of paths that the contract does not have");
  expect(code).toBe(0);
});

test("1 for traffic that breaks the contract: the finding once, at once, and in the report with its count", async () => {
  const port = await startServer({ version: "3" });
  const folder = mkdtempSync(join(tmpdir(), "conformance-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const file = join(folder, "report.json");
  const { code, stdout } = await watch(
    ["--target", `http://127.0.0.1:${port}`, "--report", `json=${file}`],
    async (url) => {
      await read(url);
      await read(url);
    },
  );
  expect(code).toBe(1);
  expect(
    stdout.match(/✗ get-vasco-credential\/checks\/response_schema_conformance\n {2}expected {2}\/version must be/g),
  ).toHaveLength(1);
  const report = readFileSync(file, "utf8");
  expect(JSON.parse(report)).toMatchObject({ kind: "traffic", verdict: "does not conform" });
  expect(report).toContain("in 2 of 2 exchanges");
  expect(report + stdout).not.toContain(TOKEN);
  expect(report + stdout).not.toContain(vascoCredential.vascoTokens[0].data);
});

test("the README shows what is printed", async () => {
  const port = await startServer({ version: "3" });
  const { stdout } = await watch(["--target", `http://127.0.0.1:${port}`], async (url) => {
    await read(url);
    await fetch(`${url}${VASCO_PATH}`, { method: "PATCH", headers: { "Content-Type": "text/plain" }, body: "{}" });
  });
  const [printed = ""] = stdout.split("\n\n");
  const shown = printed
    .replace(/^http:\/\/127\.0\.0\.1:\d+/, "http://127.0.0.1:4010")
    .replace(`http://127.0.0.1:${port}`, "https://host.example.com");
  const readme = readFileSync(new URL("../../README.md", import.meta.url), "utf8");
  const [, text] = /<!-- traffic -->\n```text\n([\s\S]*?)```\n<!-- \/traffic -->/.exec(readme) ?? [];
  expect(`${shown}\n`).toBe(text);
});

test("2 without traffic, and when the target does not respond", async () => {
  expect((await watch(["--target", "http://127.0.0.1:9"], async () => {})).code).toBe(2);
  const { code, stdout } = await watch(["--target", "http://127.0.0.1:9"], read);
  expect(code).toBe(2);
  expect(stdout).toContain("The target did not respond 1 times");
});

test("a failure of a decision that is waived does not count", async () => {
  const port = await startServer({ userExtId: "user-123" });
  const other = { ...headers, "Cache-Control": "private" };
  const target = await listen(
    createServer((_request, response) => response.writeHead(200, other).end(JSON.stringify(vascoCredential))),
  );
  expect((await watch(["--target", `http://127.0.0.1:${port}`, "--waive", "D"], read)).code).toBe(0);
  expect((await watch(["--target", `http://127.0.0.1:${target}`], read)).code).toBe(1);
});

test.each([
  [[], "conformance proxy --target https://host"],
  [["--target", "ftp://a"], "give the URL of a server"],
  [["--target", "http://a:b@c"], "no user name"],
  [["--target", "http://a", "--port", "65536"], "--port 65536: give a whole number up to 65535"],
  [["--target", "http://a", "--waive", "none"], "waive names none"],
  [["--target", "http://a", "--report", "x"], "--report x"],
  [["--target", "http://a", "--host", "256.0.0.1"], "The proxy cannot listen"],
  [["https://a"], "Unexpected argument"],
])("2 and what to type for %j", async (args, message) => {
  let stderr = "";
  const write = (text: string) => (stderr += text);
  const { signal } = new AbortController();
  const io = { stdin: process.stdin, stdout: { write: () => {} }, stderr: { write }, environment: {}, signal };
  expect(await runCommand(["proxy", ...args], io, () => unconfigured)).toBe(2);
  expect(stderr).toContain(message);
});
