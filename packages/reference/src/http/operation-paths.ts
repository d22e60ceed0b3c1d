import { type OperationId, operationIds, operations } from "@credential-api/contract";

/** A path of the contract. */
export interface OperationPath {
  /** With `{parameter}` segments, as in the contract. */
  readonly template: string;
  /** The operations at the path, one per method of the contract. */
  readonly operationIds: readonly OperationId[];
  /** The methods of the path in upper case, HEAD included, OPTIONS not. */
  readonly methods: readonly string[];
}

/** The HTTP methods that a method of the contract serves: GET also serves HEAD (RFC 9110, section 9.3.2). */
export function methodNames(method: string): readonly string[] {
  return method === "get" ? ["GET", "HEAD"] : [method.toUpperCase()];
}

/**
 * Groups operations by path. A path comes before one that has a parameter where it has a text, so that the first path that
 * matches a request is the one that OpenAPI prefers (`/users/me` before `/users/{id}`). Otherwise the order stays.
 */
export function toOperationPaths(
  table: readonly { readonly id: OperationId; readonly method: string; readonly path: string }[],
): readonly OperationPath[] {
  const templates = [...new Set(table.map(({ path }) => path))];
  return templates
    .sort((a, b) => Number(shapeOf(a) > shapeOf(b)) - Number(shapeOf(a) < shapeOf(b)))
    .map((template) => {
      const own = table.filter(({ path }) => path === template);
      return {
        template,
        operationIds: own.map(({ id }) => id),
        methods: own.flatMap(({ method }) => methodNames(method)),
      };
    });
}

/** Every path of the contract. */
export const operationPaths: readonly OperationPath[] = toOperationPaths(operationIds.map((id) => operations[id]));

/** One digit for each segment: 0 for a text, 1 for a parameter. */
function shapeOf(template: string): string {
  return template
    .split("/")
    .map((segment) => (segment.startsWith("{") ? 1 : 0))
    .join("");
}
