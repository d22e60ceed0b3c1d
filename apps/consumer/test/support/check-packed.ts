import { globSync, readFileSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { checkPackage, createPackageFromTarballData } from "@arethetypeswrong/core";
import { build } from "esbuild";
import { publint } from "publint";
import { formatMessage } from "publint/utils";

/** What the checks read in the `package.json` of a packed package. */
interface PackedManifest {
  readonly name: string;
  readonly version: string;
  readonly bin?: Readonly<Record<string, string>>;
  readonly exports: Readonly<Record<string, string | { readonly import: Target } | Target>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
}

interface Target {
  readonly default: string;
}

/** Reads the `package.json` of an installed package. */
export function readManifest(folder: string): PackedManifest {
  return JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
}

/** The exports of an installed package that are code: the path after its name, and the file for `import`. */
export function entriesOf(folder: string): readonly { readonly subpath: string; readonly file: string }[] {
  return Object.entries(readManifest(folder).exports).flatMap(([key, target]) => {
    if (typeof target === "string") return [];
    const { default: file } = "import" in target ? target.import : target;
    return [{ subpath: key.slice(1), file: join(folder, file) }];
  });
}

/** Everything that publint reports, suggestions included. */
export async function publintMessages(tarball: string): Promise<readonly string[]> {
  const { messages, pkg } = await publint({
    pack: { tarball: Uint8Array.from(readFileSync(tarball)).buffer },
    strict: true,
  });
  return messages.map((each) => formatMessage(each, pkg ?? {}, { color: false }) ?? each.code);
}

/** Everything that `attw` reports, in every way to resolve types: node10, node16 from CommonJS and from ESM, bundler. */
export async function typeProblems(tarball: string): Promise<readonly string[]> {
  const result = await checkPackage(createPackageFromTarballData(Uint8Array.from(readFileSync(tarball))));
  if (!result.types) return ["the package has no types"];
  return result.problems.map((problem) => JSON.stringify(problem));
}

/** Imports of the code that an installation does not provide: undeclared packages, and, without programs, modules of Node. */
export async function undeclaredImports(folder: string): Promise<readonly string[]> {
  const { dependencies = {}, peerDependencies = {}, bin } = readManifest(folder);
  const declared = Object.keys({ ...dependencies, ...peerDependencies });
  const imports: string[] = [];
  for (const extension of ["js", "cjs"]) {
    const { metafile } = await build({
      entryPoints: globSync(`dist/*.${extension}`, { cwd: folder }).map((file) => join(folder, file)),
      outdir: join(folder, "unused"),
      bundle: true,
      packages: "external",
      format: "esm",
      metafile: true,
      write: false,
      logLevel: "silent",
    });
    imports.push(...Object.values(metafile.outputs).flatMap((output) => output.imports.map(({ path }) => path)));
  }
  const others = bin === undefined ? imports : imports.filter((path) => !path.startsWith("node:"));
  return others.filter((path) => !declared.some((name) => path === name || path.startsWith(`${name}/`)));
}

/** Entries that have no names, or other names for `require` than for `import`. */
export async function differingEntries(project: string, folder: string): Promise<readonly string[]> {
  const { name } = readManifest(folder);
  const require = createRequire(join(project, "index.js"));
  const different: string[] = [];
  for (const { subpath, file } of entriesOf(folder)) {
    const imported = Object.keys(await import(pathToFileURL(file).href)).sort();
    const required = Object.keys(require(`${name}${subpath}`)).sort();
    if (imported.length === 0 || imported.join() !== required.join()) different.push(`${name}${subpath}`);
  }
  return different;
}

/** Files of code without a source map that carries its sources, under paths that mean something elsewhere. */
export function filesWithoutMap(folder: string): readonly string[] {
  return globSync("dist/**/*.{js,cjs}", { cwd: folder }).filter((file) => {
    const code = readFileSync(join(folder, file), "utf8");
    // What only passes on the names of another file has nothing to map.
    if (/^export \{[^}]*\} from "\S+";\s*$/.test(code)) return false;
    if (!/\n\/\/# sourceMappingURL=\S+\.map\s*$/.test(code)) return true;
    const { sources, sourcesContent } = JSON.parse(readFileSync(join(folder, `${file}.map`), "utf8"));
    return sourcesContent?.length !== sources.length || sources.some((each: string) => /^(\/|[a-z]+:)/i.test(each));
  });
}

/** The sources in the maps of an installed package: their path from `dist`, and their text. */
export function mappedSources(folder: string): readonly { readonly path: string; readonly content: string }[] {
  return globSync("dist/**/*.map", { cwd: folder }).flatMap((file) => {
    const { sources, sourcesContent } = JSON.parse(readFileSync(join(folder, file), "utf8"));
    return sources.map((source: string, at: number) => ({
      path: join(dirname(file.slice("dist/".length)), source),
      content: sourcesContent[at],
    }));
  });
}

/** Types that import a package of this repository, which is bundled and not installed. */
export function declarationsThatImportOurs(folder: string): readonly string[] {
  return globSync("dist/**/*.d.{ts,cts}", { cwd: folder }).filter((file) =>
    /from "@credential-api|import\("@credential-api/.test(readFileSync(join(folder, file), "utf8")),
  );
}

/** Versions that only this workspace understands. */
export function workspaceVersions(folder: string): readonly string[] {
  const { dependencies, peerDependencies } = readManifest(folder);
  return Object.entries({ ...dependencies, ...peerDependencies }).flatMap(([name, range]) =>
    /^(catalog|workspace|link|file):/.test(range) ? [`${name} ${range}`] : [],
  );
}

/** Files of the package that should not be in it, and those that are missing. */
export function wrongFiles(folder: string): readonly string[] {
  const files = globSync("**", { cwd: folder, exclude: ["node_modules"] })
    .map((file) => file.replaceAll("\\", "/"))
    .filter((file) => statSync(join(folder, file)).isFile());
  const entries = entriesOf(folder).flatMap(({ subpath }) => subpath && `${subpath.slice(1)}/package.json`);
  const beside = ["CHANGELOG.md", "LICENSE", "README.md", "package.json"];
  const isExample = (file: string) => /^examples\/[\w-]+\.yaml$/.test(file);
  const isMeant = (file: string) => file.startsWith("dist/") || isExample(file);
  return [
    ...files.filter((file) => !isMeant(file) && !beside.includes(file) && !entries.includes(file)),
    ...files.filter((file) => file.startsWith("dist/") && /test[.-]|fixture/.test(file)),
    ...beside.filter((file) => !files.includes(file)).map((file) => `${file} is missing`),
  ];
}
