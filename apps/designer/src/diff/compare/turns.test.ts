import { setTimeout } from "node:timers/promises";
import { expect, it } from "vitest";
import { withTurn } from "./turns.ts";

it("at most two run at a time, all get their turn, and one that fails gives its turn on", async () => {
  let running = 0;
  let most = 0;
  const work = async (number: number) => {
    running += 1;
    most = Math.max(most, running);
    await setTimeout(2);
    running -= 1;
    if (number === 1) throw new Error("one");
    return number;
  };
  const results = await Promise.allSettled([0, 1, 2, 3, 4].map((number) => withTurn(() => work(number))));
  expect(results.map(({ status }) => status)).toEqual(["fulfilled", "rejected", "fulfilled", "fulfilled", "fulfilled"]);
  expect(most).toBe(2);
});
