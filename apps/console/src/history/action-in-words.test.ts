import { expect, test } from "vitest";
import { toActionInWords } from "./action-in-words.ts";

test.each([
  ["createMobileSignature", "Created"],
  ["updateVascoCredential", "Changed"],
  ["deleteMobileSignature", "Deleted"],
  ["unassignVascoCredential", "Taken away from the user"],
  ["renewPuk", "renewPuk"],
])("%s is %s", (operationId, words) => {
  expect(toActionInWords(operationId)).toBe(words);
});
