import { asArray, asObject } from "../lib/nodes.js";
import { isSuccess } from "../lib/responses.js";
import { keyIn, readCatalogue } from "../lib/spec-files.js";

/**
 * `x-errors` of an operation lists the codes of every error status that the operation declares. errors.yaml contains each
 * code with the same status, and an operation lists every code there that has `answers: operation`.
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
          report({
            message: `No operation lists ${code}. List it in \`x-errors\` of an operation, or remove it.`,
            location: keyIn(catalogue, [code]),
          });
        }
      },
    },
    Operation(operation, { report, location }) {
      const errors = asObject(operation["x-errors"]);
      const responses = asObject(operation.responses);
      for (const status of Object.keys(responses).filter((name) => !isSuccess(name))) {
        if (asArray(errors[status]).length > 0) continue;
        report({
          message: `\`x-errors\` has no codes for ${status}. Add them.`,
          location: location.child(["responses", status]).key(),
        });
      }
      for (const [status, codes] of Object.entries(errors)) {
        const at = location.child(["x-errors", status]);
        if (!responses[status]) {
          report({
            message: `The operation does not declare ${status}. Add the status to \`responses\`, or remove it from \`x-errors\`.`,
            location: at.key(),
          });
        }
        for (const [index, code] of asArray(codes).entries()) {
          declared.add(code);
          const isRepeated = asArray(codes).indexOf(code) !== index;
          const fault = isRepeated
            ? `${code} is listed twice. Remove one of the two.`
            : faultOf(code, Number(status), entries[code]);
          if (fault) report({ message: fault, location: at.child(index) });
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
  if (!entry) return `${code} is not in errors.yaml. Correct the name, or add it there.`;
  if (entry.status !== status)
    return `${code} has the status ${entry.status} in errors.yaml. Move it to ${entry.status}.`;
  if (entry.answers !== "operation")
    return `${code} has \`answers: server\` in errors.yaml. Remove it here, or change it there.`;
  return undefined;
}
