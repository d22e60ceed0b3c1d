import { limits, type StateName } from "@credential-api/client";
import { describe, expect, test } from "vitest";
import { statesInWords, toLockChange, toReasonInWords, toStateInWords, toValidityInWords } from "./state-in-words.ts";

const states = limits.updateMobileSignature.body.stateName.values.map(({ value }) => value) as readonly StateName[];

describe("a state in words", () => {
  test("exists for every state of the contract, each with a title of its own", () => {
    expect(Object.keys(statesInWords).sort()).toEqual([...states].sort());
    expect(new Set(Object.values(statesInWords).map(({ title }) => title)).size).toBe(states.length);
  });

  test("never shows the name of the contract", () => {
    for (const state of states.filter((name) => name.includes("-"))) {
      expect(`${statesInWords[state].title} ${statesInWords[state].meaning}`).not.toContain(state);
    }
  });
});

test("a state of a newer contract has its own name as its title", () => {
  expect(toStateInWords("suspended")).toMatchObject({ title: "suspended", tone: "waiting" });
});

describe("a reason in words", () => {
  test("is a sentence for a reason that is known", () => {
    expect(toReasonInWords("too-many-login-failures")).toBe("Too many logins failed");
  });

  test.each(["merged-by-import", "constructor", "__proto__"])("is %s as the product wrote it otherwise", (reason) => {
    expect(toReasonInWords(reason)).toBe(reason);
  });

  test("is nothing where there is none", () => {
    expect(toReasonInWords(undefined)).toBeUndefined();
  });
});

describe("lock and unlock", () => {
  const mobile = { type: "MobileSignature", userExtId: "user-123" };

  test.each(["initial", "active", "reset-code", "admin-changed"] as const)("%s is locked as disabled", (stateName) => {
    expect(toLockChange({ ...mobile, stateName })).toEqual({ kind: "lock", stateName: "disabled" });
  });

  test.each(["disabled", "tmp-locked", "fail-locked"] as const)("%s is unlocked as active", (stateName) => {
    expect(toLockChange({ ...mobile, stateName })).toEqual({ kind: "unlock", stateName: "active" });
  });

  test("a VASCO credential without a user is unlocked as initial", () => {
    expect(toLockChange({ type: "Vasco", stateName: "disabled" })?.stateName).toBe("initial");
    expect(toLockChange({ type: "Vasco", userExtId: "user-123", stateName: "disabled" })?.stateName).toBe("active");
  });

  test("archived offers neither", () => {
    expect(toLockChange({ ...mobile, stateName: "archived" })).toBeUndefined();
  });
});

describe("validity in words", () => {
  const now = new Date("2026-05-01T12:00:00Z");

  test.each([
    [undefined, undefined],
    [{}, undefined],
    [{ from: "2026-01-01T00:00:00Z", to: "2027-01-01T00:00:00Z" }, undefined],
    [{ to: "2026-05-01T11:59:59Z" }, "Expired"],
    [{ from: "2026-05-01T12:00:01Z" }, "Not valid yet"],
  ])("of %j is %s", (validity, words) => {
    expect(toValidityInWords(validity, now)).toBe(words);
  });
});
