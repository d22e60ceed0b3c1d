/** openapi-backend on node:http, as its documentation shows: request validation by the document, no caller. */
import { createServer } from "node:http";
import { OpenAPIBackend } from "openapi-backend";
import { createCredentials } from "./credentials.ts";
import { announce } from "./listen.ts";
import { toOneOperation } from "./schemas.ts";

type Reply = { readonly status: number; readonly content: object };

const credentials = createCredentials();

const api = new OpenAPIBackend({
  definition: toOneOperation() as never,
  quick: true,
  ajvOpts: { strict: false },
  handlers: {
    updateMobileSignature: ({ request }): Reply => {
      const { clientExtId, userExtId } = request.params;
      const content = credentials.change(String(clientExtId), String(userExtId), request.requestBody);
      return content === undefined ? { status: 404, content: { error: "not found" } } : { status: 200, content };
    },
    validationFail: ({ validation }): Reply => ({ status: 422, content: { errors: validation.errors } }),
    notFound: (): Reply => ({ status: 404, content: { error: "no such path" } }),
    methodNotAllowed: (): Reply => ({ status: 405, content: { error: "no such method" } }),
  },
});
await api.init();

const server = createServer((incoming, outgoing) => {
  const chunks: Buffer[] = [];
  incoming.on("data", (chunk: Buffer) => chunks.push(chunk));
  incoming.on("end", async () => {
    const { method = "", url = "", headers } = incoming;
    const body = Buffer.concat(chunks).toString();
    const request = { method, path: url, headers: headers as Record<string, string | string[]>, body };
    const reply: Reply = await api.handleRequest(request);
    const content = JSON.stringify(reply.content);
    const length = Buffer.byteLength(content);
    outgoing.writeHead(reply.status, { "content-type": "application/json", "content-length": length }).end(content);
  });
});
server.listen(0, "127.0.0.1", () => announce(server));
