import { decisionsTag, decisionsTagName, errorCodesTag, permissionsTag } from "./catalogue-tags.ts";
import type { Catalogues } from "./catalogues.ts";
import type { DecisionChapter } from "./decisions.ts";
import { createExplain, evidenceMeanings } from "./evidence.ts";
import { type Json, type JsonObject, objectOf, textOf, textsOf } from "./json.ts";
import { linkToOperation } from "./links.ts";
import { raiseHeadings, toParagraphs } from "./markdown.ts";
import { collectMarkedPlaces } from "./marked-places.ts";
import { describeOperation, withoutSending } from "./operation-page.ts";
import { listOperations, mapOperations, permissionsOf } from "./operations.ts";
import { withMarks } from "./with-marks.ts";

/**
 * Makes the OpenAPI document that the page shows: the contract, with everything that the page would not show (permissions,
 * codes and their meaning, evidence, limits) said in descriptions, and with the catalogues and the decisions as sections
 * of their own. It is for reading; generate code from the contract itself.
 */
export function toDocsDocument(...parameters: Parameters<typeof createDocsDocuments>): JsonObject {
  return createDocsDocuments(...parameters).whole();
}

/** The documents that pages show. */
export interface DocsDocuments {
  /** Everything, as `toDocsDocument` makes it. */
  whole(): JsonObject;
  /** A part of the contract (some operations, with what they refer to), without the catalogues and the decisions. */
  ofPart(part: JsonObject): JsonObject;
  /** The catalogues and the decisions, after what the contract says of itself; each entry names at most so many places. */
  ofCatalogues(maxPlaces: number): JsonObject;
}

/** Makes the documents of a contract that is shown on one page or on several. */
export function createDocsDocuments(
  openapi: JsonObject,
  errors: Catalogues["errors"],
  permissions: Catalogues["permissions"],
  decisions: readonly DecisionChapter[],
): DocsDocuments {
  const explain = createExplain(decisions);
  const { "x-evidence": wholeMark, ...info } = objectOf(openapi.info);
  const describe = (part: JsonObject): JsonObject => {
    const marked = withMarks({ ...part, info }, explain);
    const components = objectOf(marked.components);
    return {
      ...marked,
      components: { ...components, parameters: mapMembers(objectOf(components.parameters), withoutSending) },
      paths: mapOperations(marked, (operation) => describeOperation(operation, marked, { errors, permissions })),
    };
  };
  const withKey = (document: JsonObject): JsonObject => {
    const key = toParagraphs(
      KEY,
      typeof wholeMark === "string" ? `Behind the contract as a whole: ${explain(wholeMark)}` : "",
    );
    const { description, ...rest } = objectOf(document.info);
    return { ...document, info: { ...rest, description: raiseHeadings(toParagraphs(textOf(description), key)) } };
  };
  const withCatalogues = (document: JsonObject, maxPlaces: number): JsonObject => {
    const places = collectMarkedPlaces(openapi, { errors, permissions });
    const chapters = decisions.filter((chapter) => chapter.decisions.length > 0);
    const users = (used: (operation: JsonObject) => readonly string[]) => {
      const usersOfName = usersOf(openapi, used);
      return (name: string) => atMost(maxPlaces, usersOfName(name));
    };
    const catalogues = [
      errorCodesTag(errors, users(codesOf), explain),
      permissionsTag(
        permissions,
        users((operation) => permissionsOf(operation).names),
        explain,
      ),
    ];
    const tags = Array.isArray(document.tags) ? document.tags : [];
    const operations = tags.length === 0 ? [] : [{ name: "Operations", tags: tags.map(nameOf) }];
    return {
      ...document,
      tags: [
        ...tags,
        ...catalogues,
        ...chapters.map((chapter) => decisionsTag(chapter, (slug) => atMost(maxPlaces, places.get(slug) ?? []))),
      ],
      "x-tagGroups": [
        ...operations,
        { name: "Catalogues", tags: catalogues.map(nameOf) },
        { name: "Decisions", tags: chapters.map(decisionsTagName) },
      ],
    };
  };
  return {
    whole: () => withCatalogues(withKey(describe(openapi)), Number.POSITIVE_INFINITY),
    ofPart: describe,
    ofCatalogues: (maxPlaces) => {
      const { securitySchemes = {} } = objectOf(openapi.components);
      const empty = { ...openapi, paths: {}, tags: [], components: { securitySchemes } };
      return withCatalogues(withKey(describe(empty)), maxPlaces);
    },
  };
}

const KEY = `### Marks on this page

What carries no mark is on the vendor's page of the operation. A mark leads to the decision behind it.

- **V**, ${evidenceMeanings.V.toLowerCase()}: for a sibling operation, or for another surface of the same product.
- **D**, ${evidenceMeanings.D.toLowerCase()}: nothing public says so, and this contract chose.`;

/** Finds the operations that use a catalogue entry, as links. */
function usersOf(openapi: JsonObject, used: (operation: JsonObject) => readonly string[]) {
  const operations = listOperations(openapi);
  return (name: string): readonly string[] =>
    operations
      .filter((operation) => used(operation).includes(name))
      .map(({ tags, operationId }) => linkToOperation(textsOf(tags)[0] ?? "", textOf(operationId)));
}

/** The first of the places, and how many more there are. */
function atMost(count: number, places: readonly string[]): readonly string[] {
  if (places.length <= count) return places;
  return [...places.slice(0, count), `${(places.length - count).toLocaleString("en")} more`];
}

function mapMembers(object: JsonObject, map: (member: JsonObject) => JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(object).map(([name, member]) => [name, map(objectOf(member))]));
}

function codesOf(operation: JsonObject): readonly string[] {
  return Object.values(objectOf(operation["x-errors"])).flatMap(textsOf);
}

function nameOf(tag: Json): string {
  return textOf(objectOf(tag).name);
}
