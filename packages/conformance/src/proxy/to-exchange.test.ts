import { brotliCompressSync, deflateSync, gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import type { PassedExchange } from "./create-proxy.ts";
import { toExchange } from "./to-exchange.ts";

function pass(
  coding: string | undefined,
  body: Uint8Array | undefined,
  request: Partial<PassedExchange["request"]> = {},
) {
  const headers = [
    "Content-Length",
    String(body?.byteLength),
    ...(coding === undefined ? [] : ["Content-Encoding", coding]),
  ];
  return toExchange(
    {
      request: { method: "GET", path: "/", rawHeaders: ["X-A", "1"], body: new Uint8Array(), ...request },
      response: { status: 200, rawHeaders: headers, body },
    },
    100,
  );
}

test.each([
  ["gzip", gzipSync("{}")],
  ["deflate", deflateSync("{}")],
  ["br", brotliCompressSync("{}")],
])("a response in %s is decoded, because checks are about its content", (coding, body) => {
  const { exchange, isWhole } = pass(coding, body);
  expect(Buffer.from(exchange.response.body).toString()).toBe("{}");
  expect(exchange.response.headers).toEqual([]);
  expect(isWhole).toBe(true);
});

test("a response without a coding stays as it is", () => {
  expect(pass(undefined, Buffer.from("{}")).exchange.response.headers).toEqual([["content-length", "2"]]);
});

test.each([
  ["an unknown coding", "zstd", Buffer.from("{}")],
  ["what is not in its coding", "gzip", Buffer.from("{}")],
  ["what becomes larger than the limit", "gzip", gzipSync("x".repeat(101))],
  ["a body that was not kept", undefined, undefined],
])("%s is not whole", (_title, coding, body) => {
  expect(pass(coding, body).isWhole).toBe(false);
});

test("a request whose body was not kept is not whole", () => {
  expect(pass(undefined, Buffer.from("{}"), { body: undefined }).isWhole).toBe(false);
});
