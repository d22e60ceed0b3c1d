import { readdir, readFile } from "node:fs/promises";
import { makeClientDocs } from "./client-docs.ts";
import { makeClientLimits } from "./client-limits.ts";
import { makeClientMembers } from "./client-members.ts";
import { makeClientTable } from "./client-table.ts";
import { makeErrors } from "./errors.ts";
import { makeExampleHeaders } from "./example-headers.ts";
import { makeExampleNames } from "./example-names.ts";
import { makeExamples } from "./examples.ts";
import type { GeneratedFiles } from "./generated-files.ts";
import { makeOpenapi } from "./openapi.ts";
import { makeOperations } from "./operations.ts";
import { makePatternRules } from "./pattern-rules.ts";
import { makePermissions } from "./permissions.ts";
import { readSpec } from "./read-spec.ts";
import { makeResponseMembers } from "./response-members.ts";
import { makeTypes } from "./types.ts";
import { makeValidators } from "./validators.ts";

/**
 * Makes every file of `src/gen` from the hand-written contract in `folder`, and writes none.
 *
 * @throws Error naming what in the contract no maker can act on.
 */
export async function makeAll(folder: string): Promise<GeneratedFiles> {
  const spec = await readSpec(folder);
  const [types, validators] = await Promise.all([makeTypes(spec), makeValidators(spec)]);
  return {
    ...makeOpenapi(spec),
    ...types,
    ...makeOperations(spec),
    ...validators,
    ...makePatternRules(spec),
    ...makeExamples(spec),
    ...makeExampleHeaders(spec),
    ...makeExampleNames(spec),
    ...makeResponseMembers(spec),
    ...makeErrors(spec),
    ...makePermissions(spec),
    ...makeClientTable(spec),
    ...makeClientDocs(spec),
    ...makeClientLimits(spec),
    ...makeClientMembers(spec),
  };
}

/** Names of the files in `folder` that are not what was made: different, missing, or no longer made. Sorted. */
export async function findDrift(folder: string, files: GeneratedFiles): Promise<readonly string[]> {
  const present = await readdir(folder).catch(() => []);
  const names = [...new Set([...Object.keys(files), ...present])].sort();
  const drifted: string[] = [];
  for (const name of names) {
    const text = await readFile(`${folder}/${name}`, "utf8").catch(() => undefined);
    if (text !== files[name]) drifted.push(name);
  }
  return drifted;
}
