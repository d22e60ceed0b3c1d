import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { makeBundle, PROGRAM } from "../bin/bundle.js";
import { startCollector } from "./support/collector.ts";
import { startProcess } from "./support/start-process.ts";
import { demoPath } from "./support/start-test-server.ts";
import { temporaryDirectory } from "./support/temporary-directory.ts";

const root = fileURLToPath(new URL("../../../", import.meta.url));

let bundle: string;
let inputs: readonly string[];
beforeAll(async () => {
  mkdirSync(join(root, "apps/server/dist"), { recursive: true });
  bundle = mkdtempSync(join(root, "apps/server/dist/test-"));
  inputs = await makeBundle(bundle);
});
afterAll(() => rmSync(bundle, { recursive: true, force: true }));

/** Runs the bundle; what it writes on its standard and on its error output. */
async function run(options: readonly string[], parameters: readonly string[]) {
  const env = { PATH: process.env.PATH, DATA_DIR: temporaryDirectory() };
  return promisify(execFile)(process.execPath, [...options, join(bundle, PROGRAM), ...parameters], { env }).catch(
    ({ stdout, stderr }: { readonly stdout: string; readonly stderr: string }) => ({ stdout, stderr }),
  );
}

describe("the bundle", () => {
  test("runs a command that reads files beside the source", async () => {
    expect((await run([], ["reset", "--yes"])).stderr).toMatch(/holds the demo data again\.\n$/);
  });

  test("depends on every source of this repository that is in it", () => {
    const maps = readdirSync(bundle).filter((name) => name.endsWith(".map"));
    const sources = maps.flatMap((name) => JSON.parse(readFileSync(join(bundle, name), "utf8")).sources as string[]);
    const own = sources.filter((source) => !/node_modules\/|^node:/.test(source)).map((source) => join(bundle, source));
    expect(own.length).toBeGreaterThan(100);
    expect(inputs).toEqual(expect.arrayContaining(own));
    for (const file of ["pnpm-lock.yaml", "apps/server/bin/bundle.js", "packages/contract/package.json"]) {
      expect(inputs).toContain(join(root, file));
    }
  });

  test("has what is loaded later: the metrics of two workers, and traces", async () => {
    const collector = await startCollector();
    const settings = { WORKERS: "2", OTEL_EXPORTER_OTLP_ENDPOINT: collector.url };
    const server = startProcess({ DATA_DIR: temporaryDirectory(), ...settings }, undefined, join(bundle, PROGRAM));
    const url = await server.url;
    await fetch(`${url}${demoPath("getMobileSignature")}`);
    expect(await (await fetch(`${url}/metrics`)).text()).toMatch(/^credential_api_build_info\{.*\} 1$/m);
    server.kill("SIGTERM");
    expect(await server.ended).toBe(0);
    expect(collector.mediaTypes).toEqual(["application/x-protobuf"]);
  });

  test("names the source in stacks", async () => {
    const fault = 'data:text/javascript,process.cwd=()=>{throw new Error("faulty")}';
    const { stderr } = await run(["--import", fault], ["export"]);
    const source = readFileSync(join(root, "apps/server/src/cli/cli-context.ts"), "utf8").split("\n");
    const line = source.findIndex((text) => text.includes("process.cwd()")) + 1;
    expect(stderr).toMatch(/Error: faulty\n/);
    expect(stderr).toContain(`/apps/server/src/cli/cli-context.ts:${line}:`);
    expect(stderr).not.toMatch(/at .*dist/);
  });
});
