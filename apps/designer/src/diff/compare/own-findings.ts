import { parsePointer, subjectOf, toPointer } from "@credential-api/openapi";
import { catalogueFiles } from "@credential-api/openapi/lines";
import type { Documents, Pair, View } from "@credential-api/openapi/schemas";
import { isAnnotation, isSame, type JsonObject } from "@credential-api/openapi/schemas";
import type { Direction, Finding } from "../rules/change.ts";
import { classifyOwn } from "../rules/classify-own.ts";
import type { Found } from "../rules/found.ts";

/** Text, examples, defaults and extensions of one object that differ, except for what is compared elsewhere. */
export function findOwn(
  documents: Documents,
  pair: Pair,
  direction: Direction,
  today: string,
  isElsewhere: (keyword: string) => boolean = () => false,
): readonly Omit<Finding, "uses">[] {
  const [before, now] = [membersOf(pair.before), membersOf(pair.now)];
  const keywords = Object.keys({ ...before, ...now }).filter(
    // An example that is referred to can differ behind the same reference.
    (keyword) =>
      isAnnotation(keyword) &&
      !isElsewhere(keyword) &&
      (keyword === "examples" || !isSame(before[keyword], now[keyword])),
  );
  return keywords.flatMap((keyword) =>
    classifyOwn(keyword, { before, now, ...documents, direction, today }).map((found) => ({
      rule: found.rule,
      message: `${subject(documents, pair, keyword)}: ${found.message}`,
      base: locate(pair.before, keyword, found.base),
      revision: locate(pair.now, keyword, found.revision),
      only: found.only ?? (keyword in now ? (keyword in before ? undefined : "revision") : "base"),
    })),
  );
}

function membersOf({ entries }: View): JsonObject {
  return Object.fromEntries([...entries].map(([name, { node }]) => [name, node]));
}

function locate({ entries, defined }: View, keyword: string, inside: Found["base"]): string {
  if (typeof inside === "string") return inside;
  const place = entries.get(keyword);
  if (place === undefined) return toPointer([keyword], defined);
  return place.parts?.get(String(inside?.[0]))?.at ?? toPointer(inside ?? [], place.at);
}

/** The name for people of the owner of the member, as it is where the member is written. */
function subject({ revision }: Documents, { now }: Pair, keyword: string): string {
  if (keyword === "x-error-catalogue" || keyword === "x-permission-catalogue") return catalogueFiles[keyword];
  const written = now.entries.get(keyword)?.at;
  return subjectOf(revision, written === undefined ? now.defined : toPointer(parsePointer(written).slice(0, -1)));
}
