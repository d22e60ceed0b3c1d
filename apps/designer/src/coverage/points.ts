import type { ErrorDefinition } from "@credential-api/contract";
import {
  type ContractOperation,
  type MediaType,
  type OpenApiDocument,
  operationsOf,
  type Response,
  resolve,
} from "@credential-api/contract/generate";
import { findEnums, listEnums } from "./enums.ts";

/** One thing that the contract declares and a test can reach. */
export interface Point {
  /** Its name, unique and readable: `updateMobileSignature 422 errors.duplicateValue`. */
  readonly name: string;
  readonly kind: "operation" | "status" | "code" | "permission" | "value";
  /** `null` for what is answered where there is no operation, and for values that no operation has. */
  readonly operationId: string | null;
  /** Where it is declared: RFC 6901, into the bundled document. */
  readonly pointer: string;
}

/** Everything that the contract declares, in its order: per operation, then what belongs to none. */
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
    ...unused.map(({ schema, place, value, pointer }) => ({
      name: `${schema}${place} ${value}`,
      kind: "value" as const,
      operationId: null,
      pointer,
    })),
  ];
}

function pointsOf(document: OpenApiDocument, { id, method, path, operation }: ContractOperation): Point[] {
  const at = `/paths/${escapePointer(path)}/${method}`;
  const point = (kind: Point["kind"], name: string, pointer: string): Point => ({
    name: `${id} ${name}`.trim(),
    kind,
    operationId: id,
    pointer: `${at}${pointer}`,
  });
  const values = (direction: "request" | "answer", schema: MediaType["schema"] | undefined, below: string) =>
    findEnums(document, schema ?? {}, `${at}/${below}/content/application~1json/schema`).map(
      ({ place, value, pointer }) => ({
        name: `${id} ${direction} ${place} ${value}`,
        kind: "value" as const,
        operationId: id,
        pointer,
      }),
    );
  const success = operation.responses["200"];
  return [
    point("operation", "", ""),
    ...Object.keys(operation.responses).map((status) => point("status", status, `/responses/${status}`)),
    ...Object.entries(operation["x-errors"]).flatMap(([status, codes]) =>
      codes.map((code, index) => point("code", `${status} ${code}`, `/x-errors/${status}/${index}`)),
    ),
    ...operation["x-required-permissions"].flatMap((permission, index) =>
      ["granted", "denied"].map((verdict) =>
        point("permission", `${permission} ${verdict}`, `/x-required-permissions/${index}`),
      ),
    ),
    ...values("request", operation.requestBody?.content["application/json"]?.schema, "requestBody"),
    ...values(
      "answer",
      success && resolve<Response>(document, success).content?.["application/json"]?.schema,
      "responses/200",
    ),
  ];
}

function escapePointer(token: string): string {
  return token.replaceAll("~", "~0").replaceAll("/", "~1");
}
