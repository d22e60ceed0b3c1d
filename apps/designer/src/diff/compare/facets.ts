import { toPointer } from "@credential-api/openapi";
import type { Contract } from "../read/contract.ts";
import { at, isList, isSame, type Json } from "../read/json.ts";
import type { RawChange, RawSide } from "../rules/raw-change.ts";
import { fromTo, toWords } from "../rules/words.ts";
import { isRename } from "./split-renames.ts";
import { subjectOf } from "./subject.ts";

/** A bundled document and the same one without references. */
export type ReadContract = Pick<Contract, "bundled" | "flat">;

/** One part of a raw change: the whole of it, or one value that came into a list or left it. */
export interface Facet {
  readonly message: string;
  /** Pointers into the bundled documents: the value, or the nearest one where it is missing. */
  readonly base: string;
  readonly revision: string;
  /** Set when only one side has the value. */
  readonly only?: "base" | "revision" | undefined;
  /** Set for a value of a list. */
  readonly item?: "gained" | "lost";
}

/** Splits a raw change, so that every value of a list is a change of its own. */
export function facetsOf(raw: RawChange, base: ReadContract, revision: ReadContract): readonly Facet[] {
  const locations = { base: locationOf(raw, raw.base, base), revision: locationOf(raw, raw.revision, revision) };
  const [before, now] = [at(base.bundled, locations.base), at(revision.bundled, locations.revision)];
  const only = raw.revision?.value === undefined ? "base" : raw.base?.value === undefined ? "revision" : undefined;
  const whole: Facet = { message: describe(raw, base, revision), ...locations, only };
  if (raw.kind !== "modified" || !isList(raw.base?.value) || !isList(raw.revision?.value)) return [whole];
  if (!isList(before) || !isList(now)) return [whole];
  const subject = `${subjectOf(revision.bundled, parentOf(locations.revision))}: \`${raw.property}\``;
  const lost = missingIn(now, before).map((value): Facet => {
    const base = toPointer([before.indexOf(value)], locations.base);
    return { ...locations, message: `${subject} loses ${toWords(value)}.`, base, only: "base", item: "lost" };
  });
  const gained = missingIn(before, now).map((value): Facet => {
    const revision = toPointer([now.indexOf(value)], locations.revision);
    return { ...locations, message: `${subject} gains ${toWords(value)}.`, revision, only: "revision", item: "gained" };
  });
  return lost.length + gained.length === 0 ? [whole] : [...lost, ...gained];
}

/** The map that changed, without the member: pointer into the flat document. */
export function nodeOf(raw: RawChange, side: RawSide | undefined): string | undefined {
  const isMap = raw.property === undefined || isRename(raw) || side?.value === undefined;
  return isMap || side === undefined ? side?.pointer : parentOf(side.pointer);
}

function missingIn(here: readonly Json[], there: readonly Json[]): readonly Json[] {
  return there.filter((item) => !here.some((other) => isSame(item, other)));
}

/** Where one side of a change is written, or would be written. */
function locationOf(raw: RawChange, side: RawSide | undefined, { flat }: ReadContract): string {
  const { property, base, revision } = raw;
  const other = (side ?? base ?? revision)?.pointer ?? "";
  const isMissing = side !== undefined && side.value === undefined && property !== undefined && !isRename(raw);
  const pointer = isMissing ? toPointer([property], side.pointer) : other;
  const origin = side === undefined || isMissing ? undefined : flat.origins.get(pointer);
  if (origin !== undefined) return origin.used;
  for (let location = parentOf(pointer); location !== ""; location = parentOf(location)) {
    const near = flat.origins.get(location);
    if (near !== undefined) return `${near.defined}${pointer.slice(location.length)}`;
  }
  return pointer;
}

/** What changed, with the name of the object. */
function describe(raw: RawChange, before: ReadContract, now: ReadContract): string {
  const { kind, property, base, revision } = raw;
  const { bundled, flat } = kind === "removed" ? before : now;
  const node = (kind === "removed" ? nodeOf(raw, base) : nodeOf(raw, revision)) ?? "";
  const origin = flat.origins.get(node);
  if (kind !== "modified")
    return `${subjectOf(bundled, origin?.used ?? node)} is ${kind === "added" ? "new" : "gone"}.`;
  if (isRename(raw)) {
    const subject = subjectOf(bundled, origin?.used ?? node);
    return `${subject}: the name was ${toWords(base?.value)} and is ${toWords(revision?.value)}.`;
  }
  return `${subjectOf(bundled, origin?.defined ?? node)}: \`${property}\` ${fromTo(base?.value, revision?.value)}.`;
}

const parentOf = (pointer: string) => pointer.slice(0, Math.max(0, pointer.lastIndexOf("/")));
