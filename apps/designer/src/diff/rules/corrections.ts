import { at, isObject, type Json, type JsonObject, toMap } from "../read/json.ts";
import type { Direction, Finding } from "./change.ts";
import { additionOf, isForPeople, ruleOfHarmless } from "./harmless.ts";
import type { RawChange } from "./raw-change.ts";
import { isRule, type RuleId, rules } from "./rule.ts";

/** One raw change with what is needed to classify it. */
export interface Case {
  readonly raw: RawChange;
  /** The rule of `redocly diff` that the change violates; undefined when it violates none. */
  readonly rule: string | undefined;
  readonly direction: Direction;
  /** The flat documents, and the pointer of the map that changed or has the changed member. */
  readonly base: { readonly document: JsonObject; readonly node: string };
  readonly revision: { readonly document: JsonObject; readonly node: string };
  /** Today, as `YYYY-MM-DD` in UTC. */
  readonly today: string;
}

/** One case in which the verdict of `redocly diff` is not the one of this contract. */
interface Correction {
  readonly name: string;
  /** Why Redocly's verdict is wrong here. */
  readonly reason: string;
  readonly when: (change: Case) => boolean;
  readonly rule: RuleId;
}

/**
 * Where the verdicts of `redocly diff` are corrected, and why. The first that applies wins. Where none does, a violated
 * rule of Redocly is major, and every other change is patch.
 */
export const corrections: readonly Correction[] = [
  {
    name: "announced removals",
    reason:
      "Redocly ignores `x-sunset`. What the last release deprecated with a date that has passed may be removed in a minor version.",
    when: ({ raw, base, today }) => raw.kind === "removed" && isPastSunset(at(base.document, base.node), today),
    rule: "removed-after-sunset",
  },
  {
    name: "lists held to one value",
    reason:
      "Redocly checks only `enum`. A `const` beside it allows one value, so the list can grow and no response changes.",
    when: ({ rule, revision }) => rule === "enum-values-added" && member(revision, "const") !== undefined,
    rule: "pinned-enum-grew",
  },
  {
    name: "open error codes",
    reason: "Redocly treats every list as closed. Error codes are declared open.",
    when: ({ rule, revision }) =>
      rule === "enum-values-added" && /\/properties\/errors\/items\/properties\/code$/.test(revision.node),
    rule: "error-code-list-grew",
  },
  {
    name: "servers on the reader's machine",
    reason: "Redocly assumes that others call every server.",
    when: ({ raw, base }) => raw.typeName === "Server" && isLoopback(at(base.document, base.node)),
    rule: "loopback-server-changed",
  },
  {
    name: "other successes",
    reason: "Redocly rates every new status minor. A success with another body breaks programs that read the body.",
    when: ({ raw }) =>
      raw.kind === "added" && raw.typeName === "Response" && /\/2\w\w$/.test(raw.revision?.pointer ?? ""),
    rule: "success-response-added",
  },
  {
    name: "names of path parameters",
    reason: "Redocly checks only the URL. Error responses of this contract contain the name of the parameter.",
    when: ({ raw, base }) => raw.typeName === "Parameter" && raw.property === "name" && member(base, "in") === "path",
    rule: "path-parameter-renamed",
  },
  {
    name: "headers that may be absent",
    reason: "Redocly does not check `required` of a header.",
    when: ({ raw, base, revision }) =>
      raw.typeName === "Header" &&
      member(base, "required") === true &&
      member(revision, "required") !== true &&
      raw.property === "required",
    rule: "response-header-became-optional",
  },
  {
    name: "defaults of requests",
    reason: "Redocly treats `default` as text. In a request it decides what an absent value means.",
    when: ({ raw, direction }) => raw.property === "default" && direction === "request",
    rule: "default-changed",
  },
  {
    name: "readOnly and writeOnly",
    reason: "Redocly checks them only for `required` members.",
    when: ({ raw }) => raw.property === "readOnly" || raw.property === "writeOnly",
    rule: "read-write-changed",
  },
  {
    name: "loosened security",
    reason: "Redocly rates it patch. Callers can use it.",
    when: ({ rule, raw }) => rule === undefined && raw.typeName.startsWith("SecurityRequirement"),
    rule: "security-loosened",
  },
  {
    name: "loosened requests",
    reason: "Redocly rates them patch. Callers can use what is now allowed, so it is minor.",
    when: (change) => isSilent(change) && change.direction === "request",
    rule: "request-loosened",
  },
  {
    name: "tightened responses",
    reason: "Redocly rates them patch. Callers can rely on what is now promised, so it is minor.",
    when: (change) => isSilent(change) && change.direction === "response",
    rule: "response-tightened",
  },
];

/** The rule of one change: of the first correction that applies, else Redocly's. */
export function classify(change: Case): Pick<Finding, "rule" | "correction" | "uncorrected"> {
  const { rule = ruleOfHarmless(change.raw) } = change;
  if (!isRule(rule)) throw new Error(`redocly diff reports the rule ${rule}, which rules.json does not have`);
  const correction = corrections.find(({ when }) => when(change));
  if (correction === undefined) return { rule };
  return { rule: correction.rule, correction: correction.name, uncorrected: rules[rule].verdict };
}

/** Redocly reports no rule for the change, and it adds nothing. */
function isSilent({ rule, raw }: Case): boolean {
  return rule === undefined && additionOf(raw) === undefined && !isForPeople(raw);
}

type Side = Case["base"];

function member({ document, node }: Side, name: string): Json | undefined {
  return toMap(at(document, node))[name];
}

/** Deprecated with a date before today. Of a path, every operation has to be. */
function isPastSunset(node: Json | undefined, today: string): boolean {
  if (!isObject(node)) return false;
  const operations = Object.values(node).filter((child) => isObject(child) && "responses" in child);
  if (operations.length > 0) return operations.every((operation) => isPastSunset(operation, today));
  const sunset = node["x-sunset"];
  return node.deprecated === true && typeof sunset === "string" && sunset < today;
}

function isLoopback(server: Json | undefined): boolean {
  const { url } = toMap(server);
  return typeof url === "string" && /^https?:\/\/(?:localhost|127(?:\.\d+){3}|\[::1\])(?:[:/]|$)/.test(url);
}
