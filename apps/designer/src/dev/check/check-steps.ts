import type { GeneratedFiles } from "@credential-api/contract/generate";
import type { ContractState } from "../../typecheck/contract-state.ts";
import type { Problem } from "../../typecheck/problem.ts";

/** What is to be checked. */
export interface CheckRequest {
  /** The repository, absolute. */
  readonly root: string;
  /** What was just saved, relative to the root: what is wrong there is told first. */
  readonly saved: readonly string[];
  /** The contract when it was last right. */
  readonly before: ContractState | undefined;
}

/** The steps of a check that need no compiler, in their order. */
export const checkSteps = ["yaml", "lint", "generate", "examples"] as const;

/** One of these steps. */
export type CheckStep = (typeof checkSteps)[number];

/** What a check says of the contract. */
export interface CheckResult {
  /** Empty when the contract is right. */
  readonly problems: readonly Problem[];
  /** What is to be written; undefined when the contract is not right. */
  readonly made: Made | undefined;
  /** Files that the contract consists of by reference, absolute; as far as they could be found. */
  readonly dependencies: readonly string[];
}

/** A contract that is right, with everything that is made from it. */
export interface Made {
  readonly files: GeneratedFiles;
  readonly state: ContractState;
  readonly version: string;
  /** Of the published bundle: the identity of the contract. */
  readonly sha256: string;
  /** Of all the files: another one when anything at all is other. */
  readonly hash: string;
}
