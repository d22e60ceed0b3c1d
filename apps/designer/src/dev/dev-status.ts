import type { Problem } from "../typecheck/problem.ts";

/** What the running server is told, so that an open page of the documentation can show it. */
export type DevStatus =
  /** The contract is right; `hash` is the SHA-256 of its bundle, as the contract's `sha256` has it. */
  | { readonly kind: "ok"; readonly hash: string }
  /** The last edit is broken; the server goes on with the contract before it. */
  | { readonly kind: "broken"; readonly problems: readonly Omit<Problem, "consequences">[] };
