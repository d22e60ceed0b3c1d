/**
 * Reads JSON so that no two programs can understand one body differently (RFC 8259 as RFC 7493 narrows it): UTF-8 without
 * a byte order mark, no member named twice, no lone surrogate; and, of our own, no NUL and a bounded depth.
 */
import { findJsonFault, type JsonFault } from "./json-fault.ts";

/** The deepest nesting that is read. Arrays and objects both count; a bare `{}` has depth 1. */
export const maxJsonDepth = 32;

/** The value that a body is, or the first thing that is wrong with it. */
export type StrictJson = { readonly value: unknown } | { readonly fault: "empty" | "notUtf8" } | JsonFault;

/**
 * Reads a body. Never throws; takes time linear in the length of the body, whatever is in it. A member `__proto__` is a
 * member like any other: it becomes an own property.
 */
export function readStrictJson(bytes: Uint8Array): StrictJson {
  if (bytes.length === 0) return { fault: "empty" };
  let text: string;
  try {
    text = utf8.decode(bytes);
  } catch {
    return { fault: "notUtf8" };
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return findJsonFault(text, maxJsonDepth) ?? { fault: "notJson" };
  }
  // JSON.parse keeps one of two members with the same name: fewer properties than names give a duplicate away.
  const names = countNames(text);
  if (names !== undefined && names === countProperties(value)) return { value };
  return findJsonFault(text, maxJsonDepth) ?? { value };
}

// `ignoreBOM` leaves a byte order mark in the text, where JSON.parse refuses it (RFC 8259, section 8.1).
const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

const quote = 0x22;
const backslash = 0x5c;

/** Counts the names of all members in a text that is JSON; `undefined` when the text needs a closer look. */
function countNames(text: string): number | undefined {
  // UTF-8 that decodes holds no surrogate and JSON no bare NUL: both can only be there as escapes.
  if (text.includes("\\u")) return undefined;
  let names = 0;
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    switch (text.charCodeAt(at)) {
      case quote:
        at = endOfString(text, at);
        break;
      case 0x3a: // :
        names++;
        break;
      case 0x5b: // [
      case 0x7b: // {
        if (++depth > maxJsonDepth) return undefined;
        break;
      case 0x5d: // ]
      case 0x7d: // }
        depth--;
        break;
    }
  }
  return names;
}

/** The index of the quote that ends the string which begins at `start`. */
function endOfString(text: string, start: number): number {
  let at = start + 1;
  for (let unit = text.charCodeAt(at); unit !== quote; unit = text.charCodeAt(at)) at += unit === backslash ? 2 : 1;
  return at;
}

/** Counts the properties of a value and of everything in it. Called for bounded depth only. */
function countProperties(value: unknown): number {
  if (typeof value !== "object" || value === null) return 0;
  let properties = 0;
  if (Array.isArray(value)) {
    for (const item of value) properties += countProperties(item);
    return properties;
  }
  for (const member of Object.values(value)) properties += 1 + countProperties(member);
  return properties;
}
