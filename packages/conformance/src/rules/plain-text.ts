/** Markdown of the contract as text for people: each paragraph and each item of a list on a line of its own, without marks of emphasis. */
export function toPlainText(markdown: string): string {
  return markdown
    .trim()
    .replace(/\n(?![ \t]*(?:[-*|]|\d+\.|#|\n|$))[ \t]*/g, " ")
    .replace(/\n{2,}/g, "\n")
    .replace(/\*\*([^*]+)\*\*/g, "$1");
}
