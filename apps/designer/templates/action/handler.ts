import type { Handler } from "./handler.ts";

/** Fill in: what the operation promises and what it does not, in one to three sentences. */
export const __operationId__: Handler<"__operationId__"> = async () => {
  // Fill in: read what the path names (404), change it with a history entry, and return it.
  return { status: 200, body: "not yet" };
};
