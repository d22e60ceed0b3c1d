const MAX_DEPTH = 32;

const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/** The value of a body, or what is wrong with it. */
export type ParsedBody = { readonly body?: unknown } | { readonly fault: string };

/** The value of a body in strict JSON (RFC 8259, RFC 7493). */
export function parseStrictJson(bytes: Uint8Array): ParsedBody {
  if (bytes.byteLength === 0) return { fault: "The body is missing." };
  let text: string;
  let body: unknown;
  try {
    text = utf8.decode(bytes);
    body = JSON.parse(text);
  } catch {
    return { fault: "The body is not JSON in UTF-8." };
  }
  const fault = findFault(text);
  return fault === undefined ? { body } : { fault };
}

/** Reads the tokens of a text that is JSON: strings, and the characters that structure it. */
function findFault(text: string): string | undefined {
  /** The names of the objects around a token; an array has none. */
  const around: Set<string>[] = [];
  for (const [token, isName] of text.matchAll(/"(?:[^"\\]|\\.)*"(\s*:)?|[{}[\]]/g)) {
    if (token === "}" || token === "]") around.pop();
    else if (token === "{" || token === "[") around.push(new Set());
    else {
      const value: string = JSON.parse(token.replace(/\s*:$/, ""));
      if (value.includes("\0")) return "The body contains the NUL character.";
      if (!value.isWellFormed()) return "The body contains a lone surrogate.";
      const names = around.at(-1);
      if (isName !== undefined && names?.has(value)) return "The body contains a member twice.";
      if (isName !== undefined) names?.add(value);
    }
    if (around.length > MAX_DEPTH) return `The body has more than ${MAX_DEPTH} levels.`;
  }
  return undefined;
}
