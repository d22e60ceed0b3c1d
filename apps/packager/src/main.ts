import { cpSync, rmSync } from "node:fs";
import { join } from "node:path";
import { makeCode } from "./make-code.ts";
import { makeDeclarations } from "./make-declarations.ts";
import { makeFolders } from "./make-folders.ts";
import { makeNotices } from "./make-notices.ts";
import { readPackage } from "./read-package.ts";

/** Builds `dist` for the package in the working directory. `prepack` of each published package runs it. */
const target = readPackage(process.cwd());
rmSync(join(target.folder, "dist"), { recursive: true, force: true });
makeNotices(target, await makeCode(target));
await makeDeclarations(target);
makeFolders(target);
for (const [key, file] of Object.entries(target.assets)) cpSync(target.sources[key] ?? "", join(target.folder, file));
