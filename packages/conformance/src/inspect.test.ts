import { expect, test } from "vitest";
import { noData } from "../test/plain-inspection.ts";
import { inspect } from "./inspect.ts";
import { createFetchTarget } from "./transport/fetch-target.ts";

const options = { tokens: { token: async () => "a-token-of-the-test" }, data: noData, seed: 1 };

test("an implementation that fails at every request does not conform", async () => {
  const fetch = () => new Response("broken", { status: 500 });
  const vascoCredential = async () => ({ clientExtId: "client-123", extId: "vasco-123" });
  const data = {
    ...noData,
    open: (...of: Parameters<typeof noData.open>) => ({ ...noData.open(...of), vascoCredential }),
  };
  const { verdict } = await inspect({ ...options, fetch, data, only: ["get-vasco-credential/generated/"] });
  expect(verdict).toBe("does not conform");
});

test("an implementation that never responds leaves the verdict open", async () => {
  const target = createFetchTarget(() => Promise.reject(new Error("out of order")));
  const { verdict, results } = await inspect({ ...options, target, only: ["/tokens/none"] });
  expect(verdict).toBe("inconclusive");
  expect(results.map((result) => result.verdict).filter((each) => each === "pass" || each === "fail")).toEqual([]);
});

test("a run without a seed has a new one, which the report names", async () => {
  const run = async () => {
    const { seed: _, ...rest } = options;
    return (await inspect({ ...rest, fetch: () => new Response(), only: ["/tokens/none"] })).seed;
  };
  expect(await run()).not.toBe(await run());
});

test("a known failure can name a check, which still runs", async () => {
  const target = createFetchTarget(() => new Response("broken", { status: 500 }));
  const knownFailures = [{ case: "*/checks/*", reason: "Not yet" }];
  const vascoCredential = async () => ({ clientExtId: "client-123", extId: "vasco-123" });
  const data = {
    ...noData,
    open: (...of: Parameters<typeof noData.open>) => ({ ...noData.open(...of), vascoCredential }),
  };
  const { results } = await inspect({ ...options, target, data, knownFailures, only: ["get-vasco-credential/paths/"] });
  const check = results.find(({ id }) => id === "get-vasco-credential/checks/not_a_server_error");
  expect(check).toMatchObject({ verdict: "fail", known: { reason: "Not yet" } });
});

test.each([
  [{ waive: ["no-such-decision"] }, "waive names no-such-decision"],
  [{ knownFailures: [{ case: "no/such/case", reason: "…" }] }, "knownFailures names no/such/case"],
  [{ knownFailures: [{ case: "*/checks/no_such_check", reason: "…" }] }, "knownFailures names */checks/no_such_check"],
  [{ only: ["no-such-case"] }, "No case has an id with no-such-case"],
  [{ rate: 0 }, "rate must be a positive number"],
])("%j is rejected before anything is sent", async (wrong, message) => {
  const sent: Request[] = [];
  const target = createFetchTarget((request) => {
    sent.push(request);
    return new Response();
  });
  await expect(inspect({ ...options, target, ...wrong })).rejects.toThrow(message);
  expect(sent).toEqual([]);
});
