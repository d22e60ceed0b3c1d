import type { Violation } from "@credential-api/contract/validators";
import { parsePointer } from "@credential-api/openapi";
import type { OperationRules } from "../operation-rules.ts";
import type { KnownError } from "../response/api-response.ts";
import { describeViolation, shorten } from "./describe-violation.ts";
import { type LocatedViolation, selectViolations } from "./select-violations.ts";

/**
 * Turns violations, of more than 100 the first 100, into the errors of a 422. An error names a parameter, or points at a member of the body.
 *
 * @param request the validated value: `{ path, query, header, body }`.
 */
export type ToRequestErrors = (violations: readonly Violation[], request: unknown) => readonly KnownError[];

/**
 * Makes the errors of an operation: parameters of the path, the query and the headers, each by name, then members of the body
 * by pointer. A member of the success body that no request can set is `errors.modifyReadonlyData`, where the operation
 * declares the code.
 */
export function createErrorReader({
  method,
  errors,
  readonlyMembers,
}: Pick<OperationRules, "method" | "errors" | "readonlyMembers">): ToRequestErrors {
  const isReadonlyDeclared = errors["422"]?.includes("errors.modifyReadonlyData") ?? false;
  const readonly: ReadonlySet<string> = new Set(isReadonlyDeclared ? readonlyMembers : []);
  const readonlyRule = method === "patch" ? "cannot be changed" : "cannot be set";

  function toError({ violation, pointer }: LocatedViolation, request: unknown): KnownError {
    const [location = "", ...segments] = parsePointer(pointer);
    const [name = ""] = segments;
    const rule = describeViolation(violation, request);
    const kind = parameterKinds[location];
    if (kind !== undefined) {
      const message = `${nameParameter(kind, name, segments[1])} ${rule}.`;
      return { code: "errors.invalidData", message, parameter: name };
    }
    const own = pointer.slice("/body".length);
    const isMember = segments.length === 1;
    const subject = isMember ? shorten(name) : own === "" ? "The body" : shorten(own);
    if (isMember && violation.keyword === "additionalProperties" && readonly.has(name)) {
      return { code: "errors.modifyReadonlyData", message: `${subject} ${readonlyRule}.`, pointer: own };
    }
    return { code: "errors.invalidData", message: `${subject} ${rule}.`, pointer: own };
  }

  return (violations, request) =>
    selectViolations(violations.slice(0, MAX_ERRORS))
      .map((located) => ({ located, key: sortKey(located) }))
      .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
      .map(({ located }) => toError(located, request));
}

/** A check may stop after so many (decision every-violation): a body of 64 KiB can have thousands. */
const MAX_ERRORS = 100;

const parameterKinds: Readonly<Record<string, string>> = {
  path: "Path parameter",
  query: "Query parameter",
  header: "Header",
};

/** Items count from 1, as people do. */
function nameParameter(kind: string, name: string, item: string | undefined): string {
  if (item === undefined) return `${kind} ${name}`;
  return `Item ${Number(item) + 1} of ${kind.toLowerCase()} ${name}`;
}

const locations = ["path", "query", "header", "body"];

/** Puts violations in the order of `locations`, then of pointers with indexes as numbers, then of `keywordOrder`. */
function sortKey({ violation, pointer }: LocatedViolation): string {
  const location = locations.findIndex((each) => pointer.startsWith(each, 1));
  const padded = /\/\d/.test(pointer) ? pointer.replace(/\/(\d{1,9})(?=\/|$)/g, padIndex) : pointer;
  const rank = keywordOrder.indexOf(violation.keyword) + 1;
  return `${location}${padded}\u0000${String(rank).padStart(2, "0")}`;
}

function padIndex(_: string, index: string): string {
  return `/${index.padStart(9, "0")}`;
}

const keywordOrder = [
  "type",
  "enum",
  "const",
  "minLength",
  "maxLength",
  "minItems",
  "maxItems",
  "minimum",
  "maximum",
  "pattern",
  "format",
];
