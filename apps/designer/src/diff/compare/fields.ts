import { toPointer } from "@credential-api/openapi";
import { childrenOf, isObject, type Place, textsOf, viewOf } from "@credential-api/openapi/schemas";
import type { RuleId } from "../rules/rule.ts";
import { gains, isGone, isNew, keywordDiffers, loses } from "./difference.ts";
import { differs, flag, map, nested } from "./field.ts";
import { type CompareField, emit, type Kind, type Objects, type Part } from "./walk.ts";

const serialization = differs("parameter-serialization-changed");
const scheme = differs("security-scheme-changed");
/** Compared in another place, by its effect on operations. */
const elsewhere: CompareField = () => {};

const serialized = {
  ...{ name: elsewhere, in: elsewhere, schema: compareSchema, style: serialization, explode: serialization },
  ...{ allowReserved: serialization, content: map("mediaType", "parameter-serialization-changed") },
};

/**
 * What each field of each object means. A field that is not here is not understood, and major. Own members (text, examples,
 * extensions) are in `rules/classify-own.ts`.
 */
export const fields: Readonly<Record<Kind, Readonly<Record<string, CompareField>>>> = {
  root: {
    ...{ openapi: compareVersion, info: nested("info"), tags: compareTags },
    ...{ paths: elsewhere, components: elsewhere, security: elsewhere, servers: elsewhere },
  },
  info: { version: elsewhere },
  tag: { name: elsewhere },
  pathItem: { parameters: elsewhere, servers: elsewhere },
  operation: {
    ...{ tags: compareTags, operationId: differs("operation-id-changed"), requestBody: compareBody },
    ...{ responses: map("response", "response-removed", { added: addedStatus, part: ofStatus }) },
    ...{ parameters: elsewhere, security: elsewhere, servers: elsewhere },
  },
  parameter: {
    ...serialized,
    required: flag("parameter-became-required", "request-loosened"),
    allowEmptyValue: flag("request-loosened", "schema-constraint-changed"),
  },
  header: { ...serialized, required: flag("response-tightened", "response-header-became-optional") },
  requestBody: {
    required: flag("request-body-became-required", "request-loosened"),
    content: map("mediaType", "media-type-removed"),
  },
  response: {
    headers: map("header", "response-header-removed", { added: () => "response-header-added" }),
    content: map("mediaType", "media-type-removed"),
  },
  mediaType: { schema: compareSchema },
  server: { url: elsewhere, variables: map("serverVariable", "server-variable-changed") },
  serverVariable: { default: differs("server-variable-changed"), enum: compareChoices },
  securityScheme: {
    ...{ type: scheme, name: scheme, in: scheme, scheme, bearerFormat: scheme, openIdConnectUrl: scheme },
    flows: map("flow", "security-scheme-changed"),
  },
  flow: { authorizationUrl: scheme, tokenUrl: scheme, refreshUrl: scheme, scopes: compareScopes },
};

/** Programs read the body of the success they know; an unknown error is treated by its class. */
function addedStatus(status: string): RuleId {
  return /^[123]/.test(status) ? "success-response-added" : "response-added";
}

function ofStatus({ uses }: Part, status: string): Part {
  return { uses: uses.map(({ operation }) => ({ operation, part: status.toUpperCase() })), direction: "response" };
}

function compareSchema({ walk, part, before, now }: Objects, keyword: string): void {
  if (part.direction === undefined) return;
  const [from, to] = [before, now].map(
    ({ entries, defined }) => entries.get(keyword) ?? { node: true, at: toPointer([keyword], defined) },
  );
  if (from === undefined || to === undefined) return;
  const isError = part.direction === "response" && part.uses.every(({ part: status }) => /^[45]/.test(status));
  const found = walk.compareSchemas(from, to, isError ? "error" : part.direction);
  for (const finding of found) walk.findings.push({ ...finding, uses: part.uses });
}

function compareBody({ walk, part, before, now, compare }: Objects, keyword: string): void {
  const { documents } = walk;
  const [from, to] = [before.entries.get(keyword), now.entries.get(keyword)];
  const own: Part = { uses: part.uses.map(({ operation }) => ({ operation, part: "request" })), direction: "request" };
  if (from !== undefined && to !== undefined) compare("requestBody", from, to, own);
  else if (from !== undefined) {
    emit(walk, own, "request-body-removed", isGone(documents, from, toPointer([keyword], now.defined)));
  } else if (to !== undefined) {
    const isRequired = viewOf(documents.revision, to).entries.get("required")?.node === true;
    const rule = isRequired ? "request-body-became-required" : "other-added";
    emit(walk, own, rule, isNew(documents, toPointer([keyword], before.defined), to));
  }
}

/** Tags of an operation are names; those of the root are objects with a name. */
function compareTags({ walk, part, compare, ...pair }: Objects, keyword: string): void {
  const { documents } = walk;
  const [from, to] = [pair.before, pair.now].map(({ entries }) => tagsOf(entries.get(keyword)));
  for (const [name, place] of from ?? []) {
    const other = to?.get(name);
    if (other === undefined) emit(walk, part, "text-changed", loses(documents, pair, keyword, place.node));
    else if (isObject(place.node)) compare("tag", place, other);
  }
  for (const [name, place] of to ?? []) {
    if (!from?.has(name)) emit(walk, part, "text-changed", gains(documents, pair, keyword, place.node));
  }
}

function tagsOf(place: Place | undefined): ReadonlyMap<string, Place> {
  const tags = [...childrenOf(place).values()];
  return new Map(tags.map((tag) => [String(isObject(tag.node) ? tag.node.name : tag.node), tag]));
}

/** Every 3.1.x has the same meaning. */
function compareVersion(objects: Objects, keyword: string): void {
  const [from, to] = [objects.before, objects.now].map(({ entries }) =>
    String(entries.get(keyword)?.node).replace(/^(\d+\.\d+)\..*$/, "$1"),
  );
  differs(from === to ? "text-changed" : "not-understood")(objects, keyword);
}

/** The values that a variable of a server can have; without a list, any. */
function compareChoices({ walk, part, ...pair }: Objects, keyword: string): void {
  const [from, to] = [pair.before, pair.now].map(({ entries }) => entries.get(keyword));
  const isLoosened =
    to === undefined || (from !== undefined && textsOf(from.node).every((value) => textsOf(to.node).includes(value)));
  const isSameList =
    isLoosened && from !== undefined && to !== undefined && textsOf(to.node).length === textsOf(from.node).length;
  if (isSameList) return;
  emit(
    walk,
    part,
    isLoosened ? "other-added" : "server-variable-changed",
    keywordDiffers(walk.documents, pair, keyword),
  );
}

function compareScopes({ walk, part, ...pair }: Objects, keyword: string): void {
  const { documents } = walk;
  const [from, to] = [pair.before, pair.now].map(({ entries }) => childrenOf(entries.get(keyword)));
  for (const [name, place] of from ?? []) {
    const other = to?.get(name);
    if (other === undefined) emit(walk, part, "security-scheme-changed", loses(documents, pair, keyword, name));
    else if (other.node !== place.node) {
      const difference = { ...gains(documents, pair, keyword, name), only: undefined };
      emit(walk, part, "text-changed", { ...difference, base: place.at, message: `scope ${name} has another text.` });
    }
  }
  for (const name of to?.keys() ?? []) {
    if (!from?.has(name)) emit(walk, part, "other-added", gains(documents, pair, keyword, name));
  }
}
