import type { StandInRule } from "@credential-api/client/testing";
import { describe, expect, test } from "vitest";
import { createRuleList } from "./rule-list.ts";

function listOf(...rules: readonly StandInRule[]) {
  const list = createRuleList();
  list.replace(rules);
  return list;
}

const update = "updateMobileSignature";

/** Which of so many requests the rules apply to. */
const decisions = (rules: readonly StandInRule[], requests = 200) => {
  const list = listOf(...rules);
  return Array.from({ length: requests }, () => list.decide(update, {})?.rule);
};

describe("the first rule that applies decides", () => {
  test("by operation and path parameters", () => {
    const list = listOf(
      { id: "mine", operation: update, path: { userExtId: "user-123" }, status: 409 },
      { id: "reads", operation: "getMobileSignature", status: 404 },
      { id: "others", status: 503 },
    );
    expect(list.decide(update, { userExtId: "user-123" })?.rule).toBe("mine");
    expect(list.decide(update, { userExtId: "user-456" })?.rule).toBe("others");
    expect(list.decide(update, { userExtId: undefined })?.rule).toBe("others");
    expect(list.decide("getMobileSignature", {})?.rule).toBe("reads");
  });

  test("a rule for all is for the operations that declare its response", () => {
    const list = listOf({ status: 409 });
    expect(list.decide("getMobileSignature", {})).toBeUndefined();
    expect(list.decide("updateVascoCredential", {})).toMatchObject({ response: { status: 409 } });
  });

  test("a rule without a response leaves it to the operation", () => {
    expect(listOf({ delayMs: 5 }).decide(update, {})).toEqual({ rule: "rule-1", delayMs: 5, truncate: false });
  });
});

test("after count requests a rule applies no more, and the next one does", () => {
  const list = listOf({ status: 503, count: 2 }, { status: 500, count: 1 });
  expect(Array.from({ length: 4 }, () => list.decide(update, {})?.response?.status)).toEqual([
    503,
    503,
    500,
    undefined,
  ]);
  expect(list.list()).toMatchObject([
    { id: "rule-1", matched: 2, applied: 2 },
    { id: "rule-2", matched: 1, applied: 1 },
  ]);
});

describe("chance", () => {
  test("is the same in every run, and another with another seed or id", () => {
    const some = decisions([{ status: 503, share: 0.3 }]);
    expect(decisions([{ status: 503, share: 0.3 }])).toEqual(some);
    expect(decisions([{ status: 503, share: 0.3, seed: 2 }])).not.toEqual(some);
    const rate = some.filter(Boolean).length / some.length;
    expect(rate).toBeGreaterThan(0.2);
    expect(rate).toBeLessThan(0.4);
  });

  test("two rules with one share decide apart from each other", () => {
    const found = decisions([
      { status: 503, share: 0.5 },
      { status: 500, share: 0.5 },
    ]);
    expect(new Set(found)).toEqual(new Set(["rule-1", "rule-2", undefined]));
  });

  test("requests that a rule is not for do not change its decisions", () => {
    const list = listOf({ operation: update, status: 503, share: 0.3 });
    const found = Array.from({ length: 200 }, () => {
      list.decide("getMobileSignature", {});
      return list.decide(update, {})?.rule;
    });
    expect(found).toEqual(decisions([{ status: 503, share: 0.3 }]));
  });

  test("delays have the median, the 99th percentile and the bounds of their distribution", () => {
    const delaysOf = (rule: StandInRule) => {
      const list = listOf(rule);
      return Array.from({ length: 2_000 }, () => list.decide(update, {})?.delayMs ?? -1).sort((a, b) => a - b);
    };
    const lognormal = delaysOf({ delayMs: { lognormal: { median: 100, p99: 1_000 } } });
    expect(lognormal[1_000]).toBeGreaterThan(90);
    expect(lognormal[1_000]).toBeLessThan(110);
    expect(lognormal[1_980]).toBeGreaterThan(750);
    expect(lognormal[1_980]).toBeLessThan(1_300);
    const uniform = delaysOf({ delayMs: { uniform: { min: 100, max: 200 } } });
    expect(uniform[0]).toBeGreaterThanOrEqual(100);
    expect(uniform[0]).toBeLessThan(105);
    expect(uniform.at(-1)).toBeLessThanOrEqual(200);
    expect(delaysOf({ delayMs: { lognormal: { median: 59_000, p99: 60_000 } } }).at(-1)).toBe(60_000);
  });
});

describe("headers", () => {
  test("a value takes the place of the example, whatever its case", () => {
    const list = listOf({ status: 503, headers: { "retry-AFTER": "0" } });
    expect(list.decide(update, {})?.response?.headers).toEqual({ "Retry-After": "0" });
  });

  test("null leaves one out, also where operations declare different ones", () => {
    const list = listOf({ status: 503, headers: { "Retry-After": null } });
    expect(list.decide(update, {})?.response?.headers).toEqual({});
  });
});

describe("ids", () => {
  test("are given in order, pass over those that are taken, and begin again when all rules are replaced", () => {
    const list = listOf({ status: 503, id: "rule-2" });
    expect([list.add({ status: 503 })?.id, list.add({ status: 503 })?.id]).toEqual(["rule-1", "rule-3"]);
    list.remove("rule-3");
    expect(list.add({ status: 503 })?.id).toBe("rule-4");
    expect(list.replace([{ status: 503 }]).map(({ id }) => id)).toEqual(["rule-1"]);
  });

  test("of another rule are not taken", () => {
    const list = listOf({ status: 503, id: "mine" });
    expect(list.add({ status: 500, id: "mine" })).toBeUndefined();
    expect(list.list()).toMatchObject([{ status: 503 }]);
  });
});
