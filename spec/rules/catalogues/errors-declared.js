import { asArray, asObject } from "../lib/nodes.js";
import { isSuccess } from "../lib/responses.js";
import { keyIn, readCatalogue } from "../lib/spec-files.js";

/**
 * `x-errors` of an operation lists, for every status it refuses with, the codes it may answer. They are in errors.yaml
 * with that status, and every code there that an operation answers is listed by one.
 *
 * @type {import("@redocly/openapi-core").Oas3Rule}
 */
export const errorsDeclared = () => {
  /** @type {import("../lib/spec-files.js").SpecFile} */
  let catalogue;
  /** @type {Record<string, { status: number, answers: string }>} */
  let entries;
  const declared = new Set();
  return {
    Root: {
      enter(root, { location }) {
        catalogue = readCatalogue(root, location, "errors.yaml");
        entries = asObject(catalogue.document);
      },
      leave(_, { report }) {
        for (const [code, entry] of Object.entries(entries)) {
          if (asObject(entry).answers !== "operation" || declared.has(code)) continue;
          report({ message: `No operation answers ${code}.`, location: keyIn(catalogue, [code]) });
        }
      },
    },
    Operation(operation, { report, location }) {
      const errors = asObject(operation["x-errors"]);
      const responses = asObject(operation.responses);
      for (const status of Object.keys(responses).filter((name) => !isSuccess(name))) {
        if (asArray(errors[status]).length > 0) continue;
        report({
          message: `\`x-errors\` must list the codes of ${status}.`,
          location: location.child(["responses", status]).key(),
        });
      }
      for (const [status, codes] of Object.entries(errors)) {
        const place = location.child(["x-errors", status]);
        if (!responses[status]) {
          report({ message: `The operation does not declare ${status}.`, location: place.key() });
        }
        for (const [index, code] of asArray(codes).entries()) {
          declared.add(code);
          const isAgain = asArray(codes).indexOf(code) !== index;
          const fault = isAgain ? `${code} is listed twice.` : faultOf(code, Number(status), entries[code]);
          if (fault) report({ message: fault, location: place.child(index) });
        }
      }
    },
  };
};

/**
 * @param {string} code
 * @param {number} status
 * @param {{ status: number, answers: string } | undefined} entry
 */
function faultOf(code, status, entry) {
  if (!entry) return `${code} is not in errors.yaml.`;
  if (entry.status !== status) return `${code} comes with ${entry.status}, not with ${status}.`;
  if (entry.answers !== "operation") return `${code} is answered where there is no operation.`;
  return undefined;
}
