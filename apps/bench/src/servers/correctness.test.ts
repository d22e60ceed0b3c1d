import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, expect, it } from "vitest";
import { expectCorrect } from "./correctness.ts";

let server: Server;
afterEach(() => server.close());

async function listen(listener: RequestListener): Promise<string> {
  server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const data = { paths: ["/one"], token: "token" };

it("does not measure a server that accepts everything", async () => {
  const url = await listen((incoming, outgoing) => void incoming.pipe(outgoing));
  await expect(expectCorrect({ title: "lax" }, url, data)).rejects.toThrow(
    /^lax is not measured: to an unknown member it responds 200/,
  );
});

it("does not measure a server that changes nothing, unless it is a mock", async () => {
  const url = await listen((_, outgoing) => void outgoing.end("{}"));
  await expect(expectCorrect({ title: "idle" }, url, data)).rejects.toThrow("to msisdn it responds 200");
  await expect(expectCorrect({ title: "mock", isMock: true }, url, data)).rejects.toThrow("to an unknown member");
});
