import { toPointer } from "@credential-api/openapi";
import type { Documents } from "@credential-api/openapi/schemas";
import { isList, isObject, type Json, toMap } from "@credential-api/openapi/schemas";
import type { Finding } from "../rules/change.ts";
import { findOwn } from "./own-findings.ts";

/**
 * Text of a component that every use overrides belongs to no use. It is still published, so text that both sides have is
 * compared in the components, too.
 */
export function findHiddenTexts(documents: Documents, today: string): readonly Finding[] {
  const findings: Finding[] = [];
  const walk = (before: Json | undefined, now: Json | undefined, at: string): void => {
    if (isList(before) && isList(now)) {
      for (const [index, item] of before.entries()) walk(item, now[index], toPointer([index], at));
    }
    if (!isObject(before) || !isObject(now)) return;
    const shared = Object.keys(before).filter((name) => Object.hasOwn(now, name));
    const viewOf = (node: Json) => ({
      entries: new Map(
        shared
          .filter((name) => name !== "examples" && name !== "default")
          .map((name) => [name, { node: toMap(node)[name] ?? null, at: toPointer([name], at) }] as const),
      ),
      used: at,
      defined: at,
    });
    const pair = { before: viewOf(before), now: viewOf(now) };
    for (const found of findOwn(documents, pair, undefined, today)) findings.push({ ...found, uses: [] });
    for (const name of shared) walk(before[name], now[name], toPointer([name], at));
  };
  walk(documents.base.components, documents.revision.components, "/components");
  return findings;
}
