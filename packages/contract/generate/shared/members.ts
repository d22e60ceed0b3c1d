import { type MediaType, type OpenApiDocument, type Operation, type Parameter, resolve } from "./openapi-document.ts";

/** The part of the schema of a path parameter or body member that the makers read, with its references resolved. */
export interface MemberSchema {
  readonly type?: string;
  readonly description?: string;
  readonly deprecated?: boolean;
  readonly format?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly pattern?: string;
  readonly "x-pattern-rule"?: string;
  readonly enum?: readonly string[];
  /** The description of each value, in the order of `enum`. */
  readonly "x-enum-descriptions"?: readonly string[];
}

/** The members of a request by name, in the order of the contract. */
export interface RequestMembers {
  readonly path: Readonly<Record<string, MemberSchema>>;
  readonly body: Readonly<Record<string, MemberSchema>>;
}

/** The path parameters and body members of an operation, with references resolved. */
export function requestMembers(document: OpenApiDocument, operation: Operation): RequestMembers {
  const parameters = (operation.parameters ?? []).map((each) => resolve<Parameter>(document, each));
  return {
    path: Object.fromEntries(
      parameters
        .filter((each) => each.in === "path")
        .map(({ name, schema }) => [name, toMemberSchema(document, schema)]),
    ),
    body: bodyMembers(document, operation.requestBody?.content),
  };
}

/** The members of a JSON body whose schema is an object. */
export function bodyMembers(
  document: OpenApiDocument,
  content: Readonly<Record<string, MediaType>> | undefined,
): Readonly<Record<string, MemberSchema>> {
  const schema = content?.["application/json"]?.schema;
  if (schema === undefined) return {};
  const { properties = {} } = resolve<{ properties?: Record<string, object> }>(document, schema);
  return Object.fromEntries(
    Object.entries(properties).map(([name, member]) => [name, toMemberSchema(document, member)]),
  );
}

/** A schema with its references resolved. Siblings of a `$ref` take precedence. */
export function toMemberSchema(document: OpenApiDocument, schema: object): MemberSchema {
  if (!("$ref" in schema)) return schema;
  const { $ref, ...beside } = schema;
  return { ...toMemberSchema(document, resolve(document, { $ref: String($ref) })), ...beside };
}

/** The bounds of a value in words. */
export function toConstraints(schema: MemberSchema): string {
  const { type, format, minLength = 0, maxLength, minimum, maximum } = schema;
  const words = [
    schema.enum ? `one of ${schema.enum.map((value) => `\`${value}\``).join(", ")}` : type,
    maxLength !== undefined &&
      (minLength > 0 ? `${minLength} to ${maxLength} characters` : `at most ${maxLength} characters`),
    maximum !== undefined && `${minimum} to ${maximum}`,
    format === "uri" && "must be an absolute URI",
    schema["x-pattern-rule"],
  ];
  return words.filter((word) => typeof word === "string").join(", ");
}
