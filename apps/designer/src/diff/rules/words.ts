import type { Json } from "@credential-api/openapi/schemas";

/** A value in one line of prose; a long one is cut after 60 characters. */
export function toWords(value: Json | undefined): string {
  const text = typeof value === "string" ? value : JSON.stringify(value ?? null);
  const line = text.replace(/\s+/g, " ").trim();
  return line.length > 60 ? `${line.slice(0, 60)}…` : line;
}

/** `was 1 and is 2`, `is new: 2`, `is gone; it was 1`. */
export function fromTo(from: Json | undefined, to: Json | undefined): string {
  if (from === undefined) return `is new: ${toWords(to)}`;
  if (to === undefined) return `is gone; it was ${toWords(from)}`;
  return `was ${toWords(from)} and is ${toWords(to)}`;
}
