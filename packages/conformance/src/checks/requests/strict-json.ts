import { parseDocument } from "yaml";

/** The maximum nesting depth of a body (decision strict-json). `{}` has depth 1. */
const MAX_DEPTH = 32;

/** Says what two parsers could interpret differently in a text that is JSON: `has a member twice`. */
export function findJsonFault(text: string, value: unknown): string | undefined {
  return findInValue(value, 1) ?? (hasMemberTwice(text, value) ? "has a member twice" : undefined);
}

function findInValue(value: unknown, depth: number): string | undefined {
  if (typeof value === "string") return findInText(value);
  if (typeof value !== "object" || value === null) return undefined;
  if (depth > MAX_DEPTH) return `is nested deeper than ${MAX_DEPTH} levels`;
  for (const [name, member] of Object.entries(value)) {
    const found = findInText(name) ?? findInValue(member, depth + 1);
    if (found !== undefined) return found;
  }
  return undefined;
}

function findInText(text: string): string | undefined {
  if (text.includes("\0")) return "has the NUL character";
  return /\p{Surrogate}/u.test(text) ? "has a lone surrogate" : undefined;
}

/** JSON is a subset of YAML, whose parser finds names that are there twice. Most bodies are compact and need none. */
function hasMemberTwice(text: string, value: unknown): boolean {
  if (text === JSON.stringify(value)) return false;
  return parseDocument(text).errors.some(({ code }) => code === "DUPLICATE_KEY");
}
