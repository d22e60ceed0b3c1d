/** The servers of the table: what each is, and what it does beside validating a request. */
import { fileURLToPath } from "node:url";
import { serverOptions, serverProgram } from "./data-set.ts";
import { installPeers } from "./peers/peer-packages.ts";
import type { ServerProgram } from "./start-server.ts";

/** A server of the table. */
export interface Contender extends ServerProgram {
  readonly title: string;
  /** What it does for an accepted PATCH. */
  readonly does: string;
  /** It responds with an example of the contract instead of the changed credential. */
  readonly isMock?: true;
  /** Makes it ready to start; returns why that is not possible, or nothing. */
  readonly prepare?: () => string | undefined;
}

/** The names of the servers, in the order of the table. */
export type ContenderName = keyof typeof contenders;

const validates = "validates, changes a variable";
const everything = "everything: caller, permission, data room, strict JSON, validation, rules, history";
const asServer = `${everything}; request id, CORS, log line`;

/** The defaults with `JWKS`: what the development secret switches on besides is off. */
const asWithRealCallers = { CHECK_RESPONSES: "false", METRICS: "false" };

export const contenders = {
  "node-http": {
    title: "node:http, written by hand, validator of this contract",
    does: validates,
    program: [peer("node-http")],
  },
  fastify: { title: "fastify", does: validates, program: [peer("fastify")] },
  "hono-zod-openapi": { title: "@hono/zod-openapi", does: validates, program: [peer("hono-zod-openapi")] },
  "openapi-backend": { title: "openapi-backend on node:http", does: validates, program: [peer("openapi-backend")] },
  "express-openapi-validator": {
    title: "express-openapi-validator",
    does: validates,
    program: [peer("express-openapi-validator")],
  },
  prism: {
    title: "Prism, mock",
    does: "validates, responds with the example of the contract",
    program: [peer("prism")],
    environment: { CONTRACT: fileURLToPath(import.meta.resolve("@credential-api/contract/openapi.json")) },
    isMock: true,
    prepare: () => installPeers("@stoplight/prism-cli"),
  },
  "fastify-with-duties": {
    title: "fastify, @fastify/jwt (cached), @fastify/cors, pino, request ids",
    does: "caller, permission, data room, validation; request id, CORS, log line; no rules, no history",
    program: [peer("fastify-with-duties")],
  },
  reference: {
    title: "**`createReference`**, memory, tokens verified",
    does: everything,
    program: [ownProgram("serve-reference")],
  },
  memory: {
    title: "**the server**, memory",
    does: asServer,
    program: [...serverOptions, ownProgram("serve-in-memory")],
    environment: asWithRealCallers,
  },
  "memory-checked": {
    title: "**the server**, memory, `CHECK_RESPONSES`",
    does: `${asServer}; responses checked`,
    program: [...serverOptions, ownProgram("serve-in-memory")],
    environment: { ...asWithRealCallers, CHECK_RESPONSES: "true" },
  },
  sqlite: {
    title: "**the server**, SQLite",
    does: `${asServer}; on the disk before the response`,
    program: [...serverProgram, "serve"],
    environment: asWithRealCallers,
  },
} satisfies Readonly<Record<string, Contender>>;

function peer(name: string): URL {
  return new URL(`peers/${name}.ts`, import.meta.url);
}

function ownProgram(name: string): URL {
  return new URL(`../../../server/test/bench/${name}.ts`, import.meta.url);
}
