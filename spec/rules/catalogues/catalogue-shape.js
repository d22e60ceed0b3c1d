import { asObject } from "../lib/nodes.js";
import { keyIn, readCatalogue } from "../lib/spec-files.js";

const isSentence = (value) => typeof value === "string" && /^[A-Z][\s\S]*\.\s*$/.test(value);
const isMark = (value) => /^[VD] [a-z0-9-]+$/.test(value);
const isStatus = (value) => Number.isInteger(value) && value >= 400 && value <= 599;

const shapes = {
  "errors.yaml": {
    name: /^errors\.[A-Za-z][A-Za-z.]*$/,
    members: {
      status: isStatus,
      answers: (value) => ["operation", "server"].includes(value),
      when: isSentence,
      remedy: isSentence,
      evidence: isMark,
    },
  },
  "permissions.yaml": {
    name: /^[A-Z][A-Za-z]*\.[A-Z][A-Za-z]*$/,
    members: { summary: isSentence, description: isSentence, evidence: isMark },
  },
};

/**
 * The entries of the two catalogues have the members of their kind, no others, in the same order, each filled in.
 *
 * @type {import("@redocly/openapi-core").Oas3Rule}
 */
export const catalogueShape = () => ({
  Root(root, { report, location }) {
    for (const [path, { name, members }] of Object.entries(shapes)) {
      const file = readCatalogue(root, location, path);
      const expected = Object.keys(members).join(", ");
      for (const [key, entry] of Object.entries(asObject(file.document))) {
        if (!name.test(key)) report({ message: `${key} is not a name for ${path}.`, location: keyIn(file, [key]) });
        if (Object.keys(asObject(entry)).join(", ") !== expected) {
          report({ message: `${key} must have the members ${expected}, in this order.`, location: keyIn(file, [key]) });
          continue;
        }
        for (const [member, isRight] of Object.entries(members)) {
          if (isRight(entry[member])) continue;
          report({ message: `${member} of ${key} is not what it must be.`, location: keyIn(file, [key, member]) });
        }
      }
    }
  },
});
