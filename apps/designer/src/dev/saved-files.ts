/** What a saved file has an effect on. */
export interface Effects {
  /** The contract has to be checked again. */
  readonly spec: boolean;
  /** The rules or the makers are others now: they have to be loaded anew. */
  readonly tools: boolean;
  /** The types have to be checked again. */
  readonly code: boolean;
  /** The server runs this file. */
  readonly server: boolean;
}

/** The folders that are watched, with everything below them. */
export const watchedFolders: readonly string[] = ["spec", "packages", "apps"];

/** Tells whether a file counts at all: what people write, not what is generated, kept or left behind by editors. */
export function counts(file: string): boolean {
  const name = file.slice(file.lastIndexOf("/") + 1);
  if (name.startsWith(".") || name.endsWith("~") || file.startsWith("packages/contract/src/gen/")) return false;
  if (file.startsWith("spec/")) return /\.(ya?ml|md|js)$/.test(name) && !/\.test\.js$/.test(name);
  return /\.([mc]?[jt]sx?|json|css|html)$/.test(name);
}

/** What follows from saving these files, relative to the root. */
export function effectsOf(files: readonly string[], dependencies: ReadonlySet<string>): Effects {
  const isTool = (file: string) => /^spec\/rules\/|^packages\/contract\/generate\//.test(file);
  const isSpec = (file: string) => file.startsWith("spec/") || dependencies.has(file);
  const isCode = (file: string) => !isSpec(file) && /^(packages|apps)\//.test(file);
  return {
    spec: files.some((file) => isSpec(file) || isTool(file)),
    tools: files.some(isTool),
    code: files.some(isCode),
    server: files.some((file) => SERVER.test(file) && !/\.(test|test-d|case)\.ts$/.test(file)),
  };
}

/** The rooms that the server is made of. */
const SERVER = /^(packages\/(contract|reference|docs)|apps\/server)\/(src\/|package\.json$)/;

/** Both together. */
export function bothEffects(one: Effects, other: Effects): Effects {
  return {
    spec: one.spec || other.spec,
    tools: one.tools || other.tools,
    code: one.code || other.code,
    server: one.server || other.server,
  };
}
