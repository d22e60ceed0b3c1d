import type { HeaderTexts } from "../../headers/security-headers.ts";

/**
 * The headers of the console: it runs, loads and calls what this server serves, and the OpenID provider that signs people in.
 * No script and no style in the page's text is applied. It is shown in no frame, and shares no window with other origins.
 *
 * @param issuer the URL of the OpenID provider; absent when this server signs tokens itself.
 */
export function createConsoleHeaders(issuer: string | undefined): HeaderTexts {
  const connect = issuer === undefined ? "'self'" : `'self' ${new URL(issuer).origin}`;
  return {
    "content-security-policy": [
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'self'",
      "img-src 'self'",
      "font-src 'self'",
      `connect-src ${connect}`,
      "base-uri 'none'",
      "form-action 'none'",
      "frame-ancestors 'none'",
    ].join("; "),
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
  };
}
