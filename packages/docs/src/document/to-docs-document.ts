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
export function toDocsDocument(
  openapi: JsonObject,
  errors: Catalogues["errors"],
  permissions: Catalogues["permissions"],
  decisions: readonly DecisionChapter[],
): JsonObject {
  const explain = createExplain(decisions);
  const { "x-evidence": wholeMark, ...info } = objectOf(openapi.info);
  const marked = withMarks({ ...openapi, info }, explain);
  const places = collectMarkedPlaces(openapi, { errors, permissions });
  const chapters = decisions.filter((chapter) => chapter.decisions.length > 0);
  const catalogues = [
    errorCodesTag(errors, usersOf(openapi, codesOf), explain),
    permissionsTag(
      permissions,
      usersOf(openapi, (operation) => permissionsOf(operation).names),
      explain,
    ),
  ];
  const components = objectOf(marked.components);
  const tags = Array.isArray(marked.tags) ? marked.tags : [];
  const key = toParagraphs(
    KEY,
    typeof wholeMark === "string" ? `Behind the contract as a whole: ${explain(wholeMark)}` : "",
  );
  return {
    ...marked,
    info: { ...info, description: raiseHeadings(toParagraphs(textOf(objectOf(marked.info).description), key)) },
    components: { ...components, parameters: mapMembers(objectOf(components.parameters), withoutSending) },
    paths: mapOperations(marked, (operation) => describeOperation(operation, marked, { errors, permissions })),
    tags: [
      ...tags,
      ...catalogues,
      ...chapters.map((chapter) => decisionsTag(chapter, (slug) => places.get(slug) ?? [])),
    ],
    "x-tagGroups": [
      { name: "Operations", tags: tags.map(nameOf) },
      { name: "Catalogues", tags: catalogues.map(nameOf) },
      { name: "Decisions", tags: chapters.map(decisionsTagName) },
    ],
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

function mapMembers(object: JsonObject, map: (member: JsonObject) => JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(object).map(([name, member]) => [name, map(objectOf(member))]));
}

function codesOf(operation: JsonObject): readonly string[] {
  return Object.values(objectOf(operation["x-errors"])).flatMap(textsOf);
}

function nameOf(tag: Json): string {
  return textOf(objectOf(tag).name);
}
