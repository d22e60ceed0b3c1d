import { readFileSync } from "node:fs";
import { join } from "node:path";
import { compileFunction } from "node:vm";
import {
  type ContractOperation,
  type Example,
  type GeneratedFiles,
  type MediaType,
  type OpenApiDocument,
  operationsOf,
  type Parameter,
  type Response,
  resolve,
} from "@credential-api/contract/generate";
import { toPointer } from "../../spec-lines/pointer.ts";
import { readSpecLines } from "../../spec-lines/spec-lines.ts";
import { makeExcerpt, type Problem } from "../../typecheck/problem.ts";

/**
 * Holds every example of the contract against the validators that were made from it: those that will judge real requests
 * and answers. The linter judges examples too, but with a validator of its own.
 */
export async function judgeExamples(root: string, files: GeneratedFiles): Promise<readonly Problem[]> {
  const document: OpenApiDocument = JSON.parse(files["openapi.json"] ?? "");
  const validators = loadValidators(files["validators.js"] ?? "");
  const responseSchemas: Record<string, Record<string, string>> = literalIn(files["response-schemas.ts"] ?? "");
  const faults = operationsOf(document).flatMap((placed) => [
    ...requestFaults(document, placed, validators[`request_${placed.id}`]),
    ...Object.entries(responseSchemas[placed.id] ?? {}).flatMap(([status, schema]) =>
      responseFaults(document, placed, status, validators[schema]),
    ),
  ]);
  if (faults.length === 0) return [];
  const specFolder = join(root, "spec");
  const lines = readSpecLines(specFolder, document);
  return faults.flatMap(({ pointer, message }) => {
    const place = lines.locate(pointer);
    if (place === undefined) return [];
    const { file, path, line, column } = place;
    const excerpt = makeExcerpt(readFileSync(path, "utf8"), line, column);
    return [{ file, line, column, rule: "examples", message, excerpt, consequences: [] }];
  });
}

interface Fault {
  /** Into the bundle. */
  readonly pointer: string;
  readonly message: string;
}

interface Validate {
  (value: unknown): boolean;
  readonly errors?: readonly { readonly instancePath: string; readonly message?: string }[] | null;
}

function requestFaults(document: OpenApiDocument, placed: ContractOperation, validate: Validate | undefined) {
  const { path, method, operation } = placed;
  const parameters = (operation.parameters ?? []).map((parameter) => resolve<Parameter>(document, parameter));
  const values = Object.fromEntries(parameters.map(({ name, example }) => [name, example]));
  const content = operation.requestBody?.content ?? {};
  const place = ["paths", path, method, "requestBody", "content"];
  return faultsOf(document, content, place, validate, (body) => ({ path: values, body }));
}

function responseFaults(
  document: OpenApiDocument,
  { path, method, operation }: ContractOperation,
  status: string,
  validate: Validate | undefined,
) {
  const response = operation.responses[status];
  const content = response === undefined ? {} : (resolve<Response>(document, response).content ?? {});
  const place = ["paths", path, method, "responses", status, "content"];
  return faultsOf(document, content, place, validate, (body) => body);
}

function faultsOf(
  document: OpenApiDocument,
  content: Readonly<Record<string, MediaType>>,
  place: readonly string[],
  validate: Validate | undefined,
  toValue: (body: unknown) => unknown,
): readonly Fault[] {
  return Object.entries(content).flatMap(([type, { examples = {} }]) =>
    Object.entries(examples).flatMap(([name, example]) => {
      const value = toValue(resolve<Example>(document, example).value);
      if (validate === undefined || validate(value)) return [];
      const [first] = validate.errors ?? [];
      const inBody = (first?.instancePath ?? "").replace(/^\/body(?=\/|$)/, "");
      const said = `${inBody === "" ? "The example" : inBody} ${first?.message ?? "is not valid"}`;
      return [
        {
          pointer: toPointer([...place, type, "examples", name, "value"]) + inBody,
          message: `${said}. Change the example, or the schema.`,
        },
      ];
    }),
  );
}

/** Runs the generated module without writing it: it is only written when all is well. */
function loadValidators(text: string): Readonly<Record<string, Validate>> {
  const exported = /export \{\s*(\w+) as every,[\s\S]*\}/.exec(text);
  if (exported === null) throw new Error("The generated validators are not what was expected: no export of `every`");
  const load = compileFunction(`${text.slice(0, exported.index)}\nreturn ${exported[1]};`);
  return load();
}

/** The value of the one constant in a generated file. */
function literalIn(text: string) {
  return JSON.parse(/ = (\{[\s\S]*\}) as const/.exec(text)?.[1] ?? "{}");
}
