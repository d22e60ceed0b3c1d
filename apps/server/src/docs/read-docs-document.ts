import { contract, errors, permissions } from "@credential-api/contract";
import { Refusal } from "../cli-error.ts";
import { type Coverage, isCoverageOf, nameContract } from "./document/coverage.ts";
import { readDecisions } from "./document/decisions.ts";
import type { JsonObject } from "./document/json.ts";
import { toDocsDocument } from "./document/to-docs-document.ts";
import { withCoverage, withOutdatedCoverage } from "./document/with-coverage.ts";
import { readDecisionsFile, readOpenapiJson } from "./read-installed.ts";

/** Makes the document of the page from the contract and the decisions that are installed with this server. */
export function readDocsDocument(): JsonObject {
  const openapi: JsonObject = JSON.parse(readOpenapiJson().toString());
  return toDocsDocument(openapi, errors, permissions, readDecisions(readDecisionsFile().toString()));
}

/**
 * The document of `readDocsDocument` with the coverage, if that was measured on the same contract.
 *
 * @param watches whether the contract is being edited: then another one is to be expected, and the document says so.
 * @throws Refusal when the coverage is of another contract, and nobody is editing this one.
 */
export function addCoverage(document: JsonObject, coverage: Coverage, watches: boolean): JsonObject {
  if (isCoverageOf(coverage, contract, errors)) return withCoverage(document, coverage);
  if (watches) return withOutdatedCoverage(document, coverage, contract);
  throw new Refusal(
    `The coverage for the docs page is of contract ${nameContract(coverage)}, and the page shows ${nameContract(contract)}. Measure again with pnpm contract:coverage --write, or leave the coverage out.`,
  );
}
