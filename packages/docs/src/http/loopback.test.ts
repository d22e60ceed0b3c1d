import { expect, test } from "vitest";
import { isLoopback } from "./loopback.ts";

test.each(["127.0.0.1", "127.8.9.1", "::1", "[::1]", "localhost", "LOCALHOST", "0:0:0:0:0:0:0:1", "::ffff:127.0.0.1"])(
  "%s is this machine only",
  (host) => {
    expect(isLoopback(host)).toBe(true);
  },
);

test.each([
  "0.0.0.0",
  "::",
  "192.168.1.4",
  "::ffff:10.0.0.1",
  "localhost.example.com",
  "127.0.0.1.example.com",
  "128.0.0.1",
  "",
])("%j is more than this machine", (host) => {
  expect(isLoopback(host)).toBe(false);
});
