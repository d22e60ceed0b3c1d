import { describe, expect, test } from "vitest";
import { toPath } from "./to-path.ts";

const error = (name: string) =>
  new TypeError(`path parameter ${name} must be text without control characters, and not empty, "." or ".."`);
const template = "/v1/{clientExtId}/users/{userExtId}";

test("every parameter is filled in", () => {
  expect(toPath(template, { clientExtId: "client-123", userExtId: "user-123" })).toBe("/v1/client-123/users/user-123");
});

test("a number and a boolean are text", () => {
  expect(toPath("/{page}/{isNew}", { page: 0, isNew: false })).toBe("/0/false");
});

test("a path without parameters stays as it is", () => {
  expect(toPath("/v1/users")).toBe("/v1/users");
});

describe("a value stays one segment", () => {
  test.each([
    ["a/b", "a%2Fb"],
    ["a?b#c", "a%3Fb%23c"],
    ["..\\..", "..%5C.."],
    ["%2e%2e", "%252e%252e"],
    ["...", "..."],
    [".a", ".a"],
    ["{userExtId}", "%7BuserExtId%7D"],
    ["$&$1", "%24%26%241"],
    ["Zoë 🦊", "Zo%C3%AB%20%F0%9F%A6%8A"],
  ])("%s", (value, segment) => {
    const path = toPath(template, { clientExtId: value, userExtId: "user-123" });
    expect(path).toBe(`/v1/${segment}/users/user-123`);
    expect(new URL(path, "https://idm.example.com").pathname).toBe(path);
  });
});

describe("what is no segment is rejected, with the name of the parameter and without its value", () => {
  test.each(["", ".", "..", "a\u0000", "\n", "a\u007F", "\u0085b", "\uD800", "a\uDC00b"])("%j", (value) => {
    expect(() => toPath(template, { clientExtId: "client-123", userExtId: value })).toThrow(error("userExtId"));
  });

  test.each([null, ["user-123"], { toString: () => "user-123" }])("%j is no text", (value) => {
    const given = { clientExtId: "client-123", userExtId: value };
    expect(() => toPath(template, given)).toThrow(error("userExtId"));
  });

  test("a missing parameter", () => {
    expect(() => toPath(template, { clientExtId: "client-123" })).toThrow(error("userExtId"));
    expect(() => toPath(template)).toThrow(error("clientExtId"));
    expect(() => toPath("/{constructor}", {})).toThrow(error("constructor"));
  });
});
