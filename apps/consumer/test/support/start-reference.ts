import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { createReference, demoToken } from "@credential-api/reference";
import { getRequestListener } from "@hono/node-server";
import { afterAll, beforeAll } from "vitest";

/** Where a server listens, and the token it accepts. */
export interface Target {
  readonly baseUrl: string;
  readonly token: string;
}

/**
 * Starts a server before the tests of a file, and stops it after them. Each call of what it returns makes a reference with
 * the demo data of its own, under a path of its own; what is sent below `/moved` there is redirected to where it would
 * succeed. Pages of any origin may call it.
 */
export function useReference(): () => Target {
  const references: { readonly fetch: (request: Request) => Response | Promise<Response> }[] = [];
  const server = createServer(
    getRequestListener(async (request) => {
      const headers = { "Access-Control-Allow-Origin": "*", "Access-Control-Expose-Headers": "*" };
      if (request.method === "OPTIONS") {
        const methods = {
          "Access-Control-Allow-Methods": "*",
          "Access-Control-Allow-Headers": "authorization, content-type",
        };
        return new Response(null, { status: 204, headers: { ...headers, ...methods } });
      }
      const [, origin, number, path] = /^(.*?)\/reference-(\d+)(\/.*)$/.exec(request.url) ?? [];
      const reference = references[Number(number)];
      if (reference === undefined) return new Response(null, { status: 404 });
      const [, target] = /^\/moved(\/.*)$/.exec(path ?? "") ?? [];
      if (target !== undefined) {
        return new Response(null, { status: 307, headers: { ...headers, Location: `/reference-${number}${target}` } });
      }
      const response = await reference.fetch(new Request(`${origin}${path}`, request));
      for (const [name, value] of Object.entries(headers)) response.headers.set(name, value);
      return response;
    }),
  );
  beforeAll(() => new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve)));
  afterAll(() => {
    server.close();
    server.closeAllConnections();
  });
  return () => {
    const number = references.push(createReference()) - 1;
    const { port } = server.address() as AddressInfo;
    return { baseUrl: `http://127.0.0.1:${port}/reference-${number}`, token: demoToken };
  };
}
