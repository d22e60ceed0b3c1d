/** The floor: nothing but node:http, `JSON.parse`, one compiled validator and a map. */
import { createServer } from "node:http";
import { isRequest } from "@credential-api/contract/validators";
import { createCredentials } from "./credentials.ts";
import { announce } from "./listen.ts";

const credentials = createCredentials();

const server = createServer((incoming, outgoing) => {
  const chunks: Buffer[] = [];
  incoming.on("data", (chunk: Buffer) => chunks.push(chunk));
  incoming.on("end", () => {
    const [, , , , , clientExtId = "", , userExtId = "", resource] = (incoming.url ?? "").split("/");
    const respond = (status: number, content: object) => {
      const body = JSON.stringify(content);
      const length = Buffer.byteLength(body);
      outgoing.writeHead(status, { "content-type": "application/json", "content-length": length }).end(body);
    };
    if (resource !== "mobile-signature") return respond(404, { error: "no such path" });
    if (incoming.headers["content-type"] !== "application/json") return respond(415, { error: "not JSON" });
    const request: unknown = { path: { clientExtId, userExtId }, body: parse(Buffer.concat(chunks).toString()) };
    if (!isRequest.updateMobileSignature(request)) return respond(422, { error: "invalid" });
    const credential = credentials.change(clientExtId, userExtId, request.body);
    return credential === undefined ? respond(404, { error: "not found" }) : respond(200, credential);
  });
});
server.listen(0, "127.0.0.1", () => announce(server));

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
