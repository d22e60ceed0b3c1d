import { readFileSync, writeFileSync } from "node:fs";

/** A Markdown table. */
export function toTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}

/**
 * Puts a text between `<!-- bench:<name> -->` and `<!-- /bench:<name> -->` in a file.
 *
 * @throws Error when the file has no such pair.
 */
export function writeBetweenMarkers(file: string, name: string, text: string): void {
  const before = readFileSync(file, "utf8");
  const pair = new RegExp(`(<!-- bench:${name} -->\n)[\\s\\S]*?(<!-- /bench:${name} -->)`);
  if (!pair.test(before)) throw new Error(`${file} has no <!-- bench:${name} --> … <!-- /bench:${name} -->`);
  writeFileSync(
    file,
    before.replace(pair, (_, start: string, end: string) => `${start}${text}\n${end}`),
  );
}
