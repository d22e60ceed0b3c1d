import type { StateName } from "@credential-api/contract";

/** Every state of the contract; a missing one does not compile. */
export const states = Object.keys({
  initial: true,
  active: true,
  "tmp-locked": true,
  "fail-locked": true,
  "reset-code": true,
  "admin-changed": true,
  disabled: true,
  archived: true,
} satisfies Record<StateName, true>);
