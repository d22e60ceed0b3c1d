import { banner, type GeneratedFiles } from "../shared/generated-files.ts";
import { bodyMembers, requestMembers, toMemberSchema } from "../shared/members.ts";
import {
  type ContractOperation,
  jsonSchemaOf,
  operationsOf,
  type Parameter,
  type Response,
  resolve,
} from "../shared/openapi-document.ts";
import type { Spec } from "../shared/read-spec.ts";
import { readsShowing } from "./reads-showing.ts";

/**
 * Makes the table that a client needs at run time: how to send each operation, its statuses, its version for optimistic
 * locking, and how to read its pages.
 *
 * @throws Error when the name of a change is that of an operation or of another change.
 */
export function makeClientTable(spec: Spec): GeneratedFiles {
  const placed = operationsOf(spec.document);
  const changes = new Map(changesOf(spec).map((change) => [change.update.id, change]));
  const shown = readsShowing(spec.document, placed);
  const table = Object.fromEntries(
    placed.map((each) => [each.id, row(spec, each, changes.get(each.id), shown.get(each.id))]),
  );
  const text = JSON.stringify(table, null, 2);
  const imports =
    'import type { ClientOperation } from "../client-operation.ts";\nimport type { OperationId } from "../operation.ts";\n';
  const constant = `/** Every operation as a client needs it, by its name. */\nexport const clientTable: { readonly [Id in OperationId]: ClientOperation } = ${text};\n`;
  return { "client-table.ts": `${banner("client/client-table.ts")}${imports}\n${constant}` };
}

/** An operation that takes a version, the operation that reads the same credential, and the name of the pair. */
export interface Change {
  readonly name: string;
  readonly update: ContractOperation;
  readonly read: ContractOperation;
}

/** Every PATCH and PUT that takes a version and whose path has a read that returns one. */
export function changesOf({ document }: Spec): readonly Change[] {
  const placed = operationsOf(document);
  const reads = new Map(placed.flatMap((each) => (returnsVersion(document, each) ? [[each.path, each] as const] : [])));
  const names = new Set(placed.map(({ id }) => id));
  return placed.flatMap((update) => {
    const read = reads.get(update.path);
    if (read === undefined || versionType(document, update) === undefined) return [];
    const name = update.id.replace(/^[a-z]*(?=[A-Z]|$)/, "change");
    if (names.has(name)) throw new Error(`${update.id}: its change would be named ${name}, and that name is taken`);
    names.add(name);
    return [{ name, update, read }];
  });
}

function returnsVersion(document: Spec["document"], { method, operation }: ContractOperation): boolean {
  const success = operation.responses["200"];
  if (method !== "get" || success === undefined) return false;
  return "version" in bodyMembers(document, resolve<Response>(document, success).content);
}

function row(spec: Spec, each: ContractOperation, change: Change | undefined, shownBy: string | undefined) {
  const { method, path, operation } = each;
  const version = versionType(spec.document, each);
  const parameters = (operation.parameters ?? [])
    .map((parameter) => resolve<Parameter>(spec.document, parameter))
    .filter((parameter) => parameter.in !== "path");
  return {
    method: method.toUpperCase(),
    path,
    statuses: Object.keys(operation.responses).map(Number),
    ...bodyKinds(spec, operation),
    ...(parameters.length > 0 && { parameters: parameters.map((parameter) => parameterRow(spec, parameter)) }),
    ...(operation.requestBody?.required && { body: true }),
    ...(version && { version }),
    ...(change && {
      change: change.name,
      read: change.read.id,
      settable: Object.keys(requestMembers(spec.document, operation).body ?? {}),
    }),
    ...(shownBy && { shownBy }),
    ...(operation["x-pagination"] && { pagination: operation["x-pagination"] }),
  };
}

/** Arrays in a query are `name=a&name=b` unless `explode` is false. */
function parameterRow({ document }: Spec, { name, in: location, required, explode, schema }: Parameter) {
  const isJoined = location === "query" && explode === false && toMemberSchema(document, schema).type === "array";
  return { name, in: location, ...(required && { required }), ...(isJoined && { explode: false }) };
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
  const schema = jsonSchemaOf(document, response);
  if (schema === undefined) return "none";
  const { type = "object" }: { readonly type?: unknown } = resolve<object>(document, schema);
  return type === "integer" ? "number" : type;
}

/** The type of the version that a change sends; undefined for an operation that takes none. */
function versionType(
  document: Spec["document"],
  { method, operation }: ContractOperation,
): "integer" | "string" | undefined {
  if (method !== "patch" && method !== "put") return undefined;
  const type = requestMembers(document, operation).body?.version?.type;
  return type === "integer" || type === "string" ? type : undefined;
}
