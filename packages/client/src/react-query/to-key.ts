import type { OperationId } from "@credential-api/contract";
import { type ClientOperation, clientTable } from "@credential-api/contract/client";
import type { AnyRequest } from "../operations/call-operation.ts";

/** The key of any query. */
export type AnyKey = readonly unknown[];

/**
 * Makes the key of a read: scope, operation and path parameters, and after them the query and header parameters that are
 * given, if any. Only declared parameters count, in the order of the contract: an object with more members is the same
 * request. The token of a page is no part of the key of an infinite query.
 */
export function toKey(scope: string, id: OperationId, request: AnyRequest, infinite?: true) {
  const { path, parameters = [], pagination }: ClientOperation = clientTable[id];
  const more: { query?: object; header?: object; infinite?: true } = infinite ? { infinite } : {};
  for (const { name, in: part } of parameters) {
    const value = memberOf(request[part], name);
    const isToken = infinite && part === "query" && name === pagination?.token;
    if (value !== undefined && !isToken) more[part] = { ...more[part], [name]: value };
  }
  const values = Object.fromEntries(namesIn(path).map((name) => [name, memberOf(request.path, name)]));
  return [scope, id, values, ...(Object.keys(more).length > 0 ? [more] : [])];
}

/** The names of the parameters of a path template, in its order. */
export function namesIn(template: string): readonly string[] {
  return [...template.matchAll(/\{(.+?)\}/g)].map(([, name = ""]) => name);
}

/** The member of an object with that name; `undefined` of anything else. */
export function memberOf(values: unknown, name: string): unknown {
  return Object(values)[name];
}
