import type { SchemaNode } from "../schema/schema-node.ts";

/** How titles name a node: `the body`, `vascoTokens[0].data`, `the query parameter limit`. */
export function nameOf({ location: [part, ...rest] }: Pick<SchemaNode, "location">): string {
  if (rest.length === 0) return "the body";
  const [first, ...inner] = rest;
  const name = inner.reduce<string>(
    (text, segment) => (typeof segment === "number" ? `${text}[${segment}]` : `${text}.${segment}`),
    String(first),
  );
  return part === "body" ? name : part === "header" ? `the header ${name}` : `the ${part} parameter ${name}`;
}

/** `1 item`, `2 items`. */
export function count(amount: number, noun: string): string {
  return amount === 1 ? `1 ${noun}` : `${amount} ${noun}s`;
}
