import type { MiddlewareHandler } from "hono";

/**
 * What the page may do, as a Content-Security-Policy: run, load and call what is served beside it, and nothing else.
 * No script in the page's text runs, and no text becomes a script.
 *
 * Styles in the page's text are allowed because Scalar needs them: it adds style elements while it runs and writes style
 * attributes into markup, and the texts of both change with what is shown, so that neither a nonce nor hashes would cover
 * them. A style cannot carry anything out of the page, because pictures and fonts come from its own origin as well.
 */
export const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "connect-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

/** Sends the policy and related headers with every response; `frame-ancestors` works only in a header. */
export const securityHeaders: MiddlewareHandler = async (context, next) => {
  await next();
  for (const [name, value] of Object.entries(HEADERS)) context.header(name, value);
};

const HEADERS = {
  "Content-Security-Policy": `${PAGE_POLICY}; frame-ancestors 'none'`,
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
};
