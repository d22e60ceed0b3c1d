import { operations } from "@credential-api/contract";
import { readHeader } from "../../expect/read-json.ts";
import type { ExchangeCheck } from "../../model/check.ts";
import { credentialsIn } from "../credentials.ts";

/** `response_headers_conformance` checks that the challenge is there. What carries no clear token can have either. */
export const authenticationChallenge: ExchangeCheck = {
  name: "authentication_challenge",
  title: "401 says invalid_token if the request has a token, and no error if it has none",
  applies: ({ operation, request, response }) =>
    operation !== null &&
    operations[operation].authentication === "bearer" &&
    response.status === 401 &&
    credentialsIn(request) !== "unclear",
  rule: () => ({ decision: "not-authenticated" }),
  check: (exchange) => {
    const challenge = readHeader(exchange, "www-authenticate") ?? "";
    const [, error] = /\berror="?([^",]*)"?/i.exec(challenge) ?? [];
    const received = challenge === "" ? "no WWW-Authenticate" : `WWW-Authenticate: ${challenge}`;
    if (credentialsIn(exchange.request) === "none") {
      return error === undefined ? undefined : { expected: "WWW-Authenticate without an error", received };
    }
    return error === "invalid_token"
      ? undefined
      : { expected: 'WWW-Authenticate with error="invalid_token"', received };
  },
};
