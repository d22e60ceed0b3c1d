/** fastify with its own ajv and serializer: request validation, no caller. */
import fastify from "fastify";
import { createCredentials } from "./credentials.ts";
import { announce } from "./listen.ts";
import { addUpdate } from "./update-route.ts";

const app = fastify({ ajv: { customOptions: { strict: false, removeAdditional: false, coerceTypes: false } } });
addUpdate(app, createCredentials());
await app.listen({ port: 0, host: "127.0.0.1" });
announce(app.server);
