const methodsWithBody = ["patch", "post", "put"];

/**
 * PATCH, POST and PUT have a body; all other methods have none. HTTP does not define the body of a GET or DELETE request,
 * and proxies can drop it.
 *
 * @type {import("@redocly/openapi-core").Oas3Rule}
 */
export const bodyByMethod = () => ({
  Operation(operation, { report, location, key }) {
    const takesBody = operation.requestBody !== undefined;
    if (takesBody === methodsWithBody.includes(String(key))) return;
    report({
      message: takesBody
        ? `\`${key}\` cannot have a body. Remove \`requestBody\`.`
        : `\`${key}\` needs a body. Add \`requestBody\`.`,
      location: takesBody ? location.child("requestBody").key() : location.child("operationId"),
    });
  },
});
