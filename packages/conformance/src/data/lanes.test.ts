import { describe, expect, test } from "vitest";
import { createMemoryCredentials } from "../../test/data/memory-credentials.ts";
import { createDemoData } from "../../test/demo-data.ts";

describe("lanes", () => {
  const many = (name: string, count: number) => Array.from({ length: count }, (_, index) => `${name}-${index + 1}`);
  const lanesOf = (given: number, free: number, create: boolean) =>
    createDemoData({
      users: { withMobileSignature: many("given", given), withoutMobileSignature: many("free", free) },
      vascoCredentials: { assigned: [], unassigned: many("vasco", 9) },
      create: create ? ["mobileSignature"] : [],
    }).lanes;

  test.each([
    [1, 1, false, 1],
    [3, 2, false, 2],
    [0, 4, false, 4],
    [0, 4, true, 2],
    [1, 3, true, 2],
    [4, 4, true, 4],
    [0, 1, true, 1],
  ])("%i users with and %i without a mobile signature, creation %s: %i", (given, free, create, lanes) => {
    expect(lanesOf(given, free, create)).toBe(lanes);
  });

  test("one lane when a hook breaks the server, because that concerns all cases", () => {
    const hook = { command: ["true"] as const, folder: ".", timeoutMs: 1 };
    const faults = { broken: { start: hook, stop: hook }, unavailable: undefined };
    const users = { withMobileSignature: many("a", 4), withoutMobileSignature: many("b", 4) };
    expect(createDemoData({ users, vascoCredentials: { assigned: [], unassigned: [] }, faults }).lanes).toBe(1);
  });

  test("no two lanes get the same user, and each gets one of each kind", async () => {
    const { access } = createMemoryCredentials({});
    const source = createDemoData({
      users: { withMobileSignature: [], withoutMobileSignature: many("free", 6) },
      vascoCredentials: { assigned: [], unassigned: [] },
      create: ["mobileSignature"],
    });
    const opened = Array.from({ length: source.lanes }, (_, lane) => source.open(lane, access));
    const users = await Promise.all(
      opened.map(async (data) => [await data.mobileSignature(), await data.userWithoutMobileSignature()]),
    );
    expect(new Set(users.flat().map(({ userExtId }) => userExtId)).size).toBe(6);
  });
});
