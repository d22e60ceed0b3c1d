import type { Handler } from "./handler.ts";

/** Fill in: what the operation promises and what it does not, in one to three sentences. */
export const __operationId__: Handler<"__operationId__"> = async () => {
  // Fill in: read what the path names (404), check the request (422), insert it with its history entry, and return it.
  return { status: 201, body: "not yet" };
};
