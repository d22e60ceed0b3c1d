/** The empty text, `.` and `..` lead to another resource; control characters and lone surrogates to none. */
const UNSAFE = /^\.{0,2}$|[\p{Cc}\p{Cs}]/u;

/**
 * Fills a path template (`/users/{userExtId}`). Every value stays one segment: what has a meaning in a URL is
 * percent-encoded. Lengths are left to the server.
 *
 * @throws TypeError naming the parameter, when its value is missing, no string, number or boolean, empty, `.` or `..`, or has a control
 *   character or a lone surrogate. The message does not repeat the value.
 */
export function toPath(template: string, values: object = {}): string {
  const given: { readonly [name: string]: unknown } = { ...values };
  return template.replace(/\{(.+?)\}/g, (_match, name: string) => {
    const value = given[name];
    const text = typeof value === "number" || typeof value === "boolean" ? `${value}` : value;
    if (typeof text !== "string" || UNSAFE.test(text)) {
      throw new TypeError(`path parameter ${name} must be text without control characters, and not empty, "." or ".."`);
    }
    return encodeURIComponent(text);
  });
}
