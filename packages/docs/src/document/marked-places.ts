import type { Catalogues } from "./catalogues.ts";
import { isObject, type Json, type JsonObject, objectOf, textOf, textsOf } from "./json.ts";
import { linkToCode, linkToOperation, linkToPermission, linkToSchema } from "./links.ts";

/**
 * Lists, for each decision, the places whose evidence it is, as links or names in markdown and in the order of the
 * contract.
 */
export function collectMarkedPlaces(
  contract: JsonObject,
  { errors, permissions }: Catalogues,
): ReadonlyMap<string, readonly string[]> {
  const places = new Map<string, Set<string>>();
  const note = (mark: string, place: string) => {
    const slug = mark.replace(/^[A-Z] /, "");
    places.set(slug, (places.get(slug) ?? new Set()).add(place));
  };
  const visit = (value: Json, path: readonly string[]): void => {
    if (Array.isArray(value)) for (const [index, item] of value.entries()) visit(item, [...path, String(index)]);
    if (!isObject(value)) return;
    if (typeof value["x-evidence"] === "string") note(value["x-evidence"], nameOf(path, contract));
    for (const [name, member] of Object.entries(value)) visit(member, [...path, name]);
  };
  visit(contract, []);
  for (const [code, { evidence }] of Object.entries(errors)) note(evidence, linkToCode(code));
  for (const [name, { evidence }] of Object.entries(permissions)) note(evidence, linkToPermission(name));
  return new Map([...places].map(([slug, names]) => [slug, [...names]]));
}

function nameOf(path: readonly string[], contract: JsonObject): string {
  const [root, first = "", second = "", ...rest] = path;
  if (root === "paths") return operationPlace(objectOf(objectOf(objectOf(contract.paths)[first])[second]), rest);
  if (root !== "components") return "the contract as a whole";
  if (first === "schemas") return linkToSchema(second, [second, ...memberNames(rest)].join("."));
  return `${componentKinds[first] ?? first} \`${second}\``;
}

const componentKinds: { readonly [kind: string]: string } = {
  parameters: "parameter",
  headers: "header",
  responses: "response",
  examples: "example",
  securitySchemes: "security scheme",
};

function operationPlace(operation: JsonObject, [part, name = "", ...rest]: readonly string[]): string {
  const link = linkToOperation(textsOf(operation.tags)[0] ?? "", textOf(operation.operationId));
  if (part === "requestBody") return `${link} body`;
  if (part === "parameters") {
    const written = Array.isArray(operation.parameters) ? operation.parameters[Number(name)] : undefined;
    return `${link} parameter \`${textOf(objectOf(written).name)}\``;
  }
  if (part === "responses") return [`${link} ${name}`, ...memberNames(rest).slice(0, 1)].join(" ");
  return part === undefined ? link : `${link} ${part}`;
}

/** The names of members on a path through a schema, without the keywords between them. */
function memberNames(path: readonly string[]): readonly string[] {
  return path.filter((_, index) => path[index - 1] === "properties" || path[index - 1] === "headers");
}
