const withBody = ["patch", "post", "put"];

/**
 * What changes something takes a body, and what only reads or removes takes none: a body of a GET or DELETE means nothing
 * to HTTP, and what stands between caller and server may drop it.
 *
 * @type {import("@redocly/openapi-core").Oas3Rule}
 */
export const bodyByMethod = () => ({
  Operation(operation, { report, location, key }) {
    const takesBody = operation.requestBody !== undefined;
    if (takesBody === withBody.includes(String(key))) return;
    report({
      message: takesBody ? `A \`${key}\` takes no body.` : `A \`${key}\` must take a body.`,
      location: takesBody ? location.child("requestBody").key() : location.child("operationId"),
    });
  },
});
