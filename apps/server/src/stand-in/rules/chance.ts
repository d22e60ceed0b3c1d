import { createHash } from "node:crypto";

/**
 * A random number from 0 up to, not including, 1, that follows from the names alone. The decision about a request depends on its rule
 * and on how many requests the rule has seen before, and on no other rule and no other request.
 */
export function chance(...names: readonly (string | number)[]): number {
  return createHash("sha256").update(JSON.stringify(names)).digest().readUInt32BE() / 4_294_967_296;
}
