import { toPointer } from "@credential-api/openapi";
import { childrenOf, isSame, type Json, type View, viewOf } from "@credential-api/openapi/schemas";
import type { RuleId } from "../rules/rule.ts";
import { isPastSunset } from "../rules/sunset.ts";
import { isGone, isNew, keywordDiffers } from "./difference.ts";
import { type CompareField, emit, type Kind, type Part } from "./walk.ts";

/** Values that a missing field has (OpenAPI 3.1, section 4.8). */
const DEFAULTS: Readonly<Record<string, Json>> = { required: false, allowEmptyValue: false, allowReserved: false };

function fieldOf({ entries }: View, keyword: string): Json | undefined {
  const value = entries.get(keyword)?.node ?? DEFAULTS[keyword];
  if (value !== undefined) return value;
  const style =
    entries.get("style")?.node ?? (/query|cookie/.test(String(entries.get("in")?.node)) ? "form" : "simple");
  return keyword === "style" ? style : keyword === "explode" ? style === "form" : undefined;
}

/** A field that is compared as a whole. */
export function differs(rule: RuleId): CompareField {
  return ({ walk, part, ...pair }, keyword) => {
    if (isSame(fieldOf(pair.before, keyword), fieldOf(pair.now, keyword))) return;
    emit(walk, part, rule, keywordDiffers(walk.documents, pair, keyword));
  };
}

/** A field that is true or false, with a rule for each new value. */
export function flag(whenOn: RuleId, whenOff: RuleId): CompareField {
  return (objects, keyword) => differs(fieldOf(objects.now, keyword) === true ? whenOn : whenOff)(objects, keyword);
}

/** An object in a field. */
export function nested(kind: Kind): CompareField {
  return (objects, keyword) => {
    const [from, to] = [objects.before.entries.get(keyword), objects.now.entries.get(keyword)];
    if (from !== undefined && to !== undefined) objects.compare(kind, from, to);
    else differs("not-understood")(objects, keyword);
  };
}

interface MapRules {
  /** The rule for a new entry; without this, an entry that is new breaks no program. */
  readonly added?: (name: string) => RuleId;
  readonly part?: (part: Part, name: string) => Part;
}

/** A map of objects by name. Names of headers and media types have no case. */
export function map(
  kind: Kind,
  removed: RuleId,
  { added = () => "other-added", part: partOf }: MapRules = {},
): CompareField {
  return ({ walk, part, before, now, compare }, keyword) => {
    const { documents, today } = walk;
    const [from, to] = [before, now].map(({ entries }) => {
      const children = [...childrenOf(entries.get(keyword))].filter(
        ([name]) => !name.startsWith("x-") || kind === "header",
      );
      return new Map(children.map(([name, place]) => [name.toLowerCase(), place]));
    });
    for (const name of new Set([...(from?.keys() ?? []), ...(to?.keys() ?? [])])) {
      const [one, other] = [from?.get(name), to?.get(name)];
      const own = partOf?.(part, name) ?? part;
      if (one !== undefined && other !== undefined) compare(kind, one, other, own);
      else if (other !== undefined) {
        emit(walk, own, added(name), isNew(documents, toPointer([keyword, name], before.defined), other));
      } else if (one !== undefined) {
        const rule = isPastSunset(viewOf(documents.base, one), today) ? "removed-after-sunset" : removed;
        emit(walk, own, rule, isGone(documents, one, toPointer([keyword, name], now.defined)));
      }
    }
  };
}
