import { isSame } from "../read/json.ts";
import { withoutOwn } from "../read/keywords.ts";
import type { Finding } from "../rules/change.ts";
import { type Case, classify } from "../rules/corrections.ts";
import type { RawChange } from "../rules/raw-change.ts";
import { type Facet, facetsOf, nodeOf, type ReadContract } from "./facets.ts";
import type { runRedoclyDiff } from "./redocly-diff.ts";
import { splitRenames } from "./split-renames.ts";
import { directionOf, usesOf } from "./uses.ts";

/** Rules about lists, and which values of a list they are about. */
const ABOUT: Readonly<Record<string, Facet["item"]>> = {
  "enum-values-added": "gained",
  "enum-values-removed": "lost",
  "required-properties-added": "gained",
  "required-properties-removed": "lost",
};

/**
 * Every change of what OpenAPI defines, as `redocly diff` finds it, with its verdict or a corrected one.
 *
 * @throws Error when `redocly diff` fails.
 */
export async function findStandard(
  base: ReadContract,
  revision: ReadContract,
  today: string,
  compare: typeof runRedoclyDiff,
): Promise<readonly Finding[]> {
  const [before, now] = [withoutOwn(base.flat.document), withoutOwn(revision.flat.document)];
  const raws = isSame(before, now) ? [] : await compare(before, now);
  return splitRenames(raws)
    .filter(({ typeName, property }) => !(typeName === "Info" && property === "version"))
    .flatMap((raw) => findingsOf(raw, base, revision, today));
}

function findingsOf(raw: RawChange, base: ReadContract, revision: ReadContract, today: string): readonly Finding[] {
  const nodes = { base: nodeOf(raw, raw.base), revision: nodeOf(raw, raw.revision) };
  const node = nodes.revision ?? nodes.base ?? "";
  const change: Omit<Case, "rule"> = {
    raw,
    direction: directionOf(node),
    base: { document: base.flat.document, node: nodes.base ?? "" },
    revision: { document: revision.flat.document, node: nodes.revision ?? "" },
    today,
  };
  const uses = usesOf((raw.kind === "removed" ? base : revision).flat.document, node);
  return facetsOf(raw, base, revision).flatMap(({ item, ...facet }) => {
    const broken = raw.rules.filter((rule) => item === undefined || (ABOUT[rule] ?? item) === item);
    const about = broken.length > 0 ? broken : [undefined];
    return about.map((rule): Finding => ({ ...classify({ ...change, rule }), ...facet, uses }));
  });
}
