import { execFileSync } from "node:child_process";
import { globSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { createTemporaryDirectory } from "../processes/temporary-directory.ts";

/** The tarball that users install. */
export interface PackedKit {
  readonly bytes: number;
  /** The names of the packages that it brings in. */
  readonly dependencies: readonly string[];
}

/** Packs the kit as it is published, and deletes the tarball. */
export function packKit(): PackedKit {
  const manifest = fileURLToPath(import.meta.resolve("@credential-api/conformance/package.json"));
  const run = fileURLToPath(new URL("../../../../scripts/run.mjs", import.meta.url));
  const directory = createTemporaryDirectory();
  try {
    execFileSync(process.execPath, [run, "pnpm", "pack", "--pack-destination", directory.path], {
      cwd: join(manifest, ".."),
      stdio: ["ignore", "ignore", "pipe"],
    });
    const [tarball = ""] = globSync("*.tgz", { cwd: directory.path });
    const { dependencies } = JSON.parse(readFileSync(manifest, "utf8"));
    return { bytes: statSync(join(directory.path, tarball)).size, dependencies: Object.keys(dependencies) };
  } finally {
    directory.remove();
  }
}
