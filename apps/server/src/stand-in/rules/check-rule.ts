import type { StandInRule } from "@credential-api/client/testing";
import { type OperationId, operationIds, operations } from "@credential-api/contract";
import { MAX_DELAY_MS } from "../prefer/read-preferences.ts";
import { exampleNamesOf, findResponse, statusesOf } from "../responses/declared-response.ts";

/** What is wrong with a rule, and where. */
export interface RuleFault {
  /** JSON Pointer from the rule. */
  readonly pointer: string;
  readonly message: string;
}

/** Checks a value that should be a rule. Without a fault it is one. */
export function findRuleFaults(value: unknown): readonly RuleFault[] {
  if (!isObject(value)) return [{ pointer: "", message: "A rule must be an object." }];
  const faults: RuleFault[] = [];
  const fault = (pointer: string, message: string) => void faults.push({ pointer, message });
  for (const name of Object.keys(value)) {
    if (!Object.hasOwn(checks, name))
      fault(`/${toToken(name)}`, `A rule has no such member. It has ${listed(Object.keys(checks))}.`);
  }
  for (const [name, check] of Object.entries(checks)) {
    if (value[name] !== undefined) check(value[name], (message, below = "") => fault(`/${name}${below}`, message));
  }
  return faults.length > 0 ? faults : findContradictions(value as StandInRule);
}

type Check = (value: unknown, fault: (message: string, below?: string) => void) => void;

/** Each member by itself. */
const checks: { readonly [Name in keyof Required<StandInRule>]: Check } & Readonly<Record<string, Check>> = {
  id: (value, fault) => {
    if (typeof value !== "string" || !/^[\w-]{1,60}$/.test(value))
      fault("An id must have 1 to 60 letters, digits, - and _.");
  },
  operation: (value, fault) => {
    if (!operationIds.some((id) => id === value))
      fault(`No operation of the contract. Leave it out for all, or use ${listed(operationIds)}.`);
  },
  path: (value, fault) => {
    if (!isObject(value)) return fault("It must be an object with path parameters.");
    for (const [name, text] of Object.entries(value)) {
      if (typeof text !== "string" || text === "") fault("It must be a text.", `/${toToken(name)}`);
    }
  },
  count: number({ min: 1, max: 1_000_000, isWhole: true }),
  share: (value, fault) => {
    if (typeof value !== "number" || !(value > 0 && value <= 1)) fault("It must be a number above 0, up to 1.");
  },
  seed: number({ min: 0, max: 4_294_967_295, isWhole: true }),
  status: number({ min: 100, max: 599, isWhole: true }),
  example: (value, fault) => {
    if (typeof value !== "string") fault("It must be the name of an example of the contract.");
  },
  headers: (value, fault) => {
    if (!isObject(value)) return fault("It must be an object with values of headers.");
    for (const [name, text] of Object.entries(value)) {
      const isRight = text === null || (typeof text === "string" && /^[\t\x20-\x7e\x80-\xff]{0,8000}$/.test(text));
      if (!isRight) fault("It must be a text that a header can hold, or null to leave it out.", `/${toToken(name)}`);
    }
  },
  delayMs: (value, fault) => {
    if (typeof value === "number" && value >= 0 && value <= MAX_DELAY_MS) return;
    const [kind = ""] = isObject(value) ? Object.keys(value) : [];
    const bounds = isObject(value) && Object.keys(value).length === 1 ? value[kind] : undefined;
    const names = Object.hasOwn(distributions, kind) ? distributions[kind] : undefined;
    if (names === undefined || !isObject(bounds)) {
      const distribution = '{"uniform": {"min", "max"}} or {"lognormal": {"median", "p99"}}';
      fault(`It must be a number from 0 to ${MAX_DELAY_MS}, ${distribution}.`);
      return;
    }
    const [low, high] = names;
    for (const name of new Set([low, high, ...Object.keys(bounds)])) {
      const below = `/${kind}/${toToken(name)}`;
      if (!names.includes(name)) fault(`It has ${low} and ${high} only.`, below);
      else number({ min: kind === "lognormal" ? 1 : 0, max: MAX_DELAY_MS })(bounds[name], (text) => fault(text, below));
    }
    if (Number(bounds[low]) > Number(bounds[high])) fault(`${high} must not be less than ${low}.`, `/${kind}/${high}`);
  },
  drop: (value, fault) => {
    if (value !== "before" && value !== "after") fault("It must be one of before, after.");
  },
  truncate: (value, fault) => {
    if (typeof value !== "boolean") fault("It must be true or false.");
  },
};

const distributions: Readonly<Record<string, readonly [low: string, high: string]>> = {
  uniform: ["min", "max"],
  lognormal: ["median", "p99"],
};

/** Finds members that are right by themselves and do not go together, or not with the contract. */
function findContradictions(rule: StandInRule): readonly RuleFault[] {
  const { operation, status, example, path = {}, headers = {}, drop, truncate, delayMs } = rule;
  const ids: readonly OperationId[] = operation === undefined ? operationIds : [operation];
  const inWords = operation ?? "any operation";
  const hasResponse = status !== undefined || example !== undefined;
  const declaring = ids.filter((id) => status === undefined || statusesOf(id).includes(status));
  const responses = declaring.flatMap((id) => findResponse(id, { status, example }) ?? []);
  const faults: RuleFault[] = [];

  const parameters = new Set(ids.flatMap(pathParametersOf));
  for (const name of Object.keys(path)) {
    if (parameters.has(name)) continue;
    const message = `No path parameter of ${inWords}. Use ${listed(parameters)}.`;
    faults.push({ pointer: `/path/${toToken(name)}`, message });
  }
  if (declaring.length === 0) {
    const declared = new Set(ids.flatMap(statusesOf).sort((a, b) => a - b));
    faults.push({ pointer: "/status", message: `Not a declared status of ${inWords}. Use ${listed(declared)}.` });
  } else if (responses.length === 0) {
    const known = new Set(declaring.flatMap((id) => exampleNamesOf(id, status)));
    const of = status === undefined ? inWords : `${inWords} with ${status}`;
    faults.push({ pointer: "/example", message: `Not an example of ${of}. Use ${listed(known)}.` });
  } else if (hasResponse) {
    const declared = new Map(
      responses.flatMap((each) => Object.keys(each.headers).map((name) => [name.toLowerCase(), name])),
    );
    for (const name of Object.keys(headers).filter((each) => !declared.has(each.toLowerCase()))) {
      const message = `The response declares no such header. It declares ${listed(declared.values()) || "none"}.`;
      faults.push({ pointer: `/headers/${toToken(name)}`, message });
    }
  } else if (rule.headers !== undefined) {
    faults.push({ pointer: "/headers", message: "Headers need a status or an example: the operation makes its own." });
  } else if (delayMs === undefined && drop === undefined && !truncate) {
    faults.push({ pointer: "", message: "The rule does nothing. Give it status, example, delayMs, drop or truncate." });
  }
  if (drop !== undefined && (hasResponse || truncate)) {
    faults.push({
      pointer: "/drop",
      message: "A dropped connection has no response: leave out status, example and truncate.",
    });
  }
  return faults;
}

function pathParametersOf(id: OperationId): readonly string[] {
  return operations[id].parameters.filter((each) => each.in === "path").map(({ name }) => name);
}

function number({
  min,
  max,
  isWhole = false,
}: {
  readonly min: number;
  readonly max: number;
  readonly isWhole?: boolean;
}): Check {
  return (value, fault) => {
    const isRight = typeof value === "number" && value >= min && value <= max && (!isWhole || Number.isInteger(value));
    if (!isRight) fault(`It must be a ${isWhole ? "whole " : ""}number from ${min} to ${max}.`);
  };
}

function listed(words: Iterable<string | number>): string {
  return [...words].join(", ");
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A member name in a JSON Pointer (RFC 6901), shortened. */
function toToken(name: string): string {
  return name.slice(0, 60).replaceAll("~", "~0").replaceAll("/", "~1");
}
