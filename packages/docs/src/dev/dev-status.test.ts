import { expect, test } from "vitest";
import { createDevStatusBoard, type DevStatus } from "./dev-status.ts";

const ok: DevStatus = { kind: "ok", hash: "1" };
const broken: DevStatus = { kind: "broken", problems: [] };

test("a listener hears the last status at once, and every later one until it leaves", () => {
  const board = createDevStatusBoard();
  const early: DevStatus[] = [];
  const late: DevStatus[] = [];
  const leave = board.subscribe((status) => void early.push(status));
  expect(early).toEqual([]);

  board.publish(ok);
  board.subscribe((status) => void late.push(status));
  board.publish(broken);
  leave();
  board.publish(ok);

  expect(early).toEqual([ok, broken]);
  expect(late).toEqual([ok, broken, ok]);
});

test("a listener that subscribes twice is called twice and leaves once at a time", () => {
  const board = createDevStatusBoard();
  let calls = 0;
  const listener = () => void calls++;
  const leave = board.subscribe(listener);
  board.subscribe(listener);
  board.publish(ok);
  leave();
  board.publish(ok);
  expect(calls).toBe(3);
});
