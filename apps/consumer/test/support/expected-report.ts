import { makeMobileSignature } from "@credential-api/client/testing";
import { contract } from "@credential-api/contract";
import { expect } from "vitest";

/** What `exercise.js` answers, wherever it runs. */
export const expectedReport = {
  contract: contract.version,
  limit: 1000,
  read: [200, "MobileSignature", "application/json"],
  updated: [200, "disabled"],
  conflict: [409, "errors.pessimisticLockingFailure"],
  changed: [200, 2, expect.stringMatching(/^after \d+$/)],
  vasco: [200, "Touched"],
  invalid: [422, ["msisdn"]],
  unsafe: 'TypeError: path parameter userExtId must not be empty, "." or "..", or have control characters',
  thrown: [true, true, 401, "errors.unauthorized"],
  repeated: [200, 2, makeMobileSignature(7).extId],
  redirected: "unexpected",
  network: "network",
  timeout: "timeout",
  aborted: "aborted",
  drift: [],
};
