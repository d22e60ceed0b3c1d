/**
 * A segment of a path is fixed text or one parameter: the server routes by segments, and does not search in one.
 *
 * @type {import("@redocly/openapi-core").Oas3Rule}
 */
export const supportedPaths = () => ({
  Paths(paths, { report, location }) {
    for (const path of Object.keys(paths).filter((name) => name.startsWith("/"))) {
      const partial = path.split("/").find((segment) => /[{}]/.test(segment) && !/^\{[^{}]*\}$/.test(segment));
      if (partial !== undefined) {
        report({
          message: `${partial} is only partly a parameter. Write a segment as fixed text or as one {parameter}.`,
          location: location.child(path).key(),
        });
      }
      const other = path.split("/").find((segment) => !/[{}]/.test(segment) && !/^[\w.~-]*$/.test(segment));
      if (other !== undefined) {
        report({
          message: `${other} changes in a URL. Write fixed segments with letters, digits and -._~ only.`,
          location: location.child(path).key(),
        });
      }
    }
  },
});
