import { fileURLToPath } from "node:url";

/** Generated files: name in `src/gen` to content. */
export type GeneratedFiles = Readonly<Record<string, string>>;

/** The folder of the generated files in this repository. */
export const generatedFolder = fileURLToPath(new URL("../../src/gen/", import.meta.url));

/** The first line of a generated file. It names the maker and the command, never a version or a date. */
export function banner(maker: string, comment: "//" | "#" = "//"): string {
  return `${comment} Made from spec/ by packages/contract/generate/${maker}. Do not edit: run \`npm run generate\`.\n`;
}
