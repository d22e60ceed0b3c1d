import type openapi from "@credential-api/contract/openapi.json";

type Document = typeof openapi;

/** The body schema of `updateMobileSignature` with its references put in, as a hand-written server would have it. */
export function bodySchema(document: Document): object {
  return inlined(document, document.components.schemas.MobileSignatureUpdate);
}

/** The schema of its path parameters. */
export function parameterSchema(document: Document): object {
  const { clientExtId, userExtId } = document.components.parameters;
  return {
    type: "object",
    properties: { clientExtId: inlined(document, clientExtId.schema), userExtId: inlined(document, userExtId.schema) },
    required: ["clientExtId", "userExtId"],
  };
}

function inlined(document: Document, schema: object): object {
  const components: Readonly<Record<string, object>> = document.components.schemas;
  return JSON.parse(
    JSON.stringify(schema, (_, value) => {
      if (typeof value?.$ref !== "string") return value;
      const { $ref, ...siblings } = value;
      return { ...components[$ref.split("/").at(-1)], ...siblings };
    }),
  );
}
