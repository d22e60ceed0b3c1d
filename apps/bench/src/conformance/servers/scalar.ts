/** The mock server of Scalar, as its documentation shows: it validates requests and responds with examples. */
import type { Server } from "node:http";
import openapi from "@credential-api/contract/openapi.json" with { type: "json" };
import { serve } from "@hono/node-server";
import { announce } from "../../servers/peers/listen.ts";
import { createPeerRequire } from "../../servers/peers/peer-packages.ts";

interface Mock {
  readonly fetch: (request: Request) => Response | Promise<Response>;
}

const scalar: {
  readonly createMockServer: (options: { document: object; logger: boolean }) => Promise<Mock>;
} = await import(createPeerRequire().resolve("@scalar/mock-server"));
const { fetch } = await scalar.createMockServer({ document: openapi, logger: false });
const server = serve({ fetch, port: 0, hostname: "127.0.0.1" }, () => announce(server as Server));
