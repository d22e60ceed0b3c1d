import { readFileSync } from "node:fs";
import { basename, join, posix } from "node:path";
import { parsePointer, valueAt } from "@credential-api/openapi";
import { parse } from "yaml";
import { listYamlFiles } from "../check/yaml-errors.ts";

/** What a new operation has to fit in with: the names that are taken, and the ones it can use. */
export interface SpecView {
  /** In the order of `openapi.yaml`. */
  readonly operations: readonly ViewedOperation[];
  readonly tags: readonly string[];
  /** The names of all permissions. */
  readonly permissions: readonly string[];
  /** For each parameter in `shared/parameters.yaml`, as `path clientExtId`, its key there and its example. */
  readonly parameters: ReadonlyMap<string, { readonly key: string; readonly example: unknown }>;
  /** For each schema its file, relative to `spec/`. */
  readonly schemas: ReadonlyMap<string, string>;
  /** Every example of a response in `shared/examples.yaml`. */
  readonly sharedExamples: ReadonlyMap<string, ViewedExample>;
  /** Every response in `shared/responses.yaml`. */
  readonly sharedResponses: ReadonlyMap<string, ViewedResponse>;
  /** The text of each YAML file that people write, by its path relative to `spec/`. */
  readonly texts: ReadonlyMap<string, string>;
}

/** An operation as it is written. */
export interface ViewedOperation {
  readonly operationId: string;
  readonly method: string;
  readonly path: string;
  readonly takesBody: boolean;
  /** Its file, and those of the schemas of its request and its first success response, relative to `spec/`. */
  readonly file: string;
  readonly request: string | undefined;
  readonly response: string | undefined;
  /** The file of the schema that the operation is about: that of the items of a list, or else of the response. */
  readonly resource: string | undefined;
  readonly tags: readonly string[];
  readonly since: readonly string[];
  /** Those that a caller needs all of; empty when the operation has another rule. */
  readonly permissions: readonly string[];
  /** The first example of its first success response. */
  readonly example: ViewedExample | undefined;
}

/** An example of a response: `x-replay` says which request yields it. */
export interface ViewedExample {
  readonly value: unknown;
  readonly "x-replay": Readonly<Record<string, unknown>>;
}

/** A response, or the body of a request. */
export interface ViewedResponse {
  readonly headers?: object;
  readonly content?: {
    readonly "application/json"?: {
      readonly schema?: { readonly $ref?: string };
      readonly examples?: Readonly<Record<string, { readonly $ref: string }>>;
    };
  };
}

/** Reads a contract that passes lint from its folder. */
export function viewSpec(folder: string): SpecView {
  const texts = readTexts(folder);
  const root = read<Root>(texts, "openapi.yaml");
  const parameters = read<Record<string, Record<"name" | "in" | "example", unknown>>>(texts, "shared/parameters.yaml");
  return {
    operations: Object.entries(root.paths).flatMap(([path, item]) =>
      Object.entries(item).map(([method, { $ref }]) => viewOperation(texts, path, method, $ref)),
    ),
    tags: root.tags.map(({ name }) => name),
    permissions: Object.keys(read<object>(texts, "permissions.yaml")),
    parameters: new Map(
      Object.entries(parameters).map(([key, { example, ...each }]) => [`${each.in} ${each.name}`, { key, example }]),
    ),
    schemas: new Map(
      [...texts.keys()].filter((file) => /^[A-Z]/.test(basename(file))).map((file) => [basename(file, ".yaml"), file]),
    ),
    sharedExamples: new Map(Object.entries(read<Examples>(texts, "shared/examples.yaml").responses ?? {})),
    sharedResponses: new Map(Object.entries(read<Record<string, ViewedResponse>>(texts, "shared/responses.yaml"))),
    texts,
  };
}

type Texts = ReadonlyMap<string, string>;

/** A file that is not there, such as a catalogue that is optional, is an empty one. */
function read<T>(texts: Texts, file: string): T {
  return (parse(texts.get(file) ?? "") ?? {}) as T;
}

interface Root {
  readonly tags: readonly { readonly name: string }[];
  readonly paths: Readonly<Record<string, Readonly<Record<string, { readonly $ref: string }>>>>;
}

interface WrittenOperation {
  readonly operationId: string;
  readonly tags: readonly string[];
  readonly "x-since": readonly string[];
  readonly "x-required-permissions"?: unknown;
  readonly "x-pagination"?: { readonly items: string };
  readonly requestBody?: ViewedResponse;
  readonly responses: Readonly<Record<string, ViewedResponse>>;
}

interface Examples {
  readonly responses?: Readonly<Record<string, ViewedExample>>;
}

function viewOperation(texts: Texts, path: string, method: string, file: string): ViewedOperation {
  const written = read<WrittenOperation>(texts, file);
  const fileOf = (reference = "") => posix.join(posix.dirname(file), reference.replace(/#.*/, ""));
  const schemaOf = (body: ViewedResponse | undefined) => {
    const reference = body?.content?.["application/json"]?.schema?.$ref;
    return reference === undefined ? undefined : fileOf(reference);
  };
  const success = Object.entries(written.responses).find(([status]) => status.startsWith("2"))?.[1];
  const permissions = written["x-required-permissions"];
  const [[name, { $ref }] = ["", { $ref: "" }]] = Object.entries(
    success?.content?.["application/json"]?.examples ?? {},
  );
  const response = schemaOf(success);
  const itemsAt = parsePointer(written["x-pagination"]?.items ?? "").flatMap((name) => ["properties", name]);
  const item = valueAt(read<object>(texts, response ?? ""), [...itemsAt, "items", "$ref"]);
  return {
    operationId: written.operationId,
    method,
    path,
    takesBody: written.requestBody !== undefined,
    file,
    request: schemaOf(written.requestBody),
    response,
    resource: typeof item === "string" ? posix.join(posix.dirname(response ?? ""), item) : response,
    tags: written.tags,
    since: written["x-since"],
    permissions: Array.isArray(permissions) ? permissions.map(String) : [],
    example: read<Examples>(texts, fileOf($ref)).responses?.[name],
  };
}

function readTexts(folder: string): Texts {
  return new Map(listYamlFiles(folder).map((file) => [file, readFileSync(join(folder, file), "utf8")]));
}
