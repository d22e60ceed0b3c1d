import { limits } from "@credential-api/client";

const { maxLength, pattern, rule } = limits.getVascoCredential.path.extId;

/** What is wrong with an external id that a person has typed; nothing when it is empty, because then nothing is looked for. */
export function toIdErrors(id: string): readonly string[] {
  if (id === "") return [];
  // The API counts characters, not the units that a string is made of.
  if ([...id].length > maxLength) return [`An id has at most ${maxLength} characters.`];
  if (!new RegExp(pattern, "u").test(id)) return [`An id ${rule}.`];
  if (id === "." || id === "..") return ["A dot or two are no id."];
  return [];
}
