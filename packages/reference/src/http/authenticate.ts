import { type RefusalAnswer, refuse } from "./answer.ts";

/** Who calls, as the bearer token says. */
export interface Caller {
  /** Who: appears in the history of what the caller changes. */
  readonly subject: string;
  /** The elementary permissions the caller holds. */
  readonly permissions: ReadonlySet<string>;
  /** The data room: the external ids of the clients the caller is responsible for. */
  readonly clients: ReadonlySet<string>;
}

/** The door through which callers are known. */
export interface Callers {
  /**
   * The caller that a token speaks for; `undefined` when the token is not accepted, for whatever reason. Rejects with
   * `Unavailable` when that cannot be found out now (503); any other rejection is a bug (500).
   *
   * @param token what followed `Bearer` in the request: not empty, otherwise unchecked.
   */
  identify(token: string): Promise<Caller | undefined>;
}

/** The caller of a request by its `Authorization` header (RFC 6750, section 2.1), or the refusal with its challenge. */
export async function authenticate(header: string | undefined, callers: Callers): Promise<Caller | RefusalAnswer> {
  const token = header === undefined ? "" : bearerToken(header);
  if (token === "") return noToken;
  return (await callers.identify(token)) ?? invalidToken;
}

const realm = 'Bearer realm="credential-api"';

// RFC 6750, section 3.1: no error code for a request that carries no token at all.
const noToken = refuse(401, "errors.unauthorized", "A bearer token is required.", { "www-authenticate": realm });
const invalidToken = refuse(401, "errors.unauthorized", "The bearer token is not valid.", {
  "www-authenticate": `${realm}, error="invalid_token"`,
});

/** The token of the header; empty when there is none or the scheme is another. Scheme names have no case (RFC 9110). */
function bearerToken(header: string): string {
  const scheme = "bearer ";
  if (header.length <= scheme.length || header.slice(0, scheme.length).toLowerCase() !== scheme) return "";
  return header.slice(scheme.length).trim();
}
