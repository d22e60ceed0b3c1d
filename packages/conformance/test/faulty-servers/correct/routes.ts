import { type Operation, type OperationId, operations } from "@credential-api/contract";

/** An operation of the contract. */
export type AnyOperation = { readonly [Id in OperationId]: Operation<Id> }[OperationId];

/** A path of the contract that a request has. */
export interface Route {
  /** The operations of the path, by method. */
  readonly operations: ReadonlyMap<string, AnyOperation>;
  /** The segments of the path, not decoded. */
  readonly segments: readonly string[];
  /** The headers of a response to OPTIONS. */
  readonly options: { readonly Allow: string; readonly "Accept-Patch"?: string };
}

/** The route of a path; `undefined` when no operation has it. Only whole segments match, and fixed ones only as they are. */
export function findRoute(target: string): Route | undefined {
  const segments = target.replace(/\?.*$/, "").split("/");
  const own = Object.values(operations).filter(({ path }) => matches(path.split("/"), segments));
  if (own.length === 0) return undefined;
  const methods = own.map(({ method }) => method.toUpperCase());
  const allow = [...methods, ...(methods.includes("GET") ? ["HEAD"] : []), "OPTIONS"].join(", ");
  return {
    operations: new Map(own.map((operation) => [operation.method.toUpperCase(), operation])),
    segments,
    options: { Allow: allow, ...(methods.includes("PATCH") ? { "Accept-Patch": "application/json" } : {}) },
  };
}

function matches(template: readonly string[], segments: readonly string[]): boolean {
  if (template.length !== segments.length) return false;
  return template.every((part, at) => (part.startsWith("{") ? segments[at] !== "" : part === segments[at]));
}
