import { parsePointer, subjectOf, toPointer } from "@credential-api/openapi";
import {
  at,
  type Documents,
  type Json,
  type JsonObject,
  type Pair,
  type Place,
  type View,
} from "@credential-api/openapi/schemas";
import type { Finding } from "../rules/change.ts";
import { fromTo, toWords } from "../rules/words.ts";

/** What happened and where, without a verdict. */
export type Difference = Pick<Finding, "message" | "base" | "revision" | "only">;

/** A keyword whose value is another one, or that came or went. */
export function keywordDiffers(documents: Documents, { before, now }: Pair, keyword: string): Difference {
  const [from, to] = [before.entries.get(keyword), now.entries.get(keyword)];
  const subject = subjectOf(documents.revision, now.defined);
  const values = [written(documents.base, from), written(documents.revision, to)] as const;
  return {
    message: `${subject}: \`${to === undefined ? nameOf(from, keyword) : nameOf(to, keyword)}\` ${fromTo(...values)}.`,
    base: from?.at ?? toPointer([keyword], before.defined),
    revision: to?.at ?? toPointer([keyword], now.defined),
    only: from === undefined ? "revision" : to === undefined ? "base" : undefined,
  };
}

/** A value that is new in a list, or in the names of a map. */
export function gains(documents: Documents, { before, now }: Pair, keyword: string, value: Json): Difference {
  return {
    message: `${subjectOf(documents.revision, now.defined)}: \`${keyword}\` gains ${toWords(value)}.`,
    base: before.entries.get(keyword)?.at ?? toPointer([keyword], before.defined),
    revision: itemAt(documents.revision, now, keyword, value),
    only: "revision",
  };
}

/** A value that a list, or the names of a map, no longer has. */
export function loses(documents: Documents, { before, now }: Pair, keyword: string, value: Json): Difference {
  return {
    message: `${subjectOf(documents.revision, now.defined)}: \`${keyword}\` loses ${toWords(value)}.`,
    base: itemAt(documents.base, before, keyword, value),
    revision: now.entries.get(keyword)?.at ?? toPointer([keyword], now.defined),
    only: "base",
  };
}

/** A whole object that is new. `near` is where the base would have it. */
export function isNew({ revision }: Documents, near: string, place: Pick<Place, "at">): Difference {
  return { message: `${subjectOf(revision, place.at)} is new.`, base: near, revision: place.at, only: "revision" };
}

/** A whole object that is gone. `near` is where the revision would have it. */
export function isGone({ base }: Documents, place: Pick<Place, "at">, near: string): Difference {
  return { message: `${subjectOf(base, place.at)} is gone.`, base: place.at, revision: near, only: "base" };
}

/** `const` may stand for a list of one value: a message has the keyword that is written. */
function nameOf(place: Place | undefined, keyword: string): string {
  const last = parsePointer(place?.at ?? "").at(-1);
  return keyword === "enum" && last === "const" ? last : keyword;
}

function written(document: JsonObject, place: Place | undefined): Json | undefined {
  return place && (at(document, place.at) ?? place.node);
}

function itemAt(document: JsonObject, { entries, defined }: View, keyword: string, value: Json): string {
  const place = entries.get(keyword);
  if (place === undefined) return toPointer([keyword], defined);
  const list = at(document, place.at);
  if (!Array.isArray(list)) return typeof list === "object" ? toPointer([String(value)], place.at) : place.at;
  const index = list.findIndex((item) => JSON.stringify(item) === JSON.stringify(value));
  return index < 0 ? place.at : toPointer([index], place.at);
}
