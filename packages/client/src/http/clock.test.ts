import { expect, test, vi } from "vitest";
import { platformClock } from "./clock.ts";

const turn = () => new Promise((resolve) => setTimeout(resolve, 10));

test("runs once when the time is over, unless it is called off", async () => {
  const [run, calledOff] = [vi.fn(), vi.fn()];
  platformClock.after(1, run);
  platformClock.after(1, calledOff)();
  await turn();
  expect([run.mock.calls.length, calledOff.mock.calls.length]).toEqual([1, 0]);
});

test("runs nothing at once that is too far away for a timer of the platform", async () => {
  const run = vi.fn();
  const cancel = platformClock.after(1e12, run);
  await turn();
  cancel();
  expect(run).not.toHaveBeenCalled();
});

test("counts milliseconds, whatever the system clock says, and chance from 0 to 1", async () => {
  const startMs = platformClock.now();
  vi.spyOn(Date, "now").mockReturnValue(0);
  await turn();
  expect(platformClock.now() - startMs).toBeGreaterThanOrEqual(9);
  vi.restoreAllMocks();
  const chance = platformClock.random();
  expect(chance >= 0 && chance < 1).toBe(true);
});
