import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { room } from "./room.ts";

/** Written into the compiled validators by the contract's generator. */
const COMPILED_IN = ["ajv", "ajv-formats"];

/**
 * Writes down whose work is in the package beside our own, and under which licence: what the code was bundled from, and
 * what the compiled validators contain.
 */
export function makeNotices(modules: readonly string[]): void {
  const fromContract = createRequire(`${room}../contract/package.json`);
  const folders = new Set([
    ...modules.flatMap((module) => /^(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/.exec(module)?.[1] ?? []),
    ...COMPILED_IN.map((name) => dirname(fromContract.resolve(`${name}/package.json`))),
  ]);
  const notices = [...folders].map(toNotice).sort();
  writeFileSync(`${room}dist/THIRD-PARTY-NOTICES.txt`, notices.join(`\n${"-".repeat(80)}\n\n`));
}

function toNotice(folder: string): string {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const file = readdirSync(folder).find((each) => /^licen[cs]e/i.test(each));
  if (file === undefined) throw new Error(`${name} has no licence file`);
  return `${name} ${version} (${license})\n\n${readFileSync(join(folder, file), "utf8").trim()}\n`;
}
