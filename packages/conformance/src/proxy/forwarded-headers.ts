/** Headers that concern one connection (RFC 9110, section 7.6.1). Trailers and framing are passed on as they are. */
const HOP_BY_HOP: ReadonlySet<string> = new Set(["connection", "keep-alive", "proxy-connection", "te", "upgrade"]);

/**
 * The headers that a proxy passes on: in their order, with their spelling, also those that are there twice. Without those that
 * concern one connection, and those that `Connection` names.
 *
 * @param raw names and values in turn, as Node has them
 */
export function forwardedHeaders(raw: readonly string[]): readonly string[] {
  const pairs = toPairs(raw);
  const named = pairs
    .filter(([name]) => name.toLowerCase() === "connection")
    .flatMap(([, value]) => value.split(",").map((token) => token.trim().toLowerCase()));
  // A message keeps its framing: without it, its receiver could not tell where it ends.
  const dropped = new Set([...HOP_BY_HOP, ...named.filter((name) => !FRAMING.has(name))]);
  return pairs.filter(([name]) => !dropped.has(name.toLowerCase())).flat();
}

const FRAMING: ReadonlySet<string> = new Set(["content-length", "transfer-encoding", "host"]);

/** Names and values in turn as pairs. */
export function toPairs(raw: readonly string[]): readonly (readonly [name: string, value: string])[] {
  return raw.flatMap((name, index) => (index % 2 === 0 ? [[name, raw[index + 1] ?? ""] as const] : []));
}

/** The headers with another value of one of them, at its place; added in front if it is not there. */
export function withValue(raw: readonly string[], name: string, value: string): readonly string[] {
  const pairs = toPairs(raw);
  const at = pairs.findIndex(([each]) => each.toLowerCase() === name.toLowerCase());
  if (at === -1) return [name, value, ...raw];
  return pairs
    .map(([each, own], index) => [each, index === at ? value : own] as const)
    .filter(([each], index) => index === at || each.toLowerCase() !== name.toLowerCase())
    .flat();
}

/** Whether the headers say how long the body is. */
export function isFramed(raw: readonly string[]): boolean {
  return toPairs(raw).some(([name]) => /^(?:content-length|transfer-encoding)$/i.test(name));
}
