import { makeMobileSignature } from "@credential-api/client/testing";
import { contract } from "@credential-api/contract";
import { expect } from "vitest";

/** What `exercise.js` returns, wherever it runs. */
export const expectedReport = {
  contract: contract.version,
  limit: 1000,
  read: [200, "MobileSignature", "application/json"],
  updated: [200, "disabled"],
  conflict: [409, "errors.pessimisticLockingFailure"],
  changed: [200, 2, expect.stringMatching(/^after \d+$/)],
  vasco: [200, "Touched"],
  created: [201, true],
  listed: [true, true],
  deleted: [204, "undefined"],
  invalid: [422, ["msisdn"]],
  unsafe: 'TypeError: path parameter userExtId must be text without control characters, and not empty, "." or ".."',
  thrown: [true, true, 401, "errors.unauthorized"],
  repeated: [200, 2, makeMobileSignature(7).extId],
  redirected: "unexpected",
  network: "network",
  timeout: "timeout",
  aborted: "aborted",
  token: ["token", "the identity provider is down", 0],
  raw: [200, "vasco-123"],
  middleware: [
    ["GET", "/nevisidm/api/core/v1/{clientExtId}/vasco/{extId}"],
    ["GET", "/nevisidm/api/core/v1/{clientExtId}/vasco/{extId}"],
  ],
  emptyError: "client.emptyBody",
  events: [
    {
      ...{ operation: "getMobileSignature", attempt: 1, status: 503, requestId: "id-1" },
      ...{ delayMs: expect.any(Number), isDuration: true },
    },
    { operation: "getMobileSignature", attempt: 2, status: 200, requestId: "id-2", isDuration: true },
  ],
  small: 200,
  clones: [true, true, true],
  clonedError: [true, "401 errors.unauthorized", false],
  drift: [],
};
