import { banner, type GeneratedFiles } from "../shared/generated-files.ts";
import { type MemberSchema, requestMembers, toConstraints } from "../shared/members.ts";
import { type ContractOperation, operationsOf } from "../shared/openapi-document.ts";
import type { Spec } from "../shared/read-spec.ts";
import { type Change, changesOf } from "./client-table.ts";

/**
 * Makes the interface of a client. Each method has the documentation of its operation, so that an editor shows it at a
 * call. A client supplies its own types of options, drafts and results.
 *
 * These are methods and not mapped types: TypeScript 7 shows no documentation through a mapped type, and no compiler shows
 * the documentation of a property while you type its arguments.
 */
export function makeClientDocs(spec: Spec): GeneratedFiles {
  const placed = operationsOf(spec.document);
  const changes = changesOf(spec);
  const parts = [
    'import type { OperationId, OperationRequest } from "../operations.ts";\n',
    ...placed.map(({ id }) => `export interface ${requestName(id)} extends OperationRequest<"${id}"> {}\n`),
    "export interface ClientOperations<Options, Results extends { readonly [Id in OperationId]: unknown }> {",
    placed
      .map((each) => method(toDocs(spec, each), each.id, [`request: ${requestName(each.id)}`], `Results["${each.id}"]`))
      .join("\n"),
    "}\n",
    "export interface ClientChangePairs {",
    ...changes.map(
      ({ name, update, read }) =>
        `  readonly ${name}: { readonly update: "${update.id}"; readonly read: "${read.id}" };`,
    ),
    "}\n",
    "export interface ClientChanges<",
    "  Options,",
    "  Drafts extends { readonly [Name in keyof ClientChangePairs]: unknown },",
    "  Results extends { readonly [Name in keyof ClientChangePairs]: unknown },",
    "> {",
    changes
      .map((change) => {
        const parameters = [`path: ${requestName(change.update.id)}["path"]`, `draft: Drafts["${change.name}"]`];
        return method(toChangeDocs(spec, change), change.name, parameters, `Results["${change.name}"]`);
      })
      .join("\n"),
    "}\n",
  ];
  return { "client-docs.ts": `${banner("client/client-docs.ts")}${parts.join("\n")}` };
}

function requestName(id: string): string {
  return `${id.charAt(0).toUpperCase()}${id.slice(1)}Request`;
}

function method(docs: readonly string[], name: string, parameters: readonly string[], result: string): string {
  const lines = docs.join("\n").replaceAll("*/", "*\\/").split("\n");
  const given = ["this: void", ...parameters, "options?: Options"];
  return [
    "  /**",
    ...lines.map((line) => `   * ${line}`.trimEnd()),
    "   */",
    `  ${name}(${given.join(", ")}): ${result};`,
  ].join("\n");
}

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

function permissions(placed: readonly ContractOperation[]): string[] {
  const names = new Set(placed.flatMap(({ operation }) => operation["x-required-permissions"]));
  return ["", `**Permissions**, all of: ${[...names].map((name) => `\`${name}\``).join(", ")}`];
}

function members(spec: Spec, { operation }: ContractOperation, leftOut?: string): string[] {
  const { path, body } = requestMembers(spec.document, operation);
  return [
    "",
    "**Members**",
    ...Object.entries(path).map(([name, schema]) => toLine(`path.${name}`, schema)),
    ...Object.entries(body)
      .filter(([name]) => name !== leftOut)
      .map(([name, schema]) => toLine(leftOut ? name : `body.${name}`, schema)),
  ];
}

function toLine(name: string, schema: MemberSchema): string {
  return `- \`${name}\`: ${schema.deprecated ? "deprecated, " : ""}${toConstraints(schema)}`;
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
