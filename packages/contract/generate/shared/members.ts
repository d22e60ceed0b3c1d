import { type MediaType, type OpenApiDocument, type Operation, type Parameter, resolve } from "./openapi-document.ts";

/** The part of the schema of a parameter or body member that the makers read, with its references resolved. */
export interface MemberSchema {
  /** A list for a value that can be `null`. */
  readonly type?: string | readonly string[];
  readonly items?: object;
  readonly default?: unknown;
  readonly description?: string;
  readonly deprecated?: boolean;
  readonly format?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly pattern?: string;
  readonly "x-pattern-rule"?: string;
  readonly enum?: readonly unknown[];
  /** The description of each value, in the order of `enum`. */
  readonly "x-enum-descriptions"?: readonly string[];
}

/** The members of a request by part and name, in the order of the contract. A part without members is absent. */
export type RequestMembers = { readonly [Part in "path" | "query" | "header" | "body"]?: Members };

type Members = Readonly<Record<string, MemberSchema>>;

/** The parameters and body members of an operation, with references resolved. */
export function requestMembers(document: OpenApiDocument, operation: Operation): RequestMembers {
  const parts: Record<string, Record<string, MemberSchema>> = {};
  for (const each of operation.parameters ?? []) {
    const { in: part, name, schema } = resolve<Parameter>(document, each);
    parts[part] = { ...parts[part], [name]: toMemberSchema(document, schema) };
  }
  if (operation.requestBody) parts.body = bodyMembers(document, operation.requestBody.content);
  return parts;
}

/** The members of a JSON body whose schema is an object. */
export function bodyMembers(
  document: OpenApiDocument,
  content: Readonly<Record<string, MediaType>> | undefined,
): Record<string, MemberSchema> {
  const schema = content?.["application/json"]?.schema;
  if (schema === undefined) return {};
  return Object.fromEntries(
    Object.entries(propertiesOf(document, schema)).map(([name, member]) => [name, toMemberSchema(document, member)]),
  );
}

/** The named members of an object, with those of the parts that it is composed of (`allOf`). */
export function propertiesOf(document: OpenApiDocument, schema: object): Readonly<Record<string, object>> {
  const { properties = {}, allOf = [] } = resolve<Composed>(document, schema);
  return Object.assign({}, ...allOf.map((part) => propertiesOf(document, part)), properties);
}

interface Composed {
  readonly properties?: Readonly<Record<string, object>>;
  readonly allOf?: readonly object[];
}

/**
 * A schema with its references resolved. Siblings of a `$ref` take precedence. A union with `null` is the schema of its other
 * branch, with `null` in the type.
 */
export function toMemberSchema(document: OpenApiDocument, schema: Unresolved): MemberSchema {
  if (schema.$ref !== undefined) {
    const { $ref, ...beside } = schema;
    return { ...toMemberSchema(document, resolve(document, { $ref })), ...beside };
  }
  const { anyOf, oneOf, ...beside } = schema;
  const branches = (anyOf ?? oneOf)?.map((branch) => toMemberSchema(document, branch)) ?? [];
  const others = branches.filter(({ type }) => type !== "null");
  const [one] = others;
  if (one?.type === undefined || others.length !== 1 || branches.length !== 2) return schema;
  return { ...one, ...beside, type: [one.type, "null"].flat() };
}

/** The keywords that stand for another schema. */
interface Unresolved extends MemberSchema {
  readonly $ref?: string;
  readonly anyOf?: readonly object[];
  readonly oneOf?: readonly object[];
}

/** The bounds of a value in words. */
export function toConstraints(document: OpenApiDocument, schema: MemberSchema): string {
  const { format = "", minLength = 0, maxLength, minItems = 0, maxItems, minimum, maximum } = schema;
  const words = [
    schema.enum ? `one of ${schema.enum.map((value) => `\`${value}\``).join(", ")}` : typeInWords(document, schema),
    maxLength !== undefined && toRange(minLength, maxLength, "characters"),
    maxItems !== undefined && toRange(minItems, maxItems, "items"),
    maximum !== undefined && `${minimum} to ${maximum}`,
    schema["x-pattern-rule"] ?? formatRules.get(format),
    schema.default !== undefined && `default \`${String(schema.default)}\``,
  ];
  return words.filter((word) => typeof word === "string").join(", ");
}

function typeInWords(document: OpenApiDocument, { type, items }: MemberSchema): string | undefined {
  if (type === "array" && items !== undefined)
    return `array of ${toConstraints(document, toMemberSchema(document, items)) || "values"}`;
  return typeof type === "string" ? type : type?.join(" or ");
}

function toRange(minimum: number, maximum: number, unit: string): string {
  return minimum > 0 ? `${minimum} to ${maximum} ${unit}` : `at most ${maximum} ${unit}`;
}

const formatRules: ReadonlyMap<string, string> = new Map([
  ["uri", "must be an absolute URI"],
  ["date-time", "must be a date and time (RFC 3339)"],
  ["date", "must be a date (RFC 3339)"],
  ["uuid", "must be a UUID"],
  ["byte", "must be Base64"],
]);
