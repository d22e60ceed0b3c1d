import { describe, expect, test } from "vitest";
import { openReference } from "../../test/send.ts";
import type { Report } from "../index.ts";

describe("reports", () => {
  test("are made for a 422 and a 409 of an authorized caller, without a value of the body", async () => {
    const reports: Report[] = [];
    const { send } = openReference({ report: (report) => reports.push(report) });
    await send("updateMobileSignature", { body: { msisdn: `+${"4".repeat(50)}` } });
    await send("updateMobileSignature", { body: { msisdn: "+41790000000", version: 1 } });
    expect(reports).toEqual([
      {
        kind: "errorResponse",
        operationId: "updateMobileSignature",
        status: 422,
        source: "request",
        subject: "demo",
        path: { clientExtId: "client-123", userExtId: "user-123" },
        errors: [
          { code: "errors.invalidData", message: "msisdn must have at most 50 characters.", pointer: "/msisdn" },
        ],
      },
      {
        kind: "errorResponse",
        operationId: "updateMobileSignature",
        status: 409,
        source: "operation",
        subject: "demo",
        path: { clientExtId: "client-123", userExtId: "user-123" },
        errors: [
          {
            code: "errors.pessimisticLockingFailure",
            message: "version is not the current version of the credential.",
            pointer: "/version",
          },
        ],
      },
    ]);
  });

  test("are not made for other error responses or for success", async () => {
    const reports: Report[] = [];
    const { send } = openReference({ report: (report) => reports.push(report) });
    for (const sent of [{}, { authorization: null }, { body: "{" }, { path: { userExtId: "nobody" } }]) {
      await send("updateMobileSignature", sent);
    }
    expect(reports).toEqual([]);
  });
});
