/** A server that answers everything with one credential, as a process of its own. Says its port over IPC. */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { answer, headers } from "./answer.ts";

const server = createServer((incoming, outgoing) => {
  incoming.resume().on("end", () => {
    outgoing.writeHead(200, { ...headers, "content-length": Buffer.byteLength(answer) }).end(answer);
  });
});
server.listen(0, "127.0.0.1", () => process.send?.((server.address() as AddressInfo).port));
process.on("disconnect", () => process.exit());
