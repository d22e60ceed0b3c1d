const always = ["200", "400", "401", "403", "404", "422", "500", "503"];
const ofBodies = ["409", "413", "415"];

/**
 * Every operation refuses in the same ways: it declares the statuses of its kind. What is about a body, and about the
 * version in it, is declared by those that take one, and by no other.
 *
 * @type {import("@redocly/openapi-core").Oas3Rule}
 */
export const statusesDeclared = () => ({
  Operation(operation, { report, location }) {
    if (!operation.responses) return;
    const takesBody = operation.requestBody !== undefined;
    const place = location.child("responses");
    const expected = takesBody ? [...always, ...ofBodies] : always;
    for (const status of expected.filter((name) => !(name in operation.responses))) {
      report({
        message: `An operation ${takesBody ? "with" : "without"} a body must declare ${status}.`,
        location: place.key(),
      });
    }
    for (const status of ofBodies.filter((name) => !takesBody && name in operation.responses)) {
      report({ message: `An operation without a body cannot answer ${status}.`, location: place.child(status).key() });
    }
  },
});
