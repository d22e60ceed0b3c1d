import { Hono } from "hono";
import { expect, test } from "vitest";
import { readWebBody } from "./read-body.ts";

async function read(body: BodyInit | null, limitBytes = 10, headers: Readonly<Record<string, string>> = {}) {
  const results: unknown[] = [];
  const app = new Hono().patch("/", async (context) => {
    results.push(await readWebBody(context, limitBytes));
    return context.body(null, 204);
  });
  const init = { method: "PATCH", body, headers, duplex: "half" };
  await app.fetch(new Request("http://reference.test/", init));
  return results[0];
}

function stream(...chunks: readonly (readonly number[])[]): ReadableStream<Uint8Array> {
  return new ReadableStream({
    start(controller) {
      for (const chunk of chunks) controller.enqueue(Uint8Array.from(chunk));
      controller.close();
    },
  });
}

test("no body is no bytes", async () => {
  expect(await read(null)).toEqual(new Uint8Array());
});

test("chunks are joined in their order", async () => {
  expect(await read(stream([1, 2], [], [3], [4, 5]))).toEqual(Uint8Array.of(1, 2, 3, 4, 5));
});

test("a body of exactly the limit is read, one byte more is too large", async () => {
  expect(await read(stream([1, 2, 3], [4]), 4)).toEqual(Uint8Array.of(1, 2, 3, 4));
  expect(await read(stream([1, 2, 3], [4, 5]), 4)).toBe("too large");
  expect(await read(stream([1, 2, 3, 4, 5]), 4)).toBe("too large");
});

test("a body with a Content-Length is read the same", async () => {
  expect(await read("four", 10, { "content-length": "4" })).toEqual(new TextEncoder().encode("four"));
  expect(await read(null, 10, { "content-length": "0" })).toEqual(new Uint8Array());
});

test.each(["4", "5", "many", ""])(
  "a body of more than the limit is too large, even if its Content-Length is %j",
  async (contentLength) => {
    expect(await read(stream([1, 2, 3], [4, 5]), 4, { "content-length": contentLength })).toBe("too large");
  },
);

test.each([{}, { "content-length": "2" }])("a body that breaks off is incomplete: %j", async (headers) => {
  let pulled = false;
  const cut = new ReadableStream<Uint8Array>({
    pull(controller) {
      if (pulled) controller.error(new Error("The connection was reset"));
      else controller.enqueue(Uint8Array.of(1));
      pulled = true;
    },
  });
  expect(await read(cut, 10, headers)).toBe("incomplete");
});

test("a sender that does not take being stopped changes nothing", async () => {
  const stubborn = new ReadableStream<Uint8Array>({
    pull(controller) {
      controller.enqueue(new Uint8Array(8));
    },
    cancel() {
      throw new Error("No");
    },
  });
  expect(await read(stubborn)).toBe("too large");
});
