import { errors, permissions } from "@credential-api/contract";
import { readDecisions } from "../document/decisions.ts";
import { explainTryIt } from "../document/explain-try-it.ts";
import { isObject, type JsonObject, objectOf, textOf } from "../document/json.ts";
import { toSlug } from "../document/markdown.ts";
import { createDocsDocuments } from "../document/to-docs-document.ts";
import type { PageKind } from "../page-html.ts";
import { readDecisionsFile } from "../read-installed.ts";
import { relink } from "./relink.ts";
import { type Part, splitContract } from "./split-contract.ts";
import { toSubset } from "./subset.ts";

/** The pages of a contract that is too large for one. */
export interface PartPages {
  readonly title: string;
  readonly info: JsonObject;
  readonly parts: readonly Part[];
  /** How many operations there are. */
  readonly count: number;
  /** Makes the document of a part, or of the catalogues. */
  toDocument(part: Part | undefined): JsonObject;
}

/** The name of the page with the catalogues and the decisions, without an extension. */
export const ABOUT = "about";

/** With more, an entry of a catalogue would be a list that no one reads. */
const MAX_PLACES = 20;

/** Splits a contract into pages with at most `size` operations each. */
export function createPartPages(openapi: JsonObject, { tryIt }: Pick<PageKind, "tryIt">, size: number): PartPages {
  const parts = splitContract(openapi, size);
  const info = objectOf(openapi.info);
  const documents = createDocsDocuments(openapi, errors, permissions, readDecisions(readDecisionsFile().toString()));
  const pages = new Map<string, string>(
    parts.flatMap(({ name, tag, operations }) =>
      operations.map(({ id }) => [`tag/${toSlug(tag)}/${id}`, `${name}.html`] as const),
    ),
  );
  const subsets = new Map<Part, JsonObject>();
  const subsetOf = (part: Part) => {
    const subset = subsets.get(part) ?? toSubset(openapi, part);
    subsets.set(part, subset);
    return subset;
  };
  const pageOfModel = (name: string) => {
    const part = parts.find((each) => isObject(objectOf(objectOf(subsetOf(each).components).schemas)[name]));
    return part && `${part.name}.html`;
  };
  const pageOf = (target: string) => {
    if (/^(decision|code|permission)-/.test(target)) return `${ABOUT}.html`;
    return target.startsWith("models/") ? pageOfModel(target.slice("models/".length)) : pages.get(target);
  };
  return {
    title: textOf(info.title),
    info,
    parts,
    count: pages.size,
    toDocument: (part) => {
      if (part === undefined) {
        return relink(explainTryIt(documents.ofCatalogues(MAX_PLACES), tryIt), `${ABOUT}.html`, pageOf);
      }
      const document = documents.ofPart(subsetOf(part));
      const { summary: _whole, ...own } = objectOf(document.info);
      const described = { ...document, info: { ...own, description: describePart(part) } };
      return relink(described, `${part.name}.html`, pageOf);
    },
  };
}

function describePart(part: Part): string {
  return `**${part.tag}**: ${rangeOf(part)}. [All operations](./) has the search; [About](${ABOUT}.html) explains the marks and has the error codes, the permissions and the decisions.`;
}

/** Which operations of its tag a part has, in words. */
export function rangeOf({ before, ofTag, operations }: Part): string {
  if (operations.length === ofTag) return ofTag === 1 ? "1 operation" : `${ofTag} operations`;
  return `operations ${before + 1} to ${before + operations.length} of ${ofTag}`;
}
