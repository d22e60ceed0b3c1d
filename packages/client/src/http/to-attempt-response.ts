import type { Errors } from "@credential-api/contract";

/** The body that stands for an empty one. An empty error is falsy, which hooks would take for success. */
export interface SyntheticErrors extends Errors {
  /** The server did not send this body: the client made it. */
  readonly synthetic: true;
}

const SYNTHETIC: SyntheticErrors = {
  errors: [{ code: "client.emptyBody", message: "The response has no body." }],
  synthetic: true,
};

/**
 * Reads a response whole and returns one with the same content, so that the timeout of an attempt and its repetition cover
 * the body. An error response without a body gets `SyntheticErrors`.
 *
 * @throws TypeError (as a rejection) when the response stands for a network failure, and what reading the body throws.
 */
export async function toAttemptResponse(response: Response): Promise<Response> {
  // How service workers and mocking libraries say it.
  if (response.type === "error") throw new TypeError("The network failed.");
  const { ok, status, url } = response;
  const text = await response.text();
  if (ok || text) {
    // The text is here already: to encode and decode it once more would cost more than all else.
    const own = { url: { value: url }, text: { value: async () => text } };
    return Object.defineProperties(new Response(text || null, response), own);
  }
  const headers = new Headers(response.headers);
  headers.set("Content-Type", "application/json");
  // openapi-fetch would not read the body.
  headers.delete("Content-Length");
  const copy = new Response(JSON.stringify(SYNTHETIC), { status: 500, headers });
  // Of what is neither a success nor an error (304, an opaque redirect), a Response with a body cannot be constructed.
  return Object.defineProperties(copy, { url: { value: url }, status: { value: status } });
}

/** Whether a body was made by `toAttemptResponse`. */
export function isSynthetic(body: unknown): boolean {
  return Object(body).synthetic === true;
}
