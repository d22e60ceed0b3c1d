import { isPlainObject } from "@redocly/openapi-core";
import { bodyByMethod } from "./body-by-method.js";
import { bodyLimit } from "./body-limit.js";
import { bounded } from "./bounded.js";
import { catalogueShape } from "./catalogue-shape.js";
import { closedRequestsOpenAnswers } from "./closed-requests-open-answers.js";
import { codesShown } from "./codes-shown.js";
import { described } from "./described.js";
import { endpointIsRef } from "./endpoint-is-ref.js";
import { enumsExplained } from "./enums-explained.js";
import { errorsDeclared } from "./errors-declared.js";
import { everythingIsUsed } from "./everything-is-used.js";
import { evidenceGiven } from "./evidence-given.js";
import { evidenceKnown } from "./evidence-known.js";
import { evidenceUsed } from "./evidence-used.js";
import { exampleCodes } from "./example-codes.js";
import { examplesNamed } from "./examples-named.js";
import { extensionsKnown } from "./extensions-known.js";
import { fileLayout } from "./file-layout.js";
import { formatsKnown } from "./formats-known.js";
import { operationFolder } from "./operation-folder.js";
import { patternsExplained } from "./patterns-explained.js";
import { permissionsKnown } from "./permissions-known.js";
import { replay } from "./replay.js";
import { requestsAnswered } from "./requests-answered.js";
import { since } from "./since.js";
import { statusesDeclared } from "./statuses-declared.js";
import { sunset } from "./sunset.js";

const rules = {
  "body-by-method": bodyByMethod,
  "body-limit": bodyLimit,
  bounded,
  "catalogue-shape": catalogueShape,
  "closed-requests-open-answers": closedRequestsOpenAnswers,
  "codes-shown": codesShown,
  described,
  "endpoint-is-ref": endpointIsRef,
  "enums-explained": enumsExplained,
  "errors-declared": errorsDeclared,
  "everything-is-used": everythingIsUsed,
  "evidence-given": evidenceGiven,
  "evidence-known": evidenceKnown,
  "evidence-used": evidenceUsed,
  "example-codes": exampleCodes,
  "examples-named": examplesNamed,
  "extensions-known": extensionsKnown,
  "file-layout": fileLayout,
  "formats-known": formatsKnown,
  "operation-folder": operationFolder,
  "patterns-explained": patternsExplained,
  "permissions-known": permissionsKnown,
  replay,
  "requests-answered": requestsAnswered,
  since,
  "statuses-declared": statusesDeclared,
  sunset,
};

/** The rules of this house, as a plugin of Redocly: a rule is called like its file, and redocly.yaml switches it on. */
export default function house() {
  const guarded = Object.entries(rules).map(([name, rule]) => [name, () => onObjects(rule({}))]);
  return { id: "house", rules: { oas3: Object.fromEntries(guarded) } };
}

/**
 * A rule sees only nodes that are objects. What is half-written is for the rule `struct` to report, not for ours to
 * stumble over.
 *
 * @param {Record<string, any>} visitors
 * @returns {Record<string, any>}
 */
function onObjects(visitors) {
  return Object.fromEntries(
    Object.entries(visitors).map(([name, visit]) =>
      typeof visit === "function"
        ? [name, (node, ...rest) => (isPlainObject(node) ? visit(node, ...rest) : undefined)]
        : [name, onObjects(visit)],
    ),
  );
}
