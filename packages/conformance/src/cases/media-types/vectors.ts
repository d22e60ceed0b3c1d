import type { Weighted } from "../vectors/choose.ts";

/** Values of `Content-Type`, and whether they name JSON in UTF-8 (RFC 9110, section 8.3.1). */
export interface MediaTypeVector extends Weighted {
  readonly name: string;
  readonly title: string;
  readonly contentType: readonly string[];
}

const json = "application/json";

export const rejectedMediaTypes: readonly MediaTypeVector[] = [
  { name: "missing", title: "without a Content-Type (missing_required_header)", contentType: [], everywhere: true },
  { name: "empty", title: "for an empty Content-Type", contentType: [""] },
  ...[
    ["text", "text/plain", true],
    ["form", "application/x-www-form-urlencoded", true],
    ["multipart", "multipart/form-data; boundary=x"],
    ["xml", "application/xml"],
    ["json-suffix", "application/vnd.api+json"],
    ["merge-patch", "application/merge-patch+json", true],
    ["json-patch", "application/json-patch+json"],
    ["text-json", "text/json"],
    ["longer-subtype", "application/jsonp"],
    ["longer-path", "application/json/x"],
    ["no-type", "json"],
    ["wildcard", "*/*"],
    ["space-in-type", "application /json"],
    ["json-as-parameter", "text/plain; application/json"],
    ["list", `${json}, ${json}`],
    ["list-of-two", `${json}; a=b, text/plain`],
    ["charset-utf-16", `${json}; charset=utf-16`, true],
    ["charset-latin-1", `${json}; charset=iso-8859-1`],
    ["charset-longer", `${json}; charset=utf-8x`],
    ["charset-empty", `${json}; charset=`],
    ["charset-without-value", `${json}; charset`],
    ["charset-unclosed", `${json}; charset="utf-8`],
    ["charset-twice", `${json};charset=utf-8;charset=utf-8`],
    ["charset-two", `${json};charset=utf-8;Charset=utf-16`, true],
    ["parameter-without-semicolon", `${json} charset=utf-8`],
    ["parameter-without-name", `${json}; =utf-8`],
    ["parameter-space", `${json}; charset =utf-8`],
    ["parameter-twice", `${json}; a=b; A=b`],
  ].map(([name, value, everywhere]) => ({
    name: String(name),
    title: `for ${value}`,
    contentType: [String(value)],
    everywhere: everywhere === true,
  })),
];

export const acceptedMediaTypes: readonly MediaTypeVector[] = [
  ["upper-case", "Application/JSON"],
  ["utf-8", `${json};charset=utf-8`],
  ["utf-8-upper-case", `${json}; charset=UTF-8`],
  ["utf-8-quoted", `${json} ; Charset="Utf-8"`],
  ["other-parameter", `${json}; profile="a;b\\"c"; charset=utf-8`],
  ["charset-in-a-quoted-value", `${json}; a=";charset=utf-16"; charset=utf-8`],
  ["empty-parameter", `${json};`],
].map(([name = "", value = ""]) => ({ name, title: `for ${value}`, contentType: [value] }));

/** Two lines of `Content-Type`: which one counts differs between programs, so that neither may count. */
export const repeatedMediaTypes: readonly MediaTypeVector[] = [
  { name: "two-json-first", title: "for two headers, JSON and text", contentType: [json, "text/plain"] },
  { name: "two-json-last", title: "for two headers, text and JSON", contentType: ["text/plain", json] },
];

/** Values of `Content-Encoding` that name a coding. */
export const rejectedCodings: readonly (Weighted & { readonly name: string; readonly coding: string })[] = [
  { name: "gzip", coding: "gzip", everywhere: true },
  { name: "br", coding: "br" },
  { name: "deflate", coding: "deflate" },
  { name: "unknown", coding: "x-conformance" },
  { name: "identity-and-gzip", coding: "identity, gzip" },
];
