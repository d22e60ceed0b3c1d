import { createHash } from "node:crypto";
import type { Handler, MiddlewareHandler } from "hono";
import { every } from "hono/combine";
import { compress } from "hono/compress";
import { etag } from "hono/etag";

/** One file of the page, in memory. */
export interface PageFile {
  readonly name: string;
  readonly mediaType: string;
  readonly content: Buffer;
}

/** A short name for the content: another content has another one. */
export function digestOf(content: Buffer | string): string {
  return createHash("sha256").update(content).digest("base64url").slice(0, 16);
}

/** Compresses responses for clients that accept it, and sends 304 to those that have the file (RFC 9110, section 13.1.2). */
export const fileCaching: MiddlewareHandler = every(compress(), etag());

/**
 * Serves a file for GET and HEAD with an ETag. A query that is the file's digest makes the response immutable, so that a
 * browser loads the page's four megabytes of script once; otherwise it asks before each use.
 */
export function serveFile({ mediaType, content }: PageFile): Handler {
  const digest = digestOf(content);
  const body = new Uint8Array(content);
  return (context) =>
    context.body(body, 200, {
      ETag: `"${digest}"`,
      Vary: "Accept-Encoding",
      "Cache-Control": new URL(context.req.url).search === `?${digest}` ? IMMUTABLE : "no-cache",
      "Content-Type": mediaType,
      "Content-Length": String(content.length),
    });
}

const IMMUTABLE = "public, max-age=31536000, immutable";
