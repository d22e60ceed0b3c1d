import { readFileSync } from "node:fs";
import { extname } from "node:path";
import { errors, permissions } from "@credential-api/contract";
import { readDecisions } from "./document/decisions.ts";
import { explainTryIt } from "./document/explain-try-it.ts";
import { type JsonObject, objectOf, textOf } from "./document/json.ts";
import { toDocsDocument } from "./document/to-docs-document.ts";
import { digestOf, type PageFile } from "./http/serve-file.ts";
import { type PageKind, toPageHtml } from "./page-html.ts";
import {
  readDecisionsFile,
  readOpenapi30Json,
  readOpenapiJson,
  readOpenapiYaml,
  readScalar,
} from "./read-installed.ts";

/** The files of the page. They refer to each other by relative links, so the folder they are in may have any URL. */
export interface PageFiles {
  /** What the folder's URL shows. */
  readonly index: PageFile;
  /** The same HTML around the nonce that the page asks for a token with. */
  readonly toIndex: (nonce: string) => string;
  readonly others: readonly PageFile[];
  /**
   * The one of the others with that name.
   *
   * @throws Error when there is none.
   */
  readonly toFile: (name: string) => PageFile;
  /** Names what the page shows: another document has another digest. */
  readonly digest: string;
}

/** The names of the files beside the page; known without reading one. */
export function pageFileNames({ watches }: Pick<PageKind, "watches">): readonly string[] {
  return [...MADE, ...PARTS, ...(watches ? OVERLAY : [])];
}

/** Reads and makes the files of a page; once in a process, because they hold four megabytes and do not change. */
export function readPageFiles(kind: PageKind): PageFiles {
  const key = `${kind.tryIt} ${kind.watches}`;
  const files = made.get(key) ?? makePageFiles(kind);
  made.set(key, files);
  return files;
}

const MADE = ["document.json", "openapi.json", "openapi.yaml", "openapi-3.0.json", "scalar.js"];
const PARTS = ["boot.js", "tokens.js", "anchors.js", "current-version.js", "page.css", "icon.svg"];
const OVERLAY = ["overlay.js", "overlay.css"];

const made = new Map<string, PageFiles>();

function makePageFiles(kind: PageKind): PageFiles {
  const docsDocument = explainTryIt(readDocsDocument(), kind.tryIt);
  const document = Buffer.from(JSON.stringify(docsDocument));
  const others: readonly PageFile[] = [
    { name: "document.json", mediaType: "application/json", content: document },
    { name: "openapi.json", mediaType: "application/json", content: readOpenapiJson() },
    { name: "openapi.yaml", mediaType: "application/yaml", content: readOpenapiYaml() },
    { name: "openapi-3.0.json", mediaType: "application/json", content: readOpenapi30Json() },
    { name: "scalar.js", mediaType: "text/javascript; charset=utf-8", content: readScalar() },
    ...PARTS.map(readPart),
    ...(kind.watches ? OVERLAY.map(readPart) : []),
  ];
  const digest = digestOf(document);
  const title = textOf(objectOf(docsDocument.info).title);
  const toIndex = (nonce: string) =>
    toPageHtml({ ...kind, title, digest, nonce, linkTo: (name) => withDigest(name, others) });
  return {
    index: { name: "index.html", mediaType: "text/html; charset=utf-8", content: Buffer.from(toIndex("")) },
    toIndex,
    others,
    toFile: (name) => {
      const file = others.find((other) => other.name === name);
      if (file === undefined) throw new Error(`The page has no file ${name}`);
      return file;
    },
    digest,
  };
}

function readDocsDocument(): JsonObject {
  const openapi: JsonObject = JSON.parse(readOpenapiJson().toString());
  return toDocsDocument(openapi, errors, permissions, readDecisions(readDecisionsFile().toString()));
}

const mediaTypes: { readonly [extension: string]: string } = {
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
};

/** Reads a file that was written for the page; it is served as it is. */
function readPart(name: string): PageFile {
  const mediaType = mediaTypes[extname(name)] ?? "application/octet-stream";
  return { name, mediaType, content: readFileSync(new URL(`page/${name}`, import.meta.url)) };
}

function withDigest(name: string, files: readonly PageFile[]): string {
  const file = files.find((candidate) => candidate.name === name);
  return file === undefined ? name : `${name}?${digestOf(file.content)}`;
}
