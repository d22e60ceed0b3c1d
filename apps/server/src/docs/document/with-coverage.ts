import type { ContractIdentity, Coverage } from "./coverage.ts";
import { countOf, coverageTag, outdatedCoverageTag } from "./coverage-tag.ts";
import { type Json, type JsonObject, textOf, textsOf } from "./json.ts";
import { linkToCoverage, linkToOperation } from "./links.ts";
import { toParagraphs } from "./markdown.ts";
import { listOperations, mapOperations } from "./operations.ts";

/** The same document with what the tests reach of its contract: a line under each operation, and all of it in a section. */
export function withCoverage(document: JsonObject, coverage: Coverage): JsonObject {
  const paths = mapOperations(document, (operation) => {
    const id = textOf(operation.operationId);
    const points = coverage.points.filter(({ operationId }) => operationId === id);
    const line = `${linkToCoverage(id, `${countOf(points)} points`)} of this operation are reached by the tests of the reference server.`;
    return { ...operation, description: toParagraphs(textOf(operation.description), "#### Tests", line) };
  });
  const links = new Map(
    listOperations(document).map(({ tags, operationId }) => {
      const id = textOf(operationId);
      return [id, linkToOperation(textsOf(tags)[0] ?? "", id)];
    }),
  );
  return withTag({ ...document, paths }, coverageTag(coverage, links));
}

/** The same document with a section that says why it shows no coverage: the one there is was measured on another contract. */
export function withOutdatedCoverage(document: JsonObject, coverage: Coverage, contract: ContractIdentity): JsonObject {
  return withTag(document, outdatedCoverageTag(coverage, contract));
}

function withTag(document: JsonObject, tag: JsonObject): JsonObject {
  const groups = [...listOf(document["x-tagGroups"]), { name: "Tests", tags: [textOf(tag.name)] }];
  return { ...document, tags: [...listOf(document.tags), tag], "x-tagGroups": groups };
}

function listOf(value: Json | undefined): readonly Json[] {
  return Array.isArray(value) ? value : [];
}
