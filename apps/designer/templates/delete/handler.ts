import type { Handler } from "./handler.ts";

/** Fill in: what the operation promises and what it does not, in one to three sentences. */
export const __operationId__: Handler<"__operationId__"> = async () => {
  // Fill in: read what the path names (404), remove it with a history entry, and return { status: 204 }.
  return { status: 200, body: "not yet" };
};
