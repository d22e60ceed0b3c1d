import type { OperationId } from "@credential-api/contract";
import { caseId } from "../../model/case.ts";
import type { RuleReference } from "../../model/rule.ts";

/** The members that every case of a group has. */
export function head(id: OperationId, name: string, title: string, rule: RuleReference) {
  return { id: caseId(id, "tokens", name), operation: id, group: "tokens", title, rule } as const;
}

/** A name in kebab case, as ids have it. */
export function toName(text: string): string {
  return text.replaceAll(/[A-Z]/g, (letter, at: number) => `${at === 0 ? "" : "-"}${letter.toLowerCase()}`);
}
