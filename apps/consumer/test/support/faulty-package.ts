import { execFileSync } from "node:child_process";
import { globSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** A package that breaks every promise of a packed package once. */
const files: Readonly<Record<string, string>> = {
  "package.json": JSON.stringify({
    name: "@credential-api/faulty",
    version: "1.0.0",
    type: "module",
    exports: {
      ".": {
        import: { types: "./dist/index.d.ts", default: "./dist/index.js" },
        // The types of the other format.
        require: { types: "./dist/index.d.ts", default: "./dist/index.cjs" },
      },
      "./undeclared": {
        import: { types: "./dist/undeclared.d.ts", default: "./dist/undeclared.js" },
        require: { types: "./dist/undeclared.d.cts", default: "./dist/undeclared.cjs" },
      },
    },
    // A file that does not exist.
    main: "./dist/main.cjs",
    dependencies: { hono: "catalog:" },
  }),
  "README.md": "",
  "CHANGELOG.md": "",
  "src/index.ts": "export const one = 1;\n",
  "dist/index.js": "export const one = 1;\nexport const two = 2;\n",
  "dist/index.cjs": "exports.one = 1;\n",
  "dist/index.d.ts": "export declare const one: number;\nexport declare const two: number;\n",
  "dist/index.test.js": "export const one = 1;\n",
  "dist/undeclared.js": 'import "node:fs";\nexport const load = () => import("left-out");\n',
  "dist/undeclared.cjs": 'exports.load = () => require("left-out");\n',
  "dist/undeclared.d.ts": 'export type { Contract } from "@credential-api/contract";\n',
  "dist/undeclared.d.cts": 'export type { Contract } from "@credential-api/contract";\n',
};

/** Writes the faulty package into a folder, packs it with npm, and returns the path of the tarball. */
export function packFaultyPackage(folder: string): string {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  execFileSync("npm", ["pack", "--ignore-scripts", "--loglevel=error"], {
    cwd: folder,
    stdio: "ignore",
    shell: process.platform === "win32",
  });
  const [tarball] = globSync("*.tgz", { cwd: folder });
  if (tarball === undefined) throw new Error("npm pack wrote no tarball");
  return join(folder, tarball);
}
