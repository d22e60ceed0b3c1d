import { parsePointer } from "@credential-api/openapi";
import type { RawChange, RawSide } from "../rules/raw-change.ts";

/** Whether the change is a new name of the same object. */
export function isRename({ kind, property, base, revision }: RawChange): boolean {
  return kind === "modified" && property === "key" && isNameOf(base) && isNameOf(revision);
}

/**
 * Redocly treats a removed and an added object with similar names as one that was renamed, and
 * compares what is inside: `413` and `414` are one to it. For callers of the old name it is gone, and the other is new.
 * So the change becomes a removal and an addition, without what is inside.
 * A rename that violates no rule, such as of a name in a path template, stays a rename.
 */
export function splitRenames(raws: readonly RawChange[]): readonly RawChange[] {
  const renames = raws.filter((raw) => isRename(raw) && raw.rules.length > 0);
  const isInside = (raw: RawChange) =>
    renames.some((rename) => isBelow(raw.base, rename.base) || isBelow(raw.revision, rename.revision));
  return raws
    .filter((raw) => !isInside(raw))
    .flatMap((raw): readonly RawChange[] => {
      if (!renames.includes(raw)) return [raw];
      return [
        { ...raw, kind: "removed", property: undefined, revision: undefined },
        { ...raw, kind: "added", property: undefined, base: undefined, rules: [] },
      ];
    });
}

function isNameOf(side: RawSide | undefined): boolean {
  return side !== undefined && parsePointer(side.pointer).at(-1) === side.value;
}

function isBelow(side: RawSide | undefined, parent: RawSide | undefined): boolean {
  return side !== undefined && parent !== undefined && side.pointer.startsWith(`${parent.pointer}/`);
}
