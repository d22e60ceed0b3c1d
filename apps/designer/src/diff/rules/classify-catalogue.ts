import { isObject, isSame, type JsonObject, toMap } from "@credential-api/openapi/schemas";
import type { Difference, Found } from "./found.ts";
import type { RuleId } from "./rule.ts";
import { fromTo } from "./words.ts";

/** `errors.yaml`. A code that operations declare is a change of the operation; a code of the server alone is one here. */
export function classifyErrorCatalogue(difference: Difference): readonly Found[] {
  return classifyEntries(difference, "x-error-catalogue", {
    added: "error-catalogued",
    removed: (entry) => (entry.answers === "server" ? "error-uncatalogued" : "catalogue-trimmed"),
    member: (name) => (name === "status" ? "error-status-changed" : ruleOfText(name)),
  });
}

/** `permissions.yaml`. What an operation requires is a change of the operation; a name alone changes no access. */
export function classifyPermissionCatalogue(difference: Difference): readonly Found[] {
  return classifyEntries(difference, "x-permission-catalogue", {
    added: "permission-catalogued",
    removed: () => "catalogue-trimmed",
    member: ruleOfText,
  });
}

/** The rules for a new entry, for one that is gone, and for a member that differs. */
interface EntryRules {
  readonly added: RuleId;
  readonly removed: (entry: JsonObject) => RuleId;
  readonly member: (name: string) => RuleId;
}

function ruleOfText(name: string): RuleId {
  return name === "evidence" ? "evidence-changed" : "text-changed";
}

function classifyEntries({ before, now }: Difference, keyword: string, rules: EntryRules): readonly Found[] {
  // A base without catalogues is a bundle alone, or a release from before they were frozen.
  if (before[keyword] === undefined) return [];
  const [from, to] = [toMap(before[keyword]), toMap(now[keyword])];
  return Object.keys({ ...from, ...to }).flatMap((name): readonly Found[] => {
    const [old, recent] = [from[name], to[name]];
    if (!isObject(old)) {
      return [{ rule: rules.added, message: `has the new entry ${name}.`, revision: [name], only: "revision" }];
    }
    if (!isObject(recent)) {
      return [{ rule: rules.removed(old), message: `does not have ${name} any more.`, base: [name], only: "base" }];
    }
    return Object.keys({ ...old, ...recent })
      .filter((member) => !isSame(old[member], recent[member]))
      .map((member) => {
        const rule = rules.member(member);
        const what = rule === "text-changed" ? "has another text" : fromTo(old[member], recent[member]);
        return {
          rule,
          message: `${name}: \`${member}\` ${what}.`,
          base: member in old ? [name, member] : [name],
          revision: member in recent ? [name, member] : [name],
        };
      });
  });
}
