/** Says what is wrong with a value, and names the member; undefined when nothing is. It never holds the value. */
export type Check = (value: unknown, name: string) => string | undefined;

/** An object of JSON. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** Whether a value is an object of JSON. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** An object with exactly these members; a name that ends with "?" may be absent. */
export function members(checks: Readonly<Record<string, Check>>): Check {
  const known = new Map(
    Object.entries(checks).map(([name, check]) => [name.replace("?", ""), { check, isOptional: name.endsWith("?") }]),
  );
  return (value, path) => {
    if (!isObject(value)) return `${path || "the line"} must be an object`;
    const unknown = Object.keys(value).find((name) => !known.has(name));
    if (unknown !== undefined) return unknownMember(path, unknown);
    for (const [name, { check, isOptional }] of known) {
      if (value[name] === undefined && isOptional) continue;
      const fault = value[name] === undefined ? `${path}/${name} is missing` : check(value[name], `${path}/${name}`);
      if (fault !== undefined) return fault;
    }
    return undefined;
  };
}

/** A text of 1 to `maxLength` characters, without control characters unless it is free text. */
export function text(maxLength: number, { isFree = false } = {}): Check {
  return (value, name) => {
    const isRight =
      typeof value === "string" && value !== "" && [...value.slice(0, 2 * maxLength + 1)].length <= maxLength;
    if (!isRight) return `${name} must be a text of 1 to ${maxLength} characters`;
    return !isFree && /\p{Cc}/u.test(value) ? `${name} must not contain control characters` : undefined;
  };
}

/** A text that an expression matches; `words` say what that is. */
export function pattern(expression: RegExp, words: string): Check {
  return (value, name) =>
    typeof value === "string" && expression.test(value) ? undefined : `${name} must be ${words}`;
}

/** One of a few words. */
export function oneOf(words: readonly string[]): Check {
  return (value, name) =>
    words.some((word) => word === value) ? undefined : `${name} must be one of ${words.join(", ")}`;
}

/** A whole number, at most the largest that the contract allows. */
export function integer(minimum: number): Check {
  return (value, name) =>
    Number.isInteger(value) && Number(value) >= minimum && Number(value) <= MAX_INT32
      ? undefined
      : `${name} must be a whole number from ${minimum} to ${MAX_INT32}`;
}

/** A boolean. */
export function boolean(value: unknown, name: string): string | undefined {
  return typeof value === "boolean" ? undefined : `${name} must be true or false`;
}

/** Says that a member is not known. */
export function unknownMember(path: string, name: string): string {
  return `${path}/${name.slice(0, 60)} is not known`;
}

const MAX_INT32 = 2_147_483_647;
