import type { OperationParameter, ParameterType } from "@credential-api/contract";
import type { Violation } from "@credential-api/contract/validators";
import { toPointer } from "@credential-api/openapi";

/** The type of a value that is one text. */
type PrimitiveType = Exclude<ParameterType, "array">;

/** The values of the parameters in one location, and the violations that only their texts show. */
export interface ParameterValues {
  /** By name. It has no prototype, so a name such as `constructor` means nothing. */
  readonly values: Readonly<Record<string, unknown>>;
  readonly violations: readonly Violation[];
}

/** A violation of a parameter that is sent more than once and is no array. */
export const REPEATED = "repeated";

/** A violation of an integer that a JavaScript number cannot represent exactly. */
export const UNSAFE_INTEGER = "unsafeInteger";

/**
 * Makes a function that turns texts into the values of the parameters in one location. A text that is not the canonical
 * text of its type stays a text, so that the validator reports the type. A parameter that is not sent gets its default.
 *
 * @returns the function; its argument returns the decoded texts of a parameter, or `undefined` when it is not sent.
 */
export function createValueReader(
  parameters: readonly OperationParameter[],
): (textsOf: (parameter: OperationParameter) => readonly string[] | undefined) => ParameterValues {
  return (textsOf) => {
    const values: Record<string, unknown> = Object.create(null);
    const violations: Violation[] = [];
    for (const parameter of parameters) {
      const { name, type, items = "string" } = parameter;
      const location = [parameter.in, name];
      const toValue = (text: string, valueType: PrimitiveType, at: readonly (string | number)[]) => {
        if (valueType === "integer" && isUnsafeInteger(text)) violations.push(toViolation(UNSAFE_INTEGER, at));
        return coerce(text, valueType);
      };
      const texts = textsOf(parameter);
      if (texts === undefined) {
        if (parameter.default !== undefined) values[name] = copy(parameter.default);
      } else if (type === "array") {
        values[name] = texts.map((text, index) => toValue(text, items, [...location, index]));
      } else {
        if (texts.length > 1) violations.push(toViolation(REPEATED, location));
        values[name] = toValue(texts[0] ?? "", type, location);
      }
    }
    return { values, violations };
  };
}

/**
 * The value of a text: an integer without leading zeros, a number in the grammar of JSON, `true` or `false`. Any other text
 * comes back as it is.
 */
export function coerce(text: string, type: PrimitiveType): string | number | boolean {
  switch (type) {
    case "string":
      return text;
    case "boolean":
      return text === "true" || text === "false" ? text === "true" : text;
    case "integer":
      return integerGrammar.test(text) && !isUnsafeInteger(text) ? Number(text) : text;
    case "number":
      return numberGrammar.test(text) && Number.isFinite(Number(text)) ? Number(text) : text;
  }
}

/** Returns whether a text is an integer beyond `Number.MAX_SAFE_INTEGER`, which a number would round. */
function isUnsafeInteger(text: string): boolean {
  return integerGrammar.test(text) && !Number.isSafeInteger(Number(text));
}

const integerGrammar = /^(?:0|-?[1-9]\d*)$/;

// RFC 8259, section 6.
const numberGrammar = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;

function toViolation(keyword: string, location: readonly (string | number)[]): Violation {
  return { instancePath: toPointer(location), keyword, params: {}, message: keyword };
}

/** A handler may change what it gets: the next request must have its own default. */
function copy(value: unknown): unknown {
  return Array.isArray(value) ? [...value] : value;
}
