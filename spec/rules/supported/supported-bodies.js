import { isRef } from "@redocly/openapi-core";
import { asObject } from "../lib/nodes.js";
import { isSuccess, responsesOf } from "../lib/responses.js";
import { schemasOf } from "../lib/schemas.js";

const JSON_TYPE = "application/json";

/** What to do instead, by the beginning of a media type. */
const insteadOf = {
  "multipart/": "Send a file as Base64 in a member with `format: byte`.",
  "application/octet-stream": "Send bytes as Base64 in a member with `format: byte`.",
  "application/x-www-form-urlencoded": "Send the fields as members of a JSON object.",
  "text/event-stream": "Return a list with pages, which callers read again.",
};

/** Response headers that belong to the connection, to the browser or to the server itself. */
const ownHeaders = /^(connection|content-encoding|content-length|date|keep-alive|trailer|transfer-encoding|upgrade)$/;

/**
 * Bodies are JSON, and each status has one meaning: a success with or without a body, or an error with the errors of
 * shared/Errors.yaml.
 *
 * @type {import("@redocly/openapi-core").Oas3Rule}
 */
export const supportedBodies = () => ({
  RequestBody: checkContent,
  Response: checkContent,
  Operation(operation, context) {
    const { report, location, resolve } = context;
    if (isRef(operation.requestBody)) {
      report({
        message: "Each operation has its own body. Replace the $ref by the body.",
        location: location.child("requestBody").key(),
      });
    }
    for (const status of Object.keys(asObject(operation.responses)).filter((name) => !name.startsWith("x-"))) {
      const fault = faultOfStatus(status);
      if (fault) report({ message: fault, location: location.child(["responses", status]).key() });
    }
    for (const response of responsesOf(operation, context)) {
      const { status, node } = response;
      for (const name of Object.keys(asObject(node.headers))) {
        const fault = faultOfHeader(name.toLowerCase());
        if (fault) report({ message: fault, location: response.location.child(["headers", name]).key() });
      }
      if (status === "204" && node.content !== undefined) {
        report({
          message: "A response with 204 has no body (RFC 9110, section 15.3.5). Remove `content`, or use 200.",
          location: response.location.child("content").key(),
        });
      }
      if (!/^[45]\d\d$/.test(status)) continue;
      const schemas = schemasOf(response, resolve);
      if (schemas.length === 1 && /\/shared\/Errors\.yaml$/.test(schemas[0]?.location.source.absoluteRef ?? ""))
        continue;
      report({
        message: "The server describes every error in the same form. Add `content` with the schema shared/Errors.yaml.",
        location: node.content === undefined ? response.location.key() : response.location.child("content").key(),
      });
    }
  },
});

/** @param {string} status */
function faultOfStatus(status) {
  if (status === "default") return "A caller has to know each status. Replace `default` by the statuses.";
  if (/^[1-5]XX$/i.test(status)) return `A caller has to know each status. Replace ${status} by the statuses.`;
  if (isSuccess(status) || /^[45]\d\d$/.test(status)) return undefined;
  return `The server answers with a success or an error. Remove ${status}, or return a path in a member of the body.`;
}

/** @param {string} name in lower case */
function faultOfHeader(name) {
  if (name === "set-cookie") return "The server sets no cookies. Return the value in a member of the body.";
  if (name === "content-type")
    return "OpenAPI ignores a response header of this name. Remove it: `content` says the type.";
  return ownHeaders.test(name) && "The server sets this header by itself. Remove it.";
}

/**
 * @param {any} node
 * @param {import("../lib/nodes.js").Context} context
 */
function checkContent({ content }, { report, location }) {
  if (content === undefined) return;
  const types = Object.keys(asObject(content));
  if (types.length === 0) {
    report({
      message: "`content` is empty. Remove it for a response without a body, or add application/json.",
      location: location.child("content").key(),
    });
  }
  for (const type of types) {
    const at = location.child(["content", type]);
    if (type !== JSON_TYPE) {
      const [, instead = "Send a JSON object, or serve the file from another server."] =
        Object.entries(insteadOf).find(([start]) => type.startsWith(start)) ?? [];
      report({ message: `Bodies are ${JSON_TYPE}, not ${type}. ${instead}`, location: at.key() });
    } else if (!("schema" in asObject(content[type]))) {
      report({ message: "A body without a schema allows every value. Add `schema`.", location: at.key() });
    }
  }
}
