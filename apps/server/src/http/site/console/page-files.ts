import { readdirSync, readFileSync, statSync } from "node:fs";
import { extname, join } from "node:path";
import { serveFile } from "@credential-api/docs";
import type { Handler } from "hono";

/** The files of a built page. */
export interface PageFiles {
  /** Serves `index.html`. */
  readonly index: Handler;
  /** The handler of a file by its path below the folder, with `/`. */
  find(path: string): Handler | undefined;
}

/**
 * Makes the reader of a folder that a build of the page is in. It keeps the files in memory and reads them again when
 * `index.html` has changed, so that a build while the server runs is served at once.
 *
 * @returns a function; it returns `undefined` while there is no complete build.
 */
export function createPageFileReader(folder: string): () => PageFiles | undefined {
  let read: { readonly state: string; readonly files: PageFiles } | undefined;
  return () => {
    try {
      const { mtimeMs, ino, size } = statSync(join(folder, INDEX));
      const state = `${ino} ${mtimeMs} ${size}`;
      if (read?.state !== state) read = { state, files: readPageFiles(folder) };
      return read.files;
    } catch {
      // There is no build, or a new one is being written.
      return undefined;
    }
  };
}

const INDEX = "index.html";

/** The builder puts a digest of the content into the name of every file in this folder. */
const HASHED = "assets/";

function readPageFiles(folder: string): PageFiles {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" }).map((name) => name.replaceAll("\\", "/"));
  const handlers = new Map<string, Handler>();
  for (const name of names) {
    const mediaType = mediaTypes[extname(name)];
    if (mediaType === undefined) continue;
    const content = readFileSync(join(folder, name));
    handlers.set(
      name,
      serveFile(() => ({ name, mediaType, content }), name.startsWith(HASHED)),
    );
  }
  const index = handlers.get(INDEX);
  if (index === undefined) throw new Error(`${folder} has no ${INDEX}`);
  return { index, find: (path) => handlers.get(path) };
}

/** The files of a build with another extension, such as source maps, are not served. */
const mediaTypes: { readonly [extension: string]: string | undefined } = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".woff2": "font/woff2",
  ".json": "application/json",
  ".txt": "text/plain; charset=utf-8",
};
