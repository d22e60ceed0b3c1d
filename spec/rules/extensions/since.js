/**
 * Every operation lists the product releases that introduced it in `x-since`: at least one, each once.
 *
 * @type {import("@redocly/openapi-core").Oas3Rule}
 */
export const since = () => ({
  Operation(operation, { report, location }) {
    const releases = operation["x-since"];
    const isRight =
      Array.isArray(releases) &&
      releases.length > 0 &&
      releases.every((release) => /^[0-9]+\.[0-9]{4}\.[0-9]+$/.test(release)) &&
      new Set(releases).size === releases.length;
    if (isRight) return;
    report({
      message: "The operation needs `x-since`: a list of releases such as '8.2605.0', each once.",
      location: location.child(releases === undefined ? "operationId" : "x-since").key(),
    });
  },
});
