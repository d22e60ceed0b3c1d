import { isObject, type Json, type JsonObject } from "../document/json.ts";

/** Names the page that has the target of a link (`tag/vasco/getVascoCredential`, `code-errors.noRecord`). */
export type PageOf = (target: string) => string | undefined;

/** The same document with links that lead to the page of their target, where that is not `page` itself. */
export function relink(document: JsonObject, page: string, pageOf: PageOf): JsonObject {
  const relinked = (text: string) =>
    text.replaceAll(/\]\(#([^\s)]+)/g, (link, target: string) => {
      const other = pageOf(target);
      return other === undefined || other === page ? link : `](${other}#${target}`;
    });
  const visit = (value: Json): Json => {
    if (Array.isArray(value)) return value.map(visit);
    if (!isObject(value)) return value;
    const members = Object.entries(value).map(([name, member]) => [
      name,
      name === "description" && typeof member === "string" ? relinked(member) : visit(member),
    ]);
    return Object.fromEntries(members);
  };
  return visit(document) as JsonObject;
}
