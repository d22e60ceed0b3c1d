// Writes the static copy of the docs page: `node build.ts [folder]`. A relative folder starts where the command was typed.
import { resolve } from "node:path";
import { Command } from "commander";
import { writeStaticCopy } from "./write-static-copy.ts";

// npm runs scripts in the root, and says in INIT_CWD where the command was typed.
const base = process.env.INIT_CWD ?? process.cwd();

new Command("docs:build")
  .description("write the docs page into a folder that any file server can serve")
  .argument("[folder]", "where to; files of the same names are replaced", "dist/docs")
  .action((folder: string) => {
    const target = resolve(base, folder);
    const names = writeStaticCopy(target);
    process.stdout.write(`${names.length} files in ${target}; open it through any file server.\n`);
  })
  .parse();
