import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";
import { createReference, demoToken } from "@credential-api/reference";
import { getRequestListener } from "@hono/node-server";

/** A server with the demo data, and what is needed to call it. It stops when it is disposed of. */
export interface RunningServer extends AsyncDisposable {
  readonly url: string;
  readonly token: string;
  /** The version of the mobile signature of `user-123`. */
  readonly version: number;
}

/** Starts the reference on a free port, with the documents of the contract beside the operations. */
export async function startServer(): Promise<RunningServer> {
  const reference = createReference();
  const server = createServer(
    getRequestListener((request) => {
      const [, name] = /^\/(openapi(?:-3\.0)?\.json)$/.exec(new URL(request.url).pathname) ?? [];
      return name === undefined ? reference.fetch(request) : new Response(readDocument(name));
    }),
  );
  await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const url = `http://127.0.0.1:${port}`;
  const read = await fetch(`${url}/nevisidm/api/core/v1/client-123/users/user-123/mobile-signature`, {
    headers: { Authorization: `Bearer ${demoToken}` },
  });
  const { version } = (await read.json()) as { readonly version: number };
  return {
    url,
    token: demoToken,
    version,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function readDocument(name: string): string {
  return readFileSync(createRequire(import.meta.url).resolve(`@credential-api/contract/${name}`), "utf8");
}
