import type { StatusCode } from "hono/utils/http-status";
import type { ApiResponse } from "./api-response.ts";

/** What a handler returns: a response of the contract, with its headers as values under their declared names. */
export interface OperationOutcome {
  readonly status: StatusCode;
  readonly body?: unknown;
  /** An object whose members are the headers. Its type depends on the operation. */
  readonly headers?: unknown;
}

/**
 * Makes the function that turns what the handler of an operation returns into a response. Header values become texts: an
 * array is a list with commas (style `simple`), a value `undefined` is not sent. A success of a read with content gets
 * `cache-control: no-store`, unless the handler decides otherwise. The function throws TypeError for a header that cannot be
 * sent and for a body that is no JSON.
 */
export function createOutcomeReader(method: string): (outcome: OperationOutcome) => ApiResponse {
  const isRead = method === "get";
  return ({ status, body, headers }) => {
    const isStorable = isRead && status < 300 && body !== undefined;
    const text = body === undefined ? undefined : JSON.stringify(body);
    if (typeof headers !== "object" || headers === null) {
      return { status, body, text, headers: isStorable ? noStore : undefined };
    }
    const texts: Record<string, string> = isStorable ? { ...noStore } : {};
    for (const [name, value] of Object.entries(headers)) {
      if (value !== undefined) texts[name.toLowerCase()] = toHeaderText(name, String(value));
    }
    return { status, body, text, headers: texts };
  };
}

// A credential is secret, and a cached version makes the next change fail.
const noStore = { "cache-control": "no-store" };

function toHeaderText(name: string, text: string): string {
  if (headerGrammar.test(text)) return text;
  throw new TypeError(`The header ${name} has a value that is not allowed in a header`);
}

const headerGrammar = /^[\t\x20-\x7e\x80-\xff]*$/;
