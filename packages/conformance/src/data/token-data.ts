import { isObject, type JsonObject } from "../expect/read-json.ts";

/** The data of the token blocks of a VASCO credential, which is secret. */
export function tokenDataOf({ vascoTokens }: JsonObject): readonly string[] {
  const tokens = Array.isArray(vascoTokens) ? vascoTokens.filter(isObject) : [];
  return tokens.flatMap(({ data }) => (typeof data === "string" ? [data] : []));
}
