/**
 * fastify with the duties of the server: tokens (@fastify/jwt, verified ones cached), permission and data room, CORS, a
 * pino line per request, request ids. No rules, no history.
 */
import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import cors from "@fastify/cors";
import jwt from "@fastify/jwt";
import fastify, { type FastifyReply, type FastifyRequest } from "fastify";
import { createCredentials } from "./credentials.ts";
import { announce } from "./listen.ts";
import { addUpdate } from "./update-route.ts";

const secret = readFileSync(join(process.env.DATA_DIR ?? "", "development-secret"), "utf8").trim();

const app = fastify({
  // Its standard output is /dev/null.
  logger: true,
  requestIdHeader: "x-request-id",
  genReqId: () => randomUUID(),
  ajv: { customOptions: { strict: false, removeAdditional: false, coerceTypes: false } },
});
await app.register(cors, { origin: ["https://app.example.com"] });
await app.register(jwt, {
  secret: Buffer.from(secret, "base64url"),
  verify: { cache: true, algorithms: ["HS256"], allowedIss: ISSUER(), allowedAud: ISSUER() },
});
app.addHook("onRequest", async (request, reply) => {
  reply.header("x-request-id", request.id);
  await request.jwtVerify();
});
app.addHook("preValidation", checkPermission);
addUpdate(app, createCredentials());
await app.listen({ port: 0, host: "127.0.0.1" });
announce(app.server);

function ISSUER(): string {
  return "credential-api-development";
}

async function checkPermission(request: FastifyRequest, reply: FastifyReply): Promise<unknown> {
  const { permissions, clients } = request.user as { permissions: string[]; clients: string[] };
  const { clientExtId } = request.params as { clientExtId: string };
  if (permissions.includes("AccessControl.CredentialModify") && clients.includes(clientExtId)) return undefined;
  return reply.code(403).send({ error: "forbidden" });
}
