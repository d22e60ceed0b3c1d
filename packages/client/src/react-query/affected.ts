import type { OperationId } from "@credential-api/contract";
import { type ClientOperation, clientTable } from "@credential-api/contract/client";
import type { AnyRequest } from "../operations/call-operation.ts";
import { type AnyKey, memberOf, namesIn, toKey } from "./to-key.ts";

/** What a mutation has to do with the cache. */
export interface Affected {
  /** Whether a success removes what `shown` reads. */
  readonly isDelete: boolean;
  /** The key of the read that shows what the mutation changes; nothing if there is none. `body` is that of the success. */
  shown(body?: unknown): AnyKey | undefined;
  /** Whether a cached read can be wrong after the mutation. */
  isRelated(key: AnyKey): boolean;
}

/**
 * What a mutation has to do with the cache. Related are the read that shows what it changes, reads on paths above and below
 * its own, and every list: an operation with pages, or whose body is an array.
 */
export function toAffected(scope: string, id: OperationId, request: AnyRequest): Affected {
  const { method, path, shownBy }: ClientOperation = clientTable[id];
  const changed = fill(path, request.path);
  return {
    isDelete: method === "DELETE",
    shown(body) {
      if (!shownBy) return undefined;
      const names = namesIn(clientTable[shownBy].path);
      // A create has the name of what it created in its response.
      const values = names.map((name) => [name, memberOf(request.path, name) ?? memberOf(body, name)] as const);
      return values.some(([, value]) => value === undefined)
        ? undefined
        : toKey(scope, shownBy, { path: Object.fromEntries(values) });
    },
    isRelated([keyScope, name, values]) {
      const read = toOperation(name);
      if (keyScope !== scope || !read) return false;
      if (read.pagination || read.bodies?.[200] === "array") return true;
      const shown = fill(read.path, values);
      return shown.startsWith(changed) || changed.startsWith(shown);
    },
  };
}

function toOperation(name: unknown): ClientOperation | undefined {
  const table: { readonly [id: string]: ClientOperation } = clientTable;
  return typeof name === "string" && Object.hasOwn(table, name) ? table[name] : undefined;
}

/** With a slash at the end, so that no path is the beginning of another segment. */
function fill(template: string, values: unknown): string {
  return `${template.replace(/\{(.+?)\}/g, (_match, name: string) => encodeURIComponent(String(memberOf(values, name))))}/`;
}
