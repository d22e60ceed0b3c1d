// Writes the static copy of the docs page: `node build.ts [folder]`, by default `dist/docs` where the command was typed.
import { resolve } from "node:path";
import { writeStaticCopy } from "./write-static-copy.ts";

const [folder = "dist/docs"] = process.argv.slice(2);
// pnpm runs scripts elsewhere than where they were typed, and says where that was.
const target = resolve(process.env.INIT_CWD ?? process.cwd(), folder);
const names = writeStaticCopy(target);
process.stdout.write(`${names.length} files in ${target}; open it through any file server.\n`);
