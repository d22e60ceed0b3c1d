import { banner, type GeneratedFiles } from "../shared/generated-files.ts";
import { operationsOf } from "../shared/openapi-document.ts";
import type { Spec } from "../shared/read-spec.ts";
import { comment } from "./client-docs.ts";
import { changesOf } from "./client-table.ts";
import { toShortChangeDocs, toShortDocs } from "./operation-docs.ts";

/**
 * Makes an interface with one member per operation and per change, with a short documentation, for objects with another value
 * per operation: a query, a mutation.
 */
export function makeClientMembers(spec: Spec): GeneratedFiles {
  const members = [
    ...operationsOf(spec.document).map((placed) => toMember(placed.id, toShortDocs(spec, placed))),
    ...changesOf(spec).map((change) => toMember(change.name, toShortChangeDocs(spec, change))),
  ];
  const parts = [
    'import type { OperationId } from "../operations.ts";',
    'import type { ClientChangePairs } from "./client-docs.ts";\n',
    "export interface ClientMembers<Types extends { readonly [Name in OperationId | keyof ClientChangePairs]: unknown }> {",
    members.join("\n"),
    "}\n",
  ];
  return { "client-members.ts": `${banner("client/client-members.ts")}${parts.join("\n")}` };
}

function toMember(name: string, docs: readonly string[]): string {
  return `${comment(docs)}\n  readonly ${name}: Types["${name}"];`;
}
