import { type Markup, markup } from "../texts/markup.ts";

/** A sentence of the contract, in which backticks enclose code. */
export function toProse(text: string): Markup {
  const parts = text.split("`");
  // An odd number of backticks encloses nothing at the end.
  const isPaired = parts.length % 2 === 1;
  return markup`${parts.map((part, index) =>
    isPaired && index % 2 === 1
      ? markup`<code>${part}</code>`
      : markup`${isPaired || index === 0 ? part : `\`${part}`}`,
  )}`;
}
