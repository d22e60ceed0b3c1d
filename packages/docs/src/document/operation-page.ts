import type { Catalogues } from "./catalogues.ts";
import { follow, isObject, type JsonObject, objectOf, textOf, textsOf } from "./json.ts";
import { linkToCode, linkToPermission } from "./links.ts";
import { toFacts, toList, toParagraphs, withoutLinks } from "./markdown.ts";
import { isPublic, permissionsOf } from "./operations.ts";

/**
 * The same operation with what the page would not show in its descriptions: required permissions, releases, the limit of
 * the body, how to read the next page of a list, which responses have no body, and each error response with its meaning and
 * remedy. Shared responses are written out, because the codes that
 * one carries depend on the operation.
 */
export function describeOperation(operation: JsonObject, contract: JsonObject, catalogues: Catalogues): JsonObject {
  const codes = objectOf(operation["x-errors"]);
  const responses = Object.entries(objectOf(operation.responses)).map(([status, response]) => {
    const written = writtenOut(objectOf(response), contract);
    return [status, withCodes(written, textsOf(codes[status]))];
  });
  return {
    ...operation,
    description: toParagraphs(
      textOf(operation.description),
      facts(operation, catalogues),
      errorResponses(codes, catalogues),
    ),
    ...(Array.isArray(operation.parameters)
      ? { parameters: operation.parameters.map((parameter) => withoutSending(objectOf(parameter))) }
      : {}),
    responses: Object.fromEntries(responses),
    "x-badges": textsOf(operation["x-since"]).map((release) => ({ name: `since ${release}`, position: "after" })),
  };
}

/**
 * The same parameter with its example as one that try-it does not send until the reader selects it: a request with every
 * optional parameter is not the usual one, and an example such as the token of a page belongs to a response that is gone.
 */
export function withoutSending(parameter: JsonObject): JsonObject {
  const { example, ...rest } = parameter;
  if (example === undefined || parameter.required === true) return parameter;
  return { ...rest, examples: { example: { value: example, "x-disabled": true } } };
}

function facts(operation: JsonObject, { permissions }: Catalogues): string {
  const { names, isAny } = permissionsOf(operation);
  const required = names.map(
    (name) => `${linkToPermission(name)} (${permissions[name]?.summary.replace(/\.$/, "").toLowerCase() ?? "unknown"})`,
  );
  const since = textsOf(operation["x-since"]).map((release) => `\`${release}\``);
  return toFacts([
    ["Permissions", isPublic(operation) ? "None, and no token: everyone can call it." : rule(required, isAny)],
    ["Since", toList(since)],
    ["Body", bodyRule(objectOf(operation.requestBody))],
    ["Pages", pageRule(objectOf(operation["x-pagination"]))],
  ]);
}

function rule(required: readonly string[], isAny: boolean): string {
  if (required.length === 0) return "None. Every caller with a token can call it.";
  return isAny && required.length > 1 ? `One of ${toList(required, "or")}.` : `${toList(required)}.`;
}

function bodyRule({ content, required, "x-max-bytes": maxBytes }: JsonObject): string {
  if (typeof maxBytes !== "number") return "";
  const optional = required === true ? "" : "Optional: ";
  return `${optional}${Object.keys(objectOf(content)).join(", ")}, at most ${maxBytes} bytes.`;
}

function pageRule({ token, items, nextToken }: JsonObject): string {
  if (typeof token !== "string") return "";
  return `The items of a page are in \`${textOf(items)}\`. To get the next page, send the text in \`${textOf(nextToken)}\` as the query parameter \`${token}\`; the last page has none.`;
}

/** Folded, because on the page the parameters and the body come below. */
function errorResponses(codes: JsonObject, { errors }: Catalogues): string {
  const items = Object.keys(codes).flatMap((status) =>
    textsOf(codes[status]).map((code) => {
      const { when, remedy } = errors[code] ?? { when: "Not in the catalogue.", remedy: "" };
      return toParagraphs(`- **${status}** ${linkToCode(code)}<br>${when} *${remedy}*`);
    }),
  );
  if (items.length === 0) return "";
  return `<details>\n<summary>Error responses (${items.length})</summary>\n\n${items.join("\n")}\n\n</details>`;
}

function writtenOut(response: JsonObject, contract: JsonObject): JsonObject {
  const { $ref: reference, ...own } = response;
  const shared = typeof reference === "string" ? follow(contract, reference) : undefined;
  return isObject(shared) ? { ...shared, ...own } : response;
}

/** Says which codes a response can have, and when it has no body. Without links: the page shows the description of a response inside a button, where a link cannot be reached. */
function withCodes(response: JsonObject, codes: readonly string[]): JsonObject {
  const label = codes.length === 1 ? "Code" : "Codes";
  const list = codes.length === 0 ? "" : `${label}: ${toList(codes.map((code) => `\`${code}\``))}.`;
  const bodiless = response.content === undefined ? "No body." : "";
  return { ...response, description: toParagraphs(withoutLinks(textOf(response.description)), list, bodiless) };
}
