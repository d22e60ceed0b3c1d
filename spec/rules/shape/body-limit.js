/**
 * A body has a limit, `x-max-bytes`: an integer of at least 2, the length of the smallest body, `{}`.
 *
 * @type {import("@redocly/openapi-core").Oas3Rule}
 */
export const bodyLimit = () => ({
  RequestBody(body, { report, location }) {
    const limit = body["x-max-bytes"];
    if (Number.isSafeInteger(limit) && limit >= 2) return;
    report({
      message: "A body needs a limit. Add `x-max-bytes` with an integer of at least 2, such as 65536.",
      location: limit === undefined ? location.key() : location.child("x-max-bytes"),
    });
  },
});
