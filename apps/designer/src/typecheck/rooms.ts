import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, posix, sep } from "node:path";

/** A folder that TypeScript checks with settings of its own. */
interface Room {
  /** Its path from the root, with forward slashes. */
  readonly name: string;
  /** Its `tsconfig.json`, absolute, with forward slashes. */
  readonly settings: string;
}

/** What has to be known before anything is checked. */
export interface Layout {
  /** Every folder of the workspace's packages that has a `tsconfig.json`, by name. */
  readonly rooms: readonly Room[];
  /** The name of every file that can belong to a room, and the text of all settings: another text is another layout. */
  readonly text: string;
}

/** Reads which rooms there are, and what each of them may consist of. What is installed does not belong to it. */
export function readLayout(root: string): Layout {
  const files = ["spec", "packages", "apps"].flatMap((folder) => filesBelow(root, folder)).sort();
  const settings = [...entriesOf(root).map(({ name }) => name), ...files].filter((file) => SETTINGS.test(file));
  const from = root.split(sep).join(posix.sep);
  return {
    rooms: files
      .filter((file) => posix.basename(file) === "tsconfig.json")
      .map((file) => ({ name: posix.dirname(file), settings: posix.join(from, file) }))
      .sort((one, other) => (one.name < other.name ? -1 : 1)),
    text: [...files, ...settings.map((file) => `${file}\n${readFileSync(join(root, file), "utf8")}`)].join("\n"),
  };
}

const SETTINGS = /(^|\/)tsconfig[^/]*\.json$/;

/** What TypeScript takes for a source: https://www.typescriptlang.org/tsconfig/#include, and documents that are imported. */
const SOURCE = /\.(?:[cm]?[jt]s|[jt]sx|json)$/;

function filesBelow(root: string, folder: string): readonly string[] {
  return entriesOf(join(root, folder)).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return entry.name === "node_modules" ? [] : filesBelow(root, path);
    return SOURCE.test(entry.name) ? [path] : [];
  });
}

function entriesOf(folder: string) {
  return statSync(folder, { throwIfNoEntry: false })?.isDirectory() ? readdirSync(folder, { withFileTypes: true }) : [];
}
