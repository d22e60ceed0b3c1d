import type { Server } from "node:http";
import openapi from "@credential-api/contract/openapi.json" with { type: "json" };
import fastify from "fastify";
import { createCredential } from "./credential.ts";
import { bodySchema, parameterSchema } from "./schemas.ts";

/** Fastify with its own ajv on the same schemas. No caller. */
export async function listen(): Promise<Server> {
  const credential = createCredential();
  const app = fastify({ ajv: { customOptions: { strict: false, removeAdditional: false, coerceTypes: false } } });
  app.patch(
    "/nevisidm/api/core/v1/:clientExtId/users/:userExtId/mobile-signature",
    { schema: { params: parameterSchema(openapi), body: bodySchema(openapi) } },
    async ({ body }) => credential.change(Object(body)),
  );
  await app.listen({ port: 0, host: "127.0.0.1" });
  return app.server;
}
