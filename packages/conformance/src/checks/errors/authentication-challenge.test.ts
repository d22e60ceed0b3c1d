import { expect, test } from "vitest";
import { judge } from "../../../test/checks/exchange.ts";
import { authenticationChallenge } from "./authentication-challenge.ts";

const challenge = (value: string) => ({ status: 401, headers: [["www-authenticate", value] as const] });
const plain = challenge('Bearer realm="x"');
const invalid = challenge('Bearer realm="x", error="invalid_token"');
const withError = 'WWW-Authenticate with error="invalid_token"';

test.each([
  ["a token, and the error", invalid, "right"],
  ["a token, and no error", plain, `${withError} | WWW-Authenticate: Bearer realm="x"`],
  [
    "a token, and another error",
    challenge('Bearer error="invalid_request"'),
    `${withError} | WWW-Authenticate: Bearer error="invalid_request"`,
  ],
  ["a token, and no challenge", { status: 401 }, `${withError} | no WWW-Authenticate`],
  ["no token, and no error", { ...plain, sent: [] }, "right"],
  [
    "no token, and the error",
    { ...invalid, sent: [] },
    'WWW-Authenticate without an error | WWW-Authenticate: Bearer realm="x", error="invalid_token"',
  ],
  [
    "another scheme, which can have either",
    { ...plain, sent: [["authorization", "Basic eA=="] as const] },
    "does not apply",
  ],
  ["another status", { ...plain, status: 403 }, "does not apply"],
])("%s", (_title, exchange, expected) => {
  expect(judge(authenticationChallenge, exchange)).toBe(expected);
});
