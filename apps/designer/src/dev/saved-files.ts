/** What a saved file affects. */
export interface Effects {
  /** The contract has to be checked again. */
  readonly spec: boolean;
  /** The rules or the makers have changed: they have to be loaded again. */
  readonly tools: boolean;
  /** The server runs this file. */
  readonly server: boolean;
  /** Files whose types may have changed, relative to the root. */
  readonly code: readonly string[];
}

/** The folders that are watched, with everything below them. */
export const watchedFolders: readonly string[] = ["spec", "packages", "apps"];

/** True for files that people write; false for generated and installed files, and for what editors leave behind. */
export function isWatched(file: string): boolean {
  const name = file.slice(file.lastIndexOf("/") + 1);
  if (name.startsWith(".") || name.endsWith("~") || file.startsWith("packages/contract/src/gen/")) return false;
  if (file.startsWith("spec/")) return /\.(ya?ml|md|js)$/.test(name) && !/\.test\.js$/.test(name);
  return /\.([mc]?[jt]sx?|json|css|html)$/.test(name);
}

/** What follows from saving these files, relative to the root. */
export function effectsOf(files: readonly string[]): Effects {
  const isTool = (file: string) => /^spec\/rules\/|^packages\/contract\/generate\//.test(file);
  return {
    spec: files.some((file) => file.startsWith("spec/") || isTool(file)),
    tools: files.some(isTool),
    server: files.some((file) => SERVER.test(file) && !/\.(test|test-d|case)\.ts$/.test(file)),
    code: files.filter((file) => !file.startsWith("spec/") || file.endsWith(".js")),
  };
}

/** The rooms that the server is made of. */
const SERVER = /^(packages\/(openapi|contract|reference|docs)|apps\/server)\/(src\/|package\.json$)/;
