/** What differs between two right implementations is replaced, so that what is left can be compared. */
import type { OperationId } from "@credential-api/contract";
import { operations } from "@credential-api/contract";
import document from "@credential-api/contract/openapi.json" with { type: "json" };
import { isReference, parsePointer, resolveReference, toPointer, valueAt } from "@credential-api/openapi";
import { isObject } from "../expect/read-json.ts";
import type { MatchedExchange } from "../model/check.ts";

/** Replaces the external ids that an implementation chose, in any text. */
export interface IdNames {
  /** The name of an id of a response; the id itself if a request had it. */
  readonly nameOf: (id: string) => string;
  /** Whether an earlier request or response of the case had the id. */
  readonly isKnown: (id: string) => boolean;
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
 *
 * Of a list with pages, only the credentials stay that the case knows, and only of a list on one page: ids that an
 * implementation chose decide about the order, and other cases create credentials at the same time.
 */
export function normalizeBody(
  value: unknown,
  { operation, request, response: { status } }: MatchedExchange,
  memory: IdNames & VersionCounter,
): unknown {
  const pages = operation === null ? null : operations[operation].pagination;
  const isWholeList =
    pages !== null && valueAt(value, pages.nextToken) === undefined && !request.path.includes(`${pages.token}=`);
  const tokenAt = pages?.nextToken;
  const visit = (each: unknown, schema: SchemaNode | undefined, at: string, parent: unknown): unknown => {
    const { name, node } = follow(schema);
    if (typeof each === "string") return normalizeText(each, { name, node, at, tokenAt }, memory);
    if (typeof each === "number" && name === VERSION) return memory.count(ownerOf(parent), each);
    if (Array.isArray(each) && at === pages?.items) {
      const known = isWholeList ? each.filter((item) => memory.isKnown(idOf(item))) : [];
      return Object.fromEntries(
        known.map((item) => [memory.nameOf(idOf(item)), visit(item, node?.items, `${at}/*`, each)]),
      );
    }
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
  const { type } = isObject(credential) ? credential : {};
  return `${type} ${idOf(credential)}`;
}

function idOf(credential: unknown): string {
  return isObject(credential) ? String(credential.extId) : "";
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
