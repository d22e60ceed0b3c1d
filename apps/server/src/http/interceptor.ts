import type { IncomingMessage, ServerResponse } from "node:http";
import type { ApiResponse } from "@credential-api/reference";
import type { Hono } from "hono";
import type { OriginRules } from "./headers/allow-origins.ts";
import type { HostEnv } from "./host.ts";

/** Takes requests before the app does, for a server that misbehaves on demand. */
export interface Interceptor {
  /** Gets each request that nothing is wrong with. `serve` gives it to the app: at once, later, or never. Must not throw. */
  intercept(incoming: IncomingMessage, outgoing: ServerResponse, serve: () => void): void;
  /** Returns the response that takes the place of the operation of a request, if one does. The app sends it. */
  responseTo(incoming: IncomingMessage): ApiResponse | undefined;
  /** What it is controlled with. The app serves it below `/stand-in`. */
  readonly control: Hono<HostEnv>;
  /** Headers that pages of other origins may send because of it, and read. */
  readonly headers: Pick<OriginRules, "requestHeaders" | "responseHeaders">;
  /** Lets all who wait go on, because the server stops. */
  stop(): void;
}
