import { expect, test, vi } from "vitest";
import { createRecentItems, type RecentItem } from "./recent-items.ts";

const user = (userExtId: string): RecentItem => ({ name: "user", clientExtId: "client-123", userExtId });

test("what was opened last is first, and nothing is there twice", () => {
  const recent = createRecentItems();
  for (const id of ["a", "b", "a"]) recent.add(user(id));
  expect(recent.items()).toEqual([user("a"), user("b")]);
});

test("no more than eight are kept", () => {
  const recent = createRecentItems();
  for (let id = 1; id <= 9; id++) recent.add(user(String(id)));
  expect(recent.items()).toHaveLength(8);
  expect(recent.items().at(-1)).toEqual(user("2"));
});

test("each change is reported, and none after unsubscribing", () => {
  const recent = createRecentItems();
  const listener = vi.fn();
  const unsubscribe = recent.subscribe(listener);
  recent.add(user("a"));
  recent.clear();
  unsubscribe();
  recent.add(user("b"));
  expect(listener).toHaveBeenCalledTimes(2);
});
