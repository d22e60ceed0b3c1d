import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { makeErrors } from "./errors.ts";
import { makeExamples } from "./examples.ts";
import type { GeneratedFiles } from "./generated-files.ts";
import { makeOpenapi } from "./openapi.ts";
import { makeOperations } from "./operations.ts";
import { makePatternRules } from "./pattern-rules.ts";
import { makePermissions } from "./permissions.ts";
import { readSpec, specFolder } from "./read-spec.ts";
import { makeTypes } from "./types.ts";
import { makeValidators } from "./validators.ts";

const { values: options } = parseArgs({
  options: {
    check: { type: "boolean", default: false },
    spec: { type: "string", default: specFolder },
    out: { type: "string", default: fileURLToPath(new URL("../src/gen/", import.meta.url)) },
  },
});

try {
  const files = await makeAll(options.spec);
  if (options.check) await compare(options.out, files);
  else await replace(options.out, files);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\nNothing was written.\n`);
  process.exitCode = 1;
}

async function makeAll(folder: string): Promise<GeneratedFiles> {
  const spec = await readSpec(folder);
  const [types, validators] = await Promise.all([makeTypes(spec), makeValidators(spec)]);
  return {
    ...makeOpenapi(spec),
    ...types,
    ...makeOperations(spec),
    ...validators,
    ...makePatternRules(spec),
    ...makeExamples(spec),
    ...makeErrors(spec),
    ...makePermissions(spec),
  };
}

/** Empties the folder first, so that what is no longer made disappears. */
async function replace(folder: string, files: GeneratedFiles): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await Promise.all(Object.entries(files).map(([name, text]) => writeFile(`${folder}/${name}`, text)));
}

async function compare(folder: string, files: GeneratedFiles): Promise<void> {
  const present = await readdir(folder).catch(() => []);
  const names = [...new Set([...Object.keys(files), ...present])].sort();
  const drifted: string[] = [];
  for (const name of names) {
    const text = await readFile(`${folder}/${name}`, "utf8").catch(() => undefined);
    if (text !== files[name]) drifted.push(name);
  }
  if (drifted.length === 0) return;
  const list = drifted.map((name) => `  packages/contract/src/gen/${name}`).join("\n");
  process.stderr.write(`Generated code is not what spec/ says:\n${list}\nRun: pnpm generate\n`);
  process.exitCode = 1;
}
