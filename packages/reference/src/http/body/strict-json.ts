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
  const names = countNames(text);
  // Otherwise JSON.parse would read all of it first.
  if (names === "too deep") return findJsonFault(text, MAX_JSON_DEPTH) ?? { fault: "tooDeep" };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return findJsonFault(text, MAX_JSON_DEPTH) ?? { fault: "notJson" };
  }
  // Decoded UTF-8 has no surrogate and JSON has no bare NUL: both can only occur as escapes.
  const isWhole = text.includes("\\u") ? isWellFormed(value) : true;
  // JSON.parse keeps one of two members with the same name: with a duplicate there are fewer properties than names.
  if (isWhole && names === countProperties(value)) return { value };
  return findJsonFault(text, MAX_JSON_DEPTH) ?? { value };
}

// `ignoreBOM` keeps a byte order mark in the text, where JSON.parse rejects it (RFC 8259, section 8.1).
const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

const quote = 0x22;
const backslash = 0x5c;

/** Counts the names of all members in a JSON text. For any other text the number means nothing. */
function countNames(text: string): number | "too deep" {
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
        if (++depth > MAX_JSON_DEPTH) return "too deep";
        break;
      case 0x5d: // ]
      case 0x7d: // }
        depth--;
        break;
    }
  }
  return names;
}

/** The index of the quote that ends the string which begins at `start`; the length of the text when there is none. */
function endOfString(text: string, start: number): number {
  for (let end = start; ; ) {
    end = text.indexOf('"', end + 1);
    if (end === -1) return text.length;
    let backslashes = 0;
    while (text.charCodeAt(end - 1 - backslashes) === backslash) backslashes++;
    // An odd one belongs to the quote.
    if (backslashes % 2 === 0) return end;
  }
}

/** Counts the properties of a value and of everything in it. Called for values of limited depth only. */
function countProperties(value: unknown): number {
  if (typeof value !== "object" || value === null) return 0;
  let properties = 0;
  if (Array.isArray(value)) {
    for (const item of value) properties += countProperties(item);
    return properties;
  }
  for (const name in value) {
    const member = (value as Readonly<Record<string, unknown>>)[name];
    properties += typeof member === "object" ? 1 + countProperties(member) : 1;
  }
  return properties;
}

/** Returns whether no string of a value, and no name in it, has a lone surrogate or NUL. */
function isWellFormed(value: unknown): boolean {
  if (typeof value === "string") return !loneSurrogate.test(value) && !value.includes("\0");
  if (typeof value !== "object" || value === null) return true;
  if (Array.isArray(value)) return value.every(isWellFormed);
  return Object.entries(value).every(([name, member]) => isWellFormed(name) && isWellFormed(member));
}

// With the flag `u`, a pair of surrogates is one character of another category.
const loneSurrogate = /\p{Surrogate}/u;
