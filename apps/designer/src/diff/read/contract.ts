import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, dirname, join, relative, resolve, sep } from "node:path";
import { promisify } from "node:util";
import { readSpec } from "@credential-api/contract/generate";
import { formatLocation, readBundleLines, readSpecLines, type SpecLines } from "@credential-api/openapi/lines";
import { at, isObject, type Json, type JsonObject, toMap } from "@credential-api/openapi/schemas";
import { parse } from "yaml";
import { findYamlErrors } from "../../check/yaml-errors.ts";
import { CliError } from "../../cli.ts";
import { compareVersions, parseVersion } from "./version.ts";

/** A contract that has been read, ready to be compared. */
export interface Contract {
  /** Its name in messages: `1.0.0`, `HEAD~1`, `spec`. */
  readonly name: string;
  /** `info.version`. */
  readonly version: string;
  /** The bundle as the bundler made it: what a release freezes. */
  readonly document: JsonObject;
  /** `x-error-catalogue` and `x-permission-catalogue`; undefined where there are none. */
  readonly catalogues: JsonObject | undefined;
  /** Bundle and catalogues in one, without `x-replay`: this is compared. */
  readonly bundled: JsonObject;
  readonly lines: SpecLines;
}

const run = promisify(execFile);

/**
 * The working contract in a folder.
 *
 * @throws CliError naming file and line, when it cannot be bundled.
 */
export async function readWorking(path: string, name = basename(path), label = name): Promise<Contract> {
  const folder = resolve(path);
  const spec = await readSpec(folder).catch((error: unknown) => {
    const reason = findYamlProblems(folder, label) || nameFiles(error, folder, label);
    throw new CliError(`Cannot read the contract in ${label}.\n${reason}`);
  });
  const nameFile = (path: string) => `${label}/${relative(folder, path).split(sep).join("/")}`;
  const lines = readSpecLines(folder, spec.document, nameFile);
  const catalogues = { "x-error-catalogue": spec.errors, "x-permission-catalogue": spec.permissions };
  return { name, ...read(toObject(spec.document), toObject(catalogues)), lines };
}

/** Every file that is not YAML, once, with the first line that is not; empty when all are. */
function findYamlProblems(folder: string, label: string): string {
  const labelled = (file: string) => `${label}${file.slice(basename(folder).length)}`;
  return findYamlErrors(folder)
    .map(({ file, message, ...place }) => `${formatLocation({ ...place, file: labelled(file) })}: ${message}`)
    .join("\n");
}

/** What the bundler says, each line once, with the files as people name them. */
function nameFiles(error: unknown, folder: string, label: string): string {
  const message = error instanceof Error ? error.message : String(error);
  return [...new Set(message.replaceAll(folder, label).split("\n"))].join("\n");
}

/** The last frozen release of the contract in `folder`: the highest version, by number. Undefined before the first. */
export async function readLastRelease(folder: string): Promise<Contract | undefined> {
  const files = await readdir(join(folder, "releases")).catch(() => []);
  const versions = files
    .filter((file) => file.endsWith(".yaml"))
    .map((file) => file.slice(0, -".yaml".length))
    .filter((version) => parseVersion(version) !== undefined);
  const last = versions.sort(compareVersions).at(-1);
  if (last === undefined) return undefined;
  const label = `${basename(folder)}/releases/${last}.yaml`;
  return readFrozen(join(folder, "releases", `${last}.yaml`), last, label);
}

/**
 * The contract to compare with: a bundled file, the `openapi.yaml` of a written contract, or a git revision of
 * the repository that `folder` is in. A relative path begins at `from`.
 *
 * @throws CliError when it is none of these.
 */
export async function readBase(base: string, folder: string, from = process.cwd()): Promise<Contract> {
  const path = resolve(from, base);
  if (!existsSync(path)) return readGitRevision(base, folder);
  if (basename(path) === "openapi.yaml" && existsSync(join(dirname(path), "errors.yaml"))) {
    return readWorking(dirname(path), base, dirname(base).split(sep).join("/"));
  }
  return readFrozen(path, base, base.split(sep).join("/"));
}

/** The file beside a frozen bundle that has its catalogues: `1.1.0.catalogues.yaml` beside `1.1.0.yaml`. */
export function catalogueFileOf(bundle: string): string {
  return bundle.replace(/\.yaml$/, ".catalogues.yaml");
}

async function readFrozen(path: string, name: string, label: string): Promise<Contract> {
  const document = toObject(parse(await readFile(path, "utf8")));
  if (!isObject(document.paths)) throw new CliError(`${label} is not an OpenAPI document.`);
  const outside = findOutsideReference(document);
  if (outside !== undefined) {
    throw new CliError(
      `${label} refers to another file (${outside}). Give a bundled file, or the openapi.yaml of a folder like spec/.`,
    );
  }
  const beside = catalogueFileOf(path);
  const isThere = beside !== path && existsSync(beside);
  const nameFile = (file: string) => (file === path ? label : catalogueFileOf(label));
  // A release does not change, so its lines are read when they are asked for.
  let lines: SpecLines | undefined;
  const locate = (pointer: string) => {
    lines ??= readBundleLines(path, nameFile, isThere ? beside : undefined);
    return lines.locate(pointer);
  };
  const catalogues = isThere ? toObject(parse(await readFile(beside, "utf8"))) : undefined;
  return { name, ...read(document, catalogues), lines: { locate } };
}

async function readGitRevision(revision: string, folder: string): Promise<Contract> {
  const git = (...words: readonly string[]) => run("git", ["-C", folder, ...words], { maxBuffer: 1 << 28 });
  const commit = await git("rev-parse", "--verify", "--quiet", "--end-of-options", `${revision}^{commit}`).catch(
    () => undefined,
  );
  if (commit === undefined) throw new CliError(`${revision} is neither a file nor a git revision.`);
  const id = commit.stdout.trim();
  const contract = await git("cat-file", "-t", `${id}:./openapi.yaml`).catch(() => undefined);
  if (contract === undefined) throw new CliError(`${revision} has no ${basename(folder)}/openapi.yaml.`);
  const temporary = await mkdtemp(join(tmpdir(), "contract-base-"));
  try {
    const archive = join(temporary, "spec.tar");
    const target = join(temporary, basename(folder));
    await mkdir(target);
    await git("archive", "--format=tar", `--output=${archive}`, id, ".");
    await run("tar", ["-xf", archive, "-C", target]);
    return await readWorking(target, revision, `${revision}:${basename(folder)}`);
  } finally {
    await rm(temporary, { recursive: true, force: true });
  }
}

function read(document: JsonObject, catalogues: JsonObject | undefined) {
  const version = at(document, "/info/version");
  const whole = { ...document, ...catalogues };
  const bundled = toObject(JSON.parse(JSON.stringify(whole, (key, value) => (key === "x-replay" ? undefined : value))));
  return { version: typeof version === "string" ? version : "", document, catalogues, bundled };
}

function toObject(value: unknown): JsonObject {
  return toMap(JSON.parse(JSON.stringify(value ?? null)));
}

function findOutsideReference(node: Json): string | undefined {
  if (typeof node !== "object" || node === null) return undefined;
  for (const [name, child] of Object.entries(node)) {
    if (name === "$ref" && typeof child === "string" && !child.startsWith("#")) return child;
    const found = findOutsideReference(child);
    if (found !== undefined) return found;
  }
  return undefined;
}
