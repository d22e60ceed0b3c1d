import type { ErrorEntry } from "@credential-api/contract";
import { readStrictJson } from "@credential-api/reference/strict-json";
import type { Context } from "hono";
import { type HostEnv, toErrors } from "../../http/host.ts";
import { readIncoming } from "../../http/read-incoming.ts";

/** How many bytes of JSON a request may have. */
const MAX_BYTES = 1_048_576;

/**
 * Reads a JSON body, whatever its media type. Resolves with an error response when it is none.
 *
 * @param whenEmpty the value of a body without content. Default: that is an error, too.
 */
export async function readJson(context: Context<HostEnv>, whenEmpty?: unknown): Promise<{ value: unknown } | Response> {
  const bytes = await readIncoming(context.env.incoming, MAX_BYTES);
  if (bytes === "too large") {
    return context.json(toErrors("errors.requestTooLarge", `The body has more than ${MAX_BYTES} bytes.`), 413);
  }
  if (bytes === "incomplete") return malformed(context, "The body has not come to its end.");
  if (bytes.length === 0 && whenEmpty !== undefined) return { value: whenEmpty };
  const json = readStrictJson(bytes);
  return "value" in json ? json : malformed(context, `The body must be JSON. What is wrong: ${json.fault}.`);
}

/** Responds that values are wrong: each error with a pointer into the body, or with a parameter. */
export function rejectValues(
  context: Context<HostEnv>,
  faults: readonly { readonly pointer?: string; readonly parameter?: string; readonly message: string }[],
): Response {
  const errors: readonly ErrorEntry[] = faults.map((fault) => ({ code: "errors.invalidData", ...fault }));
  return context.json({ errors }, 422);
}

function malformed(context: Context<HostEnv>, message: string): Response {
  return context.json(toErrors("errors.malformedRequest", message), 400);
}
