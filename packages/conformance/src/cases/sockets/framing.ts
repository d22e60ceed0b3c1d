/** Where a message ends: what two programs must not read in two ways (RFC 9112, sections 6 and 7). */
import { all, hasNoSuccess, hasStatuses, isClosed, isOneAndClosed, isRejectedAlone } from "./judge.ts";
import { readWith, writeWith } from "./parts.ts";
import type { SocketVector } from "./vector.ts";

const lengthInvalid = "A message with an invalid Content-Length gets 400, and the connection is closed.";
const chunked = "Transfer-Encoding: chunked";

/** Values of `Content-Length` that are no one number of bytes. */
const lengths: readonly (readonly [name: string, lines: readonly string[]])[] = [
  ["two-lengths", ["Content-Length: 2", "Content-Length: 3"]],
  ["list-of-lengths", ["Content-Length: 2, 3"]],
  ["negative-length", ["Content-Length: -2"]],
  ["signed-length", ["Content-Length: +2"]],
  ["hexadecimal-length", ["Content-Length: 0x2"]],
  ["text-after-length", ["Content-Length: 2 x"]],
  ["empty-length", ["Content-Length: "]],
  ["huge-length", ["Content-Length: 99999999999999999999999999"]],
];

/** Chunks that are not well-formed. A server that does not read the body of a request without a token responds with 401. */
const chunks: readonly (readonly [name: string, title: string, body: string])[] = [
  ["chunk-size-text", "a chunk size that is no number", "zz\r\n{}\r\n0\r\n\r\n"],
  ["chunk-size-negative", "a negative chunk size", "-2\r\n{}\r\n0\r\n\r\n"],
  ["chunk-size-prefix", "a chunk size with 0x", "0x2\r\n{}\r\n0\r\n\r\n"],
  ["chunk-size-overflow", "a chunk size of more than 64 bits", "10000000000000002\r\n{}\r\n0\r\n\r\n"],
  ["chunk-too-long", "a chunk that is longer than its size", "2\r\n{}x\r\n0\r\n\r\n"],
  ["chunk-without-end", "a chunk without a line break after it", "2\r\n{}0\r\n\r\n"],
];

export const framingVectors: readonly SocketVector[] = [
  {
    name: "length-and-transfer-encoding",
    title: "400 for Content-Length beside Transfer-Encoding, or one response and a closed connection",
    section: "RFC 9112, section 6.1",
    says: "A server may reject such a request, or process it by Transfer-Encoding alone and then close the connection.",
    bytes: (parts) =>
      writeWith(parts, ["Content-Length: 5", chunked], `0\r\n\r\n${readWith(parts, "Connection: close")}`),
    judge: all(hasNoSuccess, isOneAndClosed),
  },
  {
    name: "transfer-encoding-and-length",
    title: "400 for Transfer-Encoding before a longer Content-Length, or one response and a closed connection",
    section: "RFC 9112, section 6.1",
    says: "A server may reject such a request, or process it by Transfer-Encoding alone and then close the connection.",
    bytes: (parts) => {
      const hidden = readWith(parts, "Connection: close");
      return writeWith(parts, [chunked, `Content-Length: ${5 + hidden.length}`], `0\r\n\r\n${hidden}`);
    },
    judge: all(hasNoSuccess, isOneAndClosed),
  },
  ...lengths.map(
    ([name, lines]): SocketVector => ({
      name,
      title: `400 for ${lines.join(" and ")}, and nothing after it is a request`,
      section: "RFC 9112, section 6.3",
      says: lengthInvalid,
      bytes: (parts) => writeWith(parts, lines, `{}${readWith(parts, "Connection: close")}`),
      judge: all(isRejectedAlone(400, 413), isClosed),
    }),
  ),
  ...["gzip", "identity", "chunked, identity", "xchunked", "\u000bchunked", "chunked, chunked"].map(
    (coding, index): SocketVector => ({
      name: `transfer-coding-${index + 1}`,
      title: `400 or 501 for the transfer coding ${JSON.stringify(coding)}, and nothing after it is a request`,
      section: "RFC 9112, sections 6.1 and 6.3",
      says: "Without chunked as the final coding the length is unknown: 400. A coding that the server does not know: 501.",
      bytes: (parts) =>
        writeWith(parts, [`Transfer-Encoding: ${coding}`], `0\r\n\r\n${readWith(parts, "Connection: close")}`),
      judge: isRejectedAlone(400, 501),
    }),
  ),
  {
    name: "transfer-encoding-twice",
    title: "400 or 501 for two lines of Transfer-Encoding, of which the last is not chunked",
    section: "RFC 9112, section 6.3",
    says: "Without chunked as the final coding the length is unknown: 400, and the connection is closed.",
    bytes: (parts) =>
      writeWith(parts, [chunked, "Transfer-Encoding: identity"], `0\r\n\r\n${readWith(parts, "Connection: close")}`),
    judge: isRejectedAlone(400, 501),
  },
  {
    name: "space-before-colon",
    title: "400 for a space before the colon of Transfer-Encoding",
    section: "RFC 9112, section 5.1",
    says: "A request with white space between a field name and the colon gets 400.",
    bytes: (parts) =>
      writeWith(parts, ["Transfer-Encoding : chunked"], `0\r\n\r\n${readWith(parts, "Connection: close")}`),
    judge: isRejectedAlone(400),
  },
  ...chunks.map(
    ([name, title, body]): SocketVector => ({
      name,
      title: `400 or 401 for ${title}, and nothing after it is a request`,
      section: "RFC 9112, section 7.1",
      says: "chunk = chunk-size [ chunk-ext ] CRLF chunk-data CRLF, and chunk-size = 1*HEXDIG.",
      bytes: (parts) => writeWith(parts, [chunked], body + readWith(parts, "Connection: close")),
      judge: isRejectedAlone(400, 401, 413),
    }),
  ),
  {
    name: "chunks-well-formed",
    title: "chunks with extensions and trailers are read to their end: the next request gets its response",
    section: "RFC 9112, sections 7.1 and 9.3.2",
    says: "A recipient parses chunked messages, ignores extensions that it does not know, and responds in order.",
    bytes: (parts) =>
      writeWith(
        parts,
        [chunked],
        `1;a=b;c="d"\r\n{\r\n1\r\n}\r\n0\r\nX-Trailer: x\r\n\r\n${readWith(parts, "Connection: close")}`,
      ),
    judge: hasStatuses(401, (status) => status < 300),
  },
  {
    name: "pipelined",
    title: "a body of the declared length ends there: the next request gets its response",
    section: "RFC 9112, sections 6.2 and 9.3.2",
    says: "A server responds to pipelined requests in their order.",
    bytes: (parts) => writeWith(parts, ["Content-Length: 2"], `{}${readWith(parts, "Connection: close")}`),
    judge: hasStatuses(401, (status) => status < 300),
  },
];
