import { createHash } from "node:crypto";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import type { Context, Handler } from "hono";

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

/**
 * Serves a file for GET and HEAD: compressed if the caller takes that (made once, when first asked for), with an ETag per
 * encoding and 304 (RFC 9110, sections 8.8.3 and 13.1.2). A query that is the file's digest makes the answer immutable, so that
 * the page's four megabytes of script travel once; otherwise a cache asks before each use.
 */
export function serveFile({ mediaType, content }: PageFile): Handler {
  const digest = digestOf(content);
  const variants = new Map<Encoding, Promise<Buffer>>([["identity", Promise.resolve(content)]]);
  return async (context) => {
    const encoding = content.length < SMALLEST_COMPRESSED ? "identity" : chooseEncoding(context);
    const etag = `"${digest}${encoding === "identity" ? "" : `-${encoding}`}"`;
    context.header("ETag", etag);
    context.header("Vary", "Accept-Encoding");
    context.header("Cache-Control", new URL(context.req.url).search === `?${digest}` ? IMMUTABLE : "no-cache");
    if (matches(context.req.header("If-None-Match"), etag)) return context.body(null, 304);

    const variant = variants.get(encoding) ?? compressors[encoding](content);
    variants.set(encoding, variant);
    const body = await variant;
    if (encoding !== "identity") context.header("Content-Encoding", encoding);
    return context.body(new Uint8Array(body), 200, {
      "Content-Type": mediaType,
      "Content-Length": String(body.length),
    });
  };
}

type Encoding = "identity" | "gzip" | "br";

/** Below this many bytes, compressing saves no packet. */
const SMALLEST_COMPRESSED = 1_400;

const IMMUTABLE = "public, max-age=31536000, immutable";

const compressors: { readonly [Name in Encoding]: (content: Buffer) => Promise<Buffer> } = {
  identity: async (content) => content,
  gzip: promisify(gzip),
  // Quality 5 makes the script smaller than gzip's best in less time; 11 would take seconds for a tenth less.
  br: (content) => promisify(brotliCompress)(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
};

/** The best encoding that the caller names without refusing it (`q=0`). */
function chooseEncoding(context: Context): Encoding {
  const accepted = (context.req.header("Accept-Encoding") ?? "")
    .toLowerCase()
    .split(",")
    .map((item) => item.trim());
  const accepts = (name: string) =>
    accepted.some((item) => item === name || new RegExp(`^${name}\\s*;\\s*q=(?!0(\\.0*)?$)`).test(item));
  return accepts("br") ? "br" : accepts("gzip") ? "gzip" : "identity";
}

function matches(condition: string | undefined, etag: string): boolean {
  if (condition === undefined) return false;
  return condition.trim() === "*" || condition.split(",").some((tag) => tag.trim().replace(/^W\//, "") === etag);
}
