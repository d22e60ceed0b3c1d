/** fastify-openapi-glue on the whole contract, as its documentation shows: fastify validates requests and writes responses. */
import openapi from "@credential-api/contract/openapi.json" with { type: "json" };
import Fastify, { type FastifyPluginAsync, type FastifyReply, type FastifyRequest } from "fastify";
import { announce } from "../../servers/peers/listen.ts";
import { createPeerRequire } from "../../servers/peers/peer-packages.ts";
import { exampleOf, isCaller } from "./handlers.ts";

interface GlueOptions {
  readonly specification: object;
  readonly operationResolver: (id: string) => (request: FastifyRequest, reply: FastifyReply) => void;
  readonly securityHandlers: object;
}

const glue = await import(createPeerRequire().resolve("fastify-openapi-glue"));
const plugin: FastifyPluginAsync<GlueOptions> = glue.default;
// The contract has extensions (`x-evidence`), which the strict mode of ajv rejects.
const app = Fastify({ ajv: { customOptions: { strict: false } } });
await app.register(plugin, {
  specification: openapi,
  operationResolver: (id) => (_, reply) => {
    const { status, headers, body } = exampleOf.get(id) ?? { status: 404, headers: {}, body: {} };
    reply.status(status).headers(headers).send(body);
  },
  securityHandlers: {
    bearer: async ({ headers }: FastifyRequest) => {
      if (!(await isCaller(headers.authorization))) throw Object.assign(new Error("No token"), { statusCode: 401 });
    },
  },
});
await app.listen({ port: 0, host: "127.0.0.1" });
announce(app.server);
