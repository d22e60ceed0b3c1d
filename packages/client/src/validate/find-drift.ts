import type { OperationId } from "@credential-api/contract";
import { clientTable } from "@credential-api/contract/client";
import {
  explainResponse,
  type MemberTree,
  patternRules,
  responseMembers,
  type Violation,
} from "@credential-api/contract/validators";

/** One place where a response is not what the contract declares. It holds names and rules, never a value. */
export interface Drift {
  readonly operation: OperationId;
  /** The status on the wire. */
  readonly status: number;
  readonly kind: "unknown status" | "not JSON" | "missing member" | "unknown member" | "wrong member";
  /** Where in the body, as a JSON Pointer (RFC 6901); "" is the whole. */
  readonly pointer: string;
  /** What is different, in English. */
  readonly message: string;
}

/**
 * Lists where a response differs from the contract; empty when it does not. A member that the contract does not know is
 * among them, although a newer server may send one: it is news, not a fault.
 */
export function findDrift(operation: OperationId, status: number, text: string): readonly Drift[] {
  const drift = (kind: Drift["kind"], pointer: string, message: string): Drift => ({
    operation,
    status,
    kind,
    pointer,
    message,
  });
  const explain = find(explainResponse, operation, status);
  if (explain === undefined) return [drift("unknown status", "", `${operation} does not declare the status ${status}`)];
  if (text === "" && clientTable[operation].bodies?.[status] === "none") return [];
  const body = parse(text);
  if (body === undefined) return [drift("not JSON", "", "the body is not JSON")];
  const known = find(responseMembers, operation, status) ?? null;
  return [
    ...explain(body).map((violation) => drift(...describe(violation))),
    ...unknownMembers(body, known, "").map((pointer) =>
      drift("unknown member", pointer, `the contract knows no member ${pointer}`),
    ),
  ];
}

/** Any operation by its name: the type of its own row would be a union over all operations. */
function find<T>(table: Table<T>, operation: OperationId, status: number): T | undefined {
  return table[operation]?.[status];
}

interface Table<T> {
  readonly [operation: string]: { readonly [status: number]: T };
}

/** `undefined` is no JSON value. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function describe({ keyword, instancePath, params, message }: Violation): [Drift["kind"], string, string] {
  const rule = patternRules[String(params.pattern)] ?? message;
  if (keyword !== "required") return ["wrong member", instancePath, `${instancePath || "the body"} ${rule}`];
  const pointer = `${instancePath}/${toSegment(String(params.missingProperty))}`;
  return ["missing member", pointer, `${pointer} is missing`];
}

function unknownMembers(value: unknown, known: MemberTree, pointer: string): readonly string[] {
  if (known === null || typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, member]) => {
    const place = `${pointer}/${toSegment(name)}`;
    if (Array.isArray(value)) return unknownMembers(member, known, place);
    const below = Object.hasOwn(known, name) ? known[name] : undefined;
    return below === undefined ? [place] : unknownMembers(member, below, place);
  });
}

function toSegment(name: string): string {
  return name.replaceAll("~", "~0").replaceAll("/", "~1");
}
