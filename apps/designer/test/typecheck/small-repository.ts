import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

/** A repository that is checked quickly, for tests that edit it. */
export interface SmallRepository {
  /** Absolute, without symbolic links in it. */
  readonly root: string;
  write(file: string, text: string): void;
  /** @throws Error when the file does not hold `from` */
  edit(file: string, from: string, to: string): void;
  /** An edit of the same length that keeps the modification time of the file. */
  editInDisguise(file: string, from: string, to: string): void;
  /** Restores the first text of a file. */
  restore(file: string): void;
  remove(path: string): void;
  /** Makes a path a link to another one. */
  link(path: string, target: string): void;
  end(): void;
}

/** Each room has settings of its own, one imports another, and both import what is installed. All of it is correct. */
const files: Readonly<Record<string, string>> = {
  "package.json": '{ "private": true }',
  "tsconfig.base.json": JSON.stringify({
    compilerOptions: {
      ...{ target: "es2024", lib: ["es2024"], types: [], module: "nodenext", strict: true, noEmit: true },
      ...{ allowImportingTsExtensions: true, verbatimModuleSyntax: true, resolveJsonModule: true, skipLibCheck: true },
    },
  }),
  "packages/colour/package.json": '{ "name": "colour", "type": "module", "exports": { ".": "./src/index.ts" } }',
  "packages/colour/tsconfig.json": '{ "extends": "../../tsconfig.base.json", "include": ["src"] }',
  "packages/colour/src/index.ts": [
    'export type { Colour } from "./colour.ts";',
    'export { default as table } from "./table.json" with { type: "json" };\n',
  ].join("\n"),
  "packages/colour/src/colour.ts": 'export type Colour = "red" | "green";\n',
  "packages/colour/src/table.json": '{ "red": 1 }',
  "apps/paint/package.json": '{ "name": "paint", "type": "module", "dependencies": { "colour": "*" } }',
  "apps/paint/tsconfig.json": '{ "extends": "../../tsconfig.base.json", "include": ["src"] }',
  "apps/paint/src/paint.ts": [
    'import { type Colour, table } from "colour";',
    'import { gloss } from "varnish";',
    'export const wall: Colour = "green";',
    "export const depth: number = table.red;",
    "export const finish: string = gloss;\n",
  ].join("\n"),
  "apps/paint/page/tsconfig.json": JSON.stringify({
    extends: "../../../tsconfig.base.json",
    compilerOptions: { lib: ["es2024", "dom"], checkJs: true },
    include: ["*.js"],
  }),
  "apps/paint/page/page.js": 'document.title = "Paint";\n',
  "node_modules/varnish/package.json": '{ "name": "varnish", "types": "./index.d.ts" }',
  "node_modules/varnish/index.d.ts": "export declare const gloss: string;\n",
};

/** Creates one in the folder for temporary files. */
export function createSmallRepository(): SmallRepository {
  const root = realpathSync(mkdtempSync(join(tmpdir(), "small-repository-")));
  const typescript = dirname(createRequire(import.meta.url).resolve("typescript/package.json"));

  function write(file: string, text: string): void {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }

  function edit(file: string, from: string, to: string): void {
    const before = readFileSync(join(root, file), "utf8");
    if (!before.includes(from)) throw new Error(`${file} does not hold ${from}`);
    write(file, before.replace(from, to));
  }

  function link(path: string, target: string): void {
    rmSync(join(root, path), { force: true });
    symlinkSync(join(root, target), join(root, path));
  }

  for (const [file, text] of Object.entries(files)) write(file, text);
  symlinkSync(typescript, join(root, "node_modules/typescript"));
  link("node_modules/colour", "packages/colour");
  return {
    root,
    write,
    edit,
    editInDisguise: (file, from, to) => {
      const { atime, mtime } = statSync(join(root, file));
      edit(file, from, to);
      utimesSync(join(root, file), atime, mtime);
    },
    restore: (file) => write(file, files[file] ?? ""),
    remove: (path) => rmSync(join(root, path), { recursive: true }),
    link,
    end: () => rmSync(root, { recursive: true }),
  };
}
