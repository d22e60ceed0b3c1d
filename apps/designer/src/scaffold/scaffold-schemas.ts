import { capitalize, toWords, uncapitalize, withArticle } from "./names.ts";
import type { OperationPlan } from "./plan-operation.ts";
import { prompt } from "./prompt.ts";
import { wrap } from "./prose.ts";

/** The schema of a new resource: what every kind of it has, to be followed by other members. */
export function scaffoldAnswerSchema(plan: OperationPlan): string {
  const { noun, takesVersion } = plan;
  return `type: object
description: |
  ${prompt} what ${withArticle(noun)} is. A member without a value is left out. Members may be added in later releases.
required: [${takesVersion ? "version, " : ""}extId]
properties:
${takesVersion ? "  version:\n    $ref: ../../shared/Version.yaml\n" : ""}  extId:
    $ref: ../../shared/ExtId.yaml
    description: '${prompt} whose external ID this is.'
x-evidence: D ${decisionOf(plan).toLowerCase().replaceAll(" ", "-")}
`;
}

/** The schema of what is sent: closed, nothing in it required. */
export function scaffoldRequestSchema({ noun, takesVersion }: OperationPlan): string {
  return `type: object
description: |
  ${prompt} what the members change of the ${noun}. Every member is optional. Omitted members stay unchanged.
additionalProperties: false
properties:
  modificationComment:
    $ref: ../../shared/ModificationComment.yaml
${takesVersion ? versionMember : ""}x-evidence: D strict-requests
`;
}

const versionMember = `  version:
    $ref: ../../shared/Version.yaml
    description: |
      Version that the change is based on, as last read. If it is not the current one, nothing is changed and the answer
      is 409. Left out, the change applies to whatever is there.
    x-evidence: D version-is-optional
`;

/** The entry of DECISIONS.md that the bounds of a new schema refer to. */
export function scaffoldDecision(plan: OperationPlan, date: string): string {
  const [, entry] = plan.evidence?.split(" ") ?? [];
  const paragraphs = [
    `${prompt} why these members, their bounds, and those that are always there; and what the vendor says of them.`,
    ...(entry === undefined
      ? []
      : [`${prompt} whether the entry \`${entry}\` is about this too. If not, its mark goes from the operation.`]),
  ];
  return [`### ${decisionOf(plan)}`, `D, ${date}.`, ...paragraphs.map((text) => wrap(text, ""))].join("\n\n");
}

function decisionOf({ resource }: OperationPlan): string {
  return `Members of ${toWords(resource)}`;
}

/** The name of the schema of what is sent: `MobileSignatureUpdate` for `updateMobileSignature`. */
export function requestSchemaName({ verb, resource }: OperationPlan): string {
  return `${resource}${capitalize(verb)}`;
}

/** The external ID that the scaffold's own example has. */
export function exampleExtId({ resource }: OperationPlan): string {
  return `${toWords(uncapitalize(resource)).replaceAll(" ", "-")}-123`;
}
