/** The text as HTML that shows it, on one line, for places between elements. */
export function toHtmlText(text: string): string {
  return text.replaceAll(/\s+/g, " ").replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}

/**
 * The text as HTML that shows it to the letter inside a cell or an item of a list: there the page reads markdown in text
 * that stands by itself, but not in that of an element.
 */
export function toHtmlSpan(text: string): string {
  return `<span>${toHtmlText(text)}</span>`;
}
