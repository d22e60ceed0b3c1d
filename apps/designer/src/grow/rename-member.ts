import { posix } from "node:path";
import type { OpenApiDocument } from "@credential-api/contract/generate";
import { editScalars, type WrittenScalar } from "./edit-yaml.ts";
import { type ExampleUse, findExampleUses } from "./example-uses.ts";
import type { FileChanges } from "./file-changes.ts";
import type { RenameTarget } from "./rename-target.ts";

/** A target that is a member. */
export type MemberTarget = RenameTarget & { readonly member: string };

/**
 * Gives a member another name throughout the spec: in its schema, in the values of the examples its schema governs, in the
 * pointers of refusals that name it, and in the bodies of `x-replay`. A place that a second operation shares changes only
 * when it changes for both.
 *
 * @param texts the YAML files people write, relative to `spec/`.
 * @returns the changes, relative to `spec/`.
 */
export function renameMember(
  texts: ReadonlyMap<string, string>,
  document: OpenApiDocument,
  schemaFile: string,
  target: MemberTarget,
): FileChanges {
  const changes = new Map<string, string>();
  const uses = findExampleUses(document, target);
  for (const [file, text] of texts) {
    const edited = editScalars(text, (scalar) => {
      if (file === schemaFile) return editSchema(scalar, target);
      if (posix.basename(file) === "examples.yaml") return editExample(scalar, target, uses);
      return editPointer(scalar, target);
    });
    if (edited !== text) changes.set(file, edited);
  }
  return changes;
}

function editSchema(
  { keys, isKey, value, source }: WrittenScalar,
  { member, newName }: MemberTarget,
): string | undefined {
  const isProperty = isKey && keys.length === 2 && keys[0] === "properties" && value === member;
  const isRequired = !isKey && keys.length === 2 && keys[0] === "required" && value === member;
  return isProperty || isRequired ? source.replace(member, newName) : undefined;
}

function editExample(
  { keys: [, name, part, ...rest], isKey, value, source }: WrittenScalar,
  { member, newName }: MemberTarget,
  uses: ReadonlyMap<string, ExampleUse>,
): string | undefined {
  const use = uses.get(String(name));
  if (use === undefined) return undefined;
  if (part === "value" && isKey && value === member) {
    return use.trails.has(JSON.stringify(rest.slice(0, -1))) ? source.replace(member, newName) : undefined;
  }
  if (part === "value" && rest.at(-1) === "pointer" && !isKey) {
    const pointer = use.pointers.get(String(value));
    return pointer === undefined ? undefined : source.replace(String(value), () => pointer);
  }
  if (part === "x-replay" && rest[0] === "body" && !isKey && use.bodyMembers > 0) {
    const written = source.match(new RegExp(`"${member}"(?=\\s*:)`, "g")) ?? [];
    return written.length === use.bodyMembers ? source.replaceAll(`"${member}"`, `"${newName}"`) : undefined;
  }
  return undefined;
}

/** Pointers into the bundle, as approvals have them. */
function editPointer(
  { isKey, value, source }: WrittenScalar,
  { schema, member, newName }: MemberTarget,
): string | undefined {
  const pointer = `/components/schemas/${schema}/properties/${member}`;
  if (isKey || typeof value !== "string" || !(value === pointer || value.startsWith(`${pointer}/`))) return undefined;
  return source.replace(pointer, () => pointer.slice(0, -member.length) + newName);
}
