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
  const text = await response.text();
  const read: object = response.ok || text ? new ReadResponse(text, response) : toSyntheticResponse(response);
  // No constructor takes a URL.
  return Object.defineProperty(read, "url", { value: response.url }) as Response;
}

/** Whether a body was made by `toAttemptResponse`. */
export function isSynthetic(body: unknown): boolean {
  return Object(body).synthetic === true;
}

function toSyntheticResponse(response: Response): Response {
  const headers = new Headers(response.headers);
  headers.set("Content-Type", "application/json");
  // openapi-fetch would not read the body.
  headers.delete("Content-Length");
  const synthetic = new Response(JSON.stringify(SYNTHETIC), { status: 500, headers });
  // Not by the constructor: it takes no body with a status that is neither success nor error (304, or 0).
  return Object.defineProperty(synthetic, "status", { value: response.status });
}

/**
 * A response whose text is here already. To encode it as the body of a `Response` and to decode it again is slow, so that
 * happens only for a middleware that reads the body in another way. The base has no members here, because types of some
 * platforms allow no method in the place of theirs.
 */
class ReadResponse extends (Response as new (body: null, init: Response) => object) {
  readonly #text: string;

  constructor(text: string, response: Response) {
    super(null, response);
    this.#text = text;
  }

  async text() {
    return this.#text;
  }

  async json() {
    return JSON.parse(this.#text);
  }

  arrayBuffer() {
    return this.clone().arrayBuffer();
  }

  blob() {
    return this.clone().blob();
  }

  bytes() {
    return this.clone().bytes();
  }

  formData() {
    return this.clone().formData();
  }

  get body() {
    return this.clone().body;
  }

  clone() {
    return new Response(this.#text || null, this as object);
  }
}
