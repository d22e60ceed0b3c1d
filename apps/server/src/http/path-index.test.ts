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
