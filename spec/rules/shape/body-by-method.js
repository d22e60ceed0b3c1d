/** Whether the operations of a method have a body: HTTP does not define the body of a GET or DELETE request. */
const bodies = { get: "never", delete: "never", patch: "always", post: "optional", put: "optional" };

/**
 * PATCH has a body; POST and PUT can have one, or none. GET and DELETE have none: HTTP does not define its meaning there,
 * and proxies can drop it (RFC 9110, sections 9.3.1 and 9.3.5).
 *
 * @type {import("@redocly/openapi-core").Oas3Rule}
 */
export const bodyByMethod = () => ({
  Operation(operation, { report, location, key }) {
    const takesBody = operation.requestBody !== undefined;
    const wanted = bodies[String(key)];
    if (takesBody && wanted === "never") {
      report({
        message: `\`${key}\` cannot have a body. Remove \`requestBody\`, or use POST.`,
        location: location.child("requestBody").key(),
      });
    }
    if (!takesBody && wanted === "always") {
      report({ message: `\`${key}\` needs a body. Add \`requestBody\`.`, location: location.child("operationId") });
    }
  },
});
