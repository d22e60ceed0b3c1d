import { isHttpMethod } from "@credential-api/openapi";
import { isAnnotation, type Place, viewOf } from "@credential-api/openapi/schemas";
import { differs } from "./field.ts";
import { fields } from "./fields.ts";
import { findOwn } from "./own-findings.ts";
import { emit, type Kind, type Objects, type Part, type Walk } from "./walk.ts";

/** Compares every field of two objects. A field that is not in the table of fields is not understood, and major. */
export function compareObjects(walk: Walk, kind: Kind, before: Place, now: Place, part: Part): void {
  const { documents, today } = walk;
  const pair = { before: viewOf(documents.base, before), now: viewOf(documents.revision, now) };
  const objects: Objects = {
    ...{ ...pair, walk, part },
    compare: (inner, from, to, own = part) => compareObjects(walk, inner, from, to, own),
  };
  const isField = (keyword: string) => Object.hasOwn(fields[kind], keyword);
  for (const found of findOwn(documents, pair, part.direction, today, isField)) emit(walk, part, found.rule, found);
  for (const keyword of new Set([...pair.before.entries.keys(), ...pair.now.entries.keys()])) {
    const isOperation = kind === "pathItem" && isHttpMethod(keyword);
    if (isField(keyword)) fields[kind][keyword]?.(objects, keyword);
    else if (!isAnnotation(keyword) && !isOperation) differs("not-understood")(objects, keyword);
  }
}
