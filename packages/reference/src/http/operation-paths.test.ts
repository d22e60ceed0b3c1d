import { operationIds } from "@credential-api/contract";
import { Hono } from "hono";
import { expect, test } from "vitest";
import { operationPaths, toOperationPaths } from "./operation-paths.ts";
import { toPathTemplate } from "./parameters/path-template.ts";

const [id] = operationIds;
if (id === undefined) throw new Error("The contract has no operation");

test("operations at one path are one path with their methods, HEAD after GET", () => {
  const table = [
    { id, method: "post", path: "/things" },
    { id, method: "get", path: "/things/{thingId}" },
    { id, method: "get", path: "/things" },
  ];
  expect(toOperationPaths(table).map(({ template, methods }) => [template, methods])).toEqual([
    ["/things", ["POST", "GET", "HEAD"]],
    ["/things/{thingId}", ["GET", "HEAD"]],
  ]);
});

test("a text comes before a parameter in the same place, wherever the contract has it", () => {
  const paths = [
    "/users/{id}/keys",
    "/{client}/users",
    "/users/{id}/{part}",
    "/users/me/keys",
    "/users/{id}",
    "/users/me",
  ];
  expect(toOperationPaths(paths.map((path) => ({ id, method: "get", path }))).map(({ template }) => template)).toEqual([
    "/users/me",
    "/users/me/keys",
    "/users/{id}",
    "/users/{id}/keys",
    "/users/{id}/{part}",
    "/{client}/users",
  ]);
});

test("a request reaches the path that OpenAPI prefers", async () => {
  const paths = ["/users/{id}", "/users/{id}/keys/{key}", "/users/me", "/users/me/keys/{key}"];
  const app = new Hono();
  for (const { template } of toOperationPaths(paths.map((path) => ({ id, method: "get", path })))) {
    app.all(toPathTemplate(template).route, (context) => context.text(template));
  }
  for (const [path, template] of [
    ["/users/me", "/users/me"],
    ["/users/7", "/users/{id}"],
    ["/users/me/keys/1", "/users/me/keys/{key}"],
    ["/users/7/keys/me", "/users/{id}/keys/{key}"],
  ] as const) {
    expect(await (await app.request(path)).text()).toBe(template);
  }
});

test("every operation of the contract is at one path", () => {
  expect(operationPaths.flatMap((path) => path.operationIds).toSorted()).toEqual(operationIds.toSorted());
});
