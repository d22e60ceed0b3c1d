import type { OperationId } from "@credential-api/contract";

/** Names the sentence of the contract that a case checks. `src/rules` finds the text, its file and its line. */
export type RuleReference =
  /** An entry of `spec/DECISIONS.md` by the name that evidence marks use: `strict-json`. */
  | { readonly decision: string }
  /** The description of an operation, or that of one of its responses. */
  | { readonly operation: OperationId; readonly status?: number }
  /** A location in the bundled document, as a JSON Pointer (RFC 6901): a member of a schema, a parameter. */
  | { readonly pointer: string }
  /** A standard that the contract relies on. */
  | { readonly standard: string; readonly says: string };

/** Who made a rule. `S`: the vendor's page of the operation. `V`: another page of the vendor. `D`: this contract. */
export type RuleSource = "S" | "V" | "D" | "standard";

/** A sentence of the contract. */
export interface Rule {
  readonly source: RuleSource;
  /** The name by which a configuration waives the rule: the decision, or the location in the document. */
  readonly name: string;
  readonly text: string;
  /** `spec/DECISIONS.md:92`; absent for a standard. */
  readonly location?: string;
}
