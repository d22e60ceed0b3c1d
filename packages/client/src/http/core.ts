import type { paths } from "@credential-api/contract";
import createClient, { type Client } from "openapi-fetch";

/** What a client hands to the library that builds its requests and reads its responses. */
export interface CoreOptions extends RequestInit {
  /** Normalized, without a slash at its end. */
  readonly baseUrl: string;
  /** Sends a request, however often it takes. */
  readonly fetch: (request: Request) => Promise<Response>;
  /** The headers of every request that does not set them itself. */
  readonly headers: Record<string, string>;
  /** Fills the parameters into a path template that begins with a base URL. */
  readonly pathSerializer: (template: string, values: Record<string, unknown>) => string;
  /** Constructs every request. */
  readonly Request: typeof Request;
}

/** Makes the client that all calls go through, `raw` itself. */
export type CreateCore = (options: CoreOptions) => Client<paths>;

/**
 * The client of openapi-fetch. This is the only file that imports it: another file with the same export can take its place
 * (`test/fetch-core.ts` is one).
 */
export const createCore: CreateCore = createClient<paths>;
