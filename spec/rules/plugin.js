import { isPlainObject } from "@redocly/openapi-core";
import { catalogueShape } from "./catalogues/catalogue-shape.js";
import { errorsDeclared } from "./catalogues/errors-declared.js";
import { permissionsKnown } from "./catalogues/permissions-known.js";
import { evidenceKnown } from "./evidence/evidence-known.js";
import { evidenceRequired } from "./evidence/evidence-required.js";
import { evidenceUsed } from "./evidence/evidence-used.js";
import { codesHaveExamples } from "./examples/codes-have-examples.js";
import { exampleCodesDeclared } from "./examples/example-codes-declared.js";
import { examplesNamed } from "./examples/examples-named.js";
import { replay } from "./examples/replay.js";
import { requestsHaveResponses } from "./examples/requests-have-responses.js";
import { extensionsKnown } from "./extensions/extensions-known.js";
import { pagination } from "./extensions/pagination.js";
import { since } from "./extensions/since.js";
import { sunset } from "./extensions/sunset.js";
import { endpointIsRef } from "./layout/endpoint-is-ref.js";
import { everythingIsUsed } from "./layout/everything-is-used.js";
import { fileLayout } from "./layout/file-layout.js";
import { filesReadable } from "./layout/files-readable.js";
import { operationFolder } from "./layout/operation-folder.js";
import { described } from "./prose/described.js";
import { enumsExplained } from "./prose/enums-explained.js";
import { patternsExplained } from "./prose/patterns-explained.js";
import { bodyByMethod } from "./shape/body-by-method.js";
import { bodyLimit } from "./shape/body-limit.js";
import { bounded } from "./shape/bounded.js";
import { closedRequestsOpenResponses } from "./shape/closed-requests-open-responses.js";
import { formatsKnown } from "./shape/formats-known.js";
import { headersDeclared } from "./shape/headers-declared.js";
import { patternsValid } from "./shape/patterns-valid.js";
import { readableByGenerators } from "./shape/readable-by-generators.js";
import { statusesDeclared } from "./shape/statuses-declared.js";
import { supportedBodies } from "./supported/supported-bodies.js";
import { supportedFields } from "./supported/supported-fields.js";
import { supportedParameters } from "./supported/supported-parameters.js";
import { supportedPaths } from "./supported/supported-paths.js";
import { supportedSchemas } from "./supported/supported-schemas.js";
import { supportedSecurity } from "./supported/supported-security.js";

const rules = {
  "body-by-method": bodyByMethod,
  "body-limit": bodyLimit,
  bounded,
  "catalogue-shape": catalogueShape,
  "closed-requests-open-responses": closedRequestsOpenResponses,
  "codes-have-examples": codesHaveExamples,
  described,
  "endpoint-is-ref": endpointIsRef,
  "enums-explained": enumsExplained,
  "errors-declared": errorsDeclared,
  "everything-is-used": everythingIsUsed,
  "evidence-required": evidenceRequired,
  "evidence-known": evidenceKnown,
  "evidence-used": evidenceUsed,
  "example-codes-declared": exampleCodesDeclared,
  "examples-named": examplesNamed,
  "extensions-known": extensionsKnown,
  "file-layout": fileLayout,
  "files-readable": filesReadable,
  "formats-known": formatsKnown,
  "headers-declared": headersDeclared,
  "operation-folder": operationFolder,
  pagination,
  "patterns-explained": patternsExplained,
  "patterns-valid": patternsValid,
  "permissions-known": permissionsKnown,
  "readable-by-generators": readableByGenerators,
  replay,
  "requests-have-responses": requestsHaveResponses,
  since,
  "statuses-declared": statusesDeclared,
  sunset,
  "supported-bodies": supportedBodies,
  "supported-fields": supportedFields,
  "supported-parameters": supportedParameters,
  "supported-paths": supportedPaths,
  "supported-schemas": supportedSchemas,
  "supported-security": supportedSecurity,
};

/** The lint rules of this contract as a Redocly plugin. A rule has the name of its file; `redocly.yaml` turns it on. */
export default function contractPlugin() {
  const visitors = Object.entries(rules).map(([name, rule]) => [name, () => onObjects(rule({}))]);
  return { id: "contract", rules: { oas3: Object.fromEntries(visitors) } };
}

/**
 * Calls the visitors only for nodes that are objects. The rule `struct` reports all other nodes, so the rules here do not
 * need to handle incomplete documents.
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
