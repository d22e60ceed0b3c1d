/** Headers by name in lower case. */
export type HeaderTexts = Readonly<Record<string, string>>;

/** Returns the headers of every response: those of security, and those for pages of an allowed origin (CORS). */
export type HeadersFor = (origin: string | undefined) => HeaderTexts;

/**
 * The headers that every response of the server has, unless a page sets its own: a browser guesses no media type, shows the
 * response in no frame, runs nothing in it, and sends its address nowhere (OWASP REST Security Cheat Sheet, Security Headers).
 *
 * @param hstsMaxAgeSeconds for how long browsers use TLS only (RFC 6797); 0 sends no `Strict-Transport-Security`.
 */
export function createSecurityHeaders(hstsMaxAgeSeconds: number): HeaderTexts {
  return {
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
    "content-security-policy": "default-src 'none'; frame-ancestors 'none'",
    ...(hstsMaxAgeSeconds > 0 && { "strict-transport-security": `max-age=${hstsMaxAgeSeconds}` }),
  };
}
