import { fileURLToPath } from "node:url";

/** What one maker makes: file name in `src/gen` to content. */
export type GeneratedFiles = Readonly<Record<string, string>>;

/** The folder of the generated files in this repository. */
export const generatedFolder = fileURLToPath(new URL("../src/gen/", import.meta.url));

/** The first line of a generated file. It names the maker and the command, never a version or a date. */
export function banner(maker: string, comment: "//" | "#" = "//"): string {
  return `${comment} Made from spec/ by packages/contract/generate/${maker}. Do not edit: run \`pnpm generate\`.\n`;
}
