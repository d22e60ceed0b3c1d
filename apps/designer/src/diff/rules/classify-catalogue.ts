import { isObject, isSame, type Json, type JsonObject } from "../read/json.ts";
import type { Difference, Found } from "./found.ts";
import type { RuleId } from "./rules.ts";
import { fromTo } from "./words.ts";

/** `errors.yaml`. A code that operations declare is judged there; what a server answers on its own is judged here. */
export function judgeErrorCatalogue(difference: Difference): readonly Found[] {
  return judgeEntries(difference, "x-error-catalogue", {
    added: () => ({ rule: "error-catalogued", verdict: "minor" }),
    removed: (entry) =>
      entry.answers === "server"
        ? { rule: "error-uncatalogued", verdict: "major" }
        : { rule: "catalogue-trimmed", verdict: "patch" },
    member: (name) => (name === "status" ? { rule: "error-status-changed", verdict: "major" } : words(name)),
  });
}

/** `permissions.yaml`. What an operation asks for is judged there; a name alone neither shuts out nor lets in. */
export function judgePermissionCatalogue(difference: Difference): readonly Found[] {
  return judgeEntries(difference, "x-permission-catalogue", {
    added: () => ({ rule: "permission-catalogued", verdict: "minor" }),
    removed: () => ({ rule: "catalogue-trimmed", verdict: "patch" }),
    member: words,
  });
}

type Ruling = Pick<Found, "rule" | "verdict">;

interface Rulings {
  readonly added: (entry: JsonObject) => Ruling;
  readonly removed: (entry: JsonObject) => Ruling;
  readonly member: (name: string) => Ruling;
}

function words(name: string): Ruling {
  return name === "evidence"
    ? { rule: "evidence-changed", verdict: "patch" }
    : { rule: "words-changed", verdict: "patch" };
}

function judgeEntries({ before, now }: Difference, keyword: string, rulings: Rulings): readonly Found[] {
  const [from, to] = [asMap(before[keyword]), asMap(now[keyword])];
  // A base without catalogues says nothing about them: a bundle alone, or a release from before they were frozen.
  if (before[keyword] === undefined) return [];
  return [...new Set([...Object.keys(from), ...Object.keys(to)])].flatMap((name): readonly Found[] => {
    const [old, recent] = [from[name], to[name]];
    if (!isObject(old))
      return [{ ...rulings.added(asMap(recent)), message: `has ${name} now.`, revision: [name], only: "revision" }];
    if (!isObject(recent))
      return [{ ...rulings.removed(old), message: `has ${name} no longer.`, base: [name], only: "base" }];
    return [...new Set([...Object.keys(old), ...Object.keys(recent)])]
      .filter((member) => !isSame(old[member], recent[member]))
      .map((member) => ({
        ...rulings.member(member),
        message: `${name}: \`${member}\` ${told(rulings.member(member).rule, old[member], recent[member])}.`,
        base: member in old ? [name, member] : [name],
        revision: member in recent ? [name, member] : [name],
      }));
  });
}

function told(rule: RuleId, old: Json | undefined, recent: Json | undefined): string {
  return rule === "words-changed" ? "says something else" : fromTo(old, recent);
}

function asMap(value: Json | undefined): JsonObject {
  return isObject(value) ? value : {};
}
