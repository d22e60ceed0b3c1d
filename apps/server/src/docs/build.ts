// Writes the static copy of the docs page: `node build.ts [folder] [--coverage <file>]`. Paths begin where it was typed.
import { resolve } from "node:path";
import { Command } from "commander";
import { Refusal } from "../cli-error.ts";
import { SettingFault } from "../config/setting-readers.ts";
import type { Coverage } from "./document/coverage.ts";
import { coverageFile } from "./read-coverage.ts";
import { writeStaticCopy } from "./write-static-copy.ts";

// pnpm runs scripts elsewhere than where they were typed, and says where that was.
const base = process.env.INIT_CWD ?? process.cwd();

try {
  new Command("docs:build")
    .description("write the docs page into a folder that any file server can serve")
    .argument("[folder]", "where to; files of the same names are replaced", "dist/docs")
    .option("--coverage <file>", "also show what the tests reach, as `pnpm contract:coverage --write` wrote it")
    .action((folder: string, { coverage }: { readonly coverage?: string }) => {
      const target = resolve(base, folder);
      const names = writeStaticCopy(target, coverage === undefined ? undefined : readCoverage(coverage));
      process.stdout.write(`${names.length} files in ${target}; open it through any file server.\n`);
    })
    .parse();
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}

function readCoverage(file: string): Coverage {
  try {
    return coverageFile(file, base);
  } catch (error) {
    if (!(error instanceof SettingFault)) throw error;
    throw new Refusal(`--coverage ${file} ${error.message}`);
  }
}
