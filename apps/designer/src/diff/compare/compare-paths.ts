import { isHttpMethod, nameOfOperation, pathShape, subjectOf, toPointer } from "@credential-api/openapi";
import { childrenOf, type Place, toMap, type View, viewOf } from "@credential-api/openapi/schemas";
import { isPastSunset } from "../rules/sunset.ts";
import { compareObjects } from "./compare-objects.ts";
import { isGone, isNew } from "./difference.ts";
import { compareParameters, compareSecurity, compareServers, type Levels } from "./effective.ts";
import { emit, type Part, type Walk } from "./walk.ts";

/** Compares every operation. Paths that differ only in the names of their parameters are the same URL. */
export function comparePaths(walk: Walk, roots: { readonly before: View; readonly now: View }): void {
  const { documents } = walk;
  const [from, to] = [roots.before, roots.now].map(pathsOf);
  for (const [url, [path, place]] of from ?? []) {
    const [name, other] = to?.get(url) ?? [];
    if (name !== undefined && other !== undefined) {
      if (name !== path) {
        const message = `${subjectOf(documents.revision, other.at)}: the name was ${path} and is ${name}.`;
        emit(walk, NO_PART, "text-changed", { message, base: place.at, revision: other.at });
      }
      comparePathItems(walk, roots, [path, place], [name, other]);
      continue;
    }
    const operations = operationsOf(viewOf(documents.base, place));
    const views = [...operations.values()].map((operation) => viewOf(documents.base, operation));
    const isAnnounced = views.length > 0 && views.every((view) => isPastSunset(view, walk.today));
    const part = { uses: usesOf(path, operations), direction: undefined };
    const difference = isGone(documents, place, toPointer(["paths", path]));
    emit(walk, part, isAnnounced ? "removed-after-sunset" : "path-removed", difference);
  }
  for (const [url, [path, place]] of to ?? []) {
    if (from?.has(url)) continue;
    const part = { uses: usesOf(path, operationsOf(viewOf(documents.revision, place))), direction: undefined };
    emit(walk, part, "operation-added", isNew(documents, toPointer(["paths", path]), place));
  }
}

const NO_PART: Part = { uses: [], direction: undefined };

/** Path items by their path with the names of the parameters left out. */
function pathsOf({ entries }: View): ReadonlyMap<string, readonly [string, Place]> {
  const paths = [...childrenOf(entries.get("paths"))].filter(([path]) => path.startsWith("/"));
  return new Map(paths.map(([path, place]) => [pathShape(path), [path, place]]));
}

function operationsOf({ entries }: View): ReadonlyMap<string, Place> {
  return new Map([...entries].filter(([name]) => isHttpMethod(name)));
}

function usesOf(path: string, operations: ReadonlyMap<string, Place>): Part["uses"] {
  return [...operations].map(([method, { node }]) => ({
    operation: nameOfOperation(node, method, path),
    part: "operation",
  }));
}

type NamedPlace = readonly [path: string, place: Place];

function comparePathItems(
  walk: Walk,
  roots: { readonly before: View; readonly now: View },
  [oldPath, one]: NamedPlace,
  [path, other]: NamedPlace,
): void {
  const { documents, today } = walk;
  const [before, now] = [viewOf(documents.base, one), viewOf(documents.revision, other)];
  const [from, to] = [operationsOf(before), operationsOf(now)];
  compareObjects(walk, "pathItem", one, other, { uses: usesOf(path, to), direction: undefined });
  for (const method of new Set([...from.keys(), ...to.keys()])) {
    const [old, recent] = [from.get(method), to.get(method)];
    const named = { operation: nameOfOperation(toMap((recent ?? old)?.node), method, path), part: "operation" };
    const part: Part = { uses: [named], direction: undefined };
    if (old === undefined || recent === undefined) {
      if (recent !== undefined) {
        emit(walk, part, "operation-added", isNew(documents, toPointer([method], before.defined), recent));
      } else if (old !== undefined) {
        const isAnnounced = isPastSunset(viewOf(documents.base, old), today);
        const difference = isGone(documents, old, toPointer([method], now.defined));
        emit(walk, part, isAnnounced ? "removed-after-sunset" : "operation-removed", difference);
      }
      continue;
    }
    compareObjects(walk, "operation", old, recent, part);
    const levels: Levels = {
      before: [viewOf(documents.base, old), before, roots.before],
      now: [viewOf(documents.revision, recent), now, roots.now],
    };
    compareParameters(walk, levels, [oldPath, path], part);
    compareSecurity(walk, levels, part);
    compareServers(walk, levels, part);
  }
}
