/** Prism's mock server as a library, as its documentation shows: validates requests and responds with an example. */
import { createPeerRequire } from "./peer-packages.ts";

interface Prism {
  readonly listen: (port: number, host: string) => Promise<string>;
}

const load = createPeerRequire();
const { createServer } = load("@stoplight/prism-http-server") as {
  createServer: (operations: unknown, options: object) => Prism;
};
const { getHttpOperationsFromSpec } = load("@stoplight/prism-cli/dist/operations") as {
  getHttpOperationsFromSpec: (file: string) => Promise<unknown>;
};
const { createLogger } = load("@stoplight/prism-core") as {
  createLogger: (name: string, options: object) => unknown;
};

const operations = await getHttpOperationsFromSpec(process.env.CONTRACT ?? "");
const server = createServer(operations, {
  components: { logger: createLogger("bench", { enabled: false }) },
  cors: false,
  config: {
    checkSecurity: process.env.CHECK_SECURITY === "true",
    validateRequest: true,
    validateResponse: false,
    mock: { dynamic: false },
    isProxy: false,
    errors: false,
  },
});
process.stderr.write(`Address ${await server.listen(0, "127.0.0.1")}\n`);
process.on("disconnect", () => process.exit());
