import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type * as redocly from "@redocly/openapi-core";
import { parse, YAMLParseError } from "yaml";
import type { ErrorDefinition, PermissionDefinition } from "../../src/catalogues.ts";
import type { OpenApiDocument } from "./openapi-document.ts";

/** Everything the makers read: the bundled contract and its two catalogues. */
export interface Spec {
  readonly document: OpenApiDocument;
  readonly errors: Readonly<Record<string, ErrorDefinition>>;
  readonly permissions: Readonly<Record<string, PermissionDefinition>>;
}

type Redocly = typeof redocly;
type Problem = Awaited<ReturnType<Redocly["bundle"]>>["problems"][number];

/** The folder of the hand-written contract in this repository. */
export const specFolder = fileURLToPath(new URL("../../../../spec/", import.meta.url));

/**
 * Reads `openapi.yaml`, `errors.yaml` and `permissions.yaml` from `folder` and resolves every `$ref` between files.
 *
 * @throws Error naming each reference or YAML error with its file and line.
 */
export async function readSpec(folder: string): Promise<Spec> {
  // Loaded by the first call: not every tool that can read a contract does.
  const { bundle, createConfig, getLineColLocation } = await import("@redocly/openapi-core");
  const config = await createConfig();
  const [{ bundle: bundled, problems }, errors, permissions] = await Promise.all([
    bundle({ ref: `${folder}/openapi.yaml`, config }),
    readYaml<Spec["errors"]>(`${folder}/errors.yaml`),
    readYaml<Spec["permissions"]>(`${folder}/permissions.yaml`),
  ]);
  if (problems.length > 0) {
    throw new Error(
      problems.map(({ message, location }) => `${describe(location[0], getLineColLocation)}: ${message}`).join("\n"),
    );
  }
  return { document: bundled.parsed as OpenApiDocument, errors, permissions };
}

async function readYaml<T>(file: string): Promise<T> {
  const text = await readFile(file, "utf8");
  try {
    return parse(text) as T;
  } catch (error) {
    if (!(error instanceof YAMLParseError)) throw error;
    throw new Error(`${file}:${error.linePos?.[0].line ?? 1}: ${error.message}`);
  }
}

function describe(
  location: Problem["location"][number] | undefined,
  getLineColLocation: Redocly["getLineColLocation"],
): string {
  if (location === undefined) return "openapi.yaml";
  const { line } =
    "start" in location && location.start !== undefined ? location.start : getLineColLocation(location).start;
  return `${location.source.absoluteRef}:${line}`;
}
