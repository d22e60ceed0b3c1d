import type { JsonObject } from "@credential-api/openapi/schemas";
import { operation } from "../keywords/tiny-contract.ts";
import { bothWays, type DocumentEdit, same } from "./document-edit.ts";

const text: JsonObject = { type: "string" };
const ok: JsonObject = { description: "Good." };
const responses = (more: JsonObject) => operation({ responses: { "200": ok, ...more } });
const response = (members: JsonObject, status = "200") => operation({ responses: { [status]: { ...ok, ...members } } });
const json = (schema: JsonObject, status?: string) =>
  response({ content: { "application/json": { schema: { type: "object", ...schema } } } }, status);
const header = (members: JsonObject | undefined, name = "ETag") =>
  response(members === undefined ? {} : { headers: { [name]: { schema: text, ...members } } });
const announced: JsonObject = { type: "string", deprecated: true, "x-sunset": "2026-06-30" };

const tightened = [["minor", "response-tightened"]] as const;
const patch = [["patch", "text-changed"]] as const;
const unknown = [["major", "not-understood"]] as const;
const removed = [["major", "response-removed"]] as const;
const success = [["major", "success-response-added"]] as const;

const pet = (discriminator: JsonObject) =>
  json({ discriminator, oneOf: [{ $ref: "#/components/schemas/Cat" }, { $ref: "#/components/schemas/Dog" }] });
const code = (values: readonly string[], status: string) => json({ properties: { code: { enum: values } } }, status);
const described = (members: JsonObject) => json({ properties: { a: { enum: ["x", "y"], ...members } } });

/** What callers read. */
export const responsesEdits: readonly DocumentEdit[] = [
  ...["201", "202", "204", "303"].flatMap((status) =>
    bothWays([`also returns ${status}`, `no longer returns ${status}`], responses({}), responses({ [status]: ok }), [
      success,
      removed,
    ]),
  ),
  ...["404", "500", "default"].flatMap((status) =>
    bothWays([`also returns ${status}`, `no longer returns ${status}`], responses({}), responses({ [status]: ok }), [
      [["minor", "response-added"]],
      removed,
    ]),
  ),
  ...bothWays(["returns 204 instead of 200", "returns 200 again"], response({}), response({}, "204"), [
    [...removed, ...success],
    [...removed, ...success],
  ]),
  ...bothWays(["returns a body", "returns none"], response({}), json({}), [
    [["minor", "other-added"]],
    [["major", "media-type-removed"]],
  ]),
  ...bothWays(["returns a required header", "no longer returns it"], header(undefined), header({ required: true }), [
    [["minor", "response-header-added"]],
    [["major", "response-header-removed"]],
  ]),
  ...bothWays(["returns Location", "no longer returns it"], header(undefined), header({}, "Location"), [
    [["minor", "response-header-added"]],
    [["major", "response-header-removed"]],
  ]),
  ...bothWays(["promises a header", "no longer promises it"], header({}), header({ required: true }), [
    tightened,
    [["major", "response-header-became-optional"]],
  ]),
  ...bothWays(
    ["bounds a header", "no longer bounds it"],
    header({}),
    header({ schema: { type: "string", maxLength: 5 } }),
    [tightened, [["major", "schema-constraint-changed"]]],
  ),
  ...bothWays(["returns numbers in a header", "returns text"], header({}), header({ schema: { type: "integer" } }), [
    [["major", "schema-type-changed"]],
    [["major", "schema-type-changed"]],
  ]),
  {
    does: "removes a header after its sunset",
    before: header({ deprecated: true, "x-sunset": "2026-06-30" }),
    now: header(undefined),
    changes: [["minor", "removed-after-sunset"]],
  },
  ...same("writes a header in capitals", header({}), header({}, "etag")),
  ...same(
    "writes the defaults of a header",
    header({}),
    header({ required: false, style: "simple", explode: false, deprecated: false }),
  ),
  ...bothWays(["links to another operation", "no longer does"], response({}), response({ links: { next: {} } }), [
    unknown,
    unknown,
  ]),
  ...bothWays(
    ["describes a status differently", "describes it as before"],
    response({}),
    response({ description: "Fine." }),
    [patch, patch],
  ),
  ...bothWays(["adds a member", "removes it"], json({}), json({ properties: { a: text } }), [
    [["minor", "property-added"]],
    [["major", "property-removed"]],
  ]),
  ...bothWays(["adds a required member", "removes it"], json({}), json({ properties: { a: text }, required: ["a"] }), [
    [["minor", "property-added"]],
    [["major", "property-removed"]],
  ]),
  {
    does: "removes a member after its sunset",
    before: json({ properties: { a: announced } }),
    now: json({}),
    changes: [["minor", "removed-after-sunset"]],
  },
  {
    does: "removes a required member after its sunset",
    before: json({ properties: { a: announced }, required: ["a"] }),
    now: json({}),
    changes: [["minor", "removed-after-sunset"]],
  },
  {
    does: "removes a member that an `allOf` announced",
    before: json({
      properties: { a: { allOf: [{ $ref: "#/components/schemas/Text" }], deprecated: true, "x-sunset": "2026-06-30" } },
    }),
    now: json({}),
    changes: [["minor", "removed-after-sunset"]],
  },
  ...bothWays(
    ["adds a number to a map of texts", "removes it"],
    json({ additionalProperties: text }),
    json({ properties: { a: { type: "integer" } }, additionalProperties: text }),
    [
      [
        ["major", "schema-type-changed"],
        ["minor", "property-added"],
      ],
      [["major", "property-removed"]],
    ],
  ),
  ...bothWays(
    ["marks a member of a response as read-only", "removes the mark"],
    json({ properties: { a: text } }),
    json({ properties: { a: { type: "string", readOnly: true } } }),
    [patch, patch],
  ),
  ...bothWays(
    ["hides a member from responses", "returns it again"],
    json({ properties: { a: text } }),
    json({ properties: { a: { type: "string", writeOnly: true } } }),
    [[["major", "read-write-changed"]], [["major", "read-write-changed"]]],
  ),
  ...bothWays(
    ["writes a default, which is text here", "removes it"],
    json({ properties: { a: text } }),
    json({ properties: { a: { type: "string", default: "x" } } }),
    [patch, patch],
  ),
  ...bothWays(
    ["tells schemas apart by another member", "by the first one"],
    pet({ propertyName: "kind" }),
    pet({ propertyName: "type" }),
    [[["major", "discriminator-changed"]], [["major", "discriminator-changed"]]],
  ),
  ...bothWays(
    ["maps a value to another schema", "maps it as before"],
    pet({ propertyName: "kind", mapping: { cat: "#/components/schemas/Cat" } }),
    pet({ propertyName: "kind", mapping: { cat: "#/components/schemas/Dog" } }),
    [[["major", "discriminator-changed"]], [["major", "discriminator-changed"]]],
  ),
  ...bothWays(
    ["returns one more `code` in a success", "returns one less"],
    code(["x"], "200"),
    code(["x", "y"], "200"),
    [[["major", "enum-values-added"]], tightened],
  ),
  ...bothWays(
    ["returns one more `code` in an error", "returns one less"],
    code(["x"], "409"),
    code(["x", "y"], "409"),
    [[["minor", "error-code-list-grew"]], tightened],
  ),
  ...same(
    "describes values in a list instead of a map",
    described({ "x-enum-descriptions": { x: "X.", y: "Y." } }),
    described({ "x-enum-descriptions": ["X.", "Y."] }),
  ),
  ...bothWays(
    ["describes a value differently", "describes it as before"],
    described({ "x-enum-descriptions": ["X.", "Y."] }),
    described({ "x-enum-descriptions": ["X.", "Z."] }),
    [patch, patch],
  ),
];
