import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import { text } from "node:stream/consumers";
import { afterEach, beforeEach, expect, test } from "vitest";
import { parseConfiguration } from "../read-configuration.ts";
import { tokenKinds } from "./render-configuration.ts";
import { runInit } from "./run-init.ts";

let folder = "";
let file = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "conformance-"));
  file = join(folder, "conformance.yaml");
});
afterEach(() => rmSync(folder, { recursive: true }));

async function init(args: readonly string[], { input = "", isTTY = false, stopped = false } = {}) {
  const stdin = Object.assign(new PassThrough(), { isTTY });
  const stdout = new PassThrough();
  stdin.end(input);
  const stop = new AbortController();
  if (stopped) stop.abort();
  await runInit(["--init", "--config", file, ...args], { stdin, stdout, signal: stop.signal });
  stdout.end();
  return text(stdout);
}

const environment = new Proxy<Record<string, string>>({}, { get: () => "x".repeat(32) });
const read = () => parseConfiguration(readFileSync(file, "utf8"), file, { environment });

test.each(tokenKinds)("writes a configuration that can be read, and names what to set: %s", async (kind) => {
  const said = await init(["--client", "client-1", "--users-with", "a, b,c", "--tokens", kind, "--create"]);
  expect(said).toContain(`conformance https://host --config ${file}`);
  expect(said.includes("Set CONFORMANCE_")).toBe(kind !== "command");
  expect(read().data.lanes).toBe(3);
});

test("asks in a terminal for what no option gives", async () => {
  const input = "\nuser-1,user-2\n\n\nvasco-1\nyes\nsign\n";
  const said = await init(["--client", "true"], { input, isTTY: true });
  expect(said).toContain("Client outside the data room");
  expect(said).not.toContain("Client of the test data");
  const written = readFileSync(file, "utf8");
  expect(written).toContain('  client: "true"\n');
  expect(written).toContain("  # otherClient: other-client\n");
  expect(written).toContain("withMobileSignature: [user-1, user-2]");
  expect(written).toContain("unassigned: [vasco-1]");
  expect(written).toContain("create: [mobileSignature, vascoCredential]");
  expect(written).toContain("secret: { env: CONFORMANCE_SECRET }");
});

test.each<[string, readonly string[], Parameters<typeof init>[1], string]>([
  ["no client", [], {}, "--client is missing"],
  ["an input that ends", [], { input: "client-1\n", isTTY: true }, "The input has ended"],
  ["a stopped prompt", [], { isTTY: true, stopped: true }, "The input has ended"],
  ["an unknown kind of tokens", ["--client", "a", "--tokens", "magic"], {}, "--tokens magic: give static"],
  ["an unknown option", ["--cleint", "a"], {}, "--cleint"],
  ["a user twice", ["--client", "a", "--users-with", "u,u"], {}, "data.users.withMobileSignature has u twice"],
])("writes nothing for %s", async (_, args, io, message) => {
  await expect(init(args, io)).rejects.toThrow(message);
  expect(() => readFileSync(file)).toThrow("ENOENT");
});

test("replaces a file only by force", async () => {
  await init(["--client", "first"]);
  await expect(init(["--client", "second"])).rejects.toThrow("exists. Give another file with --config, or --force");
  expect(readFileSync(file, "utf8")).toContain("client: first");
  await init(["--client", "second", "--force"]);
  expect(readFileSync(file, "utf8")).toContain("client: second");
  await expect(init(["--client", "x", "--config", join(folder, "none", "a.yaml")])).rejects.toThrow(
    "cannot be written",
  );
});

test.each(tokenKinds)("every setting in a comment is right: %s", async (kind) => {
  await init(["--client", "client-1", "--tokens", kind]);
  const settings = readFileSync(file, "utf8")
    .replace("create: [] # or", "create:")
    .replace(/^( *)# ( *(?:- |[a-z][a-zA-Z]*:).*)$/gm, "$1$2");
  const read = parseConfiguration(settings, file, { environment });
  expect(read.knownFailures).toHaveLength(1);
  expect(read.waive).toEqual(["order-of-checks"]);
});
