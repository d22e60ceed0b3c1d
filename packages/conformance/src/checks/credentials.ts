import type { SentRequest } from "../model/exchange.ts";

/**
 * What a request has in `Authorization`: a bearer token, nothing at all, or something `unclear`, such as another scheme, no
 * token behind the scheme, or two headers.
 */
export function credentialsIn({ headers }: Pick<SentRequest, "headers">): "bearer" | "none" | "unclear" {
  const values = headers.filter(([name]) => name.toLowerCase() === "authorization").map(([, value]) => value);
  const [first] = values;
  if (first === undefined) return "none";
  // RFC 6750, section 2.1: b64token.
  return values.length === 1 && /^bearer +[\w.~+/-]+=*$/i.test(first) ? "bearer" : "unclear";
}
