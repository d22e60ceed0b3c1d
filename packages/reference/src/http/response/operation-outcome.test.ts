import { expect, test } from "vitest";
import { createOutcomeReader } from "./operation-outcome.ts";

const read = createOutcomeReader("get");
const change = createOutcomeReader("patch");

test("headers become texts under their names in lower case", () => {
  const headers = {
    Location: "/things/7",
    ETag: '"7"',
    "X-Total": 0,
    "X-Last": false,
    "X-Ids": [1, 2],
    Link: undefined,
  };
  expect(change({ status: 201, body: {}, headers }).headers).toEqual({
    location: "/things/7",
    etag: '"7"',
    "x-total": "0",
    "x-last": "false",
    "x-ids": "1,2",
  });
});

test("a success of a read with content is not stored, whatever its status", () => {
  for (const status of [200, 202] as const) {
    expect(read({ status, body: {} }).headers).toEqual({ "cache-control": "no-store" });
  }
  expect(read({ status: 200, body: null, headers: { ETag: '"7"' } }).headers).toEqual({
    "cache-control": "no-store",
    etag: '"7"',
  });
});

test("a handler can decide otherwise", () => {
  expect(read({ status: 200, body: {}, headers: { "Cache-Control": "max-age=60" } }).headers).toEqual({
    "cache-control": "max-age=60",
  });
});

test("no other response gets the header", () => {
  expect(read({ status: 404, body: {} })).toEqual({ status: 404, body: {}, text: "{}" });
  expect(read({ status: 204 })).toEqual({ status: 204 });
  expect(change({ status: 200, body: {} })).toEqual({ status: 200, body: {}, text: "{}" });
});

test.each(["a\r\nset-cookie: b", "a\nb", "a\u0000b", "Ω"])("no header is sent with the value %j", (value) => {
  const outcome = { status: 200, body: {}, headers: { "X-Own": value } } as const;
  expect(() => change(outcome)).toThrow(new TypeError("The header X-Own has a value that is not allowed in a header"));
});
