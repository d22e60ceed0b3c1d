import openapi from "@credential-api/contract/openapi.json" with { type: "json" };

/** The route of `updateMobileSignature` as express, fastify and others write it. */
export const route = "/nevisidm/api/core/v1/:clientExtId/users/:userExtId/mobile-signature";

/** The body schema of `updateMobileSignature` with its references put in, as a hand-written server would have it. */
export const bodySchema: object = inlined(openapi.components.schemas.MobileSignatureUpdate);

/** The schema of its path parameters. */
export const parameterSchema: object = {
  type: "object",
  properties: {
    clientExtId: inlined(openapi.components.parameters.clientExtId.schema),
    userExtId: inlined(openapi.components.parameters.userExtId.schema),
  },
  required: ["clientExtId", "userExtId"],
};

/** The schema of its 200 response. */
export const responseSchema: object = inlined(openapi.components.schemas.MobileSignature);

/** The whole contract reduced to `updateMobileSignature`, for servers that are configured by a document. */
export function toOneOperation(): typeof openapi {
  const path = "/nevisidm/api/core/v1/{clientExtId}/users/{userExtId}/mobile-signature";
  const { patch, parameters } = { parameters: undefined, ...openapi.paths[path] };
  const item = parameters === undefined ? { patch } : { parameters, patch };
  return { ...openapi, paths: { [path]: item } } as typeof openapi;
}

function inlined(schema: object): object {
  const components: Readonly<Record<string, object>> = openapi.components.schemas;
  return JSON.parse(
    JSON.stringify(schema, (_, value) => {
      if (typeof value?.$ref !== "string") return value;
      const { $ref, ...siblings } = value;
      return { ...components[$ref.split("/").at(-1)], ...siblings };
    }),
  );
}
