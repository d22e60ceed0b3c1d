import { patternRules, type Violation } from "@credential-api/contract/validators";
import { escapeToken, unescapeToken, valueAt } from "@credential-api/openapi";
import type { KnownError } from "../response/api-response.ts";

/**
 * Turns the violations of a request into the errors of a 422: path parameters by name, then members of the body by
 * pointer. A violation that only follows from another one at the same pointer is left out.
 *
 * @param request the validated value: `{ path, body }`.
 * @param readonlyMembers the members of the 200 body that no request can set.
 */
export function toRequestErrors(
  violations: readonly Violation[],
  request: unknown,
  readonlyMembers: readonly string[],
): readonly KnownError[] {
  const located = violations.map((violation) => ({ violation, pointer: pointerOf(violation) }));
  const keywords = new Map<string, Set<string>>();
  for (const { violation, pointer } of located) {
    keywords.set(pointer, (keywords.get(pointer) ?? new Set()).add(violation.keyword));
  }
  return located
    .filter(({ violation, pointer }) => !isImplied(violation, keywords.get(pointer) ?? new Set()))
    .sort((a, b) => comparePointers(a.pointer, b.pointer) || rank(a.violation) - rank(b.violation))
    .map(({ violation, pointer }) => toError(violation, pointer, request, readonlyMembers));
}

/** Shortens a name for a message to 50 characters; an empty name becomes `""`. */
export function shorten(name: string): string {
  if (name === "") return '""';
  const characters = Array.from(name.slice(0, 2 * MAX_NAME_LENGTH + 2));
  return characters.length > MAX_NAME_LENGTH ? `${characters.slice(0, MAX_NAME_LENGTH).join("")}…` : name;
}

const MAX_NAME_LENGTH = 50;

/** The pointer of a violation: below `/path` or `/body`. For a missing or an unknown member, the pointer of the member. */
function pointerOf({ instancePath, params }: Violation): string {
  const member = params.additionalProperty ?? params.missingProperty;
  return typeof member === "string" ? `${instancePath}/${escapeToken(member)}` : instancePath;
}

/** Path parameters come before the body, each in the order of UTF-16 code units. */
function comparePointers(a: string, b: string): number {
  const difference = Number(b.startsWith("/path")) - Number(a.startsWith("/path"));
  return difference !== 0 || a === b ? difference : a < b ? -1 : 1;
}

const keywordOrder = [
  "type",
  "enum",
  "const",
  "minLength",
  "maxLength",
  "minItems",
  "maxItems",
  "minimum",
  "maximum",
  "pattern",
  "format",
];

function rank({ keyword }: Violation): number {
  return keywordOrder.indexOf(keyword);
}

function isImplied({ keyword, params }: Violation, others: ReadonlySet<string>): boolean {
  if (others.has("type")) return keyword !== "type";
  if (others.has("minLength")) return keyword === "pattern" || keyword === "format";
  return params.format === "int32" && others.size > 1;
}

function toError(
  violation: Violation,
  location: string,
  request: unknown,
  readonlyMembers: readonly string[],
): KnownError {
  if (location.startsWith("/path/")) {
    const parameter = unescapeToken(location.slice("/path/".length));
    const message = `Path parameter ${parameter} ${describe(violation, request)}.`;
    return { code: "errors.invalidData", message, parameter };
  }
  const pointer = location.slice("/body".length);
  const isMember = pointer.lastIndexOf("/") === 0;
  const name = isMember ? shorten(unescapeToken(pointer.slice(1))) : pointer === "" ? "The body" : shorten(pointer);
  if (violation.keyword === "additionalProperties" && isMember && readonlyMembers.includes(pointer.slice(1))) {
    return { code: "errors.modifyReadonlyData", message: `${name} cannot be changed.`, pointer };
  }
  return { code: "errors.invalidData", message: `${name} ${describe(violation, request)}.`, pointer };
}

/** Describes a violation in words that follow the name of the member. */
function describe({ instancePath, keyword, params }: Violation, request: unknown): string {
  switch (keyword) {
    case "type":
      return valueAt(request, instancePath) === null && instancePath !== "/body"
        ? "must not be null"
        : `must be ${typeNames[String(params.type)] ?? "of another type"}`;
    case "enum":
      return `must be one of: ${Array.isArray(params.allowedValues) ? params.allowedValues.join(", ") : ""}`;
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
    case "minimum":
      return `must be at least ${String(params.limit)}`;
    case "maximum":
      return `must be at most ${String(params.limit)}`;
    case "pattern":
      return patternRules[String(params.pattern)] ?? "is not valid";
    case "format":
      return formatRules[String(params.format)] ?? "is not valid";
    case "additionalProperties":
      return "is not a member of this request";
    case "required":
      return "is required";
    default:
      return "is not valid";
  }
}

const typeNames: Readonly<Record<string, string>> = {
  string: "a string",
  integer: "an integer",
  number: "a number",
  boolean: "true or false",
  array: "an array",
  object: "a JSON object",
};

const formatRules: Readonly<Record<string, string>> = {
  uri: "must be an absolute URI",
  "date-time": "must be a date and time",
  int32: "must be a 32-bit integer",
};

function count(limit: unknown, noun: string): string {
  return limit === 1 ? `1 ${noun}` : `${String(limit)} ${noun}s`;
}
