import { expect, test } from "vitest";
import { createTokenBuckets } from "./token-buckets.ts";

/** How many of some requests at one time are granted. */
function granted(buckets: ReturnType<typeof createTokenBuckets>, name: string, nowMs: number, count: number): number {
  return Array.from({ length: count }, () => buckets.take(name, nowMs)).filter((waitMs) => waitMs === 0).length;
}

test("a burst is granted at once, and after that the rate", () => {
  const buckets = createTokenBuckets({ perSecond: 10, burst: 20 });
  expect(granted(buckets, "a", 0, 100)).toBe(20);
  expect(granted(buckets, "a", 1_000, 100)).toBe(10);
  expect(granted(buckets, "a", 1_500, 100)).toBe(5);
});

test("a pause fills the bucket, not more", () => {
  const buckets = createTokenBuckets({ perSecond: 10, burst: 20 });
  granted(buckets, "a", 0, 20);
  expect(granted(buckets, "a", 3_600_000, 100)).toBe(20);
});

test("steady requests at the rate are all granted, above it as many as the rate", () => {
  const buckets = createTokenBuckets({ perSecond: 10, burst: 1 });
  const every = (ms: number) => Array.from({ length: 100 }, (_, at) => granted(buckets, `${ms}`, at * ms, 1));
  expect(every(100).filter(Boolean)).toHaveLength(100);
  expect(every(50).filter(Boolean)).toHaveLength(50);
});

test("the time to wait is that until the next token", () => {
  const buckets = createTokenBuckets({ perSecond: 2, burst: 1 });
  expect(buckets.take("a", 0)).toBe(0);
  expect(buckets.take("a", 0)).toBe(500);
  expect(buckets.take("a", 400)).toBeCloseTo(100);
  expect(buckets.take("a", 500)).toBe(0);
});

test("each name has its own bucket; the least recent one is forgotten first", () => {
  const buckets = createTokenBuckets({ perSecond: 1, burst: 1, maxBuckets: 2 });
  expect(["a", "b", "a", "c", "b", "c"].map((name) => buckets.take(name, 0) === 0)).toEqual([
    true,
    true,
    false,
    true,
    true,
    false,
  ]);
});
