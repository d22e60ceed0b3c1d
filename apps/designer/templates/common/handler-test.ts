import { operations } from "@credential-api/contract";
import { describe, expect, test } from "vitest";
import { oneCaller, openReference, type Sent } from "../../test/send.ts";

/** Fill in: for each status that the operation itself decides, what it promises and a request that shows it. */
const promises: Readonly<Record<__testedStatuses__, Readonly<Record<string, Sent>>>> = {};

// The client client-999 does not exist.
const callers = oneCaller({ ...operations.__operationId__, clients: ["client-123", "client-999"] });

describe.each(Object.entries(promises))("%s", (status, cases) => {
  test.each(Object.entries(cases))("%s", async (_, sent) => {
    const received = await openReference({ callers }).send("__operationId__", sent);
    expect(received.status).toBe(Number(status));
  });
});
