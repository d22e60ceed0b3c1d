import { declaredResponse } from "../checks/read-response.ts";
import { readHeader } from "../expect/read-json.ts";
import type { MatchedExchange } from "../model/check.ts";
import type { Memory } from "./create-memory.ts";

/** What HTTP says of any response, whether the contract declares it or not. */
const ALWAYS = ["content-type", "allow"];

/** Headers that a server may leave out, and that no caller depends on. */
const OPTIONAL: ReadonlySet<string> = new Set(["x-request-id"]);

/**
 * The headers that the contract declares for the status, and the media type and the methods, without what differs between two
 * right implementations. Any other header is that of a host or a framework.
 */
export function normalizeHeaders(
  exchange: MatchedExchange,
  memory: Pick<Memory, "replaceIds">,
): ReadonlyMap<string, string> {
  const declared = declaredResponse(exchange)?.headers.map(({ name }) => name.toLowerCase()) ?? [];
  const names = new Set([...ALWAYS, ...declared].filter((name) => !OPTIONAL.has(name)));
  return new Map(
    [...names].flatMap((name) => {
      const value = readHeader(exchange, name);
      return value === undefined ? [] : [[name, normalize(name, value, memory)] as const];
    }),
  );
}

function normalize(name: string, value: string, memory: Pick<Memory, "replaceIds">): string {
  switch (name) {
    case "content-type":
      return value
        .toLowerCase()
        .replaceAll(" ", "")
        .replace(/;charset="?utf-8"?$/, "");
    case "allow": {
      const methods = value.split(",").map((method) => method.trim());
      return methods
        .filter((method) => method !== "OPTIONS")
        .toSorted()
        .join(", ");
    }
    case "www-authenticate":
      return value.replace(/(\brealm=)"[^"]*"/i, "$1(a realm)");
    case "retry-after":
      return "(seconds)";
    case "location":
      return memory.replaceIds(value);
    default:
      return value;
  }
}
