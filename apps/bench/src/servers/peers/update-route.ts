import type { FastifyInstance } from "fastify";
import type { Credentials } from "./credentials.ts";
import { bodySchema, parameterSchema, responseSchema, route } from "./schemas.ts";

/** Adds `updateMobileSignature` to a fastify. With a response schema, it has a serializer of its own. */
export function addUpdate(app: Pick<FastifyInstance, "patch">, credentials: Credentials): void {
  const schema = { params: parameterSchema, body: bodySchema, response: { 200: responseSchema } };
  app.patch(route, { schema }, async ({ params, body }, reply) => {
    const { clientExtId, userExtId } = params as { clientExtId: string; userExtId: string };
    return credentials.change(clientExtId, userExtId, Object(body)) ?? reply.callNotFound();
  });
}
