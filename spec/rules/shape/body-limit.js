/**
 * A body has a limit, `x-max-bytes`: a whole number of bytes that leaves room for the smallest body, `{}`.
 *
 * @type {import("@redocly/openapi-core").Oas3Rule}
 */
export const bodyLimit = () => ({
  RequestBody(body, { report, location }) {
    const limit = body["x-max-bytes"];
    if (Number.isSafeInteger(limit) && limit >= 2) return;
    report({
      message: "A body needs a limit, `x-max-bytes`: a whole number of bytes, such as 65536.",
      location: limit === undefined ? location.key() : location.child("x-max-bytes"),
    });
  },
});
