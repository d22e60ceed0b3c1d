import { isSecretMember } from "../../log/log.ts";
import { scrub } from "../../log/scrub.ts";

/**
 * Headers without what lets someone in: their names stay. Other values are scrubbed like texts of the log. `X-Request-Id` is
 * left out: a record has it as its `requestId`, as it was sent, like the log.
 */
export function redactHeaders(headers: Readonly<Record<string, unknown>>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) => {
      if (value === undefined || name.toLowerCase() === "x-request-id") return [];
      const text = Array.isArray(value) ? value.join(", ") : String(value);
      return [[name.toLowerCase(), SECRET_HEADER.test(name) ? "[secret]" : scrub(text)]];
    }),
  );
}

const SECRET_HEADER = /authorization|cookie|token|secret|password|api-?key/i;

/**
 * A body without secrets: members with the name of a secret are blanked at any depth, as the log blanks them, and other
 * texts are scrubbed; so is all of what is not JSON.
 */
export function redactBody(bytes: Uint8Array): unknown {
  const text = new TextDecoder().decode(bytes);
  try {
    return redact(JSON.parse(text));
  } catch {
    return scrub(text);
  }
}

function redact(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(redact);
  if (typeof value === "string") return DATE.test(value) ? value : scrub(value);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [name, isSecretMember(name) ? "[secret]" : redact(each)]),
  );
}

/** Would pass for a telephone number. */
const DATE = /^\d{4}-\d\d-\d\d(?:T[\d:.]{5,20}(?:Z|[+-]\d\d:\d\d))?$/;
