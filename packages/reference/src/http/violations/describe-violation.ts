import { patternRules, type Violation } from "@credential-api/contract/validators";
import { valueAt } from "@credential-api/openapi";
import { REPEATED, UNSAFE_INTEGER } from "../parameters/parameter-values.ts";

/** A violation of a parameter that is not sent although the one in `params.other` is not sent either. */
export const REQUIRED_UNLESS = "requiredUnless";

/** A violation of a parameter that is sent together with the one in `params.other`. */
export const EXCLUDED_BY = "excludedBy";

/** Describes a violation in words that follow the name of its location. Holds no value of the request. */
export function describeViolation({ instancePath, keyword, params }: Violation, request: unknown): string {
  switch (keyword) {
    case REPEATED:
      return "must be sent only once";
    case REQUIRED_UNLESS:
      return `is required unless ${String(params.other)} is sent`;
    case EXCLUDED_BY:
      return `must not be sent together with ${String(params.other)}`;
    case UNSAFE_INTEGER:
      return SAFE_INTEGER_RULE;
    case "type":
      return describeType(toNames(params.type), valueAt(request, instancePath) === null && instancePath !== "/body");
    case "enum":
      return `must be one of: ${toNames(params.allowedValues).join(", ")}`;
    case "const":
      return `must be ${String(params.allowedValue)}`;
    case "minLength":
      return `must have at least ${count(params.limit, "character")}`;
    case "maxLength":
      return `must have at most ${count(params.limit, "character")}`;
    case "minItems":
      return `must have at least ${count(params.limit, "item")}`;
    case "maxItems":
      return `must have at most ${count(params.limit, "item")}`;
    case "uniqueItems":
      return "must not contain an item twice";
    case "minProperties":
      return `must have at least ${count(params.limit, "member")}`;
    case "maxProperties":
      return `must have at most ${count(params.limit, "member")}`;
    case "minimum":
      return `must be at least ${String(params.limit)}`;
    case "maximum":
      return `must be at most ${String(params.limit)}`;
    case "exclusiveMinimum":
      return `must be greater than ${String(params.limit)}`;
    case "exclusiveMaximum":
      return `must be less than ${String(params.limit)}`;
    case "multipleOf":
      return `must be a multiple of ${String(params.multipleOf)}`;
    case "pattern":
      return patternRules[String(params.pattern)] ?? "is not valid";
    case "format":
      return formatRules[String(params.format)] ?? `must have the format ${String(params.format)}`;
    case "additionalProperties":
    case "unevaluatedProperties":
      return "is not a member of this request";
    case "propertyNames":
      return "has a name that is not allowed";
    case "required":
      return "is required";
    case "dependentRequired":
      return `is required together with ${String(params.property)}`;
    default:
      return "is not valid";
  }
}

function describeType(types: readonly string[], isNull: boolean): string {
  if (isNull) return "must not be null";
  return `must be ${types.map((type) => typeNames[type] ?? type).join(" or ")}`;
}

const typeNames: Readonly<Record<string, string>> = {
  string: "a string",
  integer: "an integer",
  number: "a number",
  boolean: "true or false",
  array: "an array",
  object: "a JSON object",
};

const SAFE_INTEGER_RULE = `must be an integer from ${Number.MIN_SAFE_INTEGER} to ${Number.MAX_SAFE_INTEGER}`;

const formatRules: Readonly<Record<string, string>> = {
  uri: "must be an absolute URI",
  "date-time": "must be a date and time such as 2026-05-18T09:30:00Z",
  date: "must be a date such as 2026-05-18",
  uuid: "must be a UUID",
  byte: "must be Base64",
  int32: "must be a 32-bit integer",
  int64: SAFE_INTEGER_RULE,
};

function toNames(value: unknown): readonly string[] {
  return (Array.isArray(value) ? value : [value]).map(String);
}

function count(limit: unknown, noun: string): string {
  return limit === 1 ? `1 ${noun}` : `${String(limit)} ${noun}s`;
}
/** Shortens a name for a message to 50 characters; an empty name becomes `""`. */
export function shorten(name: string): string {
  if (name === "") return '""';
  const characters = Array.from(name.slice(0, 2 * MAX_NAME_LENGTH + 2));
  return characters.length > MAX_NAME_LENGTH ? `${characters.slice(0, MAX_NAME_LENGTH).join("")}…` : name;
}

const MAX_NAME_LENGTH = 50;
