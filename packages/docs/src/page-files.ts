import { readFileSync } from "node:fs";
import { extname } from "node:path";
import { errors, operationIds, permissions } from "@credential-api/contract";
import { readDecisions } from "./document/decisions.ts";
import { explainTryIt } from "./document/explain-try-it.ts";
import { type JsonObject, objectOf, textOf } from "./document/json.ts";
import { toDocsDocument } from "./document/to-docs-document.ts";
import { digestOf, type PageFile } from "./http/serve-file.ts";
import { type PageHtmlParts, type PageKind, toPageHtml } from "./page-html.ts";
import { toBarHtml } from "./parts/bar-html.ts";
import { ABOUT, createPartPages } from "./parts/part-pages.ts";
import { toStartHtml } from "./parts/start-html.ts";
import {
  readDecisionsFile,
  readOpenapi30Json,
  readOpenapiJson,
  readOpenapiYaml,
  readScalar,
} from "./read-installed.ts";

/** The files of the page. They refer to each other by relative links, so the folder they are in may have any URL. */
export interface PageFiles {
  /**
   * The pages by their names: `index.html`, which the folder's URL shows, and those of a large contract. Each makes its HTML
   * around the nonce that the page asks for a token with.
   */
  readonly pages: ReadonlyMap<string, (nonce: string) => string>;
  /** The files beside them by their names, each read or made when it is asked for. */
  readonly others: ReadonlyMap<string, () => PageFile>;
  /** Names what the pages show: another contract has another digest. */
  readonly digest: string;
}

/** How many operations one page shows by default. Scalar needs about a second for forty. */
const MAX_ON_ONE_PAGE = 50;

/** How many operations a page of a large contract shows at most. */
const MAX_PER_PART = 20;

/** The names of the pages and documents of a large contract, as patterns: which there are, only the contract says. */
export const PART_FILES = ["html", "json"].map((extension) => `(?:${ABOUT}|operations-[a-z\\d-]+)\\.${extension}`);

/** Whether the contract is shown on several pages: it has more operations than one page may show. */
export function hasParts(maxOperations = MAX_ON_ONE_PAGE): boolean {
  return operationIds.length > maxOperations;
}

/** The names of the files beside every page; known without reading one. */
export function pageFileNames({ watches }: Pick<PageKind, "watches">, maxOperations?: number): readonly string[] {
  return [
    ...(hasParts(maxOperations) ? START : ["document.json"]),
    ...Object.keys(CONTRACTS),
    "scalar.js",
    ...PARTS,
    ...(watches ? OVERLAY : []),
  ];
}

/** Finds or makes the files of a page; once in a process, because they hold megabytes and do not change. */
export function readPageFiles(kind: PageKind, maxOperations = MAX_ON_ONE_PAGE): PageFiles {
  const key = `${kind.tryIt} ${kind.watches} ${maxOperations}`;
  const files = made.get(key) ?? makePageFiles(kind, maxOperations);
  made.set(key, files);
  return files;
}

const CONTRACTS = {
  "openapi.json": () => readOpenapiJson(),
  "openapi.yaml": () => readOpenapiYaml(),
  "openapi-3.0.json": () => readOpenapi30Json(),
};
const PARTS = ["boot.js", "tokens.js", "anchors.js", "current-version.js", "page.css", "icon.svg"];
const START = ["start.js", "start.css"];
const OVERLAY = ["overlay.js", "overlay.css"];

const made = new Map<string, PageFiles>();

function makePageFiles(kind: PageKind, maxOperations: number): PageFiles {
  const others = new Map<string, () => PageFile>();
  const add = (name: string, toContent: () => Buffer) => {
    const mediaType = mediaTypes[extname(name)] ?? "application/octet-stream";
    let file: PageFile | undefined;
    others.set(name, () => {
      file ??= { name, mediaType, content: toContent() };
      return file;
    });
  };
  for (const [name, read] of Object.entries(CONTRACTS)) add(name, read);
  add("scalar.js", readScalar);
  const written = [...PARTS, ...(hasParts(maxOperations) ? START : []), ...(kind.watches ? OVERLAY : [])];
  for (const name of written) add(name, () => readFileSync(new URL(`page/${name}`, import.meta.url)));
  const linkTo = (name: string) => {
    const file = others.get(name);
    return file === undefined ? name : `${name}?${digestOf(file().content)}`;
  };
  const make = hasParts(maxOperations) ? makeParts : makeWhole;
  return { others, ...make(add, { ...kind, linkTo }, Math.min(maxOperations, MAX_PER_PART)) };
}

type AddFile = (name: string, toContent: () => Buffer) => void;
type Made = Omit<PageFiles, "others">;

function makeWhole(add: AddFile, common: CommonParts): Made {
  const docsDocument = explainTryIt(
    toDocsDocument(readOpenapi(), errors, permissions, readDecisions(readDecisionsFile().toString())),
    common.tryIt,
  );
  const content = toBuffer(docsDocument);
  add("document.json", () => content);
  const digest = digestOf(content);
  const title = textOf(objectOf(docsDocument.info).title);
  return { digest, pages: new Map([["index.html", (nonce) => toPageHtml({ ...common, title, digest, nonce })]]) };
}

/** A start page, a page for each part with its document, and one for the catalogues. */
function makeParts(add: AddFile, common: CommonParts, size: number): Made {
  const openapi = readOpenapi();
  const parts = createPartPages(openapi, common, size);
  const catalogues = { errors, permissions, decisions: readDecisionsFile().toString() };
  const digest = digestOf(Buffer.concat([readOpenapiJson(), toBuffer(catalogues)]));
  const tags = Array.isArray(openapi.tags) ? openapi.tags.map(objectOf) : [];
  const pages = new Map([
    ["index.html", (nonce: string) => toStartHtml({ ...common, title: parts.title, digest, nonce }, parts, tags)],
  ]);
  for (const part of [...parts.parts, undefined]) {
    const name = part?.name ?? ABOUT;
    const operations = part?.operations.map(({ id }) => id) ?? [];
    add(`${name}.json`, () => toBuffer(parts.toDocument(part)));
    pages.set(`${name}.html`, (nonce) => {
      const title = `${part?.tag ?? "About"} · ${parts.title}`;
      const bar = toBarHtml(parts, part);
      return toPageHtml({ ...common, title, digest, nonce }, { document: `${name}.json`, operations, bar });
    });
  }
  return { digest, pages };
}

type CommonParts = Omit<PageHtmlParts, "title" | "digest" | "nonce">;

function readOpenapi(): JsonObject {
  return JSON.parse(readOpenapiJson().toString());
}

function toBuffer(value: unknown): Buffer {
  return Buffer.from(JSON.stringify(value));
}

const mediaTypes: { readonly [extension: string]: string } = {
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".yaml": "application/yaml",
};
