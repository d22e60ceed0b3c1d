import { bodyMembers } from "../shared/members.ts";
import {
  type ContractOperation,
  jsonSchemaOf,
  type OpenApiDocument,
  type Response,
  resolve,
} from "../shared/openapi-document.ts";

/**
 * By operation, the read that shows what it changes. A DELETE has the read on its path. Any other operation has the read
 * that returns the same schema: on its path, on the path above (`/{extId}` of `/{extId}/unassign`), or of the item that it
 * creates (`/{extId}` below its path, when its body has the member `extId`).
 */
export function readsShowing(
  document: OpenApiDocument,
  placed: readonly ContractOperation[],
): ReadonlyMap<string, string> {
  const reads = placed.filter(({ method }) => method === "get");
  const byPath = new Map(reads.map((read) => [read.path, read]));
  const byParent = new Map(reads.flatMap((read) => (read.path.endsWith("}") ? [[parentOf(read.path), read]] : [])));
  const shown = new Map<string, string>();
  for (const each of placed) {
    const same = byPath.get(each.path);
    if (each.method === "delete" && same) shown.set(each.id, same.id);
    if (each.method === "delete" || each.method === "get") continue;
    const item = byParent.get(each.path);
    const name = item?.path.slice(each.path.length + 2, -1) ?? "";
    const candidates = [
      same,
      byPath.get(parentOf(each.path)),
      name in successMembers(document, each) ? item : undefined,
    ];
    const body = successRef(document, each);
    const read = candidates.find((one) => one && body !== undefined && successRef(document, one) === body);
    if (read) shown.set(each.id, read.id);
  }
  return shown;
}

function parentOf(path: string): string {
  return path.slice(0, path.lastIndexOf("/"));
}

/** The reference to the one schema of all bodies with the status 200 or 201. */
function successRef(document: OpenApiDocument, { operation }: ContractOperation): unknown {
  const schemas = [200, 201].flatMap((status) => {
    const response = operation.responses[status];
    return (response && jsonSchemaOf(document, response)) ?? [];
  });
  const refs = new Set(schemas.map((schema) => ("$ref" in schema ? schema.$ref : schema)));
  const [ref] = refs;
  return refs.size === 1 && typeof ref === "string" ? ref : undefined;
}

function successMembers(document: OpenApiDocument, { operation }: ContractOperation): object {
  const response = operation.responses[201] ?? operation.responses[200];
  return response ? bodyMembers(document, resolve<Response>(document, response).content) : {};
}
