/** A sequencer of vitest: no worker waits at the end for a long file that the other has just begun. */
import { statSync } from "node:fs";
import { BaseSequencer, type TestSpecification } from "vitest/node";

/** What the order depends on. */
export interface OrderedFile {
  readonly group: number;
  readonly project: string;
  /** Whether the file has a worker of its own. */
  readonly isIsolated: boolean;
  /** Its milliseconds in the last run, or, where there was none, its bytes, which are of the same order. */
  readonly weight: number;
}

/**
 * Compares two files for `sort`: first by group; then those with a worker of their own, the longest first. The others stay with
 * their project, whose files share workers; the project with the longest file comes first.
 */
export function byLength(files: readonly OrderedFile[]): (a: OrderedFile, b: OrderedFile) => number {
  const longest = new Map<string, number>();
  for (const { project, weight } of files) longest.set(project, Math.max(weight, longest.get(project) ?? 0));
  const longestOf = ({ project }: OrderedFile) => longest.get(project) ?? 0;
  return (a, b) =>
    a.group - b.group ||
    Number(b.isIsolated) - Number(a.isIsolated) ||
    (a.isIsolated ? 0 : longestOf(b) - longestOf(a) || a.project.localeCompare(b.project)) ||
    b.weight - a.weight;
}

/** Sorts the files of a run with `byLength`. */
export default class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const ordered = files.map((file) => ({
      file,
      group: file.project.config.sequence.groupOrder,
      project: file.project.name,
      isIsolated: file.project.config.isolate,
      weight: this.ctx.cache.getTestSpecificationResult(file)?.duration ?? statSync(file.moduleId).size,
    }));
    return ordered.sort(byLength(ordered)).map(({ file }) => file);
  }
}
