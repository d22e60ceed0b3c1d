import { mkdir, rm, writeFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { type GeneratedFiles, generatedFolder } from "./generated-files.ts";
import { findDrift, makeAll } from "./make-all.ts";
import { specFolder } from "./read-spec.ts";

const { values: options } = parseArgs({
  options: {
    check: { type: "boolean", default: false },
    spec: { type: "string", default: specFolder },
    out: { type: "string", default: generatedFolder },
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

/** Empties the folder first, so that what is no longer made disappears. */
async function replace(folder: string, files: GeneratedFiles): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await Promise.all(Object.entries(files).map(([name, text]) => writeFile(`${folder}/${name}`, text)));
}

async function compare(folder: string, files: GeneratedFiles): Promise<void> {
  const drifted = await findDrift(folder, files);
  if (drifted.length === 0) return;
  const list = drifted.map((name) => `  packages/contract/src/gen/${name}`).join("\n");
  process.stderr.write(`Generated code is not what spec/ says:\n${list}\nRun: pnpm generate\n`);
  process.exitCode = 1;
}
