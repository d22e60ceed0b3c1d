import { describe, expect, test } from "vitest";
import { createTarget, noData, toCase } from "../../test/plain-inspection.ts";
import type { ReceivedResponse, SentRequest, Target } from "../model/exchange.ts";
import { Failure, Skipped } from "../model/outcome.ts";
import { type ComparisonOptions, runComparison } from "./run-comparison.ts";

const PATH = "/nevisidm/api/core/v1/client-123/vasco/vasco-123";
const TOKEN = "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJhIn0.c2lnbmF0dXJl";
const get: SentRequest = { method: "GET", path: PATH, headers: [["Authorization", `Bearer ${TOKEN}`]] };
const readTwice = toCase("reads twice", async ({ send }) => {
  await send(get);
  await send(get);
});

/** A target that sends these members, one response after the other. */
function respond(origin: string, ...bodies: readonly object[]): Target {
  let sent = 0;
  const send = async (): Promise<ReceivedResponse> => {
    const body = bodies[Math.min(sent, bodies.length - 1)];
    sent += 1;
    return { status: 200, headers: [["content-type", "application/json"]], body: Buffer.from(JSON.stringify(body)) };
  };
  return { ...createTarget(send), origin };
}

function compare(target: Target, other: Target, cases = [readTwice], changes: Partial<ComparisonOptions> = {}) {
  const sources = { tokens: { token: async () => TOKEN }, data: noData };
  const against = { ...sources, target: other };
  return runComparison(
    { ...sources, target, against, seed: 7, ...changes },
    { cases, findRule: () => ({ source: "D", name: "strict-json", text: "…" }) },
  );
}

test("two implementations with the same responses have no difference", async () => {
  const report = await compare(respond("http://a.test", { a: 1 }), respond("http://b.test", { a: 1 }));
  expect(report).toMatchObject({
    kind: "comparison",
    target: "http://a.test",
    against: "http://b.test",
    verdict: "conforms",
  });
  expect(report.results).toMatchObject([{ id: "get-vasco-credential/statuses/reads twice", verdict: "pass" }]);
});

test("a difference names the case, the step, the member, and both exchanges with the command for each", async () => {
  const report = await compare(respond("http://a.test", { a: 1 }), respond("http://b.test", { a: 1 }, { a: 2 }));
  expect(report.verdict).toBe("does not conform");
  expect(report.results[0]?.failure).toEqual({
    expected: "at step 2, as http://a.test: /a 1",
    received: "http://b.test: /a 2",
    exchanges: [
      {
        curl: `curl -i -X GET http://a.test${PATH} \\\n  -H 'Authorization: Bearer [redacted]'`,
        response: 'HTTP 200\ncontent-type: application/json\n\n{"a":1}',
      },
      {
        curl: `curl -i -X GET http://b.test${PATH} \\\n  -H 'Authorization: Bearer [redacted]'`,
        response: 'HTTP 200\ncontent-type: application/json\n\n{"a":2}',
      },
    ],
    seed: 7,
    repeat:
      "conformance http://a.test --against http://b.test --only get-vasco-credential/statuses/reads twice --seed 7",
  });
});

test("a known failure does not count", async () => {
  const knownFailures = [{ case: "*/reads twice", reason: "Ticket 12" }];
  const report = await compare(respond("http://a.test", { a: 1 }), respond("http://b.test", { a: 2 }), [readTwice], {
    knownFailures,
  });
  expect(report.verdict).toBe("conforms");
});

test("an ignored member does not count", async () => {
  const report = await compare(respond("http://a.test", { a: 1 }), respond("http://b.test", { a: 2 }), [readTwice], {
    ignore: ["/a"],
  });
  expect(report.verdict).toBe("conforms");
});

describe("what a comparison cannot tell:", () => {
  test("an implementation that does not respond is an error", async () => {
    const report = await compare(respond("http://a.test", {}), { ...createTarget(), origin: "http://b.test" });
    expect(report.verdict).toBe("inconclusive");
    expect(report.results[0]?.reason).toBe("http://b.test: NoResponse: connect ECONNREFUSED 127.0.0.1:9");
  });

  test("a case that only one of them has data for is skipped", async () => {
    const own = toCase("needs data", async ({ data }) => void (await data.vascoCredential()));
    const open: typeof noData.open = (...of) => ({
      ...noData.open(...of),
      vascoCredential: async () => ({ clientExtId: "a", extId: "b" }),
    });
    const report = await compare(respond("http://a.test", {}), respond("http://b.test", {}), [own], {
      data: { ...noData, open },
    });
    expect(report.results[0]).toMatchObject({ verdict: "skip", reason: "http://b.test: The test supplies no data" });
  });

  test("a case that sends nothing is skipped", async () => {
    const silent = toCase("is silent", async () => {});
    const report = await compare(respond("http://a.test", {}), respond("http://b.test", {}), [silent]);
    expect(report.results[0]?.verdict).toBe("skip");
  });
});

test("a case that fails on both in the same way is no difference", async () => {
  const failing = toCase("fails", async ({ send }) => {
    throw new Failure({ expected: "a", received: "b", exchanges: [await send(get)] });
  });
  expect((await compare(respond("http://a.test", {}), respond("http://b.test", {}), [failing])).verdict).toBe(
    "conforms",
  );
});

test("a case that only one of them passes is a difference, even if what is compared is the same", async () => {
  const strict = toCase("is strict", async ({ send }) => {
    const exchange = await send(get);
    if (Buffer.from(exchange.response.body).includes("2")) {
      throw new Failure({ expected: "version 1", received: "version 2", exchanges: [exchange] });
    }
  });
  const report = await compare(respond("http://a.test", { a: 1 }), respond("http://b.test", { a: 2 }), [strict], {
    ignore: ["/a"],
  });
  expect(report.results[0]).toMatchObject({
    verdict: "fail",
    failure: { expected: "version 1", received: "version 2" },
  });
});

test("both get as many lanes as the one with fewer, because the lane chooses the data", async () => {
  const lanes: number[] = [];
  const watch = (count: number) => {
    const open: typeof noData.open = (lane, access) => {
      lanes.push(lane);
      return noData.open(lane, access);
    };
    return { ...noData, lanes: count, open };
  };
  const target = respond("http://b.test", {});
  const against = { target, tokens: { token: async () => TOKEN }, data: watch(1) };
  await compare(respond("http://a.test", {}), target, [readTwice, readTwice], { data: watch(4), against });
  expect(lanes).toEqual([0, 0, 0, 0]);
});

test("what happens at the same time is not compared", async () => {
  const racing = toCase(
    "races",
    async () => {
      throw new Skipped("never");
    },
    { group: "concurrency" },
  );
  await expect(compare(respond("http://a.test", {}), respond("http://b.test", {}), [racing])).rejects.toThrow(
    "No case that can be compared",
  );
});
