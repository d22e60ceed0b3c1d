import { type Change, changesOf } from "./client-table.ts";
import { banner, type GeneratedFiles } from "./generated-files.ts";
import { type MemberSchema, requestMembers, toConstraints } from "./members.ts";
import { operationsOf, type PlacedOperation } from "./openapi-document.ts";
import type { Spec } from "./read-spec.ts";

/**
 * Makes the interface of a client, each method documented with all that the contract says of its operation, so that an
 * editor shows it where a client calls one. A client brings its own types of options, drafts and answers.
 *
 * Methods, and no mapped types: TypeScript 7 shows no documentation through a mapped type, and neither compiler shows that
 * of a property while its arguments are typed.
 */
export function makeClientDocs(spec: Spec): GeneratedFiles {
  const placed = operationsOf(spec.document);
  const changes = changesOf(spec);
  const parts = [
    'import type { OperationId, OperationRequest } from "../operations.ts";\n',
    ...placed.map(({ id }) => `export interface ${requestName(id)} extends OperationRequest<"${id}"> {}\n`),
    "export interface ClientOperations<Options, Answers extends { readonly [Id in OperationId]: unknown }> {",
    placed
      .map((each) => method(toDocs(spec, each), each.id, [`request: ${requestName(each.id)}`], `Answers["${each.id}"]`))
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
    "  Answers extends { readonly [Name in keyof ClientChangePairs]: unknown },",
    "> {",
    changes
      .map((change) => {
        const parameters = [`path: ${requestName(change.update.id)}["path"]`, `draft: Drafts["${change.name}"]`];
        return method(toChangeDocs(spec, change), change.name, parameters, `Answers["${change.name}"]`);
      })
      .join("\n"),
    "}\n",
  ];
  return { "client-docs.ts": `${banner("client-docs.ts")}${parts.join("\n")}` };
}

function requestName(id: string): string {
  return `${id.charAt(0).toUpperCase()}${id.slice(1)}Request`;
}

function method(docs: readonly string[], name: string, parameters: readonly string[], answer: string): string {
  const lines = docs.join("\n").replaceAll("*/", "*\\/").split("\n");
  const given = ["this: void", ...parameters, "options?: Options"];
  return [
    "  /**",
    ...lines.map((line) => `   * ${line}`.trimEnd()),
    "   */",
    `  ${name}(${given.join(", ")}): ${answer};`,
  ].join("\n");
}

/** What an editor shows of an operation, line by line. */
export function toDocs(spec: Spec, placed: PlacedOperation): string[] {
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

/** What an editor shows of a change, line by line. */
export function toChangeDocs(spec: Spec, { update, read }: Change): string[] {
  const { summary, description } = update.operation;
  return [
    `${summary}, safe from what others change meanwhile.`,
    "",
    `Reads it with \`${read.id}\`, asks a function for the members to change, and sends them with \`${update.id}\` and the`,
    "version that was read. If somebody else was faster, it reads again and asks again, up to a bound; after that the 409",
    "carries `mine`, `theirs` and `base`.",
    ...paragraph(description),
    ...permissions([read, update]),
    ...members(spec, update, "version"),
    ...errors(spec, [read, update]),
    ...deprecation([read, update]),
  ];
}

function permissions(placed: readonly PlacedOperation[]): string[] {
  const names = new Set(placed.flatMap(({ operation }) => operation["x-required-permissions"]));
  return ["", `**Permissions**, all of: ${[...names].map((name) => `\`${name}\``).join(", ")}`];
}

function members(spec: Spec, { operation }: PlacedOperation, leftOut?: string): string[] {
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

function errors(spec: Spec, placed: readonly PlacedOperation[]): string[] {
  const lines = placed.flatMap(({ operation }) =>
    Object.entries(operation["x-errors"]).flatMap(([status, codes]) =>
      codes.map((code) => `- ${status} \`${code}\`: ${spec.errors[code]?.when ?? ""}`),
    ),
  );
  return ["", "**Errors**", ...[...new Set(lines)].sort()];
}

/** Without a date, only a major version takes an operation away; with one, any version may after that day. */
function deprecation(placed: readonly PlacedOperation[]): string[] {
  const leaving = placed.filter(({ operation }) => operation.deprecated);
  if (leaving.length === 0) return [];
  const [earliest] = leaving.flatMap(({ operation }) => operation["x-sunset"] ?? []).sort();
  return [
    "",
    `@deprecated ${earliest ? `It may be gone after ${earliest}` : "A later major version of the contract may not have it"}.`,
  ];
}

function paragraph(text: string | undefined): string[] {
  return text === undefined ? [] : ["", ...text.trim().split("\n")];
}
