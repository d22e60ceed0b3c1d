import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { transform } from "esbuild";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { findTool, toolsFolder, workspaceCompiler } from "../src/tools.ts";
import { appFolder, clientFolder } from "./support/folders.ts";
import { installPackages } from "./support/install.ts";
import { readSnippets } from "./support/read-snippets.ts";
import { runServer } from "./support/run-server.ts";
import { useReference } from "./support/start-reference.ts";

// A build takes its time on a busy machine.
vi.setConfig({ testTimeout: 180_000, hookTimeout: 180_000 });

const target = useReference();
const next = findTool("next");

const readme = readFileSync(join(clientFolder, "README.md"), "utf8");
const files = readSnippets(readme).filter(({ file }) => file !== undefined && /^(app|lib)\//.test(file));

// Beside Next.js, which finds React there. It builds JavaScript here, because it needs a TypeScript of its own for the rest.
let folder = "";
beforeAll(async () => {
  folder = mkdtempSync(join(toolsFolder, "next-app-"));
  await installPackages(folder, ["client"]);
  for (const { file = "", code } of files) {
    await write(file, code);
    writeFileSync(join(folder, file), code);
  }
  await write("app/layout.tsx", "export default ({ children }) => <html lang='en'><body>{children}</body></html>;");
  const options = { cacheComponents: true, partialPrefetching: true, turbopack: { root: toolsFolder } };
  writeFileSync(join(folder, "next.config.mjs"), `export default ${JSON.stringify(options)};`);
});
afterAll(() => {
  if (folder) rmSync(folder, { recursive: true, force: true });
});

/** Writes a file of TypeScript as JavaScript. */
async function write(file: string, source: string): Promise<void> {
  const { code } = await transform(source, { loader: "tsx", jsx: "preserve", target: "es2022" });
  const path = join(folder, file.replace(/\.ts(x?)$/, ".js$1"));
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, code);
}

const env = { NEXT_TELEMETRY_DISABLED: "1", NODE_ENV: "production" };

/** Builds the app and returns what Next.js prints, also when it fails. */
async function build(): Promise<string> {
  const given = { cwd: folder, env: { ...process.env, ...env } };
  const { stdout, stderr } = await promisify(execFile)(process.execPath, [next, "build"], given).catch(
    (error) => error,
  );
  return `${stdout}${stderr}`;
}

/** Opens the page and returns its HTML. */
async function open(url: string): Promise<string> {
  return (await fetch(url)).text();
}

describe("an app of Next.js with the README's files", () => {
  test("compiles, strictly", async () => {
    const compilerOptions = {
      ...{
        target: "es2022",
        module: "esnext",
        moduleResolution: "bundler",
        jsx: "preserve",
        strict: true,
        noEmit: true,
      },
      ...{ skipLibCheck: true, types: ["node"], typeRoots: [join(appFolder, "node_modules/@types")] },
      paths: { react: [join(appFolder, "node_modules/@types/react")] },
    };
    const config = join(folder, "tsconfig.check.json");
    writeFileSync(config, JSON.stringify({ compilerOptions, files: files.map(({ file }) => file) }));
    const compiling = promisify(execFile)(process.execPath, [workspaceCompiler("typescript"), "-p", config]);
    expect((await compiling.catch((error) => error)).stdout).toBe("");
    // Next.js would take them, and their compiler, for its own.
    for (const { file = "" } of files) rmSync(join(folder, file));
  });

  test("builds with cacheComponents, reads in a Server Component and changes in a Server Action", async () => {
    expect(await build()).toMatch(/◐ {2}\(Partial Prerender\)/);
    const { baseUrl, token } = target();
    const url = await runServer({
      command: process.execPath,
      args: (port) => [next, "start", "--port", String(port), "--hostname", "127.0.0.1"],
      cwd: folder,
      env: { ...env, CREDENTIAL_API_URL: baseUrl, CREDENTIAL_API_TOKEN: token },
    });
    const html = await open(url);
    expect(html).toContain("+41791234567 is active, in version 7");

    // As a browser without JavaScript submits the form.
    const form = new FormData();
    for (const [, name = "", value = ""] of html.matchAll(
      /<input type="hidden" name="([^"]+)"(?: value="([^"]*)")?/g,
    )) {
      form.append(name, value.replaceAll("&quot;", '"'));
    }
    const submitted = await fetch(url, { method: "POST", body: form });
    expect(submitted.status).toBe(200);
    expect(await open(url)).toContain("+41791234567 is disabled, in version 8");
  });

  test("does not build when middleware makes openapi-fetch ask for a random number", async () => {
    await write(
      "lib/credentials.ts",
      `${files.find(({ file }) => file === "lib/credentials.ts")?.code}\nclient.raw.use({ onRequest: ({ request }) => request });\n`,
    );
    expect(await build()).toMatch(/Math\.random\(\)/);
  });
});
