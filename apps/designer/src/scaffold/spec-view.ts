import { basename, posix } from "node:path";
import { parse } from "yaml";
import { uncapitalize } from "./names.ts";

/** What a new operation has to fit in with: the names that are taken and those that can be used. */
export interface SpecView {
  readonly operations: readonly ViewedOperation[];
  readonly tags: readonly string[];
  /** Every permission by its name, with what it lets a caller do: `read credentials`. */
  readonly permissions: ReadonlyMap<string, string>;
  /** Every path parameter by its name, with its example. */
  readonly parameters: ReadonlyMap<string, string>;
  /** Every schema by its name, with its file relative to `spec/` and its parsed content. */
  readonly schemas: ReadonlyMap<string, { readonly file: string; readonly schema: ViewedSchema }>;
  /** Every example of an answer by its name, which it has alone in the contract. */
  readonly examples: ReadonlyMap<string, ViewedExample>;
}

/** An operation as it was written, and where. */
export interface ViewedOperation {
  readonly operationId: string;
  readonly method: string;
  readonly path: string;
  /** Its file relative to `spec/`. */
  readonly file: string;
  readonly tags: readonly string[];
  readonly since: readonly string[];
  readonly permissions: readonly string[];
  /** Its own `x-evidence`. */
  readonly evidence: string | undefined;
  /** The file of the schema of its 200, relative to `spec/`. */
  readonly answers: string | undefined;
  /** What it says of each status it answers, and the names of the examples. Shared answers are left out. */
  readonly statuses: ReadonlyMap<string, { readonly description: string; readonly examples: readonly string[] }>;
}

/** An example of an answer. */
export interface ViewedExample {
  /** Its file relative to `spec/`. */
  readonly file: string;
  readonly value: unknown;
  /** Its `x-replay`. */
  readonly replay: Readonly<Record<string, unknown>> & { readonly path?: object };
}

/** A schema as it was written; references are not followed. */
interface ViewedSchema {
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, object>>;
}

/**
 * Reads what is written in a contract that passes lint.
 *
 * @param texts the YAML files people write, by path relative to `spec/`.
 */
export function viewSpec(texts: ReadonlyMap<string, string>): SpecView {
  const root = read<Root>(texts, "openapi.yaml");
  const operations = Object.entries(root.paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, { $ref }]) => viewOperation(texts, path, method, $ref)),
  );
  const catalogue = read<Record<string, { readonly summary: string }>>(texts, "permissions.yaml");
  const parameters = read<Record<string, { readonly example: string }>>(texts, "shared/parameters.yaml");
  return {
    operations,
    tags: root.tags.map(({ name }) => name),
    permissions: new Map(Object.entries(catalogue).map(([name, { summary }]) => [name, toPhrase(summary)])),
    parameters: new Map(Object.entries(parameters).map(([name, { example }]) => [name, example])),
    schemas: viewSchemas(texts),
    examples: viewExamples(texts),
  };
}

function viewOperation(texts: Texts, path: string, method: string, file: string): ViewedOperation {
  const written = read<WrittenOperation>(texts, file);
  const schema = written.responses["200"]?.content?.["application/json"].schema.$ref;
  const own = Object.entries(written.responses).flatMap(([status, { description, content }]) =>
    content === undefined
      ? []
      : [
          [
            status,
            { description: description ?? "", examples: Object.keys(content["application/json"].examples) },
          ] as const,
        ],
  );
  return {
    operationId: written.operationId,
    method,
    path,
    file,
    tags: written.tags,
    since: written["x-since"],
    permissions: written["x-required-permissions"],
    evidence: written["x-evidence"],
    answers: schema === undefined ? undefined : posix.join(posix.dirname(file), schema),
    statuses: new Map(own),
  };
}

type Texts = ReadonlyMap<string, string>;

interface Root {
  readonly tags: readonly { readonly name: string }[];
  readonly paths: Readonly<Record<string, Readonly<Record<string, { readonly $ref: string }>>>>;
}

interface WrittenOperation {
  readonly operationId: string;
  readonly tags: readonly string[];
  readonly "x-since": readonly string[];
  readonly "x-required-permissions": readonly string[];
  readonly "x-evidence"?: string;
  readonly responses: Readonly<Record<string, WrittenAnswer>>;
}

interface WrittenAnswer {
  readonly description?: string;
  readonly content?: {
    readonly "application/json": { readonly schema: { readonly $ref?: string }; readonly examples: object };
  };
}

interface WrittenExamples {
  readonly responses?: Readonly<
    Record<string, { readonly value: unknown; readonly "x-replay": ViewedExample["replay"] }>
  >;
}

function viewSchemas(texts: Texts): SpecView["schemas"] {
  const files = [...texts.keys()].filter((file) => /^[A-Z]/.test(basename(file)));
  return new Map(files.map((file) => [basename(file, ".yaml"), { file, schema: read<ViewedSchema>(texts, file) }]));
}

function viewExamples(texts: Texts): SpecView["examples"] {
  const files = [...texts.keys()].filter((file) => basename(file) === "examples.yaml");
  return new Map(
    files.flatMap((file) =>
      Object.entries(read<WrittenExamples>(texts, file).responses ?? {}).map(
        ([name, { value, "x-replay": replay }]) => [name, { file, value, replay }] as const,
      ),
    ),
  );
}

/** `Read credentials.` as `read credentials`. */
function toPhrase(summary: string): string {
  return uncapitalize(summary.replace(/\.$/, ""));
}

function read<T>(texts: Texts, file: string): T {
  return parse(texts.get(file) ?? "") as T;
}
