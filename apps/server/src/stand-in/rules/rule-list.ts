import type { RuleInForce, StandInRule } from "@credential-api/client/testing";
import type { OperationId } from "@credential-api/contract";
import { type DeclaredResponse, findResponse } from "../responses/declared-response.ts";
import { chance } from "./chance.ts";
import { drawDelayMs } from "./delay.ts";

/** The rules of a stand-in, in the order in which they are asked. */
export interface RuleList {
  list(): readonly RuleInForce[];
  /** Adds a rule behind the others. Undefined, and nothing changes, when one has its id. */
  add(rule: StandInRule): RuleInForce | undefined;
  /** Replaces all rules. The numbers of generated ids begin at 1 again. */
  replace(rules: readonly StandInRule[]): readonly RuleInForce[];
  /** Returns whether there was such a rule. */
  remove(id: string): boolean;
  /** Asks the rules about a request, which counts for each rule that it is for, up to the one that applies. */
  decide(id: OperationId, path: Readonly<Record<string, string | undefined>>): RuleDecision | undefined;
}

/** What a rule does to a request. */
interface RuleDecision {
  /** The id of the rule. */
  readonly rule: string;
  readonly delayMs: number;
  /** Takes the place of the operation. */
  readonly response?: DeclaredResponse;
  readonly drop?: "before" | "after";
  readonly truncate: boolean;
}

/** How many rules there can be. */
export const MAX_RULES = 100;

/** Makes a list without rules. What is added must have been checked. */
export function createRuleList(): RuleList {
  let entries: RuleInForce[] = [];
  let lastNumber = 0;

  function nextId(): string {
    do lastNumber += 1;
    while (entries.some(({ id }) => id === `rule-${lastNumber}`));
    return `rule-${lastNumber}`;
  }

  function add(rule: StandInRule): RuleInForce | undefined {
    const id = rule.id ?? nextId();
    if (entries.some((entry) => entry.id === id)) return undefined;
    const entry = { ...rule, id, matched: 0, applied: 0 };
    entries.push(entry);
    return entry;
  }

  return {
    list: () => entries,
    add,
    replace: (rules) => {
      entries = [];
      lastNumber = 0;
      for (const rule of rules) add(rule);
      return entries;
    },
    remove: (id) => {
      const before = entries.length;
      entries = entries.filter((entry) => entry.id !== id);
      return entries.length < before;
    },
    decide: (operation, path) => {
      for (const [at, entry] of entries.entries()) {
        const isFor = entry.operation === undefined || entry.operation === operation;
        if (!isFor || entry.applied >= (entry.count ?? Number.POSITIVE_INFINITY)) continue;
        if (!Object.entries(entry.path ?? {}).every(([name, value]) => path[name] === value)) continue;
        const { status, example } = entry;
        const response = status === undefined && example === undefined ? undefined : findResponse(operation, entry);
        // A rule for all operations is for those that declare its response.
        if ((status !== undefined || example !== undefined) && response === undefined) continue;
        const matched = entry.matched + 1;
        const draw = (name: string) => chance(entry.seed ?? 1, entry.id, matched, name);
        const applies = draw("share") < (entry.share ?? 1);
        entries[at] = { ...entry, matched, applied: entry.applied + Number(applies) };
        if (!applies) continue;
        return {
          rule: entry.id,
          delayMs: entry.delayMs === undefined ? 0 : drawDelayMs(entry.delayMs, draw),
          ...(response !== undefined && { response: { ...response, headers: merge(response.headers, entry.headers) } }),
          ...(entry.drop !== undefined && { drop: entry.drop }),
          truncate: entry.truncate ?? false,
        };
      }
      return undefined;
    },
  };
}

function merge(
  declared: Readonly<Record<string, string>>,
  own: Readonly<Record<string, string | null>> = {},
): Readonly<Record<string, string>> {
  const byName = new Map(Object.entries(own).map(([name, value]) => [name.toLowerCase(), value]));
  return Object.fromEntries(
    Object.entries(declared).flatMap(([name, example]) => {
      const value = byName.get(name.toLowerCase());
      return value === null ? [] : [[name, value ?? example]];
    }),
  );
}
