import type { OperationId } from "@credential-api/contract";
import { type Case, caseId, type Group } from "../../model/case.ts";

/** A case of an operation, without what follows from its operation and its group. */
export type CaseDefinition = Pick<Case, "title" | "rule" | "run"> & {
  /** Kebab case. */
  readonly name: string;
  readonly covers?: Case["covers"];
};

/** A case of an operation. */
export function defineCase(id: OperationId, group: Group, { name, covers = {}, ...rest }: CaseDefinition): Case {
  return { id: caseId(id, group, name), operation: id, group, covers, ...rest };
}
