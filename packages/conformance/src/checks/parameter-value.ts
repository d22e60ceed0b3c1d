import type { ParameterType } from "@credential-api/contract";

/** The value of a text of a parameter or a header. A text that is none of its type stays a text, so that a schema rejects it. */
export function toValue(text: string, type: Exclude<ParameterType, "array">): string | number | boolean {
  switch (type) {
    case "string":
      return text;
    case "boolean":
      return text === "true" || text === "false" ? text === "true" : text;
    case "integer":
      return /^(?:0|-?[1-9]\d*)$/.test(text) && Number.isSafeInteger(Number(text)) ? Number(text) : text;
    case "number":
      return /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/.test(text) ? Number(text) : text;
  }
}
