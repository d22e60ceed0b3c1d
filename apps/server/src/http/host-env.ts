import type { HttpBindings } from "@hono/node-server";
import type { RequestIdVariables } from "hono/request-id";

/** What a request has on this host: Node's own request and answer, and an id. */
export interface HostEnv {
  Bindings: HttpBindings;
  Variables: RequestIdVariables;
}
