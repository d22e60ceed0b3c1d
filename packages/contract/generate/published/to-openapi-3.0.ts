import { toPointer, valueAt } from "@credential-api/openapi";
import type { OpenApiDocument } from "../shared/openapi-document.ts";
import { isNode, type Node, type ReportLoss, toSchema30 } from "./to-schema-3.0.ts";

/** Maps whose keys are names, not keywords. */
const NAME_MAPS = new Set([
  "paths",
  "responses",
  "headers",
  "content",
  "parameters",
  "requestBodies",
  "securitySchemes",
]);

/** Members that stay as they are: instances, and maps of Example Objects, which are the same in both versions. */
const UNCHANGED = new Set(["example", "examples", "security", "servers", "tags"]);

/** A document of OpenAPI 3.0.3, and what it cannot express of the one it was made from. */
export interface Document30 {
  readonly document: Node;
  /** The keyword, and its pointer in the document of OpenAPI 3.1, in the order of that document. */
  readonly losses: readonly { readonly keyword: string; readonly pointer: string }[];
}

/** Writes a bundled document of OpenAPI 3.1 as one of OpenAPI 3.0.3 with the same meaning. */
export function toOpenapi30({ openapi, info, paths, components, ...rest }: OpenApiDocument): Document30 {
  const losses: { keyword: string; pointer: string }[] = [];
  const report: ReportLoss = (keyword, pointer) => losses.push({ keyword, pointer });
  const whole = { openapi, info, paths, components, ...rest };
  const { schemas, ...others } = components;
  const convert = (node: unknown, ...keys: readonly string[]) => convertNode(whole, node, toPointer(keys), report);
  const document = {
    openapi: "3.0.3",
    info: toInfo(info),
    ...rest,
    paths: mapMembers(paths, (item, path) => convert(item, "paths", path)),
    components: {
      schemas: mapMembers(schemas, (schema, name) =>
        toSchema30(schema, toPointer(["components", "schemas", name]), report),
      ),
      ...mapMembers(others, (map, kind) =>
        UNCHANGED.has(kind) || !isNode(map)
          ? map
          : mapMembers(map, (node, name) => convert(node, "components", kind, name)),
      ),
    },
  };
  return { document, losses };
}

/** 3.0.3 has no summary, and names a licence by its URL. */
function toInfo({ summary, license, ...info }: Info): Node {
  const { identifier, ...named } = license ?? {};
  const url = identifier === undefined ? {} : { url: `https://spdx.org/licenses/${identifier}.html` };
  return {
    ...info,
    ...(summary !== undefined && { "x-summary": summary }),
    ...(license !== undefined && { license: { ...named, ...url } }),
  };
}

interface Info {
  readonly title: string;
  readonly version: string;
  readonly summary?: string;
  readonly license?: { readonly identifier?: string };
}

/** An object outside of schemas. What stands beside a `$ref` is ignored in 3.0.3, so such a reference is resolved. */
function convertNode(whole: OpenApiDocument, node: unknown, pointer: string, report: ReportLoss): unknown {
  if (Array.isArray(node)) {
    return node.map((item, index) => convertNode(whole, item, toPointer([index], pointer), report));
  }
  if (!isNode(node)) return node;
  const { $ref, ...beside } = node;
  if (typeof $ref === "string") {
    if (Object.keys(beside).length === 0) return node;
    const target = valueAt(whole, $ref);
    return convertNode(whole, { ...(isNode(target) ? target : {}), ...beside }, pointer, report);
  }
  return mapMembers(node, (member, key) => {
    const at = toPointer([key], pointer);
    if (key === "schema") return toSchema30(member, at, report);
    if (UNCHANGED.has(key) || key.startsWith("x-")) return member;
    const convert = (child: unknown, name: string) => convertNode(whole, child, toPointer([name], at), report);
    return NAME_MAPS.has(key) && isNode(member) ? mapMembers(member, convert) : convertNode(whole, member, at, report);
  });
}

function mapMembers(map: object, convert: (member: unknown, name: string) => unknown): Node {
  return Object.fromEntries(Object.entries(map).map(([name, member]) => [name, convert(member, name)]));
}
