/** How long a line of the contract can be. */
const width = 120;

/** A text in lines of at most 120 characters, each with `margin` before it; a word that is longer stands alone. */
export function wrap(text: string, margin: string): string {
  const lines: string[] = [];
  for (const word of text.trim().split(/\s+/)) {
    const line = lines.at(-1);
    if (line === undefined || `${margin}${line} ${word}`.length > width) lines.push(word);
    else lines[lines.length - 1] = `${line} ${word}`;
  }
  return lines.map((line) => `${margin}${line}`).join("\n");
}

/** A member of a YAML map that holds prose: in one line where it fits, else as a block. */
export function toMember(name: string, text: string, margin: string): string {
  const line = `${margin}${name}: ${/: |^['"[{&*#?|>@%`!-]/.test(text) ? `'${text.replaceAll("'", "''")}'` : text}`;
  return line.length <= width ? line : `${margin}${name}: |\n${wrap(text, `${margin}  `)}`;
}
