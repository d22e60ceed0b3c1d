import { describe, expect, test } from "vitest";
import { type Members, toChoices, toDifferences, toMerged, toOpenMembers } from "./merge.ts";

const base: Members = {
  stateName: "active",
  msisdn: "+41791111111",
  policyExtId: "policy-1",
  modificationComment: "New phone",
};
const compare = (theirs: Members, mine: Members) => toDifferences(base, { ...base, ...theirs }, mine);

describe("differences", () => {
  test("say which side has changed a member", () => {
    const differences = compare(
      { msisdn: "+41792222222", policyExtId: "policy-2" },
      { stateName: "disabled", msisdn: "+41793333333" },
    );
    expect(differences).toEqual([
      { member: "stateName", base: "active", theirs: "active", mine: "disabled", changedBy: "mine" },
      { member: "policyExtId", base: "policy-1", theirs: "policy-2", mine: "policy-1", changedBy: "theirs" },
      { member: "msisdn", base: "+41791111111", theirs: "+41792222222", mine: "+41793333333", changedBy: "both" },
    ]);
  });

  test("of the same change on both sides are agreed", () => {
    expect(compare({ stateName: "disabled" }, { stateName: "disabled" })).toMatchObject([{ changedBy: "agreed" }]);
  });

  test("do not count a policy that a VASCO change only repeats as mine", () => {
    const differences = compare({ policyExtId: "policy-2" }, { policyExtId: "policy-1", stateName: "disabled" });
    expect(differences).toMatchObject([
      { member: "stateName", changedBy: "mine" },
      { member: "policyExtId", changedBy: "theirs" },
    ]);
  });

  test("take an empty comment for none", () => {
    const { modificationComment: _, ...cleared } = base;
    expect(toDifferences(base, cleared, { modificationComment: "" })).toMatchObject([
      { member: "modificationComment", theirs: undefined, mine: undefined, changedBy: "agreed" },
    ]);
  });

  test("do not show members that a change cannot set", () => {
    const changed = { ...base, lastModified: "2026-05-01T00:00:00Z", stateChangeReason: "changed-by-admin" };
    expect(toDifferences(base, changed, {})).toEqual([]);
  });
});

describe("choices", () => {
  const differences = compare(
    { msisdn: "+41792222222", policyExtId: "policy-2" },
    { stateName: "disabled", msisdn: "+41793333333" },
  );

  test("are preselected where one side has changed a member, and never where both have", () => {
    expect(toChoices(differences)).toEqual({ stateName: "mine", policyExtId: "theirs" });
    expect(toOpenMembers(differences, toChoices(differences))).toEqual(["msisdn"]);
  });

  test("are not asked for where both agree", () => {
    const agreed = compare({ stateName: "disabled" }, { stateName: "disabled" });
    expect(toOpenMembers(agreed, toChoices(agreed))).toEqual([]);
  });
});

describe("the merged change", () => {
  const mine: Members = { stateName: "disabled", msisdn: "+41793333333" };
  const differences = compare({ msisdn: "+41792222222", policyExtId: "policy-2" }, mine);

  test("has the members where mine is chosen", () => {
    expect(toMerged(differences, { stateName: "mine", policyExtId: "theirs", msisdn: "mine" }, mine)).toEqual(mine);
    expect(toMerged(differences, { stateName: "mine", policyExtId: "theirs", msisdn: "theirs" }, mine)).toEqual({
      stateName: "disabled",
    });
  });

  test("undoes what others have changed, if that is chosen", () => {
    expect(toMerged(differences, { stateName: "theirs", policyExtId: "mine", msisdn: "theirs" }, mine)).toEqual({
      policyExtId: "policy-1",
    });
  });

  test("is empty when all is as others have left it", () => {
    expect(toMerged(differences, { stateName: "theirs", policyExtId: "theirs", msisdn: "theirs" }, mine)).toEqual({});
  });

  test("clears a comment that others have written, if there was none before", () => {
    const { modificationComment: _, ...without } = base;
    const written = toDifferences(without, { ...without, modificationComment: "theirs" }, {});
    expect(toMerged(written, { modificationComment: "mine" }, {})).toEqual({ modificationComment: "" });
  });

  test("keeps an empty comment of mine, which removes theirs", () => {
    const cleared = compare({ modificationComment: "theirs" }, { modificationComment: "" });
    expect(toMerged(cleared, { modificationComment: "mine" }, { modificationComment: "" })).toEqual({
      modificationComment: "",
    });
  });
});
