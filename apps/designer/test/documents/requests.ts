import type { JsonObject } from "@credential-api/openapi/schemas";
import { operation } from "../keywords/tiny-contract.ts";
import { bothWays, type DocumentEdit, same } from "./document-edit.ts";

const limit: JsonObject = { name: "limit", in: "query", schema: { type: "integer", default: 20 } };

/** A contract whose operation has these parameters, and whose path has those. */
function withParameters(own: readonly JsonObject[], shared: readonly JsonObject[] = [], path = "/a"): JsonObject {
  const { paths, ...document } = operation({ parameters: own });
  const item = Object.values(Object(paths))[0];
  return { ...document, paths: { [path]: { ...Object(item), parameters: shared } } };
}

const parameter = (members: JsonObject) => withParameters([{ ...limit, ...members }]);
const list = (members: JsonObject) =>
  withParameters([{ name: "ids", in: "query", schema: { type: "array", items: { type: "string" } }, ...members }]);

const body = (schema: JsonObject, members: JsonObject = {}) =>
  operation({
    requestBody: { content: { "application/json": { schema: { type: "object", ...schema } } }, ...members },
  });
const closed = (properties: JsonObject, more: JsonObject = {}) =>
  body({ properties, additionalProperties: false, ...more });

const text: JsonObject = { type: "string" };
const announced: JsonObject = { type: "string", deprecated: true, "x-sunset": "2026-06-30" };

const loosened = [["minor", "request-loosened"]] as const;
const serialization = [["major", "parameter-serialization-changed"]] as const;
const patch = [["patch", "text-changed"]] as const;

/** What callers send. */
export const requests: readonly DocumentEdit[] = [
  ...bothWays(["adds an optional query parameter", "removes it"], withParameters([]), withParameters([limit]), [
    [["minor", "parameter-added"]],
    [["major", "parameter-removed"]],
  ]),
  ...bothWays(["adds a required query parameter", "removes it"], withParameters([]), parameter({ required: true }), [
    [["major", "parameter-became-required"]],
    [["major", "parameter-removed"]],
  ]),
  ...bothWays(["makes a parameter required", "makes it optional"], parameter({}), parameter({ required: true }), [
    [["major", "parameter-became-required"]],
    loosened,
  ]),
  ...bothWays(
    ["has another default of a parameter", "has the first one"],
    parameter({}),
    parameter({ schema: { type: "integer", default: 50 } }),
    [[["major", "default-changed"]], [["major", "default-changed"]]],
  ),
  ...bothWays(
    ["bounds a parameter", "no longer bounds it"],
    parameter({}),
    parameter({ schema: { type: "integer", default: 20, maximum: 100 } }),
    [[["major", "schema-constraint-changed"]], loosened],
  ),
  ...bothWays(["describes a parameter", "no longer does"], parameter({}), parameter({ description: "How many." }), [
    patch,
    patch,
  ]),
  ...bothWays(
    ["reads a parameter from a header", "reads it from the query"],
    parameter({}),
    parameter({ in: "header" }),
    [
      [
        ["major", "parameter-removed"],
        ["minor", "parameter-added"],
      ],
      [
        ["major", "parameter-removed"],
        ["minor", "parameter-added"],
      ],
    ],
  ),
  ...bothWays(["allows an empty parameter", "no longer does"], parameter({}), parameter({ allowEmptyValue: true }), [
    loosened,
    [["major", "schema-constraint-changed"]],
  ]),
  ...bothWays(["allows reserved characters", "no longer does"], parameter({}), parameter({ allowReserved: true }), [
    serialization,
    serialization,
  ]),
  ...bothWays(["writes a list in one text", "repeats the parameter"], list({}), list({ explode: false }), [
    serialization,
    serialization,
  ]),
  ...bothWays(
    ["separates a list with spaces", "separates it with commas"],
    list({ explode: false }),
    list({ explode: false, style: "spaceDelimited" }),
    [serialization, serialization],
  ),
  ...bothWays(
    ["writes a parameter as JSON", "writes it as text"],
    withParameters([{ name: "q", in: "query", schema: text }]),
    withParameters([{ name: "q", in: "query", content: { "application/json": { schema: text } } }]),
    [
      [...loosened, ["minor", "other-added"]],
      [...serialization, ["major", "schema-type-changed"]],
    ],
  ),
  ...bothWays(
    ["has an unknown field of a parameter", "no longer has it"],
    parameter({}),
    parameter({ "unit-of": "page" }),
    [[["major", "not-understood"]], [["major", "not-understood"]]],
  ),
  {
    does: "removes a parameter after its sunset",
    before: parameter({ deprecated: true, "x-sunset": "2026-06-30" }),
    now: withParameters([]),
    changes: [["minor", "removed-after-sunset"]],
  },
  ...same("moves a parameter to the path", withParameters([limit]), withParameters([], [limit])),
  ...same("repeats a parameter of the path", withParameters([], [limit]), withParameters([limit], [limit])),
  ...same(
    "writes the defaults of a parameter",
    parameter({}),
    parameter({
      style: "form",
      explode: true,
      required: false,
      deprecated: false,
      allowEmptyValue: false,
      allowReserved: false,
    }),
  ),
  ...same(
    "writes the defaults of a header",
    withParameters([{ ...limit, in: "header" }]),
    withParameters([{ ...limit, in: "header", style: "simple", explode: false }]),
  ),
  ...same(
    "writes a header in capitals",
    withParameters([{ name: "If-Match", in: "header", schema: text }]),
    withParameters([{ name: "if-match", in: "header", schema: text }]),
  ),
  {
    does: "replaces a parameter of the path on the operation",
    before: withParameters([], [limit]),
    now: withParameters([{ ...limit, required: true }], [limit]),
    changes: [["major", "parameter-became-required"]],
  },
  {
    does: "names a parameter of the path differently",
    before: withParameters([{ name: "id", in: "path", required: true, schema: text }], [], "/a/{id}"),
    now: withParameters([{ name: "key", in: "path", required: true, schema: text }], [], "/a/{key}"),
    changes: [
      ["major", "path-parameter-renamed"],
      ["patch", "text-changed"],
    ],
  },
  ...bothWays(["adds an optional body", "removes it"], operation({}), body({}), [
    [["minor", "other-added"]],
    [["major", "request-body-removed"]],
  ]),
  ...bothWays(["adds a required body", "removes it"], operation({}), body({}, { required: true }), [
    [["major", "request-body-became-required"]],
    [["major", "request-body-removed"]],
  ]),
  ...same("writes that a body is optional", body({}), body({}, { required: false })),
  ...bothWays(["limits a body", "no longer limits it"], body({}), body({}, { "x-max-bytes": 10 }), [
    [["major", "body-limit-lowered"]],
    [["minor", "body-limit-raised"]],
  ]),
  ...bothWays(["adds an optional member", "removes it"], closed({}), closed({ a: text }), [
    [["minor", "property-added"]],
    [["major", "property-removed"]],
  ]),
  ...bothWays(["adds a required member", "removes it"], closed({}), closed({ a: text }, { required: ["a"] }), [
    [["major", "required-properties-added"]],
    [["major", "property-removed"]],
  ]),
  ...bothWays(["restricts a member of an open body", "removes it"], body({}), body({ properties: { a: text } }), [
    [["major", "property-restricted"]],
    [["major", "property-removed"]],
  ]),
  ...bothWays(["names a member of an open body", "no longer names it"], body({}), body({ properties: { a: true } }), [
    [["minor", "property-added"]],
    [["major", "property-removed"]],
  ]),
  ...bothWays(
    ["forbids a member", "allows it again"],
    body({ properties: { a: true } }),
    body({ properties: { a: false } }),
    [[["major", "property-removed"]], [["minor", "property-added"]]],
  ),
  ...bothWays(
    ["adds a member to a map of texts", "removes it"],
    body({ additionalProperties: text }),
    body({ properties: { a: text }, additionalProperties: text }),
    [[["minor", "property-added"]], [["major", "property-removed"]]],
  ),
  {
    does: "removes a member after its sunset",
    before: closed({ a: announced }),
    now: closed({}),
    changes: [["minor", "removed-after-sunset"]],
  },
  ...bothWays(
    ["makes a member read-only", "makes it writable"],
    closed({ a: text }),
    closed({ a: { type: "string", readOnly: true } }),
    [[["major", "read-write-changed"]], [["major", "read-write-changed"]]],
  ),
  ...bothWays(
    ["marks a member of a request as write-only", "removes the mark"],
    closed({ a: text }),
    closed({ a: { type: "string", writeOnly: true } }),
    [patch, patch],
  ),
  ...bothWays(
    ["gives a member a default", "removes it"],
    closed({ a: text }),
    closed({ a: { type: "string", default: "x" } }),
    [[["major", "default-changed"]], [["major", "default-changed"]]],
  ),
  ...bothWays(
    ["encodes a part differently", "encodes it as before"],
    body({}),
    operation({
      requestBody: {
        content: { "application/json": { schema: { type: "object" }, encoding: { a: { contentType: "text/csv" } } } },
      },
    }),
    [[["major", "not-understood"]], [["major", "not-understood"]]],
  ),
];
