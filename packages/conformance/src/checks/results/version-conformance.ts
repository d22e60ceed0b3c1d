import { isObject } from "../../expect/read-json.ts";
import type { ExchangeCheck, MatchedExchange } from "../../model/check.ts";
import { objectOf, parseJson } from "../read-response.ts";

export const versionConformance: ExchangeCheck = {
  name: "version_conformance",
  title: "a change of version n returns n + 1, or n if nothing changed",
  applies: (exchange) =>
    exchange.response.status < 300 &&
    sentVersion(exchange) !== undefined &&
    typeof objectOf(exchange).version === "number",
  rule: () => ({ decision: "one-step-per-change" }),
  check: (exchange) => {
    const sent = sentVersion(exchange) ?? 0;
    const { version } = objectOf(exchange);
    if (version === sent || version === sent + 1) return undefined;
    return { expected: `version ${sent + 1}, or ${sent} if nothing changed`, received: `version ${version}` };
  },
};

/** The version that the request depends on, whether it is a number or a text. */
function sentVersion({ operation, request }: MatchedExchange): number | undefined {
  const body = operation === null ? undefined : parseJson(request.body ?? new Uint8Array())?.value;
  const version = isObject(body) && request.method === "PATCH" ? Number(body.version ?? Number.NaN) : Number.NaN;
  return Number.isSafeInteger(version) ? version : undefined;
}
