/** Loads the correct server with a fault: a copy of the files that the edit concerns. */
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type * as Listen from "./correct/listen.ts";
import type * as Server from "./correct/server.ts";
import type { Edited } from "./fault.ts";

/** What the copy exports. */
export type LoadedServer = Pick<typeof Server, "createServer"> & Pick<typeof Listen, "listen">;

/**
 * Loads a server with the fault. The copy is in a folder of its own, which is removed after loading.
 *
 * @throws Error when the text of the edit is not in the file exactly once.
 */
export async function loadServer(fault: Edited): Promise<LoadedServer> {
  const files = await readCorrectFiles();
  files.set(fault.file, applyEdit(files.get(fault.file) ?? "", fault));
  const copied = withImporters(fault.file, files);
  const folder = await mkdtemp(join(tmpdir(), "faulty-server-"));
  try {
    for (const file of copied) await writeFile(join(folder, file), withAbsoluteImports(files.get(file) ?? "", copied));
    const load = (file: string) => import(copied.has(file) ? pathToFileURL(join(folder, file)).href : toCorrect(file));
    const [{ createServer }, { listen }] = await Promise.all([load("server.ts"), load("listen.ts")]);
    return { createServer, listen };
  } finally {
    await rm(folder, { recursive: true });
  }
}

const toCorrect = (file: string) => new URL(`./correct/${file}`, import.meta.url).href;

async function readCorrectFiles(): Promise<Map<string, string>> {
  const names = await readdir(new URL(toCorrect("")));
  return new Map(
    await Promise.all(names.map(async (name) => [name, await readFile(new URL(toCorrect(name)), "utf8")] as const)),
  );
}

function applyEdit(text: string, { name, file, edit: [before, after] }: Edited): string {
  const parts = text.split(before);
  if (parts.length !== 2) {
    throw new Error(`The fault ${name} edits a text that is in ${file} ${parts.length - 1} times, not once: ${before}`);
  }
  return parts.join(after);
}

/** The file and those that import it, directly or not. */
function withImporters(file: string, files: ReadonlyMap<string, string>): ReadonlySet<string> {
  const found = new Set([file]);
  for (const each of found) {
    for (const [name, text] of files) if (text.includes(` from "./${each}"`)) found.add(name);
  }
  return found;
}

/** What is not copied is found from the correct files, not from the folder of the copy. */
function withAbsoluteImports(text: string, copied: ReadonlySet<string>): string {
  return text
    .replaceAll(/ from "\.\/([^"]+)"/g, (own, file: string) => (copied.has(file) ? own : ` from "${toCorrect(file)}"`))
    .replaceAll(/ from "(@[^"]+)"/g, (_, name: string) => ` from "${import.meta.resolve(name)}"`);
}
