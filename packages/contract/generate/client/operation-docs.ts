/** The documentation of operations and changes for editors, made of what the contract says. */
import { type MemberSchema, requestMembers, toConstraints } from "../shared/members.ts";
import type { ContractOperation } from "../shared/openapi-document.ts";
import type { Spec } from "../shared/read-spec.ts";
import type { Change } from "./client-table.ts";

/** The documentation of an operation, line by line. */
export function toDocs(spec: Spec, placed: ContractOperation): string[] {
  const { method, path, operation } = placed;
  return [
    `${operation.summary}.`,
    ...paragraph(operation.description),
    "",
    `\`${method.toUpperCase()} ${path}\`, since ${operation["x-since"].join(" and ")}`,
    ...permissions([placed]),
    ...members(spec, placed),
    ...errors(spec, [placed]),
    ...deprecation([placed]),
  ];
}

/** The documentation of an operation without its description and members, for a second mention of it. */
export function toShortDocs(spec: Spec, placed: ContractOperation): string[] {
  const { id, operation } = placed;
  const see = `See \`${id}\` of the client for what it does and for the members of its request.`;
  return [
    `${operation.summary}.`,
    "",
    see,
    ...permissions([placed]),
    ...errors(spec, [placed]),
    ...deprecation([placed]),
  ];
}

/** The documentation of a change, line by line. */
export function toChangeDocs(spec: Spec, { update, read }: Change): string[] {
  const { summary, description } = update.operation;
  return [
    `${summary}, without overwriting concurrent changes.`,
    "",
    `Reads the credential with \`${read.id}\`, calls a function for the members to change, and sends them with`,
    `\`${update.id}\` and the version that was read. After a conflict it reads and calls again, up to a limit; then the`,
    "409 has `mine`, `theirs` and `base`.",
    ...paragraph(description),
    ...permissions([read, update]),
    ...members(spec, update, "version"),
    ...errors(spec, [read, update]),
    ...deprecation([read, update]),
  ];
}

/** The documentation of a change without its description and members, for a second mention of it. */
export function toShortChangeDocs(spec: Spec, { name, update, read }: Change): string[] {
  return [
    `${update.operation.summary}, without overwriting concurrent changes.`,
    "",
    `See \`${name}\` of the client for what it does and for the members that can be changed.`,
    ...permissions([read, update]),
    ...errors(spec, [read, update]),
    ...deprecation([read, update]),
  ];
}

function permissions(placed: readonly ContractOperation[]): string[] {
  const all = new Set<string>();
  const any: string[] = [];
  for (const { operation } of placed) {
    const required = operation["x-required-permissions"];
    if ("anyOf" in required) any.push(`any of: ${names(required.anyOf)}`);
    else for (const name of required) all.add(name);
  }
  const rules = [...(all.size > 0 ? [`all of: ${names([...all])}`] : []), ...any];
  if (rules.length > 0) return ["", `**Permissions**, ${rules.join("; ")}`];
  const isPublic = placed.every(({ operation }) => operation.security?.length === 0);
  return ["", isPublic ? "**Permissions**: none, and no token" : "**Permissions**: none"];
}

function names(permissions: readonly string[]): string {
  return permissions.map((name) => `\`${name}\``).join(", ");
}

function members(spec: Spec, { operation }: ContractOperation, leftOut?: string): string[] {
  const { body = {}, ...parameters } = requestMembers(spec.document, operation);
  const lines = Object.entries(parameters).flatMap(([part, named]) =>
    Object.entries(named).map(([name, schema]) => toLine(spec, `${part}.${name}`, schema)),
  );
  const bodyLines = Object.entries(body)
    .filter(([name]) => name !== leftOut)
    .map(([name, schema]) => toLine(spec, leftOut ? name : `body.${name}`, schema));
  return lines.length + bodyLines.length === 0 ? [] : ["", "**Members**", ...lines, ...bodyLines];
}

function toLine({ document }: Spec, name: string, schema: MemberSchema): string {
  return `- \`${name}\`: ${schema.deprecated ? "deprecated, " : ""}${toConstraints(document, schema)}`;
}

function errors(spec: Spec, placed: readonly ContractOperation[]): string[] {
  const lines = placed.flatMap(({ operation }) =>
    Object.entries(operation["x-errors"]).flatMap(([status, codes]) =>
      codes.map((code) => `- ${status} \`${code}\`: ${spec.errors[code]?.when ?? ""}`),
    ),
  );
  return ["", "**Errors**", ...[...new Set(lines)].sort()];
}

/** Without a date, only a major version removes an operation; with one, any version may after that day. */
function deprecation(placed: readonly ContractOperation[]): string[] {
  const deprecated = placed.filter(({ operation }) => operation.deprecated);
  if (deprecated.length === 0) return [];
  const [earliest] = deprecated.flatMap(({ operation }) => operation["x-sunset"] ?? []).sort();
  return [
    "",
    `@deprecated ${earliest ? `It may be removed after ${earliest}` : "A later major version of the contract may remove it"}.`,
  ];
}

function paragraph(text: string | undefined): string[] {
  return text === undefined ? [] : ["", ...text.trim().split("\n")];
}
