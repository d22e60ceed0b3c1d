import { errors, permissions } from "@credential-api/contract";
import { readDecisions } from "./document/decisions.ts";
import type { JsonObject } from "./document/json.ts";
import { toDocsDocument } from "./document/to-docs-document.ts";
import { readDecisionsFile, readOpenapiJson } from "./read-installed.ts";

/** Makes the document of the page from the contract and the decisions that are installed with this server. */
export function readDocsDocument(): JsonObject {
  const openapi: JsonObject = JSON.parse(readOpenapiJson().toString());
  return toDocsDocument(openapi, errors, permissions, readDecisions(readDecisionsFile().toString()));
}
