import { isReserved, tooLong } from "./names.ts";

/** What gets another name: a schema, or one of its members. */
export interface RenameTarget {
  readonly schema: string;
  /** Absent when the schema itself is meant. */
  readonly member?: string;
  readonly newName: string;
}

/** The schemas there are, each with the names of its own members. */
export type KnownSchemas = ReadonlyMap<string, readonly string[]>;

/**
 * Reads `StateName CredentialState` or `MobileSignature.msisdn phoneNumber`; `Schema.member` is understood on both sides.
 *
 * @param alsoIn further schemas whose member of the same name gets the new one too.
 * @returns the targets, or everything that is wrong, one sentence each.
 */
export function readTargets(
  oldName: string,
  newName: string,
  alsoIn: readonly string[],
  known: KnownSchemas,
): readonly RenameTarget[] | { readonly problems: readonly string[] } {
  const [schema = "", member, ...rest] = oldName.split(".");
  const problems: string[] = [];
  if (rest.length > 0) problems.push(`"${oldName}" is neither a schema nor Schema.member.`);
  if (member === undefined) {
    if (alsoIn.length > 0) problems.push("--also-in is for members: a schema has its name only once.");
    return checked([{ schema, newName }], problems, known);
  }
  const [newSchema, newMember = newSchema ?? ""] = newName.includes(".") ? newName.split(".") : [schema, newName];
  if (newSchema !== schema) problems.push(`A member stays in its schema: ${schema}.${newMember}, not ${newName}.`);
  const targets = [...new Set([schema, ...alsoIn])].map((each) => ({ schema: each, member, newName: newMember }));
  return checked(targets, problems, known);
}

function checked(
  targets: readonly RenameTarget[],
  problems: readonly string[],
  known: KnownSchemas,
): readonly RenameTarget[] | { readonly problems: readonly string[] } {
  const all = [...problems, ...targets.flatMap((target) => problemsOf(target, known))];
  return all.length > 0 ? { problems: all } : targets;
}

function problemsOf({ schema, member, newName }: RenameTarget, known: KnownSchemas): string[] {
  const members = known.get(schema);
  if (members === undefined) return [`"${schema}" is not a schema of the contract: ${[...known.keys()].join(", ")}.`];
  if (member !== undefined && !members.includes(member)) {
    return [`${schema} has no member "${member}": ${members.join(", ") || "it has none"}.`];
  }
  const problem =
    tooLong(newName) ?? (member === undefined ? schemaNameProblem(newName, known) : memberNameProblem(newName));
  if (problem !== undefined) return [problem];
  if (isReserved(newName)) return [`${newName} means something else in TypeScript: choose another name.`];
  return member !== undefined && members.includes(newName) ? [`${schema} has a member ${newName} already.`] : [];
}

function schemaNameProblem(name: string, known: KnownSchemas): string | undefined {
  if (!/^[A-Z][A-Za-z0-9]*$/.test(name)) return `"${name}" is not a name for a schema: PascalCase, like StateName.`;
  if (known.has(name)) return `${name} is a schema already.`;
  const alike = [...known.keys()].find((other) => other.toLowerCase() === name.toLowerCase());
  return alike && `${name} and ${alike} are one file on systems that do not tell capital letters: choose another name.`;
}

function memberNameProblem(name: string): string | undefined {
  const isRight = /^[a-z][A-Za-z0-9]*$/.test(name);
  return isRight ? undefined : `"${name}" is not a name for a member: camelCase, like stateName.`;
}
