/** The text as HTML that shows it, on one line, for places between elements. */
export function toHtmlText(text: string): string {
  return text.replaceAll(/\s+/g, " ").replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}
