import type { Exchange } from "../model/exchange.ts";
import { Failure } from "../model/outcome.ts";

/** The members of a JSON object. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** The body of a response as JSON. Throws `Failure` if it is not JSON in UTF-8. */
function readJson(exchange: Exchange): unknown {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(exchange.response.body));
  } catch {
    throw new Failure({
      expected: "a JSON body",
      received: `status ${exchange.response.status} with a body of ${exchange.response.body.length} bytes that is not JSON`,
      exchanges: [exchange],
    });
  }
}

/** The body of a response as a JSON object. Throws `Failure` if it is something else. */
export function readObject(exchange: Exchange): JsonObject {
  const value = readJson(exchange);
  if (!isObject(value))
    throw new Failure({ expected: "a JSON object", received: describe(value), exchanges: [exchange] });
  return value;
}

/** Returns whether a JSON value is an object. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The value of a response header; several lines are joined as RFC 9110 says. `undefined`: there is none. */
export function readHeader(exchange: Exchange, name: string): string | undefined {
  const values = exchange.response.headers.filter(([each]) => each === name.toLowerCase()).map(([, value]) => value);
  return values.length === 0 ? undefined : values.join(", ");
}

function describe(value: unknown): string {
  if (value === null) return "null";
  return Array.isArray(value) ? "a JSON array" : `a JSON ${typeof value}`;
}
