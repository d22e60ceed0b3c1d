/**
 * Makes every character visible that a reader cannot see, or that moves, colours or reorders what stands around it: control
 * characters (with those that terminals obey), marks of direction, characters without a width, lone surrogates and
 * noncharacters, which XML forbids. Each becomes `\u` and four hexadecimal digits, as JSON writes it. Tabs and line feeds stay.
 */
export function toVisible(text: string): string {
  return text.replaceAll(INVISIBLE, (character) =>
    Array.from({ length: character.length }, (_, index) => toUnicodeEscape(character.charCodeAt(index))).join(""),
  );
}

/** Text as the content of an element or of a quoted attribute of HTML and XML: no part of it is markup. */
export function escapeMarkup(text: string): string {
  return toVisible(text).replaceAll(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

const INVISIBLE = /(?![\n\t])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}]/gu;

function toUnicodeEscape(unit: number): string {
  return `\\u${unit.toString(16).padStart(4, "0")}`;
}
