import { readFile } from "node:fs/promises";
import { parse } from "yaml";

/** Points that no test can reach, and why. */
export interface Unreachable {
  readonly points: readonly string[];
  readonly reason: string;
}

/**
 * Reads the list of points that no test can reach.
 *
 * @throws Error when an entry has no points or no reason, or a point is listed twice.
 */
export async function readUnreachable(file: string): Promise<readonly Unreachable[]> {
  const entries: unknown = parse(await readFile(file, "utf8")) ?? [];
  if (!Array.isArray(entries)) throw new Error(`${file} is not a list`);
  const checked = entries.map((entry: unknown) => toUnreachable(entry, file));
  const names = checked.flatMap(({ points }) => points);
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) throw new Error(`${file} has ${twice} twice`);
  return checked;
}

function toUnreachable(entry: unknown, file: string): Unreachable {
  const { points, reason } = Object(entry);
  const isList = Array.isArray(points) && points.length > 0 && points.every((point) => typeof point === "string");
  if (!isList || typeof reason !== "string" || reason.trim() === "") {
    throw new Error(`${file}: every entry has \`points\`, a list of names, and a \`reason\`: ${JSON.stringify(entry)}`);
  }
  return { points, reason: reason.trim() };
}
