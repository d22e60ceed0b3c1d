import type { RecordedRequest } from "@credential-api/client/testing";
import { describe, expect, test } from "vitest";
import { createRecordedRequests, type KeptRequest, type RecordedRequests } from "./recorded-requests.ts";

const request = (members: Partial<RecordedRequest> = {}, bytes = 100): KeptRequest => {
  const record: Omit<RecordedRequest, "number"> = {
    requestId: "1",
    time: "2026-05-18T09:30:00Z",
    durationMs: 1,
    method: "GET",
    path: "/",
    headers: {},
    response: { status: 200, headers: {} },
    outcome: "sent",
    ...members,
  };
  return { operation: record.operation, status: record.response?.status, bytes, toRecord: () => record };
};

describe("bounds", () => {
  test("the oldest are dropped when there are too many, and their number is known", () => {
    const recorded = createRecordedRequests({ maxRequests: 2 });
    recorded.keepOn();
    for (const path of ["/1", "/2", "/3"]) recorded.add(request({ path }));
    const { requests, dropped } = recorded.find({});
    expect([requests.map(({ number }) => number), dropped]).toEqual([[2, 3], 1]);
  });

  test("the oldest are dropped when they have too many bytes; the last one stays", () => {
    const recorded = createRecordedRequests({ maxBytes: 600 });
    for (const bytes of [100, 100, 5_000]) recorded.add(request({}, bytes));
    expect(recorded.find({}).requests.map(({ number }) => number)).toEqual([3]);
    recorded.add(request());
    expect(recorded.find({}).requests.map(({ number }) => number)).toEqual([4]);
  });
});

describe("without a tester", () => {
  const paths = (recorded: RecordedRequests) => recorded.find({}).requests.map(({ path }) => path);

  test("recording stops, and forgets what it has, when it is full", () => {
    const recorded = createRecordedRequests({ maxRequests: 2 });
    for (const path of ["/1", "/2"]) recorded.add(request({ path }));
    expect([paths(recorded), recorded.isOn()]).toEqual([["/1", "/2"], true]);
    for (const path of ["/3", "/4"]) recorded.add(request({ path }));
    expect([paths(recorded), recorded.isOn()]).toEqual([[], false]);
  });

  test("it goes on when one comes, and does not stop again", () => {
    const recorded = createRecordedRequests({ maxRequests: 2 });
    for (const path of ["/1", "/2", "/3"]) recorded.add(request({ path }));
    recorded.keepOn();
    for (const path of ["/4", "/5", "/6"]) recorded.add(request({ path }));
    expect([paths(recorded), recorded.isOn()]).toEqual([["/5", "/6"], true]);
  });
});

test("a filter by operation, status and number", () => {
  const recorded = createRecordedRequests();
  recorded.add(request({ operation: "getMobileSignature" }));
  recorded.add(request({ operation: "getMobileSignature", response: null, outcome: "dropped before" }));
  recorded.add(request());
  const numbers = (filter: object) => recorded.find(filter).requests.map(({ number }) => number);
  expect(numbers({ operation: "getMobileSignature" })).toEqual([1, 2]);
  expect(numbers({ status: 200 })).toEqual([1, 3]);
  expect(numbers({ operation: "getMobileSignature", status: 200 })).toEqual([1]);
  expect(numbers({ after: 2 })).toEqual([3]);
});

test("numbers go on after all are forgotten", () => {
  const recorded = createRecordedRequests();
  recorded.add(request());
  recorded.clear();
  recorded.add(request());
  expect(recorded.find({}).requests.map(({ number }) => number)).toEqual([2]);
});

describe("waiting", () => {
  const never = new AbortController().signal;

  test("ends with the request that completes the count; other requests do not count", async () => {
    const recorded = createRecordedRequests();
    const waiting = recorded.waitFor({ status: 409 }, 2, never);
    const add = (status: number) => recorded.add(request({ response: { status, headers: {} } }));
    for (const status of [409, 200, 409]) add(status);
    expect((await waiting).requests.map(({ number }) => number)).toEqual([1, 3]);
  });

  test("ends at once when they are there already", async () => {
    const recorded = createRecordedRequests();
    recorded.add(request());
    expect((await recorded.waitFor({}, 1, never)).requests).toHaveLength(1);
  });

  test("ends with what is there when it is aborted, before or meanwhile", async () => {
    const recorded = createRecordedRequests();
    const abort = new AbortController();
    const waiting = recorded.waitFor({}, 1, abort.signal);
    abort.abort();
    expect((await waiting).requests).toEqual([]);
    expect((await recorded.waitFor({}, 1, abort.signal)).requests).toEqual([]);
  });
});
