import { expect, test, vi } from "vitest";
import { createCountingSignal } from "../test/counting-signal.ts";
import { onAbort } from "./on-abort.ts";

test("all who wait are told, each once", () => {
  const { controller, signal } = createCountingSignal();
  const runs = [vi.fn(), vi.fn(), vi.fn()];
  for (const run of runs) onAbort(signal, run);
  controller.abort();
  controller.abort();
  expect(runs.map((run) => run.mock.calls.length)).toEqual([1, 1, 1]);
});

test("who has stopped waiting is not told, and neither is who stops because another was told", () => {
  const { controller, signal } = createCountingSignal();
  const [first, second] = [vi.fn(), vi.fn()];
  onAbort(signal, first)();
  onAbort(signal, () => stop());
  const stop = onAbort(signal, second);
  controller.abort();
  expect([first, second].map((run) => run.mock.calls.length)).toEqual([0, 0]);
});

test("a signal has one listener, however many wait, and none when nobody does", () => {
  const { signal, listeners } = createCountingSignal();
  const stops = Array.from({ length: 100 }, () => onAbort(signal, () => undefined));
  expect(listeners).toEqual({ added: 1, now: 1 });
  for (const stop of stops) stop();
  expect(listeners.now).toBe(0);
  onAbort(signal, () => undefined)();
  expect(listeners).toEqual({ added: 2, now: 0 });
});

test("what is no signal is a TypeError", () => {
  expect(() => Reflect.apply(onAbort, undefined, ["x", () => undefined])).toThrow(TypeError);
});
