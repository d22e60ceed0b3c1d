import { banner, type GeneratedFiles } from "../shared/generated-files.ts";
import { bodyMembers, requestMembers } from "../shared/members.ts";
import { type ContractOperation, operationsOf, type Response, resolve } from "../shared/openapi-document.ts";
import type { Spec } from "../shared/read-spec.ts";

/**
 * Makes the table that a client needs at run time: how to send each operation, its statuses, and
 * its version for optimistic locking.
 *
 * @throws Error when the version of an operation is neither an integer nor a string, or when its change has no valid name.
 */
export function makeClientTable(spec: Spec): GeneratedFiles {
  const placed = operationsOf(spec.document);
  const table = Object.fromEntries(placed.map((each) => [each.id, row(spec, placed, each)]));
  const text = JSON.stringify(table, null, 2);
  return { "client-table.ts": `${banner("client/client-table.ts")}export const clientTable = ${text} as const;\n` };
}

/** An operation that takes a version, the operation that reads the same credential, and the name of the pair. */
export interface Change {
  readonly name: string;
  readonly update: ContractOperation;
  readonly read: ContractOperation;
}

/** Every operation that takes a version and whose path has a read that returns one. */
export function changesOf({ document }: Spec): readonly Change[] {
  const placed = operationsOf(document);
  return placed.flatMap((update) => {
    if (versionType(document, update) === undefined) return [];
    const read = placed.find(({ method, path, operation }) => {
      const success = operation.responses["200"];
      if (method !== "get" || path !== update.path || success === undefined) return false;
      return "version" in bodyMembers(document, resolve<Response>(document, success).content);
    });
    return read === undefined ? [] : [{ name: changeName(update.id), update, read }];
  });
}

function row(spec: Spec, placed: readonly ContractOperation[], each: ContractOperation) {
  const { id, method, path, operation } = each;
  const version = versionType(spec.document, each);
  const change = changesOf(spec).find(({ update }) => update.id === id);
  if (change !== undefined && placed.some((other) => other.id === change.name)) {
    throw new Error(`${id}: its change would be named ${change.name}, which is an operation already`);
  }
  return {
    method: method.toUpperCase(),
    path,
    statuses: Object.keys(operation.responses).map(Number),
    ...bodyKinds(spec, operation),
    ...(operation.requestBody?.required && { body: true }),
    ...(version && { version }),
    ...(change && {
      change: change.name,
      read: change.read.id,
      settable: Object.keys(requestMembers(spec.document, operation).body),
    }),
  };
}

/** The kinds of success bodies that are no objects, by status. */
function bodyKinds({ document }: Spec, { responses }: ContractOperation["operation"]) {
  const bodies = Object.entries(responses).flatMap(([status, response]) => {
    const kind = bodyKind(document, resolve<Response>(document, response));
    return Number(status) < 300 && kind !== "object" ? [[status, kind] as const] : [];
  });
  return bodies.length > 0 ? { bodies: Object.fromEntries(bodies) } : {};
}

function bodyKind(document: Spec["document"], response: Response): unknown {
  const schema = response.content?.["application/json"]?.schema;
  if (schema === undefined) return "none";
  const { type = "object" }: { readonly type?: unknown } = resolve<object>(document, schema);
  return type;
}

function versionType(
  document: Spec["document"],
  { id, operation }: ContractOperation,
): "integer" | "string" | undefined {
  const { version } = requestMembers(document, operation).body;
  if (version === undefined) return undefined;
  if (version.type === "integer" || version.type === "string") return version.type;
  throw new Error(`${id}: version has the type ${version.type}: only integer and string are supported`);
}

function changeName(id: string): string {
  if (!id.startsWith("update")) throw new Error(`${id}: an operation that takes a version is named update…`);
  return id.replace("update", "change");
}
