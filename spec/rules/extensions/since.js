/**
 * An operation says in which releases of the product it appeared: `x-since`, at least one, each once.
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
      message: "`x-since` must list releases such as '8.2605.0', each once.",
      location: location.child(releases === undefined ? "operationId" : "x-since").key(),
    });
  },
});
