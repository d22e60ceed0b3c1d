import { expect, test, vi } from "vitest";
import { createCountingSignal } from "../../test/counting-signal.ts";
import { onAbort } from "./on-abort.ts";

test("every waiting function runs once", () => {
  const { controller, signal } = createCountingSignal();
  const runs = [vi.fn(), vi.fn(), vi.fn()];
  for (const run of runs) onAbort(signal, run);
  controller.abort();
  controller.abort();
  expect(runs.map((run) => run.mock.calls.length)).toEqual([1, 1, 1]);
});

test("a function that was cancelled does not run, also when another one cancels it", () => {
  const { controller, signal } = createCountingSignal();
  const [first, second] = [vi.fn(), vi.fn()];
  onAbort(signal, first)();
  onAbort(signal, () => stop());
  const stop = onAbort(signal, second);
  controller.abort();
  expect([first, second].map((run) => run.mock.calls.length)).toEqual([0, 0]);
});

test("a signal has one listener, however many functions wait", () => {
  const { signal, listeners } = createCountingSignal();
  const stops = Array.from({ length: 100 }, () => onAbort(signal, () => undefined));
  for (const stop of stops) stop();
  onAbort(signal, () => undefined)();
  expect(listeners).toEqual({ added: 1, now: 1 });
});

test("what is no signal is a TypeError", () => {
  expect(() => Reflect.apply(onAbort, undefined, ["x", () => undefined])).toThrow(TypeError);
});
