import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { describe, expect, test } from "vitest";
import { findTool } from "../src/tools.ts";
import { clientFolder } from "./support/folders.ts";
import { useProject } from "./support/install.ts";
import { readSnippets } from "./support/read-snippets.ts";
import { runServer } from "./support/run-server.ts";
import { useReference } from "./support/start-reference.ts";

const project = useProject();
const target = useReference();
const workerd = findTool("workerd");

const readme = readFileSync(join(clientFolder, "README.md"), "utf8");
const example = readSnippets(readme).find(({ file }) => file === "worker.ts")?.code ?? "";
const CACHE = 'try { new Request("http://x/", { cache: "no-store" }); return "takes"; } catch { return "rejects"; }';

/** Bundles a Worker, runs it with a compatibility date, and returns what it responds. */
async function run(contents: string, compatibilityDate: string): Promise<unknown> {
  const stdin = { contents, loader: "ts", resolveDir: project.folder } as const;
  const outfile = join(project.folder, "worker.mjs");
  await build({ stdin, outfile, bundle: true, format: "esm", conditions: ["workerd", "worker", "import"] });
  const { baseUrl, token } = target();
  const config = (port: number) => `using Workerd = import "/workerd/workerd.capnp";
    const config :Workerd.Config = (
      services = [
        (name = "main", worker = .main),
        (name = "internet", network = (allow = ["local", "private"])),
      ],
      sockets = [(name = "http", address = "127.0.0.1:${port}", http = (), service = "main")]
    );
    const main :Workerd.Worker = (
      modules = [(name = "worker.mjs", esModule = embed "worker.mjs")],
      compatibilityDate = "${compatibilityDate}",
      bindings = [
        (name = "CREDENTIAL_API_URL", text = "${baseUrl}"),
        (name = "CREDENTIAL_API_TOKEN", text = "${token}"),
      ],
    );`;
  const url = await runServer({
    command: workerd,
    args: (port) => {
      writeFileSync(join(project.folder, "config.capnp"), config(port));
      return ["serve", "config.capnp"];
    },
    cwd: project.folder,
  });
  return (await fetch(url)).json();
}

describe.each([
  { compatibilityDate: "2024-09-23", cache: "rejects" },
  { compatibilityDate: "2025-09-01", cache: "takes" },
])("a Worker of $compatibilityDate, which $cache the cache option", ({ compatibilityDate, cache }) => {
  test("runs the README's example", async () => {
    const result = await run(example, compatibilityDate);
    expect(result).toMatchObject({ status: 200, attempts: 1, body: { type: "MobileSignature", version: 7 } });
  });

  test("treats the option as this test says", async () => {
    const worker = `export default { fetch: () => Response.json((() => { ${CACHE} })()) };`;
    expect(await run(worker, compatibilityDate)).toBe(cache);
  });
});
