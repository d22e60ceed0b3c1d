/** What differs between two right implementations is replaced, so that what is left can be compared. */
import type { OperationId } from "@credential-api/contract";
import { operations } from "@credential-api/contract";
import document from "@credential-api/contract/openapi.json" with { type: "json" };
import { isReference, parsePointer, resolveReference, toPointer } from "@credential-api/openapi";
import { isObject } from "../expect/read-json.ts";

/** Replaces the external ids that an implementation chose, in any text. */
export interface IdNames {
  /** The name of an id of a response; the id itself if a request had it. */
  readonly nameOf: (id: string) => string;
}

/** Counts versions from the first one that a credential had. */
export interface VersionCounter {
  readonly count: (credential: string, version: number) => string;
}

/** A part of a schema, as far as it says what a value is. */
interface SchemaNode {
  readonly $ref?: string;
  readonly format?: string;
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly items?: SchemaNode;
}

/**
 * Replaces what the schema of a response says to be volatile: times, tokens of pages, messages ("the wording can change"),
 * the ids that the implementation chose, and versions, which depend on how often a credential changed before. Everything
 * else stays, also members that the contract does not know.
 */
export function normalizeBody(
  value: unknown,
  { operation, status }: { readonly operation: OperationId | null; readonly status: number },
  memory: IdNames & VersionCounter,
): unknown {
  const tokenAt = operation === null ? undefined : operations[operation].pagination?.nextToken;
  const visit = (each: unknown, schema: SchemaNode | undefined, at: string, parent: unknown): unknown => {
    const { name, node } = follow(schema);
    if (typeof each === "string") return normalizeText(each, { name, node, at, tokenAt }, memory);
    if (typeof each === "number" && name === VERSION) return memory.count(ownerOf(parent), each);
    if (Array.isArray(each)) return each.map((item, index) => visit(item, node?.items, `${at}/${index}`, each));
    if (!isObject(each)) return each;
    const members = Object.entries(each).map(([member, content]) => {
      return [member, visit(content, node?.properties?.[member], toPointer([member], at), each)];
    });
    return Object.fromEntries(members);
  };
  return visit(value, schemaOf(operation, status), "", undefined);
}

/** The schema of versions in the contract, and of entries of error responses. */
const VERSION = "Version";
const ERROR_MESSAGE = /^\/errors\/\d+\/message$/;
/** The member with the external id of a credential, which an implementation can choose. */
const OWN_ID = /(?:^|\/)extId$/;

function normalizeText(
  text: string,
  {
    node,
    at,
    tokenAt,
  }: { name?: string | undefined; node: SchemaNode | undefined; at: string; tokenAt: string | undefined },
  memory: IdNames,
): string {
  if (node?.format === "date-time") return "(a time)";
  if (at === tokenAt) return "(a token)";
  if (ERROR_MESSAGE.test(at)) return "(a message)";
  return OWN_ID.test(at) ? memory.nameOf(text) : text;
}

/** What tells the credentials of a response apart. */
function ownerOf(credential: unknown): string {
  const { type, extId } = isObject(credential) ? credential : {};
  return `${type} ${extId}`;
}

/** The name of the schema that a value has, and the schema behind its references. */
function follow(schema: SchemaNode | undefined): {
  readonly name?: string | undefined;
  readonly node: SchemaNode | undefined;
} {
  if (schema === undefined || !isReference(schema)) return { node: schema };
  return { name: parsePointer(schema.$ref).at(-1), node: resolveReference(document, schema) as SchemaNode };
}

function schemaOf(operation: OperationId | null, status: number): SchemaNode | undefined {
  if (operation === null) return undefined;
  const { path, method } = operations[operation];
  const paths: Readonly<Record<string, Readonly<Record<string, unknown>>>> = document.paths;
  const { responses } = Object(paths[path]?.[method]);
  const declared = Object(responses)[String(status)];
  const response = isReference(declared) ? resolveReference(document, declared) : declared;
  return Object(response).content?.["application/json"]?.schema;
}
