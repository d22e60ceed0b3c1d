import { toPointer } from "@credential-api/openapi";
import type { FlatDocument } from "../read/flatten.ts";
import { at, isList, isSame, type Json, type JsonObject } from "../read/json.ts";
import { fromTo, toWords } from "../rules/words.ts";
import type { RawChange, RawSide } from "./redocly-diff.ts";
import { isRename } from "./split-renames.ts";
import { subjectOf } from "./subject.ts";

/** A bundled document and the same one without references. */
export interface ReadContract {
  readonly bundled: JsonObject;
  readonly flat: FlatDocument;
}

/** One thing that a raw change says: the whole of it, or one value that came into a list or left it. */
export interface Facet {
  readonly message: string;
  /** Pointers into the bundled documents: the thing, or what is nearest to where it is missing. */
  readonly base: string;
  readonly revision: string;
  /** Set when the thing is only there on one side. */
  readonly only?: "base" | "revision" | undefined;
  /** Set for a value of a list. */
  readonly item?: "gained" | "lost";
}

/** Takes a raw change apart, so that every value of a list stands on a line of its own. */
export function facetsOf(raw: RawChange, base: ReadContract, revision: ReadContract): readonly Facet[] {
  const places = { base: placeOf(raw, raw.base, base), revision: placeOf(raw, raw.revision, revision) };
  const [before, now] = [at(base.bundled, places.base), at(revision.bundled, places.revision)];
  const only = raw.revision?.value === undefined ? "base" : raw.base?.value === undefined ? "revision" : undefined;
  const whole: Facet = { message: describe(raw, base, revision), ...places, only };
  if (raw.kind !== "modified" || !isList(raw.base?.value) || !isList(raw.revision?.value)) return [whole];
  if (!isList(before) || !isList(now)) return [whole];
  const subject = `${subjectOf(revision.bundled, parentOf(places.revision))}: \`${raw.property}\``;
  const items: readonly Facet[] = [
    ...missingIn(now, before).map(
      (value): Facet => ({
        message: `${subject} loses ${toWords(value)}.`,
        base: toPointer([before.indexOf(value)], places.base),
        revision: places.revision,
        only: "base",
        item: "lost",
      }),
    ),
    ...missingIn(before, now).map(
      (value): Facet => ({
        message: `${subject} gains ${toWords(value)}.`,
        base: places.base,
        revision: toPointer([now.indexOf(value)], places.revision),
        only: "revision",
        item: "gained",
      }),
    ),
  ];
  return items.length === 0 ? [whole] : items;
}

/** The map that changed, without the member: pointer into the flat document. */
export function nodeOf(raw: RawChange, side: RawSide | undefined): string | undefined {
  const isMap = raw.property === undefined || isRename(raw) || side?.value === undefined;
  return isMap || side === undefined ? side?.pointer : parentOf(side.pointer);
}

function missingIn(here: readonly Json[], there: readonly Json[]): readonly Json[] {
  return there.filter((item) => !here.some((other) => isSame(item, other)));
}

/** Where one side of a change is written; where it is missing, the place it would have. */
function placeOf(raw: RawChange, side: RawSide | undefined, { flat }: ReadContract): string {
  const { property, base, revision } = raw;
  const other = (side ?? base ?? revision)?.pointer ?? "";
  const isMissing = side !== undefined && side.value === undefined && property !== undefined && !isRename(raw);
  const pointer = isMissing ? toPointer([property], side.pointer) : other;
  const origin = side === undefined || isMissing ? undefined : flat.origins.get(pointer);
  if (origin !== undefined) return origin.used;
  for (let place = parentOf(pointer); place !== ""; place = parentOf(place)) {
    const near = flat.origins.get(place);
    if (near !== undefined) return `${near.defined}${pointer.slice(place.length)}`;
  }
  return pointer;
}

/** What happened, with the name of the thing it happened to. */
function describe(raw: RawChange, before: ReadContract, now: ReadContract): string {
  const { kind, property, base, revision } = raw;
  const { bundled, flat } = kind === "removed" ? before : now;
  const node = (kind === "removed" ? nodeOf(raw, base) : nodeOf(raw, revision)) ?? "";
  const origin = flat.origins.get(node);
  if (kind !== "modified")
    return `${subjectOf(bundled, origin?.used ?? node)} is ${kind === "added" ? "new" : "gone"}.`;
  if (isRename(raw)) {
    const subject = subjectOf(bundled, origin?.used ?? node);
    return `${subject}: it was called ${toWords(base?.value)} and is called ${toWords(revision?.value)}.`;
  }
  return `${subjectOf(bundled, origin?.defined ?? node)}: \`${property}\` ${fromTo(base?.value, revision?.value)}.`;
}

const parentOf = (pointer: string) => pointer.slice(0, Math.max(0, pointer.lastIndexOf("/")));
