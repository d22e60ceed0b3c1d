import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { NoResponse, Unsendable } from "../../model/exchange.ts";
import { Failure } from "../../model/outcome.ts";
import { findSmallest } from "./find-smallest.ts";

const failure = (value: number) => new Failure({ expected: "less", received: String(value), exchanges: [] });

/** Tries 20 numbers from 0 to 1000, 500 first, and returns those that were checked and what was thrown. */
async function search(check: (value: number) => void) {
  const tried: number[] = [];
  const options = { arbitrary: fc.nat(1000), seed: 3, runs: 20, first: [500] };
  const error: unknown = await findSmallest(options, async (value) => {
    tried.push(value);
    check(value);
  }).catch((thrown: unknown) => thrown);
  return { tried, error };
}

describe("a search", () => {
  it("begins with the chosen values, and tries as many as asked", async () => {
    const { tried, error } = await search(() => {});
    expect(error).toBeUndefined();
    expect(tried).toHaveLength(20);
    expect(tried[0]).toBe(500);
  });

  it("ends with the smallest value that fails", async () => {
    const { error } = await search((value) => {
      if (value >= 17) throw failure(value);
    });
    expect(error).toMatchObject({ name: "Failure", details: { received: "17" } });
  });

  it("ends when no response comes, because nothing can be judged then", async () => {
    const { tried, error } = await search(() => {
      throw new NoResponse("connection refused");
    });
    expect(error).toBeInstanceOf(NoResponse);
    expect(tried).toEqual([500]);
  });

  it("keeps a failure when no response comes while it looks for a smaller one", async () => {
    const { error } = await search((value) => {
      if (value === 500) throw failure(value);
      throw new NoResponse("connection refused");
    });
    expect(error).toMatchObject({ details: { received: "500" } });
  });

  it("leaves out what the target cannot take, unless that is everything", async () => {
    const some = await search((value) => {
      if (value > 100) throw new Unsendable("altered");
    });
    expect(some.error).toBeUndefined();
    const none = await search(() => {
      throw new Unsendable("altered");
    });
    expect(none.error).toBeInstanceOf(Unsendable);
  });
});
