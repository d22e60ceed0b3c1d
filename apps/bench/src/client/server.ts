/** A server that responds to everything with one credential, in a process of its own. It sends its port over IPC. */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { body, headers } from "./credential.ts";

const server = createServer((incoming, outgoing) => {
  incoming.resume().on("end", () => {
    outgoing.writeHead(200, { ...headers, "content-length": Buffer.byteLength(body) }).end(body);
  });
});
server.listen(0, "127.0.0.1", () => process.send?.((server.address() as AddressInfo).port));
process.on("disconnect", () => process.exit());
