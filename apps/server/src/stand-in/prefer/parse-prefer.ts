/** A preference of a request: its name in lower case and its value, which is empty when it has none. */
export interface Preference {
  readonly name: string;
  readonly value: string;
}

/**
 * Reads the preferences of a `Prefer` header (RFC 7240, section 2). Several header lines come as one text with commas between
 * them. Of two with one name, the first counts. Parameters are dropped: no preference here has one. An element that is not
 * well-formed is left out. A value with spaces needs no quotes.
 */
export function parsePrefer(text: string): readonly Preference[] {
  const found = new Map<string, string>();
  for (const element of split(text, ",")) {
    const [preference = ""] = split(element, ";");
    const [, name, , quoted, plain] = GRAMMAR.exec(preference.trim()) ?? [];
    if (name === undefined || found.has(name.toLowerCase())) continue;
    found.set(name.toLowerCase(), quoted?.replaceAll(/\\(.)/g, "$1") ?? plain?.trim() ?? "");
  }
  return Array.from(found, ([name, value]) => ({ name, value }));
}

/** Writes a preference as `Preference-Applied` has it (RFC 7240, section 3). */
export function toAppliedText({ name, value }: Preference): string {
  return `${name}=${TOKEN.test(value) ? value : JSON.stringify(value)}`;
}

const TOKEN = /^[\w!#$%&'*+.^`|~-]+$/;

/** `name`, `name=value` or `name="value"`. */
const GRAMMAR = /^([\w!#$%&'*+.^`|~-]+)(\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^"\s][^"]*)?))?$/;

/** Splits where the separator is not inside a quoted string; a string that never ends reaches to the end. */
function split(text: string, separator: "," | ";"): readonly string[] {
  const parts: string[] = [];
  let start = 0;
  let isQuoted = false;
  for (let at = 0; at < text.length; at++) {
    const character = text[at];
    if (isQuoted && character === "\\") at++;
    else if (character === '"') isQuoted = !isQuoted;
    else if (character === separator && !isQuoted) {
      parts.push(text.slice(start, at));
      start = at + 1;
    }
  }
  return [...parts, text.slice(start)];
}
