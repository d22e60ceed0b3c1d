import type { ErrorDefinition } from "@credential-api/contract";
import {
  type ContractOperation,
  type MediaType,
  type OpenApiDocument,
  operationsOf,
  type Response,
  resolve,
} from "@credential-api/contract/generate";
import { escapeToken } from "@credential-api/openapi";
import { findEnums, listEnums } from "./enums.ts";

/** One thing that the contract declares and a test can reach. */
export interface Point {
  /** Its name, unique and readable: `updateMobileSignature 422 errors.duplicateValue`. */
  readonly name: string;
  readonly kind: "operation" | "status" | "code" | "permission" | "value";
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
  const values = (direction: "request" | "response", schema: MediaType["schema"] | undefined, below: string) =>
    findEnums(document, schema ?? {}, `${at}/${below}/content/application~1json/schema`).map(
      ({ location, value, pointer }) => ({
        name: `${id} ${direction} ${location} ${value}`,
        kind: "value" as const,
        operationId: id,
        pointer,
      }),
    );
  const success = operation.responses["200"];
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
    ...values("request", operation.requestBody?.content["application/json"]?.schema, "requestBody"),
    ...values(
      "response",
      success && resolve<Response>(document, success).content?.["application/json"]?.schema,
      "responses/200",
    ),
  ];
}
