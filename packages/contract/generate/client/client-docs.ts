import { parsePointer } from "@credential-api/openapi";
import { banner, type GeneratedFiles } from "../shared/generated-files.ts";
import { type ContractOperation, operationsOf, type Parameter, resolve } from "../shared/openapi-document.ts";
import type { Spec } from "../shared/read-spec.ts";
import { changesOf } from "./client-table.ts";
import { toChangeDocs, toDocs } from "./operation-docs.ts";

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
  const lists = placed.flatMap((each) => (each.operation["x-pagination"] ? [each] : []));
  const reads = new Map(changes.map(({ update, read }) => [update.id, read.id]));
  const parts = [
    `import type { OperationId, OperationRequest${lists.length > 0 ? ", OperationResponse" : ""} } from "../operations.ts";\n`,
    ...placed.map(({ id }) => `export interface ${requestName(id)} extends OperationRequest<"${id}"> {}\n`),
    "export interface ClientItems {",
    ...lists.map((list) => `  readonly ${list.id}: ${itemType(list)};`),
    "}\n",
    "export interface ClientOperations<",
    "  Options,",
    // biome-ignore lint/suspicious/noTemplateCurlyInString: a template literal type
    "  Results extends { readonly [Id in OperationId | `${keyof ClientItems}.all`]: unknown },",
    "> {",
    placed.map((each) => (lists.includes(each) ? listMember(spec, each) : operationMember(spec, each))).join("\n"),
    "}\n",
    "export interface ClientLookups {",
    ...placed.flatMap(({ id, method }) => {
      const read = reads.get(id);
      return read || method === "delete" ? [`  readonly ${id}: ${read ? `"${read}"` : "never"};`] : [];
    }),
    "}\n",
    `export type ClientReadId = ${placed.flatMap(({ id, method }) => (method === "get" ? `"${id}"` : [])).join(" | ") || "never"};\n`,
    "export interface ClientChangePairs {",
    ...changes.map(
      ({ name, update, read }) =>
        `  readonly ${name}: { readonly update: "${update.id}"; readonly read: "${read.id}" };`,
    ),
    "}\n",
    "export interface ClientChanges<",
    "  Options extends { readonly [Name in keyof ClientChangePairs]: unknown },",
    "  Drafts extends { readonly [Name in keyof ClientChangePairs]: unknown },",
    "  Results extends { readonly [Name in keyof ClientChangePairs]: unknown },",
    "> {",
    changes
      .map((change) => {
        const parameters = [`path: ${requestName(change.update.id)}["path"]`, `draft: Drafts["${change.name}"]`];
        const options = `Options["${change.name}"]`;
        return method(toChangeDocs(spec, change), change.name, parameters, `Results["${change.name}"]`, options);
      })
      .join("\n"),
    "}\n",
  ];
  return { "client-docs.ts": `${banner("client/client-docs.ts")}${parts.join("\n")}` };
}

function operationMember(spec: Spec, each: ContractOperation): string {
  return method(toDocs(spec, each), each.id, [requestParameter(spec, each)], `Results["${each.id}"]`);
}

/** A function that has another one, for all pages, which a method cannot have. */
function listMember(spec: Spec, each: ContractOperation): string {
  const { id } = each;
  const signature = method(toDocs(spec, each), "", [requestParameter(spec, each)], `Results["${id}"]`);
  const indented = signature.replace(/^(?=.)/gm, "  ");
  return `${comment(toDocs(spec, each))}\n  readonly ${id}: {\n${indented}\n  } & Results["${id}.all"];`;
}

/** Optional when nothing in it is required. */
function requestParameter({ document }: Spec, { id, operation }: ContractOperation): string {
  const isRequired =
    operation.requestBody?.required ||
    operation.parameters?.some((parameter) => resolve<Parameter>(document, parameter).required);
  return `request${isRequired ? "" : "?"}: ${requestName(id)}`;
}

function itemType({ id, operation }: ContractOperation): string {
  const members = parsePointer(operation["x-pagination"]?.items ?? "").map((name) => `[${JSON.stringify(name)}]`);
  return `Extract<OperationResponse<"${id}">, { readonly status: 200 }>["body"]${members.join("")}[number]`;
}

function requestName(id: string): string {
  return `${id.charAt(0).toUpperCase()}${id.slice(1)}Request`;
}

function method(
  docs: readonly string[],
  name: string,
  parameters: readonly string[],
  result: string,
  options = "Options",
): string {
  const given = ["this: void", ...parameters, `options?: ${options}`];
  return `${comment(docs)}\n  ${name}(${given.join(", ")}): ${result};`;
}

/** A documentation comment of a member. */
export function comment(docs: readonly string[]): string {
  const lines = docs.join("\n").replaceAll("*/", "*\\/").split("\n");
  return ["  /**", ...lines.map((line) => `   * ${line}`.trimEnd()), "   */"].join("\n");
}
