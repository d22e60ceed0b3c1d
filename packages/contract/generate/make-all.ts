import { readdir, readFile } from "node:fs/promises";
import { readSpecLines } from "@credential-api/openapi/lines";
import { makeCatalogues } from "./catalogues.ts";
import { makeClientDocs } from "./client/client-docs.ts";
import { makeClientLimits } from "./client/client-limits.ts";
import { makeClientMembers } from "./client/client-members.ts";
import { makeClientTable } from "./client/client-table.ts";
import { makeExampleHeaders } from "./examples/example-headers.ts";
import { makeExampleNames } from "./examples/example-names.ts";
import { makeExamples } from "./examples/examples.ts";
import { makeOpenapi } from "./openapi.ts";
import { makeOpenapi30 } from "./openapi-3.0.ts";
import { makeOperations } from "./operations.ts";
import type { GeneratedFiles } from "./shared/generated-files.ts";
import { readSpec, type Spec } from "./shared/read-spec.ts";
import { makeDecisions } from "./sources/decisions.ts";
import { makeLocations } from "./sources/locations.ts";
import { makePatternRules } from "./validation/pattern-rules.ts";
import { makeResponseMembers } from "./validation/response-members.ts";
import { makeValidators } from "./validation/validators.ts";

/**
 * Makes every file of `src/gen` from the hand-written contract in `folder`, without writing one.
 *
 * @param typesOf makes the types elsewhere, meanwhile. Default: here
 * @throws Error naming the part of the contract that a maker does not support.
 */
export async function makeAll(folder: string, typesOf = typesHere): Promise<GeneratedFiles> {
  const spec = await readSpec(folder);
  const [types, others] = await Promise.all([typesOf(spec), makeOthers(spec, folder)]);
  return { ...types, ...others };
}

/** Makes the files with the types. */
export type MakeTypes = (spec: Spec) => Promise<GeneratedFiles>;

const typesHere: MakeTypes = async (spec) => (await import("./types.ts")).makeTypes(spec);

async function makeOthers(spec: Spec, folder: string): Promise<GeneratedFiles> {
  const validators = await makeValidators(spec);
  const decisions = await readFile(`${folder}/DECISIONS.md`, "utf8");
  return {
    ...makeOpenapi(spec),
    ...makeOpenapi30(spec),
    ...makeOperations(spec),
    ...validators,
    ...makePatternRules(spec),
    ...makeExamples(spec),
    ...makeExampleHeaders(spec),
    ...makeExampleNames(spec),
    ...makeResponseMembers(spec),
    ...makeCatalogues(spec),
    ...makeClientTable(spec),
    ...makeClientDocs(spec),
    ...makeClientLimits(spec),
    ...makeClientMembers(spec),
    ...makeDecisions(decisions),
    ...makeLocations(spec, readSpecLines(folder, spec.document)),
  };
}

/** The names of the files in `folder` that differ from `files`, are missing, or are no longer made. Sorted. */
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
