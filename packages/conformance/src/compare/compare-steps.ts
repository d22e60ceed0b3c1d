import { findOperation } from "../checks/find-operation.ts";
import { isWithoutContent, jsonOf } from "../checks/read-response.ts";
import { describeResponse } from "../expect/expect-error.ts";
import type { MatchedExchange } from "../model/check.ts";
import type { Exchange } from "../model/exchange.ts";
import { createMemory, type Memory } from "./create-memory.ts";
import { findDifference } from "./find-difference.ts";
import type { Ignored } from "./ignore.ts";
import { normalizeBody } from "./normalize-body.ts";
import { normalizeHeaders } from "./normalize-headers.ts";

/** The first step at which two implementations differ. */
export interface StepDifference {
  /** Counted from 1. */
  readonly step: number;
  /** `status 200`, `the header Allow`, `/stateName "active"`, each of its side. */
  readonly first: string;
  readonly second: string;
  readonly exchanges: readonly [first: Exchange, second: Exchange];
}

/** What two runs of one case have in common. */
export interface ComparedSteps {
  /** How many steps both runs sent alike. */
  readonly compared: number;
  readonly difference?: StepDifference;
}

/**
 * Compares the responses of two runs of one case, step by step, until the first difference, or until the runs no longer send
 * the same request: what follows can depend on data that only one of them has.
 */
export function compareSteps(first: readonly Exchange[], second: readonly Exchange[], ignored: Ignored): ComparedSteps {
  const memories = [createMemory(), createMemory()] as const;
  for (const [index, own] of first.entries()) {
    const other = second[index];
    if (other === undefined || !isSameStep(own, other)) return { compared: index };
    const sides = [own, other] as const;
    const [one, two] = sides.map((exchange) => ({ ...exchange, operation: findOperation(exchange.request) }));
    memories[0].addRequest(own.request);
    memories[1].addRequest(other.request);
    if (one === undefined || two === undefined) return { compared: index };
    const found = compareResponses(one, two, memories, ignored);
    if (found !== undefined) return { compared: index, difference: { step: index + 1, ...found, exchanges: sides } };
  }
  return { compared: first.length };
}

/** Only ids that an implementation chose may differ in two requests. */
function isSameStep({ request: own }: Exchange, { request: other }: Exchange): boolean {
  return own.method === other.method && findOperation(own) === findOperation(other);
}

type Sides = Pick<StepDifference, "first" | "second">;

function compareResponses(
  first: MatchedExchange,
  second: MatchedExchange,
  memories: readonly [Memory, Memory],
  ignored: Ignored,
): Sides | undefined {
  const statuses = [first, second].map((exchange) => describeResponse(exchange));
  if (first.response.status !== second.response.status) return { first: statuses[0] ?? "", second: statuses[1] ?? "" };
  // Bodies first, because they name the ids that headers have, too.
  const bodies = [readBody(first, memories[0]), readBody(second, memories[1])] as const;
  const headers = [normalizeHeaders(first, memories[0]), normalizeHeaders(second, memories[1])] as const;
  return compareHeaders(headers, ignored) ?? compareBodies(bodies, ignored);
}

type Headers = ReadonlyMap<string, string>;

function compareHeaders([own, other]: readonly [Headers, Headers], ignored: Ignored): Sides | undefined {
  const differs = (name: string) => own.get(name) !== other.get(name) && !ignored.header(name);
  const name = [...own.keys(), ...other.keys()].find(differs);
  if (name === undefined) return undefined;
  const show = (value: string | undefined) => (value === undefined ? `no header ${name}` : `${name}: ${value}`);
  return { first: show(own.get(name)), second: show(other.get(name)) };
}

function compareBodies([own, other]: readonly [unknown, unknown], ignored: Ignored): Sides | undefined {
  const found = findDifference(own, other, ignored.member);
  if (found === undefined) return undefined;
  const { pointer } = found;
  return { first: showMember(pointer, found.first), second: showMember(pointer, found.second) };
}

/** The body without what is volatile; a text when it is not JSON, and `undefined` when it does not count. */
function readBody(exchange: MatchedExchange, memory: Memory): unknown {
  const { body } = exchange.response;
  // OPTIONS can have any content.
  if (isWithoutContent(exchange) || exchange.request.method === "OPTIONS") return undefined;
  const json = jsonOf(exchange);
  if (json !== undefined) return normalizeBody(json.value, exchange, memory);
  return body.byteLength === 0 ? "(no body)" : "(a body that is not JSON)";
}

const MAX_LENGTH = 200;

function showMember(pointer: string, value: unknown): string {
  const at = pointer === "" ? "the body" : pointer;
  if (value === undefined) return `no ${at}`;
  const text = JSON.stringify(value).replace(/^"(\(.*\))"$/, "$1");
  return `${at} ${text.length > MAX_LENGTH ? `${text.slice(0, MAX_LENGTH)}…` : text}`;
}
