import { createServer, type Server } from "node:http";
import { isRequest } from "@credential-api/contract/validators";
import { createCredential } from "./credential.ts";

/** The floor: nothing but node:http, JSON.parse, one compiled validator and a variable. No caller, one error response. */
export async function listen(): Promise<Server> {
  const credential = createCredential();
  const server = createServer((incoming, outgoing) => {
    const chunks: Buffer[] = [];
    incoming.on("data", (chunk: Buffer) => chunks.push(chunk));
    incoming.on("end", () => {
      const [, , , , , clientExtId, , userExtId] = (incoming.url ?? "").split("/");
      const request: unknown = { path: { clientExtId, userExtId }, body: JSON.parse(Buffer.concat(chunks).toString()) };
      const valid = isRequest.updateMobileSignature(request);
      const content = valid ? credential.change(request.body) : { errors: [{ code: "errors.invalidData" }] };
      const body = JSON.stringify(content);
      outgoing.writeHead(valid ? 200 : 422, {
        "content-type": "application/json",
        "content-length": Buffer.byteLength(body),
      });
      outgoing.end(body);
    });
  });
  return new Promise((resolve) => server.listen(0, "127.0.0.1", () => resolve(server)));
}
