import { expect, test } from "vitest";
import { demoData } from "../demo-data.ts";
import { createMemoryStore } from "./memory.ts";
import { describeStore } from "./store.case.ts";

describeStore("memory store", async (seed) => createMemoryStore(seed));

test("a seed with a reference to a missing entry throws, naming it", () => {
  expect(() => createMemoryStore({ ...demoData, clients: [] })).toThrow("client-123");
  expect(() => createMemoryStore({ ...demoData, policies: [] })).toThrow("client-123/mobile-signature-policy");
  expect(() => createMemoryStore({ ...demoData, users: [] })).toThrow("client-123/user-123");
});

test("a seed with a duplicate entry throws, naming it", () => {
  expect(() => createMemoryStore({ ...demoData, users: [...demoData.users, ...demoData.users] })).toThrow(
    "duplicate entry client-123/user-123",
  );
});
