import { banner, type GeneratedFiles } from "../shared/generated-files.ts";
import { type MemberSchema, requestMembers } from "../shared/members.ts";
import { operationsOf } from "../shared/openapi-document.ts";
import type { Spec } from "../shared/read-spec.ts";

/**
 * Makes the bounds for forms: for each operation, those of its path parameters and body members. One constant per
 * operation, so that a bundler keeps only those that are used.
 */
export function makeClientLimits({ document }: Spec): GeneratedFiles {
  const constants = operationsOf(document).map(({ id, operation }) => {
    const { path, body } = requestMembers(document, operation);
    const bounds = { path: mapped(path), ...(operation.requestBody && { body: mapped(body) }) };
    return `/** The bounds of the members of a \`${id}\` request. */
export const ${id} = ${JSON.stringify(bounds, null, 2)} as const;\n`;
  });
  return { "client-limits.ts": `${banner("client/client-limits.ts")}${constants.join("\n")}` };
}

function mapped(members: Readonly<Record<string, MemberSchema>>) {
  return Object.fromEntries(Object.entries(members).map(([name, schema]) => [name, toLimits(schema)]));
}

function toLimits(schema: MemberSchema) {
  const { type, format, minLength, maxLength, minimum, maximum, pattern } = schema;
  const labels = schema["x-enum-descriptions"];
  return {
    type,
    format,
    minLength,
    maxLength,
    minimum,
    maximum,
    pattern,
    rule: pattern && schema["x-pattern-rule"],
    values: schema.enum?.map((value, index) => ({ value, label: labels?.[index] ?? value })),
  };
}
