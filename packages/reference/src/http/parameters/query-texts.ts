import type { OperationParameter } from "@credential-api/contract";

/**
 * Makes a function that reads the texts of the query parameters from a URL, by name. It follows the form style of OpenAPI:
 * pairs are separated by `&`, `+` is a space, and an array that is not exploded is split at its commas before they are
 * decoded, so that `%2C` belongs to an item. Unknown parameters are skipped.
 *
 * @returns the function; it returns `undefined` when any part of the query has bad percent-encoding (not hexadecimal, not
 *   UTF-8).
 */
export function createQueryReader(
  parameters: readonly OperationParameter[],
): (url: string) => ReadonlyMap<string, readonly string[]> | undefined {
  const byName = new Map(parameters.map((parameter) => [parameter.name, parameter]));
  return (url) => {
    const found = new Map<string, string[]>();
    for (const pair of queryOf(url).split("&")) {
      if (pair === "") continue;
      const equals = pair.indexOf("=");
      const name = decode(equals === -1 ? pair : pair.slice(0, equals));
      const value = equals === -1 ? "" : pair.slice(equals + 1);
      const parameter = name === undefined ? undefined : byName.get(name);
      const isList = parameter?.type === "array" && parameter.explode === false;
      const texts = (isList ? value.split(",") : [value]).map(decode);
      if (name === undefined || !isComplete(texts)) return undefined;
      if (parameter === undefined) continue;
      const earlier = found.get(name);
      if (earlier === undefined) found.set(name, texts);
      else for (const text of texts) earlier.push(text);
    }
    return found;
  };
}

/** The query of a URL without its `?`, not decoded; empty when there is none. */
function queryOf(url: string): string {
  const fragment = url.indexOf("#");
  const end = fragment === -1 ? url.length : fragment;
  const start = url.indexOf("?");
  return start === -1 ? "" : url.slice(start + 1, end);
}

function isComplete(texts: (string | undefined)[]): texts is string[] {
  return !texts.includes(undefined);
}

function decode(text: string): string | undefined {
  const spaced = text.includes("+") ? text.replaceAll("+", " ") : text;
  if (!spaced.includes("%")) return spaced;
  try {
    return decodeURIComponent(spaced);
  } catch {
    return undefined;
  }
}
