import { isDeepStrictEqual } from "node:util";
import { operations } from "@credential-api/contract";
import { isObject } from "../../expect/read-json.ts";
import type { ExchangeCheck, MatchedExchange } from "../../model/check.ts";
import { findPath } from "../find-operation.ts";
import { objectOf, parseJson, ruleOfResponse } from "../read-response.ts";

/** `version` is a condition, and not what the credential gets. */
const CONDITIONS: ReadonlySet<string> = new Set(["version"]);

/** An accepted change returns the credential with what the request sets; any success has the ids of the path. */
export const sentMembersConformance: ExchangeCheck = {
  name: "sent_members_conformance",
  title: "a successful response has the members and the ids as they were sent",
  applies: (exchange) =>
    exchange.operation !== null && exchange.response.status < 300 && Object.keys(objectOf(exchange)).length > 0,
  rule: ruleOfResponse,
  check: (exchange) => {
    const received = objectOf(exchange);
    for (const [name, value] of sentMembers(exchange)) {
      if (isDeepStrictEqual(received[name], value)) continue;
      // An empty text clears a member, and what has no value is left out (decision absent-members).
      if (value === "" && received[name] === undefined) continue;
      return {
        expected: `${name} as it was sent`,
        received: received[name] === undefined ? `no ${name}` : `another ${name}`,
      };
    }
    return undefined;
  },
};

/** The ids of the path that the response has, too, and the members of the body that a success returns. */
function sentMembers(exchange: MatchedExchange): readonly (readonly [name: string, value: unknown])[] {
  const received = objectOf(exchange);
  const ids = Object.entries(findPath(exchange.request)?.parameters ?? {})
    .filter(([name]) => typeof received[name] === "string")
    .map(([name, segment]) => [name, decode(segment)] as const);
  const body = parseJson(exchange.request.body ?? new Uint8Array())?.value;
  const members = isObject(body) ? Object.entries(body) : [];
  const returned = returnedMembers(exchange);
  return [...ids, ...members.filter(([name]) => !CONDITIONS.has(name) && returned.includes(name))];
}

/** None of an operation without a body, which ignores one (decision reads-have-no-body), and none that is `writeOnly`. */
function returnedMembers({ operation }: MatchedExchange): readonly string[] {
  return operation === null || operations[operation].body === null ? [] : operations[operation].members;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
