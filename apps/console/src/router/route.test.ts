import { expect, test } from "vitest";
import { type Route, toHref, toRoute } from "./route.ts";

const read = (href: string): Route => toRoute(new URL(href, "http://127.0.0.1:3000"));

test.each<Exclude<Route, { name: "unknown" }>>([
  { name: "find" },
  { name: "find", clientExtId: "client-123" },
  { name: "find", clientExtId: "a&b=c", id: "ünï / code?" },
  { name: "user", clientExtId: "client-123", userExtId: "user-123" },
  { name: "user", clientExtId: "a/b", userExtId: "c%2Fd #e" },
  { name: "vasco", clientExtId: "client-123", extId: "vasco?456" },
])("%j is read from the address that is written for it", (route) => {
  expect(read(toHref(route))).toEqual(route);
});

test("/console without a slash is the search", () => {
  expect(read("/console")).toEqual({ name: "find" });
});

test.each([
  "/console/clients",
  "/console/clients/client-123",
  "/console/clients/client-123/users",
  "/console/clients/client-123/users/user-123/more",
  "/console/clients/client-123/phones/1",
  "/console/clients/%E0%A4%A/users/user-123",
  "/console/clients/client-123/vasco/a%00b",
  "/elsewhere",
])("%s is no page", (path) => {
  expect(read(path)).toEqual({ name: "unknown", path });
});
