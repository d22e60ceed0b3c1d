import { operations } from "./operations.js";
import { schemas } from "./schemas.js";

/** For each supported shape of README.md, edits of the contract that lint accepts. */
export const accepted = { ...operations, ...schemas };
