import { type ErrorCode, errors } from "@credential-api/contract";
import type { Exchange } from "../model/exchange.ts";
import { Failure } from "../model/outcome.ts";
import type { RuleReference } from "../model/rule.ts";
import { isObject, readObject } from "./read-json.ts";

/** One entry of an error response, without its message. */
export interface ExpectedEntry {
  readonly code: ErrorCode;
  /** Location in the body, as a JSON Pointer. Absent: the entry has none. */
  readonly pointer?: string;
  /** Name of a parameter. Absent: the entry has none. */
  readonly parameter?: string;
}

/**
 * The response has the status of the codes, and exactly these entries in this order. Throws `Failure` otherwise: with the
 * rule of the case if the status is wrong, and with the rule of the codes or of the locations if only those are wrong.
 * `earlier` are exchanges that led there.
 */
export function expectErrors(
  exchange: Exchange,
  expected: readonly [ExpectedEntry, ...ExpectedEntry[]],
  earlier: readonly Exchange[] = [],
): void {
  const { status } = errors[expected[0].code];
  const fail = (received: string, rule?: RuleReference): never => {
    throw new Failure({
      expected: `status ${status} with ${expected.map(describeEntry).join(", ")}`,
      received,
      exchanges: [...earlier, exchange],
      ...(rule === undefined ? {} : { rule }),
    });
  };
  if (exchange.response.status !== status) fail(describeResponse(exchange));
  const received = readEntries(exchange);
  const wrong = expected.find(({ code }, index) => received[index]?.code !== code);
  if (wrong !== undefined) fail(describeResponse(exchange), codeRule(wrong.code));
  if (received.length !== expected.length) fail(describeResponse(exchange), { decision: "every-violation" });
  const misplaced = expected.some(
    ({ pointer, parameter }, index) => received[index]?.pointer !== pointer || received[index]?.parameter !== parameter,
  );
  if (misplaced) fail(describeResponse(exchange), { decision: "error-locations" });
}

/** As `expectErrors`, with one entry. */
export function expectError(
  exchange: Exchange,
  code: ErrorCode,
  location: Omit<ExpectedEntry, "code"> = {},
  earlier: readonly Exchange[] = [],
): void {
  expectErrors(exchange, [{ code, ...location }], earlier);
}

/** An entry of an error response as it was received. Members that are no strings are absent. */
export interface ReceivedEntry {
  readonly code?: string;
  readonly message?: string;
  readonly pointer?: string;
  readonly parameter?: string;
}

/** The entries of an error response; empty if the body is not an error response. */
export function readEntries(exchange: Exchange): readonly ReceivedEntry[] {
  if (exchange.response.body.length === 0) return [];
  const { errors: entries } = readObject(exchange);
  if (!Array.isArray(entries)) return [];
  return entries.filter(isObject).map((entry) =>
    Object.fromEntries(
      ["code", "message", "pointer", "parameter"].flatMap((name) => {
        const value = entry[name];
        return typeof value === "string" ? [[name, value]] : [];
      }),
    ),
  );
}

/** `status 422 with errors.invalidData at /stateName`, as failures name a response. */
export function describeResponse(exchange: Exchange): string {
  const { status } = exchange.response;
  if (status < 400) return `status ${status}`;
  let entries: readonly ReceivedEntry[] = [];
  try {
    entries = readEntries(exchange);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
  }
  if (entries.length === 0) return `status ${status} without an error code`;
  const shown = entries.slice(0, 5).map(describeEntry).join(", ");
  return `status ${status} with ${shown}${entries.length > 5 ? `, and ${entries.length - 5} more` : ""}`;
}

function describeEntry({ code, pointer, parameter }: ReceivedEntry): string {
  const location = pointer === undefined ? "" : ` at ${pointer === "" ? "the whole body" : pointer}`;
  return `${code ?? "no code"}${location}${parameter === undefined ? "" : ` for the parameter ${parameter}`}`;
}

/** The catalogue names the decision of each code: `D codes-of-our-own`. */
function codeRule(code: ErrorCode): RuleReference {
  return { decision: errors[code].evidence.split(" ")[1] ?? "open-codes" };
}
