import type { Handler } from "./handler.ts";

/** Fill in: what the operation promises and what it does not, in one to three sentences. */
export const __operationId__: Handler<"__operationId__"> = async () => {
  // Fill in: read what the path names (404), then the page that the query asks for, and return it with the next token.
  return { status: 200, body: "not yet" };
};
