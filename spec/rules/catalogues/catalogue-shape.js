import { asObject } from "../lib/nodes.js";
import { keyIn, readCatalogue } from "../lib/spec-files.js";

const sentence = {
  rule: "sentences that begin with a capital letter and end with a full stop",
  isValid: (value) => typeof value === "string" && /^[A-Z][\s\S]*\.\s*$/.test(value),
};
const mark = {
  rule: "`V` or `D`, a space, and the name of an entry of DECISIONS.md",
  isValid: (value) => /^[VD] [a-z0-9-]+$/.test(value),
};
const status = {
  rule: "an integer from 400 to 599",
  isValid: (value) => Number.isInteger(value) && value >= 400 && value <= 599,
};
const source = { rule: "`operation` or `server`", isValid: (value) => ["operation", "server"].includes(value) };

const shapes = {
  "errors.yaml": {
    name: /^errors\.[A-Za-z][A-Za-z.]*$/,
    example: "errors.noRecord",
    members: { status, answers: source, when: sentence, remedy: sentence, evidence: mark },
  },
  "permissions.yaml": {
    name: /^[A-Z][A-Za-z]*\.[A-Z][A-Za-z]*$/,
    example: "AccessControl.CredentialView",
    members: { summary: sentence, description: sentence, evidence: mark },
  },
};

/**
 * The entries of the two catalogues have exactly the expected members, in the expected order and format.
 *
 * @type {import("@redocly/openapi-core").Oas3Rule}
 */
export const catalogueShape = () => ({
  Root(root, { report, location }) {
    for (const [path, { name, example, members }] of Object.entries(shapes)) {
      const file = readCatalogue(root, location, path);
      const expected = Object.keys(members).join(", ");
      for (const [key, entry] of Object.entries(asObject(file.document))) {
        if (!name.test(key))
          report({
            message: `${key} does not match the names in ${path}. Write a name such as ${example}.`,
            location: keyIn(file, [key]),
          });
        if (Object.keys(asObject(entry)).join(", ") !== expected) {
          report({
            message: `${key} does not have the expected members. Write ${expected}, in this order.`,
            location: keyIn(file, [key]),
          });
          continue;
        }
        for (const [member, { rule, isValid }] of Object.entries(members)) {
          if (isValid(entry[member])) continue;
          report({ message: `${member} of ${key} is not valid. Write ${rule}.`, location: keyIn(file, [key, member]) });
        }
      }
    }
  },
});
