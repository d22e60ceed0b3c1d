import { describe, expect, test } from "vitest";
import { createDocs } from "../create-docs.ts";
import { createDevStatusBoard, type DevStatus, type DevStatusSource } from "./dev-status.ts";

const broken: DevStatus = {
  kind: "broken",
  problems: [{ file: "spec/a.yaml", line: 1, column: 2, rule: "no-x", message: "two\nlines", excerpt: "a:\n  b" }],
};

/** A board that counts its listeners. */
function createCountedBoard() {
  const board = createDevStatusBoard();
  const counted = { listeners: 0 };
  const subscribe: DevStatusSource["subscribe"] = (listener) => {
    counted.listeners += 1;
    const leave = board.subscribe(listener);
    return () => {
      counted.listeners -= 1;
      leave();
    };
  };
  return { board, dev: { subscribe }, counted };
}

async function open(dev: DevStatusSource, stopping?: AbortSignal) {
  const response = await createDocs({ dev, ...(stopping === undefined ? {} : { stopping }) }).request("/docs/events");
  const reader = (response.body ?? new ReadableStream()).pipeThrough(new TextDecoderStream()).getReader();
  return { response, reader, read: async () => (await reader.read()).value };
}

describe("200", () => {
  test("an event stream that is kept nowhere", async () => {
    const { response, reader } = await open(createDevStatusBoard());
    expect(response.headers.get("Content-Type")).toBe("text/event-stream");
    expect(response.headers.get("Cache-Control")).toBe("no-store");
    await reader.cancel();
  });

  test("names the page first, which is the one that is served, then the status now and at every change", async () => {
    const { board, dev } = createCountedBoard();
    board.publish(broken);
    const { reader, read } = await open(dev);
    const html = await (await createDocs({ dev }).request("/docs/")).text();
    const [, digest] = /data-digest="([^"]+)"/.exec(html) ?? [];
    expect(await read()).toBe(`retry: 300\nevent: page\ndata: {"digest":"${digest}"}\n\n`);
    expect(await read()).toBe(`event: status\ndata: ${JSON.stringify(broken)}\n\n`);
    board.publish({ kind: "ok", hash: "2" });
    expect(await read()).toBe('event: status\ndata: {"kind":"ok","hash":"2"}\n\n');
    await reader.cancel();
  });

  test("forgets a reader that has gone", async () => {
    const { dev, counted } = createCountedBoard();
    const { reader } = await open(dev);
    expect(counted.listeners).toBe(1);
    await reader.cancel();
    expect(counted.listeners).toBe(0);
  });

  test("ends when the server stops, and forgets the reader", async () => {
    const { dev, counted } = createCountedBoard();
    const stopping = new AbortController();
    const { reader, read } = await open(dev, stopping.signal);
    await read();
    stopping.abort();
    expect(await reader.read()).toEqual({ done: true, value: undefined });
    expect(counted.listeners).toBe(0);
  });

  test("for HEAD without a stream", async () => {
    const { dev, counted } = createCountedBoard();
    const response = await createDocs({ dev }).request("/docs/events", { method: "HEAD" });
    expect(response.headers.get("Content-Type")).toBe("text/event-stream");
    expect(counted.listeners).toBe(0);
  });
});

test("503 while the server stops", async () => {
  const { response } = await open(createDevStatusBoard(), AbortSignal.abort());
  expect(response.status).toBe(503);
});
