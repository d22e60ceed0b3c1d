import { errors, operationIds, operations, permissions } from "@credential-api/contract";
import { describe, expect, test } from "vitest";
import { readDecisionsFile, readOpenapiJson } from "../read-installed.ts";
import { type DecisionChapter, readDecisions } from "./decisions.ts";
import { isObject, type Json, type JsonObject, objectOf, textOf, textsOf } from "./json.ts";
import { toDocsDocument } from "./to-docs-document.ts";

const openapi: JsonObject = JSON.parse(readOpenapiJson().toString());
const decisions = readDecisions(readDecisionsFile().toString());
const document = toDocsDocument(openapi, errors, permissions, decisions);

describe("the document holds", () => {
  test("everything there is", () => {
    expect(missing(document)).toEqual([]);
  });

  test("the contract as it is, but for descriptions and what only the page knows", () => {
    expect(withoutTexts(writtenOut(document))).toEqual(withoutTexts(writtenOut(openapi)));
  });

  test("no link that leads nowhere", () => {
    const text = JSON.stringify(document);
    const links = [...text.matchAll(/\]\(#([^\s)]+)/g)].map(([, target = ""]) => target);
    const schemas = Object.keys(objectOf(objectOf(openapi.components).schemas)).map((name) => `models/${name}`);
    const places = new Set([...text.matchAll(/<a id=\\"([^"]+)\\">/g)].map(([, id = ""]) => id).concat(schemas));
    for (const operation of operationsOf(document)) {
      places.add(`tag/${textsOf(operation.tags)[0]?.toLowerCase().replaceAll(" ", "-")}/${operation.operationId}`);
    }
    expect(links.length).toBeGreaterThan(100);
    expect(links.filter((target) => !places.has(target))).toEqual([]);
  });
});

describe("what is left out is missed:", () => {
  const [path] = Object.keys(objectOf(openapi.paths));
  const [code] = Object.keys(errors);
  const [permission] = Object.keys(permissions);

  test("an operation", () => {
    const paths = without(objectOf(openapi.paths), path);
    expect(missing(toDocsDocument({ ...openapi, paths }, errors, permissions, decisions))).toContain(operationIds[0]);
  });

  test("an error code", () => {
    expect(missing(toDocsDocument(openapi, without(errors, code), permissions, decisions))).toContain(code);
  });

  test("a permission", () => {
    expect(missing(toDocsDocument(openapi, errors, without(permissions, permission), decisions))).toContain(permission);
  });

  test("a decision, once as an entry and once behind the marks that name it", () => {
    const chapters = decisions.map((chapter) => ({
      ...chapter,
      decisions: chapter.decisions.filter(({ slug }) => slug !== "strict-requests"),
    }));
    expect(missing(toDocsDocument(openapi, errors, permissions, chapters))).toEqual(
      expect.arrayContaining(["strict-requests", "mark D strict-requests"]),
    );
  });

  test("a schema", () => {
    const components = objectOf(openapi.components);
    const schemas = without(objectOf(components.schemas), "Errors");
    const openapiWithout = { ...openapi, components: { ...components, schemas } };
    expect(missing(toDocsDocument(openapiWithout, errors, permissions, decisions))).toContain("Errors");
  });

  test("an example", () => {
    const components = objectOf(openapi.components);
    const [name = ""] = Object.keys(objectOf(components.examples));
    const examples = without(objectOf(components.examples), name);
    const openapiWithout = { ...openapi, components: { ...components, examples } };
    expect(missing(toDocsDocument(openapiWithout, errors, permissions, decisions))).toContain(name);
  });
});

/** Names what the document should say, judged by the contract, the catalogues and the decisions, and does not. */
function missing(candidate: JsonObject): readonly string[] {
  const text = JSON.stringify(candidate);
  const says = (part: string) => text.includes(JSON.stringify(part.trim()).slice(1, -1));
  const faults: string[] = [];
  for (const id of operationIds) {
    const operation = operationsOf(candidate).find(({ operationId }) => operationId === id);
    const description = textOf(operation?.description);
    const { summary, since, permissions: required, errors: codes, body } = operations[id];
    const meanings = Object.values(codes)
      .flat()
      .flatMap((code) => [code, errors[code].when, errors[code].remedy]);
    const needed = [...since, ...required, ...meanings, ...(body === null ? [] : [`${body.maxBytes} bytes`])];
    if (operation?.summary !== summary || !needed.every((part) => description.includes(part))) faults.push(id);
  }
  for (const [code, { when, remedy }] of Object.entries(errors)) {
    if (!says(`<a id="code-${code}"></a>`) || !says(when) || !says(remedy)) faults.push(code);
  }
  for (const [name, { summary, description }] of Object.entries(permissions)) {
    if (!says(`<a id="permission-${name}"></a>`) || !says(summary) || !says(description)) faults.push(name);
  }
  for (const { slug, title, text: reason } of decisions.flatMap((chapter: DecisionChapter) => chapter.decisions)) {
    if (!says(`<a id="decision-${slug}"></a>${title}`) || !says(reason)) faults.push(slug);
  }
  for (const mark of marksOf(openapi)) {
    if (!says(`[${mark[0]} · `) || !says(`](#decision-${mark.slice(2)} "`)) faults.push(`mark ${mark}`);
  }
  for (const kind of ["schemas", "examples"]) {
    const held = objectOf(objectOf(candidate.components)[kind]);
    faults.push(...Object.keys(objectOf(objectOf(openapi.components)[kind])).filter((name) => !(name in held)));
  }
  return faults;
}

function operationsOf(candidate: JsonObject): readonly JsonObject[] {
  return Object.values(objectOf(candidate.paths)).flatMap((path) => Object.values(objectOf(path)).filter(isObject));
}

function marksOf(value: Json): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(marksOf);
  if (!isObject(value)) return [];
  const own = value["x-evidence"];
  return [...(typeof own === "string" ? [own] : []), ...Object.values(value).flatMap(marksOf)];
}

/**
 * The same document with the shared responses of operations in their places, as the page shows them, without the double
 * negations that hide patterns from code generators, and with the example of an optional parameter as one.
 */
function writtenOut(candidate: JsonObject): JsonObject {
  const shared = objectOf(objectOf(candidate.components).responses);
  const visit = (value: Json): Json => {
    if (Array.isArray(value)) return value.map(visit);
    if (!isObject(value)) return value;
    const [, name] = /^#\/components\/responses\/(\w+)$/.exec(textOf(value.$ref)) ?? [];
    if (name !== undefined) return visit(objectOf(shared[name]));
    const { examples, ...parameter } = value;
    const { example } = objectOf(examples);
    if (isObject(example) && example["x-disabled"] === true)
      return visit({ ...parameter, example: example.value ?? null });
    const { not, ...rest } = value;
    if (isObject(not) && isObject(not.not)) return visit({ ...rest, ...not.not });
    return Object.fromEntries(Object.entries(value).map(([member, inner]) => [member, visit(inner)]));
  };
  return visit(candidate) as JsonObject;
}

function withoutTexts(candidate: JsonObject): Json {
  const visit = (value: Json): Json => {
    if (Array.isArray(value)) return value.map(visit);
    if (!isObject(value)) return value;
    const members = Object.entries(value).filter(
      ([name, inner]) => name !== "description" || typeof inner !== "string",
    );
    return Object.fromEntries(members.map(([name, inner]) => [name, visit(inner)]));
  };
  const { tags: _tags, "x-tagGroups": _groups, info, paths, ...rest } = candidate;
  const { "x-evidence": _mark, ...about } = objectOf(info);
  const bare = Object.values(objectOf(paths)).map((path) =>
    Object.values(objectOf(path)).map((operation) => without(objectOf(operation), "x-badges")),
  );
  return visit({ ...rest, info: about, paths: bare });
}

function without<Value>(map: { readonly [name: string]: Value }, name: string | undefined): { [name: string]: Value } {
  return Object.fromEntries(Object.entries(map).filter(([key]) => key !== name));
}
