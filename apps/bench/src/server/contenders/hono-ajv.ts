import type { Server } from "node:http";
import openapi from "@credential-api/contract/openapi.json" with { type: "json" };
import { Ajv2020 } from "ajv/dist/2020.js";
import { Hono } from "hono";
import { createCredential } from "./credential.ts";
import { listenWith } from "./listen.ts";
import { bodySchema, parameterSchema } from "./schemas.ts";

/** Hono as careful people write it today: `c.req.json()`, ajv, `c.json()`. No caller. */
export async function listen(): Promise<Server> {
  const credential = createCredential();
  const ajv = new Ajv2020({ strict: false, validateFormats: false });
  const isBody = ajv.compile(bodySchema(openapi));
  const isPath = ajv.compile(parameterSchema(openapi));
  const app = new Hono();
  app.patch("/nevisidm/api/core/v1/:clientExtId/users/:userExtId/mobile-signature", async (c) => {
    const body: object = await c.req.json();
    if (!isPath(c.req.param()) || !isBody(body)) return c.json({ errors: [{ code: "errors.invalidData" }] }, 422);
    return c.json(credential.change(body));
  });
  return listenWith(app.fetch);
}
