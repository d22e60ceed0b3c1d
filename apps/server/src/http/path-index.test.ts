import { expect, test } from "vitest";
import { createPathIndex } from "./path-index.ts";

const templates = ["/", "/openapi.json", "/users/{id}", "/users/me", "/users/{id}/keys", "/users/me/keys/{key}"];
const index = createPathIndex(templates.map((template) => ({ template })));

test.each([
  ["/", "/"],
  ["/openapi.json", "/openapi.json"],
  ["/openapi-json", undefined],
  ["/users/7", "/users/{id}"],
  ["/users/a%2Fb", "/users/{id}"],
  ["/users/me", "/users/me"],
  ["/users/me/keys", "/users/{id}/keys"],
  ["/users/me/keys/1", "/users/me/keys/{key}"],
  ["/users/7/keys/1", undefined],
  ["/users", undefined],
  ["/users/", undefined],
  ["/users//keys", undefined],
  ["/users/7/", undefined],
  ["/users/{id}", "/users/{id}"],
  ["", undefined],
  ["//", undefined],
  ["/__proto__", undefined],
])("%s matches %s", (path, template) => {
  expect(index.find(path)?.template).toBe(template);
});

test.each([
  ["/api/v1/users/7", "/api/v1/users/{id}"],
  ["/api/v1/user", "/api/v1/user"],
  ["/api/v1/{id}", undefined],
  ["/api/v1/", undefined],
  ["/api/v1", undefined],
  ["/api/v2/users/7", undefined],
  ["users/7", undefined],
])("%s matches %s where all templates begin alike", (path, template) => {
  const own = createPathIndex(
    ["/api/v1/users/{id}", "/api/v1/user", "/api/v1/users"].map((each) => ({ template: each })),
  );
  expect(own.find(path)?.template).toBe(template);
  expect(createPathIndex([{ template: "/api/v1/user" }]).find(path) !== undefined).toBe(path === "/api/v1/user");
});
