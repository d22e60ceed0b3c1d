import { parsePointer } from "@credential-api/openapi";
import type { RawChange, RawSide } from "./redocly-diff.ts";

/** Whether the change is that of a thing's own name. */
export function isRename({ kind, property, base, revision }: RawChange): boolean {
  return kind === "modified" && property === "key" && isNameOf(base) && isNameOf(revision);
}

/**
 * Redocly takes something that went, and something of a similar name that came, for one thing that was renamed, and
 * compares what is inside: `413` and `414` are one to it. For whoever used the old name it is gone, and the other is new:
 * so it is told here, and nothing of the inside.
 * A rename that breaks no rule, such as of a name in a path template, stays what it is.
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
