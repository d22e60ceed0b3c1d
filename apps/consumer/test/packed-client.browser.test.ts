import { execFile } from "node:child_process";
import { copyFileSync, globSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { build as bundle } from "esbuild";
import { beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { chromiumPath, useChromium } from "./support/browse.ts";
import { expectedReport } from "./support/expected-report.ts";
import { appFolder, clientFolder } from "./support/folders.ts";
import { useProject } from "./support/install.ts";
import { readSnippets } from "./support/read-snippets.ts";
import { useReference } from "./support/start-reference.ts";

const project = useProject();
const target = useReference();
const open = useChromium();
beforeAll(() => copyFileSync(join(appFolder, "test/fixtures/exercise.js"), join(project.folder, "exercise.js")));

/** Builds a page of the project for production, in a process of its own: this one says that it tests. */
async function buildPage(script: string): Promise<string> {
  const outDir = mkdtempSync(join(project.folder, "built-"));
  project.write("index.html", `<!doctype html><script type="module">${script}</script>`);
  const vite = join(appFolder, "node_modules/vite/bin/vite.js");
  const flags = ["--base", "/built/", "--outDir", outDir, "--logLevel", "error"];
  const env = { ...process.env, NODE_ENV: "production" };
  await promisify(execFile)(process.execPath, [vite, "build", ...flags], { cwd: project.folder, env });
  return outDir;
}

if (chromiumPath === undefined) {
  process.stderr.write(
    "Skipped: no page in Chromium uses the packed client, because there is no Chromium at /usr/bin/chromium (set CHROMIUM_PATH).\n",
  );
}

describe.skipIf(chromiumPath === undefined)("the packed client in Chromium", () => {
  test("does all it promises as a plain module", async () => {
    const entries = ["", "/operations", "/testing", "/validate"];
    const own = entries.map((entry) => [`@credential-api/client${entry}`, `/dist${entry || "/index"}.js`]);
    const imports = { ...Object.fromEntries(own), "openapi-fetch": "/openapi-fetch/dist/index.mjs" };
    const { page } = await open(`<!doctype html><script type="importmap">${JSON.stringify({ imports })}</script>`, {
      dist: join(project.client, "dist"),
      "openapi-fetch": join(project.folder, "node_modules/openapi-fetch"),
      project: project.folder,
    });
    // As text, because the test runner rewrites imports in functions.
    const program = `import("/project/exercise.js").then(({ exercise }) => exercise(${JSON.stringify(target())}))`;
    const report = await page.evaluate(program);
    expect(report).toEqual(expectedReport);
  });

  test("does all it promises through Vite", async () => {
    const built = await buildPage('import { exercise } from "./exercise.js"; Object.assign(window, { exercise });');
    const { page } = await open(readFileSync(join(built, "index.html"), "utf8"), { built });
    await page.waitForFunction("window.exercise");
    const report = await page.evaluate(`window.exercise(${JSON.stringify(target())})`);
    expect(report).toEqual(expectedReport);
  });

  test("works with the reference as a stand-in under MSW, as the README says", async () => {
    const readme = readFileSync(join(clientFolder, "README.md"), "utf8");
    const snippet = readSnippets(readme).find(({ code }) => code.includes('from "msw/browser"'));
    if (snippet === undefined) throw new Error("the README shows no MSW in a browser");
    const outdir = mkdtempSync(join(tmpdir(), "credential-api-"));
    onTestFinished(() => rmSync(outdir, { recursive: true }));
    await bundle({
      stdin: { contents: snippet.code, loader: "ts", resolveDir: appFolder },
      alias: { "@credential-api/client": join(project.client, "dist/index.js") },
      outfile: join(outdir, "page.js"),
      bundle: true,
      format: "esm",
    });
    const { messages } = await open('<!doctype html><script type="module" src="/page/page.js"></script>', {
      page: outdir,
      "mockServiceWorker.js": join(appFolder, "node_modules/msw/lib/mockServiceWorker.js"),
    });
    await expect.poll(() => messages).toEqual(snippet.output.trim().split("\n"));
  });
});

test("a production build with Vite holds neither the entry for testing nor the validators", async () => {
  const readme = readFileSync(join(clientFolder, "README.md"), "utf8");
  const guarded = readSnippets(readme).find(({ code }) => code.includes("import.meta.env"))?.code ?? "";
  const [, branch] = /(const checkedFetch[\s\S]*)/.exec(guarded) ?? [];
  if (branch === undefined) throw new Error("the README shows no way to leave the validators out");
  const plain = await buildPage(`
    import { createCredentialClient } from "@credential-api/client";
    ${branch}
    Object.assign(window, { client: createCredentialClient({ baseUrl: location.origin, fetch: checkedFetch }) });
  `);
  const files = globSync("**/*.js", { cwd: plain });
  const code = files.map((file) => readFileSync(join(plain, file), "utf8")).join("");
  expect(files).toHaveLength(1);
  expect(code).toContain("/nevisidm/");
  expect(code).not.toMatch(/reportDrift|unknown member|BEGIN CERTIFICATE|stale version/);
  expect(code.length).toBeLessThan(24_000);
});
