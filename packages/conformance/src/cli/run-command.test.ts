import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest";
import { noData } from "../../test/plain-inspection.ts";
import { runCommand } from "./run-command.ts";

const vascoCredential = async () => ({ clientExtId: "client-123", extId: "vasco-123" });
const sources = {
  knownFailures: [],
  waive: [],
  compare: { ignore: [] },
  tokens: { token: async () => "a-token-of-the-test" },
  data: { ...noData, open: (...of: Parameters<typeof noData.open>) => ({ ...noData.open(...of), vascoCredential }) },
};
const only = ["--only", "get-vasco-credential/generated/"];
const server = createServer((_request, response) => response.writeHead(500).end("broken"));
let url = "";

beforeAll(async () => {
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(async () => {
  server.closeAllConnections();
  server.close();
  await once(server, "close");
});

/** A new folder, which is removed after the test. */
function createFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "conformance-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}

async function run(args: readonly string[], { isTTY = false, stopped = false } = {}) {
  const stop = new AbortController();
  if (stopped) stop.abort();
  let stdout = "";
  let stderr = "";
  const code = await runCommand(
    args,
    {
      stdin: process.stdin,
      stdout: { write: (text) => (stdout += text) },
      stderr: { isTTY, write: (text) => (stderr += text) },
      environment: {},
      signal: stop.signal,
    },
    () => sources,
  );
  return { code, stdout, stderr };
}

test("1 when the server does not conform, with the request and the seed to repeat it", async () => {
  const { code, stdout, stderr } = await run([url, ...only, "--seed", "7"]);
  expect(code).toBe(1);
  expect(stdout).toContain(`${url}: does not conform (contract`);
  expect(stdout).toMatch(/^ {2}curl -i -X GET http:\/\/127\.0\.0\.1:\d+\/nevisidm/m);
  expect(stdout).toContain("--seed 7");
  expect(stdout).not.toContain("a-token-of-the-test");
  expect(stderr).toBe("");
});

test("the report as JSON is the same text for the same seed, times aside", async () => {
  const texts: string[] = [];
  for (const name of ["one", "two"]) {
    const file = join(createFolder(), name);
    await run([url, ...only, "--seed", "7", "--report", `json=${file}`]);
    texts.push(readFileSync(file, "utf8").replaceAll(/"(?:startedAt|durationMs)": .*/g, ""));
  }
  expect(texts[0]).toContain('"verdict": "fail"');
  expect(texts[1]).toBe(texts[0]);
});

test("the command that repeats a failure has the options that the case needs", async () => {
  const { stdout } = await run([url, ...only, "--seed", "7", "--config", "my config.yaml", "--examples", "2"]);
  expect(stdout).toMatch(
    /^ {2}repeat {4}conformance http:\S+ --config 'my config\.yaml' --examples 2 --only get-vasco-credential\/\S+ --seed 7$/m,
  );
});

test("2 when the run is stopped, and what ran is reported in every file", async () => {
  const file = join(createFolder(), "new folder", "report.json");
  const { code, stdout } = await run([url, ...only, "--report", `json=${file}`], { stopped: true });
  expect(code).toBe(2);
  expect(stdout).toContain("inconclusive");
  expect(readFileSync(file, "utf8")).toContain('"reason": "The run was stopped"');
});

test("a report that cannot be written is found before anything is sent", async () => {
  const sent: string[] = [];
  const busy = createServer(({ url = "" }, response) => {
    sent.push(url);
    response.end();
  });
  busy.listen(0, "127.0.0.1");
  await once(busy, "listening");
  const { port } = busy.address() as AddressInfo;
  const { code, stderr } = await run([`http://127.0.0.1:${port}`, ...only, "--report", `json=${createFolder()}`]);
  busy.close();
  expect({ code, sent }).toEqual({ code: 2, sent: [] });
  expect(stderr).toContain("cannot be written: it is a folder");
});

test("the verdicts that are not those of an earlier report are shown, also when the new report replaces it", async () => {
  const file = join(createFolder(), "last.json");
  await run([url, ...only, "--seed", "7", "--report", `json=${file}`]);
  const report = JSON.parse(readFileSync(file, "utf8"));
  const [first, ...others] = report.results;
  const gone = { ...first, id: "get-vasco-credential/generated/gone" };
  writeFileSync(file, JSON.stringify({ ...report, results: [{ ...first, verdict: "pass" }, gone, ...others] }));
  const { stdout } = await run([url, ...only, "--seed", "7", "--previous", file, "--report", `json=${file}`]);
  // The run has some cases only, so that a missing one need not be gone.
  const changes = [{ id: first.id, before: "pass", now: "fail" }];
  expect(JSON.parse(readFileSync(file, "utf8")).changes).toEqual(changes);
  expect(stdout).toContain("1 verdict changed since the earlier report\n  pass → fail     get-vasco-credential/");
});

test("an earlier report that cannot be used is found before anything is sent", async () => {
  const folder = createFolder();
  const missing = join(folder, "missing.json");
  const broken = join(folder, "broken.json");
  const other = join(folder, "other.json");
  writeFileSync(broken, "{}");
  writeFileSync(other, '{"kind":"comparison","results":[]}');
  const closed = "http://127.0.0.1:9";
  for (const [file, message] of [
    [missing, `--previous ${missing} cannot be used: ENOENT`],
    [broken, `--previous ${broken} cannot be used: it is not a report of this kit`],
    [other, `--previous ${other} is the report of another kind of run: comparison, not inspection`],
  ] as const) {
    const { code, stdout, stderr } = await run([closed, ...only, "--previous", file]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain(message);
  }
});

test("one run writes a report in every format", async () => {
  const folder = createFolder();
  const files = { html: "report.html", json: "report.json", junit: "junit.xml", badge: "badge.svg" };
  const reports = Object.entries(files).flatMap(([format, file]) => ["--report", `${format}=${join(folder, file)}`]);
  await run([url, ...only, ...reports]);
  const beginnings = Object.values(files).map((file) => readFileSync(join(folder, file), "utf8").slice(0, 15));
  expect(beginnings).toEqual(
    ["<!doctype html>", '{\n  "kind": "ins', '<?xml version="', '<svg xmlns="http'].map((text) => text.slice(0, 15)),
  );
});

test("a terminal shows the progress on one line, which is cleared", async () => {
  const { stderr } = await run([url, ...only], { isTTY: true });
  expect(stderr).toContain("█");
  expect(stderr).not.toContain("\n");
  expect(stderr.endsWith("\r\u001b[2K")).toBe(true);
});

test("--against compares two servers: 0 without a difference", async () => {
  const { code, stdout, stderr } = await run([url, "--against", url, ...only, "--seed", "7"]);
  expect(stdout).toContain(`${url} and ${url}: no difference (contract`);
  expect(code).toBe(0);
  expect(stderr).toBe("");
});

test("--list sends nothing, and prints what would run", async () => {
  const { code, stdout } = await run(["--list", ...only]);
  expect(code).toBe(0);
  expect(stdout).toMatch(/^get-vasco-credential\/generated\/\S+ {2}\S/);
  expect((await run(["--list", "--only", "sockets"])).stdout).not.toContain("/sockets/");
  expect((await run(["--list", "--only", "/sockets/", "--include", "sockets"])).stdout).toContain("/sockets/");
});

test.each([
  [[], "Give the URL of the server"],
  [["http://a", "http://b"], "There is one URL"],
  [["http://a", "--seed", "-1"], "--seed"],
  [["http://a", "--seed", "1.5"], "give a whole number"],
  [["http://a", "--rate", "0"], "--rate 0: give a number"],
  [["http://a", "--include", "socket"], "the groups are"],
  [["http://a", "--report", "xml=a"], "--report xml=a: give <format>=<file>; the formats are"],
  [["http://a", "--report", "json="], "give <format>=<file>"],
  [["http://a", "--report", "json"], "give <format>=<file>"],
  [["http://a", "--report", "json=a", "--report", "json=./a"], "--report writes ./a twice"],
  [["http://a", "--report", `json=${tmpdir()}`], `json=${tmpdir()} cannot be written: it is a folder`],
  [["http://a", "--report", "json=/dev/null/a"], "json=/dev/null/a cannot be written: /dev/null is not a folder"],
  [["http://a", "--colour"], "--colour"],
  [["http://a", "--against-config", "x.yaml"], "--against-config needs --against"],
  [["http://a", "--against", "b"], '"b" is not a URL of a server'],
  [["ftp://a"], "is not a URL of a server"],
  [["http://a", "--only", "no-such-case"], "No case has an id"],
])("2 and what to type for %j", async (args, message) => {
  const { code, stdout, stderr } = await run(args);
  expect(code).toBe(2);
  expect(stderr).toContain(message);
  expect(stdout).toBe("");
});
