/**
 * Reads JSON that every parser understands the same way (RFC 8259, restricted by RFC 7493): UTF-8 without a byte order
 * mark, no duplicate member, no lone surrogate; in addition no NUL and a limited depth.
 */
import { findJsonFault, type JsonFault } from "./json-fault.ts";

/** The maximum nesting depth. Arrays and objects both count; `{}` has depth 1. */
export const MAX_JSON_DEPTH = 32;

/** The value of a body, or its first fault. */
export type StrictJson = { readonly value: unknown } | { readonly fault: "empty" | "notUtf8" } | JsonFault;

/**
 * Reads a body. Never throws, and takes linear time for any input. A member `__proto__` becomes an own property like any
 * other.
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
    return findJsonFault(text, MAX_JSON_DEPTH) ?? { fault: "notJson" };
  }
  // JSON.parse keeps one of two members with the same name: with a duplicate there are fewer properties than names.
  const names = countNames(text);
  if (names !== undefined && names === countProperties(value)) return { value };
  return findJsonFault(text, MAX_JSON_DEPTH) ?? { value };
}

// `ignoreBOM` keeps a byte order mark in the text, where JSON.parse rejects it (RFC 8259, section 8.1).
const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

const quote = 0x22;
const backslash = 0x5c;

/** Counts the names of all members in a JSON text; `undefined` when `findJsonFault` must read the text. */
function countNames(text: string): number | undefined {
  // Decoded UTF-8 has no surrogate and JSON has no bare NUL: both can only occur as escapes.
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
        if (++depth > MAX_JSON_DEPTH) return undefined;
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

/** Counts the properties of a value and of everything in it. Called for values of limited depth only. */
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
