import { expect, test } from "vitest";
import { findComponents } from "./components.ts";

test("names every missing package in one command", () => {
  const message = findComponents("/nonexistent", "/nonexistent");
  expect(message).toContain("apt-get install --no-install-recommends etcd-server ");
  expect(message).toContain("patroni postgresql\n");
});
