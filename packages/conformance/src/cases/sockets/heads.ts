/** Request lines and headers (RFC 9112, sections 2, 3 and 5), and what ends a connection (section 9). */
import { expectThat } from "../../expect/expect-response.ts";
import { all, isClosed, isRejected, isRejectedAlone } from "./judge.ts";
import { message, readWith } from "./parts.ts";
import type { SocketVector } from "./vector.ts";

const close = "Connection: close";
const ok = 200;

export const headVectors: readonly SocketVector[] = [
  {
    name: "no-host",
    title: "400 without Host",
    section: "RFC 9112, section 3.2",
    says: "A server responds with 400 to an HTTP/1.1 request that lacks Host.",
    bytes: ({ readable, authorization }) => message([`GET ${readable} HTTP/1.1`, authorization, close]),
    judge: isRejected(400),
  },
  {
    name: "two-hosts",
    title: "400 for two lines of Host",
    section: "RFC 9112, section 3.2",
    says: "A server responds with 400 to a request with more than one Host line.",
    bytes: (parts) => readWith(parts, "Host: conformance.invalid", close),
    judge: isRejected(400),
  },
  ...["a b", "a/b", "[", "a@b"].map(
    (host, index): SocketVector => ({
      name: `invalid-host-${index + 1}`,
      title: `400 for Host: ${host}`,
      section: "RFC 9112, section 3.2",
      says: "A server responds with 400 to a request with an invalid value of Host.",
      bytes: ({ readable, authorization }) =>
        message([`GET ${readable} HTTP/1.1`, `Host: ${host}`, authorization, close]),
      judge: isRejected(400),
    }),
  ),
  {
    name: "line-without-colon",
    title: "400 for a header line without a colon",
    section: "RFC 9112, section 5",
    says: "field-line = field-name ':' OWS field-value OWS.",
    bytes: (parts) => readWith(parts, "conformance", close),
    judge: isRejected(400),
  },
  {
    name: "empty-name",
    title: "400 for a header without a name",
    section: "RFC 9112, section 5",
    says: "field-name = token, which has at least one character.",
    bytes: (parts) => readWith(parts, ": conformance", close),
    judge: isRejected(400),
  },
  {
    name: "space-in-name",
    title: "400 for a space before the colon",
    section: "RFC 9112, section 5.1",
    says: "A request with white space between a field name and the colon gets 400.",
    bytes: (parts) => readWith(parts, "X-Conformance : x", close),
    judge: isRejected(400),
  },
  {
    name: "obs-fold",
    title: "400 for a folded header, or the response as if it were one line",
    section: "RFC 9112, section 5.2",
    says: "A server rejects obs-fold with 400, or replaces it with spaces.",
    bytes: (parts) => readWith(parts, "X-Conformance: a\r\n b", close),
    judge: isRejected(400, ok),
  },
  {
    name: "obs-fold-first",
    title: "400 for white space before the first header, or the response as if the line were not there",
    section: "RFC 9112, section 2.2",
    says: "A recipient rejects the message, or consumes each whitespace-preceded line without further processing.",
    bytes: ({ readable, host, authorization }) =>
      message([`GET ${readable} HTTP/1.1`, " X-Conformance: x", `Host: ${host}`, authorization, close]),
    judge: isRejected(400, ok),
  },
  {
    name: "obs-fold-authorization",
    title: "no success for a token on a folded line before the first header",
    section: "RFC 9112, section 2.2",
    says: "A recipient rejects the message, or consumes each whitespace-preceded line without further processing.",
    bytes: ({ readable, host, authorization }) =>
      message([`GET ${readable} HTTP/1.1`, ` ${authorization}`, `Host: ${host}`, close]),
    judge: isRejected(400, 401),
  },
  {
    name: "bare-lf",
    title: "400 for lines that end with LF alone, or the response as for CRLF",
    section: "RFC 9112, section 2.2",
    says: "A recipient may recognize a single LF as a line terminator.",
    bytes: (parts) => readWith(parts, close).replaceAll("\r\n", "\n"),
    judge: isRejected(400, ok),
  },
  {
    name: "bare-cr-in-value",
    title: "400 for CR in a header value, or a response in which CR is a space",
    section: "RFC 9112, section 2.2",
    says: "A recipient considers an element with a bare CR invalid, or replaces it with SP.",
    bytes: (parts) => readWith(parts, "X-Request-Id: a\rX-Conformance: b", close),
    judge: all(isRejected(400, ok), (raw) => {
      const isSplit = raw.exchange.response.headers.some(([name]) => name === "x-conformance");
      expectThat(!isSplit, "no header of the response from a value", "the header X-Conformance", raw.exchange);
    }),
  },
  {
    name: "nul-in-value",
    title: "400 for NUL in a header value, or a response in which NUL is a space",
    section: "RFC 9110, section 5.5",
    says: "A recipient rejects a field value with CR, LF or NUL, or replaces each with SP.",
    bytes: (parts) => readWith(parts, "X-Conformance: a\u0000b", close),
    judge: isRejected(400, ok),
  },
  {
    name: "lower-case-method",
    title: "400, 405 or 501 for a method in lower case",
    section: "RFC 9110, section 9.1",
    says: "The method token is case-sensitive.",
    bytes: (parts) => readWith(parts, close).replace("GET", "get"),
    judge: isRejected(400, 405, 501),
  },
  {
    name: "unknown-method",
    title: "400, 405 or 501 for an unknown method",
    section: "RFC 9110, section 9.1",
    says: "A server that does not recognize or implement a method responds with 501, or with 405 if it knows it.",
    bytes: (parts) => readWith(parts, close).replace("GET", "CONFORMANCE"),
    judge: isRejected(400, 405, 501),
  },
  {
    name: "no-version",
    title: "400 or 505 for a request line without a version",
    section: "RFC 9112, section 3",
    says: "request-line = method SP request-target SP HTTP-version.",
    bytes: (parts) => readWith(parts, close).replace(" HTTP/1.1", ""),
    judge: isRejected(400, 505),
  },
  {
    name: "unknown-version",
    title: "400 or 505 for HTTP/9.9",
    section: "RFC 9110, section 15.6.6",
    says: "A server that does not support the major version of a request responds with 505.",
    bytes: (parts) => readWith(parts, close).replace("HTTP/1.1", "HTTP/9.9"),
    judge: isRejected(400, 505),
  },
  {
    name: "space-in-target",
    title: "400 for a space in the target",
    section: "RFC 9112, section 3.2",
    says: "No white space is allowed in the request-target.",
    bytes: (parts) => readWith(parts, close).replace(" HTTP/1.1", " x HTTP/1.1"),
    judge: isRejected(400),
  },
  {
    name: "fragment-in-target",
    title: "400 or 404 for a fragment in the target",
    section: "RFC 9112, section 3.2.1",
    says: "origin-form = absolute-path [ '?' query ]: a target has no fragment.",
    bytes: (parts) => readWith(parts, close).replace(" HTTP/1.1", "#x HTTP/1.1"),
    judge: isRejected(400, 404),
  },
  {
    name: "absolute-target",
    title: "200 for a target in absolute form, as for its path",
    section: "RFC 9112, section 3.2.2",
    says: "A server accepts the absolute-form in requests.",
    bytes: (parts) => readWith(parts, close).replace(parts.readable, `http://${parts.host}${parts.readable}`),
    judge: isRejected(ok),
  },
  {
    name: "connect",
    title: "400, 404, 405 or 501 for CONNECT",
    section: "RFC 9110, section 9.3.6",
    says: "Most origin servers do not implement CONNECT.",
    bytes: ({ host }) => message(["CONNECT conformance.invalid:443 HTTP/1.1", `Host: ${host}`]),
    judge: isRejectedAlone(400, 404, 405, 501),
    until: 1,
  },
  {
    name: "connection-close",
    title: "the connection closes after the response to a request with Connection: close",
    section: "RFC 9112, section 9.6",
    says: "A server that receives the close option closes the connection after it has sent the final response.",
    bytes: (parts) => readWith(parts, close),
    judge: all(isRejected(ok), isClosed),
  },
  {
    name: "http-1.0",
    title: "the connection closes after the response to an HTTP/1.0 request",
    section: "RFC 9112, section 9.3",
    says: "A connection with HTTP/1.0 persists only if the request has the option keep-alive.",
    bytes: (parts) => readWith(parts).replace("HTTP/1.1", "HTTP/1.0"),
    judge: all(isRejected(ok), isClosed),
  },
  {
    name: "head-without-body",
    title: "not a byte follows the head of a response to HEAD",
    section: "RFC 9110, section 9.3.2",
    says: "The server must not send content in the response to HEAD.",
    bytes: (parts) => readWith(parts, close).replace("GET", "HEAD"),
    judge: all(isRejected(ok), (raw) =>
      expectThat(raw.rest === 0, "no byte after the head", `${raw.rest} bytes after the head`, raw.exchange),
    ),
  },
  {
    name: "large-head",
    title: "431, 400, 413 or 414 for a head of 1 MB, or a closed connection",
    section: "RFC 6585, section 5",
    says: "A server can refuse a request whose header fields are too large with 431.",
    bytes: (parts) =>
      readWith(parts, ...Array.from({ length: 250 }, (_, at) => `X-${at}: ${"x".repeat(4_000)}`), close),
    judge: (raw) => {
      // A server that closes before it has read everything can lose its response to a reset.
      if (raw.responses.length > 0) isRejected(431, 400, 413, 414)(raw);
      else isClosed(raw);
    },
  },
];
