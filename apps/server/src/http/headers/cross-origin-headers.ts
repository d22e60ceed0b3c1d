import type { DeclaredResponse, OperationParameter } from "@credential-api/contract";

/** What the operations table says about the headers of an operation. */
export interface OperationHeaders {
  readonly parameters: readonly OperationParameter[];
  readonly responses: Readonly<Record<string, DeclaredResponse>>;
}

/**
 * The request headers that a page of another origin may send (`Access-Control-Allow-Headers`): what every request can have,
 * and every header parameter of an operation, such as `If-Match`.
 */
export function allowedHeaders(operations: readonly OperationHeaders[]): readonly string[] {
  const inRequests = operations.flatMap(({ parameters }) =>
    parameters.filter((parameter) => parameter.in === "header"),
  );
  return distinct(["Authorization", "Content-Type", "X-Request-Id", ...inRequests.map(({ name }) => name)]);
}

/**
 * The response headers that a page of another origin may read (`Access-Control-Expose-Headers`): every header that an
 * operation declares, such as `Location`, and those that this server sends without an operation: `Allow` with a 405, and the
 * `ETag` of the contract's files.
 */
export function exposedHeaders(operations: readonly OperationHeaders[]): readonly string[] {
  const inResponses = operations.flatMap(({ responses }) => Object.values(responses).flatMap(({ headers }) => headers));
  const names = ["Allow", "ETag", ...inResponses.map(({ name }) => name)];
  return distinct(names).filter((name) => !readableAnyway.has(name.toLowerCase()));
}

/** Names have no case: the first spelling stays. */
function distinct(names: readonly string[]): readonly string[] {
  const spellings = new Map<string, string>();
  for (const name of names) if (!spellings.has(name.toLowerCase())) spellings.set(name.toLowerCase(), name);
  return [...spellings.values()];
}

/** The Fetch standard lets every page read them: https://fetch.spec.whatwg.org/#cors-safelisted-response-header-name */
const readableAnyway: ReadonlySet<string> = new Set([
  "cache-control",
  "content-language",
  "content-length",
  "content-type",
  "expires",
  "last-modified",
  "pragma",
]);
