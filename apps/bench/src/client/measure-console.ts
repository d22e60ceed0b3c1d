import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build, type Rolldown } from "vite";
import type { Measured } from "../report/bench.ts";
import { toTable } from "../tables.ts";

const configFile = fileURLToPath(new URL("../../../console/vite.config.ts", import.meta.url));

/** Whose code is in the console, by what the path of a module has. The first that matches counts. */
const owners: readonly (readonly [name: string, isOwned: (id: string) => boolean])[] = [
  ["React", (id) => /node_modules\/(?:react|react-dom|scheduler)\//.test(id)],
  ["TanStack Query", (id) => id.includes("node_modules/@tanstack/")],
  ["oauth4webapi", (id) => id.includes("node_modules/oauth4webapi/")],
  ["the client, with openapi-fetch and the limits", (id) => /packages\/|node_modules\/openapi-fetch\//.test(id)],
  ["the console itself", () => true],
];

/** Builds the console as the server serves it, and reports what a first visit loads, and whose code it is. */
export async function measureConsole(): Promise<Measured> {
  const built = await build({ configFile, logLevel: "silent", build: { write: false } });
  if ("on" in built) throw new Error("The build of the console does not end, because it watches its files");
  const files = [built].flat().flatMap(({ output }) => output);
  const code = files.filter((file) => file.type === "chunk");
  const styles = files.filter((file) => file.type === "asset" && file.fileName.endsWith(".css"));
  const lengths = code
    .flatMap(({ modules }) => Object.entries(modules))
    .map(([id, { renderedLength }]) => [id, renderedLength] as const);
  const total = lengths.reduce((sum, [, length]) => sum + length, 0);
  const shares = owners.map(([name]) => {
    const own = lengths.filter(([id]) => ownerOf(id) === name).reduce((sum, [, length]) => sum + length, 0);
    return [`of it ${name}`, `${Math.round((own / total) * 100)} %`, ""];
  });
  const rows = [["JavaScript", ...sizeOf(code)], ...shares, ["CSS", ...sizeOf(styles)]];
  return { table: toTable(["what a first visit loads", "minified", "and gzip"], rows) };
}

function ownerOf(id: string): string | undefined {
  return owners.find(([, isOwned]) => isOwned(id))?.[0];
}

function sizeOf(files: readonly (Rolldown.OutputChunk | Rolldown.OutputAsset)[]): readonly string[] {
  const contents = files.map((file) => Buffer.from(file.type === "chunk" ? file.code : file.source));
  const bytes = contents.reduce((sum, each) => sum + each.length, 0);
  const gzip = contents.reduce((sum, each) => sum + gzipSync(each, { level: 9 }).length, 0);
  return [bytes, gzip].map((size) => `${(size / 1_000).toFixed(1)} kB`);
}
