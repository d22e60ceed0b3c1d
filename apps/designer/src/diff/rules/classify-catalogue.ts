import { isObject, isSame, type Json, type JsonObject, toMap } from "../read/json.ts";
import type { Difference, Found } from "./found.ts";
import type { RuleId } from "./rule.ts";
import { fromTo } from "./words.ts";

/** `errors.yaml`. A code that operations declare is a change of the operation; a code of the server alone is one here. */
export function classifyErrorCatalogue(difference: Difference): readonly Found[] {
  return classifyEntries(difference, "x-error-catalogue", {
    added: () => ({ rule: "error-catalogued", verdict: "minor" }),
    removed: (entry) =>
      entry.answers === "server"
        ? { rule: "error-uncatalogued", verdict: "major" }
        : { rule: "catalogue-trimmed", verdict: "patch" },
    member: (name) => (name === "status" ? { rule: "error-status-changed", verdict: "major" } : words(name)),
  });
}

/** `permissions.yaml`. What an operation requires is a change of the operation; a name alone changes no access. */
export function classifyPermissionCatalogue(difference: Difference): readonly Found[] {
  return classifyEntries(difference, "x-permission-catalogue", {
    added: () => ({ rule: "permission-catalogued", verdict: "minor" }),
    removed: () => ({ rule: "catalogue-trimmed", verdict: "patch" }),
    member: words,
  });
}

type Outcome = Pick<Found, "rule" | "verdict">;

interface Outcomes {
  readonly added: (entry: JsonObject) => Outcome;
  readonly removed: (entry: JsonObject) => Outcome;
  readonly member: (name: string) => Outcome;
}

function words(name: string): Outcome {
  return name === "evidence"
    ? { rule: "evidence-changed", verdict: "patch" }
    : { rule: "text-changed", verdict: "patch" };
}

function classifyEntries({ before, now }: Difference, keyword: string, outcomes: Outcomes): readonly Found[] {
  const [from, to] = [toMap(before[keyword]), toMap(now[keyword])];
  // A base without catalogues says nothing about them: a bundle alone, or a release from before they were frozen.
  if (before[keyword] === undefined) return [];
  return [...new Set([...Object.keys(from), ...Object.keys(to)])].flatMap((name): readonly Found[] => {
    const [old, recent] = [from[name], to[name]];
    if (!isObject(old))
      return [
        { ...outcomes.added(toMap(recent)), message: `has the new entry ${name}.`, revision: [name], only: "revision" },
      ];
    if (!isObject(recent))
      return [{ ...outcomes.removed(old), message: `does not have ${name} any more.`, base: [name], only: "base" }];
    return [...new Set([...Object.keys(old), ...Object.keys(recent)])]
      .filter((member) => !isSame(old[member], recent[member]))
      .map((member) => ({
        ...outcomes.member(member),
        message: `${name}: \`${member}\` ${describe(outcomes.member(member).rule, old[member], recent[member])}.`,
        base: member in old ? [name, member] : [name],
        revision: member in recent ? [name, member] : [name],
      }));
  });
}

function describe(rule: RuleId, old: Json | undefined, recent: Json | undefined): string {
  return rule === "text-changed" ? "has another text" : fromTo(old, recent);
}
