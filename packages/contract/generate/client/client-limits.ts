import { banner, type GeneratedFiles } from "../shared/generated-files.ts";
import { type MemberSchema, requestMembers, toMemberSchema } from "../shared/members.ts";
import { type OpenApiDocument, operationsOf } from "../shared/openapi-document.ts";
import type { Spec } from "../shared/read-spec.ts";

/**
 * Makes the bounds for forms: for each operation, those of its parameters and body members. One constant per
 * operation, so that a bundler keeps only those that are used.
 */
export function makeClientLimits({ document }: Spec): GeneratedFiles {
  const constants = operationsOf(document).map(({ id, operation }) => {
    const parts = Object.entries(requestMembers(document, operation));
    const bounds = Object.fromEntries(parts.map(([part, members]) => [part, mapped(document, members)]));
    return `/** The bounds of the members of a \`${id}\` request. */
export const ${id} = ${JSON.stringify(bounds, null, 2)} as const;\n`;
  });
  return { "client-limits.ts": `${banner("client/client-limits.ts")}${constants.join("\n")}` };
}

function mapped(document: OpenApiDocument, members: Readonly<Record<string, MemberSchema>>) {
  return Object.fromEntries(Object.entries(members).map(([name, schema]) => [name, toLimits(document, schema)]));
}

function toLimits(document: OpenApiDocument, schema: MemberSchema): object {
  const { type, format, minLength, maxLength, minimum, maximum, minItems, maxItems, pattern, items } = schema;
  const labels = schema["x-enum-descriptions"];
  return {
    type,
    format,
    minLength,
    maxLength,
    minimum,
    maximum,
    minItems,
    maxItems,
    items: items && toLimits(document, toMemberSchema(document, items)),
    default: schema.default,
    pattern,
    rule: pattern && schema["x-pattern-rule"],
    values: schema.enum?.map((value, index) => ({ value, label: labels?.[index] ?? String(value) })),
  };
}
