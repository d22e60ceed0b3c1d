import type { ErrorDefinition } from "@credential-api/contract";
import {
  type ContractOperation,
  type Header,
  jsonSchemaOf,
  type OpenApiDocument,
  operationsOf,
  type Parameter,
  type Response,
  resolve,
} from "@credential-api/contract/generate";
import { escapeToken } from "@credential-api/openapi";
import { findEnums, listEnums } from "@credential-api/openapi/schemas";

/** One thing that the contract declares and a test can reach. */
export interface Point {
  /** Its name, unique and readable: `updateMobileSignature 422 errors.duplicateValue`. */
  readonly name: string;
  readonly kind: "operation" | "status" | "code" | "permission" | "parameter" | "header" | "value";
  /** `null` for error codes of the server itself, and for values that no operation has. */
  readonly operationId: string | null;
  /** Where it is declared: RFC 6901, into the bundled document. */
  readonly pointer: string;
}

/** Lists everything that the contract declares, in its order: per operation, then what belongs to none. */
export function listPoints(
  document: OpenApiDocument,
  errors: Readonly<Record<string, ErrorDefinition>>,
): readonly Point[] {
  const ofOperations = operationsOf(document).flatMap((placed) => pointsOf(document, placed));
  const used = new Set(ofOperations.filter(({ kind }) => kind === "value").map(({ pointer }) => pointer));
  const unused = listEnums(document).filter(({ pointer }) => !used.has(pointer));
  const ofServer = Object.entries(errors).filter(([, { answers }]) => answers === "server");
  return [
    ...ofOperations,
    ...ofServer.map(([code, { status }]) => ({
      name: `no operation ${status} ${code}`,
      kind: "code" as const,
      operationId: null,
      pointer: `/x-error-catalogue/${code}`,
    })),
    ...unused.map(({ schema, location, value, pointer }) => ({
      name: `${schema}${location} ${value}`,
      kind: "value" as const,
      operationId: null,
      pointer,
    })),
  ];
}

function pointsOf(document: OpenApiDocument, { id, method, path, operation }: ContractOperation): Point[] {
  const at = `/paths/${escapeToken(path)}/${method}`;
  const point = (kind: Point["kind"], name: string, pointer: string): Point => ({
    name: `${id} ${name}`.trim(),
    kind,
    operationId: id,
    pointer: `${at}${pointer}`,
  });
  const values = (part: string, schema: object | undefined, parent: string) =>
    findEnums(document, schema ?? {}, `${parent}/schema`).map(({ location, value, pointer }) => ({
      ...point("value", [part, location, value].filter((word) => word !== "").join(" "), ""),
      pointer,
    }));
  const json = "content/application~1json";
  const pointers = locateParameters(document, path, method);
  const required = operation["x-required-permissions"];
  const [permissions, below] = "anyOf" in required ? [required.anyOf, "/anyOf"] : [required, ""];
  return [
    point("operation", "", ""),
    ...Object.keys(operation.responses).map((status) => point("status", status, `/responses/${status}`)),
    ...Object.entries(operation["x-errors"]).flatMap(([status, codes]) =>
      codes.map((code, index) => point("code", `${status} ${code}`, `/x-errors/${status}/${index}`)),
    ),
    ...permissions.flatMap((permission, index) =>
      ["granted", "denied"].map((verdict) =>
        point("permission", `${permission} ${verdict}`, `/x-required-permissions${below}/${index}`),
      ),
    ),
    ...(operation.parameters ?? []).flatMap((written) => {
      const { in: location, name, schema } = resolve<Parameter>(document, written);
      if (location === "path") return [];
      const pointer = pointers.get(`${location} ${name}`) ?? at;
      return [
        ...["sent", "rejected"].map((verdict) => ({
          ...point("parameter", `${location} ${name} ${verdict}`, ""),
          pointer,
        })),
        ...values(`${location} ${name}`, schema, pointer).map((value) => ({
          ...value,
          name: value.name.replace(/ \/\*(?= )/, ""),
        })),
      ];
    }),
    ...Object.entries(operation.responses).flatMap(([status, response]) =>
      Object.entries(resolve<Response>(document, response).headers ?? {}).flatMap(([name, header]) =>
        resolve<Header>(document, header).required
          ? [point("header", `${status} header ${name}`, `/responses/${status}/headers/${name}`)]
          : [],
      ),
    ),
    ...values("request", operation.requestBody?.content["application/json"]?.schema, `${at}/requestBody/${json}`),
    ...Object.entries(operation.responses).flatMap(([status, response]) =>
      Number(status) < 300 ? values(status, jsonSchemaOf(document, response), `${at}/responses/${status}/${json}`) : [],
    ),
  ];
}

/** Where each parameter is declared, by location and name: those of the operation override those of the path. */
function locateParameters(document: OpenApiDocument, path: string, method: string): ReadonlyMap<string, string> {
  const at = `/paths/${escapeToken(path)}`;
  const { parameters: shared = [], [method]: operation } = document.paths[path] ?? {};
  const lists = [
    [at, shared],
    [`${at}/${method}`, operation?.parameters ?? []],
  ] as const;
  return new Map(
    lists.flatMap(([parent, parameters]) =>
      parameters.map((written, index) => {
        const { in: location, name } = resolve<Parameter>(document, written);
        return [`${location} ${name}`, `${parent}/parameters/${index}`] as const;
      }),
    ),
  );
}
