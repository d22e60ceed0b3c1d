import { operationIds } from "@credential-api/contract";
import { describe, expect, test } from "vitest";
import { type JsonObject, objectOf, textOf } from "../document/json.ts";
import { toSlug } from "../document/markdown.ts";
import { listOperations } from "../document/operations.ts";
import { readOpenapiJson } from "../read-installed.ts";
import { createPartPages, rangeOf } from "./part-pages.ts";
import { splitContract } from "./split-contract.ts";
import { toSubset } from "./subset.ts";

const openapi: JsonObject = JSON.parse(readOpenapiJson().toString());
const pages = createPartPages(openapi, { tryIt: "copy" }, 3);
const documents: ReadonlyMap<string, JsonObject> = new Map(
  [...pages.parts, undefined].map((part) => [`${part?.name ?? "about"}.html`, pages.toDocument(part)] as const),
);

describe("the parts of a contract", () => {
  test("have each operation once, and at most so many", () => {
    const ids = [...documents.values()].flatMap((document) =>
      listOperations(document).map(({ operationId }) => operationId),
    );
    expect(ids.toSorted()).toEqual([...operationIds].toSorted());
    for (const { operations } of pages.parts) expect(operations.length).toBeLessThanOrEqual(3);
    expect(pages.count).toBe(operationIds.length);
  });

  test("say which operations of their tag they have", () => {
    expect(pages.parts.slice(0, 2).map(rangeOf)).toEqual(["operations 1 to 3 of 4", "operations 4 to 4 of 4"]);
  });

  test("of two tags with one slug have different names", () => {
    const get = (tag: string) => ({ get: { operationId: tag, tags: [tag] } });
    const parts = splitContract(
      { paths: { "/a": get("A b"), "/b": get("A-B"), "/c": { get: { operationId: "c" } } } },
      9,
    );
    expect(parts.map(({ name }) => name)).toEqual(["operations-a-b-1", "operations-a-b-2", "operations--1"]);
  });
});

describe("the document of a part", () => {
  test("has every component that it refers to, and only those", () => {
    for (const part of pages.parts) {
      const subset = toSubset(openapi, part);
      const references = new Set(
        [...JSON.stringify(subset).matchAll(/"\$ref":"#\/components\/([^"]+)"/g)].map(([, name]) => name),
      );
      const components = Object.entries(objectOf(subset.components)).flatMap(([kind, members]) =>
        kind === "securitySchemes" ? [] : Object.keys(objectOf(members)).map((name) => `${kind}/${name}`),
      );
      expect(components.toSorted()).toEqual([...references].toSorted());
    }
  });

  test("leads to a page that has the target of each link", () => {
    const links = linksOf(documents);
    expect(links.filter(({ page, to }) => page !== to).length).toBeGreaterThan(50);
    expect(deadLinks(documents)).toEqual([]);
  });

  test("without its page, a link leads nowhere: it is found", () => {
    const fewer = new Map([...documents].filter(([name]) => name !== "about.html"));
    expect(deadLinks(fewer)).not.toEqual([]);
  });
});

test("an entry of a catalogue names a few places, and how many more there are", () => {
  const paths = Object.fromEntries(
    Array.from({ length: 12 }, (_, copy) =>
      Object.entries(objectOf(openapi.paths)).map(([path, item]) => [`/${copy}${path}`, item]),
    ).flat(),
  );
  const many = createPartPages({ ...openapi, paths }, { tryIt: "copy" }, 20);
  expect(JSON.stringify(many.toDocument(undefined))).toMatch(/ and \d+ more/);
  expect(JSON.stringify(pages.toDocument(undefined))).not.toMatch(/ and \d+ more/);
});

function deadLinks(all: ReadonlyMap<string, JsonObject>) {
  const targets = new Map([...all].map(([page, document]) => [page, targetsOf(document)]));
  return linksOf(all).filter(({ to, target }) => !targets.get(to)?.has(target));
}

/** Where the links in the descriptions lead, with and without the name of another page. */
function linksOf(all: ReadonlyMap<string, JsonObject>) {
  return [...all].flatMap(([page, document]) =>
    [...JSON.stringify(document).matchAll(/\]\(([\w-]+\.html)?#([^\s)]+)/g)].map(([, to = page, target = ""]) => ({
      page,
      to,
      target,
    })),
  );
}

function targetsOf(document: JsonObject): ReadonlySet<string> {
  const anchors = [...JSON.stringify(document).matchAll(/<a id=\\"([^"]+)\\">/g)].map(([, id = ""]) => id);
  const models = Object.keys(objectOf(objectOf(document.components).schemas)).map((name) => `models/${name}`);
  const tags = Array.isArray(document.tags) ? document.tags.map((tag) => textOf(objectOf(tag).name)) : [];
  const operations = listOperations(document).flatMap(({ operationId }) =>
    tags.map((tag) => `tag/${toSlug(tag)}/${operationId}`),
  );
  return new Set([...anchors, ...models, ...operations]);
}
