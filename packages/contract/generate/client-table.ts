import { banner, type GeneratedFiles } from "./generated-files.ts";
import { bodyMembers, requestMembers } from "./members.ts";
import { operationsOf, type PlacedOperation, type Response, resolve } from "./openapi-document.ts";
import type { Spec } from "./read-spec.ts";

const SAFE_METHODS = new Set(["get", "head", "options"]);

/**
 * Makes the table a client needs at run time, and nothing beside it: how to send each operation, what it can answer, and
 * what follows from the contract for repeating and for optimistic locking.
 *
 * @throws Error when an operation takes a version that is neither an integer nor a string, or when a name for its change
 *   cannot be made.
 */
export function makeClientTable(spec: Spec): GeneratedFiles {
  const placed = operationsOf(spec.document);
  const table = Object.fromEntries(placed.map((each) => [each.id, row(spec, placed, each)]));
  const text = JSON.stringify(table, null, 2);
  return { "client-table.ts": `${banner("client-table.ts")}export const clientTable = ${text} as const;\n` };
}

/** An operation that takes a version, the read of the same credential, and the name of the two together. */
export interface Change {
  readonly name: string;
  readonly update: PlacedOperation;
  readonly read: PlacedOperation;
}

/** Every operation that takes a version and has a read on its path that answers one. */
export function changesOf({ document }: Spec): readonly Change[] {
  const placed = operationsOf(document);
  return placed.flatMap((update) => {
    if (versionType(document, update) === undefined) return [];
    const read = placed.find(({ method, path, operation }) => {
      const answer = operation.responses["200"];
      if (method !== "get" || path !== update.path || answer === undefined) return false;
      return "version" in bodyMembers(document, resolve<Response>(document, answer).content);
    });
    return read === undefined ? [] : [{ name: changeName(update.id), update, read }];
  });
}

function row(spec: Spec, placed: readonly PlacedOperation[], each: PlacedOperation) {
  const { id, method, path, operation } = each;
  const version = versionType(spec.document, each);
  const change = changesOf(spec).find(({ update }) => update.id === id);
  if (change !== undefined && placed.some((other) => other.id === change.name)) {
    throw new Error(`${change.name} is an operation, and the name of the change that ${id} makes`);
  }
  return {
    method: method.toUpperCase(),
    path,
    statuses: Object.keys(operation.responses).map(Number),
    ...(operation.requestBody?.required && { body: true }),
    repeat: SAFE_METHODS.has(method) ? "always" : version === undefined ? "asked" : "versioned",
    ...(version && { version }),
    ...(change && { change: change.name, read: change.read.id }),
  };
}

function versionType(document: Spec["document"], { id, operation }: PlacedOperation): "integer" | "string" | undefined {
  const { version } = requestMembers(document, operation).body;
  if (version === undefined) return undefined;
  if (version.type === "integer" || version.type === "string") return version.type;
  throw new Error(`${id}: version has the type ${version.type}: only integer and string are supported`);
}

function changeName(id: string): string {
  if (!id.startsWith("update")) throw new Error(`${id}: an operation that takes a version is named update…`);
  return id.replace("update", "change");
}
