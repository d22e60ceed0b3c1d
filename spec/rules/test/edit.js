import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/**
 * An edit of one file. It has `file` and one of `replace`, `drop`, `after`, `append` and `write`.
 *
 * - `file`: the file to edit, relative to the folder of the contract.
 * - `below`: text of a line where the search for the other texts starts; by default the first line.
 * - `replace`, `by`: the text to replace in the first line that contains it, and its replacement.
 * - `drop`, `lines`: text of the first line to remove, and how many lines to remove (1 by default).
 * - `after`, `insert`: text of a line, and the lines to insert after it.
 * - `append`: the lines to add at the end of the file.
 * - `write`: the content of a new file.
 *
 * @typedef {{
 *   file: string, below?: string, replace?: string, by?: string, drop?: string, lines?: number,
 *   after?: string, insert?: string, append?: string, write?: string
 * }} Edit
 */

/**
 * Applies an edit to a copy of the contract.
 *
 * @param {string} folder
 * @param {Edit} edit
 * @returns {number} the index of the edited line, from 0
 * @throws Error when no line contains the text to find
 */
export function applyEdit(folder, { file, below, replace, by, drop, lines: count = 1, after, insert, append, write }) {
  if (write !== undefined) return save(folder, file, [write, ""]);
  const lines = linesOf(folder, file);
  if (append !== undefined) return save(folder, file, [...lines.slice(0, -1), append], lines.length - 1);
  const at = lineOf(lines, replace ?? drop ?? after ?? "", below);
  if (replace !== undefined) lines[at] = String(lines[at]).replace(replace, () => String(by));
  if (drop !== undefined) lines.splice(at, count);
  if (after === undefined) return save(folder, file, lines, at);
  lines.splice(at + 1, 0, String(insert));
  return save(folder, file, lines, at + 1);
}

/**
 * Writes a file and returns `edited`.
 *
 * @param {string} folder
 * @param {string} file
 * @param {string[]} lines
 * @param {number} edited
 */
export function save(folder, file, lines, edited = 0) {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), lines.join("\n"));
  return edited;
}

/**
 * The lines of a file.
 *
 * @param {string} folder
 * @param {string} file
 */
export function linesOf(folder, file) {
  return readFileSync(join(folder, file), "utf8").split("\n");
}

/**
 * The index of the first line that contains the text, from 0. The search starts at the line that contains `below`.
 *
 * @param {string[]} lines
 * @param {string} text
 * @param {string | undefined} below
 * @returns {number}
 * @throws Error when no line contains the text
 */
export function lineOf(lines, text, below) {
  const start = below === undefined ? 0 : lineOf(lines, below, undefined);
  const found = lines.findIndex((line, index) => index >= start && line.includes(text));
  if (found === -1) throw new Error(`No line contains the text ${text}`);
  return found;
}
