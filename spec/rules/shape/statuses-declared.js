const commonStatuses = ["200", "400", "401", "403", "404", "422", "500", "503"];
const bodyStatuses = ["409", "413", "415"];

/**
 * Every operation declares the common statuses. Operations with a body also declare the statuses that concern a body and
 * its `version`; operations without a body do not.
 *
 * @type {import("@redocly/openapi-core").Oas3Rule}
 */
export const statusesDeclared = () => ({
  Operation(operation, { report, location }) {
    if (!operation.responses) return;
    const takesBody = operation.requestBody !== undefined;
    const at = location.child("responses");
    const expected = takesBody ? [...commonStatuses, ...bodyStatuses] : commonStatuses;
    for (const status of expected.filter((name) => !(name in operation.responses))) {
      report({
        message: `An operation ${takesBody ? "with" : "without"} a body must declare ${status}. Add it to \`responses\`.`,
        location: at.key(),
      });
    }
    for (const status of bodyStatuses.filter((name) => !takesBody && name in operation.responses)) {
      report({
        message: `An operation without a body cannot return ${status}. Remove it.`,
        location: at.child(status).key(),
      });
    }
  },
});
