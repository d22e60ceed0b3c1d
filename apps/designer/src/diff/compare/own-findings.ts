import { toPointer } from "@credential-api/openapi";
import { catalogueFiles } from "@credential-api/openapi/lines";
import { isList, isObject, isSame, type Json, type JsonObject, toMap } from "../read/json.ts";
import { isData, isNameMap, isOwn } from "../read/keywords.ts";
import type { Finding } from "../rules/change.ts";
import { classifyOwn } from "../rules/classify-own.ts";
import type { Found } from "../rules/found.ts";
import type { ReadContract } from "./facets.ts";
import { subjectOf } from "./subject.ts";
import { directionOf, usesOf } from "./uses.ts";

/** A pair of corresponding nodes, and their pointers in the flat documents. */
interface Pair {
  readonly base: Json;
  readonly revision: Json;
  readonly basePointer: string;
  readonly revisionPointer: string;
}

/**
 * Everything `redocly diff` does not see: extensions, permissions, error codes, catalogues, deprecation, words and
 * examples. Redocly finds what is new or gone as a whole.
 */
export function findOwn(base: ReadContract, revision: ReadContract): readonly Finding[] {
  return [...compare(base, revision, () => true), ...compare(components(base), components(revision), isHidden)];
}

type IsWanted = (keyword: string, before: JsonObject, now: JsonObject) => boolean;

/**
 * Text of a component that every use overrides is not in the flat document. It is still published, so the components
 * are compared too, where both sides have the text.
 */
const isHidden: IsWanted = (keyword, before, now) =>
  isOwn(keyword) && keyword !== "examples" && keyword in before && keyword in now;

/** The components alone, each part with its own pointer. */
function components({ bundled }: ReadContract): ReadContract {
  const origins = new Map<string, { used: string; defined: string }>();
  const note = (node: Json | undefined, pointer: string): void => {
    origins.set(pointer, { used: pointer, defined: pointer });
    if (typeof node !== "object" || node === null) return;
    for (const [name, child] of Object.entries(node)) note(child, toPointer([name], pointer));
  };
  note(bundled.components, "/components");
  return { bundled, flat: { document: { components: bundled.components ?? {} }, origins } };
}

function compare(base: ReadContract, revision: ReadContract, isWanted: IsWanted): readonly Finding[] {
  const findings: Finding[] = [];

  const report = (keyword: string, pair: Pair, owners: readonly [JsonObject, JsonObject]): void => {
    const [before, now] = owners;
    const direction = directionOf(pair.revisionPointer);
    const difference = { before, now, base: base.bundled, revision: revision.bundled, direction };
    for (const found of classifyOwn(keyword, difference)) {
      findings.push({
        ...found,
        message: `${subject(revision, pair.revisionPointer, keyword)}: ${found.message}`,
        base: location(base, pair.basePointer, keyword, before, found.base),
        revision: location(revision, pair.revisionPointer, keyword, now, found.revision),
        only: found.only ?? onlySide(before, now, keyword),
        uses: usesOf(revision.flat.document, pair.revisionPointer),
      });
    }
  };

  const walk = (pair: Pair, hasNames: boolean): void => {
    const { base: before, revision: now } = pair;
    if (isList(before) && isList(now)) {
      for (const [from, to] of partners(before, now)) walk(childOf(pair, from, to, before[from], now[to]), false);
    }
    if (!isObject(before) || !isObject(now)) return;
    for (const name of new Set([...Object.keys(before), ...Object.keys(now)])) {
      if (!hasNames && (isOwn(name) || isOpaque(name, before[name], now[name]))) {
        const differs = name === "examples" || !isSame(before[name], now[name]);
        if (differs && isWanted(name, before, now)) report(name, pair, [before, now]);
      } else if (hasNames || !isData(name)) {
        walk(childOf(pair, name, name, before[name], now[name]), !hasNames && isNameMap(name));
      }
    }
  };

  walk({ base: base.flat.document, revision: revision.flat.document, basePointer: "", revisionPointer: "" }, false);
  return findings;
}

/** Redocly compares texts, numbers and lists of them, but not values that are maps. */
function isOpaque(keyword: string, before: Json | undefined, now: Json | undefined): boolean {
  const hasMap = (value: Json | undefined) => isObject(value) || (isList(value) && value.some(isObject));
  return ["default", "const", "enum"].includes(keyword) && (hasMap(before) || hasMap(now));
}

function childOf(pair: Pair, from: string | number, to: string | number, base?: Json, revision?: Json): Pair {
  return {
    base: base ?? null,
    revision: revision ?? null,
    basePointer: toPointer([from], pair.basePointer),
    revisionPointer: toPointer([to], pair.revisionPointer),
  };
}

function onlySide(before: JsonObject, now: JsonObject, keyword: string): Finding["only"] {
  if (!Object.hasOwn(now, keyword)) return "base";
  return Object.hasOwn(before, keyword) ? undefined : "revision";
}

/** Corresponding items of two lists: by name or address where they have one, otherwise by position. */
function partners(before: readonly Json[], now: readonly Json[]): readonly (readonly [number, number])[] {
  const identities = now.map(identityOf);
  return before.flatMap((item, from) => {
    const to = identities.indexOf(identityOf(item, from));
    return to < 0 ? [] : [[from, to] as const];
  });
}

function identityOf(item: Json, position: number): string {
  const { name, in: location, url } = toMap(item);
  if (typeof name === "string") return JSON.stringify([name, location ?? null]);
  return typeof url === "string" ? url : String(position);
}

/** Where the member is written, or what `inside` names in it; where it is missing, its owner. */
function location(side: ReadContract, node: string, keyword: string, owner: JsonObject, inside: Found["base"]): string {
  const { origins } = side.flat;
  if (typeof inside === "string") return inside;
  if (!Object.hasOwn(owner, keyword)) return toPointer([keyword], origins.get(node)?.defined ?? "");
  const member = toPointer([keyword], node);
  const part = origins.get(toPointer(inside ?? [], member));
  return part?.used ?? toPointer(inside ?? [], origins.get(member)?.used ?? "");
}

/** The name for people of the owner of the member, as it is where the member is written. */
function subject(side: ReadContract, node: string, keyword: string): string {
  if (keyword === "x-error-catalogue" || keyword === "x-permission-catalogue") return catalogueFiles[keyword];
  const written = side.flat.origins.get(toPointer([keyword], node))?.used;
  const location = written?.slice(0, written.lastIndexOf("/")) ?? side.flat.origins.get(node)?.defined ?? node;
  return subjectOf(side.bundled, location);
}
