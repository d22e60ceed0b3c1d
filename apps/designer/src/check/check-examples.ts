import { join } from "node:path";
import { compileFunction } from "node:vm";
import {
  type ContractOperation,
  type Example,
  type GeneratedFiles,
  type Header,
  type MediaType,
  type OpenApiDocument,
  operationsOf,
  type Parameter,
  type Response,
  resolve,
} from "@credential-api/contract/generate";
import { toPointer } from "@credential-api/openapi";
import { readSpecLines } from "@credential-api/openapi/lines";
import { createProblem, type Problem } from "../problem/problem.ts";

/**
 * Validates every example of the contract with the generated validators, which validate real requests and responses. The
 * linter validates examples too, but with a validator of its own.
 */
export async function checkExamples(
  root: string,
  document: OpenApiDocument,
  files: GeneratedFiles,
): Promise<readonly Problem[]> {
  const validators = loadValidators(files["validators.js"] ?? "");
  const responseSchemas: Record<string, Record<string, ResponseSchemas>> = literalIn(
    files["response-schemas.ts"] ?? "",
  );
  const errors = operationsOf(document).flatMap((placed) => [
    ...requestErrors(document, placed, validators[`request_${placed.id}`]),
    ...Object.entries(placed.operation.responses).flatMap(([status, written]) => {
      const { content = {}, headers = {} } = resolve<Response>(document, written);
      const location = ["paths", placed.path, placed.method, "responses", status];
      const schemas = responseSchemas[placed.id]?.[status] ?? {};
      return [
        ...errorsOf(document, content, [...location, "content"], validators[schemas.body ?? ""], (body) => body),
        ...headerErrors(document, headers, [...location, "headers"], validators[schemas.headers ?? ""]),
      ];
    }),
  ]);
  if (errors.length === 0) return [];
  const specFolder = join(root, "spec");
  const lines = readSpecLines(specFolder, document);
  return errors.flatMap(({ pointer, message }) => {
    const location = lines.locate(pointer);
    return location === undefined ? [] : [createProblem(root, location, "examples", message)];
  });
}

/** The names of the validators of a response. */
interface ResponseSchemas {
  readonly body?: string;
  readonly headers?: string;
}

interface ExampleError {
  /** Into the bundle. */
  readonly pointer: string;
  readonly message: string;
}

interface Validate {
  (value: unknown): boolean;
  readonly errors?: readonly { readonly instancePath: string; readonly message?: string }[] | null;
}

function requestErrors(document: OpenApiDocument, placed: ContractOperation, validate: Validate | undefined) {
  const { path, method, operation } = placed;
  const parameters = (operation.parameters ?? []).map((parameter) => resolve<Parameter>(document, parameter));
  const values: Record<string, Record<string, unknown>> = {};
  for (const { in: part, name, example } of parameters) values[part] = { ...values[part], [name]: example };
  const content = operation.requestBody?.content ?? {};
  const location = ["paths", path, method, "requestBody", "content"];
  return errorsOf(document, content, location, validate, (body) => ({ ...values, body }));
}

/** The linter does not validate the examples of headers. */
function headerErrors(
  document: OpenApiDocument,
  headers: NonNullable<Response["headers"]>,
  location: readonly string[],
  validate: Validate | undefined,
): readonly ExampleError[] {
  const examples = Object.entries(headers).map(
    ([name, header]) => [name, resolve<Header>(document, header).example] as const,
  );
  if (validate === undefined || validate(Object.fromEntries(examples))) return [];
  const [first] = validate.errors ?? [];
  const header = first?.instancePath ?? "";
  return [
    {
      pointer: `${toPointer(location)}${header}/example`,
      message: `${header} ${first?.message ?? "is not valid"}. Change the example, or the schema.`,
    },
  ];
}

function errorsOf(
  document: OpenApiDocument,
  content: Readonly<Record<string, MediaType>>,
  location: readonly string[],
  validate: Validate | undefined,
  toValue: (body: unknown) => unknown,
): readonly ExampleError[] {
  return Object.entries(content).flatMap(([type, { examples = {} }]) =>
    Object.entries(examples).flatMap(([name, example]) => {
      const value = toValue(resolve<Example>(document, example).value);
      if (validate === undefined || validate(value)) return [];
      const [first] = validate.errors ?? [];
      const inBody = (first?.instancePath ?? "").replace(/^\/body(?=\/|$)/, "");
      const what = `${inBody === "" ? "The example" : inBody} ${first?.message ?? "is not valid"}`;
      return [
        {
          pointer: toPointer([...location, type, "examples", name, "value"]) + inBody,
          message: `${what}. Change the example, or the schema.`,
        },
      ];
    }),
  );
}

/** Runs the generated module without writing it: it is written only when everything is correct. */
function loadValidators(text: string): Readonly<Record<string, Validate>> {
  const code = text.replace("export const validators =", "return");
  if (code === text) throw new Error("The generated validators are not what was expected: no export of `validators`");
  const load = compileFunction(code);
  return load();
}

/** The value of the one constant in a generated file. */
function literalIn(text: string) {
  const literal = / = (\{[\s\S]*\})(?: as const)?;\s*$/.exec(text)?.[1];
  if (literal === undefined) throw new Error("The generated file is not what was expected: no constant at its end");
  return JSON.parse(literal);
}
