import type { ClientParameter } from "@credential-api/contract/client";

/** Values of query or header parameters by name. */
export type Values = Readonly<Record<string, unknown>>;

/** What no URL and no header can carry: a lone surrogate; a control character, or one beyond Latin-1 (RFC 9110, 5.5). */
const UNSENDABLE = { query: /\p{Cs}/u, header: /[^\t\x20-\x7e\x80-\xff]/ };

/**
 * Checks query and header parameters. Bounds are left to the server.
 *
 * @throws TypeError naming the first parameter that is required and missing, or has a character that cannot be sent. The
 *   message does not repeat the value.
 */
export function checkParameters(
  parameters: readonly ClientParameter[],
  given: { readonly [part in ClientParameter["in"]]?: object | undefined },
): void {
  for (const { name, in: part, required } of parameters) {
    const values: Values = { ...given[part] };
    const value = values[name] ?? undefined;
    if (required && value === undefined) throw new TypeError(`${part} parameter ${name} is missing`);
    if ([value].flat().some((each) => UNSENDABLE[part].test(String(each)))) {
      throw new TypeError(`${part} parameter ${name} has a character that a ${part} cannot carry`);
    }
  }
}

/**
 * Makes the `querySerializer` of an operation with arrays whose items are joined with commas; nothing for any other
 * operation, whose query openapi-fetch serializes.
 */
export function toQuerySerializer(parameters: readonly ClientParameter[]): ((query: Values) => string) | undefined {
  const joined = parameters.flatMap(({ name, explode }) => (explode === false ? name : []));
  if (joined.length === 0) return undefined;
  return (query) =>
    Object.entries(query)
      .flatMap(([name, value]) => {
        const items = [value]
          .flat()
          .flatMap((each) => (each === undefined || each === null ? [] : encodeURIComponent(String(each))));
        const texts = joined.includes(name) && items.length > 0 ? [items.join()] : items;
        return texts.map((text) => `${name}=${text}`);
      })
      .join("&");
}
