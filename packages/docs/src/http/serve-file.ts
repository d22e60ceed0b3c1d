import { createHash } from "node:crypto";
import { promisify } from "node:util";
import { gzip } from "node:zlib";
import type { Handler } from "hono";
import { parseAccept } from "hono/utils/accept";

/** One file of the page, in memory. */
export interface PageFile {
  readonly name: string;
  readonly mediaType: string;
  readonly content: Buffer;
}

/** A short name for the content: another content has another one. */
export function digestOf(content: Buffer): string {
  const digest = digests.get(content) ?? createHash("sha256").update(content).digest("base64url").slice(0, 16);
  digests.set(content, digest);
  return digest;
}

/** Every response with the page names the digests of its files. */
const digests = new WeakMap<Buffer, string>();

/**
 * Serves a file for GET and HEAD with an ETag, to be used behind hono's `etag()`, which sends 304 (RFC 9110, section 13.1.2).
 * Clients that accept gzip get the file compressed; that is done once, so that HEAD and GET have the same `Content-Length`.
 * A query that is the file's digest makes the response immutable, so that a browser loads the page's four megabytes of script
 * once; otherwise it asks before each use.
 *
 * @param toFile gives the same file each time; called by the first request, not before
 * @param isHashed whether the name of the file has a digest in it: then every response is immutable
 */
export function serveFile(toFile: () => PageFile, isHashed = false): Handler {
  let compressed: Promise<Buffer> | undefined;
  return async (context) => {
    const { mediaType, content } = toFile();
    const digest = digestOf(content);
    const isCompressed = content.length >= MIN_COMPRESSED_BYTES && acceptsGzip(context.req.header("Accept-Encoding"));
    if (isCompressed) compressed ??= promisify(gzip)(content);
    const body = isCompressed && compressed !== undefined ? await compressed : content;
    if (isCompressed) context.header("Content-Encoding", "gzip");
    return context.body(new Uint8Array(body), 200, {
      ETag: `"${digest}${isCompressed ? "-gzip" : ""}"`,
      Vary: "Accept-Encoding",
      "Cache-Control": isHashed || new URL(context.req.url).search === `?${digest}` ? IMMUTABLE : "no-cache",
      "Content-Type": mediaType,
      "Content-Length": String(body.length),
    });
  };
}

/** Below this, compressing saves no packet. */
const MIN_COMPRESSED_BYTES = 1_400;

const IMMUTABLE = "public, max-age=31536000, immutable";

function acceptsGzip(header = ""): boolean {
  return parseAccept(header).some(({ type, q }) => type.toLowerCase() === "gzip" && q > 0);
}
