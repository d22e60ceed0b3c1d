import { limits } from "@credential-api/client";
import { toBoundErrors } from "../controls/bound-errors.ts";

/** What is wrong with an external id that a person has typed; nothing when it is empty, because then nothing is looked for. */
export function toIdErrors(id: string): readonly string[] {
  if (id === "") return [];
  if (id === "." || id === "..") return ["A dot or two are no id."];
  return toBoundErrors(id, limits.getVascoCredential.path.extId);
}
