import { describe, expect, test } from "vitest";
import { openReference, type Sent } from "../../test/send.ts";

/** Fill in: for each status that the operation itself decides, what it promises and a request that shows it. */
const promises: Readonly<Record<__tested-statuses__, Readonly<Record<string, Sent>>>> = {};

describe.each(Object.entries(promises))("%s", (status, cases) => {
  test.each(Object.entries(cases))("%s", async (_, sent) => {
    const received = await openReference().send("__operationId__", sent);
    expect(received.status).toBe(Number(status));
  });
});
