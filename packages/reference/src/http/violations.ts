import { patternRules, type Violation } from "@credential-api/contract/validators";
import type { KnownError } from "./answer.ts";

/**
 * Turns what the validator found in a request into the errors of the 422: path parameters by name, then places of the body
 * by pointer. What only follows from another broken rule of the same place is left out.
 *
 * @param request what was validated: `{ path, body }`.
 * @param readonlyMembers the members of the 200 body that no request can set.
 */
export function toRequestErrors(
  violations: readonly Violation[],
  request: unknown,
  readonlyMembers: readonly string[],
): readonly KnownError[] {
  const found = violations.map((violation) => ({ violation, place: placeOf(violation) }));
  const keywords = new Map<string, Set<string>>();
  for (const { violation, place } of found) {
    keywords.set(place, (keywords.get(place) ?? new Set()).add(violation.keyword));
  }
  return found
    .filter(({ violation, place }) => !isSilenced(violation, keywords.get(place) ?? new Set()))
    .sort((a, b) => byPlace(a.place, b.place) || rank(a.violation) - rank(b.violation))
    .map(({ violation, place }) => toError(violation, place, request, readonlyMembers));
}

/** A name as it stands in a message: at most 50 characters of it, and `""` where there is none. */
export function shorten(name: string): string {
  if (name === "") return '""';
  const characters = Array.from(name.slice(0, 2 * maxNameLength + 2));
  return characters.length > maxNameLength ? `${characters.slice(0, maxNameLength).join("")}…` : name;
}

const maxNameLength = 50;

/** Where a violation is: `/path/name` or `/body` and a pointer. A member too many or too few counts as its own place. */
function placeOf({ instancePath, params }: Violation): string {
  const member = params.additionalProperty ?? params.missingProperty;
  return typeof member === "string" ? `${instancePath}/${escapePointer(member)}` : instancePath;
}

/** Path parameters before the body, each by UTF-16 code units. */
function byPlace(a: string, b: string): number {
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

function isSilenced({ keyword, params }: Violation, others: ReadonlySet<string>): boolean {
  if (others.has("type")) return keyword !== "type";
  if (others.has("minLength")) return keyword === "pattern" || keyword === "format";
  return params.format === "int32" && others.size > 1;
}

function toError(
  violation: Violation,
  place: string,
  request: unknown,
  readonlyMembers: readonly string[],
): KnownError {
  if (place.startsWith("/path/")) {
    const parameter = unescapePointer(place.slice("/path/".length));
    const message = `Path parameter ${parameter} ${describe(violation, request)}.`;
    return { code: "errors.invalidData", message, parameter };
  }
  const pointer = place.slice("/body".length);
  const isMember = pointer.lastIndexOf("/") === 0;
  const name = isMember ? shorten(unescapePointer(pointer.slice(1))) : pointer === "" ? "The body" : shorten(pointer);
  if (violation.keyword === "additionalProperties" && isMember && readonlyMembers.includes(pointer.slice(1))) {
    return { code: "errors.modifyReadonlyData", message: `${name} cannot be changed.`, pointer };
  }
  return { code: "errors.invalidData", message: `${name} ${describe(violation, request)}.`, pointer };
}

/** What a violation says of its place, in words that follow its name. */
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

function valueAt(value: unknown, pointer: string): unknown {
  const step = (at: unknown, token: string) =>
    typeof at === "object" && at !== null
      ? Object.getOwnPropertyDescriptor(at, unescapePointer(token))?.value
      : undefined;
  return pointer.split("/").slice(1).reduce(step, value);
}

function escapePointer(token: string): string {
  return token.replaceAll("~", "~0").replaceAll("/", "~1");
}

function unescapePointer(token: string): string {
  return token.replaceAll("~1", "/").replaceAll("~0", "~");
}
