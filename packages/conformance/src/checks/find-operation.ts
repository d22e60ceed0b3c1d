import { type OperationId, operationIds, operations } from "@credential-api/contract";
import type { SentRequest } from "../model/exchange.ts";

/** A path of the contract that a request has. */
export interface MatchedPath {
  readonly operationIds: readonly OperationId[];
  /** In upper case, HEAD with GET (RFC 9110, section 9.3.2), without OPTIONS, which every path supports. */
  readonly methods: readonly string[];
  /** The segments of the parameters, as they were sent. */
  readonly parameters: Readonly<Record<string, string>>;
}

/** Finds the path of the contract that a request has, segment by segment and without decoding. `null`: there is none. */
export function findPath({ path }: Pick<SentRequest, "path">): MatchedPath | null {
  const segments = segmentsOf(path);
  for (const { template, ...own } of templates) {
    const parameters = matchSegments(template, segments);
    if (parameters !== undefined) return { ...own, parameters };
  }
  return null;
}

/** Finds the operation of a request; GET is also that of HEAD. `null`: no operation has its path and method. */
export function findOperation(request: Pick<SentRequest, "method" | "path">): OperationId | null {
  const method = request.method === "HEAD" ? "get" : request.method.toLowerCase();
  // Methods are case-sensitive (RFC 9110, section 9.1), so that `patch` is none of PATCH.
  if (request.method !== request.method.toUpperCase() || isAmbiguous(request)) return null;
  return findPath(request)?.operationIds.find((id) => operations[id].method === method) ?? null;
}

/**
 * Returns whether a path has dot segments, maybe encoded. What is in front of a server can resolve them, so that the path it
 * sees is another one: the contract leaves the response open.
 */
export function isAmbiguous({ path }: Pick<SentRequest, "path">): boolean {
  return segmentsOf(path).some((segment) => {
    const decoded = segment.replaceAll(/%2e/gi, ".").replaceAll(/%2f|%5c|\\/gi, "/");
    return decoded.split("/").some((part) => part === "." || part === "..");
  });
}

/** Each path of the contract. A text comes before a parameter, as OpenAPI prefers (`/users/me` before `/users/{id}`). */
const templates = [...new Set(operationIds.map((id) => operations[id].path))]
  .map((path) => {
    const ids = operationIds.filter((id) => operations[id].path === path);
    const methods = ids.flatMap((id) => methodsOf(operations[id].method));
    return { template: segmentsOf(path), operationIds: ids, methods };
  })
  .sort((one, other) => (shapeOf(one.template) < shapeOf(other.template) ? -1 : 1));

function methodsOf(method: string): readonly string[] {
  return method === "get" ? ["GET", "HEAD"] : [method.toUpperCase()];
}

function segmentsOf(path: string): readonly string[] {
  return (path.split(/[?#]/, 1)[0] ?? "").split("/").slice(1);
}

function shapeOf(template: readonly string[]): string {
  return template.map((segment) => (isParameter(segment) ? "1" : "0")).join("");
}

function isParameter(segment: string): boolean {
  return segment.startsWith("{");
}

function matchSegments(
  template: readonly string[],
  segments: readonly string[],
): Readonly<Record<string, string>> | undefined {
  if (template.length !== segments.length) return undefined;
  const fits = template.every((each, index) => (isParameter(each) ? segments[index] !== "" : each === segments[index]));
  if (!fits) return undefined;
  return Object.fromEntries(
    template.flatMap((each, index) => (isParameter(each) ? [[each.slice(1, -1), segments[index] ?? ""]] : [])),
  );
}
