/** @hono/zod-openapi on @hono/node-server: request validation by Zod, no caller. */
import openapi from "@credential-api/contract/openapi.json" with { type: "json" };
import { serve } from "@hono/node-server";
import { createRoute, OpenAPIHono, z } from "@hono/zod-openapi";
import { createCredentials } from "./credentials.ts";
import { announce } from "./listen.ts";

const credentials = createCredentials();

const { ExtId, SignerCert, StateName } = openapi.components.schemas;
const extId = z.string().min(1).max(50).regex(new RegExp(ExtId.pattern));
const update = z.strictObject({
  stateName: z.enum(StateName.enum).optional(),
  modificationComment: z.string().max(1_000).optional(),
  version: z.int().min(0).max(2_147_483_647).optional(),
  policyExtId: extId.optional(),
  identificator: z.string().min(1).max(50).optional(),
  msspIdentifier: z.string().min(1).max(50).refine(URL.canParse).optional(),
  signerCert: z.string().max(4_000).regex(new RegExp(SignerCert.pattern)).optional(),
  msisdn: z.string().min(1).max(50).optional(),
});
const json = <T extends z.ZodType>(schema: T) => ({ "application/json": { schema } });

const route = createRoute({
  method: "patch",
  path: "/nevisidm/api/core/v1/{clientExtId}/users/{userExtId}/mobile-signature",
  request: {
    params: z.object({ clientExtId: extId, userExtId: extId }),
    body: { required: true, content: json(update) },
  },
  responses: {
    200: { description: "The credential", content: json(z.any()) },
    404: { description: "There is none", content: json(z.any()) },
  },
});

const app = new OpenAPIHono();
app.openapi(route, (c) => {
  const { clientExtId, userExtId } = c.req.valid("param");
  const credential = credentials.change(clientExtId, userExtId, c.req.valid("json"));
  return credential === undefined ? c.json({ error: "not found" }, 404) : c.json(credential, 200);
});
const server = serve({ fetch: app.fetch, port: 0, hostname: "127.0.0.1" }, () => announce(server));
