import { EventEmitter } from "node:events";
import { expect, test } from "vitest";
import type { DevStatus } from "./dev-status.ts";
import { createParentDevStatus } from "./parent-dev-status.ts";

test("a status from the parent reaches subscribers now and later; other messages are ignored", () => {
  const process = new EventEmitter();
  const source = createParentDevStatus(process);
  process.emit("message", { kind: "ok", hash: "1" });

  const heard: DevStatus[] = [];
  source.subscribe((status) => void heard.push(status));
  for (const message of ["ok", null, 1, {}, { kind: "ok" }, { kind: "broken" }, { kind: "other", hash: "2" }]) {
    process.emit("message", message);
  }
  process.emit("message", { kind: "broken", problems: [] });
  expect(heard).toEqual([
    { kind: "ok", hash: "1" },
    { kind: "broken", problems: [] },
  ]);
});
