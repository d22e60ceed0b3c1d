import { operations } from "@credential-api/contract";
import type { ExchangeCheck } from "../../model/check.ts";
import { credentialsIn } from "../credentials.ts";

/** The token is checked first (decision order-of-checks), so that a caller without one learns nothing from other checks. */
export const ignoredAuth: ExchangeCheck = {
  name: "ignored_auth",
  title: "a request without a token returns 401",
  applies: ({ operation, request, response }) =>
    operation !== null &&
    operations[operation].authentication === "bearer" &&
    credentialsIn(request) === "none" &&
    response.status < 500,
  rule: () => ({ decision: "not-authenticated" }),
  check: ({ response: { status } }) =>
    status === 401
      ? undefined
      : { expected: "status 401, because the request has no token", received: `status ${status}` },
};
