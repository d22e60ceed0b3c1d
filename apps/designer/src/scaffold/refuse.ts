import { Refusal } from "../refusal.ts";

/** A refusal for several reasons, one per line, that ends with what a person wants to know first. */
export function refuse(problems: readonly string[]): Refusal {
  return new Refusal([...problems, "Nothing was written."].join("\n"));
}
