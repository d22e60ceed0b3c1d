import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative, sep } from "node:path";
import { specFolder } from "@credential-api/contract/generate";
import { readWorking } from "../src/diff/read/contract.ts";
import { freeze } from "../src/release/release.ts";

/**
 * A copy of the contract to make edits in, as a person would: in the text of its files. A file may be named by the end
 * of its path, so that an edit survives the move of a file into another folder.
 */
export class SpecCopy {
  readonly folder: string;

  constructor(from: string = specFolder) {
    this.folder = join(mkdtempSync(join(tmpdir(), "spec-copy-")), "spec");
    const isLeftOut = /[\\/](?:node_modules|rules|releases|approvals|\.turbo)$/;
    cpSync(from, this.folder, { recursive: true, filter: (path) => !isLeftOut.test(path) });
  }

  /** The path of the only file that ends like this, below the folder, with forward slashes. */
  find(end: string): string {
    const found = this.files().filter((file) => file === end || file.endsWith(`/${end}`));
    const exact = found.filter((file) => file === end);
    const [file, ...others] = exact.length > 0 ? exact : found;
    if (file === undefined || others.length > 0) throw new Error(`${found.length} files end in ${end}`);
    return file;
  }

  read(file: string): string {
    return readFileSync(join(this.folder, this.find(file)), "utf8");
  }

  /** Puts `to` in the location of `from`, which the file must have exactly once. */
  replace(file: string, from: string | RegExp, to: string | ((found: string, ...groups: string[]) => string)): this {
    const text = this.read(file);
    const found = typeof from === "string" ? text.split(from).length - 1 : [...text.matchAll(withFlag(from))].length;
    if (found !== 1) throw new Error(`${file} has ${from} ${found} times`);
    return this.write(file, text.replace(from, typeof to === "string" ? () => to : to));
  }

  /** Writes another `info.version`. */
  setVersion(version: string): this {
    return this.replace("openapi.yaml", /^ {2}version: .*$/m, `  version: ${version}`);
  }

  /** Puts `to` in the location of every `from` in every file. */
  replaceEverywhere(from: string | RegExp, to: string): this {
    const isOwn = (name: string) => name.endsWith(".yaml") && !name.startsWith("releases/");
    for (const file of this.files().filter(isOwn)) {
      this.write(file, this.read(file).replaceAll(typeof from === "string" ? from : withFlag(from), to));
    }
    return this;
  }

  /** Writes a file that is there, or a new one. */
  write(file: string, text: string): this {
    const known = this.files().some((name) => name === file || name.endsWith(`/${file}`));
    const path = join(this.folder, known ? this.find(file) : file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    return this;
  }

  delete(file: string): this {
    rmSync(join(this.folder, this.find(file)));
    return this;
  }

  /** The line, from 1, of the only line of the file that has `text` in it. */
  lineOf(file: string, text: string): number {
    const found = this.read(file)
      .split("\n")
      .flatMap((line, index) => (line.includes(text) ? [index + 1] : []));
    if (found.length !== 1) throw new Error(`${file} has ${JSON.stringify(text)} in ${found.length} lines`);
    return found[0] ?? 0;
  }

  /** Freezes the copy as it is, as its release. */
  async freeze(): Promise<this> {
    for (const [name, text] of Object.entries(freeze(await readWorking(this.folder)))) {
      this.write(`releases/${name}`, text);
    }
    return this;
  }

  remove(): void {
    rmSync(dirname(this.folder), { recursive: true, force: true });
  }

  /** Every file, below the folder, with forward slashes. */
  files(): readonly string[] {
    return readdirSync(this.folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(this.folder, join(entry.parentPath, entry.name)).split(sep).join("/"));
  }
}

function withFlag(pattern: RegExp): RegExp {
  return new RegExp(pattern.source, [...new Set([...pattern.flags, "g"])].join(""));
}
