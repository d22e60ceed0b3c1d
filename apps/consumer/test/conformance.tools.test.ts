import { execFile, execFileSync } from "node:child_process";
import { once } from "node:events";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, symlinkSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { permissions } from "@credential-api/contract";
import { beforeAll, describe, expect, onTestFinished, test, vi } from "vitest";
import { findTool, workspaceCompiler } from "../src/tools.ts";
import { appFolder, rootFolder } from "./support/folders.ts";
import { useProject } from "./support/install.ts";
import { runServer } from "./support/run-server.ts";

vi.setConfig({ testTimeout: 240_000 });

// Installed alone: what the tarball does not bring or depend on is not there.
const project = useProject("conformance");
const referenceServer = join(rootFolder, "apps/server/src/main.ts");

/** Runs the installed program as `npx conformance` does, on plain Node 20. */
async function conformance(args: readonly string[], environment: Readonly<Record<string, string>> = {}) {
  const program = realpathSync(join(project.folder, "node_modules/.bin/conformance"));
  const options = { cwd: project.folder, env: { PATH: process.env.PATH, ...environment }, maxBuffer: 64 * 1024 * 1024 };
  const running = promisify(execFile)(findTool("node-20"), [program, ...args], options);
  const { code = 0, stdout, stderr } = await running.catch((error) => error);
  return { code, stdout: String(stdout), stderr: String(stderr) };
}

async function startReference() {
  const folder = mkdtempSync(join(project.folder, "data-"));
  const env = { DATA_DIR: folder, INIT_CWD: folder, LOG_LEVEL: "silent" };
  const url = await runServer({ command: process.execPath, args: () => [referenceServer, "serve"], cwd: folder, env });
  const command = [referenceServer, "token", "--client", "client-123", "--permission", ...Object.keys(permissions)];
  const printed = execFileSync(process.execPath, command, { cwd: folder, env: { ...process.env, ...env } });
  return { url, token: printed.toString().trim() };
}

/** A server that responds as the one at the URL does, with 400 in place of 422. */
async function startWrongServer(url: string): Promise<string> {
  const server = createServer(async ({ url: path, method = "GET", headers: { authorization } }, response) => {
    const right = await fetch(`${url}${path}`, { method, headers: authorization ? { authorization } : {} });
    response.writeHead(right.status === 422 ? 400 : right.status, Object.fromEntries(right.headers));
    response.end(await right.text());
  }).listen(0, "127.0.0.1");
  onTestFinished(() => void server.close());
  await once(server, "listening");
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const init = ["--init", "--config", "conformance.yaml", "--tokens", "static", "--client", "client-123"];
const data = ["--users-with", "user-123", "--users-without", "user-456", "--assigned", "vasco-123"];
const others = ["--unassigned", "vasco-456", "--other-client", "client-456"];

describe("the packed conformance kit alone on plain Node 20", () => {
  test("explains itself, and lists its cases", async () => {
    const { code, stdout } = await conformance(["--help"]);
    expect({ code, stdout }).toEqual({ code: 0, stdout: expect.stringMatching(/^Usage: conformance <url>/) });
    expect((await conformance(["--list"])).stdout).toMatch(/^get-mobile-signature\/generated\/\S+ {2}\S/m);
  });

  test("checks a server with the configuration that --init wrote, and names the failures of a wrong one", async () => {
    const { url, token } = await startReference();
    expect(await conformance([...init, ...data, ...others])).toMatchObject({ code: 0, stderr: "" });
    const run = (at: string) => {
      const selection = [
        "--only",
        "get-mobile-signature/",
        "--examples",
        "5",
        "--seed",
        "1",
        "--report",
        "html=report.html",
      ];
      return conformance([at, "--config", "conformance.yaml", ...selection], { CONFORMANCE_TOKEN: token });
    };
    const { code, stdout, stderr } = await run(url);
    expect({ code, stderr }, stdout).toEqual({ code: 0, stderr: "" });
    expect(stdout).toMatch(/^getMobileSignature +[1-9]\d* +0 [\s\S]*: conforms \(contract \S+, seed 1, /m);
    expect(readFileSync(join(project.folder, "report.html"), "utf8")).toMatch(/^<!doctype html>[\s\S]*conforms/i);
    const wrong = await run(await startWrongServer(url));
    expect(wrong.code).toBe(1);
    expect(wrong.stdout).toMatch(/^✗ get-mobile-signature\//m);
    expect(wrong.stdout).not.toContain(token);
  });

  test("says at which line a configuration is wrong", async () => {
    project.write("wrong.yaml", "data:\n  client: 4711\n");
    const { code, stdout, stderr } = await conformance(["http://127.0.0.1:9", "--config", "wrong.yaml"]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain("wrong.yaml:2:11: data.client must be a text");
  });

  test("checks a function in a program", async () => {
    const text = JSON.stringify("tokens:\n  static: []\ndata:\n  client: client-123\n");
    project.write(
      "inspect.mjs",
      `import { createFetchTarget, inspect, parseConfiguration } from "@credential-api/conformance";
      const { data, ...rest } = parseConfiguration(${text}, "conformance.yaml");
      const target = createFetchTarget(() => new Response(null, { status: 500 }));
      const { verdict, results } = await inspect({ ...rest, data, target, seed: 1, only: ["/tokens/none"] });
      console.log(JSON.stringify({ verdict, count: results.length }));`,
    );
    const { stdout } = await promisify(execFile)(findTool("node-20"), ["inspect.mjs"], { cwd: project.folder });
    expect(JSON.parse(stdout)).toEqual({ verdict: expect.any(String), count: expect.any(Number) });
  });
});

describe("the types of the packed conformance kit", () => {
  beforeAll(() => {
    cpSync(join(appFolder, "test/fixtures/conformance-types.ts"), join(project.folder, "conformance-types.ts"));
    mkdirSync(join(project.folder, "node_modules/@types"), { recursive: true });
    const installed = realpathSync(join(appFolder, "node_modules/@types/node"));
    symlinkSync(installed, join(project.folder, "node_modules/@types/node"), "junction");
    // The types of Node import it.
    symlinkSync(
      realpathSync(join(dirname(dirname(installed)), "undici-types")),
      join(project.folder, "node_modules/undici-types"),
      "junction",
    );
  });

  test.each([
    ["5.9", () => workspaceCompiler("typescript-5.9")],
    ["6.0", () => findTool("typescript-6.0")],
    ["7.0", () => workspaceCompiler("typescript")],
  ])("compile strictly in TypeScript %s, with their declarations", async (_, compiler) => {
    const options = [
      "--noEmit",
      "--strict",
      "--exactOptionalPropertyTypes",
      "--skipDefaultLibCheck",
      "--target",
      "es2022",
    ];
    const more = [
      "--module",
      "nodenext",
      "--lib",
      "es2023,dom,dom.iterable",
      "--types",
      "node",
      "conformance-types.ts",
    ];
    const running = promisify(execFile)(process.execPath, [compiler(), ...options, ...more], { cwd: project.folder });
    expect((await running.catch((error) => error)).stdout).toBe("");
  });
});
