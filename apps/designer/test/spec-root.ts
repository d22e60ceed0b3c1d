import { cpSync, globSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { repositoryRoot } from "../src/cli.ts";
import { GENERATED } from "../src/generate/write-generated.ts";

/** A folder with a copy of `spec/` and of the generated code, for checks in this process. */
export interface SpecRoot {
  /** Absolute, without symbolic links in it. */
  readonly root: string;
  /**
   * Replaces the first match in every file of the pattern; a file of the contract may be named by its name alone.
   *
   * @throws Error when nothing changes
   */
  edit(pattern: string, from: string | RegExp, to: string): void;
  write(file: string, text: string): void;
  remove(file: string): void;
  /** Restores every file that was edited, written or removed. */
  restore(): void;
  end(): void;
}

/** Creates a copy in the folder for temporary files. */
export function createSpecRoot(): SpecRoot {
  const root = realpathSync(mkdtempSync(join(tmpdir(), "spec-root-")));
  const isCopied = (path: string) => !/[\\/](?:node_modules|releases|\.turbo)$/.test(path);
  for (const folder of ["spec", GENERATED]) {
    cpSync(join(repositoryRoot, folder), join(root, folder), { recursive: true, filter: isCopied });
  }
  symlinkSync(join(repositoryRoot, "spec/node_modules"), join(root, "spec/node_modules"), "junction");
  const originals = new Map<string, string | undefined>();

  function remember(file: string): string | undefined {
    const text = globSync(file, { cwd: root }).length === 0 ? undefined : readFileSync(join(root, file), "utf8");
    if (!originals.has(file)) originals.set(file, text);
    return text;
  }

  return {
    root,
    edit: (pattern, from, to) => {
      const files = globSync(pattern.includes("/") ? pattern : `spec/{operations,shared}/**/${pattern}`, { cwd: root });
      const changed = files.filter((file) => {
        const before = remember(file) ?? "";
        const after = before.replace(from, to);
        writeFileSync(join(root, file), after);
        return after !== before;
      });
      if (changed.length === 0) throw new Error(`The edit of ${pattern} changes nothing`);
    },
    write: (file, text) => {
      remember(file);
      writeFileSync(join(root, file), text);
    },
    remove: (file) => {
      remember(file);
      rmSync(join(root, file));
    },
    restore: () => {
      for (const [file, text] of originals) {
        if (text === undefined) rmSync(join(root, file), { force: true });
        else writeFileSync(join(root, file), text);
      }
      originals.clear();
    },
    end: () => rmSync(root, { recursive: true, force: true }),
  };
}
