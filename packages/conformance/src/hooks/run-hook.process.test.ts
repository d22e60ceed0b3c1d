import { once } from "node:events";
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { runHook } from "./run-hook.ts";

describe("a command", () => {
  const run = (script: string, { args = [] as readonly string[], timeoutMs = 30_000 } = {}) =>
    runHook(
      { command: [process.execPath, "-e", script, ...args], folder: process.cwd(), timeoutMs },
      { kind: "user; echo", list: ["a", "b"] },
    );

  test("gets values in its arguments, without a shell, and returns what it writes", async () => {
    const args = ["{kind}", "in {list}", "{other}"];
    const written = await run("process.stdout.write(JSON.stringify(process.argv.slice(1)))", { args });
    expect(JSON.parse(written)).toEqual(["user; echo", "in a b", "{other}"]);
  });

  test("that fails, is missing or takes too long is an error that says so", async () => {
    await expect(run("console.error('no such realm'); process.exit(3)")).rejects.toThrow(
      "exited with 3: no such realm",
    );
    await expect(run("setInterval(() => {}, 1000)", { timeoutMs: 100 })).rejects.toThrow("took more than 100 ms");
    const missing = { command: ["./no-such-program"] as const, folder: process.cwd(), timeoutMs: 1_000 };
    await expect(runHook(missing, {})).rejects.toThrow("./no-such-program was not found");
  });
});

describe("a URL", () => {
  const received: { readonly method: string; readonly url: string; readonly body: string; readonly key: unknown }[] =
    [];
  const server = createServer(async (request: IncomingMessage, response) => {
    const { method = "", url = "", headers } = request;
    received.push({ method, url, body: await text(request), key: headers["x-key"] });
    response.writeHead(url.startsWith("/missing") ? 404 : 200).end("user-9");
  });
  let origin = "";

  beforeAll(async () => {
    server.listen(0, "127.0.0.1");
    await once(server, "listening");
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });

  afterAll(async () => {
    server.closeAllConnections();
    server.close();
    await once(server, "close");
  });

  const call = (path: string, method: string) =>
    runHook({ url: `${origin}${path}`, method, headers: { "X-Key": "k" }, timeoutMs: 30_000 }, { kind: "a/b" });

  test("gets values encoded, all values as JSON, and the headers; its body is the result", async () => {
    expect(await call("/data/{kind}", "POST")).toBe("user-9");
    expect(received.at(-1)).toEqual({ method: "POST", url: "/data/a%2Fb", body: '{"kind":"a/b"}', key: "k" });
    await call("/data", "GET");
    expect(received.at(-1)).toMatchObject({ method: "GET", body: "" });
  });

  test("that returns no success is an error with its status", async () => {
    await expect(call("/missing", "POST")).rejects.toThrow(`POST ${origin}/missing failed: status 404`);
  });
});
