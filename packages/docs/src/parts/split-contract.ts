import { isHttpMethod } from "@credential-api/openapi";
import { type JsonObject, objectOf, textOf, textsOf } from "../document/json.ts";
import { toSlug } from "../document/markdown.ts";

/** Operations of one tag that share a page. */
export interface Part {
  /** The name of its page, without an extension. */
  readonly name: string;
  readonly tag: string;
  /** How many operations of the tag are on the pages before this one. */
  readonly before: number;
  /** How many operations the tag has on all its pages. */
  readonly ofTag: number;
  readonly operations: readonly PartOperation[];
}

/** An operation as a list shows it. */
export interface PartOperation {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly summary: string;
}

/** Splits the operations of a contract by their first tag, in the order of its tags, into parts of at most `size`. */
export function splitContract(openapi: JsonObject, size: number): readonly Part[] {
  const byTag = new Map<string, PartOperation[]>();
  const declared = Array.isArray(openapi.tags) ? openapi.tags : [];
  for (const tag of declared) byTag.set(textOf(objectOf(tag).name), []);
  for (const [path, item] of Object.entries(objectOf(openapi.paths))) {
    for (const [method, member] of Object.entries(objectOf(item))) {
      if (!isHttpMethod(method)) continue;
      const { operationId, summary, tags } = objectOf(member);
      const [tag = ""] = textsOf(tags);
      const known = byTag.get(tag) ?? [];
      byTag.set(tag, known);
      known.push({ id: textOf(operationId), method, path, summary: textOf(summary) });
    }
  }
  const names = new Map<string, number>();
  return [...byTag].flatMap(([tag, operations]) =>
    Array.from({ length: Math.ceil(operations.length / size) }, (_, index) => {
      // Two tags can have one slug.
      const slug = toSlug(tag);
      const number = (names.get(slug) ?? 0) + 1;
      names.set(slug, number);
      const before = index * size;
      return {
        name: `operations-${slug}-${number}`,
        tag,
        before,
        ofTag: operations.length,
        operations: operations.slice(before, before + size),
      };
    }),
  );
}
