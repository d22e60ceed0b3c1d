import type { ApiRequest } from "./api-request.ts";
import { type ErrorResponse, errorResponse } from "./response/api-response.ts";

/** The caller that a bearer token identifies. */
export interface Caller {
  /** The caller's name in the history of changes. */
  readonly subject: string;
  /** The elementary permissions of the caller. */
  readonly permissions: ReadonlySet<string>;
  /** The data room: the external ids of the clients that the caller may access. */
  readonly clients: ReadonlySet<string>;
}

/** Identifies callers by their tokens. A host implements it. */
export interface Callers {
  /**
   * Returns, or resolves to, the caller that a token identifies, or `undefined` when the token is not accepted (401). Rejects
   * with `Unavailable` when it cannot be decided at the moment (503); any other rejection is a bug (500).
   *
   * @param token what follows `Bearer` in the request: not empty, otherwise unchecked.
   * @param request the request that has the token.
   */
  identify(token: string, request: ApiRequest): Caller | undefined | Promise<Caller | undefined>;
}

/**
 * The caller of an operation without authentication (`security: []`). It has no permission and an empty data room. A token
 * that is sent to such an operation is ignored.
 */
export const anonymous: Caller = { subject: "anonymous", permissions: new Set(), clients: new Set() };

/**
 * Returns the caller by the `Authorization` header (RFC 6750, section 2.1), or a 401 with its challenge. `undefined`: respond
 * with `invalidToken`.
 */
export function authenticate(
  request: ApiRequest,
  callers: Callers,
): ErrorResponse | Caller | undefined | Promise<Caller | undefined> {
  const header = request.header("authorization");
  const token = header === undefined ? "" : bearerToken(header);
  return token === "" ? noToken : callers.identify(token, request);
}

const realm = 'Bearer realm="credential-api"';

// RFC 6750, section 3.1: a challenge to a request without a token has no error code.
const noToken = errorResponse(401, "errors.unauthorized", "A bearer token is required.", { "www-authenticate": realm });

/** 401: there is a token, and it is not accepted. */
export const invalidToken = errorResponse(401, "errors.unauthorized", "The bearer token is not valid.", {
  "www-authenticate": `${realm}, error="invalid_token"`,
});

/** The token in the header; empty when there is none or the scheme differs. Schemes are case-insensitive (RFC 9110). */
function bearerToken(header: string): string {
  const scheme = "bearer ";
  if (header.length <= scheme.length || header.slice(0, scheme.length).toLowerCase() !== scheme) return "";
  return header.slice(scheme.length).trim();
}
