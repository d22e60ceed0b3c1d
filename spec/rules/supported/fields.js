/**
 * Every fixed field of every object of OpenAPI 3.1 (section 4.8), by the name that Redocly gives the object. `supported`: the
 * generators and the server act on it, or another rule checks it. `harmless`: it is for readers and changes no behavior.
 * `rejected`: no part of this repository implements it; the sentence says what to write instead.
 *
 * A test compares this table with the types of Redocly, so that a field is never ignored by omission.
 *
 * @type {Readonly<Record<string, { supported?: string, harmless?: string, rejected?: Readonly<Record<string, string>> }>>}
 */
export const fields = {
  Root: {
    supported: "openapi info servers security tags paths components",
    harmless: "externalDocs",
    rejected: {
      webhooks: "The server calls no one. Remove `webhooks`, and let callers read what has changed.",
      jsonSchemaDialect: "Every schema uses the dialect of OpenAPI 3.1. Remove `jsonSchemaDialect`.",
    },
  },
  Info: { harmless: "title version description termsOfService contact license summary" },
  Contact: { harmless: "name url email" },
  License: { harmless: "name url identifier" },
  Tag: { harmless: "name description externalDocs" },
  ExternalDocs: { harmless: "description url" },
  Server: { harmless: "url description variables" },
  ServerVariable: { harmless: "enum default description" },
  Components: {
    supported: "schemas responses parameters examples headers securitySchemes",
    rejected: {
      requestBodies: "Each operation has its own body. Move it to `requestBody` of the operation.",
      links: "No client follows links. Return the path or the ID in a member of the body.",
      callbacks: "The server calls no one. Remove `callbacks`, and let callers read what has changed.",
      pathItems: "A path lists its operations itself. Move the path item to `paths`.",
    },
  },
  PathItem: {
    supported: "parameters get put post patch delete",
    harmless: "summary description",
    rejected: {
      $ref: "A path lists its operations itself. Replace `$ref` by the methods, each with a $ref to its operation.",
      servers: "All operations have the same servers. Move `servers` to the root.",
      head: "The server answers HEAD for every GET by itself. Remove `head`.",
      options: "The server answers OPTIONS for every path by itself. Remove `options`.",
      trace: "The server does not echo requests. Remove `trace`.",
    },
  },
  Operation: {
    supported: "tags operationId parameters security requestBody responses deprecated",
    harmless: "summary description externalDocs",
    rejected: {
      servers: "All operations have the same servers. Move `servers` to the root.",
      callbacks: "The server calls no one. Remove `callbacks`, and let callers read what has changed.",
    },
  },
  Parameter: {
    supported: "name in required style explode schema example",
    harmless: "description deprecated",
    rejected: {
      allowEmptyValue:
        "An empty value is an empty string. Remove `allowEmptyValue`, and bound the schema by `minLength`.",
      allowReserved: "Clients encode every reserved character. Remove `allowReserved`.",
      examples: "A parameter has one example. Replace `examples` by `example`.",
      content: "A parameter is text, not a document. Replace `content` by `schema`, or move the value to the body.",
    },
  },
  Header: {
    supported: "required schema example",
    harmless: "description deprecated",
    rejected: {
      style: "A header has the style simple. Remove `style`.",
      explode: "A header is one value. Remove `explode`.",
      allowEmptyValue: "An empty value is an empty string. Remove `allowEmptyValue`.",
      allowReserved: "A header is not encoded. Remove `allowReserved`.",
      examples: "A header has one example. Replace `examples` by `example`.",
      content: "A header is text, not a document. Replace `content` by `schema`, or move the value to the body.",
    },
  },
  RequestBody: { supported: "content required", harmless: "description" },
  MediaType: {
    supported: "schema examples",
    rejected: {
      example: "A body has named examples. Replace `example` by `examples`.",
      encoding: "JSON has no `encoding`. Remove it.",
    },
  },
  Response: {
    supported: "headers content",
    harmless: "description",
    rejected: { links: "No client follows links. Return the path or the ID in a member of the body." },
  },
  Example: {
    supported: "value",
    harmless: "summary description",
    rejected: { externalValue: "No test loads an example from elsewhere. Replace `externalValue` by `value`." },
  },
  SecurityScheme: {
    supported: "type scheme",
    harmless: "description bearerFormat",
    rejected: {
      name: "A bearer token has no name. Remove `name`.",
      in: "A bearer token is in the header Authorization. Remove `in`.",
      flows: "The server does not issue tokens. Remove `flows`.",
      openIdConnectUrl: "The server does not issue tokens. Remove `openIdConnectUrl`.",
    },
  },
};
