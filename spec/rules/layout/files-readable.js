import { lineIn, specFiles } from "../lib/spec-files.js";

/**
 * Every YAML file is UTF-8, is YAML and is not empty. Other problems follow from a file that cannot be read, so the tools
 * report only this rule when it is violated.
 *
 * @type {import("@redocly/openapi-core").Oas3Rule}
 */
export const filesReadable = () => ({
  Root(root, { report, location }) {
    for (const { path, source, fault } of specFiles(root, location)) {
      if (fault) report({ message: `${path} ${fault.message}`, location: lineIn(source, fault.line) });
    }
  },
});
