import { expect, it } from "vitest";
import { nearest } from "../src/nearest.ts";

it.each([
  ["mesage", ["code", "message", "pointer"], "message"],
  ["StateNam.yaml", ["StateName.yaml", "Timestamp.yaml"], "StateName.yaml"],
  ["CODE", ["code", "node"], "code"],
  ["colour", ["code", "message"], undefined],
  ["code", ["code"], undefined],
  ["x", [], undefined],
])("%s among %j is %s", (name, names, meant) => {
  expect(nearest(name, names)).toBe(meant);
});

it("takes a limit of its own", () => {
  expect(nearest("CredentialView", ["CredentialViews"], 1)).toBe("CredentialViews");
  expect(nearest("CredentialCreate", ["CredentialDelete"], 2)).toBe(undefined);
});
